import { readOptions, type RunControl, UsageError } from '@cmoc/kernel';
import {
  cosineOfRows,
  learnLatentSpace,
  normaliseRows,
  type DenseRows,
} from '../latent-space/latent-space';
import { characterGrams } from '../phrases/phrase';
import { readPhrase, type ReadPhrase } from '../polarity/polarity';
import {
  phraseSpaceOptionsSchema,
  type PhraseSpaceOptions,
  type ResolvedPhraseSpaceOptions,
  type similarityParts,
} from './phrase-space.options';
import {
  besideEachOther,
  cosine,
  isEmptyRow,
  sharedFeatures,
  weighFeatures,
  type SparseRows,
} from './sparse-rows';

/** A phrase to be compared with others. */
export interface PhraseItem {
  readonly id: string;
  readonly text: string;
  /** Accepted other names of the same thing. */
  readonly otherNames?: readonly string[];
  /** Features of what it stands with: one text for each. */
  readonly surroundings?: readonly string[];
  /** What reviewers recorded of it, such as what it is a kind of: one text for each. */
  readonly onRecord?: readonly string[];
}

/** Vectors of an encoder by phrase id. */
export interface PhraseVectors {
  readonly encoder: string;
  readonly vectors: ReadonlyMap<string, ArrayLike<number>>;
}

/** A named part of phrase similarity. */
export type SimilarityPart = (typeof similarityParts)[number];

/** One part of a similarity: how alike, at what weight, and what it saw. */
export interface PartialSimilarity {
  readonly part: SimilarityPart;
  readonly weight: number;
  /** From 0 to 1. */
  readonly similarity: number;
  /** What the two share, the most telling first; empty where the part cannot say. */
  readonly shared: readonly string[];
}

/** How alike two phrases are, and why. */
export interface PhraseSimilarity {
  /** Weighted mean of the parts that apply to both, from 0 to 1. A reason to look, never a verdict. */
  readonly likeness: number;
  readonly parts: readonly PartialSimilarity[];
}

/** Phrases prepared for comparison. */
export interface PhraseSpace {
  readonly items: readonly PhraseItem[];
  /** The items' phrases with polarity read off, in the same order. */
  readonly phrases: readonly ReadPhrase[];
  readonly options: ResolvedPhraseSpaceOptions;
  /** Blocks of sparse features, by part. */
  readonly sparse: ReadonlyMap<SimilarityPart, SparseRows>;
  /** Blocks of dense vectors, by part. */
  readonly dense: ReadonlyMap<SimilarityPart, DenseRows>;
  /** The number alone, for ranking many pairs. */
  readonly likeness: (one: number, other: number) => number;
  /** The number with its parts, for showing. */
  readonly compare: (one: number, other: number) => PhraseSimilarity;
}

/**
 * Prepares phrases for comparison by named parts: stems and pieces of words weighted by rarity,
 * what the phrases stand with, a latent space learned from the phrases themselves, and vectors of
 * an encoder where given. Words of polarity are taken out first, so opposite poles come out as alike
 * as they are and can be proposed as opposites. The same items and options give the same space.
 *
 * @throws UsageError `invalid-options`; `invalid-input` for encoder vectors of unequal length
 */
export function buildPhraseSpace(
  items: readonly PhraseItem[],
  options: PhraseSpaceOptions = {},
  vectors?: PhraseVectors,
  control: RunControl = {},
): PhraseSpace {
  const resolved = readOptions('buildPhraseSpace', phraseSpaceOptionsSchema, options);
  const phrases = items.map(({ text }) => readPhrase(text));
  const names = items.map(({ otherNames = [] }, at) => [
    phrases[at]!,
    ...otherNames.map(readPhrase),
  ]);
  const { weights } = resolved;
  const sparse = new Map<SimilarityPart, SparseRows>();
  sparse.set('stems', weighFeatures(names.map((own) => own.flatMap(({ stems }) => stems))));
  sparse.set(
    'character-grams',
    weighFeatures(names.map((own) => own.flatMap(({ words }) => words.flatMap(characterGrams)))),
  );
  if (items.some(({ surroundings }) => surroundings !== undefined && surroundings.length > 0)) {
    sparse.set('surroundings', weighFeatures(items.map(({ surroundings }) => surroundings ?? [])));
  }
  const dense = new Map<SimilarityPart, DenseRows>();
  if (weights['latent-space'] > 0) dense.set('latent-space', latentRows(sparse, resolved, control));
  if (items.some(({ onRecord = [] }) => onRecord.length > 0)) {
    sparse.set('on-record', weighFeatures(items.map(({ onRecord = [] }) => onRecord)));
  }
  if (vectors !== undefined) dense.set('encoder', encoderRows(items, vectors));
  const space = { items, phrases, options: resolved, sparse, dense };
  const parts = weighedParts(space);
  return {
    ...space,
    likeness: (one, other) => likenessOf(parts, one, other),
    compare: (one, other) => compareIn(space, one, other),
  };
}

