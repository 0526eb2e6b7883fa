import { readOptions, reportProgress, type RunControl, runControlOf } from '@cmoc/kernel';
import { type Review, familyKey, type EvidenceItem } from '@cmoc/model';
import * as z from 'zod';
import { traceChains, type TracedChains } from '../../chains/trace-chains/trace-chains';
import { traceThreads } from '../../chains/trace-chains/trace-threads';
import { proposeDemiRegularities } from '../../theory/demi-regularities/demi-regularities';
import { exceptionQueues } from '../../theory/exceptions/exception-queue';
import {
  parsimonyFrontier,
  type CoverageUnit,
  type ParsimonyFrontier,
} from '../../theory/frontier/parsimony-frontier';
import { proposeReconciliations } from '../../moves/reconcile/reconcile';
import { indexEvidence } from '../../review-index/evidence-index';
import { thinSupport } from '../thin-support/thin-support';

/** What is left out to see what changes. */
export type Omission =
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'study-family'; readonly id: string }
  /** Everything a reviewer judged to stand at one of some levels of an item: low rigour. */
  | { readonly kind: 'judged'; readonly item: string; readonly levels: readonly string[] };

/** What would be lost, and what would newly appear. */
export interface Change {
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** The most that a number of refined configurations covers, before and after. */
export interface CoverageChange {
  readonly unit: CoverageUnit;
  readonly size: number;
  readonly before: number;
  readonly after: number;
}

/** What changes when something is left out. */
export interface Sensitivity {
  readonly omission: Omission;
  /** Pieces of evidence that fall away. */
  readonly evidence: number;
  /** Configurations that had support and would have none. */
  readonly unsupported: readonly string[];
  readonly links: Change;
  readonly chains: Change;
  readonly threads: Change;
  readonly loops: Change;
  readonly demiRegularities: Change;
  readonly reconciliations: Change;
  /** Sources that are an exception to a configuration, as “configuration < source”. */
  readonly exceptions: Change;
  /** The sizes of the parsimony frontier at which another number is covered. */
  readonly coverage: readonly CoverageChange[];
  /** Configurations that become thin. */
  readonly thin: Change;
}

const omissionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('source'), id: z.string() }),
  z.strictObject({ kind: z.literal('study-family'), id: z.string() }),
  z.strictObject({
    kind: z.literal('judged'),
    item: z.string(),
    levels: z.array(z.string()).min(1),
  }),
]);

const optionsSchema = z.strictObject({
  omissions: z
    .exactOptional(z.array(omissionSchema))
    .describe(
      'What to leave out, one after the other; each study family and lone source when left out.',
    ),
  maxChains: z.int().min(1).default(500).describe('Chains and threads to compare.'),
  maxRefined: z
    .int()
    .min(1)
    .default(10)
    .describe('Largest number of refined configurations whose coverage is compared.'),
});

/** Options of {@link sensitivityOf}. */
export type SensitivityOptions = z.input<typeof optionsSchema>;

/**
 * Asks what would change if a source, a study family, or everything judged low on some item were
 * left out: configurations that lose all support, the links, chains, threads, loops, candidate
 * patterns, conflicts and exceptions that come or go with them, and what refined configurations
 * then cover. Nothing is left out of the review itself.
 *
 * A configuration that never had support on record is not touched. One run of the pieces for each
 * omission.
 *
 * @throws UsageError `invalid-options`
 */
export function sensitivityOf(
  review: Review,
  options: SensitivityOptions & RunControl = {},
): readonly Sensitivity[] {
  const control = runControlOf(options);
  const { omissions, ...limits } = readOptions('sensitivityOf', optionsSchema, options);
  reportProgress(control, 0, null);
  const whole = picture(review, limits);
  const list = omissions ?? eachFamily(review);
  return list.map((omission, done) => {
    reportProgress(control, done, list.length);
    const falls = matcher(review, omission);
    const rest = withoutEvidence(review, falls);
    const part = picture(rest.review, limits);
    return {
      omission,
      evidence: rest.evidence,
      unsupported: rest.unsupported,
      links: difference(whole.links, part.links),
      chains: difference(whole.chains, part.chains),
      threads: difference(whole.threads, part.threads),
      loops: difference(whole.loops, part.loops),
      demiRegularities: difference(whole.demiRegularities, part.demiRegularities),
      reconciliations: difference(whole.reconciliations, part.reconciliations),
      exceptions: difference(whole.exceptions, part.exceptions),
      coverage: coverageChanges(whole.frontiers, part.frontiers),
      thin: difference(whole.thin, part.thin),
    };
  });
}

