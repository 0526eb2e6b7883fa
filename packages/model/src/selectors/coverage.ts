import type { Review } from '../schema/review';
import { itemOf } from './evidence-on';
import { originsIn } from './origins';
import { distinctFamilies, type StudyFamilyRef } from './study-family-of';

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
  const origins = originsIn(review);
  const inRefined = new Set(
    review.configurations
      .filter(({ tier }) => tier === 'refined')
      .flatMap(({ id }) => [...origins(id)]),
  );
  const unmapped = extracted.filter((id) => !mapped.has(id));
  return {
    extracted: counted(extracted),
    unmapped: counted(unmapped),
    unfinished: counted(extracted.filter((id) => mapped.has(id) && !inRefined.has(id))),
    inRefined: counted(extracted.filter((id) => inRefined.has(id))),
    familiesLeftOut: {
      unit: 'study family',
      families: familiesOnlyOn(review, new Set(unmapped), new Set(extracted)),
    },
  };
}

function counted(configurations: readonly string[]): CountedConfigurations {
  return { unit: 'configuration', configurations };
}

function familiesOnlyOn(
  review: Review,
  unmapped: ReadonlySet<string>,
  extracted: ReadonlySet<string>,
): readonly StudyFamilyRef[] {
  const key = ({ kind, id }: StudyFamilyRef) => `${kind}/${id}`;
  const left: StudyFamilyRef[] = [];
  const broughtIn = new Set<string>();
  for (const evidence of review.evidence) {
    const { kind, id } = evidence.subject;
    if (kind !== 'configuration' || !extracted.has(id)) continue;
    for (const { family } of itemOf(review, evidence)) {
      if (unmapped.has(id)) left.push(family);
      else broughtIn.add(key(family));
    }
  }
  return distinctFamilies(left.filter((family) => !broughtIn.has(key(family))));
}
