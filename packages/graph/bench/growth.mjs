import { MultiDirectedGraph } from 'graphology';
import { randomGraph } from './make-inputs.mjs';
import { measure } from './measure.mjs';

const sizes = [1000, 10_000, 100_000, 1_000_000];

/** Near-linear algorithms, and what they run on once the index is made. */
const tasks = {
  components: (lib, index) => lib.components(index),
  strongComponents: (lib, index) => lib.strongComponents(index),
  bridgesAndCutPoints: (lib, index) => lib.bridgesAndCutPoints(index),
  topologicalLayers: (lib, index) => lib.topologicalLayers(index),
  'shortestDistances, hops': (lib, index) => lib.shortestDistances(index, 'n0'),
  'shortestDistances, weighted': (lib, index) =>
    lib.shortestDistances(index, 'n0', { weight: 'weight' }),
  pagerank: (lib, index) => lib.pagerank(index, { tolerance: 1e-6 }),
  louvain: (lib, index) => lib.louvain(index),
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
    const graph = build(randomGraph({ nodes: edges / 4, edges, directed: true, seed: 7 }));
    const runs = edges >= 1_000_000 ? 2 : 5;
    times.get('toCanonicalIndex').push(measure(() => lib.toCanonicalIndex(graph), runs).ms);
    const { index, bytes } = weigh(() => {
      const made = lib.toCanonicalIndex(graph);
      void [made.out, made.in, made.both];
      return made;
    });
    memory.push({ edges, bytesPerEdge: bytes === null ? null : bytes / edges });
    index.fingerprint();
    for (const [name, task] of Object.entries(tasks)) {
      times.get(name).push(measure(() => task(lib, index), runs).ms);
    }
  }
  const rows = [...times].map(([name, ms]) => ({ name, ms, exponent: fit(sizes, ms) }));
  return { sizes, rows, memory };
}

function build({ nodes, edges }) {
  const graph = new MultiDirectedGraph();
  for (let node = 0; node < nodes; node += 1) graph.addNode(`n${node}`);
  edges.forEach(([from, to, weight], at) => {
    graph.addEdgeWithKey(`e${at}`, `n${from}`, `n${to}`, { weight });
  });
  return graph;
}

/** What making a value adds to the heap and to array buffers; needs `--expose-gc`. */
function weigh(make) {
  if (globalThis.gc === undefined) return { index: make(), bytes: null };
  globalThis.gc();
  const before = process.memoryUsage();
  const index = make();
  globalThis.gc();
  const after = process.memoryUsage();
  const used = ({ heapUsed, arrayBuffers }) => heapUsed + arrayBuffers;
  return { index, bytes: used(after) - used(before) };
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
