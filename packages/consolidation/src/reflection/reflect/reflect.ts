import { readOptions, reportProgress, type RunControl, runControlOf } from '@cmoc/kernel';
import {
  createHypergraph,
  forwardChaining,
  missingFacts,
  type DirectedHypergraph,
} from '@cmoc/graph';
import type { Review, StudyFamilyRef } from '@cmoc/model';
import * as z from 'zod';
import type {
  ConfigurationStates,
  SlotStates,
} from '../../chains/configuration-states/configuration-states';
import { verticesOf } from '../../chains/configuration-hypergraph/configuration-hypergraph';
import { reverseOf, type State } from '../../vocabulary/construct-states/state';
import {
  indexReview,
  stateOfClass,
  wordState,
  type ReviewIndex,
} from '../../review-index/review-index';

/** What an organisation says of one context. */
export interface ContextAnswer {
  /**
   * The context, as {@link Reflection.notAsked} lists it; one that no construct stands for has its
   * place, `configuration/slot`, where others have the id of a construct.
   */
  readonly state: State;
  readonly answer: 'holds' | 'does-not-hold' | 'not-known';
  /** What makes them say so, in their own words. */
  readonly note?: string;
}

/** What the theory says a configuration needs, and how that stands here. */
export interface ReflectedConfiguration {
  readonly configuration: string;
  readonly outlook: 'allowed' | 'open' | 'blocked';
  /** Contexts that hold, were said to hold or follow from an expected outcome. */
  readonly held: readonly string[];
  /** Contexts nobody knows of here. */
  readonly notKnown: readonly string[];
  /** Contexts that do not hold, or whose reverse holds. */
  readonly notHeld: readonly string[];
  readonly outcomes: readonly string[];
  /** Study families, and sources without one, that speak for it; inherited evidence counts. */
  readonly supportingFamilies: readonly StudyFamilyRef[];
  readonly opposingFamilies: readonly StudyFamilyRef[];
  /** Those that confirm its opposite: neither for it nor against. */
  readonly oppositeConfirmed: readonly StudyFamilyRef[];
  /** Passages that are the configuration itself in its authors' words: no support for it. */
  readonly restated: number;
  /** Every passage on it, whichever way it speaks. */
  readonly passages: readonly string[];
}

/** An outcome and what the theory says of it here. */
export interface ReflectedOutcome {
  readonly state: State;
  readonly label: string;
  /** `expected`: some configuration for it is allowed; `blocked`: all for it are blocked; else `open`. */
  readonly outlook: 'expected' | 'open' | 'blocked';
  readonly configurations: readonly string[];
  /** Configurations that lead to the reverse and are allowed too: a tension to look at. */
  readonly against: readonly string[];
}

/** A single context that is not held and would open the most. */
export interface OpeningContext {
  readonly state: State;
  readonly label: string;
  readonly answer: 'does-not-hold' | 'not-known' | 'not-asked';
  readonly configurations: readonly string[];
  readonly outcomes: readonly string[];
}

/** What a theory says to an organisation about itself. Never a score. */
export interface Reflection {
  readonly configurations: readonly ReflectedConfiguration[];
  readonly outcomes: readonly ReflectedOutcome[];
  /** The contexts that would open most, first those that open most configurations. */
  readonly wouldOpen: readonly OpeningContext[];
  /** Contexts of the theory that were not answered. */
  readonly notAsked: readonly State[];
  /** Answers about states the theory does not speak of as contexts. */
  readonly beyondTheory: readonly State[];
}

const optionsSchema = z.strictObject({
  configurations: z
    .exactOptional(z.array(z.string()))
    .describe(
      'The configurations of the theory; those consolidated or refined when left out, all when there are none.',
    ),
  mostOpening: z.int().min(1).default(20).describe('List at most this many opening contexts.'),
});

/** Options of {@link reflect}. */
export type ReflectOptions = z.input<typeof optionsSchema>;

