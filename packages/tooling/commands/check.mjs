import { command, say } from '../setup/command.mjs';
import { preparedEnvironment } from '../setup/environment.mjs';
import { CommandError, readJson, root } from '../setup/manifest.mjs';
import { run, stopOnSignals } from '../setup/run.mjs';
import { inLanes, selectChecks } from '../checks/select-checks.mjs';

// Runs every `check:*` script of the root manifest, two at a time and each even if another fails,
// and sums up.
// `--without NAME` leaves one out: CI has run the tests by the time it checks.
await command(async () => {
  stopOnSignals(undefined, 130);
  const names = selectChecks(readJson(`${root}/package.json`).scripts, process.argv.slice(2));
  const env = await preparedEnvironment();
  /** @type {{ name: string, passed: boolean }[]} */
  const outcomes = [];
  /** @param {string} name */
  const check = async (name) => {
    const began = performance.now();
    const { code, output } = await run('pnpm', ['--silent', 'run', `check:${name}`], {
      env,
      quiet: true,
    });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    outcomes.push({ name, passed: code === 0 });
    say(`${code === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(12)} ${seconds.padStart(6)} s`);
    if (code !== 0) say(indent(output));
  };
  await Promise.all(
    inLanes(names).map(async (lane) => {
      for (const name of lane) await check(name);
    }),
  );
  const failed = outcomes.filter(({ passed }) => !passed).map(({ name }) => name);
  say('');
  if (failed.length > 0) {
    throw new CommandError(
      `${failed.length} of ${names.length} checks failed: ${failed.join(', ')}`,
    );
  }
  say(`All ${names.length} checks passed.`);
});

/** @param {string} output */
function indent(output) {
  return output.trimEnd().replaceAll(/^/gm, '    ');
}
