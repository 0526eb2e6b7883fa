const deepest = 100;

/**
 * Whether two attribute values are the same plain data: arrays and objects by content, in any
 * order of names; all else by identity. Data nested more than 100 deep counts as different.
 *
 * @internal
 */
export function isSameValue(one: unknown, other: unknown, depth = 0): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || depth > deepest) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every(
    (name) => Object.hasOwn(other, name) && isSameValue(one[name], other[name], depth + 1),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
