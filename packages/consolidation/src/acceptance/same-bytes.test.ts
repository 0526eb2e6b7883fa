import { syntheticReview } from '@cmoc/model/testing';
import { expect, it } from 'vitest';
import {
  proposeAdjudications,
  proposeConsolidations,
  proposeDemiRegularities,
  proposeJuxtapositions,
  proposeReconciliations,
  proposeVocabulary,
  situate,
} from '../index';

const { review } = syntheticReview({ seed: 2, configurations: 120 });

it.each([
  proposeJuxtapositions,
  proposeReconciliations,
  proposeAdjudications,
  proposeConsolidations,
  proposeDemiRegularities,
  proposeVocabulary,
  situate,
])('%o gives the same bytes each time', (ask) => {
  // A copy is another review: nothing remembered of the first can answer for it.
  expect(JSON.stringify(ask(structuredClone(review)))).toBe(JSON.stringify(ask(review)));
});
