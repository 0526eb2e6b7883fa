import { createSeededGenerator, readOptions, type RunControl, runControlOf } from '@cmoc/kernel';
import { type Review, bearingOfStance } from '@cmoc/model';
import * as z from 'zod';
import { classesIn, indexReview, type ReviewIndex } from '../../review-index/review-index';
import { meetRoles, slotsOf } from '../../moves/consolidate/meet';

/** What is counted as new. */
export type SaturationUnit = 'configurations' | 'states';

/** How much is known after one more source. */
export interface SaturationPoint {
  readonly source: string;
  /** Different things told so far. */
  readonly known: number;
  /** Things this source was the first to tell. */
  readonly added: number;
  /** Over random orders: the middle, and the band that holds the given share of them. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** How much each further source added. */
export interface SaturationCurve {
  readonly unit: SaturationUnit;
  readonly total: number;
  readonly points: readonly SaturationPoint[];
  readonly permutations: number;
  /** Mean share of the whole that the last tenth of sources added, over the random orders. */
  readonly lastTenthAdds: number;
}

const optionsSchema = z.strictObject({
  unit: z
    .enum(['configurations', 'states'])
    .default('configurations')
    .describe(
      'configurations: claims, alike ones (same states in same roles) counted once; states: role and state.',
    ),
  readingOrder: z
    .exactOptional(z.array(z.string()))
    .describe(
      'Sources in the order they were read; the order of ids when left out. Others follow.',
    ),
  permutations: z.int().min(0).max(10_000).default(200).describe('Random orders for the band.'),
  band: z.number().gt(0).lt(1).default(0.9).describe('Share of the random orders the band holds.'),
  seed: z.int().default(1).describe('Seed of the random orders.'),
});

/** Options of {@link saturationCurve}. */
export type SaturationOptions = z.input<typeof optionsSchema>;

/**
 * Shows how much each further source added, in reading order, with the band that random orders
 * give. A flat end says that the sources found tell no more of the same kind; it cannot say that
 * another kind of source would not.
 *
 * O(permutations × things told). @throws UsageError `invalid-options`
 */
export function saturationCurve(
  review: Review,
  options: SaturationOptions & RunControl = {},
): SaturationCurve {
  const control = runControlOf(options);
  const resolved = readOptions('saturationCurve', optionsSchema, options);
  const index = indexReview(review, { tiers: ['extracted'] });
  const told = toldBySource(
    index.configurations.length > 0 ? index : indexReview(review),
    resolved.unit,
  );
  const order = readingOrder([...told.keys()].sort(), resolved.readingOrder ?? []);
  const total = new Set([...told.values()].flatMap((things) => [...things])).size;
  const runs: number[][] = [];
  const generator = createSeededGenerator(resolved.seed);
  for (let run = 0; run < resolved.permutations; run += 1) {
    control.onProgress?.({ done: run, total: resolved.permutations });
    control.signal?.throwIfAborted();
    runs.push(accumulate(shuffled(order, generator), told));
  }
  const known = accumulate(order, told);
  const points = order.map((source, at) => {
    const there =
      runs.length === 0 ? [known[at]!] : runs.map((run) => run[at]!).sort((a, b) => a - b);
    const quantile = (share: number) =>
      there[Math.min(there.length - 1, Math.floor(share * there.length))]!;
    return {
      source,
      known: known[at]!,
      added: known[at]! - (known[at - 1] ?? 0),
      median: quantile(0.5),
      low: quantile((1 - resolved.band) / 2),
      high: quantile(1 - (1 - resolved.band) / 2),
    };
  });
  return {
    unit: resolved.unit,
    total,
    points,
    permutations: runs.length,
    lastTenthAdds: lastTenth(runs, total),
  };
}

function toldBySource(
  { configurations, evidence, states }: ReviewIndex,
  unit: SaturationUnit,
): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>();
  for (const one of configurations) {
    const tokens = meetRoles.flatMap((role) =>
      classesIn(slotsOf(one, role), states).map((key) => `${role} ${key}`),
    );
    const things = unit === 'states' ? tokens : [tokens.length === 0 ? one.id : tokens.join(', ')];
    for (const { source, stance } of evidence.on(one.id)) {
      if (bearingOfStance[stance] !== 'for') continue;
      const there = told.get(source) ?? new Set();
      for (const thing of things) there.add(thing);
      told.set(source, there);
    }
  }
  return told;
}

function readingOrder(sources: readonly string[], wanted: readonly string[]): string[] {
  const there = new Set(sources);
  const first = [...new Set(wanted)].filter((source) => there.has(source));
  return [...first, ...sources.filter((source) => !first.includes(source))];
}

function accumulate(
  order: readonly string[],
  told: ReadonlyMap<string, ReadonlySet<string>>,
): number[] {
  const known = new Set<string>();
  return order.map((source) => {
    for (const thing of told.get(source)!) known.add(thing);
    return known.size;
  });
}

function shuffled(
  order: readonly string[],
  generator: ReturnType<typeof createSeededGenerator>,
): string[] {
  const result = [...order];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const pick = generator.nextBelow(last + 1);
    [result[last], result[pick]] = [result[pick]!, result[last]!];
  }
  return result;
}

function lastTenth(runs: readonly (readonly number[])[], total: number): number {
  if (runs.length === 0 || total === 0) return 0;
  const shares = runs.map((run) => {
    const before = run[Math.max(0, Math.floor(run.length * 0.9) - 1)] ?? 0;
    return (total - before) / total;
  });
  return (
    Math.round((shares.reduce((sum, share) => sum + share, 0) / shares.length) * 10_000) / 10_000
  );
}
