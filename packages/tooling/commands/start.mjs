import { build } from '../setup/build.mjs';
import { command, say } from '../setup/command.mjs';
import { preparedEnvironment } from '../setup/environment.mjs';
import { install } from '../setup/install.mjs';
import { stopOnSignals } from '../setup/run.mjs';
import { choosePort, wantedPort } from '../workbench/port.mjs';
import { serveWorkbench } from '../workbench/serve.mjs';

// Sets everything up, builds the workbench and serves it on this machine alone.
await command(async () => {
  /** @type {{ close: () => Promise<void> } | null} */
  let server = null;
  stopOnSignals(async () => {
    say('\nStopped.');
    await server?.close();
  });
  const wanted = wantedPort(process.env.PORT);
  say('Preparing the package manager ...');
  const env = await preparedEnvironment();
  await install(env, say);
  say('Building the workbench ...');
  await build(env, ['@cmoc/workbench']);
  const port = await choosePort(wanted);
  if (port !== wanted && wanted !== 0) say(`Port ${wanted} is taken; using ${port} instead.`);
  server = await serveWorkbench(port);
  say('The workbench is open at');
  say(`http://127.0.0.1:${port}/`);
  say('Press Ctrl-C to stop.');
});
