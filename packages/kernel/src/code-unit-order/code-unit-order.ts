/**
 * Orders texts by UTF-16 code unit, as `<` does: the one order of names in every package, the same
 * in every language setting.
 */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
