import { findEntity, type Construct, type Review } from '@cmoc/model';
import type { LossLog } from '../contract/loss-report';
import { reportFields, reportUnwritten } from '../written/unwritten';
import { mechanismUses, type MechanismUse } from './mechanism-uses';

/** What each mechanism came from, what it means, and which outcome it most often leads to. */
export function mechanismLineage(review: Review, losses: LossLog): string[][] {
  reportUnwritten(review, ['construct', 'configuration'], losses);
  losses.addMany(review.configurations.length, {
    kind: 'dropped',
    place: 'configurations',
    reason: 'Mechanisms are printed one by one, not configurations.',
    sample: review.configurations[0]?.id ?? null,
  });
  const uses = mechanismUses(review);
  for (const { construct } of uses) {
    const carried = ['id', 'label', 'definition', 'kind', 'lineage'];
    reportFields('constructs', construct, {
      carried,
      reason: 'This form has no room for it.',
      losses,
    });
  }
  return [
    ['Initial mechanism', 'Refined mechanism', 'Type', 'Explanation', 'Most frequent outcome'],
    ...uses.map((use) => [
      initialOf(use.construct, review),
      use.construct.label,
      use.construct.kind ?? '',
      use.construct.definition ?? '',
      frequentOutcome(use, review),
    ]),
  ];
}

/** What it was refined, merged or split from; itself where it was there from the beginning. */
function initialOf({ label, lineage }: Construct, review: Review): string {
  const from = lineage.flatMap((event) => event.from);
  if (from.length > 0)
    return [...new Set(from.map((id) => findEntity(review, 'construct', id)?.label ?? id))].join(
      '; ',
    );
  if (lineage.some(({ event }) => event === 'initial')) return label;
  return lineage.some(({ event }) => event === 'new') ? '(new)' : '';
}

/** With how many configurations, of how many, say so; the first by name among equals. */
function frequentOutcome({ configurations }: MechanismUse, review: Review): string {
  const counts = new Map<string, number>();
  for (const { slots } of configurations) {
    const outcomes = slots
      .filter(({ role }) => role === 'outcome')
      .flatMap(({ text, constructs }) =>
        constructs.length === 0
          ? [text]
          : constructs.map((id) => findEntity(review, 'construct', id)?.label ?? id),
      );
    for (const outcome of new Set(outcomes)) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  const [best] = [...counts].sort(
    ([one, many], [other, few]) => few - many || (one < other ? -1 : 1),
  );
  if (best === undefined) return '';
  return `${best[0]} (${best[1]} of ${configurations.length} configurations)`;
}
