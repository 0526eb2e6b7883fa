import type { ReferenceMarks } from './reference-marks';

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
  for (const [mark, block] of blocks) {
    if (block.length > largest) passedOver.push({ mark, count: block.length });
    else addPairs(block, list.length, seen);
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
  const { doi, pmid, title, year, authors, volume, firstPage, trials } = marks;
  const keys = new Set<string>();
  if (doi !== undefined) keys.add(`DOI ${doi}`);
  if (pmid !== undefined) keys.add(`PMID ${pmid}`);
  if (title.length >= 10) keys.add(`title ${title.slice(0, 24)}`);
  if (title.length >= 10) keys.add(`title ending ${title.slice(-24)}`);
  if (volume !== '' && firstPage !== '') keys.add(`volume ${volume}, page ${firstPage}`);
  const [first] = authors;
  if (first !== undefined && year !== undefined) keys.add(`author ${first}, ${year}`);
  for (const trial of trials) keys.add(`trial ${trial}`);
  for (const pair of rarePairs(marks, frequency)) keys.add(`words ${pair}`);
  return keys;
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
