import { defineDerived } from '@cmoc/appraisal';
import type { Configuration, Slot } from '@cmoc/model';

/** The configurations that share their contexts, and what goes both ways among them. */
export interface SameContext {
  /** Configurations by role and construct, where the construct goes both ways; ids in order. */
  readonly opposed: ReadonlyMap<string, readonly string[]>;
}

/** Names a construct in a role. */
export function stateOf(role: Slot['role'], construct: string): string {
  return `${role} ${construct}`;
}

/** Which configurations have the same contexts, and which constructs go both ways among them. */
export const statesInSameContext = defineDerived({
  id: 'rules-rameses/states-in-same-context',
  reads: ['configurations'],
  compute: ({ review }): ReadonlyMap<string, SameContext> => {
    const groups = new Map<string, Configuration[]>();
    for (const configuration of review.configurations) {
      const contexts = contextsOf(configuration);
      if (contexts === undefined) continue;
      const members = groups.get(contexts);
      if (members === undefined) groups.set(contexts, [configuration]);
      else members.push(configuration);
    }
    const byConfiguration = new Map<string, SameContext>();
    for (const members of groups.values()) {
      const group = { opposed: opposedIn(members) };
      for (const member of members) byConfiguration.set(member.id, group);
    }
    return byConfiguration;
  },
});

/** The contexts of a configuration as one text; undefined where a context names no construct. */
function contextsOf(configuration: Configuration): string | undefined {
  const states = [];
  for (const slot of configuration.slots) {
    if (slot.role !== 'context') continue;
    if (slot.constructs.length === 0) return undefined;
    for (const construct of slot.constructs) states.push(`${construct} ${slot.direction ?? ''}`);
  }
  return states.length === 0 ? undefined : [...new Set(states)].sort().join('\n');
}

function opposedIn(members: readonly Configuration[]): ReadonlyMap<string, readonly string[]> {
  const seen = new Map<string, { up: Set<string>; down: Set<string> }>();
  for (const { id, slots } of members) {
    for (const { role, direction, constructs } of slots) {
      if (role !== 'mechanism' && role !== 'outcome') continue;
      const way = wayOf(direction);
      if (way === undefined) continue;
      for (const construct of constructs) {
        const key = stateOf(role, construct);
        const entry = seen.get(key) ?? { up: new Set(), down: new Set() };
        entry[way].add(id);
        seen.set(key, entry);
      }
    }
  }
  const opposed = new Map<string, readonly string[]>();
  for (const [key, { up, down }] of seen) {
    if (up.size > 0 && down.size > 0) opposed.set(key, [...new Set([...up, ...down])].sort());
  }
  return opposed;
}

function wayOf(direction: Slot['direction']): 'up' | 'down' | undefined {
  if (direction === 'increase' || direction === 'present') return 'up';
  return direction === 'decrease' || direction === 'absent' ? 'down' : undefined;
}
