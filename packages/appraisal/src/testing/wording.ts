import type { Check } from '../check/define-check';

/** Words by which a check would claim to know how good a review is. */
const claims =
  /\b(?:good|excellent|high[- ]quality|well[- ]conducted|proven|proves|complete review|no problems?|all clear|compliant|trustworthy review|score[sd]?|percent(?:age)? of quality)\b/i;

/** Where the words of a check claim that a review is good, proven or complete. */
export function claimsOfQuality(check: Check): string[] {
  const texts = Object.values(check.messages).flatMap(({ text, advice }) => [text, advice]);
  return [check.title, ...texts].flatMap((text) => claims.exec(text)?.[0] ?? []);
}
