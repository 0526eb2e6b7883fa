import { describe, expect, it } from 'vitest';
import { readMarkdown, readRuns } from './markdown';

describe('reading the page of a rule', () => {
  it('reads headings, paragraphs, quotations, lists, tables and code', () => {
    const blocks = readMarkdown(
      '# Title\n\nOne\ntwo.\n\n> Asked\n> here\n\n- a\n  b\n- c\n\n1. first\n\n| x | y |\n| --- | --- |\n| 1 | 2 |\n\n```\ncode\n```\n',
    );
    expect(blocks).toEqual([
      { type: 'heading', level: 1, text: 'Title' },
      { type: 'paragraph', text: 'One two.' },
      { type: 'quotation', text: 'Asked here' },
      { type: 'list', ordered: false, items: ['a b', 'c'] },
      { type: 'list', ordered: true, items: ['first'] },
      { type: 'table', head: ['x', 'y'], rows: [['1', '2']] },
      { type: 'code', text: 'code' },
    ]);
  });

  it('reads code, stress and links inside a text', () => {
    expect(readRuns('a `b` **c** *d* [e](https://doi.org/1)')).toEqual([
      { type: 'text', text: 'a ' },
      { type: 'code', text: 'b' },
      { type: 'text', text: ' ' },
      { type: 'strong', text: 'c' },
      { type: 'text', text: ' ' },
      { type: 'emphasis', text: 'd' },
      { type: 'text', text: ' ' },
      { type: 'link', text: 'e', href: 'https://doi.org/1' },
    ]);
  });

  it('leaves links that are not https, and markup, as text', () => {
    const text = '[x](javascript:alert(1)) <b>';
    expect(readRuns(text)).toEqual([{ type: 'text', text }]);
  });

  it('ends, whatever it is given', () => {
    expect(readMarkdown('```\nnever closed')).toEqual([{ type: 'code', text: 'never closed' }]);
    expect(readMarkdown('\n\n')).toEqual([]);
  });
});
