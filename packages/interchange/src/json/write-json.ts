/** What JSON leaves as it is and a terminal acts on: controls beyond ASCII, marks that turn text round. */
const acting = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A value as the text of a JSON file, in which nothing can act on a screen; escapes mean the same. */
export function writeJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replace(
    acting,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}
