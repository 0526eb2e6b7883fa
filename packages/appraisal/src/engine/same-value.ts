/**
 * Whether two values say the same: plain data, maps and sets alike, in the same order. Anything else
 * is the same only as itself. Linear in their size, also where parts are shared or go in circles.
 */
export function sameValue(left: unknown, right: unknown): boolean {
  return same(left, right, new Map());
}

type Compared = Map<object, object>;

function same(left: unknown, right: unknown, compared: Compared): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) {
    return false;
  }
  if (compared.get(left) === right) return true;
  compared.set(left, right);
  const kind: unknown = Object.getPrototypeOf(left);
  if (kind !== Object.getPrototypeOf(right)) return false;
  const before = membersOf(left, kind);
  const now = membersOf(right, kind);
  return (
    before !== undefined &&
    now?.length === before.length &&
    before.every((member, place) => same(member, now[place], compared))
  );
}

/** The order of a map or set counts, since it can show in what a rule says. */
function membersOf(value: object, kind: unknown): readonly unknown[] | undefined {
  if (value instanceof Map) return [...value.keys(), ...value.values()] as unknown[];
  if (value instanceof Set) return [...value] as unknown[];
  if (Array.isArray(value)) return value as unknown[];
  return kind === Object.prototype || kind === null
    ? [...Object.keys(value), ...(Object.values(value) as unknown[])]
    : undefined;
}
