/**
 * Writes a value as JSON in one way only: keys in code-unit order, no white space, numbers and text as
 * ECMAScript writes them (the JSON Canonicalization Scheme, RFC 8785). Keys that hold `undefined` are
 * left out. The value must be one that JSON can hold.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const object = value as Readonly<Record<string, unknown>>;
  const parts: string[] = [];
  for (const key of Object.keys(object).sort()) {
    if (object[key] === undefined) continue;
    parts.push(`${JSON.stringify(key)}:${canonicalJson(object[key])}`);
  }
  return `{${parts.join(',')}}`;
}
