import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'tsup';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { appraise } from '../engine/appraise';
import { reviewOfCase } from '../testing/case-review';
import { troublesome, wellBehaved } from '../test-material/troublesome-rules';
import { appraiserInWorker, type Appraiser } from './appraiser-in-worker';
import type { WorkerLike, WorkerPort } from '@cmoc/kernel';
import { serveAppraisals } from './serve-appraisals';
import { registryHost } from '../package-loading/registry-host';

/** The module of the worker, as a program would write it. */
const workerModule = `
import { parentPort } from 'node:worker_threads';
import { registryHost } from '../../src/package-loading/registry-host';
import { serveAppraisals } from '../../src/worker/serve-appraisals';
import { troublesome, wellBehaved } from '../../src/test-material/troublesome-rules';
const packages = { troublesome, 'never-loads': () => { for (;;); } };
serveAppraisals(parentPort, registryHost({ packages }), { shipped: { calm: wellBehaved } });
`;
const folder = fileURLToPath(new URL('../../.tmp/appraiser-worker/', import.meta.url));
const review = reviewOfCase({
  configurations: ['c1', 'c2', 'c3'].map((id) => ({ id, tier: 'extracted' as const, slots: [] })),
});
let appraiser: Appraiser | undefined;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}worker.ts`, workerModule);
  await build({
    config: false,
    entry: { worker: `${folder}worker.ts` },
    outDir: folder,
    format: ['esm'],
    target: 'node20',
    noExternal: [/.*/],
    silent: true,
    dts: false,
    outExtension: () => ({ js: '.mjs' }),
    esbuildOptions: (options) => {
      options.conditions = ['@cmoc/source', 'module', 'import', 'node'];
    },
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  appraiser?.close();
});

let started = 0;
const inNode = (milliseconds = 60_000) => {
  started = 0;
  appraiser = appraiserInWorker({
    milliseconds,
    start: () => {
      started += 1;
      return new Worker(`${folder}worker.mjs`);
    },
  });
  return appraiser;
};
const outcomesOf = ({ results }: { results: readonly { rule: string; outcome: string }[] }) =>
  Object.fromEntries(results.map(({ rule, outcome }) => [rule, outcome]));

describe('an appraiser in a worker of Node', () => {
  test('gives what a run on the calling thread gives, byte for byte', async () => {
    const expected = appraise(review, { packages: [wellBehaved] });
    const found = await inNode().appraise(review);
    expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
  });

  test('goes on from the run before, on what changed', async () => {
    const runs = inNode();
    await runs.appraise(review);
    const [first, ...rest] = review.configurations;
    const next = { ...review, configurations: [{ ...first, title: 'Named' }, ...rest] };
    const found = await runs.appraise(next as never);
    const expected = appraise(next as never, { packages: [wellBehaved] });
    expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
    expect(started).toBe(1);
  });

  test('ends and names a rule that never returns from one subject; the rest goes on', async () => {
    const runs = inNode(1_500);
    const found = await runs.appraise(review, { packages: ['troublesome'] });
    expect(outcomesOf(found)).toEqual({
      'test/calm': 'failed',
      'trouble/changes-its-input': 'errored',
      'trouble/hangs': 'errored',
      'trouble/needs-a-fact-that-hangs': 'errored',
      'trouble/returns-nonsense': 'errored',
      'trouble/ends-the-worker': 'errored',
      'trouble/throws': 'errored',
    });
    expect(found.issues.map(({ code, params }) => [params['rule'], code])).toEqual([
      ['trouble/changes-its-input', 'rule-mutated-input'],
      ['trouble/ends-the-worker', 'rule-threw'],
      ['trouble/hangs', 'rule-over-budget'],
      ['trouble/needs-a-fact-that-hangs', 'rule-over-budget'],
      ['trouble/returns-nonsense', 'rule-returned-nonsense'],
      ['trouble/throws', 'rule-threw'],
    ]);
    const restarts = started;
    expect(outcomesOf(await runs.appraise(review, { packages: ['troublesome'] }))).toEqual(
      outcomesOf(found),
    );
    expect(started).toBe(restarts);
  });

  test('leaves out a package that never loads, and says so', async () => {
    const found = await inNode(1_500).appraise(review, { packages: ['never-loads', 'missing'] });
    expect(outcomesOf(found)).toEqual({ 'test/calm': 'failed' });
    expect(found.issues.map(({ code, params }) => [params['name'], code])).toEqual([
      ['never-loads', 'package-not-loaded'],
      ['missing', 'package-not-loaded'],
    ]);
  });

  test('rejects what appraise would throw, and can be used again', async () => {
    const runs = inNode();
    await expect(runs.appraise(review, { presets: ['unheard-of'] })).rejects.toMatchObject({
      code: 'unknown-preset',
    });
    expect(outcomesOf(await runs.appraise(review))).toEqual({ 'test/calm': 'failed' });
    expect(started).toBe(1);
  });

  test('is ended by a signal', async () => {
    const runs = inNode();
    const control = new AbortController();
    const run = runs.appraise(review, { packages: ['troublesome'] }, control.signal);
    setTimeout(() => {
      control.abort();
    }, 300);
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('says when its worker cannot run at all', async () => {
    appraiser = appraiserInWorker({ start: () => new Worker(`${folder}no-such-file.mjs`) });
    await expect(appraiser.appraise(review)).rejects.toMatchObject({ code: 'worker-failed' });
  });
});

/** Both ends of a worker as browsers have them, on this thread: events and structured clones. */
function browserLike(serve: (port: WorkerPort) => void): WorkerLike {
  const inside = new EventTarget();
  const outside = new EventTarget();
  const post = (target: EventTarget) => (message: unknown) => {
    const data: unknown = structuredClone(message);
    setTimeout(() => target.dispatchEvent(Object.assign(new Event('message'), { data })), 0);
  };
  serve({
    postMessage: post(outside),
    addEventListener: (type, listener) => {
      inside.addEventListener(type, listener);
    },
  });
  return {
    postMessage: post(inside),
    addEventListener: (type, listener) => {
      outside.addEventListener(type, listener);
    },
    terminate: () => undefined,
  };
}

describe('an appraiser in a worker as browsers have them', () => {
  test('gives what a run on the calling thread gives, one run after the other', async () => {
    const host = registryHost({ packages: { troublesome } });
    appraiser = appraiserInWorker({
      start: () =>
        browserLike((port) => {
          serveAppraisals(port, host, { shipped: { calm: wellBehaved } });
        }),
    });
    const expected = JSON.stringify(appraise(review, { packages: [wellBehaved] }));
    const found = await Promise.all([appraiser.appraise(review), appraiser.appraise(review)]);
    expect(found.map((each) => JSON.stringify(each))).toEqual([expected, expected]);
  });
});
