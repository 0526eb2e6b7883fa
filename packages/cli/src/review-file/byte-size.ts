const units = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9 } as const;

/** Reads a size such as `64MB`, `1.5 GB` or `4096`; `undefined` when it is none. */
export function parseByteSize(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*(B|KB|MB|GB)?$/i.exec(text.trim());
  if (match === null) return undefined;
  const unit = (match[2] ?? 'B').toUpperCase() as keyof typeof units;
  const bytes = Math.round(Number(match[1]) * units[unit]);
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : undefined;
}

/** Writes a size as people read it: `210 MB`. */
export function formatByteSize(bytes: number): string {
  for (const unit of ['GB', 'MB', 'KB'] as const) {
    if (bytes >= units[unit]) return `${trimmed(bytes / units[unit])} ${unit}`;
  }
  return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
}

function trimmed(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(1).replace(/\.0$/, '');
}
