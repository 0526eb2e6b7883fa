import { preparedEnvironment } from '../setup/environment.mjs';
import { withRootBinaries } from '../setup/build.mjs';
import { root } from '../setup/manifest.mjs';
import { run } from '../setup/run.mjs';

const baseBranch = 'main';

/**
 * Whether a branch that changes a published package says so in a changeset. On the base branch, or
 * where a clone does not hold it, there is nothing to compare with.
 *
 * @param {string} [cwd] the root of the monorepo
 * @returns {Promise<string[]>}
 */
export async function changesetProblems(cwd = root) {
  const base = (await commitOf(baseBranch, cwd)) ?? (await commitOf(`origin/${baseBranch}`, cwd));
  const head = await commitOf('HEAD', cwd);
  if (base === undefined || head === undefined || base === head) return [];
  const common = await run('git', ['merge-base', base, head], { cwd, quiet: true });
  if (common.code !== 0 || common.stdout.trim() === head) return [];
  const env = withRootBinaries(await preparedEnvironment());
  const result = await run('changeset', ['status', `--since=${base}`], { cwd, env, quiet: true });
  return result.code === 0 ? [] : [result.output.trim()];
}

/**
 * @param {string} name
 * @param {string} cwd
 */
async function commitOf(name, cwd) {
  const { code, stdout } = await run('git', ['rev-parse', '--verify', '--quiet', name], {
    cwd,
    quiet: true,
  });
  return code === 0 ? stdout.trim() : undefined;
}
