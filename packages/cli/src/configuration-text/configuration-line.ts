import { findEntity, type Review, type Role } from '@cmoc/model';
import { directionMark } from '../terminal/direction';
import { printable } from '../terminal/printable';
import type { Span } from '../terminal/spans';
import type { Theme } from '../terminal/theme';

/** What a role is called where space is short. */
export const roleLetters: Readonly<Record<Role, string>> = {
  context: 'C',
  mechanism: 'M',
  outcome: 'O',
  intervention: 'I',
  actor: 'A',
};

/** The letter of a role in its colour. */
export function roleLetter(role: Role, theme: Theme): Span {
  const text = roleLetters[role];
  return role === 'intervention' || role === 'actor' ? { text } : { text, style: theme[role] };
}

const stages: readonly (readonly Role[])[] = [
  ['actor', 'intervention', 'context'],
  ['mechanism'],
  ['outcome'],
];

/** A configuration whole, in one line: `C … → M … → O …`. */
export function configurationLine(
  id: string,
  review: Review,
  theme: Theme,
): readonly (string | Span)[] {
  const slots = findEntity(review, 'configuration', id)?.slots ?? [];
  const parts: (string | Span)[][] = [];
  for (const stage of stages) {
    const own = slots.filter(({ role }) => stage.includes(role));
    if (own.length === 0) continue;
    parts.push(
      own.flatMap(({ role, text, direction }, at) => [
        ...(at === 0 ? [] : ['; ']),
        roleLetter(role, theme),
        `\u00a0${printable(text)}${direction === undefined ? '' : ` ${directionMark(direction)}`}`,
      ]),
    );
  }
  return parts.flatMap((part, at) => (at === 0 ? part : [' → ', ...part]));
}
