import { reviewIndex, type Direction, type Review } from '@cmoc/model';
import {
  chooseConfigurations,
  statesOfConfiguration,
  type ConfigurationChoice,
  type ConfigurationStates,
  type SlotStates,
} from '../chains/configuration-states/configuration-states';
import {
  classifyStates,
  type ConstructStates,
  type StateOptions,
} from '../vocabulary/construct-states/construct-states';
import type { State } from '../vocabulary/construct-states/state';
import { indexEvidence, type EvidenceIndex } from './evidence-index';

/** A review read once for all moves of synthesis. */
export interface ReviewIndex {
  readonly review: Review;
  /** In order of id. */
  readonly configurations: readonly ConfigurationStates[];
  readonly byId: ReadonlyMap<string, ConfigurationStates>;
  /** Those of them that speak as the theory, as the index of the model says. */
  readonly theory: () => readonly ConfigurationStates[];
  readonly states: ConstructStates;
  readonly evidence: EvidenceIndex;
  /** The label of a construct, or its id where it has none. */
  readonly labelOf: (construct: string) => string;
}

/** Options of {@link indexReview}. */
export interface ReviewIndexOptions extends ConfigurationChoice, StateOptions {}

/** Reads a review for the moves of synthesis. Linear in its size. */
export function indexReview(review: Review, options: ReviewIndexOptions = {}): ReviewIndex {
  const configurations = chooseConfigurations(review, options).map(statesOfConfiguration);
  const labels = new Map(review.constructs.map(({ id, label }) => [id as string, label]));
  const byId = new Map(configurations.map((one) => [one.id, one]));
  return {
    review,
    configurations,
    byId,
    theory: () =>
      reviewIndex(review)
        .theory()
        .flatMap(({ id }) => byId.get(id) ?? []),
    states: classifyStates(review, options),
    evidence: indexEvidence(review),
    labelOf: (construct) => labels.get(construct) ?? construct,
  };
}

/** The classes of all states in several slots, sorted, each once. */
export function classesIn(slots: readonly SlotStates[], states: ConstructStates): string[] {
  return [
    ...new Set(slots.flatMap(({ states: told }) => told.map((state) => states.classOf(state)))),
  ].sort();
}

/** The class of a construct whichever way it goes. */
export function constructClass(
  { construct }: Pick<State, 'construct'>,
  states: ConstructStates,
): string {
  return states.classOf({ construct });
}

const inWords: Readonly<Record<Direction, (label: string) => string>> = {
  increase: (label) => `more ${label}`,
  decrease: (label) => `less ${label}`,
  present: (label) => `presence of ${label}`,
  absent: (label) => `absence of ${label}`,
  mixed: (label) => `${label} both ways`,
  'no-change': (label) => `no change in ${label}`,
};

/** A state in words: “more trust”. */
export function wordState(
  { construct, direction }: State,
  labelOf: (construct: string) => string,
): string {
  const label = labelOf(construct);
  return direction === undefined ? label : inWords[direction](label);
}

/** The class key as a state. */
export function stateOfClass(key: string): State {
  const [construct = '', direction = ''] = key.split('|');
  return direction === '' ? { construct } : ({ construct, direction } as State);
}
