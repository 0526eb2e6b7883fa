import { guards } from '../checks/guards.mjs';
import { command, say } from '../setup/command.mjs';
import { CommandError } from '../setup/manifest.mjs';
import { stopOnSignals } from '../setup/run.mjs';

// Runs one of our own guards: `node packages/tooling/commands/guard.mjs api`.
await command(async () => {
  stopOnSignals(undefined, 130);
  const name = process.argv[2] ?? '';
  const guard = Object.hasOwn(guards, name) ? guards[name] : undefined;
  if (guard === undefined) {
    throw new CommandError(`Name one of the guards: ${Object.keys(guards).join(', ')}.`);
  }
  const problems = await guard.find();
  if (problems.length === 0) return say(`${name}: nothing found.`);
  throw new CommandError([...problems, guard.cure ?? ''].join('\n').trimEnd());
});
