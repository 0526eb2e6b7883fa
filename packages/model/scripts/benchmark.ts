/**
 * Measures reading and writing against `JSON.parse`, ajv and zod, and writes BENCHMARKS.md. Run by
 * `pnpm --filter @cmoc/model bench`. Times are processor time, the least of many runs, so that other work on
 * the machine disturbs them little; the ratios are what is claimed.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseReview, readReview, reviewSchema, writeReview } from '@cmoc/model';
import reviewJsonSchema from '@cmoc/model/schema.json' with { type: 'json' };
import { syntheticReview } from '@cmoc/model/testing';

const ajv = new Ajv2020({ strict: true });
(addFormats as unknown as (target: Ajv2020) => void)(ajv);
const validate = ajv.compile(reviewJsonSchema);

/** The largest of the reviews is over the default limit of 100 MB. */
const unlimited = { limits: { maxSize: 1e9 } };

function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least time of each task; tasks take turns, so that a busy spell touches all of them. */
function measure(tasks: Record<string, () => unknown>, rounds: number): Record<string, number> {
  const least: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(tasks)) {
      least[name] = Math.min(least[name] ?? Infinity, processorTime(run));
    }
  }
  return least;
}

function heapUsed(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function measureSize(configurations: number, rounds: number) {
  const text = writeReview(
    syntheticReview({ seed: 1, configurations, fragments: configurations * 4 }).review,
  );
  const value = JSON.parse(text) as unknown;
  const times = measure(
    {
      json: () => JSON.parse(text) as unknown,
      read: () => readReview(text, unlimited),
      parse: () => parseReview(value),
      ajv: () => validate(value),
      jsonAndAjv: () => validate(JSON.parse(text)),
      zod: () => reviewSchema.safeParse(value),
    },
    rounds,
  );
  const before = heapUsed();
  const held = readReview(text, unlimited);
  const bytes = heapUsed() - before;
  if (!held.ok) throw new TypeError('The synthetic review is not valid.');
  const written = measure(
    { write: () => writeReview(held.value), stringify: () => JSON.stringify(value, null, 2) },
    Math.min(rounds, 5),
  );
  return { configurations, size: text.length, bytes, ...times, ...written } as Record<
    string,
    number
  >;
}

function ratio(row: Record<string, number>, left: string, right: string): string {
  return ((row[left] ?? NaN) / (row[right] ?? NaN)).toFixed(1);
}

const rows = [measureSize(500, 40), measureSize(5000, 12), measureSize(50_000, 3)];
const columns = [
  ['Configurations', (row) => (row['configurations'] ?? 0).toLocaleString('en')],
  ['File', (row) => `${((row['size'] ?? 0) / 1e6).toFixed(1)} MB`],
  ['`JSON.parse`', (row) => `${(row['json'] ?? 0).toFixed(0)} ms`],
  ['`readReview`', (row) => `${(row['read'] ?? 0).toFixed(0)} ms`],
  ['to `JSON.parse`', (row) => ratio(row, 'read', 'json')],
  ['to `JSON.parse` and ajv', (row) => ratio(row, 'read', 'jsonAndAjv')],
  ['`parseReview` to ajv', (row) => ratio(row, 'parse', 'ajv')],
  ['`parseReview` to zod', (row) => ratio(row, 'parse', 'zod')],
  ['`writeReview` to `JSON.stringify`', (row) => ratio(row, 'write', 'stringify')],
  [
    '`readReview` per configuration',
    (row) => `${(((row['read'] ?? 0) * 1000) / (row['configurations'] ?? 1)).toFixed(0)} µs`,
  ],
  [
    'Memory per configuration',
    (row) => `${((row['bytes'] ?? 0) / (row['configurations'] ?? 1) / 1024).toFixed(1)} KiB`,
  ],
] satisfies [string, (row: Record<string, number>) => string][];

const table = columns.map(([name, cell]) => `| ${[name, ...rows.map(cell)].join(' | ')} |`);
const [first = '', ...rest] = table;
const page = `# Benchmarks of @cmoc/model

Written by \`pnpm --filter @cmoc/model bench\` on Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}. Synthetic reviews with
four passages to a configuration. Processor time, least of several runs; ratios say more than times.

${[first, `| ${['---', ...rows.map(() => '---:')].join(' | ')} |`, ...rest].join('\n')}

- \`readReview\` reads text: size and nesting limits, \`JSON.parse\`, duplicate keys, shape, integrity. Aim: at
  most 4 times \`JSON.parse\` of the same text, and less than \`JSON.parse\` followed by ajv.
- \`parseReview\` reads a parsed value: shape and integrity, and makes a copy with defaults filled in.
- ajv checks the published JSON Schema alone: no size, nesting or duplicate keys, no copy, no defaults, no
  integrity. Above 1, the aim is not reached; the copy that \`parseReview\` makes is what costs it.
- zod checks and copies by the schemas that are the authority on a review; no integrity.
- Memory is what a review that was read holds on to, with its sources, passages and evidence.
`;
writeFileSync(new URL('../BENCHMARKS.md', import.meta.url), page);
process.stdout.write(page);
