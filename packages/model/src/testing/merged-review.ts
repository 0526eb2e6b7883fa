import type { Review } from '../schema/review';
import { buildConfiguration } from './builders/build-configuration';
import { buildReview } from './builders/build-review';

/**
 * A review in which A, told by four studies and opposed by a fifth, and B, told by one of the four and
 * confirmed in its opposite by a sixth, were merged into R. Whoever says what stands behind R must say
 * what A and B hold. Made up, and marked so.
 */
export function mergedReview(): Review {
  const told = { context: ['trust increase'], mechanism: ['faith'], outcome: ['synergy increase'] };
  const evidence = [
    ...['one', 'two', 'three', 'four'].map((study) => ['A', study, 'supports'] as const),
    ['A', 'five', 'opposes'] as const,
    ['B', 'one', 'supports'] as const,
    ['B', 'six', 'opposite-confirmed'] as const,
  ];
  const studies = ['one', 'two', 'three', 'four', 'five', 'six'];
  return buildReview({
    synthetic: true,
    team: [{ id: 'ann', name: 'Ann' }],
    studyFamilies: studies.map((id) => ({ id, label: `Study ${id}` })),
    sources: studies.map((id) => ({
      ...{ id: `source-${id}`, kind: 'document', label: id, studyFamily: id },
    })),
    fragments: studies.map((id) => ({
      ...{ id: `passage-${id}`, source: `source-${id}`, text: `What study ${id} says.` },
      ...{ distance: 'quotation', status: 'reported-finding' },
    })),
    configurations: [
      buildConfiguration('A', told, { status: 'refined' }),
      buildConfiguration('B', told, { status: 'refined' }),
      buildConfiguration('R', told, { tier: 'refined' }),
    ],
    evidence: evidence.map(([id, study, stance]) => ({
      ...{ id: `${id}-${study}`, subject: { kind: 'configuration', id } },
      ...{ fragment: `passage-${study}`, stance },
    })),
    mappings: [
      {
        ...{ id: 'merge', move: 'merge', from: ['A', 'B'], to: ['R'] },
        ...{ by: 'ann', at: '2026-01-05T10:00:00Z', reason: 'Both tell the same.' },
      },
    ],
  });
}
