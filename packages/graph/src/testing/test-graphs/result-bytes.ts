/** A result as text, maps included: equal results have equal bytes. */
export function resultBytes(result: unknown): string {
  return JSON.stringify(result, (_key, value: unknown) =>
    value instanceof Map ? { map: [...value] } : value,
  );
}
