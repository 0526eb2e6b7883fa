import { readOptions, reportProgress, type RunControl, runControlOf } from '@cmoc/kernel';
import type { Configuration, Direction, Review, Role, Slot, Stance } from '@cmoc/model';
import * as z from 'zod';
import { readPhrase } from '../../words/polarity/polarity';
import { indexReview, type ReviewIndex } from '../../review-index/review-index';
import { kappaOf } from '../kappa/kappa';
import { bestAlignment } from './best-alignment';

/** Two slots the coders mean the same by, as far as their words tell. */
export interface AlignedSlot {
  readonly left: string;
  readonly right: string;
  readonly leftRole: Role;
  readonly rightRole: Role;
  readonly leftDirection: Direction | null;
  readonly rightDirection: Direction | null;
  /** Likeness of the wording, from 0 to 1. */
  readonly wording: number;
}

/** Two configurations, one of each coder, of one source. */
export interface AlignedConfiguration {
  readonly source: string;
  readonly left: string;
  readonly right: string;
  readonly likeness: number;
  readonly slots: readonly AlignedSlot[];
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
  readonly leftStances: readonly Stance[];
  readonly rightStances: readonly Stance[];
}

/** Something the coders have to talk about. */
export interface AgreementIssue {
  readonly kind:
    | 'only-left'
    | 'only-right'
    | 'role'
    | 'direction'
    | 'stance'
    | 'slot-only-left'
    | 'slot-only-right';
  readonly source: string;
  readonly left: string | null;
  readonly right: string | null;
  /** What differs, in one sentence. */
  readonly what: string;
}

/** How often two coders agree, with what over what. */
export interface AgreementRate {
  readonly agreed: number;
  readonly of: number;
  /** `null` where there was nothing to agree on. */
  readonly share: number | null;
  /** Cohen's kappa where chance can be worked out, else `null`. */
  readonly kappa: number | null;
}

/** Agreement of two coders on whole configurations. */
export interface CoderAgreement {
  readonly aligned: readonly AlignedConfiguration[];
  /** Agreement that a configuration is there: twice the aligned over all of both coders. */
  readonly existence: AgreementRate;
  readonly roles: AgreementRate;
  readonly directions: AgreementRate;
  readonly stances: AgreementRate;
  /** Mean likeness of aligned wordings; `null` without any. */
  readonly wording: number | null;
  /** What to reconcile, source by source. */
  readonly queue: readonly AgreementIssue[];
  readonly sourcesOfOneCoder: readonly string[];
}

const optionsSchema = z.strictObject({
  least: z
    .number()
    .gt(0)
    .max(1)
    .default(0.3)
    .describe('Configurations less alike than this are not taken for the same.'),
  leastSlot: z
    .number()
    .gt(0)
    .max(1)
    .default(0.2)
    .describe('Slots less alike than this are not taken for the same.'),
});

/** Options of {@link coderAgreement}. */
export type AgreementOptions = z.input<typeof optionsSchema>;

/**
 * Compares what two coders extracted from the same sources: configurations are aligned within each
 * source so that likeness adds up to the most, then agreement is told on existence, roles,
 * directions, stances and wording, with the queue to reconcile.
 *
 * Coders may name constructs differently, so words are compared, not construct ids. Sources must
 * have the same ids; those of one coder only are listed and left out. Agreement is information, not
 * a mark: what two coders disagree on is often where the theory grows.
 *
 * @throws UsageError `invalid-options`
 */
