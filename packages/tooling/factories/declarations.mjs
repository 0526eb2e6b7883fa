import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { run } from '../setup/run.mjs';

const require = createRequire(import.meta.url);

/** The native compiler, several times as fast as the one with a programming interface. */
export const nativeCompiler = join(require.resolve('typescript-native/package.json'), '../bin/tsc');

/**
 * Writes one declaration file per entry of a package to its `dist`: the compiler declares every
 * module, and what belongs to an entry is put together. Whether the types are right is a check of
 * its own.
 *
 * @param {string} folder the package
 * @param {Readonly<Record<string, string>>} entries source files by the name of the entry
 */
export async function writeDeclarations(folder, entries) {
  const dist = join(folder, 'dist');
  const declared = join(dist, '.modules');
  mkdirSync(declared, { recursive: true });
  const project = join(declared, 'tsconfig.json');
  writeFileSync(project, JSON.stringify(projectOf(folder, entries)));
  // One thread is as fast here, and gives every machine the same bytes beyond doubt.
  const args = [nativeCompiler, '--project', project, '--singleThreaded'];
  const { code, output } = await run(process.execPath, args, { cwd: folder, quiet: true });
  if (code !== 0) throw new Error(`The declarations could not be written:\n${output}`);
  await bundle(declared, entries, dist);
  rmSync(declared, { recursive: true });
}

/**
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} entries
 */
function projectOf(folder, entries) {
  return {
    extends: join(resolve(folder), 'tsconfig.json'),
    include: [],
    files: Object.values(entries).map((file) => join(resolve(folder), file)),
    compilerOptions: {
      // Other packages are seen as those who install them see them: as they were built.
      customConditions: [],
      noEmit: false,
      noCheck: true,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: resolve(folder),
      outDir: '.',
    },
  };
}

/**
 * @param {string} declared the folder of the declarations of single modules
 * @param {Readonly<Record<string, string>>} entries
 * @param {string} dist
 */
async function bundle(declared, entries, dist) {
  const input = Object.fromEntries(
    Object.entries(entries).map(([name, file]) => [
      name,
      join(declared, file.replace(/\.ts$/, '.d.ts')),
    ]),
  );
  const result = await rollup({
    input,
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:/.test(id),
    plugins: [dts()],
    onwarn: ({ code, message }) => {
      // An entry of a worker gives nothing to those who import it.
      if (code !== 'EMPTY_BUNDLE') throw new Error(message);
    },
  });
  await result.write({ dir: dist, format: 'es', chunkFileNames: 'shared-[hash].d.ts' });
  await result.close();
}
