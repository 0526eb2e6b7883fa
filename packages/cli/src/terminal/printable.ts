/**
 * Control characters, and the marks that reorder text: a review may come from anywhere, and its
 * sentences must not be able to move the cursor, recolour the screen or reverse what is read.
 */
const unprintable =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Makes text from a file safe to print: nothing in it can act on the terminal. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unprintable, '\uFFFD');
}
