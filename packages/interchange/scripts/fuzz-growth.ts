/**
 * Reads generated worst cases at four sizes, each twice the one before, and says how the work grows: an
 * exponent of 1 is linear. Run by `pnpm fuzz:growth [FORMAT]`; anything above the limit fails it. The
 * search for doubles and the plan of an import are measured too. Processor time, the least of several runs;
 * what takes less than the floor at the largest size is not told from nothing.
 */
import { parseReviewOrThrow } from '@cmoc/model';
import { planImport } from '../src/import-plan/plan-import';
import { proposeDuplicates } from '../src/duplicates/propose-duplicates';
import { detectFormats } from '../src/registry/find-format';
import { formats } from '../src/registry/formats';
import { readForeignFile } from '../src/file/file';
import { asReview } from '../src/testing/outcome-problems';
import { countedCases } from './growth/counted-cases';
import { filledCells, filledFields } from './growth/filled-fields';
import { smallest } from './growth/worst-case';

const steepest = 1.3;
const floor = 40;
const sizes = [1, 2, 4, 8];
const [wanted] = process.argv.slice(2);

interface Measured {
  readonly name: string;
  readonly times: readonly number[];
  readonly exponent: number;
}

const measured = [
  ...[...countedCases, ...filledCells, ...filledFields]
    .filter(({ format }) => wanted === undefined || format === wanted)
    .map((worst) => {
      const inputs = sizes.map((times) => worst.at((worst.from ?? smallest) * times));
      const name = `${worst.format}, ${worst.name}`;
      return measure(name, inputs, (bytes) => readForeignFile(bytes, '', { format: worst.format }));
    }),
  ...(wanted === undefined ? others() : []),
];

function measure<Input>(
  name: string,
  inputs: readonly Input[],
  run: (input: Input) => unknown,
): Measured {
  const last = inputs.at(-1) as Input;
  if (timed(last, run) < floor) return { name, times: [], exponent: 0 };
  for (const runs of [2, 4]) {
    const times = inputs.map((input) =>
      Math.min(...Array.from({ length: runs }, () => timed(input, run))),
    );
    const exponent = growthOf(times);
    // What looks steep is measured again: a pause of the machine is no growth.
    if (exponent <= steepest || runs === 4) return { name, times, exponent };
  }
  return { name, times: [], exponent: 0 };
}

/** Over all sizes and over the last step, whichever is less: small times are mostly noise. */
function growthOf(times: readonly number[]): number {
  const at = (place: number) => Math.max(floor / 8, times[place] ?? 0);
  return Math.min(Math.log2(at(3) / at(0)) / 3, Math.log2(at(3) / Math.max(at(2), floor / 4)));
}

function timed<Input>(input: Input, run: (input: Input) => unknown): number {
  const before = process.cpuUsage();
  run(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A review of so many documents, which describe nothing real. */
function reviewOf(size: number, title: (at: number) => string) {
  return parseReviewOrThrow({
    ...(asReview({}) as object),
    sources: Array.from({ length: size }, (_, at) => ({
      id: `s${at}`,
      kind: 'document',
      label: `S ${at}`,
      reference: {
        type: 'book',
        title: title(at),
        author: [{ family: `A${at % 97}` }],
        issued: { 'date-parts': [[2000 + (at % 20)]] },
      },
    })),
  });
}

/** Work that is done on what was read, and the guess of a format. */
function others(): Measured[] {
  const reviews = (title: (at: number) => string) =>
    sizes.map((times) => reviewOf(1_000 * times, title));
  const plan = (review: ReturnType<typeof reviewOf>) =>
    planImport(
      reviewOf(10, String),
      { sources: review.sources },
      { by: 'a', at: '2026-01-01T00:00:00Z' },
    );
  return [
    measure(
      'doubles, one title',
      reviews(() => 'One and the same title of all'),
      proposeDuplicates,
    ),
    measure(
      'doubles, titles that begin alike',
      reviews((at) => `One beginning of all ${at}`),
      proposeDuplicates,
    ),
    measure(
      'doubles, titles of few words',
      reviews((at) => `alpha beta gamma ${at % 50} delta${at % 7}`),
      proposeDuplicates,
    ),
    measure(
      'the plan of an import',
      reviews((at) => `Title ${at}`),
      plan,
    ),
    ...[' ', 'a;', ',', '\n', '@', '<a ', '{"', 'TY', 'a,b\n'].map((filler) =>
      measure(
        `the guess of a format: ${JSON.stringify(filler)}`,
        sizes.map((times) => new TextEncoder().encode(filler.repeat(40_000 * times))),
        (bytes) => detectFormats(bytes, 'file'),
      ),
    ),
  ];
}

const slow = measured.filter(({ times }) => times.length > 0);
for (const { name, times, exponent } of slow.sort((one, other) => other.exponent - one.exponent)) {
  console.log(
    exponent.toFixed(2).padStart(5),
    times.map((time) => `${time.toFixed(0)} ms`.padStart(9)).join(''),
    ` ${name}`,
  );
}
const steep = slow.filter(({ exponent }) => exponent > steepest);
const readable = formats.filter(({ read }) => read !== undefined).length;
console.log(
  `${measured.length} worst cases of ${readable} formats; ${slow.length} took ${floor} ms or more at the largest size; ${steep.length} grow faster than n to the ${steepest}.`,
);
process.exitCode = steep.length > 0 ? 1 : 0;
