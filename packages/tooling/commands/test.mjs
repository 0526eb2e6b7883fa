import { join } from 'node:path';
import { build, withRootBinaries } from '../setup/build.mjs';
import { command, say } from '../setup/command.mjs';
import { preparedEnvironment } from '../setup/environment.mjs';
import { install } from '../setup/install.mjs';
import { CommandError, root } from '../setup/manifest.mjs';
import { run, stopOnSignals } from '../setup/run.mjs';

// Sets everything up, builds it and runs every test. Arguments are passed on to vitest.
await command(async () => {
  stopOnSignals(undefined, 130);
  say('Preparing the package manager ...');
  const env = await preparedEnvironment();
  await install(env, say);
  say('Building ...');
  await build(env);
  const browser = await requireBrowser();
  say(`Testing, with the browser ${browser} ...`);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { code } = await run(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
    env: { ...withRootBinaries(env), CMOC_BROWSER: browser },
  });
  process.exitCode = code;
});

async function requireBrowser() {
  // Only importable once the dependencies are installed.
  const { ensureBrowser, missingBrowserMessage } = await import('../browser/index.mjs');
  const browser = ensureBrowser();
  if (browser === undefined) throw new CommandError(missingBrowserMessage());
  return browser;
}
