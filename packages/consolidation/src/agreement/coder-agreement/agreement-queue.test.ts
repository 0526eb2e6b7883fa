import {
  buildConfiguration,
  buildEvidence,
  buildReview,
  type ReviewParts,
} from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { coderAgreement } from './coder-agreement';

const cmo = (id: string, context: string, outcome: string, rest = {}) =>
  buildConfiguration(
    id,
    { context: [context], mechanism: ['trust increase'], outcome: [outcome] },
    rest,
  );

describe('the queue of coders to reconcile', () => {
  const coded = (list: ReviewParts['configurations'], told: Parameters<typeof buildEvidence>[0]) =>
    buildReview({
      ...(list === undefined ? {} : { configurations: list }),
      ...buildEvidence(told),
    });
  const one = coded(
    [cmo('A', 'time increase', 'sharing increase'), cmo('B', 'money increase', 'speed increase')],
    [
      ['A', 's1'],
      ['B', 's1'],
    ],
  );

  it('agrees with itself on everything', () => {
    const agreement = coderAgreement(one, one);
    expect(agreement.existence).toEqual({ agreed: 4, of: 4, share: 1, kappa: null });
    expect(agreement.directions).toMatchObject({ agreed: 6, of: 6, share: 1 });
    expect(agreement.queue).toEqual([]);
  });

  it('puts missing configurations and differing directions, roles and stances into the queue', () => {
    const other = coded(
      [
        buildConfiguration('Q', {
          context: ['time decrease', 'trust increase'],
          outcome: ['sharing increase'],
        }),
      ],
      [
        ['Q', 's1', 'opposes'],
        ['Q', 's9'],
      ],
    );
    const agreement = coderAgreement(one, other, { least: 0.2 });
    expect(agreement.queue.map(({ kind, left, right }) => [kind, left, right])).toEqual([
      ['direction', 'A', 'Q'],
      ['role', 'A', 'Q'],
      ['stance', 'A', 'Q'],
      ['only-left', 'B', null],
    ]);
    expect(agreement.existence).toMatchObject({ agreed: 2, of: 3 });
    expect(agreement.sourcesOfOneCoder).toEqual(['s9']);
  });
});