/**
 * Holds a programme theory up to one organisation: from contexts that hold, do not hold or are not
 * known it works out which configurations they allow, which outcomes may be expected or are
 * blocked, and which one context would open the most, on what evidence.
 *
 * An expected outcome can be a context of the next configuration. A configuration is blocked when a
 * context of it does not hold or its reverse is said to hold: what an organisation says of itself
 * stands before what the theory would expect. A configuration without any context stays open. It says what the theory says: mechanisms may still stay silent. There is no score.
 *
 * @throws UsageError `invalid-options`
 */
export function reflect(
  review: Review,
  answers: readonly ContextAnswer[],
  options: ReflectOptions & RunControl = {},
): Reflection {
  const control = runControlOf(options);
  const { configurations, mostOpening } = readOptions('reflect', optionsSchema, options);
  reportProgress(control, 0, null);
  const index = indexReview(review);
  const theory = theoryOf(index, configurations);
  const keyOf = (state: State) => keyOfAnswer(state, index);
  const asked = new Map(answers.map(({ state, answer }) => [keyOf(state), answer]));
  const hyperedges = theory.map((one) => ({
    id: one.id,
    tail: needs(one, index),
    head: one.outcomes.flatMap((slot) => verticesOf(one.id, slot, index.states)),
  }));
  const excluded = (key: string) => isExcluded(key, asked, index);
  // Without any context on record nothing can be said to allow a configuration.
  const stated = hyperedges.filter(({ tail }) => tail.length > 0);
  const hypergraph = createHypergraph(stated);
  const vertices = new Set(hypergraph.vertices);
  const facts = [...asked]
    .filter(([key, answer]) => answer === 'holds' && vertices.has(key))
    .map(([key]) => key);
  const possible = createHypergraph(
    stated.filter(({ tail }) => !tail.some(excluded)),
    hypergraph.vertices,
  );
  const follows = new Set(
    forwardChaining(possible, facts).value.reached.map(({ vertex }) => vertex),
  );
  const standing = (key: string): Standing =>
    excluded(key) ? 'not-held' : follows.has(key) ? 'held' : 'not-known';
  const reflected = theory.map((one) => reflectConfiguration(one, standing, index));
  const contexts = new Set(theory.flatMap((one) => needs(one, index)));
  return {
    configurations: reflected,
    outcomes: reflectOutcomes(theory, reflected, index),
    wouldOpen: opening(hypergraph, facts, { asked, contexts, index }, control).slice(
      0,
      mostOpening,
    ),
    notAsked: [...contexts]
      .filter((key) => !asked.has(key))
      .sort()
      .map(stateOfClass),
    beyondTheory: answers.map(({ state }) => state).filter((state) => !contexts.has(keyOf(state))),
  };
}

/** A context in words alone is answered by its place, `configuration/slot`. */
function keyOfAnswer(state: State, { states }: ReviewIndex): string {
  return state.construct.includes('/') ? state.construct : states.classOf(state);
}

function theoryOf(
  { configurations, theory }: ReviewIndex,
  wanted: readonly string[] | undefined,
): readonly ConfigurationStates[] {
  if (wanted !== undefined) {
    const ids = new Set(wanted);
    return configurations.filter(({ id }) => ids.has(id));
  }
  return theory();
}

function needs(one: ConfigurationStates, { states }: ReviewIndex): string[] {
  const slots: readonly SlotStates[] = [...one.contexts, ...one.interventions];
  return [...new Set(slots.flatMap((slot) => verticesOf(one.id, slot, states)))];
}

type Standing = 'held' | 'not-held' | 'not-known';

/** Whether the organisation says that a context does not hold, or that its reverse does. */
function isExcluded(
  key: string,
  asked: ReadonlyMap<string, ContextAnswer['answer']>,
  { states }: ReviewIndex,
): boolean {
  if (asked.get(key) === 'does-not-hold') return true;
  if (key.includes('/')) return false;
  const { construct, direction } = stateOfClass(key);
  const reverse = reverseOf(direction);
  return (
    reverse !== undefined &&
    asked.get(states.classOf({ construct, direction: reverse })) === 'holds'
  );
}

