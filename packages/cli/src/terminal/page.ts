import type { Rich } from './spans';
import { render, richWidth, wrap } from './spans';

/** How a paragraph sits on the page, in columns. */
export interface Setting {
  /** Columns before every line. */
  readonly indent?: number;
  /** More columns before every line but the first. */
  readonly hang?: number;
  /** What stands before the first line, in its indent; on lines of its own where it is too long. */
  readonly lead?: Rich;
  /** Columns before the lead. */
  readonly leadIndent?: number;
}

/** A page of text for a terminal of one width: one idea a line, aligned, wrapped. */
export interface Page {
  blank(): void;
  paragraph(text: Rich, setting?: Setting): void;
  /** A line exactly as it is: code, or a row of a table. */
  verbatim(line: string, indent?: number): void;
  /** Two columns: the first as wide as its widest cell, the second wrapped beside it. */
  rows(rows: readonly (readonly [Rich, Rich])[], setting?: Pick<Setting, 'indent'>): void;
  /** The page, ending with a line end; a page without lines is empty. */
  toString(): string;
}

/** Between the columns of a table. */
const gutter = 2;

/** Opens an empty page. */
export function createPage(width: number): Page {
  const lines: string[] = [];
  const paragraph = (text: Rich, setting: Setting = {}): void => {
    lines.push(...setParagraph(text, setting, width));
  };
  return {
    blank: () => {
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
    },
    paragraph,
    verbatim: (line, indent = 0) => {
      lines.push(`${' '.repeat(indent)}${line}`.trimEnd());
    },
    rows: (rows, { indent = 0 } = {}) => {
      const first = Math.max(0, ...rows.map(([label]) => richWidth(label)));
      const column = Math.min(indent + first + gutter, Math.floor(width / 2));
      for (const [label, text] of rows)
        paragraph(text, { indent: column, lead: label, leadIndent: indent });
    },
    toString: () => {
      while (lines.at(-1) === '') lines.pop();
      return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
    },
  };
}

function setParagraph(text: Rich, setting: Setting, width: number): string[] {
  const { indent = 0, hang = 0, lead = '', leadIndent = 0 } = setting;
  const body = wrap(text, width - indent - hang).map((line) => render(line));
  const margin = ' '.repeat(indent + hang);
  const rest = body.slice(1).map((line) => margin + line);
  const first = body.slice(0, 1).map((line) => ' '.repeat(indent) + line);
  if (lead === '') return [...first, ...rest];
  const before = ' '.repeat(leadIndent);
  const led = leadIndent + richWidth(lead);
  if (led >= indent) {
    const leads = wrap(lead, width - leadIndent).map((line) => before + render(line));
    return [...leads, ...first, ...rest];
  }
  const opening = before + render(lead) + ' '.repeat(indent - led) + (body[0] ?? '');
  return [opening.trimEnd(), ...rest];
}
