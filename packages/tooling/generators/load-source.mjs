import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'tsup';

/**
 * Runs TypeScript of a package straight from source, workspace packages included, and returns what
 * it exports. Nothing has to be built first.
 *
 * @param {string} home the folder of the package
 * @param {string} code an ES module, with imports relative to the package's folder
 */
export async function loadSource(home, code) {
  const work = join(home, '.tmp', `load-${process.pid}-${(loaded += 1)}`);
  mkdirSync(work, { recursive: true });
  const entry = join(work, 'entry.ts');
  writeFileSync(entry, code.replaceAll("from './", "from '../../"));
  try {
    await build({
      config: false,
      entry: { loaded: entry },
      outDir: join(work, 'out'),
      format: ['esm'],
      target: 'node20',
      platform: 'node',
      noExternal: [/.*/],
      silent: true,
      dts: false,
      splitting: false,
      outExtension: () => ({ js: '.mjs' }),
      tsconfig: join(home, 'tsconfig.json'),
      esbuildOptions: (options) => {
        options.conditions = ['@cmoc/source', 'module', 'import', 'node'];
      },
    });
    return await import(pathToFileURL(join(work, 'out', 'loaded.mjs')).href);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

let loaded = 0;
