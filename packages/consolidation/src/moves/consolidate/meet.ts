import type { Construct, Role } from '@cmoc/model';
import type {
  ConfigurationStates,
  SlotStates,
} from '../../chains/configuration-states/configuration-states';
import type { State } from '../../vocabulary/construct-states/state';
import { classesIn, stateOfClass, type ReviewIndex } from '../../review-index/review-index';

/** A state all members share in one role. */
export interface SharedState {
  readonly role: MeetRole;
  readonly state: State;
  /** Whether they share it only up the construct hierarchy, as kinds of one broader construct. */
  readonly lifted: boolean;
}

/** What one member says beyond what all share. */
export interface Residue {
  readonly configuration: string;
  readonly states: readonly { readonly role: MeetRole; readonly state: State }[];
  /** Slots that name no construct, by id: nothing can be said of them. */
  readonly slotsWithoutConstruct: readonly string[];
}

/** What several configurations share, and what would be lost by speaking of that alone. */
export interface Meet {
  readonly shared: readonly SharedState[];
  readonly residue: readonly Residue[];
}

/** The roles a meet is taken in, in reading order. */
export const meetRoles = ['context', 'intervention', 'mechanism', 'outcome'] as const;

/** A role a meet is taken in. */
export type MeetRole = Extract<Role, (typeof meetRoles)[number]>;

/**
 * Takes the meet of configurations: in each role the states all share, and beyond that the nearest
 * broader constructs of which all tell a kind going the same way. The residue is everything else
 * each member says, so that nothing is lost unseen.
 */
export function meetOf(
  members: readonly ConfigurationStates[],
  index: ReviewIndex,
  broader: Hierarchy,
): Meet {
  const shared: SharedState[] = [];
  const covered = new Map<string, Set<string>>(members.map(({ id }) => [id, new Set()]));
  for (const role of meetRoles) {
    const own = members.map((member) => classesIn(slotsOf(member, role), index.states));
    const common = own[0]!.filter((key) => own.every((keys) => keys.includes(key)));
    for (const key of common) {
      shared.push({ role, state: stateOfClass(key), lifted: false });
      for (const { id } of members) covered.get(id)!.add(`${role} ${key}`);
    }
    const rest = own.map((keys) => keys.filter((key) => !common.includes(key)));
    for (const { state, under } of liftedStates(rest, broader)) {
      shared.push({ role, state, lifted: true });
      members.forEach(({ id }, at) => {
        for (const key of under[at]!) covered.get(id)!.add(`${role} ${key}`);
      });
    }
  }
  return {
    shared,
    residue: members.map((member) => residueOf(member, covered.get(member.id)!, index)),
  };
}

/** The slots of a configuration in one role. */
export function slotsOf(member: ConfigurationStates, role: MeetRole): readonly SlotStates[] {
  if (role === 'context') return member.contexts;
  if (role === 'intervention') return member.interventions;
  return role === 'mechanism' ? member.mechanisms : member.outcomes;
}

function residueOf(
  member: ConfigurationStates,
  covered: ReadonlySet<string>,
  { states }: ReviewIndex,
): Residue {
  return {
    configuration: member.id,
    states: meetRoles.flatMap((role) =>
      classesIn(slotsOf(member, role), states)
        .filter((key) => !covered.has(`${role} ${key}`))
        .map((key) => ({ role, state: stateOfClass(key) })),
    ),
    slotsWithoutConstruct: meetRoles.flatMap((role) =>
      slotsOf(member, role)
        .filter(({ states: told }) => told.length === 0)
        .map(({ slot }) => slot.id),
    ),
  };
}

/** What each construct is a kind of. */
export type Hierarchy = ReadonlyMap<string, readonly string[]>;

/** The construct hierarchy of a review. */
export function broaderOf(constructs: readonly Construct[]): Hierarchy {
  return new Map(constructs.map(({ id, broader }) => [id as string, broader as readonly string[]]));
}

interface Lifted {
  readonly state: State;
  /** For each member, the class keys under it. */
  readonly under: readonly (readonly string[])[];
}

/** Broader states under which every member has something left, the nearest ones only. */
function liftedStates(rest: readonly (readonly string[])[], broader: Hierarchy): Lifted[] {
  if (rest.some((keys) => keys.length === 0)) return [];
  const above = rest.map((keys) => {
    const found = new Map<string, { under: string[]; steps: number }>();
    for (const key of keys) {
      const { construct, direction } = stateOfClass(key);
      for (const [ancestor, steps] of ancestorsOf(construct, broader)) {
        const place = `${ancestor}|${direction ?? ''}`;
        const there = found.get(place) ?? { under: [], steps: 0 };
        there.under.push(key);
        there.steps = Math.max(there.steps, steps);
        found.set(place, there);
      }
    }
    return found;
  });
  const common = [...above[0]!.keys()].filter((place) => above.every((found) => found.has(place)));
  const distance = (place: string) => Math.max(...above.map((found) => found.get(place)!.steps));
  const nearest: Lifted[] = [];
  for (const place of common.sort(
    (one, other) => distance(one) - distance(other) || (one < other ? -1 : 1),
  )) {
    const under = above.map((found) => found.get(place)!.under);
    const taken = nearest.some((lifted) =>
      under.every((keys, at) => keys.every((key) => lifted.under[at]!.includes(key))),
    );
    if (!taken) nearest.push({ state: stateOfClass(place), under });
  }
  return nearest;
}

/** A construct and everything it is a kind of, with the steps up to each. */
function ancestorsOf(construct: string, broader: Hierarchy): Map<string, number> {
  const steps = new Map([[construct, 0]]);
  const open = [construct];
  for (let here = open.shift(); here !== undefined; here = open.shift()) {
    for (const parent of broader.get(here) ?? []) {
      if (steps.has(parent)) continue;
      steps.set(parent, steps.get(here)! + 1);
      open.push(parent);
    }
  }
  return steps;
}
