import { expect, test } from 'vitest';
import { nearestStretch } from './nearest-stretch';
import { resolveQuote, resolveQuotes } from './resolve-quotes';

const filler = 'Nothing of note was said in this part of the meeting. ';

function found(text: string, quote: string): readonly [string | undefined, string | undefined] {
  const { match } = resolveQuote(text, quote);
  return [match?.step, match && text.slice(match.start, match.end)];
}

test.each([
  ['exact', 'trust grew between partners', 'Trust  grew\nbetween partners'],
  ['exact', '  Trust\u00a0GREW between Partners ', 'Trust  grew\nbetween partners'],
  ['punctuation', "the partners' trust - once lost", 'the partners’ trust — once lost'],
  ['punctuation', '“trust grew slowly”', 'trust grew slowly'],
  ['punctuation', 'collaboration is costly', 'collabo\u00ADration is costly'],
  ['punctuation', 'efficient workflows', 'efﬁcient workﬂows'],
  ['punctuation', 'collaboration is costly', 'collabo\u00AD\n  ration is costly'],
  ['punctuation', 'collaboration is costly', 'collabo¬\nration is costly'],
  ['spacing', 'efficient workflows and findings', 'effi cient workﬂ ows and fi ndings'],
  ['spacing', 'collaboration is costly', 'collaborationis costly'],
  ['punctuation', 'a café for carers', 'a cafe\u0301 for carers'],
  ['line-end-hyphens', 'collaboration is costly', 'collabo-\n  ration is costly'],
  ['punctuation', 'inter-organisational trust', 'inter-\norganisational trust'],
  ['line-end-hyphens', 'interorganisational trust', 'inter-organisational trust'],
  ['reference-numbers', 'trust takes time to build', 'trust [12, 13–15] takes time to build'],
  ['reference-numbers', 'trust takes time to build', 'trust¹² takes time (4) to build'],
  ['reference-numbers', 'trust takes time. It is slow', 'trust takes time.12,13 It is slow'],
] as const)('at the step %s, “%s” is found as “%s”', (step, quote, passage) => {
  expect(found(`${filler}${passage}, they said. ${filler}`, quote)).toEqual([step, passage]);
});

test('numbers that are part of the sentence are not taken for references', () => {
  const { outcome } = resolveQuote(
    'Trust grew by 3.5 per cent in 2019.',
    'Trust grew by 4.5 per cent in 2019.',
  );
  expect(outcome).toBe('not-found');
});

test.each([
  'trust grew … and conflict fell',
  'trust grew [...] and conflict fell',
  '… trust grew (. . .) and conflict fell...',
])('a quotation that leaves something out is found in its parts: %s', (quote) => {
  const text = `${filler}Trust grew, as all had hoped, and conflict fell at last.`;
  const { match } = resolveQuote(text, quote);
  expect(match?.step).toBe('ellipses');
  expect(match?.parts.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Trust grew',
    'and conflict fell',
  ]);
});

test('parts in another order, or far apart, are not one quotation', () => {
  const text = 'And conflict fell. Trust grew, they said.';
  expect(resolveQuote(text, 'trust grew … and conflict fell').outcome).toBe('not-found');
  const apart = `Trust grew. ${filler.repeat(200)} And conflict fell.`;
  expect(resolveQuote(apart, 'trust grew … and conflict fell').outcome).toBe('not-found');
});

test('under ten characters a quotation is too short to prove anything, wherever it stands', () => {
  const text = 'We trust them.';
  expect(resolveQuote(text, ' “trust” ')).toMatchObject({
    outcome: 'too-short',
    match: { start: 3, end: 8 },
  });
  expect(resolveQuote(text, 'faith')).toEqual({ outcome: 'too-short' });
  expect(resolveQuote(text, '')).toEqual({ outcome: 'too-short' });
  expect(resolveQuote('we trusted them', 'we trusted').outcome).toBe('found');
});

test('of several places the one at the stated passage is taken, else the nearest to it', () => {
  const text = 'They trusted each other. '.repeat(3);
  const at = (start: number) =>
    resolveQuote(text, 'they trusted each', { start, end: start + 10 }).match;
  expect(at(26)).toMatchObject({ start: 25, where: 'passage', occurrences: 3 });
  expect(at(45)).toMatchObject({ start: 50, where: 'passage' });
  expect(resolveQuote(text, 'they trusted each', { start: 21, end: 23 }).match).toMatchObject({
    start: 25,
    where: 'document',
  });
});

