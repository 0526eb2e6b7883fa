import { UsageError } from '@cmoc/kernel';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as published from '../index';
import { controlPosition, questions } from './questions';
import { runInWorker, type ConsolidationWorker, type RunReply } from './run-in-worker';
import { answer } from './serve';

const packageFolder = fileURLToPath(new URL('../../', import.meta.url));
const workerFile = `${packageFolder}.tmp/worker.mjs`;

/** A worker as browsers have them, on this thread: events, structured clones, no Node names. */
function browserLikeWorker(): ConsolidationWorker & { ended: boolean } {
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

describe('the questions of the worker', () => {
  it('are published under their names', () => {
    for (const [name, run] of Object.entries(questions))
      expect((published as Record<string, unknown>)[name]).toBe(run);
  });

  it('take their control where the table says', () => {
    for (const [name, position] of Object.entries(controlPosition)) {
      const run = questions[name as keyof typeof questions] as (...all: unknown[]) => unknown;
      const text = run.toString();
      const parameters = text
        .slice(text.indexOf('(') + 1, text.indexOf(') {\n'))
        .split(/,\s*(?![^{]*\})/);
      expect(parameters[position]?.trim(), name).toMatch(/^control\b/);
    }
  });
});

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
  }, 60_000);

  afterAll(async () => {
    await worker.terminate();
  });

  it('gives the same bytes as on this thread', async () => {
    const review = exampleReview();
    expect(JSON.stringify(await runInWorker(worker, 'traceChains', [review]))).toBe(
      JSON.stringify(questions.traceChains(review)),
    );
    expect(JSON.stringify(await runInWorker(worker, 'proposeVocabulary', [review]))).toBe(
      JSON.stringify(questions.proposeVocabulary(review)),
    );
  });

  it('passes progress on', async () => {
    const { review } = syntheticReview({ seed: 2, configurations: 80 });
    const reports: number[] = [];
    await runInWorker(worker, 'traceThreads', [review], {
      onProgress: ({ done }) => reports.push(done),
    });
    expect(reports.length).toBeGreaterThan(0);
  });

  it('gives usage errors with their codes', async () => {
    const refused = runInWorker(worker, 'traceChains', [
      exampleReview(),
      { depth: 3 } as unknown as Parameters<typeof questions.traceChains>[1],
    ]);
    const error: unknown = await refused.catch((cause: unknown) => cause);
    expect(UsageError.isInstance(error) && error.code).toBe('invalid-options');
    const unknown = runInWorker(worker, 'toString' as 'traceChains', [exampleReview()]);
    const other: unknown = await unknown.catch((cause: unknown) => cause);
    expect(UsageError.isInstance(other) && other.code).toBe('unknown-question');
  });

  it('ends the worker when aborted in the middle of a run', async () => {
    const own = new Worker(workerFile);
    const controller = new AbortController();
    const { review } = syntheticReview({ seed: 2, configurations: 400 });
    const run = runInWorker(own, 'sensitivityOf', [review], {
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
  it('keeps what a list of proposals says of what it leaves out', async () => {
    const { review } = syntheticReview({ seed: 2, configurations: 120 });
    const here = questions.proposeDemiRegularities(review, { limit: 2 });
    const there = await runInWorker(browserLikeWorker(), 'proposeDemiRegularities', [
      review,
      { limit: 2 },
    ]);
    expect(there).toEqual([...here]);
    expect(here.notListed).toBeGreaterThan(0);
    expect(there.notListed).toBe(here.notListed);
  });

  it('ends the worker when aborted, and does not begin when aborted before', async () => {
    const worker = browserLikeWorker();
    const controller = new AbortController();
    const run = runInWorker(worker, 'situate', [exampleReview()], { signal: controller.signal });
    controller.abort(new RangeError('no more'));
    await expect(run).rejects.toThrow('no more');
    expect(worker.ended).toBe(true);
    const late = runInWorker(worker, 'situate', [exampleReview()], { signal: controller.signal });
    await expect(late).rejects.toThrow('no more');
  });
});
