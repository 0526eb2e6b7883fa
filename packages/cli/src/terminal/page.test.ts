import { describe, expect, it } from 'vitest';
import { createPage } from './page';

describe('createPage', () => {
  it('sets text beside its lead and wraps under itself', () => {
    const page = createPage(20);
    page.paragraph('one two three four', { indent: 6, lead: 'C' });
    expect(page.toString()).toBe('C     one two three\n      four\n');
  });

  it('gives a lead that is too long a line of its own', () => {
    const page = createPage(20);
    page.paragraph('text', { indent: 4, lead: 'a long lead' });
    expect(page.toString()).toBe('a long lead\n    text\n');
  });

  it('aligns two columns by the widest cell of the first', () => {
    const page = createPage(40);
    page.rows([
      ['1 theory', 'initial'],
      ['22 configurations', 'consolidated'],
    ]);
    expect(page.toString()).toBe('1 theory           initial\n22 configurations  consolidated\n');
  });

  it('keeps single blank lines inside and none at the end', () => {
    const page = createPage(40);
    page.blank();
    page.paragraph('a');
    page.blank();
    page.blank();
    page.paragraph('b');
    page.blank();
    expect(page.toString()).toBe('a\n\nb\n');
  });
});
