import { describe, expect, it } from 'vitest';
import { readDate, writeDate, yearOf } from './dates';
import { withoutAddresses } from './identifiers';
import { partNames, readName, writeName } from './names';
import { labelOf } from './reference-record';
import { readScreeningNote } from './screening-notes';

describe('names', () => {
  it('are taken apart at commas, and by initials where a format writes them', () => {
    expect(readName('Fulop, Naomi')).toEqual({ family: 'Fulop', given: 'Naomi' });
    expect(readName('Smith, J., Jr')).toEqual({ family: 'Smith', given: 'J.', suffix: 'Jr' });
    expect(readName('van der Berg AJ', 'initials')).toEqual({
      family: 'van der Berg',
      given: 'AJ',
    });
    expect(readName('NHS Professionals')).toEqual({ literal: 'NHS Professionals' });
    expect(readName(' , ')).toBeUndefined();
  });

  it('are parted where several stand in one place', () => {
    expect(partNames('Amsel, U.; Brandt, V.')).toEqual(['Amsel, U.', 'Brandt, V.']);
    expect(partNames('Amsel U, Brandt V and Cole W')).toEqual(['Amsel, U', 'Brandt, V', 'Cole, W']);
    for (const one of ['Smith, J., Jr', 'Care, Hope, Trust, Team', 'I; we; they', 'Amsel Â, T. A.'])
      expect(partNames(one)).toEqual([one]);
  });

  it('have their particles before the family where a format has no place for them', () => {
    const name = { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der', suffix: 'Jr' };
    expect(writeName(name)).toBe('van der Berg, Jan, Jr');
  });

  it('are written as they were', () => {
    for (const name of ['Fulop, Naomi', 'Smith, J., Jr', 'NHS Professionals'])
      expect(writeName(readName(name) ?? {})).toBe(name);
  });
});

describe('dates', () => {
  it('are read as programs write them', () => {
    const parts = (text: string) => readDate(text)?.['date-parts']?.[0];
    expect(
      [
        '1948/07//',
        '2019/05/03/note',
        '2014//',
        '2019 May 3',
        '2019-05',
        '2016 Nov-Dec',
        '2018',
        '2015/october',
      ].map(parts),
    ).toEqual([
      [1948, 7],
      [2019, 5, 3],
      [2014],
      [2019, 5, 3],
      [2019, 5],
      [2016, 11],
      [2018],
      [2015, 10],
    ]);
    expect(readDate('in press')).toEqual({ raw: 'in press' });
    expect(readDate('///')).toBeUndefined();
  });

  it('keep impossible months and days out', () => {
    expect(readDate('2019/13/40')).toEqual({ 'date-parts': [[2019]] });
    expect(writeDate(readDate('2019/5/3'))).toBe('2019/05/03');
    expect(yearOf({ 'date-parts': [['2019']] })).toBe(2019);
  });
});

describe('e-mail addresses', () => {
  it('leave alone what only looks like an e-mail address', () => {
    const words = 'a@b, @c.d, e@.f, g @ h.org, i@@j.k';
    expect(withoutAddresses(words)).toBe(words);
    expect(withoutAddresses('x@y.org. And a-b@c-d.co.uk')).toBe(
      '[address withheld]. And [address withheld]',
    );
  });

  it('take e-mail addresses out', () => {
    expect(withoutAddresses('Ann (ann.b@uni.ac.uk), @handle')).toBe(
      'Ann ([address withheld]), @handle',
    );
  });
});

describe('notes of screening programs', () => {
  it('give Rayyan’s decisions, labels, reasons and notes, and keep the note itself', () => {
    const note =
      'Read twice | RAYYAN-INCLUSION: {"Matt"=>"Included", "Al | \\"Jr\\""=>"Maybe"} | RAYYAN-LABELS: a,b | RAYYAN-EXCLUSION-REASONS: wrong outcome | USER-NOTES: {"Matt"=>["see p. 3"]}';
    expect(readScreeningNote(note)).toEqual({
      rest: 'Read twice',
      facts: [
        { name: 'Rayyan, Matt', value: 'Included' },
        { name: 'Rayyan, Al | "Jr"', value: 'Maybe' },
        { name: 'Rayyan, labels', value: 'a,b' },
        { name: 'Rayyan, exclusion reasons', value: 'wrong outcome' },
        { name: 'Rayyan, note of Matt', value: 'see p. 3' },
      ],
      doubts: [],
    });
  });

  it('keep what stands behind Rayyan’s sections', () => {
    expect(
      readScreeningNote(
        'RAYYAN-INCLUSION: {"Ann"=>"Maybe"}\nRead it again. | RAYYAN-LABELS: a, b\nDone.',
      ),
    ).toEqual({
      rest: 'Read it again.\nDone.',
      facts: [
        { name: 'Rayyan, Ann', value: 'Maybe' },
        { name: 'Rayyan, labels', value: 'a, b' },
      ],
      doubts: [],
    });
  });

  it('give ASReview’s labels from the middle of a note', () => {
    expect(readScreeningNote('Notes 1. ASReview_irrelevant. Notes 2.')).toMatchObject({
      rest: 'Notes 1. Notes 2.',
      facts: [{ name: 'ASReview', value: 'irrelevant' }],
    });
  });

  it('leave other notes alone and say what they could not take apart', () => {
    expect(readScreeningNote('a  b').rest).toBe('a  b');
    expect(readScreeningNote('RAYYAN-INCLUSION: {Matt: yes}').doubts).toEqual(['{Matt: yes}']);
  });
});

describe('labelOf', () => {
  it('names one, two or several authors, and the year', () => {
    const by = (...families: string[]) =>
      labelOf({
        author: families.map((family) => ({ family })),
        issued: { 'date-parts': [[2002]] },
      });
    expect([by('Fulop'), by('Fulop', 'Jones'), by('Fulop', 'Jones', 'Li')]).toEqual([
      'Fulop 2002',
      'Fulop & Jones 2002',
      'Fulop et al. 2002',
    ]);
    expect(labelOf({ title: 'A title' })).toBe('A title');
  });
});
