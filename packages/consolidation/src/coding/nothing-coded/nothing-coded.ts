import type { Review, Role } from '@cmoc/model';
import { readCoding, type CodedReview } from '../coded-slots/coded-slots';

const compared: readonly Role[] = ['mechanism', 'outcome', 'context'];

/**
 * Says plainly that nothing can be compared yet because no slot has a construct, with where to
 * start; `null` where something is coded or there is nothing to code.
 *
 * @example
 * nothingCoded(readCoding(review)); // 'Nothing can be compared yet: 0 of 740 mechanisms have a construct; start here.'
 */
export function nothingCoded(
  { slots }: Pick<CodedReview, 'slots'>,
  roles: readonly Role[] = compared,
): string | null {
  const asked = slots.filter(({ role }) => roles.includes(role));
  if (asked.length === 0 || asked.some(({ constructs }) => constructs.length > 0)) return null;
  const role = roles.find((one) => asked.some((slot) => slot.role === one))!;
  const count = asked.filter((slot) => slot.role === role).length;
  const what = count === 1 ? `1 ${role} has` : `${count} ${role}s have`;
  return `Nothing can be compared yet: 0 of ${what} a construct; start here.`;
}

/** The same as a note for a list of proposals: one line, or none. */
export function noteNothingCoded(review: Review): readonly string[] {
  const note = nothingCoded(readCoding(review));
  return note === null ? [] : [note];
}