type Piece = Exclude<keyof Sensitivity, 'omission' | 'evidence' | 'unsupported' | 'coverage'>;

interface Picture extends Readonly<Record<Piece, ReadonlySet<string>>> {
  readonly frontiers: readonly ParsimonyFrontier[];
}

interface Limits {
  readonly maxChains: number;
  readonly maxRefined: number;
}

/** Nodes of the search for each size of the frontier: an omission is one of many. */
const fewNodes = 2000;

function picture(review: Review, { maxChains, maxRefined }: Limits): Picture {
  const traced: TracedChains = traceChains(review, { maxChains });
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  return {
    links: ids(traced.links),
    chains: ids(traced.chains),
    threads: ids(traceThreads(review, { maxChains }).threads),
    loops: ids(traced.loops),
    demiRegularities: new Set(
      proposeDemiRegularities(review).proposals.map(({ grounds }) =>
        grounds.pattern
          .map(({ role, state }) => `${role} ${state.construct} ${state.direction ?? ''}`)
          .join(', '),
      ),
    ),
    reconciliations: new Set(
      proposeReconciliations(review)
        .proposals.flatMap(({ grounds }) => [grounds, ...grounds.also])
        .map(({ meets, outcome }) => `${meets.role} ${meets.state} > ${outcome}`),
    ),
    exceptions: new Set(
      exceptionQueues(review, { includeNeverChecked: false }).flatMap(
        ({ configuration, entries }) => entries.map(({ source }) => `${configuration} < ${source}`),
      ),
    ),
    frontiers: parsimonyFrontier(review, { maxSize: maxRefined, maxNodes: fewNodes }),
    thin: new Set(thinSupport(review).map(({ configuration }) => configuration)),
  };
}

function difference(whole: ReadonlySet<string>, part: ReadonlySet<string>): Change {
  return {
    lost: [...whole].filter((id) => !part.has(id)).sort(),
    gained: [...part].filter((id) => !whole.has(id)).sort(),
  };
}

function coverageChanges(
  whole: readonly ParsimonyFrontier[],
  part: readonly ParsimonyFrontier[],
): CoverageChange[] {
  return whole.flatMap(({ unit, points }, at) => {
    const rest = part[at]!.points;
    return points.flatMap(({ size, covered: before }) => {
      // A frontier ends where more refined configurations cover no more.
      const after = (rest.find((point) => point.size === size) ?? rest.at(-1))?.covered ?? 0;
      return after === before ? [] : [{ unit, size, before, after }];
    });
  });
}

function eachFamily(review: Review): Omission[] {
  const lone = review.sources.filter(({ studyFamily }) => studyFamily === undefined);
  return [
    ...review.studyFamilies.map(({ id }) => ({ kind: 'study-family' as const, id: id })),
    ...lone.map(({ id }) => ({ kind: 'source' as const, id: id })),
  ];
}

function matcher(review: Review, omission: Omission): (item: EvidenceItem) => boolean {
  if (omission.kind === 'source') return ({ source }) => source === omission.id;
  if (omission.kind === 'study-family') {
    const key = familyKey({ kind: 'study-family', id: omission.id });
    return ({ family }) => familyKey(family) === key;
  }
  const judged = new Set(
    review.judgements
      .filter(({ item, level }) => item === omission.item && omission.levels.includes(level))
      .flatMap(({ subject }) => (subject === undefined ? [] : [`${subject.kind}/${subject.id}`])),
  );
  return ({ fragment, source }) =>
    judged.has(`fragment/${fragment}`) || judged.has(`source/${source}`);
}

/** The review as it would stand without some evidence: claims it alone supported fall with it. */
function withoutEvidence(
  review: Review,
  falls: (item: EvidenceItem) => boolean,
): { review: Review; evidence: number; unsupported: readonly string[] } {
  const before = indexEvidence(review);
  const fallen = new Set(
    review.configurations
      .flatMap(({ id }) => before.on(id).filter(falls))
      .map(({ evidence }) => evidence),
  );
  const rest = { ...review, evidence: review.evidence.filter(({ id }) => !fallen.has(id)) };
  const after = indexEvidence(rest);
  const unsupported = review.configurations
    .filter(({ id }) => before.supporting(id).size > 0 && after.supporting(id).size === 0)
    .map(({ id }) => id as string);
  const gone = new Set(unsupported);
  return {
    review: {
      ...rest,
      configurations: review.configurations.filter(({ id }) => !gone.has(id)),
    },
    evidence: fallen.size,
    unsupported,
  };
}
