// The same bytes on every version of Node: digests made once, kept in golden/digests.json.
// After a change of an answer (and of its revision): UPDATE_DIGESTS=1 vitest run digests.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../graph-fingerprint/graph-fingerprint';
import { graphLayout } from '../graph-layout/graph-layout';
import { everyAlgorithm, outcomeOf } from './every-algorithm';
import { goldenGraphs } from './golden';
import { buildGraph } from './graph-spec';

const file = fileURLToPath(new URL('../../golden/digests.json', import.meta.url));
const graphs = goldenGraphs.map((spec) => ({
  ...spec,
  edges: spec.edges.map((edge, at) => ({
    ...edge,
    attributes: { ...edge.attributes, label: `source ${at % 4}` },
  })),
}));
const runs = {
  ...everyAlgorithm,
  'graphLayout, layered': (graph: ReturnType<typeof buildGraph>) =>
    graphLayout(graph, { kind: 'layered' }),
};
const digests = Object.fromEntries(
  Object.entries(runs).map(([name, run]) => [
    name,
    fingerprintOf(graphs.map((spec) => outcomeOf(() => run(buildGraph(spec))))),
  ]),
);
if (process.env['UPDATE_DIGESTS'] !== undefined) {
  writeFileSync(file, `${JSON.stringify(digests, null, 2)}\n`);
}
const kept = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

describe('the bytes of every algorithm on all golden graphs', () => {
  it.each(Object.entries(digests))('are those kept: %s', (name, digest) => {
    expect(digest).toBe(kept[name]);
  });
});
