const chunk = 8192;

/** A character for each byte, as Latin-1 has them. Linear. */
export function oneCharacterAByte(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  }
  return parts.join('');
}
