/** What one format is measured on: rows of a table, and what they mean. */
export interface BenchmarkPart {
  readonly title: string;
  /** What was measured, and what came of it. */
  readonly rows: readonly (readonly [measured: string, result: string])[];
  readonly notes: readonly string[];
}

/** Processor time in milliseconds, the least of several runs: other work disturbs it little. */
export function leastTime(rounds: number, run: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Times in milliseconds as people read them. */
export function seconds(milliseconds: number): string {
  return milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** One time as a multiple of another. */
export function ratio(one: number, other: number): string {
  return (one / other).toFixed(2);
}

/** Bytes in use after everything that can be forgotten was. Needs `--expose-gc`. */
export function heapUsed(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Bytes as people read them. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
