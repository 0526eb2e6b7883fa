import { parseReviewOrThrow, type Review } from '@cmoc/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeXml, type XmlNode } from '../../container/write-xml';
import { writeZip } from '../../container/write-zip';
import { contributed } from '../../contribution/contribution';
import { asReview } from '../../testing/outcome-problems';
import { qdpxFormat } from './qdpx';

const encode = (text: string) => new TextEncoder().encode(text);
const guid = (kind: number, at: number) =>
  `${String(kind).padStart(8, '0')}-00aB-4000-8000-${String(at).padStart(12, '0')}`;

interface Passage {
  readonly from: number;
  readonly length: number;
  readonly codings: readonly (readonly [code: number, user: number])[];
  readonly note: boolean;
}

interface Project {
  readonly texts: readonly string[];
  readonly passages: readonly (readonly Passage[])[];
  /** The parent of each code: an earlier one, or none. */
  readonly parents: readonly number[];
  readonly users: number;
}

const word = fc.constantFrom(
  'trust',
  'Ünïted',
  '\u{1F600}',
  '\r\n',
  '\n',
  'a',
  '𝔘x',
  '"<&>"',
  '  ',
);
const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
const passage = fc.record({
  from: fc.nat(200),
  length: fc.nat(60),
  codings: fc.array(fc.tuple(fc.nat(9), fc.nat(3)), { maxLength: 4 }),
  note: fc.boolean(),
});
const project: fc.Arbitrary<Project> = fc.record({
  texts: fc.array(text, { minLength: 1, maxLength: 4 }),
  passages: fc.array(fc.array(passage, { maxLength: 6 }), { minLength: 4, maxLength: 4 }),
  parents: fc.array(fc.nat(8), { minLength: 1, maxLength: 8 }),
  users: fc.integer({ min: 1, max: 4 }),
});

/** Where a passage stands, in whole characters as the standard counts, as far as the text goes. */
function placeOf(text: string, { from, length }: Passage): readonly [number, number] {
  const size = Array.from(text).length;
  const start = Math.min(from, size);
  return [start, Math.min(start + length, size)];
}

/** A project as any program might write it; counted in characters, the first way that is tried. */
function archiveOf({ texts, passages, parents, users }: Project): Uint8Array {
  let [selections, codings] = [0, 0];
  const refer = (name: string, target: string): XmlNode => ({
    name,
    attributes: { targetGUID: target },
  });
  const selectionOf = (text: string, one: Passage): XmlNode => {
    const [startPosition, endPosition] = placeOf(text, one);
    const id = (selections += 1);
    const coded = one.codings.map(([code, user]) => ({
      name: 'Coding',
      attributes: { guid: guid(6, (codings += 1)), creatingUser: guid(1, user % users) },
      content: [refer('CodeRef', guid(2, code % parents.length))],
    }));
    return {
      name: 'PlainTextSelection',
      attributes: {
        guid: guid(5, id),
        startPosition,
        endPosition,
        creatingUser: guid(1, id % users),
      },
      content: [...coded, one.note ? refer('NoteRef', guid(7, 0)) : undefined],
    };
  };
  const codeOf = (at: number): XmlNode => ({
    name: 'Code',
    attributes: { guid: guid(2, at), name: `code ${at}`, isCodable: at % 3 > 0 },
    content: parents.flatMap((parent, child) =>
      child > at && parent % child === at ? [codeOf(child)] : [],
    ),
  });
  const xml = writeXml({
    name: 'Project',
    attributes: { xmlns: 'urn:QDA-XML:project:1.0', name: 'P', origin: 'cmoc' },
    content: [
      {
        name: 'Users',
        content: Array.from({ length: users }, (_, at) => ({
          name: 'User',
          attributes: { guid: guid(1, at), name: `User ${at}` },
        })),
      },
      { name: 'CodeBook', content: [{ name: 'Codes', content: [codeOf(0)] }] },
      {
        name: 'Sources',
        content: texts.map((text, at) => ({
          name: 'TextSource',
          attributes: {
            guid: guid(3, at),
            name: `S${at}`,
            plainTextPath: `internal://${guid(3, at)}.txt`,
          },
          content: (passages[at] ?? []).map((one) => selectionOf(text, one)),
        })),
      },
      {
        name: 'Notes',
        content: [
          {
            name: 'Note',
            attributes: { guid: guid(7, 0) },
            content: [{ name: 'PlainTextContent', content: 'A note' }],
          },
        ],
      },
    ],
  });
  return writeZip([
    { path: 'project.qde', bytes: encode(xml) },
    ...texts.map((text, at) => ({ path: `sources/${guid(3, at)}.txt`, bytes: encode(text) })),
  ]);
}

function reviewOf(bytes: Uint8Array): Review {
  const result = qdpxFormat.read?.(bytes);
  if (result?.ok !== true) throw new Error(result?.issues[0]?.message);
  return parseReviewOrThrow(asReview(result.value.value));
}

describe('any project', () => {
  it('comes back from a review with its ids, users, offsets, codings and hierarchy', () => {
    fc.assert(
      fc.property(project, (one) => {
        const review = reviewOf(archiveOf(one));
        const written = qdpxFormat.write?.(review);
        const bytes = written?.ok === true ? written.value.bytes : new Uint8Array();
        expect(reviewOf(bytes)).toEqual(review);
      }),
      { seed: 17, numRuns: 150 },
    );
  });

  it('gives every passage the words that stand at its positions', () => {
    fc.assert(
      fc.property(project, (one) => {
        const result = qdpxFormat.read?.(archiveOf(one));
        const found = result?.ok === true ? contributed(result.value.value, 'fragment') : [];
        const words = new Map(found.map(({ id, text }) => [id, text]));
        let id = 0;
        for (const [at, text] of one.texts.entries()) {
          for (const passage of one.passages[at] ?? []) {
            const [start, end] = placeOf(text, passage);
            const expected = Array.from(text).slice(start, end).join('');
            id += 1;
            if (expected.trim() !== '') expect(words.get(guid(5, id))).toBe(expected);
          }
        }
      }),
      { seed: 18, numRuns: 100 },
    );
  });
});
