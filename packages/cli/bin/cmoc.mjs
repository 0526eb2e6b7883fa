#!/usr/bin/env node

let command;
try {
  command = await import('../dist/index.js');
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write(
    'cmoc: not built yet: a compiled file is missing.\n' +
      '  code  not-built\n' +
      '  next  npm start, or pnpm build, in the folder of the repository\n',
  );
}
process.exitCode = command === undefined ? 2 : await command.runInProcess();
