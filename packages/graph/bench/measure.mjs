const warmUpMs = 300;
const budgetMs = 600;
const batches = 15;

/**
 * CPU time of one call, in milliseconds: the least over batches of calls, after a warm-up; of a task
 * of seconds, the only call. Other work on the machine can only add to what a batch takes.
 *
 * @param {() => unknown} task
 * @param {number} [limit] calls at most, for tasks of many seconds
 */
export function measure(task, limit = Number.POSITIVE_INFINITY) {
  const begun = performance.now();
  const first = process.cpuUsage();
  let answer = task();
  if (performance.now() - begun > 2 * budgetMs) return { ms: cpuMsSince(first), answer };
  let calls = 1;
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
    times.push(cpuMsSince(before) / size);
    if (performance.now() - begun > 4 * budgetMs) break;
  }
  return { ms: Math.min(...times), answer };
}

function cpuMsSince(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