test('a quotation is looked for beyond its document, and where it was found is said', () => {
  const documents = [
    { id: 'a', text: filler.repeat(3) },
    {
      id: 'b',
      text: `${filler}Partners who had worked together before trusted each other sooner.`,
    },
  ];
  const text = 'partners who had worked together before trusted each other';
  expect(
    resolveQuotes(documents, [
      { text, document: 'b' },
      { text, document: 'a' },
      { text, document: 'x' },
      { text },
    ]),
  ).toMatchObject([
    { match: { document: 'b', where: 'document' } },
    { match: { document: 'b', where: 'elsewhere' } },
    { match: { document: 'b', where: 'elsewhere' } },
    { match: { document: 'b', where: 'elsewhere' } },
  ]);
});

const quoted = 'trust grew slowly between the partners and nobody could say when it began';

test.each([
  ['a running head', 'between the\n\nJournal of Teams 12 (2018) 3–14\n\npartners and'],
  ['a page number', 'between the\n\f 7 \npartners and'],
  ['a head that begins like the text', 'between the\n\npart 2: 9\n\npartners and'],
  ['a word that is broken', 'between the part-\n\nA head\n\nners and'],
])('a quotation that goes on behind a page break is found: %s', (_name, between) => {
  const text = filler + quoted.replace('between the partners and', between) + filler;
  const { match } = resolveQuote(text, quoted);
  expect(match?.step).toBe('page-break');
  const parts = match?.parts.map(({ start, end }) => text.slice(start, end)) ?? [];
  expect(parts.join(between.includes('-\n') ? '' : ' ')).toBe(quoted);
});

test('words that a quotation leaves out are no page break', () => {
  const text = quoted.replace('slowly between', 'slowly, and only for some of them, between');
  expect(resolveQuote(text, quoted).outcome).toBe('not-found');
  const far = quoted.replace('slowly between', `slowly\n${filler.repeat(10)}\nbetween`);
  expect(resolveQuote(far, quoted).outcome).toBe('not-found');
});

test('a quotation over two page breaks, and in one of several documents, is found', () => {
  const text = quoted.replace('slowly ', 'slowly\n7\n').replace('nobody ', 'nobody\n8\n');
  const [found] = resolveQuotes(
    [
      { id: 'a', text: filler },
      { id: 'b', text },
    ],
    [{ text: quoted, document: 'a' }],
  );
  expect(found?.match).toMatchObject({ document: 'b', step: 'page-break' });
  expect(found?.match?.parts).toHaveLength(3);
});

test('when a quotation stands nowhere, the passage most like it is shown with how like it is', () => {
  const passage = 'trust grew slowly between the partner organisations';
  const text = `${filler.repeat(5)}They said that ${passage} over the years. ${filler.repeat(5)}`;
  const { outcome, nearest } = resolveQuote(
    text,
    'trust grew quickly between the partner organisations',
  );
  expect(outcome).toBe('not-found');
  expect(text.slice(nearest?.start, nearest?.end)).toBe(passage);
  // “slowly” to “quickly”: 4 edits of 52 characters.
  expect(nearest?.similarity).toBeCloseTo(
    1 - nearestStretch('quickly', 'slowly')!.distance / 52,
    10,
  );
});

test('where no word of a quotation stands anywhere, no passage is shown', () => {
  expect(resolveQuote(filler, 'zebras quietly yawning')).toEqual({ outcome: 'not-found' });
  expect(resolveQuote('', 'zebras quietly yawning')).toEqual({ outcome: 'not-found' });
});

test('offsets count UTF-16 units of the text as it was given', () => {
  const text = '😀😀 \u00AD\u200B “İstanbul—trusted 😀 partners” 😀';
  const { match } = resolveQuote(text, 'İstanbul - trusted 😀 partners');
  expect(text.slice(match?.start, match?.end)).toBe('İstanbul—trusted 😀 partners');
});

test('hostile texts are looked through in reasonable time', () => {
  const nested = '[1'.repeat(50_000);
  expect(resolveQuote(nested, '… '.repeat(2_000)).outcome).toBe('not-found');
  expect(resolveQuote('.'.repeat(200_000), `${'. '.repeat(3_000)}trust and faith`).outcome).toBe(
    'not-found',
  );
  expect(resolveQuote('a'.repeat(200_000), 'a'.repeat(5_000)).outcome).toBe('found');
});
