import type { ChainLink, ChainLinks } from '../chain-links/chain-links';
import { toStateData } from '../chain-links/chain-links';
import type { ConfigurationStates, SlotStates } from '../configuration-states/configuration-states';
import type { ConstructStates } from '../../vocabulary/construct-states/construct-states';
import type { EvidenceIndex } from '../../review-index/evidence-index';
import type {
  AccumulatedContext,
  Chain,
  ChainOutcome,
  ChainSourcing,
  ContextSupply,
  Loop,
} from './chain';

/** What chains are put together from. */
export interface ChainMaterial {
  readonly configurations: ReadonlyMap<string, ConfigurationStates>;
  readonly states: ConstructStates;
  readonly links: ChainLinks;
  readonly evidence: EvidenceIndex;
}

/** Puts a chain together from the configurations along it. */
export function assembleChain(
  configurations: readonly string[],
  material: ChainMaterial,
  goesOn = false,
): Chain {
  const joins = configurations.slice(1).map((to, at) => joinOf(configurations[at]!, to, material));
  const chain = fromJoins(configurations, joins, material);
  return goesOn ? { ...chain, goesOn: true } : chain;
}

function fromJoins(
  configurations: readonly string[],
  joins: readonly (readonly ChainLink[])[],
  material: ChainMaterial,
): Chain {
  const links = joins.flat();
  const contexts = accumulateContexts(configurations, links, material);
  const carried = new Set(links.map(({ from, fromSlot }) => `${from}/${fromSlot ?? ''}`));
  return {
    id: configurations.join('>'),
    configurations,
    links: links.map(({ id }) => id),
    contexts,
    outcomes: configurations.flatMap((id) => outcomesOf(id, carried, material)),
    inferredJoins: joins
      .filter((join) => join.every(({ basis }) => basis === 'inferred'))
      .map((join) => ({ from: join[0]!.from, to: join[0]!.to })),
    identities: hangsOn(links, contexts),
    sourcing: sourcingOf(configurations, material.evidence),
  };
}

/**
 * Puts together configurations in an order in which they can follow, where branches may come
 * together: any outcome may be taken up by any later configuration.
 */
export function assembleWay(configurations: readonly string[], material: ChainMaterial): Chain {
  const joins = configurations.flatMap((to, at) =>
    configurations.slice(0, at).map((from) => joinOf(from, to, material)),
  );
  return fromJoins(
    configurations,
    joins.filter((join) => join.length > 0),
    material,
  );
}

/** Puts a loop together; `reversing` is the join from its last configuration back to its first. */
export function assembleLoop(
  configurations: readonly string[],
  material: ChainMaterial,
  reversing: ChainLink | null = null,
): Loop {
  const joins = configurations.map((from, at) => {
    const to = configurations[(at + 1) % configurations.length]!;
    return reversing?.from === from && reversing.to === to ? [] : joinOf(from, to, material);
  });
  const links = joins.flat();
  const all = reversing === null ? links : [...links, reversing];
  const turn = reversing === null ? '' : ` turning at ${reversing.from}>${reversing.to}`;
  return {
    id: `${configurations.join('>')}${turn}`,
    configurations,
    links: all.map(({ id }) => id),
    sign: reversing === null ? 'reinforcing' : 'balancing',
    reversing,
    identities: hangsOn(all, []),
    sourcing: sourcingOf(configurations, material.evidence),
  };
}

function joinOf(from: string, to: string, { links }: ChainMaterial): readonly ChainLink[] {
  return links.between(from, to);
}

function hangsOn(
  links: readonly ChainLink[],
  contexts: readonly AccumulatedContext[],
): readonly string[] {
  return [...new Set([...links, ...contexts].flatMap(({ identities }) => identities))].sort();
}

interface Outcome {
  readonly configuration: string;
  readonly slot: string;
  readonly slotStates: SlotStates;
}

/** What came before in a chain. */
interface SoFar {
  /** Earlier outcomes by the class of what they bring about. */
  readonly earlier: Map<string, Outcome[]>;
  /** Classes that earlier configurations needed and nothing supplied. */
  readonly needed: Set<string>;
  /** Recorded links that rest on no shared state. */
  readonly byWord: readonly ChainLink[];
}

