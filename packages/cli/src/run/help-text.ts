import { wrap, render, displayWidth } from '../terminal/spans';

/**
 * Sets help text within a width. Lines that fit stay as they are; a paragraph with a line that does
 * not is set anew, a row of a list beside its first column. Commands (`$ cmoc …`) are never broken.
 */
export function setHelp(text: string, width: number): string {
  const blocks: string[][] = [];
  for (const line of text.split('\n')) {
    const before = blocks.at(-1);
    if (before !== undefined && carriesOn(before, line)) before.push(line);
    else blocks.push([line]);
  }
  return blocks.flatMap((block) => setBlock(block, width)).join('\n');
}

const row = /^( *)(\S+(?: \S+)*)( {2,})(\S.*)$/;
const command = /^ *\$ /;

function carriesOn(block: readonly string[], line: string): boolean {
  const [first = ''] = block;
  if (command.test(first) && block.at(-1)?.endsWith('\\') === true) return true;
  return (
    first.trim() !== '' &&
    line.trim() !== '' &&
    ![...block, line].some((one) => row.test(one) || command.test(one)) &&
    marginOf(first) === marginOf(line)
  );
}

function marginOf(line: string): number {
  return line.length - line.trimStart().length;
}

function setBlock(block: readonly string[], width: number): readonly string[] {
  const [first = ''] = block;
  if (command.test(first) || block.every((line) => displayWidth(line) <= width)) return block;
  const [, indent = '', label = '', gap = '', rest] = row.exec(first) ?? [];
  if (rest !== undefined) {
    const column = indent.length + label.length + gap.length;
    return lines(rest, width - column).map((line, at) =>
      at === 0 ? `${indent}${label}${gap}${line}` : ' '.repeat(column) + line,
    );
  }
  const margin = marginOf(first);
  return lines(block.join(' '), width - margin).map((line) => ' '.repeat(margin) + line);
}

function lines(text: string, width: number): readonly string[] {
  return wrap(text, width).map((line) => render(line));
}
