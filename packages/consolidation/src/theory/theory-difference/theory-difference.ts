import { reportProgress, type RunControl, UsageError } from '@cmoc/kernel';
import type { Mapping, Review, ClaimEvidenceItem } from '@cmoc/model';
import { meetRoles, slotsOf } from '../../moves/consolidate/meet';
import type { ConfigurationStates } from '../../chains/configuration-states/configuration-states';
import { classesIn, indexReview, type ReviewIndex } from '../../review-index/review-index';

/** What became of a configuration from one version of a theory to the next. */
export type TheoryChangeKind =
  'kept' | 'refined' | 'merged' | 'split' | 'new' | 'refuted' | 'dropped';

/** One change between two versions, with what moved it. */
export interface TheoryChange {
  readonly kind: TheoryChangeKind;
  /** Configurations of the earlier version; empty for a new one. */
  readonly before: readonly string[];
  /** Configurations of the later version; empty for one refuted or dropped. */
  readonly after: readonly string[];
  /** The moves that lead from one to the other, with who, when and why. */
  readonly moves: readonly {
    readonly mapping: string;
    readonly move: Mapping['move'];
    readonly by: string;
    readonly at: string;
    readonly reason: string;
  }[];
  /** Evidence on the later configurations that is not on the earlier ones. */
  readonly evidenceGained: readonly ClaimEvidenceItem[];
  /** Evidence that opposes an earlier configuration. */
  readonly evidenceAgainst: readonly ClaimEvidenceItem[];
  /** True when no move on record explains the change: it is told by the states alone, or not at all. */
  readonly unexplained: boolean;
}

/** The difference between two versions of a theory. */
export interface TheoryDifference {
  readonly earlier: string;
  readonly later: string;
  readonly changes: readonly TheoryChange[];
}

const order: readonly TheoryChangeKind[] = [
  'refuted',
  'merged',
  'split',
  'refined',
  'new',
  'dropped',
  'kept',
];

/**
 * Compares two versions of a theory: what was kept, refined, merged, split, refuted, newly come or
 * dropped, by the moves on record, with reasons and the evidence that came in between. The two may
 * stand in two reviews (two files), with ids in common; moves and evidence are then read from the
 * later one.
 *
 * @throws UsageError `unknown-theory`
 */
// eslint-disable-next-line max-params -- two versions, each a review and a theory of it, and control
export function compareTheories(
  earlierReview: Review,
  earlier: string,
  laterReview: Review,
  later: string,
  control: RunControl = {},
): TheoryDifference {
  reportProgress(control, 0, null);
  const before = configurationsOf(earlierReview, earlier);
  const after = configurationsOf(laterReview, later);
  const index = indexReview(laterReview, { includePutAside: true });
  const old =
    earlierReview === laterReview ? index : indexReview(earlierReview, { includePutAside: true });
  const paths = mappingPaths(laterReview, new Set(before), new Set(after));
  const groups = groupChanges(before, after, paths);
  const changes = groups.map((change, done) => {
    if (done % 64 === 0) reportProgress(control, done, groups.length);
    return describe(change, { index, old, paths });
  });
  return {
    earlier,
    later,
    changes: changes.sort(
      (one, other) =>
        order.indexOf(one.kind) - order.indexOf(other.kind) ||
        ([...one.before, ...one.after].join() < [...other.before, ...other.after].join() ? -1 : 1),
    ),
  };
}

function configurationsOf(review: Review, theory: string): readonly string[] {
  const found = review.theories.find(({ id }) => id === theory);
  if (found === undefined) {
    throw new UsageError('unknown-theory', `The review has no theory “${theory}”.`);
  }
  return found.configurations;
}

interface MappingPath {
  readonly from: string;
  readonly to: string;
  readonly moves: readonly Mapping[];
}

