import type { Review } from '@cmoc/model';
import type { Holdings } from './output';
import { collectionOfKind, entityKinds, roles, stances } from '@cmoc/model';

/** Counts what a review holds. */
export function holdingsOf(review: Review): Holdings {
  const families = review.sources.flatMap(({ studyFamily }) => studyFamily ?? []);
  return {
    id: review.id,
    title: review.title,
    synthetic: review.synthetic,
    completeness: review.completeness,
    completenessNote: review.completenessNote ?? null,
    collections: Object.fromEntries(
      entityKinds.map((kind) => [collectionOfKind[kind], review[collectionOfKind[kind]].length]),
    ),
    configurationsByTier: tally(
      ['extracted', 'consolidated', 'refined'],
      review.configurations.map(({ tier }) => tier),
    ),
    slotsByRole: tally(
      roles,
      review.configurations.flatMap(({ slots }) => slots.map(({ role }) => role)),
    ),
    sourcesByKind: tally(
      ['document', 'interview', 'focus-group', 'stakeholder-meeting'],
      review.sources.map(({ kind }) => kind),
    ),
    studyFamilies: {
      families: new Set(families).size,
      sources: families.length,
      sourcesWithout: review.sources.length - families.length,
    },
    evidenceByStance: tally(
      stances,
      review.evidence.map(({ stance }) => stance),
    ),
  };
}

/** How often each value occurs, in the order given; zero is a count too. */
function tally<Value extends string>(
  values: readonly Value[],
  found: readonly Value[],
): Record<string, number> {
  return Object.fromEntries(
    values.map((value) => [value, found.filter((one) => one === value).length]),
  );
}
