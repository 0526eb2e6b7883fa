const warmUpMs = 400;
const budgetMs = 1500;
const batches = 15;

/**
 * CPU time of one call, in milliseconds: the median over batches of calls, after a warm-up. CPU time
 * is less disturbed by other work on the machine than wall time, and the median less than the mean.
 *
 * @param {() => unknown} task
 * @param {number} [limit] calls at most, for tasks of many seconds
 */
export function measure(task, limit = Number.POSITIVE_INFINITY) {
  let answer = task();
  let calls = 1;
  const begun = performance.now();
  while (performance.now() - begun < warmUpMs && calls < limit) {
    answer = task();
    calls += 1;
  }
  const once = Math.max(1e-3, (performance.now() - begun) / calls);
  const size = Math.max(1, Math.floor(budgetMs / batches / once));
  const times = [];
  for (let batch = 0; batch < Math.min(batches, limit); batch += 1) {
    const before = process.cpuUsage();
    for (let call = 0; call < size; call += 1) answer = task();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000 / size);
    if (performance.now() - begun > 4 * budgetMs) break;
  }
  return { ms: median(times), answer };
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
