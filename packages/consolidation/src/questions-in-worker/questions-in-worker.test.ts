import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { UsageError, type WorkerCalls } from '@cmoc/kernel';
import { apply } from '@cmoc/model';
import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as published from '../index';
import { questions, type Questions } from './questions';
import { questionsInWorker } from './questions-in-worker';

const packageFolder = fileURLToPath(new URL('../../', import.meta.url));
const workerFile = `${packageFolder}.tmp/worker.mjs`;

/** The example after one operation. */
function changed() {
  const review = exampleReview();
  const construct = { id: 'candour', label: 'Candour' };
  const applied = apply(review, {
    kind: 'add',
    entityKind: 'construct',
    entity: construct,
    by: 'ann',
    at: '2026-01-01T00:00:00Z',
  } as never);
  if (!applied.ok) throw new Error(applied.issues[0]?.message);
  return { review, next: applied.value.review };
}

describe('the questions of the worker', () => {
  it('are published under their names', () => {
    for (const [name, run] of Object.entries(questions))
      expect((published as Record<string, unknown>)[name]).toBe(run);
  });
});

describe('questionsInWorker, on a thread of Node', () => {
  const threads: Worker[] = [];
  let worker: WorkerCalls<Questions>;

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
    worker = questionsInWorker(() => {
      const thread = new Worker(workerFile);
      threads.push(thread);
      return thread;
    });
  }, 60_000);

  afterAll(() => {
    worker.end();
  });

  it('gives the same bytes as on this thread, also after an operation', async () => {
    const { review, next } = changed();
    for (const state of [review, next, review]) {
      expect(JSON.stringify(await worker.call('traceChains', [state]))).toBe(
        JSON.stringify(questions.traceChains(state)),
      );
      expect(JSON.stringify(await worker.call('proposeConsolidations', [state]))).toBe(
        JSON.stringify(questions.proposeConsolidations(state)),
      );
    }
    expect(threads).toHaveLength(1);
  });

  it('keeps what a list of proposals says of what it leaves out', async () => {
    const { review } = syntheticReview({ seed: 2, configurations: 120 });
    const here = questions.proposeDemiRegularities(review, { limit: 2 });
    const there = await worker.call('proposeDemiRegularities', [review, { limit: 2 }]);
    expect(there).toEqual(here);
    expect(here.notListed).toBeGreaterThan(0);
  });

  it('passes progress on', async () => {
    const { review } = syntheticReview({ seed: 2, configurations: 80 });
    const reports: number[] = [];
    const onProgress = ({ done }: { readonly done: number }) => reports.push(done);
    await worker.call('traceThreads', [review, { onProgress }]);
    expect(reports.length).toBeGreaterThan(0);
  });

  it('gives usage errors with their codes', async () => {
    const refused = worker.call('traceChains', [exampleReview(), { depth: 3 } as object]);
    const error: unknown = await refused.catch((cause: unknown) => cause);
    expect(UsageError.isInstance(error) && error.code).toBe('invalid-options');
  });

  it('ends the thread of a question that is aborted, and starts anew with the whole review', async () => {
    const controller = new AbortController();
    const { review } = syntheticReview({ seed: 2, configurations: 400 });
    const onProgress = () => {
      controller.abort(new RangeError('enough'));
    };
    const exit = new Promise((resolve) => threads[0]!.once('exit', resolve));
    const run = worker.call('sensitivityOf', [review, { signal: controller.signal, onProgress }]);
    await expect(run).rejects.toThrow('enough');
    await exit;
    expect(await worker.call('leftovers', [review])).toEqual(questions.leftovers(review));
    expect(threads).toHaveLength(2);
  });
});