type Blocks = Pick<PhraseSpace, 'options' | 'sparse' | 'dense'>;

function latentRows(
  sparse: ReadonlyMap<SimilarityPart, SparseRows>,
  options: ResolvedPhraseSpaceOptions,
  control: RunControl,
): DenseRows {
  const blocks = [...sparse].map(([part, rows]) => ({ rows, scale: part === 'stems' ? 1 : 0.7 }));
  const { latentDimensions: dimensions, seed } = options;
  return learnLatentSpace(besideEachOther(blocks), { dimensions, seed }, control);
}

/** Encoder vectors share one strong common direction; likeness is measured from their mean. */
function encoderRows(items: readonly PhraseItem[], { vectors, encoder }: PhraseVectors): DenseRows {
  const columns = vectors.values().next().value?.length ?? 0;
  const values = new Float64Array(items.length * columns);
  const mean = new Float64Array(columns);
  const known = items.filter(({ id }) => vectors.has(id)).length;
  items.forEach(({ id }, row) => {
    const vector = vectors.get(id);
    if (vector === undefined) return;
    if (vector.length !== columns) {
      throw new UsageError(
        'invalid-input',
        `The encoder ${encoder} gave vectors of unequal length.`,
      );
    }
    for (let i = 0; i < columns; i += 1) {
      values[row * columns + i] = vector[i]!;
      mean[i]! += vector[i]! / known;
    }
  });
  items.forEach(({ id }, row) => {
    if (!vectors.has(id) || known < 3) return;
    for (let i = 0; i < columns; i += 1) values[row * columns + i]! -= mean[i]!;
  });
  return normaliseRows(values, items.length, columns);
}

interface WeighedParts {
  readonly sparse: readonly { readonly rows: SparseRows; readonly weight: number }[];
  readonly dense: readonly { readonly rows: DenseRows; readonly weight: number }[];
}

/** The parts that count at all, as lists: they are walked for every pair. */
function weighedParts({ sparse, dense, options }: Blocks): WeighedParts {
  const weight = (part: SimilarityPart) => options.weights[part];
  return {
    sparse: [...sparse]
      .map(([part, rows]) => ({ rows, weight: weight(part) }))
      .filter((one) => one.weight > 0),
    dense: [...dense]
      .map(([part, rows]) => ({ rows, weight: weight(part) }))
      .filter((one) => one.weight > 0 && one.rows.columns > 0),
  };
}

function likenessOf({ sparse, dense }: WeighedParts, one: number, other: number): number {
  let sum = 0;
  let total = 0;
  for (const { rows, weight } of sparse) {
    if (isEmptyRow(rows, one) || isEmptyRow(rows, other)) continue;
    sum += weight * cosine(rows, one, other);
    total += weight;
  }
  for (const { rows, weight } of dense) {
    sum += weight * Math.max(0, cosineOfRows(rows, one, other));
    total += weight;
  }
  return total === 0 ? 0 : sum / total;
}

function compareIn(blocks: Blocks, one: number, other: number): PhraseSimilarity {
  const parts: PartialSimilarity[] = [];
  for (const [part, rows] of blocks.sparse) {
    const weight = blocks.options.weights[part];
    if (weight === 0 || isEmptyRow(rows, one) || isEmptyRow(rows, other)) continue;
    const shared = part === 'character-grams' ? [] : sharedFeatures(rows, one, other).slice(0, 8);
    parts.push({ part, weight, similarity: rounded(cosine(rows, one, other)), shared });
  }
  for (const [part, rows] of blocks.dense) {
    const weight = blocks.options.weights[part];
    if (weight === 0 || rows.columns === 0) continue;
    const similarity = rounded(Math.max(0, cosineOfRows(rows, one, other)));
    parts.push({ part, weight, similarity, shared: [] });
  }
  return { likeness: rounded(likenessOf(weighedParts(blocks), one, other)), parts };
}

/** Four decimals: more would differ in the last digits between machines. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