export function coderAgreement(
  left: Review,
  right: Review,
  options: AgreementOptions & RunControl = {},
): CoderAgreement {
  const control = runControlOf(options);
  const { least, leastSlot } = readOptions('coderAgreement', optionsSchema, options);
  reportProgress(control, 0, null);
  const [one, other] = [codedBy(left), codedBy(right)];
  const shared = [...one.bySource.keys()].filter((source) => other.bySource.has(source)).sort();
  const { aligned, queue, all } = alignSources(shared, [one, other], { least, leastSlot }, control);
  const disagreements = aligned.flatMap(disagreementsOf);
  const slots = aligned.flatMap((pair) => pair.slots);
  const [sources, otherSources] = [[...one.bySource.keys()], [...other.bySource.keys()]];
  return {
    aligned,
    existence: { ...rate(2 * aligned.length, all), kappa: null },
    roles: categories(slots.map(({ leftRole, rightRole }) => [leftRole, rightRole])),
    directions: categories(
      slots.map(({ leftDirection, rightDirection }) => [
        leftDirection ?? 'not said',
        rightDirection ?? 'not said',
      ]),
    ),
    stances: categories(
      aligned.map(({ leftStances, rightStances }) => [
        leftStances.join('+'),
        rightStances.join('+'),
      ]),
    ),
    wording:
      slots.length === 0
        ? null
        : round(slots.reduce((sum, { wording }) => sum + wording, 0) / slots.length),
    queue: [...queue, ...disagreements].sort(bySource),
    sourcesOfOneCoder: [...sources, ...otherSources]
      .filter((source) => !shared.includes(source))
      .sort(),
  };
}

/** Aligns the configurations of both coders, source by source. */
function alignSources(
  shared: readonly string[],
  [one, other]: readonly [Coded, Coded],
  { least, leastSlot }: { readonly least: number; readonly leastSlot: number },
  control: RunControl,
): { aligned: AlignedConfiguration[]; queue: AgreementIssue[]; all: number } {
  const aligned: AlignedConfiguration[] = [];
  const queue: AgreementIssue[] = [];
  let all = 0;
  for (const [done, source] of shared.entries()) {
    reportProgress(control, done, shared.length);
    const [mine, theirs] = [one.bySource.get(source)!, other.bySource.get(source)!];
    all += mine.length + theirs.length;
    const columns = bestAlignment(
      mine.map((a) => theirs.map((b) => likenessOf(a, b))),
      least,
    );
    columns.forEach((column, row) => {
      if (column >= 0)
        aligned.push(
          align(source, [mine[row]!, theirs[column]!], [one.index, other.index], leastSlot),
        );
      else queue.push(alone('only-left', source, mine[row]!));
    });
    theirs.forEach((configuration, column) => {
      if (!columns.includes(column)) queue.push(alone('only-right', source, configuration));
    });
  }
  return { aligned, queue, all };
}

interface Coded {
  readonly index: ReviewIndex;
  readonly bySource: ReadonlyMap<string, readonly Configuration[]>;
}

function codedBy(review: Review): Coded {
  const index = indexReview(review, { tiers: ['extracted'], includePutAside: true });
  const bySource = new Map<string, Configuration[]>();
  for (const { id, configuration } of index.configurations) {
    for (const source of new Set(index.evidence.on(id).map((item) => item.source))) {
      bySource.set(source, [...(bySource.get(source) ?? []), configuration]);
    }
  }
  return { index, bySource };
}

const roleWeights: Readonly<Record<Role, number>> = {
  context: 2,
  mechanism: 3,
  outcome: 2,
  intervention: 1,
  actor: 0.5,
};

/** Likeness of two configurations by the stems of their words, role by role. */
function likenessOf(one: Configuration, other: Configuration): number {
  let sum = 0;
  let total = 0;
  for (const role of Object.keys(roleWeights) as Role[]) {
    const [mine, theirs] = [stemsIn(one, role), stemsIn(other, role)];
    if (mine.size + theirs.size === 0) continue;
    total += roleWeights[role];
    sum += roleWeights[role] * overlap(mine, theirs);
  }
  return total === 0 ? 0 : sum / total;
}

const stemsRead = new WeakMap<Configuration, Map<Role, ReadonlySet<string>>>();

