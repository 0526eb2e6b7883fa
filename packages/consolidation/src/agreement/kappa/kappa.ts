/**
 * Cohen's kappa of two coders over items each put into one category (DOI 10.1177/001316446002000104):
 * agreement beyond what their habits alone would give. `null` without items, or where chance alone
 * would agree always. Four decimals.
 */
export function kappaOf(items: readonly (readonly [string, string])[]): number | null {
  if (items.length === 0) return null;
  const [left, right] = [new Map<string, number>(), new Map<string, number>()];
  let agreed = 0;
  for (const [one, other] of items) {
    if (one === other) agreed += 1;
    left.set(one, (left.get(one) ?? 0) + 1);
    right.set(other, (right.get(other) ?? 0) + 1);
  }
  let chance = 0;
  for (const [category, count] of left) chance += count * (right.get(category) ?? 0);
  const expected = chance / items.length ** 2;
  if (expected === 1) return null;
  return Math.round(((agreed / items.length - expected) / (1 - expected)) * 10_000) / 10_000;
}
