import { resolveQuotes, type SoughtQuote } from '@cmoc/model';
import { seededGenerator, zipfSampler } from '../src/testing/seeded-generator/seeded-generator';
import { leastTimes, table } from './timing';

const generator = seededGenerator(1);
const documents = syntheticDocuments();

/** 40 synthetic documents, 5 MB in all, of 12,000 made-up words that come up by Zipf's law. */
function syntheticDocuments(): { id: string; text: string }[] {
  const letters = 'etaoinshrdlucmfwypvbgkqjxz';
  const words = Array.from({ length: 12_000 }, () =>
    Array.from({ length: generator.integer(2, 10) }, () =>
      letters.charAt(Math.floor(26 * generator.next() ** 2)),
    ).join(''),
  );
  const draw = zipfSampler(words.length, 1, generator);
  return Array.from({ length: 40 }, (_, id) => {
    const parts: string[] = [];
    for (let size = 0; size < 125_000;) {
      const word = words[draw()] ?? '';
      parts.push(word);
      size += word.length + 1;
    }
    return { id: `d${String(id)}`, text: parts.join(' ') };
  });
}

/** A stretch of some 150 characters of a document, spelt in one of five ways. */
function quoteFrom(number: number, stated: string | undefined): SoughtQuote {
  const { id, text } = documents[number % documents.length]!;
  const start = text.indexOf(' ', generator.integer(0, text.length - 300)) + 1;
  const passage = text.slice(start, text.indexOf(' ', start + 150));
  const spelt = [
    passage,
    `“${passage.replace(' ', '\u00a0')}”`,
    passage.replace(/(\w{3})(\w{3})/, '$1-\n$2'),
    passage.replace(/([a-z]) /, '$1 [12] '),
    passage.replace(/^(.{50}\S*) .{30}\S* /, '$1 … '),
  ][number % 5];
  return { text: spelt ?? passage, document: stated ?? id };
}

/** 1,000 quotations in 40 documents: where they are said to stand, elsewhere, and nowhere. */
export function benchmarkQuoting(): string {
  const range = Array.from({ length: 1_000 }, (_, number) => number);
  const sets: Readonly<Record<string, readonly SoughtQuote[]>> = {
    'all where they are said to stand': range.map((number) => quoteFrom(number, undefined)),
    'all in another document': range.map((number) => quoteFrom(number, 'd0')),
    'none of them anywhere': range.map((number) => {
      const { text, document } = quoteFrom(number - (number % 5), undefined);
      return { text: text.replaceAll('e ', 'a '), document: document ?? '' };
    }),
  };
  const rows = Object.entries(sets).map(([name, quotes]) => {
    const found = resolveQuotes(documents, quotes).filter(
      ({ outcome }) => outcome === 'found',
    ).length;
    const { run } = leastTimes({ run: () => resolveQuotes(documents, quotes) }, 2);
    return [name, found.toString(), `${(run / 1000).toFixed(2)} s`];
  });
  return `## Quotations

1,000 quotations of some 150 characters against 40 documents, 5 MB in all. A fifth each is spelt as the
document spells it, with other quotation marks and spaces, broken at a line end, with a reference number, and
with an ellipsis. Aim: seconds.

${table([['', 'Found', 'Time'], ...rows])}`;
}
