import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { UsageError, type WorkerCalls } from '@cmoc/kernel';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCanonicalIndex } from '../canonical-index/canonical-index';
import { leiden } from '../../groups/leiden/leiden';
import { createHypergraph } from '../../logic/directed-hypergraph/directed-hypergraph';
import { forwardChaining } from '../../logic/forward-chaining/forward-chaining';
import { goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph } from '../../testing/test-graphs/graph-spec';
import { largeGraphs } from '../../testing/test-graphs/nasty-graphs';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import type { Algorithms } from './algorithms';
import { algorithmsInWorker } from './algorithms-in-worker';

const packageFolder = fileURLToPath(new URL('../../../', import.meta.url));
const workerFile = `${packageFolder}.tmp/worker.mjs`;
const karate = () => buildGraph(goldenGraphs[0]!);

const codeOf = async (run: Promise<unknown>) => {
  const error: unknown = await run.catch((cause: unknown) => cause);
  return UsageError.isInstance(error) ? error.code : error;
};

describe('algorithmsInWorker, on a thread of Node', () => {
  const threads: Worker[] = [];
  let worker: WorkerCalls<Algorithms>;

  beforeAll(async () => {
    mkdirSync(`${packageFolder}.tmp`, { recursive: true });
    await build({
      entryPoints: [`${packageFolder}src/worker.ts`],
      outfile: workerFile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      conditions: ['@cmoc/source'],
      target: 'node20',
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    });
    worker = algorithmsInWorker(() => {
      const thread = new Worker(workerFile);
      threads.push(thread);
      return thread;
    });
  }, 30_000);

  afterAll(() => {
    worker.end();
  });

  it('gives the same bytes as on this thread, several runs at once', async () => {
    const seeds = [1, 2, 3];
    const runs = seeds.map((seed) => worker.call('leiden', [karate(), { seed }]));
    const here = seeds.map((seed) => resultBytes(leiden(karate(), { seed })));
    expect((await Promise.all(runs)).map(resultBytes)).toEqual(here);
    expect(threads).toHaveLength(1);
  });

  it('takes input that is not a graph', async () => {
    const hypergraph = createHypergraph([{ id: 'h', tail: ['a'], head: ['b'] }]);
    const there = await worker.call('forwardChaining', [hypergraph, ['a']]);
    expect(there).toEqual(forwardChaining(hypergraph, ['a']));
  });

  it('passes progress on', async () => {
    const reports: number[] = [];
    const graph = buildGraph(largeGraphs['complete 200']!());
    const onProgress = ({ done }: { readonly done: number }) => reports.push(done);
    await worker.call('elementaryCycles', [graph, { limit: 20_000, maxLength: 3, onProgress }]);
    expect(reports.length).toBeGreaterThan(1);
    expect(reports).toEqual(reports.toSorted((one, other) => one - other));
  });

  it('gives usage errors with their codes', async () => {
    expect(await codeOf(worker.call('simplePaths', [karate(), 'n0', 'no']))).toBe('unknown-node');
    expect(await codeOf(worker.call('toString' as 'leiden', [karate()]))).toBe('unknown-function');
  });

  it('refuses an index, which cannot be copied over', async () => {
    const run = worker.call('leiden', [toCanonicalIndex(karate())]);
    expect(await codeOf(run)).toBe('invalid-input');
  });

  it('ends the thread of a run that is aborted in the middle, and goes on with another', async () => {
    const controller = new AbortController();
    const graph = buildGraph(largeGraphs['complete 200']!());
    const onProgress = () => {
      controller.abort(new RangeError('enough'));
    };
    const exit = new Promise((resolve) => threads[0]!.once('exit', resolve));
    const { signal } = controller;
    const run = worker.call('elementaryCycles', [graph, { limit: 5_000_000, signal, onProgress }]);
    await expect(run).rejects.toThrow('enough');
    await exit;
    const after = await worker.call('leiden', [karate(), { seed: 1 }]);
    expect(resultBytes(after)).toBe(resultBytes(leiden(karate(), { seed: 1 })));
    expect(threads).toHaveLength(2);
  });
});
