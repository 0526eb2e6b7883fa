/**
 * Copies plain data and freezes the copy all the way down, so that a rule that tries to change its
 * input fails at once and the caller's own object stays as it was. Linear in the size of the value.
 */
export function frozenCopy<Value>(value: Value): Value {
  if (Array.isArray(value)) {
    return Object.freeze((value as unknown[]).map((member) => frozenCopy(member))) as Value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[key];
    if (key === '__proto__') Object.defineProperty(copy, key, { value: frozenCopy(member) });
    else copy[key] = typeof member === 'object' ? frozenCopy(member) : member;
  }
  return Object.freeze(copy) as Value;
}
