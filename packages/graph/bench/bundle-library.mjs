import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The library as it stands in the sources, bundled and loaded. */
export async function bundleLibrary() {
  const folder = fileURLToPath(new URL('../', import.meta.url));
  const outfile = `${folder}.tmp/bench-library.mjs`;
  await build({
    stdin: {
      contents: "export * from './index'; export * from './layout';",
      resolveDir: `${folder}src`,
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'node20',
  });
  return import(pathToFileURL(outfile).href);
}
