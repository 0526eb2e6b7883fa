import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, missingBrowserMessage } from '@cmoc/tooling/browser';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built workbench is served and the browser to see it in; absent without a browser. */
    workbench: { readonly url: string; readonly browser: string } | null;
  }
}

/** Builds the workbench from source and serves it with its own headers, for all browser tests. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  const browser = findBrowser();
  if (browser === undefined) {
    console.warn(`The browser tests of the workbench are skipped. ${missingBrowserMessage()}`);
    project.provide('workbench', null);
    return () => Promise.resolve();
  }
  const root = join(import.meta.dirname, '..');
  const outDir = await mkdtemp(join(tmpdir(), 'cmoc-workbench-'));
  process.env['CMOC_RESOLVE'] = 'source';
  await build({
    root,
    logLevel: 'error',
    mode: 'production',
    build: { outDir, emptyOutDir: true },
  });
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new TypeError('The preview server told no address.');
  project.provide('workbench', { url, browser });
  return async () => {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  };
}
