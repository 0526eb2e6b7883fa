import { describe, expect, it } from 'vitest';
import { writeMarkdown } from './markdown';
import { createPage } from './page';
import { themeFor } from './theme';

const theme = themeFor({ write: () => undefined, isTerminal: false, columns: undefined }, {});

function set(markdown: string): string {
  const page = createPage(30);
  writeMarkdown(markdown, page, theme);
  return page.toString();
}

describe('writeMarkdown', () => {
  it('joins the lines of a paragraph and wraps it', () => {
    expect(set('One line\nand **another** one that is long.')).toBe(
      'One line and another one that\nis long.\n',
    );
  });

  it('breaks a list in code between its names', () => {
    expect(set('`["general practice","primary care"]`')).toBe(
      '["general practice", "primary\ncare"]\n',
    );
  });

  it('hangs list items under themselves, numbers kept', () => {
    expect(set('1. a first point that wraps here\n2. two\n   more')).toBe(
      '1. a first point that wraps\n   here\n2. two more\n',
    );
  });

  it('keeps code as it is', () => {
    expect(set('```json\n{  "a": 1 }\n```')).toBe('  {  "a": 1 }\n');
  });

  it('sets a table row by row, with the names of further columns', () => {
    expect(
      set(
        '| option | meaning | default |\n| --- | :-: | --- |\n| `a` | one \\| two | 7 |\n| b | x | |',
      ),
    ).toBe('  a  one | two (default: 7)\n  b  x\n');
  });

  it('shows where a link leads, and drops comments', () => {
    expect(set('<!-- generated -->\nSee [the note](https://a.org/b) and [a](./b.md).')).toBe(
      'See the note (https://a.org/b)\nand a.\n',
    );
  });

  it('copes with a fence that never closes', () => {
    expect(set('```\nopen')).toBe('  open\n');
  });
});
