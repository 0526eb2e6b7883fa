import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Resolves workspace packages to their TypeScript sources, so that tests need no build. */
const conditions = ['@cmoc/source', 'module', 'node', 'development|production'];

/**
 * The one test set-up of every library.
 *
 * @param {string} configUrl `import.meta.url` of the package's vitest config
 */
export function defineLibraryTests(configUrl) {
  const manifest = JSON.parse(readFileSync(new URL('package.json', configUrl), 'utf8'));
  return defineConfig({
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      name: manifest.name,
      root: fileURLToPath(new URL('.', configUrl)),
      include: ['src/**/*.test.ts'],
      environment: 'node',
      // The libraries keep no state, so that their modules are loaded once for all test files:
      // half the time of a run.
      isolate: false,
      // Far above what any test needs: a busy machine is no reason to fail.
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  });
}
