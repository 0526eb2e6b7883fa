import { buildConfiguration, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { coderAgreement } from './coder-agreement';

/** One configuration of one source, whose two contexts, mechanism and outcomes go as told. */
function coded(directions: readonly ('increase' | 'decrease')[]) {
  const [time, money, trust, sharing, speed, reach] = directions;
  return buildReview({
    configurations: [
      buildConfiguration('A', {
        context: [`time ${time}`, `money ${money}`],
        mechanism: [`trust ${trust}`],
        outcome: [`sharing ${sharing}`, `speed ${speed}`, `reach ${reach}`],
      }),
    ],
    fragments: [
      { id: 'f1', source: 's1', text: 'x', distance: 'quotation', status: 'reported-finding' },
    ],
    evidence: [
      { id: 'e1', subject: { kind: 'configuration', id: 'A' }, fragment: 'f1', stance: 'supports' },
    ],
  });
}

describe('the kappa of coders', () => {
  // scikit-learn 1.2.1, cohen_kappa_score over the six pairs of directions: 0.4.
  it('is what scikit-learn gives for the same pairs', () => {
    const left = coded(['increase', 'increase', 'decrease', 'increase', 'decrease', 'increase']);
    const right = coded(['increase', 'decrease', 'decrease', 'increase', 'decrease', 'decrease']);
    const { directions } = coderAgreement(left, right, { least: 0.1, leastSlot: 0.1 });
    expect(directions).toEqual({ agreed: 4, of: 6, share: 0.6667, kappa: 0.4 });
  });

  it('is not told where both coders said one and the same throughout', () => {
    const same = coded(['increase', 'increase', 'increase', 'increase', 'increase', 'increase']);
    expect(coderAgreement(same, same).directions).toEqual({
      agreed: 6,
      of: 6,
      share: 1,
      kappa: null,
    });
  });
});
