import { cohensKappa } from '@cmoc/kernel/agreement';

/**
 * Cohen's kappa of two coders over items each put into one category, to four decimals. `null`
 * without items, or where chance alone would agree always.
 */
export function kappaOf(items: readonly (readonly [string, string])[]): number | null {
  const { value } = cohensKappa(items);
  return value === undefined ? null : Math.round(value * 10_000) / 10_000;
}
