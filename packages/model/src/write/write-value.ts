/** Writes a value no schema describes: keys in code-unit order, two spaces per level. */
export function writeUnknown(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return writeBlock(
      '[',
      value.map((item) => writeUnknown(item, inner)),
      ']',
      indent,
    );
  }
  const object = value as Readonly<Record<string, unknown>>;
  const lines = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}: ${writeUnknown(object[key], inner)}`);
  return writeBlock('{', lines, '}', indent);
}

/** Writes a list or an object, one part to a line. */
export function writeBlock(
  open: string,
  lines: readonly string[],
  close: string,
  indent: string,
): string {
  if (lines.length === 0) return `${open}${close}`;
  const inner = `\n${indent}  `;
  return `${open}${inner}${lines.join(`,${inner}`)}\n${indent}${close}`;
}
