import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { findBrowser, missingBrowserMessage } from '@cmoc/tooling/browser';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leiden } from '../../groups/leiden/leiden';
import { cycleOf } from '../../testing/test-graphs/nasty-graphs';
import { buildGraph, undirected } from '../../testing/test-graphs/graph-spec';
import { resultBytes } from '../../testing/test-graphs/result-bytes';

const packageFolder = fileURLToPath(new URL('../../../', import.meta.url));
const folder = `${packageFolder}.tmp/browser/`;
const ring = cycleOf(60);

/** What a page would write, bundled as a page would be: no module of Node is allowed in it. */
const pageModule = `
import { UndirectedGraph, MultiDirectedGraph } from 'graphology';
import { algorithmsInWorker } from '../../src/index';
import { resultBytes } from '../../src/testing/test-graphs/result-bytes';

const start = () => new Worker('/worker.js', { type: 'module' });
window.ring = async (edges) => {
  const graph = new UndirectedGraph();
  edges.forEach(([from, to, attributes], at) => {
    graph.mergeNode(from);
    graph.mergeNode(to);
    graph.addUndirectedEdgeWithKey('e' + at, from, to, attributes);
  });
  const worker = algorithmsInWorker(start);
  const result = await worker.call('leiden', [graph, { seed: 3 }]);
  worker.end();
  return resultBytes(result);
};
window.complete = async (order, stopAfter) => {
  const graph = new MultiDirectedGraph();
  for (let node = 0; node < order; node += 1) graph.addNode('n' + node);
  for (let from = 0; from < order; from += 1) {
    for (let to = 0; to < order; to += 1) {
      if (from !== to) graph.addEdgeWithKey(from + '>' + to, 'n' + from, 'n' + to);
    }
  }
  const controller = new AbortController();
  const worker = algorithmsInWorker(start);
  const reports = [];
  try {
    const options = { limit: 5_000_000, maxLength: stopAfter === null ? 3 : 8 };
    const { value } = await worker.call('elementaryCycles', [
      graph,
      {
        ...options,
        signal: controller.signal,
        onProgress: ({ done }) => {
          reports.push(done);
          if (reports.length === stopAfter) controller.abort(new RangeError('enough'));
        },
      },
    ]);
    worker.end();
    return { cycles: value.length, reports };
  } catch (error) {
    return { stopped: error.message, reports };
  }
};
`;

const executable = findBrowser();
if (executable === undefined) console.info(`left out: ${missingBrowserMessage()}`);

describe.skipIf(executable === undefined)('algorithmsInWorker, in a browser', () => {
  let server: Server | undefined;
  let browser: Browser | undefined;
  let page: Page;

  beforeAll(async () => {
    await bundle();
    const listening = createServer(({ url }, response) => {
      const isScript = url === '/page.js' || url === '/worker.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(
        isScript
          ? readFileSync(`${folder}out${url}`)
          : '<!doctype html><script type="module" src="/page.js"></script>',
      );
    });
    server = listening;
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'];
    browser = await chromium.launch({ executablePath: executable!, args });
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(listening.address() as AddressInfo).port}/`);
    await page.waitForFunction('window.complete !== undefined');
  });

  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => server?.close(resolve) ?? resolve(null));
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives the same bytes as Node', async () => {
    const there = await page.evaluate(`window.ring(${JSON.stringify(ring)})`);
    expect(there).toBe(resultBytes(leiden(buildGraph(undirected(ring)), { seed: 3 })));
  });

  it('passes progress on, and ends with the whole answer', async () => {
    const { cycles, reports } = await page.evaluate<Ended>('window.complete(40, null)');
    // Every pair both ways, and every three nodes in both directions.
    expect(cycles).toBe((40 * 39) / 2 + (40 * 39 * 38) / 3);
    expect(reports.length).toBeGreaterThan(1);
    expect(reports).toEqual(reports.toSorted((one, other) => one - other));
  });

  it('stops in the middle of a run when the signal is aborted', async () => {
    const { stopped, cycles } = await page.evaluate<Ended>('window.complete(40, 3)');
    expect(stopped).toBe('enough');
    expect(cycles).toBeUndefined();
  });
});

interface Ended {
  readonly cycles?: number;
  readonly stopped?: string;
  readonly reports: number[];
}

async function bundle(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}page.ts`, pageModule);
  await build({
    entryPoints: { page: `${folder}page.ts`, worker: `${packageFolder}src/worker.ts` },
    outdir: `${folder}out`,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['@cmoc/source'],
    target: 'es2022',
    logLevel: 'silent',
  });
}
