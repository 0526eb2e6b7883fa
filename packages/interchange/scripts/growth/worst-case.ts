/** A shape of file that asks for more work the larger it is. */
export interface WorstCase {
  readonly format: string;
  readonly name: string;
  /** The file at a size: about so many characters, or so many records. */
  readonly at: (size: number) => Uint8Array;
  /** The smallest of the four sizes, where it is not {@link smallest}. */
  readonly from?: number;
}

/** The smallest of the four sizes, in characters. */
export const smallest = 8_000;

/** So many lines, each made from its number. */
export function lines(size: number, line: (at: number) => string): string {
  return Array.from({ length: size }, (_, at) => line(at)).join('');
}
