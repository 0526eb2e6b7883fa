import { command } from '../setup/command.mjs';
import { preparedEnvironment } from '../setup/environment.mjs';
import { run, stopOnSignals } from '../setup/run.mjs';

// Runs the pinned pnpm with the arguments given: `node packages/tooling/commands/pnpm.mjs check`.
await command(async () => {
  stopOnSignals(undefined, 130);
  const env = await preparedEnvironment();
  process.exitCode = (await run('pnpm', process.argv.slice(2), { env })).code;
});
