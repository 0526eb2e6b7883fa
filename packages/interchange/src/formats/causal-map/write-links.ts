import {
  findEntity,
  fullTextOf,
  type Configuration,
  type Evidence,
  type Fragment,
  type Review,
  type Slot,
} from '@cmoc/model';
import type { LossLog } from '../../contract/loss-report';
import { reportFields, reportFullText, reportUnwritten } from '../../written/unwritten';
import { linkColumns } from './columns';

const reason = 'The workbook has no column for it.';

/** The sheet of sources. */
export function sourceRows(review: Review, losses: LossLog): string[][] {
  for (const source of review.sources) {
    reportFields('sources', source, { carried: ['id', 'label', 'fullText'], reason, losses });
    reportFullText(source, losses);
  }
  return [
    ['id', 'title', 'content'],
    ...review.sources.map((source) => [source.id, source.label, fullTextOf(review, source) ?? '']),
  ];
}

/** A passage that bears on a configuration. */
interface Passage {
  readonly evidence: Evidence;
  readonly fragment: Fragment;
}

/** The sheet of links: each configuration as links that share its id, once for each of its passages. */
export function linkRows(review: Review, losses: LossLog): string[][] {
  const written = ['configuration', 'construct', 'source', 'fragment', 'evidence'] as const;
  reportUnwritten(review, written, losses, ['texts']);
  reportPassages(review, losses);
  const used = new Set<string>();
  const rows = review.configurations.flatMap((configuration) => {
    const carried = ['id', 'title', 'tier', 'status', 'statement', 'slots'];
    reportFields('configurations', configuration, { carried, reason, losses });
    const ends = configuration.slots.map((slot, order) => endOf(slot, order, review, losses));
    for (const slot of configuration.slots) for (const id of slot.constructs) used.add(id);
    const passages = passagesOf(configuration, review);
    return pairsOf(configuration.slots).flatMap(([cause, effect]) =>
      (passages.length === 0 ? [undefined] : passages).map((passage) =>
        rowOf({
          ...configurationCells(configuration),
          ...passageCells(passage),
          ...prefixed('cause', cause === undefined ? undefined : ends[cause]),
          ...prefixed('effect', effect === undefined ? undefined : ends[effect]),
        }),
      ),
    );
  });
  reportUnused(review, used, losses);
  return [[...linkColumns], ...rows];
}

/** Contexts to mechanisms, mechanisms to outcomes; whatever has no partner stands alone. */
function pairsOf(
  slots: readonly Slot[],
): [cause: number | undefined, effect: number | undefined][] {
  const at = (...roles: readonly Slot['role'][]) =>
    slots.flatMap(({ role }, index) => (roles.includes(role) ? [index] : []));
  const [before, middle, after] = [
    at('context', 'intervention', 'actor'),
    at('mechanism'),
    at('outcome'),
  ];
  const across = (from: readonly number[], to: readonly number[]) =>
    from.flatMap((cause) => to.map((effect): [number, number] => [cause, effect]));
  const pairs =
    middle.length > 0
      ? [...across(before, middle), ...across(middle, after)]
      : across(before, after);
  if (pairs.length > 0) return pairs;
  return slots.map((_slot, index) => [index, undefined]);
}

function endOf(slot: Slot, order: number, review: Review, losses: LossLog) {
  const carried = ['id', 'role', 'text', 'direction', 'constructs'];
  reportFields('slots', slot, { carried, reason, losses });
  const constructs = slot.constructs.flatMap((id) => findEntity(review, 'construct', id) ?? []);
  const labels = constructs.map(({ label }) => plain(label, losses));
  return {
    label: labels[0] ?? slot.text,
    slot: slot.id,
    role: slot.role,
    order: String(order + 1),
    direction: slot.direction ?? '',
    text: slot.text,
    constructs: labels.join('; '),
    construct_ids: constructs.map(({ id }) => id).join('; '),
  };
}

