import type { Configuration, Construct } from '@cmoc/model';
import { sentenceOf } from '@cmoc/model';
import type { XmlNode } from '../container/write-xml';
import { reportFields } from '../written/unwritten';
import { extraOf, extraText } from './extra';
import { guidOf } from './guid';
import { byGuid, reference, textNode, type WriteContext } from './write-context';
import { valueNodes } from './write-variables';

const deepest = 100;
const color = /^#(?:[A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$/;

/** Constructs as codes, each inside the first of its broader ones. */
export function codeNodes(
  context: WriteContext,
  { withNotes }: { readonly withNotes: boolean },
): XmlNode[] {
  const { review, losses } = context;
  const children = new Map<string | undefined, Construct[]>();
  const byId = new Map(review.constructs.map((construct) => [construct.id, construct]));
  for (const construct of context.inOrder<Construct>('construct')) {
    const parent = parentOf(construct, byId);
    children.set(parent, [...(children.get(parent) ?? []), construct]);
    const lost = construct.broader.length - Number(parent !== undefined);
    const reason = 'A code stands in one place only: its other broader codes are left behind.';
    losses.addMany(lost, {
      kind: 'dropped',
      place: 'constructs.broader',
      reason,
      sample: construct.label,
    });
    reportFields('constructs', construct, {
      carried: ['id', 'label', 'definition', 'broader', 'refi'],
      reason: 'A code has a name, a description and a place.',
      losses,
    });
  }
  const nodeOf = (construct: Construct): XmlNode => {
    const extra = extraOf(construct);
    const said = extraText(extra, 'color');
    return {
      name: 'Code',
      attributes: {
        guid: guidOf('construct', construct.id),
        name: construct.label,
        isCodable: extra['isCodable'] !== false,
        color: said !== undefined && color.test(said) ? said : undefined,
      },
      content: [
        textNode('Description', construct.definition),
        ...(withNotes ? context.noteRefs('construct', construct.id) : []),
        ...(children.get(construct.id) ?? []).map(nodeOf),
      ],
    };
  };
  return (children.get(undefined) ?? []).map(nodeOf);
}

/** The first broader construct, unless the way up runs in a circle or has no end. */
function parentOf(construct: Construct, byId: ReadonlyMap<string, Construct>): string | undefined {
  const [parent] = construct.broader;
  let up = parent === undefined ? undefined : byId.get(parent);
  if (up === undefined) return undefined;
  for (let steps = 0; up !== undefined; steps += 1) {
    if (up.id === construct.id || steps > deepest) return undefined;
    const next: string | undefined = up.broader[0];
    up = next === undefined ? undefined : byId.get(next);
  }
  return parent;
}

/** Memos that were sets or cases as such again; configurations as sets, described in words. */
export function groupNodes(
  context: WriteContext,
  kind: 'Set' | 'Case',
  { codesOnly }: { readonly codesOnly: boolean },
): XmlNode[] {
  const groups = context.memosOf(kind).map((memo) => {
    const extra = extraOf(memo);
    const of = (wanted: string) => memo.about.filter((about) => about.kind === wanted);
    return groupNode(kind, {
      guid: guidOf('memo', memo.id),
      name: extraText(extra, 'name') ?? (kind === 'Set' ? memo.text.slice(0, 80) : undefined),
      description: extra['described'] === true ? memo.text : undefined,
      codes: of('construct').map(({ id }) => id),
      sources: codesOnly ? [] : of('source').map(({ id }) => id),
      selections: codesOnly ? [] : of('fragment').map(({ id }) => id),
      notes: codesOnly ? [] : of('memo').flatMap(({ id }) => (context.isNote(id) ? [id] : [])),
      values: kind === 'Case' ? valueNodes(extra['values']) : [],
    });
  });
  if (kind === 'Case') return groups;
  const claims = context
    .inOrder<Configuration>('configuration')
    .map((configuration) => configurationNode(context, configuration, codesOnly));
  return [...groups, ...claims].sort((one, other) =>
    byGuid(String(one.attributes?.['guid']), String(other.attributes?.['guid'])),
  );
}

