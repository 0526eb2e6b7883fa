/**
 * Measures reading against well-known readers of the same formats, in one run, and writes BENCHMARKS.md.
 * Run by `pnpm --filter @cmoc/interchange bench`. Every file of `benchmarks` that exports `benchmark` is a
 * part. Times are processor time, the least of several runs; the ratios are what is claimed.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { BenchmarkPart } from './benchmarks/benchmark-part';

const folder = new URL('./benchmarks/', import.meta.url);
const parts: BenchmarkPart[] = [];
for (const name of readdirSync(fileURLToPath(folder)).sort()) {
  if (name === 'benchmark-part.ts') continue;
  const part = (await import(new URL(name, folder).href)) as {
    readonly benchmark: () => BenchmarkPart | Promise<BenchmarkPart>;
  };
  parts.push(await part.benchmark());
}

const sections = parts.map(({ title, rows, notes }) =>
  [
    `## ${title}`,
    '',
    '| Measured | Result |',
    '| --- | --: |',
    ...rows.map(([measured, result]) => `| ${measured} | ${result} |`),
    '',
    ...notes.map((note) => `- ${note}`),
    '',
  ].join('\n'),
);
const machine = `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'an unknown processor'}`;
const text = [
  '# Benchmarks of @cmoc/interchange',
  '',
  'Written by `pnpm --filter @cmoc/interchange bench` on ' + machine + '.',
  'Processor time, the least of several runs; ratios say more than times.',
  '',
  ...sections,
].join('\n');
writeFileSync(new URL('../BENCHMARKS.md', import.meta.url), text);
console.log(text);
