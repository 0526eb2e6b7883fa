/** A block of a rule's page. */
export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'quotation'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly type: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A run of text within a block. */
export interface Run {
  readonly type: 'text' | 'code' | 'strong' | 'emphasis' | 'link';
  readonly text: string;
  readonly href?: string;
}

const listItem = /^(?:[-*]|\d+\.)\s+/;

/**
 * Reads the Markdown that pages of rules are written in: headings, paragraphs, quotations, lists,
 * tables and code. Whatever else it meets stays text: nothing a page holds can become markup.
 */
export function readMarkdown(markdown: string): Block[] {
  const lines = markdown.split(/\r?\n/);
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    if (lines[at]?.trim() === '') {
      at += 1;
      continue;
    }
    const [block, next] = readBlock(lines, at);
    blocks.push(block);
    at = next;
  }
  return blocks;
}

function readBlock(lines: readonly string[], at: number): [Block, number] {
  const line = lines[at] ?? '';
  const heading = /^(#{1,6})\s+(.*)$/.exec(line);
  if (heading)
    return [{ type: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' }, at + 1];
  if (line.startsWith('```')) return readCode(lines, at);
  if (line.startsWith('>'))
    return readWhile(
      lines,
      at,
      (next) => next.startsWith('>'),
      (found) => ({
        type: 'quotation',
        text: found.map((quoted) => quoted.replace(/^>\s?/, '')).join(' '),
      }),
    );
  if (listItem.test(line)) return readList(lines, at);
  if (line.startsWith('|')) return readTable(lines, at);
  return readWhile(
    lines,
    at,
    (next) => next.trim() !== '' && !/^(#{1,6}\s|>|\||```)/.test(next) && !listItem.test(next),
    (found) => ({
      type: 'paragraph',
      text: found.join(' '),
    }),
  );
}

function readWhile(
  lines: readonly string[],
  at: number,
  belongs: (line: string) => boolean,
  make: (found: readonly string[]) => Block,
): [Block, number] {
  let end = at + 1;
  while (end < lines.length && belongs(lines[end] ?? '')) end += 1;
  return [make(lines.slice(at, end)), end];
}

function readCode(lines: readonly string[], at: number): [Block, number] {
  let end = at + 1;
  while (end < lines.length && !lines[end]?.startsWith('```')) end += 1;
  return [{ type: 'code', text: lines.slice(at + 1, end).join('\n') }, end + 1];
}

function readList(lines: readonly string[], at: number): [Block, number] {
  const items: string[] = [];
  let end = at;
  for (; end < lines.length && lines[end]?.trim() !== ''; end += 1) {
    const line = lines[end] ?? '';
    if (listItem.test(line)) items.push(line.replace(listItem, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return [{ type: 'list', ordered: /^\d/.test(lines[at] ?? ''), items }, end];
}

function readTable(lines: readonly string[], at: number): [Block, number] {
  const cells = (line: string) =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim());
  return readWhile(
    lines,
    at,
    (next) => next.startsWith('|'),
    (found) => ({
      type: 'table',
      head: cells(found[0] ?? ''),
      rows: found
        .slice(1)
        .filter((row) => !/^[|\s:-]+$/.test(row))
        .map(cells),
    }),
  );
}

const inline = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*|\[([^\]]+)\]\((https:\/\/[^)\s]+)\)/g;

/** Splits a text into runs; only `https` links become links. */
export function readRuns(text: string): Run[] {
  const runs: Run[] = [];
  let last = 0;
  for (const match of text.matchAll(inline)) {
    if (match.index > last) runs.push({ type: 'text', text: text.slice(last, match.index) });
    runs.push(runOf(match));
    last = match.index + match[0].length;
  }
  if (last < text.length) runs.push({ type: 'text', text: text.slice(last) });
  return runs;
}

function runOf([, code, strong, emphasis, link, href]: RegExpExecArray): Run {
  if (code !== undefined) return { type: 'code', text: code };
  if (strong !== undefined) return { type: 'strong', text: strong };
  if (emphasis !== undefined) return { type: 'emphasis', text: emphasis };
  return { type: 'link', text: link ?? '', href: href ?? '' };
}
