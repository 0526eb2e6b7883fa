/** Compares two strings by code unit, as `<` does: the one order of names in this package. */
export function compareCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
