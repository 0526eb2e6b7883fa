import type { Configuration } from '../schema/configuration';
import type { Direction } from '../schema/direction';
import type { Review } from '../schema/review';
import { evidenceFor } from '../evidence-for/evidence-for';
import { reviewIndex } from '../review-index/review-index';
import { distinctFamilies, type StudyFamilyRef } from '../review-index/study-families';
import { isPutAside } from '../review-index/theory-configurations';

/** An outcome a mechanism was seen to lead to. */
export interface OutcomeOfMechanism {
  readonly construct: string;
  /** Null where the slot gives none. */
  readonly direction: Direction | null;
  /** The configurations that hold the two together. */
  readonly configurations: readonly string[];
  /** The studies behind the evidence for one of them, brought to bear on it or inherited. */
  readonly families: readonly StudyFamilyRef[];
}

/** A mechanism with every outcome it was seen to lead to. */
export interface MechanismOutcomes {
  readonly mechanism: string;
  /** Most study families first, then most configurations, then by construct and direction. */
  readonly outcomes: readonly OutcomeOfMechanism[];
  /** The outcomes no other has more study families than; several where they tie. */
  readonly modal: readonly OutcomeOfMechanism[];
}

/** Which configurations are looked at. */
export interface ModalOutcomesOptions {
  /** `extracted` when left out, so that what was built from others is not counted again. */
  readonly tier?: Configuration['tier'];
}

/**
 * Says for each construct in the role of mechanism which outcome it led to most often, counted in study
 * families: one talkative study is one. Where no study is recorded behind any of them, configurations
 * decide. The less frequent outcomes stay in view. Configurations that are parked or were refuted are left out. Linear
 * in configurations and evidence, but for sorting.
 */
export function modalOutcomes(
  review: Review,
  { tier = 'extracted' }: ModalOutcomesOptions = {},
): readonly MechanismOutcomes[] {
  const index = reviewIndex(review);
  const found = new Map<string, Map<string, Gathered>>();
  for (const configuration of review.configurations) {
    if (configuration.tier !== tier || isPutAside(configuration)) continue;
    const outcomes = statesIn(configuration);
    const { families } = evidenceFor(index, { kind: 'configuration', id: configuration.id }).for;
    for (const mechanism of constructsIn(configuration)) {
      const known = found.get(mechanism) ?? new Map<string, Gathered>();
      found.set(mechanism, known);
      for (const [key, state] of outcomes) {
        const gathered = known.get(key) ?? { ...state, configurations: [], families: [] };
        known.set(key, gathered);
        gathered.configurations.push(configuration.id);
        gathered.families.push(...families);
      }
    }
  }
  return [...found.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([mechanism, outcomes]) => withModal(mechanism, [...outcomes.values()]));
}

interface Gathered {
  readonly construct: string;
  readonly direction: Direction | null;
  readonly configurations: string[];
  readonly families: StudyFamilyRef[];
}

function withModal(mechanism: string, gathered: readonly Gathered[]): MechanismOutcomes {
  const outcomes = gathered
    .map((outcome) => ({ ...outcome, families: distinctFamilies(outcome.families) }))
    .sort((left, right) => weigh(right, left) || (stateOf(left) < stateOf(right) ? -1 : 1));
  const [first] = outcomes;
  const byFamilies = (first?.families.length ?? 0) > 0;
  const isModal = (outcome: OutcomeOfMechanism) =>
    first !== undefined &&
    (byFamilies
      ? outcome.families.length === first.families.length
      : outcome.configurations.length === first.configurations.length);
  return { mechanism, outcomes, modal: outcomes.filter(isModal) };
}

function weigh(left: OutcomeOfMechanism, right: OutcomeOfMechanism): number {
  return (
    left.families.length - right.families.length ||
    left.configurations.length - right.configurations.length
  );
}

function stateOf({ construct, direction }: Pick<Gathered, 'construct' | 'direction'>): string {
  return `${construct} ${direction ?? ''}`;
}

function constructsIn({ slots }: Configuration): Set<string> {
  return new Set(
    slots.flatMap((slot) => (slot.role === 'mechanism' ? (slot.constructs as string[]) : [])),
  );
}

function statesIn({ slots }: Configuration) {
  const states = new Map<string, Pick<Gathered, 'construct' | 'direction'>>();
  for (const slot of slots) {
    if (slot.role !== 'outcome') continue;
    for (const construct of slot.constructs) {
      const state = { construct, direction: slot.direction ?? null };
      states.set(stateOf(state), state);
    }
  }
  return states;
}
