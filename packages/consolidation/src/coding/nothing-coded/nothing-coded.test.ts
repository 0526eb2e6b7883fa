import { describe, expect, it } from 'vitest';
import {
  proposeConsolidations,
  proposeDemiRegularities,
  proposeJuxtapositions,
  proposeReconciliations,
} from '../../index';
import { madeUpReview, threeConstructs } from '../coded-slots/made-up-coding';

const questions = [
  proposeConsolidations,
  proposeDemiRegularities,
  proposeJuxtapositions,
  proposeReconciliations,
] as const;

describe('a note that nothing is coded', () => {
  it.each(questions.map((ask) => [ask.name, ask] as const))('stands in %s', (_, ask) => {
    expect(ask(threeConstructs(0)).notes[0]).toBe(
      'Nothing can be compared yet: 0 of 18 mechanisms have a construct; start here.',
    );
    expect(ask(threeConstructs(1)).notes).toEqual([]);
  });

  it('takes what an import named after each sentence for nothing', () => {
    const sentences = [
      'Nurses come to trust the board again',
      'Staff trust one another in the end',
    ];
    const rows = sentences.map((mechanism, at) => ({
      document: `D${at}`,
      mechanism,
      construct: mechanism,
    }));
    expect(proposeConsolidations(madeUpReview(rows)).notes[0]).toMatch(
      /^Nothing can be compared yet: 0 of 2/,
    );
  });
});
