import { attributeOf, childOf, type XmlElement } from '../../container/xml-element';
import { readXml } from '../../container/read-xml';
import type { Format, ReadOptions, ReadResult, Sample } from '../../contract/format';
import { refuseLarge } from '../../contract/issues';
import { decodeText } from '../../decode-text/decode-text';
import { Library } from '../../reference/library';
import { readEndNoteRecord } from './read-endnote-record';

/** The XML in which EndNote, and programs that follow it, hand over a library. */
export const endNoteXmlFormat: Format = {
  id: 'endnote-xml',
  title: 'EndNote XML references',
  extensions: ['xml'],
  mediaType: 'application/xml',
  about: {
    use: 'References exported from EndNote, and from programs that write its XML.',
    maps: [
      ['a record', 'a source, with its reference in CSL-JSON'],
      ['title, authors, year and publication date', 'title, authors, date'],
      ['secondary title, full title, abbreviation', 'journal and its short name'],
      ['electronic resource number', 'DOI'],
      ['accession number of a record from the NLM; custom 2 with a PMC number', 'PMID, PMCID'],
      ['notes and research notes', 'the note of the source'],
      ['decisions of Rayyan and ASReview in notes', 'characteristics of the source'],
      ['every other element', 'kept under its name'],
    ],
    lostOnReading: [
      'the look of the text: type, size, italics',
      'the name and place of the library, its keys, the program that wrote it',
      'all but the first address of a record, which are kept under their name',
      'a record that is the very same as an earlier one',
      'e-mail addresses, unless asked for',
    ],
    lostOnWriting: [],
    quirks: [
      'Lines inside a field are parted by a bare carriage return.',
      'The XML of EndNote 7 and before, in capital letters, is not read.',
      'A document that defines entities of its own is refused.',
    ],
  },
  detect,
  read,
};

function detect({ head }: Sample) {
  if (!/<records[\s>]/.test(head) || !/<record[\s>]/.test(head)) return 'no';
  const typical = /<(?:ref-type|source-app|rec-number|contributors|titles)[\s>]/.test(head);
  return typical ? 'certain' : 'possible';
}

function read(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const large = refuseLarge(bytes, options.limits);
  if (large !== undefined) return large;
  const { text, encoding } = decodeText(bytes);
  const library = new Library(options);
  let producer: string | null = null;
  const document = readXml(text, {
    limits: options.limits,
    onElement: {
      record: (record) => {
        producer ??= producerOf(record);
        library.add(() => readEndNoteRecord(record, library.next - 1, library.losses));
      },
    },
  });
  if (!document.ok) return document;
  library.losses.addMany(library.next - 1, {
    kind: 'dropped',
    place: 'record',
    reason: 'The name and place of the library and its keys mean nothing outside it.',
    sample: null,
  });
  const expected = 'records between <records> and </records>';
  return library.finish('endnote-xml', bytes, {
    encoding,
    producer,
    expected,
    issues: document.issues,
  });
}

function producerOf(record: XmlElement): string | null {
  const app = childOf(record, 'source-app');
  const name = attributeOf(app, 'name');
  if (name === undefined) return null;
  const version = attributeOf(app, 'version');
  return version === undefined ? name : `${name} ${version}`;
}
