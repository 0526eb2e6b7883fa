import { readOptions, reportProgress, type RunControl, runControlOf } from '@cmoc/kernel';
import { setCoverFrontier, type CoverSet } from '@cmoc/graph';
import { type Review, familyKey, reviewIndex } from '@cmoc/model';
import * as z from 'zod';
import { indexReview, type ReviewIndex } from '../../review-index/review-index';

/** What coverage is counted in. */
export type CoverageUnit = 'configurations' | 'documents' | 'study-families';

/** The best a number of refined configurations can do. */
export interface ParsimonyPoint {
  /** Number of refined configurations. */
  readonly size: number;
  readonly chosen: readonly string[];
  readonly covered: number;
  /** No choice of this size covers more. */
  readonly upperBound: number;
  /** Whether `covered` is proven to be the most. */
  readonly proven: boolean;
  readonly uncovered: readonly string[];
}

/** The trade-off between few refined configurations and full coverage, in one unit. */
export interface ParsimonyFrontier {
  readonly unit: CoverageUnit;
  /** Everything there is to cover. */
  readonly total: number;
  /** Refined configurations to choose from. */
  readonly candidates: number;
  readonly points: readonly ParsimonyPoint[];
  /** What no refined configuration covers at all. */
  readonly uncoverable: readonly string[];
}

const optionsSchema = z.strictObject({
  units: z
    .array(z.enum(['configurations', 'documents', 'study-families']))
    .default(['configurations', 'documents', 'study-families'])
    .describe('What coverage is counted in.'),
  candidates: z
    .exactOptional(z.array(z.string()))
    .describe(
      'Refined configurations to choose from; all consolidated and refined ones when left out.',
    ),
  maxSize: z
    .int()
    .min(1)
    .nullable()
    .default(60)
    .describe('Largest number of refined configurations to look at.'),
  maxNodes: z
    .int()
    .min(1)
    .default(20_000)
    .describe('Search for each size; beyond it a proven interval.'),
});

/** Options of {@link parsimonyFrontier}. */
export type ParsimonyOptions = z.input<typeof optionsSchema>;

/**
 * For each number of refined configurations: which choice of them covers the most extracted
 * configurations, documents or study families, and what it leaves uncovered.
 *
 * A refined configuration covers the extracted ones that mappings lead from, step by step, and the
 * documents and study families whose evidence supports those or itself. Mappings taken back and
 * refutations do not count. Exact where the search ends, with a proven bound otherwise. Fewer is
 * not better: what is left uncovered may be the exception that matters.
 *
 * @throws UsageError `invalid-options`
 */
export function parsimonyFrontier(
  review: Review,
  options: ParsimonyOptions & RunControl = {},
): readonly ParsimonyFrontier[] {
  const control = runControlOf(options);
  const { units, candidates, maxSize, maxNodes } = readOptions(
    'parsimonyFrontier',
    optionsSchema,
    options,
  );
  reportProgress(control, 0, units.length);
  const index = indexReview(review);
  const extracted = index.configurations
    .filter(({ configuration }) => configuration.tier === 'extracted')
    .map(({ id }) => id);
  const wanted = new Set(candidates);
  const pool = index.configurations
    .filter(({ id, configuration }) =>
      candidates === undefined ? configuration.tier !== 'extracted' : wanted.has(id),
    )
    .map(({ id }) => id);
  return units.map((unit, done) => {
    reportProgress(control, done, units.length);
    const universe = universeOf(unit, review, extracted);
    const sets = pool.map((id) => coverOf(id, unit, { index, universe }));
    return frontierOf(unit, { sets, universe: [...universe] }, { maxSize, maxNodes }, control);
  });
}

function universeOf(
  unit: CoverageUnit,
  review: Review,
  extracted: readonly string[],
): ReadonlySet<string> {
  if (unit === 'configurations') return new Set(extracted);
  const sources = review.sources.filter(({ included }) => included !== false);
  if (unit === 'documents') return new Set(sources.map(({ id }) => id as string));
  const { familyOf } = reviewIndex(review);
  return new Set(sources.map(({ id }) => familyKey(familyOf(id))));
}

interface CoverInput {
  readonly index: ReviewIndex;
  readonly universe: ReadonlySet<string>;
}

function coverOf(id: string, unit: CoverageUnit, { index, universe }: CoverInput): CoverSet {
  return { id, members: heldBy(id, unit, index).filter((member) => universe.has(member)) };
}

function heldBy(id: string, unit: CoverageUnit, { review, evidence }: ReviewIndex): string[] {
  if (unit === 'configurations') return [id, ...reviewIndex(review).originsOf(id)];
  const { sources, families } = evidence.for(id).for;
  return unit === 'documents' ? [...sources] : families.map(familyKey);
}

function frontierOf(
  unit: CoverageUnit,
  { sets, universe }: { readonly sets: readonly CoverSet[]; readonly universe: string[] },
  limits: { readonly maxSize: number | null; readonly maxNodes: number },
  control: RunControl,
): ParsimonyFrontier {
  const held = new Set(sets.flatMap(({ members }) => members));
  const uncoverable = universe.filter((member) => !held.has(member)).sort();
  const useful = sets.filter(({ members }) => members.length > 0);
  const points =
    useful.length === 0 ? [] : setCoverFrontier(useful, { universe, ...limits, ...control }).value;
  return {
    unit,
    total: universe.length,
    candidates: sets.length,
    points: points.map(({ size, chosen, covered, upperBound, optimal, uncovered }) => ({
      size,
      chosen,
      covered,
      upperBound,
      proven: optimal,
      uncovered,
    })),
    uncoverable,
  };
}
