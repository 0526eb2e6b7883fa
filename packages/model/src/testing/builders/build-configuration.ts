import { directions, type Direction } from '../../schema/direction';
import type { Role } from '../../schema/role';
import type { ReviewInput } from '../../schema/review';

/** A configuration as a file may hold it. */
export type ConfigurationInput = NonNullable<ReviewInput['configurations']>[number];

/** A slot as a file may hold it. */
export type SlotInput = ConfigurationInput['slots'][number];

/** Slots by role, each written as a construct id and, where it has one, a direction: `trust increase`. */
export type SlotShorthand = Readonly<Partial<Record<Role, readonly string[]>>>;

/**
 * Writes a configuration from shorthand, for tests and examples. Slots get the ids `c1`, `m1`, `o1`
 * and so on, and texts made from the construct and the direction.
 *
 * @example
 * ```ts
 * buildConfiguration('A', { context: ['trust increase'], mechanism: ['faith'], outcome: ['synergy increase'] });
 * ```
 */
export function buildConfiguration(
  id: string,
  slots: SlotShorthand,
  rest: Partial<Omit<ConfigurationInput, 'id' | 'slots'>> = {},
): ConfigurationInput {
  const built = (Object.keys(slots) as Role[]).flatMap((role) =>
    (slots[role] ?? []).map((shorthand, index) => buildSlot(role, shorthand, index + 1)),
  );
  return { id: id, tier: 'extracted', ...rest, slots: built };
}

/** Writes one slot from shorthand: `buildSlot('context', 'trust increase')`. */
export function buildSlot(role: Role, shorthand: string, number = 1): SlotInput {
  const words = shorthand.split(' ');
  const last = words.at(-1) ?? '';
  const direction = isDirection(last) && words.length > 1 ? last : undefined;
  const construct = (direction === undefined ? words : words.slice(0, -1)).join('-');
  const slot = {
    id: `${role.charAt(0)}${String(number)}`,
    role,
    text: direction === undefined ? construct : `${construct}: ${direction}`,
    constructs: [construct],
    ...(direction === undefined ? {} : { direction }),
  };
  return slot;
}

function isDirection(word: string): word is Direction {
  return (directions as readonly string[]).includes(word);
}
