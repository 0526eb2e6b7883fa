import type { Page } from './page';
import { displayWidth, type Rich } from './spans';

/** Something told of a thing: what it is, and what it says. */
export type Fact = readonly [string, Rich];

/** Where facts stand, in columns. */
export interface FactSetting {
  readonly indent: number;
  /** The least width of the first column; it grows with the labels, up to {@link widestLabel}. */
  readonly column: number;
}

const widestLabel = 22;

/** Writes facts below each other; a label that repeats is written once. */
export function writeFacts(
  facts: readonly Fact[],
  sheet: Page,
  { indent, column }: FactSetting,
): void {
  const widest = Math.max(0, ...facts.map(([label]) => displayWidth(label)));
  const wide = Math.max(column, Math.min(widest, widestLabel) + 2);
  let before = '';
  for (const [label, text] of facts) {
    sheet.paragraph(text, {
      indent: indent + wide,
      lead: label === before ? '' : label,
      leadIndent: indent,
    });
    before = label;
  }
}
