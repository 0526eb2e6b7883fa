import type {
  Configuration,
  Construct,
  Evidence,
  Fragment,
  Review,
  Role,
  Slot,
  Source,
  Theory,
} from '@cmoc/model';
import { mechanismGroups, type MechanismGroup } from './mechanism-groups';

/** A passage brought to bear on a claim, with where it comes from. */
export interface EvidenceTrail {
  readonly evidence: Evidence;
  readonly fragment: Fragment | undefined;
  readonly source: Source | undefined;
}

/** One use of a construct: which configuration, in which slot. */
export interface ConstructUse {
  readonly configuration: Configuration;
  readonly slot: Slot;
}

/** What the views ask of a review again and again, computed once per review. */
export interface ReviewIndex {
  readonly review: Review;
  readonly configurations: ReadonlyMap<string, Configuration>;
  readonly constructs: ReadonlyMap<string, Construct>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly theories: ReadonlyMap<string, Theory>;
  readonly people: ReadonlyMap<string, string>;
  /** Evidence by `kind:id` of the claim it bears on. */
  readonly evidenceOf: ReadonlyMap<string, readonly EvidenceTrail[]>;
  readonly usesOf: ReadonlyMap<string, readonly ConstructUse[]>;
  readonly groups: readonly MechanismGroup[];
}

const indexes = new WeakMap<Review, ReviewIndex>();

/** The index of a review; the same object every time it is asked for the same review. */
export function indexOf(review: Review): ReviewIndex {
  const known = indexes.get(review);
  if (known !== undefined) return known;
  const index = buildIndex(review);
  indexes.set(review, index);
  return index;
}

function buildIndex(review: Review): ReviewIndex {
  const constructs = byId(review.constructs);
  return {
    review,
    constructs,
    configurations: byId(review.configurations),
    sources: byId(review.sources),
    theories: byId(review.theories),
    people: new Map(review.team.map((person) => [person.id, person.name])),
    evidenceOf: trailsByClaim(review),
    usesOf: usesByConstruct(review),
    groups: mechanismGroups(review.configurations, constructs),
  };
}

function byId<Entity extends { id: string }>(entities: readonly Entity[]): Map<string, Entity> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

function trailsByClaim(review: Review): Map<string, EvidenceTrail[]> {
  const fragments = byId<Fragment>(review.fragments);
  const sources = byId<Source>(review.sources);
  const trails = new Map<string, EvidenceTrail[]>();
  for (const evidence of review.evidence) {
    const fragment = fragments.get(evidence.fragment);
    const source = fragment && sources.get(fragment.source);
    append(trails, `${evidence.subject.kind}:${evidence.subject.id}`, {
      evidence,
      fragment,
      source,
    });
  }
  return trails;
}

function usesByConstruct(review: Review): Map<string, ConstructUse[]> {
  const uses = new Map<string, ConstructUse[]>();
  for (const configuration of review.configurations) {
    for (const slot of configuration.slots) {
      for (const construct of slot.constructs) append(uses, construct, { configuration, slot });
    }
  }
  return uses;
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The slots of a configuration in one role, in reading order. */
export function slotsIn(configuration: Configuration, role: Role): readonly Slot[] {
  return configuration.slots.filter((slot) => slot.role === role);
}

/** The evidence on a configuration. */
export function evidenceOn(index: ReviewIndex, configuration: string): readonly EvidenceTrail[] {
  return index.evidenceOf.get(`configuration:${configuration}`) ?? [];
}

/**
 * How many study families stand behind some evidence. A source that names no study family is
 * counted as one of its own, because nothing says that it shares a study with another.
 */
export function familiesBehind(trails: readonly EvidenceTrail[]): number {
  const families = new Set<string>();
  for (const { source } of trails) {
    if (source)
      families.add(source.studyFamily ? `family:${source.studyFamily}` : `source:${source.id}`);
  }
  return families.size;
}

/** The name of a construct, or its id where the review does not hold it. */
export function constructLabel(index: ReviewIndex, id: string): string {
  return index.constructs.get(id)?.label ?? id;
}