function reflectConfiguration(
  one: ConfigurationStates,
  standing: (key: string) => Standing,
  index: ReviewIndex,
): ReflectedConfiguration {
  const { for: support, against, oppositeConfirmed, restated } = index.evidence.for(one.id);
  const contexts = needs(one, index);
  const where = (wanted: Standing) =>
    contexts.filter((key) => standing(key) === wanted).map((key) => wordVertex(key, index));
  const [notHeld, notKnown] = [where('not-held'), where('not-known')];
  return {
    configuration: one.id,
    outlook:
      notHeld.length > 0
        ? 'blocked'
        : notKnown.length > 0 || contexts.length === 0
          ? 'open'
          : 'allowed',
    held: where('held'),
    notKnown,
    notHeld,
    outcomes: one.outcomes.map(({ slot }) => slot.text),
    supportingFamilies: support.families,
    opposingFamilies: against.families,
    oppositeConfirmed: oppositeConfirmed.families,
    restated: restated.passages,
    passages: index.evidence.of(one.id).map(({ fragment }) => fragment),
  };
}

/** A vertex in words: a slot without constructs speaks through its own text. */
function wordVertex(key: string, { byId, labelOf }: ReviewIndex): string {
  if (!key.includes('/')) return wordState(stateOfClass(key), labelOf);
  const [configuration = '', slot] = key.split('/');
  const slots = byId.get(configuration)?.configuration.slots;
  return slots?.find(({ id }) => id === slot)?.text ?? key;
}

function reflectOutcomes(
  theory: readonly ConfigurationStates[],
  reflected: readonly ReflectedConfiguration[],
  index: ReviewIndex,
): ReflectedOutcome[] {
  const outlooks = new Map(reflected.map(({ configuration, outlook }) => [configuration, outlook]));
  const byOutcome = new Map<string, string[]>();
  for (const one of theory) {
    for (const state of one.outcomes.flatMap(({ states }) => states)) {
      const key = index.states.classOf(state);
      byOutcome.set(key, [...new Set([...(byOutcome.get(key) ?? []), one.id])]);
    }
  }
  return [...byOutcome]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, configurations]) => {
      const state = stateOfClass(key);
      const reverse = reverseOf(state.direction);
      const reversed =
        reverse === undefined
          ? []
          : (byOutcome.get(
              index.states.classOf({ construct: state.construct, direction: reverse }),
            ) ?? []);
      const found = configurations.map((id) => outlooks.get(id));
      return {
        state,
        label: wordState(state, index.labelOf),
        outlook: found.includes('allowed')
          ? ('expected' as const)
          : found.every((one) => one === 'blocked')
            ? ('blocked' as const)
            : ('open' as const),
        configurations,
        against: reversed.filter((id) => outlooks.get(id) === 'allowed'),
      };
    });
}

interface OpeningInput {
  readonly asked: ReadonlyMap<string, ContextAnswer['answer']>;
  readonly contexts: ReadonlySet<string>;
  readonly index: ReviewIndex;
}

function opening(
  hypergraph: DirectedHypergraph,
  facts: readonly string[],
  { asked, contexts, index }: OpeningInput,
  control: RunControl,
): OpeningContext[] {
  return missingFacts(hypergraph, facts, control)
    .value.filter(({ fact }) => contexts.has(fact))
    .map(({ fact, hyperedges, vertices }) => {
      const answer = asked.get(fact);
      return {
        state: stateOfClass(fact),
        label: wordVertex(fact, index),
        answer: answer === undefined || answer === 'holds' ? ('not-asked' as const) : answer,
        configurations: hyperedges,
        outcomes: vertices.map((vertex) => wordVertex(vertex, index)),
      };
    });
}
