// Every algorithm on graphs that are large for some. The digests kept in golden/large-digests.json
// were made in one insertion order, here runs another: a difference is one of order or of Node.
// After a change of an answer (and of its revision): UPDATE_DIGESTS=1 vitest run large-graphs.
import { fingerprintOf } from '@cmoc/kernel';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { everyRun, outcomeOf } from './every-algorithm';
import { buildGraph, labelled } from './graph-spec';
import { largeGraphs } from './nasty-graphs';

const file = fileURLToPath(new URL('../../../golden/large-digests.json', import.meta.url));
const updating = process.env['UPDATE_DIGESTS'] !== undefined;
const kept = updating
  ? {}
  : (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>);
/** What cannot be done at this size says so before it starts. */
const refused = new Set(['graphLayout, layered']);

describe.each(Object.entries(largeGraphs))('on the graph "%s"', (kind, make) => {
  const graph = buildGraph(labelled(make()), updating ? undefined : 3);

  it.each(Object.entries(everyRun))('%s gives the answer kept', (name, run) => {
    const outcome = outcomeOf(() => run(graph));
    const digest = outcome.startsWith('refused') ? outcome : fingerprintOf([outcome]);
    expect(digest.startsWith('refused: too-large')).toBe(refused.has(name));
    if (updating) (kept[kind] ??= {})[name] = digest;
    expect(digest).toBe(kept[kind]?.[name]);
  });
});

afterAll(() => {
  if (updating) writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
});
