import { UsageError } from '@cmoc/kernel';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementaryCycles } from '../../ways/elementary-cycles/elementary-cycles';
import { createHypergraph } from '../../logic/directed-hypergraph/directed-hypergraph';
import { forwardChaining } from '../../logic/forward-chaining/forward-chaining';
import { toCanonicalIndex } from '../canonical-index/canonical-index';
import { leiden } from '../../groups/leiden/leiden';
import { goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph } from '../../testing/test-graphs/graph-spec';
import { largeGraphs } from '../../testing/test-graphs/nasty-graphs';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { runInWorker, type AlgorithmWorker, type RunReply } from './run-in-worker';
import { answer } from './serve';

const packageFolder = fileURLToPath(new URL('../../../', import.meta.url));
const workerFile = `${packageFolder}.tmp/worker.mjs`;
const karate = () => buildGraph(goldenGraphs[0]!);

/** A worker as browsers have them, on this thread: events, structured clones, no Node names. */
function browserLikeWorker(): AlgorithmWorker & { ended: boolean } {
  const target = new EventTarget();
  const post = (reply: RunReply) => {
    const data = structuredClone(reply);
    setTimeout(() => target.dispatchEvent(Object.assign(new Event('message'), { data })), 0);
  };
  return {
    ended: false,
    postMessage(message) {
      const data = structuredClone(message) as Parameters<typeof answer>[0];
      setTimeout(() => {
        answer(data, post);
      }, 0);
    },
    addEventListener: (type, listener) => {
      target.addEventListener(type, listener);
    },
    removeEventListener: (type, listener) => {
      target.removeEventListener(type, listener);
    },
    terminate() {
      this.ended = true;
    },
  };
}

describe('runInWorker, on a thread of Node', () => {
  let worker: Worker;

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
    worker = new Worker(workerFile);
  }, 30_000);

  afterAll(async () => {
    await worker.terminate();
  });

  it('gives the same bytes as on this thread', async () => {
    const there = await runInWorker(worker, 'leiden', [karate(), { seed: 3 }]);
    expect(resultBytes(there)).toBe(resultBytes(leiden(karate(), { seed: 3 })));
  });

  it('takes input that is not a graph', async () => {
    const hypergraph = createHypergraph([{ id: 'h', tail: ['a'], head: ['b'] }]);
    const there = await runInWorker(worker, 'forwardChaining', [hypergraph, ['a']]);
    expect(there).toEqual(forwardChaining(hypergraph, ['a']));
  });

  it('passes progress on', async () => {
    const reports: number[] = [];
    const graph = buildGraph(largeGraphs['complete 200']!());
    await runInWorker(worker, 'elementaryCycles', [graph, { limit: 20_000, maxLength: 3 }], {
      onProgress: ({ done }) => reports.push(done),
    });
    expect(reports.length).toBeGreaterThan(1);
    expect(reports).toEqual(reports.toSorted((one, other) => one - other));
  });

  it('gives usage errors with their codes', async () => {
    const refused = runInWorker(worker, 'shortestPath', [karate(), 'n0', 'nowhere']);
    const error: unknown = await refused.catch((cause: unknown) => cause);
    expect(UsageError.isInstance(error) && error.code).toBe('unknown-node');
    const unknown = runInWorker(worker, 'toString' as 'leiden', [karate()]);
    const other: unknown = await unknown.catch((cause: unknown) => cause);
    expect(UsageError.isInstance(other) && other.code).toBe('unknown-algorithm');
  });

  it('ends the worker when aborted in the middle of a run', async () => {
    const own = new Worker(workerFile);
    const controller = new AbortController();
    const graph = buildGraph(largeGraphs['complete 200']!());
    const run = runInWorker(own, 'elementaryCycles', [graph, { limit: 5_000_000 }], {
      signal: controller.signal,
      onProgress: () => {
        controller.abort(new RangeError('enough'));
      },
    });
    const exit = new Promise((resolve) => own.once('exit', resolve));
    await expect(run).rejects.toThrow('enough');
    await exit;
  });
});

describe('runInWorker, with a worker as browsers have them', () => {
  it('gives the same bytes as on this thread, several runs at once', async () => {
    const worker = browserLikeWorker();
    const runs = [1, 2].map((seed) => runInWorker(worker, 'leiden', [karate(), { seed }]));
    const [one, other] = await Promise.all(runs);
    expect(resultBytes(one)).toBe(resultBytes(leiden(karate(), { seed: 1 })));
    expect(resultBytes(other)).toBe(resultBytes(leiden(karate(), { seed: 2 })));
  });

  it('passes progress on', async () => {
    const reports: number[] = [];
    const graph = buildGraph(largeGraphs['cycle of 10,000']!());
    const there = await runInWorker(browserLikeWorker(), 'elementaryCycles', [graph], {
      onProgress: ({ done }) => reports.push(done),
    });
    expect(reports.length).toBeGreaterThan(0);
    expect(there.value).toEqual(elementaryCycles(graph).value);
  });

  it('ends the worker when aborted, and does not begin when aborted before', async () => {
    const worker = browserLikeWorker();
    const controller = new AbortController();
    const run = runInWorker(worker, 'leiden', [karate()], { signal: controller.signal });
    controller.abort(new RangeError('no more'));
    await expect(run).rejects.toThrow('no more');
    expect(worker.ended).toBe(true);
    const late = runInWorker(worker, 'leiden', [karate()], { signal: controller.signal });
    await expect(late).rejects.toThrow('no more');
  });

  it('refuses an index, which cannot be copied over', async () => {
    const run = runInWorker(browserLikeWorker(), 'leiden', [toCanonicalIndex(karate())]);
    const error: unknown = await run.catch((cause: unknown) => cause);
    expect(UsageError.isInstance(error) && error.code).toBe('invalid-input');
  });
});