/** The stems of one role; read once, however many configurations are compared with it. */
function stemsIn(configuration: Configuration, role: Role): ReadonlySet<string> {
  const known = stemsRead.get(configuration) ?? new Map<Role, ReadonlySet<string>>();
  stemsRead.set(configuration, known);
  const there = known.get(role);
  if (there !== undefined) return there;
  const slots = configuration.slots.filter((slot) => slot.role === role);
  const stems = new Set(slots.flatMap(({ text }) => readPhrase(text).stems));
  known.set(role, stems);
  return stems;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((stem) => other.has(stem)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

function align(
  source: string,
  [left, right]: readonly [Configuration, Configuration],
  [mine, theirs]: readonly [ReviewIndex, ReviewIndex],
  leastSlot: number,
): AlignedConfiguration {
  const stems = ({ text }: Slot) => new Set(readPhrase(text).stems);
  // Among equally worded slots, those in the same role belong together.
  const likeness = left.slots.map((a) =>
    right.slots.map((b) => overlap(stems(a), stems(b)) + (a.role === b.role ? 0.01 : 0)),
  );
  const columns = bestAlignment(likeness, leastSlot);
  const slots = columns.flatMap((column, row): AlignedSlot[] => {
    const [a, b] = [left.slots[row]!, right.slots[column]];
    if (b === undefined) return [];
    return [
      {
        left: a.id,
        right: b.id,
        leftRole: a.role,
        rightRole: b.role,
        leftDirection: a.direction ?? null,
        rightDirection: b.direction ?? null,
        wording: round(overlap(stems(a), stems(b))),
      },
    ];
  });
  const stances = ({ evidence }: ReviewIndex, id: string) =>
    [
      ...new Set(
        evidence
          .of(id)
          .filter((item) => item.source === source)
          .map(({ stance }) => stance),
      ),
    ].sort();
  return {
    source,
    left: left.id,
    right: right.id,
    likeness: round(likenessOf(left, right)),
    slots,
    onlyLeft: left.slots.filter((_, row) => columns[row] === -1).map(({ id }) => id),
    onlyRight: right.slots.filter((_, column) => !columns.includes(column)).map(({ id }) => id),
    leftStances: stances(mine, left.id),
    rightStances: stances(theirs, right.id),
  };
}

function alone(
  kind: 'only-left' | 'only-right',
  source: string,
  { id, slots }: Configuration,
): AgreementIssue {
  const words = slots.map(({ text }) => text).join('; ');
  return {
    kind,
    source,
    left: kind === 'only-left' ? id : null,
    right: kind === 'only-right' ? id : null,
    what: `Only one coder has: ${words}.`,
  };
}

function disagreementsOf(pair: AlignedConfiguration): AgreementIssue[] {
  const issue = (kind: AgreementIssue['kind'], what: string): AgreementIssue => ({
    kind,
    source: pair.source,
    left: pair.left,
    right: pair.right,
    what,
  });
  const said = (direction: Direction | null) => direction ?? 'not said';
  return [
    ...pair.slots
      .filter(({ leftRole, rightRole }) => leftRole !== rightRole)
      .map(({ left, right, leftRole, rightRole }) =>
        issue('role', `${left} is ${leftRole}, ${right} is ${rightRole}.`),
      ),
    ...pair.slots
      .filter(({ leftDirection, rightDirection }) => leftDirection !== rightDirection)
      .map(({ left, right, leftDirection, rightDirection }) =>
        issue(
          'direction',
          `${left} goes ${said(leftDirection)}, ${right} goes ${said(rightDirection)}.`,
        ),
      ),
    ...(pair.leftStances.join() === pair.rightStances.join()
      ? []
      : [
          issue(
            'stance',
            `Stance ${pair.leftStances.join(', ')} against ${pair.rightStances.join(', ')}.`,
          ),
        ]),
    ...pair.onlyLeft.map((slot) => issue('slot-only-left', `Only one coder has slot ${slot}.`)),
    ...pair.onlyRight.map((slot) => issue('slot-only-right', `Only one coder has slot ${slot}.`)),
  ];
}

function bySource(one: AgreementIssue, other: AgreementIssue): number {
  const key = ({ source, left, right, kind, what }: AgreementIssue) =>
    [source, left ?? '~', right ?? '~', kind, what].join(' ');
  return key(one) < key(other) ? -1 : 1;
}

function rate(agreed: number, of: number): Omit<AgreementRate, 'kappa'> {
  return { agreed, of, share: of === 0 ? null : round(agreed / of) };
}

/** Agreement on categories, beyond what chance alone would give. */
function categories(pairs: readonly (readonly [string, string])[]): AgreementRate {
  const agreed = pairs.filter(([one, other]) => one === other).length;
  return { ...rate(agreed, pairs.length), kappa: kappaOf(pairs) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
