import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { writeZip, type ZipFile } from '../../src/container/write-zip';
import { numbersFrom } from '../../src/testing/mutate';
import { qdpxFormat } from '../../src/formats/qdpx/qdpx';
import {
  heapUsed,
  leastTime,
  megabytes,
  ratio,
  seconds,
  type BenchmarkPart,
} from './benchmark-part';

const sourceCount = 300;
const passagesEach = 100;
const codeCount = 250;
const encode = (text: string) => new TextEncoder().encode(text);
const guid = (kind: number, at: number) =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(at).padStart(12, '0')}`;

/** Bytes that cannot be packed any tighter, as recordings are. */
function recording(size: number): Uint8Array {
  const next = numbersFrom(size);
  return Uint8Array.from({ length: size }, () => next(256));
}

/** A project of 50 MB: long texts with many passages, each coded twice, and recordings. */
function projectFiles(): ZipFile[] {
  const text = Array.from({ length: 4000 }, (_, at) => `word${at % 977}`).join(' ');
  const sources = Array.from({ length: sourceCount }, (_, source) => {
    const passages = Array.from({ length: passagesEach }, (_unused, at) => {
      const id = source * passagesEach + at;
      const coding = (coder: number) =>
        `<Coding guid="${guid(5 + coder, id)}" creatingUser="${guid(1, coder)}"><CodeRef targetGUID="${guid(2, (id + coder) % codeCount)}"/></Coding>`;
      return `<PlainTextSelection guid="${guid(4, id)}" startPosition="${at * 200}" endPosition="${at * 200 + 120}" creatingUser="${guid(1, 0)}">${coding(0)}${coding(1)}</PlainTextSelection>`;
    });
    return `<TextSource guid="${guid(3, source)}" name="Interview ${source}" plainTextPath="internal://${guid(3, source)}.txt">${passages.join('')}</TextSource>`;
  });
  const codes = Array.from(
    { length: codeCount },
    (_, at) => `<Code guid="${guid(2, at)}" name="code ${at}" isCodable="true"/>`,
  );
  const users = [0, 1].map((at) => `<User guid="${guid(1, at)}" name="Coder ${at}"/>`);
  const xml = `<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="Big"><Users>${users.join('')}</Users><CodeBook><Codes>${codes.join('')}</Codes></CodeBook><Sources>${sources.join('')}</Sources></Project>`;
  return [
    { path: 'project.qde', bytes: encode(xml) },
    ...sources.map((_, at) => ({ path: `sources/${guid(3, at)}.txt`, bytes: encode(text) })),
    ...[0, 1, 2].map((at) => ({ path: `sources/film-${at}.mp4`, bytes: recording(15_000_000) })),
  ];
}

/** Everything unpacked and every element seen: the least any reader does. */
function unpackAndParse(bytes: Uint8Array): number {
  const files = unzipSync(bytes);
  const parser = new SaxesParser();
  let elements = 0;
  parser.on('opentag', () => {
    elements += 1;
  });
  parser.write(new TextDecoder().decode(files['project.qde'])).close();
  return elements;
}

/** Reading a large project, against unpacking and parsing it without making anything of it. */
export function benchmark(): BenchmarkPart {
  const bytes = writeZip(projectFiles());
  const ours = leastTime(2, () => qdpxFormat.read?.(bytes));
  const bare = leastTime(2, () => unpackAndParse(bytes));
  const before = heapUsed();
  const result = qdpxFormat.read?.(bytes);
  const held = heapUsed() - before;
  const value = result?.ok === true ? result.value.value : {};
  return {
    title: 'Projects in REFI-QDA',
    rows: [
      [
        `${sourceCount} texts, ${value.fragments?.length ?? 0} passages, ${value.evidence?.length ?? 0} codings, 45 MB of recordings`,
        megabytes(bytes.length),
      ],
      ['Read into entities, with loss report and provenance', seconds(ours)],
      ['Unpacked whole with fflate and parsed with saxes, nothing made of it', seconds(bare)],
      ['Ratio', ratio(ours, bare)],
      ['Held on to by what was read', megabytes(held)],
    ],
    notes: [
      'Recordings are never unpacked: what is read grows with texts and codings. The other side unpacks all and makes nothing of it, which is less than any reader does.',
    ],
  };
}
