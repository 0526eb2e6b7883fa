import { parseReview, type Review } from '@cmoc/model';
import type { Format } from '../contract/format';
import { sampleOf } from '../registry/sample';
import { mutate } from './mutate';
import { asReview, guarded, outcomeProblems, soundness } from './outcome-problems';

/** A file a format is tried on. */
export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a format is tried on. */
export interface ContractMaterial {
  /** Files in the format. */
  readonly samples: readonly SampleFile[];
  /** Reviews to write. */
  readonly reviews: readonly Review[];
  /** How many times each sample is damaged and read; 300 when left out. */
  readonly mutations?: number;
  /** Samples its detection may be unsure of, by name. */
  readonly hardToDetect?: readonly string[];
}

/** One promise of the contract. It is kept when `problems` finds none. */
export interface ContractCase {
  readonly name: string;
  readonly problems: () => readonly string[];
}

/**
 * What every format promises, as cases for any test runner: nothing is thrown for whatever a file
 * holds, the same file gives the same result, what is read is a sound contribution, what is written is
 * the same every time and, where the format reads what it writes, comes back and is written the same.
 *
 * @example
 * ```ts
 * for (const { name, problems } of formatContract(format, { samples, reviews })) {
 *   it(name, () => expect(problems()).toEqual([]));
 * }
 * ```
 */
export function formatContract(
  format: Format,
  material: ContractMaterial,
): readonly ContractCase[] {
  return [
    { name: `${format.id} says what it is for`, problems: () => pageProblems(format) },
    ...(format.read === undefined ? [] : readingCases(format, format.read, material)),
    ...(format.write === undefined ? [] : writingCases(format, format.write, material)),
  ];
}

function pageProblems({ id, title, extensions, about, read, write }: Format): string[] {
  return [
    ...(/^[a-z][a-z0-9-]*$/.test(id) ? [] : [`the id “${id}” is not kebab-case`]),
    ...(title === '' || about.use === '' ? ['title and use are not empty'] : []),
    ...(extensions.length === 0 ? ['it has no extension'] : []),
    ...(about.maps.length === 0 ? ['it does not say what becomes what'] : []),
    ...(read === undefined && write === undefined ? ['it neither reads nor writes'] : []),
  ];
}

type Read = NonNullable<Format['read']>;

function readingCases(format: Format, read: Read, material: ContractMaterial): ContractCase[] {
  const { samples, mutations = 300, hardToDetect = [] } = material;
  const each = (check: (sample: SampleFile) => readonly string[]) => () =>
    samples.flatMap((sample) => check(sample).map((problem) => `${sample.name}: ${problem}`));
  return [
    {
      name: `${format.id} recognises its files`,
      problems: each(({ name, bytes }) => {
        const likelihood = format.detect(sampleOf(bytes, name));
        const sure = likelihood === 'certain' || likelihood === 'likely';
        return sure || hardToDetect.includes(name) ? [] : [`detected as ${likelihood}`];
      }),
    },
    {
      name: `${format.id} reads sound contributions`,
      problems: each(({ name, bytes }) => soundness(read(bytes, { fileName: name }))),
    },
    {
      name: `${format.id} reads the same twice`,
      problems: each(({ bytes }) =>
        same(read(bytes), read(bytes)) ? [] : ['two readings differ'],
      ),
    },
    {
      name: `${format.id} survives damage to its files`,
      problems: each(({ bytes }) => damageProblems(read, bytes, mutations)),
    },
    {
      name: `${format.id} survives what is no file of its own`,
      problems: () =>
        oddities.flatMap(([name, bytes]) =>
          guarded(() => outcomeProblems(read(bytes))).map((problem) => `${name}: ${problem}`),
        ),
    },
  ];
}

const oddities: readonly (readonly [string, Uint8Array])[] = [
  ['nothing', new Uint8Array()],
  ['a zero byte', new Uint8Array(1)],
  ['zero bytes', new Uint8Array(4096)],
  ['high bytes', new Uint8Array(4096).fill(0xff)],
  ['an empty archive', new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)])],
  ['nested brackets', new TextEncoder().encode('['.repeat(50_000))],
  ['nested elements', new TextEncoder().encode('<a>'.repeat(50_000))],
];

function damageProblems(read: Read, bytes: Uint8Array, mutations: number): string[] {
  const problems: string[] = [];
  for (let seed = 1; seed <= mutations && problems.length < 3; seed += 1) {
    const found = guarded(() => outcomeProblems(read(mutate(bytes, seed))));
    problems.push(...found.map((problem) => `damage ${seed}: ${problem}`));
  }
  return problems;
}

function writingCases(
  format: Format,
  write: NonNullable<Format['write']>,
  { reviews }: ContractMaterial,
): ContractCase[] {
  const each = (check: (review: Review) => readonly string[]) => () =>
    reviews.flatMap((review) => check(review).map((problem) => `${review.id}: ${problem}`));
  const read = format.read;
  return [
    {
      name: `${format.id} writes the same twice`,
      problems: each((review) => {
        const result = write(review);
        if (!result.ok) return result.issues.map(({ message }) => message);
        return same(result, write(review)) ? [] : ['two writings differ'];
      }),
    },
    ...(read === undefined
      ? []
      : [
          {
            name: `${format.id} reads what it writes, and writes that the same`,
            problems: each((review) => roundTripProblems(write, read, review)),
          },
        ]),
  ];
}

function roundTripProblems(
  write: NonNullable<Format['write']>,
  read: Read,
  review: Review,
): readonly string[] {
  const first = write(review);
  if (!first.ok) return first.issues.map(({ message }) => message);
  const back = read(first.value.bytes);
  if (!back.ok) return back.issues.map(({ message }) => message);
  const again = parseReview({
    ...(asReview(back.value.value) as object),
    id: review.id,
    title: review.title,
  });
  if (!again.ok) return again.issues.slice(0, 3).map(({ message }) => message);
  const second = write(again.value);
  return second.ok && sameBytes(first.value.bytes, second.value.bytes)
    ? []
    : ['the second writing differs'];
}

function same(one: unknown, other: unknown): boolean {
  const plain = (_key: string, value: unknown) =>
    value instanceof Uint8Array ? Array.from(value) : value;
  return JSON.stringify(one, plain) === JSON.stringify(other, plain);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
