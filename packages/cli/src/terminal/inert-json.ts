/** What JSON leaves as it is and a terminal acts on: controls beyond ASCII, marks that turn text round. */
const acting = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON of a value in which nothing can act on a terminal: such characters are escaped, and mean the same. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    acting,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
