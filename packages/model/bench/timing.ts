/** Times are processor time, so that other work on the machine disturbs them little. */

function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least milliseconds of each task; tasks take turns, so that a busy spell touches all. */
export function leastTimes<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Record<Name, number> {
  const least: Partial<Record<Name, number>> = {};
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(tasks) as Name[]) {
      least[name] = Math.min(least[name] ?? Infinity, processorTime(tasks[name]));
    }
  }
  return least as Record<Name, number>;
}

/** As {@link leastTimes} of one task that uses up what it is given. */
export function leastTimeOnFresh<Value>(
  prepare: () => Value,
  run: (value: Value) => unknown,
  rounds: number,
): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const value = prepare();
    least = Math.min(
      least,
      processorTime(() => run(value)),
    );
  }
  return least;
}

/** The least milliseconds of one call, where one is too short for the clock. */
export function leastTimeOfOne(run: () => unknown, batch: number, rounds: number): number {
  const times = leastTimes({ run: () => repeat(run, batch) }, rounds);
  return times.run / batch;
}

function repeat(run: () => unknown, times: number): void {
  for (let time = 0; time < times; time++) run();
}

export function heapUsed(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** The slope of log time over log size by least squares: 0 is constant, 1 is linear. */
export function exponent(sizes: readonly number[], times: readonly number[]): string {
  const points = sizes.map((size, at) => [Math.log(size), Math.log(times[at] ?? NaN)] as const);
  const meanOf = (axis: 0 | 1) =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [meanX, meanY] = [meanOf(0), meanOf(1)];
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return (covariance / variance).toFixed(2);
}

/** A Markdown table; all columns but the first are figures. */
export function table(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const rule = `| ${['---', ...(rows[0] ?? []).slice(1).map(() => '---:')].join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
