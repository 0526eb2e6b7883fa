// Runs every shared algorithm here, in networkx, in python-igraph and in graphology's own packages
// on the same graphs, checks that the answers agree, and writes BENCHMARKS.md.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { measureAlone } from './alone.mjs';
import { bundleLibrary } from './bundle-library.mjs';
import { cases, shapes } from './cases.mjs';
import { measureGrowth } from './growth.mjs';
import { randomGraph } from './make-inputs.mjs';
import { measure } from './measure.mjs';
import { report } from './report.mjs';
import { toGraphology } from './to-graphology.mjs';

const folder = fileURLToPath(new URL('../', import.meta.url));
const say = (line) => process.stderr.write(`${line}\n`);
const library = await bundleLibrary();

const inputs = Object.fromEntries(
  Object.entries(shapes).map(([name, shape]) => [name, randomGraph(shape)]),
);
const skipped = [];
const peers = askPython();
const rows = cases.map(compare);
const floors = measureFloors();
say('without a counterpart');
const alone = measureAlone(library);
const measured = new Set([...cases, ...alone].map(({ name }) => name.split(',')[0]));
for (const name of algorithmNames()) {
  if (!measured.has(name)) skipped.push(`${name}: has no benchmark yet`);
}
const conversions = Object.entries(inputs).map(([name, input]) => convert(name, input));
const growth = measureGrowth(library, say);
if (globalThis.gc === undefined) skipped.push('memory: run node with --expose-gc');
const machine = `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}`;
const text = report({
  machine,
  peers: peers?.versions ?? null,
  rows,
  floors,
  alone,
  conversions,
  growth,
  skipped,
});
writeFileSync(`${folder}BENCHMARKS.md`, text);
process.stdout.write(text);
if (rows.some(({ agreed }) => agreed !== 'agree')) process.exitCode = 1;

function askPython() {
  const request = JSON.stringify({
    graphs: inputs,
    cases: cases.map(({ name, graph }) => ({ name, graph })),
  });
  for (const python of ['python3', '/usr/bin/python3']) {
    say(`peers: ${python}`);
    const script = fileURLToPath(new URL('peers.py', import.meta.url));
    const run = spawnSync(python, ['-W', 'ignore', script], {
      input: request,
      maxBuffer: 1 << 28,
      encoding: 'utf8',
      timeout: 900_000,
      // One thread for all sides: threads that wait for each other count as CPU time.
      env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
    });
    if (run.status === 0) return JSON.parse(run.stdout);
    say(
      String(run.stderr ?? run.error)
        .trim()
        .split('\n')
        .at(-1),
    );
  }
  skipped.push(
    'networkx and igraph: no Python with both (Debian: python3-networkx, python3-igraph)',
  );
  return null;
}

function compare(entry) {
  say(entry.name);
  const input = inputs[entry.graph];
  const graph = toGraphology(input);
  const index = library.toCanonicalIndex(graph);
  // Made once for an index and then kept, as building the graph is for the peers.
  void [index.out, index.in, index.both, index.fingerprint()];
  const ours = measure(() => entry.ours(library, index, input));
  const graphology =
    entry.graphology === undefined ? undefined : measure(() => entry.graphology(graph, input));
  const { networkx, igraph } = peers?.results[entry.name] ?? {};
  const others = [networkx, igraph, graphology].filter((one) => one !== undefined);
  const within = entry.within ?? 1e-9;
  const differs = others.find(({ answer }) =>
    entry.higherIsBetter ? ours.answer < answer - within : !isNear(answer, ours.answer, within),
  );
  return {
    name: entry.name,
    note: entry.note,
    graph: entry.graph,
    nodes: input.nodes,
    edges: input.edges.length,
    ours,
    networkx,
    igraph,
    graphology,
    agreed:
      others.length === 0
        ? 'agree'
        : differs === undefined
          ? 'agree'
          : `DIFFER: ${ours.answer} and ${differs.answer}`,
  };
}

/** What every answer takes, whatever the algorithm: of a call without work, and of a map of nodes. */
function measureFloors() {
  const index = library.toCanonicalIndex(toGraphology(inputs['directed 10k']));
  void index.fingerprint();
  const makeMap = () => {
    const map = new Map();
    for (let node = 0; node < index.order; node += 1) map.set(index.nodes[node], node);
    return map;
  };
  return {
    nodes: index.order,
    call: measure(() => library.simplePaths(index, 'n0', 'n0')).ms,
    map: measure(makeMap).ms,
  };
}

/** Algorithms have a page each. */
function algorithmNames() {
  return readdirSync(`${folder}src`, { recursive: true })
    .filter((path) => path.endsWith('/page.md'))
    .map((path) => path.split('/').at(-2))
    .map((name) => name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase()));
}

/** What it costs each side to make the graph it works on; none of it is in the times above. */
function convert(name, input) {
  const graph = toGraphology(input);
  const index = measure(() => {
    const made = library.toCanonicalIndex(graph);
    return [made.out, made.in, made.both, made.fingerprint()];
  });
  const peer = peers?.conversion[name];
  return {
    name,
    index: index.ms,
    graphology: measure(() => toGraphology(input)).ms,
    networkx: peer?.networkx,
    igraph: peer?.igraph,
  };
}

function isNear(one, other, within) {
  return Math.abs(one - other) <= within * Math.max(1, Math.abs(one), Math.abs(other));
}