/** Ways over standing moves from configurations of one version to those of the other. */
function mappingPaths(
  review: Review,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): MappingPath[] {
  const outgoing = new Map<string, Mapping[]>();
  for (const mapping of review.mappings) {
    if (mapping.withdrawn !== undefined) continue;
    for (const from of mapping.from) outgoing.set(from, [...(outgoing.get(from) ?? []), mapping]);
  }
  return [...before].flatMap((start) => {
    const seen = new Map<string, readonly Mapping[]>([[start, []]]);
    const open = [start];
    for (let here = open.shift(); here !== undefined; here = open.shift()) {
      for (const mapping of outgoing.get(here) ?? []) {
        for (const next of mapping.to) {
          if (seen.has(next)) continue;
          seen.set(next, [...seen.get(here)!, mapping]);
          open.push(next);
        }
      }
    }
    const refuted = (outgoing.get(start) ?? []).filter(({ move }) => move === 'refute');
    const reached = [...seen].filter(([to]) => to !== start && after.has(to));
    return [
      ...reached.map(([to, moves]) => ({ from: start, to, moves })),
      ...(refuted.length > 0 && !after.has(start) ? [{ from: start, to: '', moves: refuted }] : []),
    ];
  });
}

interface RawChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Puts together what hangs together: all earlier and later configurations joined by moves. */
function groupChanges(
  before: readonly string[],
  after: readonly string[],
  paths: readonly MappingPath[],
): RawChange[] {
  const joined = paths.filter(({ to }) => to !== '');
  const group = new Map<string, { before: Set<string>; after: Set<string> }>();
  const join = (key: string, other: string) => {
    const one = group.get(key)!;
    const two = group.get(other)!;
    if (one === two) return;
    for (const id of two.before) one.before.add(id);
    for (const id of two.after) one.after.add(id);
    for (const id of two.before) group.set(`before ${id}`, one);
    for (const id of two.after) group.set(`after ${id}`, one);
  };
  for (const id of before) group.set(`before ${id}`, { before: new Set([id]), after: new Set() });
  for (const id of after) group.set(`after ${id}`, { before: new Set(), after: new Set([id]) });
  for (const id of before) if (group.has(`after ${id}`)) join(`before ${id}`, `after ${id}`);
  for (const { from, to } of joined) join(`before ${from}`, `after ${to}`);
  return [...new Set(group.values())].map((one) => ({
    before: [...one.before].sort(),
    after: [...one.after].sort(),
  }));
}

interface DescribeInput {
  readonly index: ReviewIndex;
  readonly old: ReviewIndex;
  readonly paths: readonly MappingPath[];
}

function describe(
  { before, after }: RawChange,
  { index, old, paths }: DescribeInput,
): TheoryChange {
  const own = paths.filter(
    ({ from, to }) => before.includes(from) && (to === '' || after.includes(to)),
  );
  const moves = new Map(
    own.flatMap((path) => path.moves).map((mapping) => [mapping.id as string, mapping]),
  );
  const refuted = own.some(({ to }) => to === '');
  const known = new Set(
    before.flatMap((id) => old.evidence.of(id)).map(({ evidence }) => evidence),
  );
  const gained = after
    .flatMap((id) => index.evidence.of(id))
    .filter(({ evidence }) => !known.has(evidence));
  const kind = kindOf({ before, after }, refuted, { index, old });
  return {
    kind,
    before,
    after,
    moves: [...moves.values()].map(({ id, move, by, at, reason }) => ({
      mapping: id,
      move,
      by,
      at,
      reason,
    })),
    evidenceGained: kind === 'kept' && gained.length === 0 ? [] : gained,
    evidenceAgainst: before
      .flatMap((id) => index.evidence.of(id))
      .filter(({ bearing }) => bearing === 'against'),
    unexplained: kind !== 'kept' && moves.size === 0,
  };
}

function kindOf(
  { before, after }: RawChange,
  refuted: boolean,
  { index, old }: Pick<DescribeInput, 'index' | 'old'>,
): TheoryChangeKind {
  if (before.length === 0) return 'new';
  if (after.length === 0) {
    return refuted || index.byId.get(before[0]!)?.configuration.status === 'refuted'
      ? 'refuted'
      : 'dropped';
  }
  if (before.length > 1) return 'merged';
  if (after.length > 1) return 'split';
  if (before[0] !== after[0]) return 'refined';
  const [one, other] = [old.byId.get(before[0]!), index.byId.get(after[0]!)];
  return one !== undefined && other !== undefined && says(one, old) !== says(other, index)
    ? 'refined'
    : 'kept';
}

/** What a configuration says, for noticing that it was rewritten under its id. */
function says(one: ConfigurationStates, { states }: ReviewIndex): string {
  const told = meetRoles.map((role) => `${role} ${classesIn(slotsOf(one, role), states).join()}`);
  return [
    ...told,
    one.configuration.statement ?? '',
    ...one.configuration.slots.map(({ text }) => text),
  ].join('\n');
}
