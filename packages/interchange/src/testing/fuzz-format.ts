import type { Format } from '../contract/format';
import type { SampleFile } from './format-contract';
import { mutate } from './mutate';
import { mutateInside } from './mutate-archive';
import { guarded, outcomeProblems } from './outcome-problems';

/** How a format is fuzzed. */
export interface FuzzOptions {
  /** How many damaged copies of each sample are read. */
  readonly mutations: number;
  /** The first seed; 1 when left out. */
  readonly firstSeed?: number;
  /** A clock, to tell the slowest reading; without one, none is told. */
  readonly now?: () => number;
}

/** A damaged file that a format does not cope with: made again by `mutate` with the seed. */
export interface FuzzFinding {
  readonly sample: string;
  readonly seed: number;
  readonly problem: string;
}

/** What came of fuzzing. */
export interface FuzzReport {
  readonly readings: number;
  /** How many damaged files still gave something. */
  readonly successes: number;
  /** At most ten. */
  readonly findings: readonly FuzzFinding[];
  /** In the unit of the clock. */
  readonly slowest: { readonly sample: string; readonly seed: number; readonly took: number };
}

const mostFindings = 10;

/**
 * Reads damaged copies of files, each made from a seed, and notes whatever breaks the promises of a
 * reader: something thrown, an issue without a known code, entities no review would take. Every other
 * copy of an archive is damaged inside its files. The same seeds give the same files.
 *
 * @example
 * ```ts
 * fuzzFormat(format, samples, { mutations: 2000 }).findings; // []
 * ```
 */
export function fuzzFormat(
  { read, detect }: Format,
  samples: readonly SampleFile[],
  { mutations, firstSeed = 1, now = () => 0 }: FuzzOptions,
): FuzzReport {
  const findings: FuzzFinding[] = [];
  let [readings, successes] = [0, 0];
  let slowest = { sample: '', seed: 0, took: 0 };
  for (const { name, bytes } of read === undefined ? [] : samples) {
    for (let seed = firstSeed; seed < firstSeed + mutations; seed += 1) {
      const damaged = seed % 2 === 0 ? mutateInside(bytes, seed) : mutate(bytes, seed);
      const before = now();
      const problems = guarded(() => {
        detect({ bytes: damaged, head: '', fileName: name });
        const result = read?.(damaged, { fileName: name });
        if (result?.ok === true) successes += 1;
        return result === undefined ? [] : outcomeProblems(result);
      });
      const took = now() - before;
      readings += 1;
      if (took > slowest.took) slowest = { sample: name, seed, took };
      findings.push(...problems.map((problem) => ({ sample: name, seed, problem })));
      if (findings.length >= mostFindings) return { readings, successes, findings, slowest };
    }
  }
  return { readings, successes, findings, slowest };
}
