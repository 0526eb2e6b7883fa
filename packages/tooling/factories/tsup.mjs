import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsup';
import { writeDeclarations } from './declarations.mjs';

/**
 * The one build of every library: ESM, declarations, nothing bundled.
 * The entries are read from the `@cmoc/source` conditions of the package's own `exports`, so an
 * entry is declared in one place.
 *
 * @param {string} configUrl `import.meta.url` of the package's tsup config
 */
export function defineLibrary(configUrl) {
  const manifest = JSON.parse(readFileSync(new URL('package.json', configUrl), 'utf8'));
  const entry = sourceEntries(manifest.exports);
  return defineConfig({
    entry,
    format: ['esm'],
    target: 'node20',
    platform: 'neutral',
    // tsup's own way to declarations takes most of the time of a build.
    dts: false,
    onSuccess: () => writeDeclarations(fileURLToPath(new URL('.', configUrl)), entry),
    sourcemap: true,
    // Where the source is published beside the build, maps point there and do not repeat it.
    esbuildOptions: (options) => {
      options.sourcesContent = !manifest.files.includes('src');
    },
    clean: true,
    skipNodeModulesBundle: true,
    tsconfig: fileURLToPath(new URL('tsconfig.json', configUrl)),
  });
}

/**
 * Maps `dist` names to source files: `{ index: 'src/index.ts' }`.
 *
 * @param {Record<string, string | Record<string, string>>} exports
 */
function sourceEntries(exports) {
  /** @type {Record<string, string>} */
  const entries = {};
  for (const target of Object.values(exports)) {
    if (typeof target === 'string') continue;
    const { '@cmoc/source': source, default: built } = target;
    if (source === undefined || built === undefined) continue;
    const name = built.replace(/^\.\/dist\//, '').replace(/\.js$/, '');
    entries[name] = source.replace(/^\.\//, '');
  }
  return entries;
}
