import { findEntity, type Configuration, type Construct, type Review } from '@cmoc/model';

/** A construct with the configurations in which it is a mechanism. */
export interface MechanismUse {
  readonly construct: Construct;
  readonly configurations: readonly Configuration[];
}

/** The constructs that are mechanisms somewhere, with where. */
export function mechanismUses(review: Review): MechanismUse[] {
  const uses = new Map<string, Configuration[]>();
  for (const configuration of review.configurations) {
    const own = configuration.slots
      .filter(({ role }) => role === 'mechanism')
      .flatMap(({ constructs }) => constructs);
    for (const id of new Set(own)) uses.set(id, [...(uses.get(id) ?? []), configuration]);
  }
  return review.constructs.flatMap((construct) => {
    const configurations = uses.get(construct.id);
    return configurations === undefined ? [] : [{ construct, configurations }];
  });
}

/** Study families that bear on configurations, by stance; each family counts once for a stance. */
export function familiesByStance(
  configurations: readonly Configuration[],
  review: Review,
): ReadonlyMap<string, number> {
  const ids = new Set(configurations.map(({ id }) => id));
  const families = new Map<string, Set<string>>();
  for (const { subject, fragment, stance } of review.evidence) {
    if (subject.kind !== 'configuration' || !ids.has(subject.id)) continue;
    const source = findEntity(
      review,
      'source',
      findEntity(review, 'fragment', fragment)?.source ?? '',
    );
    if (source === undefined) continue;
    const own = families.get(stance) ?? new Set();
    families.set(stance, own.add(source.studyFamily ?? `source ${source.id}`));
  }
  return new Map(
    [...families]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([stance, own]) => [stance, own.size]),
  );
}
