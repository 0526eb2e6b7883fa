import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';

const bin = fileURLToPath(new URL('../bin/cmoc.mjs', import.meta.url));

/** What a person waits for before anything happens; Node alone is the floor. */
describe('starting', () => {
  bench('node alone', () => {
    spawnSync(process.execPath, ['-e', '0']);
  });
  bench('cmoc --help', () => {
    spawnSync(process.execPath, [bin, '--help']);
  });
});
