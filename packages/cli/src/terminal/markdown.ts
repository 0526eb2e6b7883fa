import type { Page } from './page';
import { printable } from './printable';
import type { Span } from './spans';
import type { Theme } from './theme';

/**
 * Sets the part of Markdown that rule pages use: headings, paragraphs, lists, quotations, code and
 * tables. What it does not know stays as it was written.
 */
export function writeMarkdown(markdown: string, page: Page, theme: Theme, indent = 0): void {
  for (const block of blocksOf(printable(markdown))) writeBlock(block, page, theme, indent);
}

/** A row a paragraph: the first cell stands before the others, which keep their column's name. */
function writeTable(text: string, page: Page, theme: Theme, indent: number): void {
  const [head = [], ...rows] = text
    .split('\n')
    .map(cellsOf)
    .filter((cells) => !cells.every((cell) => /^:?-+:?$/.test(cell)));
  page.blank();
  page.rows(
    rows.map(([first = '', second = '', ...others]) => {
      const named = others.flatMap((cell, at) =>
        cell === '' ? [] : [` (${head[at + 2] ?? ''}: `, ...inline(cell, theme), ')'],
      );
      return [inline(first, theme), [...inline(second, theme), ...named]] as const;
    }),
    { indent: indent + 2 },
  );
  page.blank();
}

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\||\|$/g, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

interface Block {
  readonly kind: 'heading' | 'item' | 'quote' | 'verbatim' | 'table' | 'paragraph';
  text: string;
  /** What stands before a list item. */
  readonly bullet?: string;
  readonly depth?: number;
}

function writeBlock(block: Block, page: Page, theme: Theme, indent: number): void {
  const text = inline(block.text, theme);
  switch (block.kind) {
    case 'heading':
      page.blank();
      page.paragraph({ text: plain(block.text, theme), style: theme.heading }, { indent });
      return;
    case 'item': {
      const bullet = block.bullet ?? '•';
      const start = indent + (block.depth ?? 0) * 2;
      page.paragraph(text, { indent: start + bullet.length + 1, lead: bullet, leadIndent: start });
      return;
    }
    case 'quote':
      page.paragraph(text, { indent: indent + 2, lead: '│', leadIndent: indent });
      return;
    case 'verbatim':
      page.blank();
      for (const line of block.text.split('\n')) page.verbatim(line, indent + 2);
      page.blank();
      return;
    case 'table':
      writeTable(block.text, page, theme, indent);
      return;
    case 'paragraph':
      page.blank();
      page.paragraph(text, { indent });
      page.blank();
  }
}

function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let fenced: Block | undefined;
  for (const line of markdown.split('\n')) {
    if (/^\s*```/.test(line)) {
      open = undefined;
      fenced = fenced === undefined ? { kind: 'verbatim', text: '' } : undefined;
      if (fenced !== undefined) blocks.push(fenced);
    } else if (fenced !== undefined) {
      fenced.text += fenced.text === '' ? line : `\n${line}`;
    } else {
      open = addLine(blocks, line, open);
    }
  }
  return blocks;
}

/** Adds a line to the block it carries on, or opens a block; returns the block that is open then. */
function addLine(blocks: Block[], line: string, open: Block | undefined): Block | undefined {
  if (line.trim() === '' || /^<!--.*-->$/.test(line.trim())) return undefined;
  const block = blockOf(line);
  if (open === undefined || !carriesOn(open, block)) {
    blocks.push(block);
    return block.kind === 'heading' ? undefined : block;
  }
  open.text += (block.kind === 'table' ? '\n' : ' ') + block.text;
  return open;
}

function blockOf(line: string): Block {
  if (/^#{1,6}\s/.test(line)) return { kind: 'heading', text: line.replace(/^#+\s+/, '') };
  const item = /^(\s*)(?:[-*+]|(\d+[.)]))\s+(.*)$/.exec(line);
  if (item !== null) {
    const [, before = '', number, text = ''] = item;
    return { kind: 'item', text, bullet: number ?? '•', depth: Math.floor(before.length / 2) };
  }
  if (/^\s*\|/.test(line)) return { kind: 'table', text: line };
  if (line.startsWith('>')) return { kind: 'quote', text: line.replace(/^>\s?/, '') };
  return { kind: 'paragraph', text: line.trim() };
}

function carriesOn(open: Block, block: Block): boolean {
  if (block.kind === 'paragraph') return open.kind !== 'verbatim' && open.kind !== 'table';
  return block.kind === open.kind && (block.kind === 'quote' || block.kind === 'table');
}

/** Emphasis and code by their looks, links by their words. */
function inline(text: string, theme: Theme): Span[] {
  const spans: Span[] = [];
  const pattern = /\*\*(.+?)\*\*|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)|\*([^*\s][^*]*)\*/g;
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) spans.push({ text: text.slice(from, match.index) });
    spans.push(spanOf(match, theme));
    from = match.index + match[0].length;
  }
  if (from < text.length) spans.push({ text: text.slice(from) });
  return spans;
}

function spanOf([, strong, code, label, address, emphasis]: RegExpExecArray, theme: Theme): Span {
  // A list in JSON is one word to a terminal, and would break in the middle of a name.
  const word = strong ?? code?.replaceAll('","', '", "');
  if (word !== undefined) return { text: word, style: theme.strong };
  if (label === undefined) return { text: emphasis ?? '' };
  const remote = address !== undefined && /^https?:/.test(address);
  return { text: remote ? `${label} (${address})` : label };
}

function plain(text: string, theme: Theme): string {
  return inline(text, theme)
    .map((span) => span.text)
    .join('');
}
