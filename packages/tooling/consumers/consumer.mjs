import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { publishedPackages } from '../checks/workspace.mjs';
import { nativeCompiler } from '../factories/declarations.mjs';
import { CommandError, readJson, root } from '../setup/manifest.mjs';
import { run } from '../setup/run.mjs';

/** Somebody else's program: a folder far from the monorepo with the packed packages installed. */

export const quickInstall = [
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--no-package-lock',
  '--ignore-scripts',
  '--loglevel=error',
];

/**
 * @param {string} folder an empty one
 * @param {readonly { published: { name: string }, tarball: string }[]} packed
 */
export async function installConsumer(folder, packed) {
  const ours = packed.map(({ published, tarball }) => [published.name, `file:${tarball}`]);
  writeJson(folder, 'package.json', {
    name: 'consumer',
    private: true,
    type: 'module',
    dependencies: { ...Object.fromEntries(ours), ...peers() },
  });
  const args = ['install', ...quickInstall];
  const [npm, ...before] = npmCommand();
  const result = await run(npm, [...before, ...args], { cwd: folder, quiet: true });
  if (result.code !== 0) {
    throw new CommandError(`The packed packages could not be installed.\n${result.output}`);
  }
}

/** What a consumer brings along, in the versions the monorepo itself is tested with. */
function peers() {
  /** @type {Record<string, string>} */
  const versions = {
    '@types/node': installedVersion(join(root, 'packages/tooling'), '@types/node'),
  };
  for (const { folder, manifest } of publishedPackages()) {
    for (const name of Object.keys(manifest.peerDependencies ?? {})) {
      if (!name.startsWith('@cmoc/')) versions[name] = installedVersion(folder, name);
    }
  }
  return versions;
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {string}
 */
function installedVersion(folder, name) {
  return readJson(join(folder, 'node_modules', name, 'package.json')).version;
}

/** npm as it runs us or comes with Node, else the one on PATH. @returns {[string, ...string[]]} */
export function npmCommand() {
  const script = process.env.npm_execpath;
  const isNpm = script?.endsWith('npm-cli.js') === true && existsSync(script);
  return isNpm ? [process.execPath, script] : ['npm'];
}

/** The compiler that most programs use today. */
export const usualCompiler = join(
  dirname(createRequire(import.meta.url).resolve('typescript')),
  'tsc.js',
);

/**
 * Compiles files of the consumer as strictly as anyone might, declarations of the packages included.
 *
 * @param {string} folder
 * @param {readonly string[]} files
 * @param {string} [compiler] the path of a compiler
 */
export async function compileConsumer(folder, files, compiler = nativeCompiler) {
  writeJson(folder, 'tsconfig.json', {
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      module: 'NodeNext',
      target: 'ES2022',
      lib: ['ES2023'],
      types: ['node'],
      skipLibCheck: false,
      outDir: 'built',
    },
    files,
  });
  return compileProject(folder, compiler);
}

/**
 * Compiles a folder by its own settings.
 *
 * @param {string} folder
 * @param {string} [compiler] the path of a compiler
 */
export async function compileProject(folder, compiler = nativeCompiler) {
  return run(process.execPath, [compiler, '-p', folder], { cwd: folder, quiet: true });
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {unknown} value
 */
function writeJson(folder, name, value) {
  writeFileSync(join(folder, name), JSON.stringify(value, undefined, 2));
}
