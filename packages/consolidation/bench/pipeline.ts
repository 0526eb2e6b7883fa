/**
 * Times the whole pipeline on synthetic reviews and fits how its cost grows.
 *
 *   pnpm bench [SIZE ...] [--json]
 *
 * Sizes are numbers of configurations; 350, 1250 and 5000 when none is given. The exponent is the
 * slope of log time over log size: 1 is linear.
 */
import { performance } from 'node:perf_hooks';
import { syntheticReview } from '@cmoc/model/testing';
import {
  exceptionQueues,
  parsimonyFrontier,
  proposeAdjudications,
  proposeConsolidations,
  proposeDemiRegularities,
  proposeJuxtapositions,
  proposeReconciliations,
  proposeVocabulary,
  saturationCurve,
  situate,
  thinSupport,
  traceChains,
  traceThreads,
} from '../src/index';
import type { Review } from '@cmoc/model';

const pieces: Readonly<Record<string, (review: Review) => unknown>> = {
  vocabulary: (review) => proposeVocabulary(review),
  juxtapose: (review) => proposeJuxtapositions(review),
  reconcile: (review) => proposeReconciliations(review),
  adjudicate: (review) => proposeAdjudications(review),
  consolidate: (review) => proposeConsolidations(review),
  chains: (review) => traceChains(review),
  threads: (review) => traceThreads(review),
  'thin support': (review) => thinSupport(review),
  frontier: (review) =>
    parsimonyFrontier(review, {
      candidates: review.configurations.map(({ id }) => id),
      maxSize: 5,
    }),
  // Beside the pipeline: asked for one at a time.
  'demi-regularities': (review) => proposeDemiRegularities(review),
  exceptions: (review) => exceptionQueues(review, { includeNeverChecked: false }),
  saturation: (review) => saturationCurve(review),
  situate: (review) => situate(review),
};
const inPipeline = new Set(Object.keys(pieces).slice(0, 9));

const args = process.argv.slice(2);
const json = args.includes('--json');
const given = args.filter((argument) => /^\d+$/.test(argument)).map(Number);
const sizes = given.length > 0 ? given : [350, 1250, 5000];

const times = new Map<string, number[]>();
const memory: number[] = [];
for (const size of sizes) {
  const { review } = syntheticReview({ seed: 1, configurations: size });
  let pipeline = 0;
  for (const [name, run] of Object.entries(pieces)) {
    // Small sizes are run again, warm, and the better time counts.
    const rounds = size <= 1500 ? 3 : 1;
    const taken = Math.min(...Array.from({ length: rounds }, () => timed(() => run(review))));
    times.set(name, [...(times.get(name) ?? []), taken]);
    if (inPipeline.has(name)) pipeline += taken;
    if (!json) console.error(`${size} ${name}: ${taken.toFixed(0)} ms`);
  }
  times.set('pipeline', [...(times.get('pipeline') ?? []), pipeline]);
  memory.push(process.memoryUsage().heapUsed);
}
const rows = [...times].map(([name, list]) => ({
  name,
  milliseconds: list.map(Math.round),
  exponent: exponentOf(list),
}));
if (json)
  process.stdout.write(
    `${JSON.stringify({ node: process.version, sizes, rows, heapUsed: memory }, null, 2)}\n`,
  );
else {
  console.log(['piece', ...sizes.map((size) => `${size}, ms`), 'exponent'].join('\t'));
  for (const { name, milliseconds, exponent } of rows) {
    console.log([name, ...milliseconds, exponent === null ? '' : exponent.toFixed(2)].join('\t'));
  }
  console.log(['heap, MB', ...memory.map((bytes) => Math.round(bytes / 1e6))].join('\t'));
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Least-squares slope of log time over log size. */
function exponentOf(list: readonly number[]): number | null {
  if (list.length < 2) return null;
  const points = list.map(
    (taken, at) => [Math.log(sizes[at]!), Math.log(Math.max(taken, 0.01))] as const,
  );
  const mean = (side: 0 | 1) => points.reduce((sum, point) => sum + point[side], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / over;
}
