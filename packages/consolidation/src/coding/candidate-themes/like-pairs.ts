import { reportProgress, type RunControl } from '@cmoc/kernel';
import type { Role } from '@cmoc/model';
import {
  cosineOfRows,
  learnLatentSpace,
  type DenseRows,
} from '../../words/latent-space/latent-space';
import type { CodingSlot } from '../coded-slots/coded-slots';
import { readTexts, type TextModel } from '../text-model/text-model';

/** Slots of a role compared: what each says, and which are near each other. */
export interface LikePairs {
  readonly texts: TextModel;
  /** The row of each open slot in the texts. */
  readonly rowOf: readonly number[];
  readonly slots: readonly CodingSlot[];
  readonly likeness: (one: number, other: number) => number;
  readonly pairs: readonly {
    readonly one: number;
    readonly other: number;
    readonly near: number;
  }[];
}

const dimensions = 100;
/** Neighbours kept for each slot: groups are of that order, and all pairs would cost a wait. */
const mostNeighbours = 30;
const leastLikeness = 0.1;

/** Compares open slots in a latent space of all words of the role. O(slots²). */
export function likePairs(
  all: readonly CodingSlot[],
  open: readonly CodingSlot[],
  role: Role,
  control: RunControl,
): LikePairs {
  const texts = readTexts(all, role);
  const rowOf = rowsOf(all, open, role);
  const latent = latentRows(texts, dimensions, control);
  const likeness = (one: number, other: number) =>
    Math.max(0, cosineOfRows(latent, rowOf[one]!, rowOf[other]!));
  const near = new Map<number, number>();
  open.forEach((_, one) => {
    if (one % 256 === 0) reportProgress(control, one, open.length);
    for (const { other, like } of nearestOf(one, open.length, likeness))
      near.set(Math.min(one, other) * open.length + Math.max(one, other), like);
  });
  const pairs = [...near].map(([key, like]) => ({
    one: Math.floor(key / open.length),
    other: key % open.length,
    near: like,
  }));
  return { texts, rowOf, slots: open, likeness, pairs };
}

function rowsOf(all: readonly CodingSlot[], open: readonly CodingSlot[], role: Role): number[] {
  const rows = new Map(all.filter((slot) => slot.role === role).map((slot, row) => [slot, row]));
  return open.map((slot) => rows.get(slot)!);
}

function nearestOf(one: number, count: number, likeness: LikePairs['likeness']) {
  const near: { other: number; like: number }[] = [];
  for (let other = 0; other < count; other += 1) {
    const like = other === one ? 0 : likeness(one, other);
    if (like >= leastLikeness) near.push({ other, like });
  }
  return near.sort((a, b) => b.like - a.like || a.other - b.other).slice(0, mostNeighbours);
}

/** All words of each slot and its configuration, in a latent space. */
export function latentRows(
  { together }: TextModel,
  dimensions: number,
  control: RunControl = {},
): DenseRows {
  const features = {
    rows: together.rows,
    columns: together.names.length,
    offsets: together.offsets,
    items: together.words,
    weights: together.weights,
    names: together.names,
    rarity: together.rarity,
  };
  return learnLatentSpace(features, { dimensions }, control);
}
