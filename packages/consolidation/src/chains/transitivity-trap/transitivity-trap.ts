import { type RunControl, runControlOf } from '@cmoc/kernel';
import { createHypergraph, kShortestHyperpaths, type Hyperedge } from '@cmoc/graph';
import type { Review } from '@cmoc/model';
import { chainsBetween, type ChainQuestion } from '../trace-chains/chains-between';
import type { TraceChainsOptions } from '../trace-chains/trace-chains.options';
import type { ConfigurationStates } from '../configuration-states/configuration-states';
import { directionsOf } from '../../vocabulary/construct-states/state';
import {
  classesIn,
  indexReview,
  stateOfClass,
  wordState,
  type ReviewIndex,
} from '../../review-index/review-index';

/** One arrow of the tempting path and the configurations that draw it. */
export interface TemptingArrow {
  readonly from: string;
  readonly to: string;
  readonly kind: 'context-to-mechanism' | 'mechanism-to-outcome';
  readonly configurations: readonly string[];
}

/** A place where the path jumps between configurations that never shared it all. */
export interface TrapSpot {
  /** The state at which the two arrows are strung together. */
  readonly state: string;
  readonly arriving: readonly string[];
  readonly leaving: readonly string[];
  /** Contexts the leaving configurations need and the arriving ones do not tell, in words. */
  readonly contextsNotShared: readonly string[];
  /** Study families that support an arriving and a leaving configuration alike. */
  readonly sharedFamilies: number;
  /** Why it is a trap, in one sentence. */
  readonly because: string;
}

/** The path that drawing single arrows would suggest, and where it breaks. */
export interface TransitivityTrap {
  readonly arrows: readonly TemptingArrow[];
  readonly spots: readonly TrapSpot[];
}

/**
 * Explains why a path of arrows is no chain. When contexts, mechanisms and outcomes are drawn as
 * single arrows, a path can seem to lead from one thing to another although no configurations, kept
 * whole, do. Returns the shortest such path with the places where it jumps, or `null` when a chain
 * is found after all or there is not even a path of arrows. The transitivity trap is described for
 * causal maps in DOI 10.1177/13563890231196601.
 *
 * @throws UsageError `invalid-options`
 */
export function explainTransitivityTrap(
  review: Review,
  question: ChainQuestion,
  options: TraceChainsOptions & RunControl = {},
): TransitivityTrap | null {
  const control = runControlOf(options);
  if (chainsBetween(review, question, { ...options, ...control }).found) return null;
  const index = indexReview(review, options.assume === undefined ? {} : { assume: options.assume });
  const arrows = allArrows(index);
  const path = shortestPath(arrows, index, question, control);
  if (path === null) return null;
  const spots = path.slice(1).flatMap((arrow, at) => spotBetween(path[at]!, arrow, index));
  return { arrows: path, spots };
}

function allArrows({ configurations, states }: ReviewIndex): ReadonlyMap<string, TemptingArrow> {
  const arrows = new Map<
    string,
    { from: string; to: string; kind: TemptingArrow['kind']; configurations: string[] }
  >();
  const add = (from: string, to: string, kind: TemptingArrow['kind'], id: string) => {
    const key = `${kind} ${from} ${to}`;
    const there = arrows.get(key);
    if (there === undefined) arrows.set(key, { from, to, kind, configurations: [id] });
    else there.configurations.push(id);
  };
  for (const one of configurations) {
    const mechanisms = classesIn(one.mechanisms, states);
    for (const mechanism of mechanisms) {
      for (const context of classesIn([...one.contexts, ...one.interventions], states)) {
        add(context, mechanism, 'context-to-mechanism', one.id);
      }
      for (const outcome of classesIn(one.outcomes, states))
        add(mechanism, outcome, 'mechanism-to-outcome', one.id);
    }
  }
  return arrows;
}

/** The shortest path over single arrows that passes `via`, where asked. */
function shortestPath(
  arrows: ReadonlyMap<string, TemptingArrow>,
  { states }: ReviewIndex,
  { from, to, via }: ChainQuestion,
  control: RunControl,
): TemptingArrow[] | null {
  const edges: Hyperedge[] = [...arrows].map(([id, arrow]) => ({
    id,
    tail: [arrow.from],
    head: [arrow.to],
  }));
  const classes = (state: ChainQuestion['from']) =>
    directionsOf(state).map((one) => states.classOf(one));
  const between = (starts: readonly string[], ends: readonly string[]): TemptingArrow[] | null => {
    const goal = '>to';
    const closing = ends.map((end) => ({ id: `>${end}`, tail: [end], head: [goal], weight: 0 }));
    const hypergraph = createHypergraph([...edges, ...closing], [...starts, ...ends, goal]);
    const [first] = kShortestHyperpaths(hypergraph, starts, goal, { k: 1, ...control }).value;
    return first === undefined ? null : first.hyperedges.flatMap((id) => arrows.get(id) ?? []);
  };
  if (via === undefined) return between(classes(from), classes(to));
  const before = between(classes(from), classes(via));
  const reached = before?.at(-1)?.to;
  const after = between(reached === undefined ? classes(via) : [reached], classes(to));
  return before === null || after === null ? null : [...before, ...after];
}

function spotBetween(before: TemptingArrow, after: TemptingArrow, index: ReviewIndex): TrapSpot[] {
  const both = before.configurations.filter((id) => after.configurations.includes(id));
  if (both.length > 0) return [];
  const { states, evidence, labelOf, byId } = index;
  const contexts = (ids: readonly string[]) =>
    new Set(ids.flatMap((id) => classesIn((byId.get(id) as ConfigurationStates).contexts, states)));
  const there = contexts(before.configurations);
  const missing = [...contexts(after.configurations)].filter(
    (key) => !there.has(key) && key !== before.to,
  );
  const words = missing.map((key) => wordState(stateOfClass(key), labelOf));
  const families = (ids: readonly string[]) =>
    new Set(ids.flatMap((id) => [...evidence.supporting(id)]));
  const shared = [...families(before.configurations)].filter((key) =>
    families(after.configurations).has(key),
  );
  const state = wordState(stateOfClass(before.to), labelOf);
  const atMechanism = before.kind === 'context-to-mechanism';
  return [
    {
      state,
      arriving: before.configurations,
      leaving: after.configurations,
      contextsNotShared: words,
      sharedFamilies: shared.length,
      because: atMechanism
        ? `${state} is the mechanism of ${before.configurations.join(', ')} and of ${after.configurations.join(', ')}, ` +
          `but only ${words.length === 0 ? 'other configurations go on from it' : `under ${words.join(', ')} does it go on`}.`
        : `${before.configurations.join(', ')} ends in ${state}; going on from it also needs ${words.length === 0 ? 'nothing else' : words.join(', ')}.`,
    },
  ];
}
