import { succeed } from '@cmoc/kernel';
import type { Format, ReadOptions, ReadResult, Sample } from '../../contract/format';
import { refuseLarge } from '../../contract/issues';
import { limitsOf } from '../../contract/limits';
import { LossLog } from '../../contract/loss-report';
import { decodeText, encodeText } from '../../decode-text/decode-text';
import { Library } from '../../reference/library';
import { withCrossReferences } from './cross-references';
import { parseBibTex } from './parse-bibtex';
import { readBibTexEntry } from './read-bibtex-entry';
import { writeBibTexText } from './write-bibtex';

/** BibTeX and BibLaTeX. */
export const bibTexFormat: Format = {
  id: 'bibtex',
  title: 'BibTeX references',
  extensions: ['bib'],
  mediaType: 'application/x-bibtex',
  about: {
    use: 'References for LaTeX, and from reference managers and screening programs that write it.',
    maps: [
      ['an entry', 'a source, with its reference in CSL-JSON'],
      ['author, editor, translator', 'names; one in braces is kept whole'],
      ['journal, journaltitle, booktitle', 'journal or book it stands in'],
      ['year, month, day; date', 'date'],
      ['note, annote, comment', 'the note of the source'],
      ['decisions of Rayyan and ASReview in notes', 'characteristics of the source'],
      ['subtitle, booksubtitle, journalsubtitle', 'the title, behind a colon'],
      ['every other field', 'kept under its name, and written again'],
    ],
    lostOnReading: [
      'what stands between entries, @comment and @preamble',
      'an entry that breaks off; reading goes on with the next',
      'commands of LaTeX that are not known; their arguments are kept',
      'the place of files on a computer',
      'a record that is the very same as an earlier one',
      'e-mail addresses, unless asked for',
    ],
    lostOnWriting: [
      'everything but documents and their references',
      'characteristics, which become lines of the note',
      'the study family, stream and inclusion of a source',
      'the key of the entry, which is made of the label',
    ],
    quirks: [
      'Accents and signs of LaTeX are read as characters; characters are written as they are, in UTF-8.',
      'An entry takes what it lacks from the one its `crossref` names: the title of that is its book.',
      'cmocid and cmoclabel carry the id and label of a source; csltype its type where BibTeX has none.',
    ],
  },
  detect,
  read,
  write: (review) => {
    const losses = new LossLog();
    const bytes = encodeText(writeBibTexText(review, losses));
    return succeed({ bytes, lossReport: losses.report() });
  },
};

function detect({ head, fileName }: Sample) {
  if (
    /^[^\S\r\n]{0,20}@\s{0,9}[A-Za-z]{1,40}\s{0,9}[{(]\s{0,9}[^\s,}]{0,200}\s{0,9},\s{0,99}[A-Za-z][\w-]{0,40}\s{0,9}=/m.test(
      head,
    )
  )
    return 'certain';
  return fileName.endsWith('.bib') ? 'likely' : 'no';
}

function read(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const large = refuseLarge(bytes, options.limits);
  if (large !== undefined) return large;
  const { text, encoding } = decodeText(bytes);
  const library = new Library(options);
  const { maxRecords } = limitsOf(options.limits);
  const { entries, broken } = parseBibTex(text.replace(/\r\n?/g, '\n'), maxRecords + 1);
  library.losses.addMany(broken.length, {
    kind: 'unreadable',
    place: 'entries',
    reason: 'The entry breaks off before its closing brace, or a field has no value.',
    sample: broken[0]?.text ?? null,
  });
  for (const entry of withCrossReferences(entries))
    library.add(() => readBibTexEntry(entry, library.losses));
  const expected = 'entries such as “@article{key, title = {…}}”';
  return library.finish('bibtex', bytes, { encoding, producer: null, expected, issues: [] });
}
