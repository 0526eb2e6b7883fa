import type { Configuration, Direction, Role, Slot } from '@cmoc/model';
import { directionWords } from '../design/role-words';
import { constructLabel, type ReviewIndex } from '../review-index/review-index';

/** A context, an outcome or a set of mechanisms as the map draws it: constructs and the way they go. */
export interface MapState {
  /** Equal for equal states in the same role, whatever the configuration. */
  readonly key: string;
  readonly role: Role;
  readonly label: string;
  readonly constructs: readonly string[];
}

/** A configuration as the map draws it: whole, with everything it joins. */
export interface MapConfiguration {
  readonly id: string;
  readonly contexts: readonly MapState[];
  readonly mechanisms: readonly MapState[];
  readonly outcomes: readonly MapState[];
  /** Says the whole configuration in one sentence, for those who do not see the map. */
  readonly sentence: string;
}

/** A configuration with its states named; interventions and actors stand with the contexts. */
export function mapConfiguration(
  configuration: Configuration,
  index: ReviewIndex,
): MapConfiguration {
  const states = (...roles: Role[]) =>
    configuration.slots
      .filter((slot) => roles.includes(slot.role))
      .map((slot) => stateOf(slot, index));
  const contexts = distinct(states('context', 'intervention', 'actor'));
  const mechanisms = distinct(states('mechanism'));
  const outcomes = distinct(states('outcome'));
  const { id } = configuration;
  return {
    id,
    contexts,
    mechanisms,
    outcomes,
    sentence: sentenceOf(id, contexts, mechanisms, outcomes),
  };
}

function sentenceOf(
  id: string,
  contexts: readonly MapState[],
  mechanisms: readonly MapState[],
  outcomes: readonly MapState[],
): string {
  const said = (states: readonly MapState[]) =>
    states.length === 0
      ? 'none given'
      : states.map((state) => state.label.replace(/^\S\s/u, '')).join(' and ');
  return `${id}: context ${said(contexts)}; mechanism ${said(mechanisms)}; outcome ${said(outcomes)}`;
}

function stateOf(slot: Slot, index: ReviewIndex): MapState {
  const { role, constructs, direction } = slot;
  const name =
    constructs.length === 0
      ? slot.text
      : constructs.map((id) => constructLabel(index, id)).join(' and ');
  const what = constructs.length === 0 ? `text:${slot.text}` : constructs.join('+');
  return {
    key: `${role}/${what}/${direction ?? ''}`,
    role,
    constructs,
    label: stateLabel(direction, name),
  };
}

/** A state in one line: `▲ more trust`, `○ absent: key actors`. */
export function stateLabel(direction: Direction | undefined, name: string): string {
  if (direction === undefined) return name;
  const { glyph, word } = directionWords[direction];
  return direction === 'increase' || direction === 'decrease'
    ? `${glyph} ${word} ${name}`
    : `${glyph} ${word}: ${name}`;
}

function distinct(states: readonly MapState[]): MapState[] {
  return [...new Map(states.map((state) => [state.key, state])).values()];
}

/** What a plate of the map is keyed by: all mechanisms of a configuration together. */
export function plateKey(configuration: MapConfiguration): string {
  return (
    configuration.mechanisms
      .map((state) => state.key)
      .sort()
      .join(' & ') || '(none)'
  );
}
