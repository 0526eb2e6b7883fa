import type { Construct } from '@cmoc/model';
import type { CodedReview } from '../coded-slots/coded-slots';
import { tellingWords, type TextModel } from '../text-model/text-model';
import {
  cosineBetween,
  forEachShared,
  rowOf,
  transposed,
  weighRows,
  type WordSpace,
} from '../text-model/word-space';
import type { DenseRows } from '../../words/latent-space/latent-space';
import { sumVectors, sumWords, type ClassSums } from './class-sums';
import type { Decisions } from './decisions';

/** What speaks for a construct in a slot: one number for each sign, constructs one after the other. */
export interface Signs {
  readonly width: number;
  /** How much each sign counts before anything is learned. */
  readonly prior: Float64Array;
  /** The signs of all constructs for a row, its own document left out. The same buffer each time. */
  readonly read: (row: number) => Float64Array;
  /** Whether a construct is known at all without the row's own document. */
  readonly isKnown: (row: number, code: number) => boolean;
  /** Whether the codebook says anything of a construct that the row says too. */
  readonly isDescribed: (row: number, code: number) => boolean;
  /** The spaces the row is compared in, the telling one first. */
  readonly spaces: readonly ClassSums[];
}

/** What counts before anything is learned; found on public labelled texts, see the page. */
const before = {
  given: -0.4,
  documents: 0.7,
  together: [0.9, 0.6],
  own: [0.2, 0.2],
  beside: [0.1, 0.1],
  mates: [0.2, 0.2],
  encoder: [0.4, 0.3],
  codebook: 1.2,
} as const;

/** So that likeness to nothing is little and not minus infinity. */
const [leastSum, leastMean] = [0.05, 0.02];
const [logOfLeastSum, logOfLeastMean] = [Math.log(leastSum), Math.log(leastMean)];
/** A construct of few slots is not trusted to be all they say. */
const slotsBeforeMean = 2;

/**
 * Gathers what can speak for a construct: how often and in how many documents it was given; how near
 * the slot lies, in each space, to the slots it was given to, all together and on average; what
 * stands beside it in the configuration; what the codebook says of it.
 */
export function gatherSigns(
  review: CodedReview,
  texts: TextModel,
  decisions: Decisions,
  vectors: DenseRows | null,
): Signs {
  const spaces = spacesOf(review, texts, decisions, vectors);
  const codebook = codebookSpace(review, texts.together, decisions);
  const byWord = transposed(codebook);
  const said = (row: number, code: number) => cosineBetween(texts.together, row, codebook, code);
  const width = 3 + 2 * spaces.length;
  const buffer = new Float64Array(decisions.classes.length * width);
  const sums = new Float64Array(decisions.classes.length);
  const { given, givenIn, documents } = decisions;
  return {
    width,
    prior: Float64Array.from([
      before.given,
      before.documents,
      before.codebook,
      ...spaces.flatMap(({ prior }) => prior),
    ]),
    read: (row) => {
      readCounts(row, decisions, { buffer, width });
      for (let code = 0; code < given.length; code += 1) buffer[code * width + 2] = 0;
      forEachShared(texts.together, row, byWord, (code, product) => {
        buffer[code * width + 2]! += 3 * product;
      });
      spaces.forEach((space, at) => {
        sums.fill(0);
        space.sums.elsewhere(row, sums);
        readSums(row, decisions, sums, { buffer, width, place: 3 + 2 * at });
      });
      return buffer;
    },
    isKnown: (row, code) => given[code]! > (givenIn[documents[row]!]!.get(code) ?? 0),
    isDescribed: (row, code) => said(row, code) > 0,
    spaces: spaces.map((space) => space.sums),
  };
}

interface WeighedSums {
  readonly sums: ClassSums;
  readonly prior: readonly [number, number];
}

function spacesOf(
  review: CodedReview,
  texts: TextModel,
  decisions: Decisions,
  vectors: DenseRows | null,
): readonly WeighedSums[] {
  const mates = matesSpace(review, decisions);
  return [
    { sums: sumWords(texts.together, decisions), prior: before.together },
    { sums: sumWords(texts.own, decisions), prior: before.own },
    ...texts.beside.map((space) => ({ sums: sumWords(space, decisions), prior: before.beside })),
    ...(mates === null ? [] : [{ sums: sumWords(mates, decisions), prior: before.mates }]),
    ...(vectors === null ? [] : [{ sums: sumVectors(vectors, decisions), prior: before.encoder }]),
  ];
}

