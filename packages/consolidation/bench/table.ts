/** A table in Markdown, padded as the formatter pads it: text to the left, numbers to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  textColumns = 1,
): string {
  const widths = head.map((_, at) =>
    Math.max(3, ...[head, ...rows].map((cells) => cells[at]!.length)),
  );
  const isText = (at: number) => at < textColumns;
  const pad = (cell: string, at: number) =>
    isText(at) ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = widths.map((width, at) =>
    isText(at) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head.map(pad)), line(rule), ...rows.map((cells) => line(cells.map(pad)))].join('\n');
}
