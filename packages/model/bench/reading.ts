import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseReview, readReview, reviewSchema, writeReview } from '@cmoc/model';
import reviewJsonSchema from '@cmoc/model/schema.json' with { type: 'json' };
import { syntheticReview } from '@cmoc/model/testing';
import { readReviewValue } from '../src/parse/parse-review';
import { IssueList } from '../src/result/issue-list';
import { exponent, heapUsed, leastTimeOnFresh, leastTimes, table } from './timing';

const ajv = new Ajv2020({ strict: true });
(addFormats as unknown as (target: Ajv2020) => void)(ajv);
const validate = ajv.compile(reviewJsonSchema);

/** The largest of the reviews is over the default limit of 100 MB. */
const unlimited = { limits: { maxSize: 1e9 } };

type Measured = ReturnType<typeof measureSize>;

function measureSize(configurations: number, rounds: number) {
  const text = writeReview(
    syntheticReview({ seed: 1, configurations, fragments: configurations * 4 }).review,
  );
  const value = JSON.parse(text) as unknown;
  const times = leastTimes(
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
  const fresh = (check: (value: unknown) => unknown) =>
    leastTimeOnFresh(() => JSON.parse(text) as unknown, check, rounds);
  const check = fresh((value) => readReviewValue(value, new IssueList(), { owned: true }));
  const ajvOnFresh = fresh(validate);
  const before = heapUsed();
  const held = readReview(text, unlimited);
  const bytes = heapUsed() - before;
  if (!held.ok) throw new TypeError('The synthetic review is not valid.');
  const written = leastTimes(
    { write: () => writeReview(held.value), stringify: () => JSON.stringify(value, null, 2) },
    Math.min(rounds, 5),
  );
  return { configurations, size: text.length, bytes, check, ajvOnFresh, ...times, ...written };
}

const ratio = (left: number, right: number) => (left / right).toFixed(1);

const rows: readonly (readonly [string, (measured: Measured) => string])[] = [
  ['Configurations', ({ configurations }) => configurations.toLocaleString('en')],
  ['File', ({ size }) => `${(size / 1e6).toFixed(1)} MB`],
  ['`JSON.parse`', ({ json }) => `${json.toFixed(0)} ms`],
  ['`readReview`', ({ read }) => `${read.toFixed(0)} ms`],
  ['`readReview` to `JSON.parse`', ({ read, json }) => ratio(read, json)],
  ['`readReview` to `JSON.parse` and ajv', ({ read, jsonAndAjv }) => ratio(read, jsonAndAjv)],
  ['shape and integrity to ajv', ({ check, ajvOnFresh }) => ratio(check, ajvOnFresh)],
  ['`parseReview` to ajv', ({ parse, ajv }) => ratio(parse, ajv)],
  ['`parseReview` to zod', ({ parse, zod }) => ratio(parse, zod)],
  ['`writeReview` to `JSON.stringify`', ({ write, stringify }) => ratio(write, stringify)],
  [
    'Memory per configuration',
    ({ bytes, configurations }) => `${(bytes / configurations / 1024).toFixed(1)} KiB`,
  ],
];

/** Reading and writing beside `JSON.parse`, ajv and zod. */
export function benchmarkReading(): string {
  const measured = [measureSize(500, 40), measureSize(5000, 12), measureSize(50_000, 3)];
  const sizes = measured.map(({ configurations }) => configurations);
  return `## Reading and writing

${table(rows.map(([name, cell]) => [name, ...measured.map(cell)]))}

Exponent of \`readReview\` over the three sizes: ${exponent(
    sizes,
    measured.map(({ read }) => read),
  )} (of \`JSON.parse\` alone: ${exponent(
    sizes,
    measured.map(({ json }) => json),
  )}).

- \`readReview\` reads text: size and nesting limits, \`JSON.parse\`, duplicate keys, shape, integrity. Aim: at
  most 4 times \`JSON.parse\` of the same text, and less than \`JSON.parse\` followed by ajv.
- Shape and integrity is what \`readReview\` does with what \`JSON.parse\` gave it; ajv beside it is given values
  that have just been parsed as well. Aim: below 1.
- \`parseReview\` reads a parsed value: shape and integrity, and makes a copy with defaults filled in.
- ajv checks the published JSON Schema alone: no size, nesting or duplicate keys, no copy, no defaults, no
  integrity. Above 1, the aim is not reached; the copy that \`parseReview\` makes is what costs it.
- zod checks and copies by the schemas that are the authority on a review; no integrity.
- Memory is what a review that was read holds on to, with its sources, passages and evidence.`;
}
