/**
 * Times the whole pipeline on synthetic reviews, fits how its cost grows, runs the same work in
 * Python beside it, and writes BENCHMARKS.md.
 *
 *   pnpm bench [SIZE ...] [--json] [--no-write]
 *
 * Sizes are numbers of configurations; 350, 5000 and 50000 when none is given, and 350, 5000 and
 * 20000 beside Python. Each size runs in a
 * process of its own, so that its peak of memory is known. The exponent is the slope of log time
 * over log size: 1 is linear.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { syntheticReview } from '@cmoc/model/testing';
import { askPython } from './python-peer';
import { report, type SizeResult } from './report';
import { stages } from './stages';

const args = process.argv.slice(2);
const given = args.filter((argument) => /^\d+$/.test(argument)).map(Number);

if (args.includes('--one')) process.stdout.write(JSON.stringify(measureSize(given[0]!)));
else main(given.length > 0 ? given : [350, 5000, 50_000]);

function main(sizes: readonly number[]): void {
  const results = sizes.map(inOwnProcess);
  // Beyond 20,000 the Python side takes minutes and gigabytes.
  const peers = askPython(
    given.length > 0 ? given.filter((size) => size <= 20_000) : [350, 5000, 20_000],
  );
  const machine = `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? '?'}`;
  if (args.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ machine, results, peers }, null, 2)}\n`);
    return;
  }
  const text = report({ machine, results, peers });
  if (!args.includes('--no-write')) {
    writeFileSync(fileURLToPath(new URL('../BENCHMARKS.md', import.meta.url)), text);
  }
  process.stdout.write(text);
}

function inOwnProcess(size: number): SizeResult {
  process.stderr.write(`${size} configurations\n`);
  const run = spawnSync(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), '--one', String(size)],
    { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (run.status !== 0) throw new Error(`The run at ${size} configurations ended badly.`);
  return JSON.parse(run.stdout) as SizeResult;
}

function measureSize(size: number): SizeResult {
  const { review } = syntheticReview({ seed: 1, configurations: size });
  const idle = process.resourceUsage().maxRSS / 1024;
  const times = stages.map(({ name, inPipeline, run }) => {
    const first = timed(() => run(review));
    const rounds = size <= 1500 ? 7 : size <= 10_000 ? 2 : 0;
    const again = Array.from({ length: rounds }, () => timed(() => run(review)));
    process.stderr.write(`  ${name}: ${first.toFixed(0)} ms\n`);
    return { name, inPipeline, first, least: Math.min(first, ...again) };
  });
  return { size, times, peakMegabytes: process.resourceUsage().maxRSS / 1024, idleMegabytes: idle };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
