import { publishedPackages } from '../checks/workspace.mjs';
import { preparedEnvironment } from '../setup/environment.mjs';
import { CommandError } from '../setup/manifest.mjs';
import { run } from '../setup/run.mjs';

/**
 * Packs every published package as it would go to the registry.
 *
 * @param {string} target the folder for the tarballs
 * @returns {Promise<{ published: import('../checks/workspace.mjs').PublishedPackage, tarball: string }[]>}
 */
export async function packAll(target) {
  const env = await preparedEnvironment();
  return Promise.all(
    publishedPackages().map(async (published) => {
      const args = ['pack', '--json', '--pack-destination', target];
      const result = await run('pnpm', args, { cwd: published.folder, env, quiet: true });
      if (result.code !== 0) {
        throw new CommandError(`${published.name} could not be packed.\n${result.output}`);
      }
      return { published, tarball: JSON.parse(result.stdout).filename };
    }),
  );
}