interface Group {
  readonly guid: string;
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly codes: readonly string[];
  readonly sources: readonly string[];
  readonly selections: readonly string[];
  readonly notes: readonly string[];
  readonly values: readonly XmlNode[];
}

function groupNode(kind: 'Set' | 'Case', group: Group): XmlNode {
  const isSet = kind === 'Set';
  const refer = (
    name: string,
    of: 'construct' | 'source' | 'fragment' | 'memo',
    ids: readonly string[],
  ) => [...new Set(ids.map((id) => guidOf(of, id)))].map((guid) => reference(name, guid));
  return {
    name: kind,
    attributes: { guid: group.guid, name: group.name },
    content: [
      textNode('Description', group.description),
      ...refer(isSet ? 'MemberCode' : 'CodeRef', 'construct', group.codes),
      ...group.values,
      ...refer(isSet ? 'MemberSource' : 'SourceRef', 'source', group.sources),
      ...(isSet
        ? refer('MemberNote', 'memo', group.notes)
        : refer('SelectionRef', 'fragment', group.selections)),
    ],
  };
}

function configurationNode(
  context: WriteContext,
  configuration: Configuration,
  codesOnly: boolean,
): XmlNode {
  reportConfiguration(context, configuration);
  const constructs = configuration.slots.flatMap((slot) => [
    ...slot.constructs,
    ...(slot.role === 'mechanism'
      ? [...(slot.resource?.constructs ?? []), ...(slot.response?.constructs ?? [])]
      : []),
  ]);
  const evidence = context.evidenceOn(configuration.id);
  const sources = evidence.flatMap(({ passage }) => passage?.source ?? []);
  const notes = context.noteRefs('configuration', configuration.id);
  const node = groupNode('Set', {
    guid: guidOf('configuration', configuration.id),
    name: configuration.title ?? `Configuration ${configuration.id}`,
    description: memoOf(context, configuration),
    codes: constructs,
    sources: codesOnly ? [] : sources,
    selections: [],
    notes: [],
    values: [],
  });
  const members = codesOnly ? [] : notes.map((note) => ({ ...note, name: 'MemberNote' }));
  const inside = Array.isArray(node.content) ? (node.content as readonly XmlNode[]) : [];
  return { ...node, content: [...inside, ...members] };
}

function reportConfiguration({ losses }: WriteContext, configuration: Configuration): void {
  const told = 'A configuration is told in words, as what its set is about.';
  losses.add('approximated', 'configurations', told, configuration.id);
  const reason = 'The words about a set do not tell it.';
  reportFields('configurations', configuration, {
    carried: carriedOfConfiguration,
    reason,
    losses,
  });
  for (const slot of configuration.slots)
    reportFields('slots', slot, { carried: carriedOfSlot, reason, losses });
}

const carriedOfConfiguration = ['id', 'title', 'slots', 'statement', 'tier', 'status'];
const carriedOfSlot = ['id', 'role', 'text', 'constructs'];

/** A configuration in words, its slots in their roles, and what was brought for and against it. */
function memoOf(context: WriteContext, configuration: Configuration): string {
  const slots = configuration.slots.map(
    ({ role, text }) => `${role[0]?.toUpperCase() ?? ''}${role.slice(1)}: ${text}`,
  );
  const evidence = context
    .evidenceOn(configuration.id)
    .map(
      ({ stance, passage, label = 'unknown source' }) =>
        `${stance}: ${label}: “${passage?.text.slice(0, 500) ?? ''}”`,
    );
  return [
    sentenceOf(context.review, configuration).text,
    '',
    `${configuration.id}, ${configuration.tier}, ${configuration.status}`,
    ...slots,
    ...(evidence.length === 0 ? [] : ['', 'Evidence', ...evidence]),
  ].join('\n');
}
