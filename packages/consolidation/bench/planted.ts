import { syntheticReview } from '@cmoc/model/testing';
import type { LabelledPhrase } from '../src/words/merge-measure/merge-measure';
import { surroundingsOf } from '../src/vocabulary/propose-vocabulary/surroundings';

export interface Sample {
  readonly name: string;
  readonly phrases: readonly LabelledPhrase[];
  readonly surroundings?: ReadonlyMap<string, readonly string[]>;
}

/** Synthetic reviews, in which it is known which constructs are wordings of one idea. */
export function plantedReviews(): Sample[] {
  return [1, 2].map((seed) => {
    const { review, truth } = syntheticReview({ seed, configurations: 350 });
    const labels = new Map(review.constructs.map(({ id, label }) => [id as string, label]));
    const phrases = truth.concepts.flatMap((concept, number) =>
      concept.constructs.map(({ id, reversed }) => ({
        id,
        text: labels.get(id) ?? '',
        label: String(number),
        pole: reversed ? 'lack' : 'plain',
      })),
    );
    return { name: `synthetic ${seed}`, phrases, surroundings: surroundingsOf(review) };
  });
}
