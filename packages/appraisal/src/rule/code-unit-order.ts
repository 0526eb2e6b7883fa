/** Orders texts by UTF-16 code unit, the same in every language setting. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
