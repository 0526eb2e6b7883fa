import { findEntity, type Construct, type Review } from '@cmoc/model';
import type { LossLog } from '../contract/loss-report';
import { reportFields, reportUnwritten } from '../written/unwritten';
import { familiesByStance, mechanismUses, type MechanismUse } from './mechanism-uses';

/** Each mechanism with what evidence there is for and against it, how it changed, and a quotation. */
export function theoryTesting(review: Review, losses: LossLog): string[][] {
  const written = ['construct', 'configuration', 'evidence', 'fragment', 'source'] as const;
  reportUnwritten(review, written, losses);
  const uses = mechanismUses(review);
  for (const { construct } of uses) {
    const carried = ['id', 'label', 'lineage'];
    reportFields('constructs', construct, {
      carried,
      reason: 'This form has no room for it.',
      losses,
    });
  }
  losses.addMany(review.configurations.length, {
    kind: 'dropped',
    place: 'configurations',
    reason: 'Mechanisms are printed one by one, not configurations.',
    sample: review.configurations[0]?.id ?? null,
  });
  return [
    ['Mechanism', 'Novel?', 'Degree of evidence', 'Refinements', 'Supporting quotation'],
    ...uses.map((use) => [
      use.construct.label,
      novelty(use.construct),
      degree(use, review),
      refinements(use.construct),
      quotation(use, review),
    ]),
  ];
}

/** Only what the lineage says; nothing where it says nothing. */
function novelty({ lineage }: Construct): string {
  if (lineage.some(({ event }) => event === 'new')) return 'Yes';
  return lineage.some(({ event }) => event === 'initial') ? 'No' : '';
}

/** Study families by stance, never summed: what stands against is named like what stands for. */
function degree({ configurations }: MechanismUse, review: Review): string {
  return [...familiesByStance(configurations, review)]
    .map(([stance, count]) => `${stance}: ${count} study ${count === 1 ? 'family' : 'families'}`)
    .join('\n');
}

function refinements({ lineage }: Construct): string {
  return lineage
    .filter(({ event }) => event !== 'initial' && event !== 'new')
    .map(({ event, stage, note }) =>
      [event, stage === undefined ? '' : ` (${stage})`, note === undefined ? '' : `: ${note}`].join(
        '',
      ),
    )
    .join('\n');
}

/** The first passage in the words of its source that supports one of the configurations. */
function quotation({ configurations }: MechanismUse, review: Review): string {
  const ids = new Set(configurations.map(({ id }) => id));
  for (const { subject, fragment, stance } of review.evidence) {
    if (subject.kind !== 'configuration' || !ids.has(subject.id) || stance !== 'supports') continue;
    const passage = findEntity(review, 'fragment', fragment);
    if (passage?.distance !== 'quotation') continue;
    const { page } = passage.locator ?? {};
    const source = findEntity(review, 'source', passage.source)?.label ?? passage.source;
    return `“${passage.text}” (${source}${page === undefined ? '' : `, p. ${page}`})`;
  }
  return '';
}
