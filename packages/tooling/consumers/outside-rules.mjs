import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError, root } from '../setup/manifest.mjs';
import { run } from '../setup/run.mjs';
import { compileProject, npmCommand, quickInstall } from './consumer.mjs';

/** Rule packages that somebody outside wrote, published and installed as theirs would be. */

const fixtures = join(root, 'packages/tooling/fixtures');

/**
 * Compiles and packs the outside packages and installs them in the consumer, with the program that
 * runs them.
 *
 * @param {string} consumer the folder of the consumer, with our packed packages installed
 * @param {string} target the folder for the tarballs
 */
export async function installOutsideRules(consumer, target) {
  const author = join(consumer, 'author');
  cpSync(join(fixtures, 'rules-ward'), author, { recursive: true });
  const compiled = await compileProject(author);
  if (compiled.code !== 0) throw new CommandError(compiled.output);
  const tarballs = [
    await packed(author, target),
    await packed(join(fixtures, 'rules-ward-data'), target),
  ];
  const [npm, ...before] = npmCommand();
  const args = [...before, 'install', ...quickInstall, '--no-save', ...tarballs];
  const installed = await run(npm, args, { cwd: consumer, quiet: true });
  if (installed.code !== 0) throw new CommandError(installed.output);
  cpSync(join(fixtures, 'appraise-outside'), consumer, { recursive: true });
}

/**
 * @param {string} folder
 * @param {string} target
 */
async function packed(folder, target) {
  const [npm, ...before] = npmCommand();
  const args = [...before, 'pack', '--json', '--ignore-scripts', '--pack-destination', target];
  const result = await run(npm, args, { cwd: folder, quiet: true });
  const named = JSON.parse(result.stdout);
  // One entry for each package: a list in npm 10 and 11, an object by name in others.
  const [{ filename }] = Array.isArray(named) ? named : Object.values(named);
  const tarball = join(target, filename);
  if (!existsSync(tarball)) throw new CommandError(`${folder} could not be packed.`);
  return tarball;
}
