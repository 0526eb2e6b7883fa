import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// pnpm fuzz [READINGS] [SEED]: tens of thousands of damaged files of every format, in bounded memory.
const [readings = '40000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
console.log(`${readings} readings of each format (a quarter for archives), seeds from ${seed}.`);
const { status } = spawnSync(
  'pnpm',
  [
    ...['exec', 'vitest', 'run', '--reporter=verbose', '--testTimeout=3600000'],
    ...['--execArgv=--max-old-space-size=1024', 'src/testing/fuzz.test.ts'],
  ],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CMOC_FUZZ_READINGS: readings, CMOC_FUZZ_SEED: seed },
  },
);
process.exitCode = status ?? 1;
