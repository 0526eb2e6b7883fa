// The same bytes on every version of Node: digests made once, kept in golden/digests.json.
// After a change of an answer (and of its revision): UPDATE_DIGESTS=1 vitest run digests.
import { fingerprintOf } from '@cmoc/kernel';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { everyRun, outcomeOf } from './every-algorithm';
import { goldenGraphs } from './golden';
import { buildGraph, labelled } from './graph-spec';

const file = fileURLToPath(new URL('../../../golden/digests.json', import.meta.url));
const graphs = goldenGraphs.map((spec) => labelled(spec, 4));
const digests = Object.fromEntries(
  Object.entries(everyRun).map(([name, run]) => [
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
