import type { ReferenceMarks } from './reference-marks';

/** As many pairs as are ever compared. */
const mostPairs = 2_000_000;

/** Pairs worth comparing. */
export interface CandidatePairs {
  /** By their places in the list, the lower first. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Marks that so many references share that they say nothing, with how many share each. */
  readonly passedOver: readonly { readonly mark: string; readonly count: number }[];
}

/**
 * Finds the pairs that share a mark: an identifier, the beginning of the title, its three rarest words,
 * volume and page, first author and year, a trial. All other pairs are never looked at, so that the work
 * grows with the references and not with their square; marks shared by more than `largest` references
 * are passed over and named.
 */
export function candidatePairs(list: readonly ReferenceMarks[], largest: number): CandidatePairs {
  const blocks = new Map<string, number[]>();
  const frequency = wordFrequency(list);
  for (const [at, marks] of list.entries()) {
    for (const key of keysOf(marks, frequency)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [at]);
      else block.push(at);
    }
  }
  const seen = new Set<number>();
  const passedOver: { mark: string; count: number }[] = [];
  // The rarer a mark, the more it says: where there are too many pairs, the common marks are left out.
  const byRarity = [...blocks].sort(
    ([mark, one], [other, two]) => one.length - two.length || (mark < other ? -1 : 1),
  );
  for (const [mark, block] of byRarity) {
    const pairs = (block.length * (block.length - 1)) / 2;
    if (block.length > largest || seen.size + pairs > mostPairs) {
      passedOver.push({ mark, count: block.length });
    } else addPairs(block, list.length, seen);
  }
  const pairs = [...seen]
    .sort((one, other) => one - other)
    .map((pair) => [Math.floor(pair / list.length), pair % list.length] as const);
  return { pairs, passedOver: passedOver.sort((one, other) => (one.mark < other.mark ? -1 : 1)) };
}

function addPairs(block: readonly number[], size: number, seen: Set<number>): void {
  for (const [at, one] of block.entries()) {
    for (const other of block.slice(at + 1)) seen.add(one * size + other);
  }
}

function wordFrequency(list: readonly ReferenceMarks[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const { words } of list) {
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return frequency;
}

function keysOf(marks: ReferenceMarks, frequency: ReadonlyMap<string, number>): Set<string> {
  const { doi, pmid, title, volume, firstPage, trials } = marks;
  const key = (holds: boolean, ...names: string[]) => (holds ? names : []);
  return new Set([
    ...key(doi !== undefined, `DOI ${doi ?? ''}`),
    ...key(pmid !== undefined, `PMID ${pmid ?? ''}`),
    ...key(
      title.length >= 10 && !marks.isGeneric,
      `title ${title.slice(0, 24)}`,
      `title ending ${title.slice(-24)}`,
    ),
    ...key(volume !== '' && firstPage !== '', `volume ${volume}, page ${firstPage}`),
    ...authorKeys(marks),
    ...trials.map((trial) => `trial ${trial}`),
    ...labelKeys(marks),
    ...rarePairs(marks, frequency).map((pair) => `words ${pair}`),
  ]);
}

/** Any part of the first author’s name may be the one that another record has. */
function authorKeys({ authors: [first], year }: ReferenceMarks): string[] {
  if (first === undefined || year === undefined) return [];
  return [first.key, ...first.family.filter((part) => part.length >= 4), ...first.whole].map(
    (part) => `author ${part}, ${year}`,
  );
}

function labelKeys({ label }: ReferenceMarks): string[] {
  if (label === undefined) return [];
  const numbered = label.number === undefined ? [] : [`reference ${label.number}`];
  return label.name.length < 5 ? numbered : [...numbered, `label ${label.name.slice(0, 2)}`];
}

/** Pairs of the three rarest words that others share; a word that only one title has pairs nothing. */
function rarePairs({ words }: ReferenceMarks, frequency: ReadonlyMap<string, number>): string[] {
  const rarest = [...new Set(words)]
    .filter((word) => word.length > 3 && (frequency.get(word) ?? 0) > 1)
    .sort((one, other) => compare(frequency, one, other))
    .slice(0, 3)
    .sort();
  return rarest.flatMap((one, at) => rarest.slice(at + 1).map((other) => `${one}, ${other}`));
}

function compare(frequency: ReadonlyMap<string, number>, one: string, other: string): number {
  const difference = (frequency.get(one) ?? 0) - (frequency.get(other) ?? 0);
  return difference === 0 ? (one < other ? -1 : 1) : difference;
}
