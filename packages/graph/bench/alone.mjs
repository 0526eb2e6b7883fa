// Algorithms without a counterpart in the peers: what one call takes, as their pages describe it.
import { generator, randomGraph } from './make-inputs.mjs';
import { measure } from './measure.mjs';
import { toGraphology } from './to-graphology.mjs';

const names = (count, prefix) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);

/** So many lists of so many different names out of `pool`, the first names far more often. */
function lists(count, length, pool, seed) {
  const draw = generator(seed);
  return names(count, 's').map((id) => {
    const members = new Set();
    while (members.size < length) members.add(`x${Math.min(draw(pool), draw(pool))}`);
    return { id, members: [...members] };
  });
}

/** As `lists`, but every list has a near copy. */
function nearCopies(count, length, pool, seed) {
  return lists(count / 2, length, pool, seed).flatMap(({ id, members }) => [
    { id, tokens: members },
    { id: `${id}'`, tokens: [...members.slice(1), `own ${id}`] },
  ]);
}

/** Every item with so many similar ones after it. */
function similarPairs(count, each, seed) {
  const draw = generator(seed);
  return names(count, 'i').flatMap((one, at) =>
    Array.from({ length: Math.min(each, count - at - 1) }, (_, step) => ({
      one,
      other: `i${at + step + 1}`,
      similarity: (1 + draw(1000)) / 1000,
    })),
  );
}

/** Hyperedges of two tails and one head, each from lower to higher numbers. */
function hyperedges(vertices, count, seed) {
  const draw = generator(seed);
  return names(count, 'h').map((id) => {
    const head = 2 + draw(vertices - 2);
    return { id, tail: [`v${draw(head)}`, `v${draw(head)}`], head: [`v${head}`] };
  });
}

function truthTable(conditions, rows, seed) {
  const draw = generator(seed);
  const seen = new Set();
  while (seen.size < rows) seen.add(draw(2 ** conditions));
  return {
    conditions: names(conditions, 'c').map((name) => ({ name })),
    rows: [...seen].map((number) => ({
      values: names(conditions, '').map((_, at) => (number >> at) & 1),
      outcome: draw(2) === 0 ? 'true' : 'false',
    })),
  };
}

function labelled(graph, labels) {
  let next = 0;
  graph.updateEachEdgeAttributes((_, attributes) => ({
    ...attributes,
    label: `l${(next++ * 7) % labels}`,
  }));
  return graph;
}

/** By algorithm: what it runs on, in words, and a function that makes the input and gives the call. */
const tasks = {
  agglomerativeClustering: {
    '1,000 items that are all alike': (lib) => {
      const [items, pairs] = [names(1000, 'i'), similarPairs(1000, 1000, 1)];
      return () => lib.agglomerativeClustering(items, pairs);
    },
    '10,000 items with some 20 similar ones each': (lib) => {
      const [items, pairs] = [names(10_000, 'i'), similarPairs(10_000, 10, 2)];
      return () => lib.agglomerativeClustering(items, pairs);
    },
  },
  booleanMinimisation: {
    '12 conditions, 200 rows': (lib) => {
      const table = truthTable(12, 200, 3);
      return () => lib.booleanMinimisation(table);
    },
  },
  closedItemsets: {
    '2,000 rows of 10 out of 100 items, support 20': (lib) => {
      const rows = lists(2000, 10, 100, 4).map(({ id, members }) => ({ id, items: members }));
      return () => lib.closedItemsets(rows, { minSupport: 20 });
    },
  },
  formalConcepts: {
    '300 objects with 8 out of 60 attributes': (lib) => {
      const objects = lists(300, 8, 60, 5).map(({ id, members }) => ({ id, attributes: members }));
      return () => lib.formalConcepts(objects);
    },
  },
  forwardChaining: {
    '100,000 hyperedges': (lib) => {
      const hypergraph = lib.createHypergraph(hyperedges(50_000, 100_000, 6));
      return () => lib.forwardChaining(hypergraph, ['v0', 'v1']);
    },
  },
  kShortestHyperpaths: {
    '1,000 hyperedges, k = 10': (lib) => {
      const hypergraph = lib.createHypergraph(hyperedges(300, 1000, 8));
      return () => lib.kShortestHyperpaths(hypergraph, ['v0', 'v1'], 'v299', { k: 10 });
    },
  },
  missingFacts: {
    '2,000 hyperedges': (lib) => {
      const hypergraph = lib.createHypergraph(hyperedges(1000, 2000, 9));
      return () => lib.missingFacts(hypergraph, ['v0']);
    },
  },
  labelDisjointSupport: {
    '80 edges of 20 labels': (lib) => {
      const graph = labelled(toGraphology(random(30, 80)), 20);
      return () => lib.labelDisjointSupport(graph, 'n0', 'n29', { label: 'label' });
    },
  },
  maximalPaths: {
    '60 edges without cycles': (lib) => {
      const index = lib.toCanonicalIndex(toGraphology({ ...random(30, 60, true) }));
      return () => lib.maximalPaths(index);
    },
  },
  setCover: {
    'exact, 150 sets of 5 out of 60 elements': (lib) => {
      const sets = lists(150, 5, 60, 10);
      return () => lib.setCover(sets);
    },
  },
  setCoverFrontier: {
    '60 sets of 5 out of 40 elements': (lib) => {
      const sets = lists(60, 5, 40, 11);
      return () => lib.setCoverFrontier(sets);
    },
  },
  similarityJoin: {
    '10,000 sets of 20 out of 5,000 tokens, threshold 0.7': (lib) => {
      const sets = nearCopies(10_000, 20, 5000, 12);
      return () => lib.similarityJoin(sets, { threshold: 0.7 });
    },
  },
  graphLayout: {
    'layered, 200 nodes and 300 edges': (lib) => {
      const graph = toGraphology(random(200, 300, true));
      return () => lib.graphLayout(graph, { kind: 'layered' });
    },
    'force, 3,000 nodes and 10,000 edges, 50 steps': (lib) => {
      const graph = toGraphology(random(3000, 10_000));
      return () => lib.graphLayout(graph, { kind: 'force', iterations: 50 });
    },
  },
};

function random(nodes, edges, acyclic = false) {
  return randomGraph({ nodes, edges, directed: true, seed: 13, acyclic });
}

/** Rows of name, input, milliseconds and the coded remarks of the answer. */
export function measureAlone(library, wanted = '') {
  return Object.entries(tasks)
    .filter(([name]) => name.includes(wanted))
    .flatMap(([name, inputs]) =>
      Object.entries(inputs).map(([input, prepare]) => {
        const { ms, answer } = measure(prepare(library));
        return { name, input, ms, remarks: answer.issues.map(({ code }) => code) };
      }),
    );
}
