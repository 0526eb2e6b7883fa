/** A place in a text as editors name it; both count from 1, columns in UTF-16 units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * Turns offsets into lines and columns. Offsets must be asked for in ascending order; then all of them
 * together cost one pass over the text.
 */
export function lineCounter(text: string): (offset: number) => LineAndColumn {
  let line = 1;
  let start = 0;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next !== -1 && next < offset) {
      line++;
      start = next + 1;
      next = text.indexOf('\n', start);
    }
    return { line, column: offset - start + 1 };
  };
}
