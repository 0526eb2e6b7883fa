import { randomGraph } from './make-inputs.mjs';
import { measure, median } from './measure.mjs';
import { toGraphology } from './to-graphology.mjs';

const sizes = [1000, 10_000, 100_000, 1_000_000];

/** Near-linear algorithms, and what they run on once the index is made. */
const tasks = {
  components: (lib, index) => lib.components(index),
  strongComponents: (lib, index) => lib.strongComponents(index),
  bridgesAndCutPoints: (lib, index) => lib.bridgesAndCutPoints(index),
  leiden: (lib, index) => lib.leiden(index, { iterations: 1 }),
};

/** Times by size, the exponent fitted to them, and the memory of an index. */
export function measureGrowth(lib, say) {
  const times = new Map([
    ['toCanonicalIndex', []],
    ...Object.keys(tasks).map((name) => [name, []]),
  ]);
  const memory = [];
  for (const edges of sizes) {
    say(`growth: ${edges} edges`);
    const graph = toGraphology(
      randomGraph({ nodes: edges / 4, edges, directed: true, seed: 7 }),
      true,
    );
    const runs = edges >= 1_000_000 ? 2 : Number.POSITIVE_INFINITY;
    times.get('toCanonicalIndex').push(measure(() => lib.toCanonicalIndex(graph), runs).ms);
    memory.push({ edges, bytesPerEdge: weigh(lib, graph, edges) });
    const index = lib.toCanonicalIndex(graph);
    void [index.out, index.in, index.both];
    index.fingerprint();
    for (const [name, task] of Object.entries(tasks)) {
      // What making the index left behind is not the next algorithm's doing.
      globalThis.gc?.();
      times.get(name).push(measure(() => task(lib, index), runs).ms);
    }
  }
  const rows = [...times].map(([name, ms]) => ({ name, ms, exponent: fit(sizes, ms) }));
  return { sizes, rows, memory };
}

/**
 * What an index with all its adjacencies adds to the heap and to array buffers, in bytes an edge:
 * the median of five, each over so many indices that other objects hardly count. Needs `--expose-gc`.
 */
function weigh(lib, graph, edges) {
  if (globalThis.gc === undefined) return null;
  const copies = Math.max(1, Math.ceil(100_000 / edges));
  const found = Array.from({ length: 5 }, () => {
    const before = usedBytes();
    const made = Array.from({ length: copies }, () => {
      const index = lib.toCanonicalIndex(graph);
      void [index.out, index.in, index.both];
      return index;
    });
    const bytes = usedBytes() - before;
    return bytes / made.length / edges;
  });
  return median(found);
}

function usedBytes() {
  // Array buffers are given back only by a second collection.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The slope of log time over log size, from 10,000 edges on: below, fixed costs rule. */
function fit(allSizes, allMs) {
  const points = allSizes
    .map((size, at) => [Math.log(size), Math.log(allMs[at])])
    .filter(([size]) => size >= Math.log(10_000));
  const mean = (pick) => points.reduce((total, point) => total + pick(point), 0) / points.length;
  const [x, y] = [mean(([size]) => size), mean(([, ms]) => ms)];
  const over = points.reduce((total, [size, ms]) => total + (size - x) * (ms - y), 0);
  return over / points.reduce((total, [size]) => total + (size - x) ** 2, 0);
}