interface SignBuffer {
  readonly buffer: Float64Array;
  readonly width: number;
}

/** How often, and in how many documents, each construct was given outside the document of a row. */
function readCounts(row: number, decisions: Decisions, { buffer, width }: SignBuffer): void {
  const { given, spread, givenIn, documents, codedIn, coded, documentsCoded } = decisions;
  const here = givenIn[documents[row]!]!;
  const codedHere = codedIn[documents[row]!]!.length;
  const all = coded.length - codedHere + 0.5 * given.length;
  const allDocuments = documentsCoded - Math.min(codedHere, 1) + 1;
  for (let code = 0; code < given.length; code += 1) {
    const own = here.get(code) ?? 0;
    buffer[code * width] = Math.log((given[code]! - own + 0.5) / all);
    buffer[code * width + 1] = Math.log((spread[code]! - Math.min(own, 1) + 0.5) / allDocuments);
  }
}

/** How near a row lies to the slots of each construct, all together and on average. */
function readSums(
  row: number,
  { given, givenIn, documents }: Decisions,
  sums: Float64Array,
  { buffer, width, place }: SignBuffer & { readonly place: number },
): void {
  const here = givenIn[documents[row]!]!;
  for (let code = 0; code < sums.length; code += 1) {
    const near = Math.max(0, sums[code]!);
    // Most constructs share no word with most slots, and logarithms are what this loop costs.
    if (near === 0) {
      buffer[code * width + place] = logOfLeastSum;
      buffer[code * width + place + 1] = logOfLeastMean;
      continue;
    }
    const times = given[code]! - (here.get(code) ?? 0);
    buffer[code * width + place] = Math.log(near + leastSum);
    buffer[code * width + place + 1] = Math.log(near / (times + slotsBeforeMean) + leastMean);
  }
}

/** The constructs the other slots of a configuration are coded with, as words; `null` where there are none. */
function matesSpace({ slots }: CodedReview, decisions: Decisions): WordSpace | null {
  const coded = new Map<string, string[]>();
  const role = decisions.slots[0]?.role;
  for (const slot of slots) {
    if (slot.role === role || slot.constructs.length === 0) continue;
    const mates = coded.get(slot.configuration) ?? [];
    mates.push(...slot.constructs.map((construct) => `${slot.role} ${construct}`));
    coded.set(slot.configuration, mates);
  }
  if (coded.size === 0) return null;
  const lists = decisions.slots.map(({ configuration }) => coded.get(configuration) ?? []);
  return weighRows([{ lists, share: 1 }]);
}

/** What the codebook says of each construct, in the words the slots are compared by. */
function codebookSpace(review: CodedReview, space: WordSpace, { classes }: Decisions): WordSpace {
  const byId = new Map(review.constructs.map((construct) => [construct.id as string, construct]));
  const rows = classes.map((id) => {
    const construct = byId.get(id);
    return rowOf(space, construct === undefined ? [] : whatItSays(construct));
  });
  return stack(space, rows);
}

function whatItSays({ label, aliases, definition, include, examples }: Construct) {
  const said = [definition ?? '', include ?? '', ...examples.map(({ text }) => text)];
  return [
    { words: tellingWords([label, ...aliases].join(' ')), share: 1 },
    { words: tellingWords(said.join(' ')), share: 0.5 },
  ];
}

function stack(space: WordSpace, rows: readonly WordSpace[]): WordSpace {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach(({ words }, at) => (offsets[at + 1] = offsets[at]! + words.length));
  const words = new Uint32Array(offsets[rows.length]!);
  const weights = new Float64Array(words.length);
  rows.forEach((row, at) => {
    words.set(row.words, offsets[at]);
    weights.set(row.weights, offsets[at]);
  });
  return { ...space, rows: rows.length, offsets, words, weights };
}
