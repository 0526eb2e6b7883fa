import type { ConfigurationStates } from '../../chains/configuration-states/configuration-states';
import { wordState, type ReviewIndex } from '../../review-index/review-index';
import type { State } from '../../vocabulary/construct-states/state';
import { asksForWords } from '../proposal/asks-for-words';
import type { Asked, Way } from '../proposal/proposal';
import { meetRoles, slotsOf, type Meet, type MeetRole, type SharedState } from './meet';

/** A part of the consolidated configuration that the reviewer words. */
interface OpenSlot {
  readonly id: string;
  readonly role: MeetRole;
  /** What all members share there; none where the reviewer may still find words that hold for all. */
  readonly states: readonly State[];
  /** Words to start from: those of a member, or the broader construct in words. */
  readonly text: string;
}

/**
 * The way to accept a group: one configuration of what all share, with every part, a title and a
 * sentence to be worded by the reviewer. What is common is a start; it is never taken for the words. A
 * role in which nothing is shared is open too, and left out where nobody words it.
 */
export function consolidateWay(
  members: readonly ConfigurationStates[],
  meet: Meet,
  index: ReviewIndex,
): Way {
  const slots = openSlots(members, meet, index);
  return {
    id: 'consolidate',
    label: 'Write a consolidated configuration in your words; the originals stay',
    asks: [...asksForWords(index.review, slots), ...slots.map(askedOf)],
    steps: (newId) => [
      {
        kind: 'consolidate',
        mapping: newId('mapping'),
        from: members.map(({ id }) => id),
        create: [
          {
            id: newId('configuration'),
            tier: 'consolidated',
            status: 'under-comparison',
            slots: slots.map(({ id, role, states }) => ({
              id,
              role,
              constructs: states.map(({ construct }) => construct),
              ...(states[0]?.direction === undefined ? {} : { direction: states[0].direction }),
            })),
          },
        ],
      },
    ],
  };
}

function askedOf({ id, role, states, text }: OpenSlot, at: number): Asked {
  const open = states.length === 0;
  return {
    name: id.slice(1) === '1' ? role : `${role}-${id.slice(1)}`,
    question: open ? `a ${role} that holds for all of them, if there is one` : `the ${role}`,
    ...(text === '' ? {} : { draft: text }),
    ...(open ? { optional: true as const } : {}),
    step: 0,
    field: ['create', 0, 'slots', at, 'text'],
  };
}

/** The roles a claim is not whole without. */
const mainRoles = ['context', 'mechanism', 'outcome'] as const;

function openSlots(
  members: readonly ConfigurationStates[],
  { shared }: Meet,
  index: ReviewIndex,
): OpenSlot[] {
  const slots: Omit<OpenSlot, 'id'>[] = [];
  for (const one of shared) {
    const text = startOf(one, members, index);
    // One slot of a member can tell several of the shared states: it stays one.
    const at = slots.findIndex(
      (slot) =>
        slot.role === one.role &&
        slot.text === text &&
        slot.states[0]?.direction === one.state.direction,
    );
    if (at < 0) slots.push({ role: one.role, states: [one.state], text });
    else slots[at] = { ...slots[at]!, states: [...slots[at]!.states, one.state] };
  }
  for (const role of mainRoles)
    if (!slots.some((slot) => slot.role === role)) slots.push({ role, states: [], text: '' });
  return numbered(slots);
}

function numbered(slots: readonly Omit<OpenSlot, 'id'>[]): OpenSlot[] {
  return meetRoles.flatMap((role) =>
    slots
      .filter((slot) => slot.role === role)
      .map((slot, at) => ({ ...slot, id: `${role.charAt(0)}${at + 1}` })),
  );
}

/** The words most members have for a shared state, the first of them where they are tied. */
function startOf(
  { role, state, lifted }: SharedState,
  members: readonly ConfigurationStates[],
  { states, labelOf }: ReviewIndex,
): string {
  if (lifted) return wordState(state, labelOf);
  const wanted = states.classOf(state);
  const counts = new Map<string, number>();
  for (const member of members) {
    for (const { slot, states: told } of slotsOf(member, role)) {
      if (told.some((one) => states.classOf(one) === wanted))
        counts.set(slot.text, (counts.get(slot.text) ?? 0) + 1);
    }
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? wordState(state, labelOf);
}
