import type { Configuration, Direction, Slot } from '@cmoc/model';
import type { LossLog } from '../contract/loss-report';
import { reportFields } from '../written/unwritten';

/** The slots of some roles as one cell: one a line, with a mark for the direction. */
export function cellOf(slots: readonly Slot[], roles: readonly Slot['role'][], losses: LossLog) {
  const values = slots
    .filter(({ role }) => roles.includes(role))
    .map(({ text, direction }) => `${lineOf(text, losses)}${glyphOf(direction)}`);
  const needsMarks = values.some((value) =>
    /;|^\s*(?:[•·*-]|\(?(?:[cmo]\s?)?\d{1,2}[.):])\s/i.test(value),
  );
  return values.map((value) => (needsMarks ? `• ${value}` : value)).join('\n');
}

/** Text on one line, as a cell with several values needs it. */
export function lineOf(text: string, losses: LossLog): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
  if (/[\r\n]/.test(text)) {
    losses.add('approximated', 'slots.text', 'A line end inside a slot became a space.', text);
  }
  return line;
}

const glyphs: Partial<Record<Direction, string>> = { increase: ' ▲', decrease: ' ▼', mixed: ' ±' };

/** A mark for the direction, where there is one for it. */
export function glyphOf(direction: Direction | undefined): string {
  return direction === undefined ? '' : (glyphs[direction] ?? '');
}

/** What a form carries of a configuration and its slots; everything else is reported. */
export function reportConfiguration(
  configuration: Configuration,
  {
    fields,
    slotFields,
  }: { readonly fields: readonly string[]; readonly slotFields: readonly string[] },
  losses: LossLog,
): void {
  const reason = 'This form has no room for it.';
  reportFields('configurations', configuration, { carried: [...fields, 'slots'], reason, losses });
  for (const slot of configuration.slots) {
    reportFields('slots', slot, { carried: [...slotFields, 'role', 'text'], reason, losses });
    if (!slotFields.includes('direction') || slot.direction === undefined) continue;
    if (glyphOf(slot.direction) !== '') continue;
    losses.add('dropped', 'slots.direction', 'No mark stands for this direction.', slot.direction);
  }
}

/** Reports slots in roles the form has no column for. */
export function reportRoles(
  { slots }: Configuration,
  roles: readonly Slot['role'][],
  losses: LossLog,
): void {
  for (const { role, text } of slots) {
    if (!roles.includes(role))
      losses.add(
        'dropped',
        `slots in the role of ${role}`,
        'This form has no column for it.',
        text,
      );
  }
}