function accumulateContexts(
  configurations: readonly string[],
  links: readonly ChainLink[],
  material: ChainMaterial,
): AccumulatedContext[] {
  const soFar: SoFar = {
    earlier: new Map(),
    needed: new Set(),
    byWord: links.filter(({ state }) => state === null),
  };
  const accumulated: AccumulatedContext[] = [];
  for (const id of configurations) {
    const { contexts, interventions, outcomes } = material.configurations.get(id)!;
    for (const context of [...contexts, ...interventions]) {
      accumulated.push(accumulate(id, context, soFar, material));
    }
    for (const slotStates of outcomes) {
      const outcome = { configuration: id, slot: slotStates.slot.id, slotStates };
      for (const key of new Set(slotStates.states.map((state) => material.states.classOf(state)))) {
        const there = soFar.earlier.get(key);
        if (there === undefined) soFar.earlier.set(key, [outcome]);
        else there.push(outcome);
      }
    }
  }
  return accumulated;
}

function accumulate(
  configuration: string,
  { slot, states: told }: SlotStates,
  { earlier, needed, byWord }: SoFar,
  { states }: ChainMaterial,
): AccumulatedContext {
  const classes = told.map((state) => states.classOf(state));
  const suppliers = new Set(classes.flatMap((key) => earlier.get(key) ?? []));
  const recorded = byWord.filter((link) => link.to === configuration && link.toSlot === slot.id);
  const missing = classes.filter((key) => !earlier.has(key));
  const whole = recorded.length > 0 || (suppliers.size > 0 && missing.length === 0);
  const place = classes.length === 0 ? [`${configuration}/${slot.id}`] : missing;
  const supply = supplyOf(
    whole,
    suppliers.size > 0,
    place.every((key) => needed.has(key)),
  );
  if (!whole) for (const key of place) needed.add(key);
  const identities = [...suppliers].flatMap(({ slotStates }) =>
    slotStates.states.flatMap((state) =>
      told.flatMap((other) => states.identitiesBetween(state, other) ?? []),
    ),
  );
  return {
    configuration,
    slot: slot.id,
    role: slot.role === 'intervention' ? 'intervention' : 'context',
    text: slot.text,
    states: told.map(toStateData),
    supply,
    suppliedBy: [
      ...[...suppliers].map(({ configuration: from, slot: fromSlot }) => ({
        configuration: from,
        slot: fromSlot,
      })),
      ...recorded.map(({ from, fromSlot }) => ({ configuration: from, slot: fromSlot ?? '' })),
    ],
    identities: [...new Set(identities)],
  };
}

function supplyOf(whole: boolean, partly: boolean, neededBefore: boolean): ContextSupply {
  if (whole) return 'supplied';
  if (neededBefore) return 'assumed-before';
  return partly ? 'partly-supplied' : 'assumed';
}

function outcomesOf(
  id: string,
  carried: ReadonlySet<string>,
  { configurations }: ChainMaterial,
): ChainOutcome[] {
  return configurations.get(id)!.outcomes.map(({ slot, states }) => ({
    configuration: id,
    slot: slot.id,
    text: slot.text,
    states: states.map(toStateData),
    carriedOn: carried.has(`${id}/${slot.id}`),
  }));
}

/** Whose evidence stands behind several configurations together. */
export function sourcingOf(
  configurations: readonly string[],
  evidence: EvidenceIndex,
): ChainSourcing {
  const supporting = configurations.map((id) => evidence.supporting(id));
  const shared = [...(supporting[0] ?? [])].filter((key) =>
    supporting.every((keys) => keys.has(key)),
  );
  const complete = supporting.every(({ size }) => size > 0);
  return {
    kind: shared.length > 0 ? 'thread' : complete ? 'mixed' : 'unsupported',
    families: shared.map((key) => evidence.family(key)),
    configurations: configurations.map((configuration, at) => ({
      configuration,
      supportingFamilies: supporting[at]!.size,
      opposingFamilies: evidence.opposing(configuration).size,
    })),
  };
}

/** Whether a study family supports every one of several configurations. */
export function supportsAll(
  key: string,
  configurations: readonly string[],
  evidence: EvidenceIndex,
): boolean {
  return configurations.every((id) => evidence.supporting(id).has(key));
}