/** A semicolon would part a label into a hierarchy. */
function plain(label: string, losses: LossLog): string {
  const folded = label.replace(/\s*[;\r\n]\s*/g, ', ').trim();
  if (folded !== label) {
    const changed = 'A semicolon or line end in a label became a comma.';
    losses.add('approximated', 'constructs.label', changed, label);
  }
  return folded;
}

function prefixed(end: 'cause' | 'effect', found: ReturnType<typeof endOf> | undefined) {
  if (found === undefined) return {};
  const { label, ...cells } = found;
  return Object.fromEntries([
    [end, label],
    ...Object.entries(cells).map(([name, value]) => [`${end}_${name}`, value]),
  ]) as Record<string, string>;
}

function configurationCells({ id, title, tier, status, statement }: Configuration) {
  return {
    cmoc_id: id,
    cmoc_title: title ?? '',
    cmoc_tier: tier,
    cmoc_status: status,
    cmoc_statement: statement ?? '',
  };
}

function passageCells(passage: Passage | undefined): Record<string, string> {
  if (passage === undefined) return {};
  const { evidence, fragment } = passage;
  return {
    source_id: fragment.source,
    selected_text: fragment.text,
    stance: evidence.stance,
    distance: fragment.distance,
    passage_status: fragment.status,
    warrant: fragment.warrant ?? '',
    tags: evidence.stance === 'supports' ? '' : `#${evidence.stance}`,
  };
}

/** In an order that does not hang on the ids of evidence, which the workbook does not carry. */
function passagesOf({ id }: Configuration, review: Review): Passage[] {
  const byKey = new Map<string, Passage>();
  for (const evidence of review.evidence) {
    if (evidence.subject.kind !== 'configuration' || evidence.subject.id !== id) continue;
    const fragment = findEntity(review, 'fragment', evidence.fragment);
    if (fragment === undefined) continue;
    const passage = { evidence, fragment };
    if (!byKey.has(keyOf(passage))) byKey.set(keyOf(passage), passage);
  }
  return [...byKey.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, passage]) => passage);
}

/** What a row says of a passage: coders who say the same share a row. */
function keyOf({ evidence, fragment }: Passage): string {
  const { source, text, distance, status, warrant = '' } = fragment;
  return [source, text.trim(), evidence.stance, distance, status, warrant.trim()].join('\u0000');
}

function reportPassages(review: Review, losses: LossLog): void {
  const ofFragment = ['id', 'source', 'text', 'distance', 'status', 'warrant'];
  const ofEvidence = ['id', 'subject', 'fragment', 'stance'];
  for (const fragment of review.fragments)
    reportFields('fragments', fragment, { carried: ofFragment, reason, losses });
  for (const evidence of review.evidence)
    reportFields('evidence', evidence, { carried: ofEvidence, reason, losses });
  const others = review.evidence.filter(({ subject }) => subject.kind !== 'configuration');
  losses.addMany(others.length, {
    kind: 'dropped',
    place: 'evidence',
    reason: 'Only passages on configurations have links.',
    sample: others[0]?.id ?? null,
  });
}

function rowOf(cells: Readonly<Record<string, string>>): string[] {
  return linkColumns.map((column) => (cells[column] ?? '').trim());
}

function reportUnused(review: Review, used: ReadonlySet<string>, losses: LossLog): void {
  const idle = review.constructs.filter(({ id }) => !used.has(id));
  losses.addMany(idle.length, {
    kind: 'dropped',
    place: 'constructs',
    reason: 'No slot speaks of it.',
    sample: idle[0]?.label ?? null,
  });
  const empty = review.configurations.filter(({ slots }) => slots.length === 0);
  losses.addMany(empty.length, {
    kind: 'dropped',
    place: 'configurations',
    reason: 'A configuration without slots has no link.',
    sample: empty[0]?.id ?? null,
  });
  const carried = ['id', 'label'];
  for (const construct of review.constructs)
    if (used.has(construct.id)) reportFields('constructs', construct, { carried, reason, losses });
}
