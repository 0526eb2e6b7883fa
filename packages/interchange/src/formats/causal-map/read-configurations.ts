import { idFrom, stableId } from '../../identity/stable-id';
import type { TableRecord } from '../../records/records';
import type { LinkTarget } from './read-sources';

/** Puts configurations together again from the links that share an id. */
export function readConfigurations(records: readonly TableRecord[], target: LinkTarget): void {
  const byId = new Map<string, TableRecord[]>();
  for (const record of records) {
    const id = record.get('cmoc_id');
    byId.set(id, [...(byId.get(id) ?? []), record]);
  }
  for (const [foreign, own] of byId) readConfiguration(foreign, own, target);
}

function readConfiguration(
  foreign: string,
  records: readonly TableRecord[],
  target: LinkTarget,
): void {
  const first = (name: string) =>
    records.map((record) => record.get(name)).find((value) => value !== '');
  const place = `links with cmoc_id “${foreign}”`;
  const slots = new Map<string, { readonly order: number; readonly slot: object }>();
  for (const record of records) {
    for (const end of ['cause', 'effect'] as const) {
      const found = slotOf(record, end, target);
      if (found !== undefined && !slots.has(found.key)) slots.set(found.key, found);
    }
  }
  const [title, statement] = [first('cmoc_title'), first('cmoc_statement')];
  const id = target.builder.add(
    'configuration',
    {
      id: idFrom(foreign, foreign),
      ...(title === undefined ? {} : { title }),
      ...(statement === undefined ? {} : { statement }),
      tier: first('cmoc_tier') ?? 'extracted',
      status: first('cmoc_status') ?? 'extracted',
      slots: [...slots.values()]
        .sort((one, other) => one.order - other.order)
        .map(({ slot }) => slot),
      facets: [],
    },
    place,
  );
  if (id === undefined) return;
  for (const record of records) addEvidence(record, id, target);
}

function slotOf(record: TableRecord, end: 'cause' | 'effect', { builder, losses }: LinkTarget) {
  const label = record.get(end);
  const text = record.get(`${end}_text`) || label;
  if (text === '') return undefined;
  const role = record.get(`${end}_role`);
  if (!['context', 'mechanism', 'outcome', 'intervention', 'actor'].includes(role)) {
    const reason = 'An end of a link with a cmoc_id needs a role.';
    losses.add('unreadable', `links, row ${record.line}`, reason, text);
    return undefined;
  }
  const labels = listOf(record.get(`${end}_constructs`));
  const ids = listOf(record.get(`${end}_construct_ids`));
  const constructs = labels.flatMap((construct, at) => {
    const own = ids[at] ?? '';
    const id = own === '' ? stableId(construct, construct) : idFrom(own, construct);
    return builder.add('construct', { id, label: construct }, `links, row ${record.line}`) ?? [];
  });
  const id = record.get(`${end}_slot`);
  const direction = record.get(`${end}_direction`);
  const order = Number(record.get(`${end}_order`));
  return {
    key: id === '' ? `${role}:${text}` : id,
    order: Number.isFinite(order) ? order : 0,
    slot: {
      id: idFrom(id === '' ? stableId(role, role, text) : id, role),
      role,
      text,
      constructs,
      ...(direction === '' ? {} : { direction }),
    },
  };
}

function addEvidence(record: TableRecord, configuration: string, target: LinkTarget): void {
  const [text, foreign] = [record.get('selected_text'), record.get('source_id')];
  const source = target.sources.get(foreign);
  const place = `links, row ${record.line}`;
  if (text === '' || source === undefined) return;
  const [warrant, stance] = [record.get('warrant'), record.get('stance') || 'supports'];
  const fragment = target.builder.add(
    'fragment',
    {
      id: stableId(`${source}-passage`, source, text, record.get('distance'), warrant),
      source,
      text,
      distance: record.get('distance') || 'quotation',
      ...(warrant === '' ? {} : { warrant }),
      status: record.get('passage_status') || 'reported-finding',
    },
    place,
  );
  if (fragment === undefined) return;
  target.builder.add(
    'evidence',
    {
      id: stableId(`on-${configuration}`, configuration, fragment, stance),
      subject: { kind: 'configuration', id: configuration },
      fragment,
      stance,
    },
    place,
  );
}

function listOf(cell: string): string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
