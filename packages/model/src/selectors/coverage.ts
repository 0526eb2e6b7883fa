import { reviewIndex } from '../review-index/review-index';
import { distinctFamilies, familyKey, type StudyFamilyRef } from '../review-index/study-families';
import type { Review } from '../schema/review';

/** How many of what, and which. */
export interface CountedConfigurations {
  readonly unit: 'configuration';
  readonly configurations: readonly string[];
}

/** How far synthesis has come with what sources told. */
export interface Coverage {
  /** All configurations that a source told. */
  readonly extracted: CountedConfigurations;
  /** Those no move in force starts from: nothing has been decided about them. */
  readonly unmapped: CountedConfigurations;
  /** Those moves start from, but that lead to no refined configuration. */
  readonly unfinished: CountedConfigurations;
  /** Those a refined configuration was made from. */
  readonly inRefined: CountedConfigurations;
  /** Studies with evidence on extracted configurations, all of which are unmapped. */
  readonly familiesLeftOut: {
    readonly unit: 'study family';
    readonly families: readonly StudyFamilyRef[];
  };
}

/**
 * Says which extracted configurations have been brought into the synthesis and which have not, and which
 * studies would be left out if it ended here. A configuration that a move refuted or affirmed has been
 * dealt with. Linear in configurations, mappings and evidence.
 */
export function coverage(review: Review): Coverage {
  const extracted = review.configurations
    .filter(({ tier }) => tier === 'extracted')
    .map(({ id }) => id);
  const mapped = new Set<string>(
    review.mappings.flatMap(({ from, withdrawn }) => (withdrawn === undefined ? from : [])),
  );
  const { originsOf } = reviewIndex(review);
  const inRefined = new Set(
    review.configurations
      .filter(({ tier }) => tier === 'refined')
      .flatMap(({ id }) => [...originsOf(id)]),
  );
  const unmapped = extracted.filter((id) => !mapped.has(id));
  return {
    extracted: counted(extracted),
    unmapped: counted(unmapped),
    unfinished: counted(extracted.filter((id) => mapped.has(id) && !inRefined.has(id))),
    inRefined: counted(extracted.filter((id) => inRefined.has(id))),
    familiesLeftOut: {
      unit: 'study family',
      families: familiesLeftOut(review, extracted, new Set(unmapped)),
    },
  };
}

function counted(configurations: readonly string[]): CountedConfigurations {
  return { unit: 'configuration', configurations };
}

function familiesLeftOut(
  review: Review,
  extracted: readonly string[],
  unmapped: ReadonlySet<string>,
): readonly StudyFamilyRef[] {
  const { evidenceOn } = reviewIndex(review);
  const familiesOn = (ids: readonly string[]) =>
    distinctFamilies(
      ids.flatMap((id) => evidenceOn({ kind: 'configuration', id }).map(({ family }) => family)),
    );
  const broughtIn = new Set(familiesOn(extracted.filter((id) => !unmapped.has(id))).map(familyKey));
  return familiesOn([...unmapped]).filter((family) => !broughtIn.has(familyKey(family)));
}
