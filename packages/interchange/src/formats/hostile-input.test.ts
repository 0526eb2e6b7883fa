import { describe, expect, it } from 'vitest';
import { zipSync } from 'fflate';
import { projectXml } from '../../test/refi-project';
import { contributed } from '../contribution/contribution';
import type { Format, ReadOptions } from '../contract/format';
import { formatById } from '../registry/find-format';

const encode = (text: string) => new TextEncoder().encode(text);

/** A small file of each format with one title, “Zoë”, where the text goes in. */
const files: Readonly<Record<string, (title: string) => string>> = {
  ris: (title) => `TY  - JOUR\nTI  - ${title}\nPY  - 2001\nER  - \n`,
  nbib: (title) => `PMID- 12\nTI  - ${title}\nDP  - 2001\n`,
  csl: (title) => JSON.stringify([{ type: 'book', title }]),
  bibtex: (title) => `@book{k,\n  title = {${title}}\n}\n`,
  'endnote-xml': (title) =>
    `<xml><records><record><ref-type name="Book">6</ref-type><titles><title>${title}</title></titles></record></records></xml>`,
};

function format(id: string): Format {
  const found = formatById(id);
  if (found === undefined) throw new Error(`no format ${id}`);
  return found;
}

function titlesOf(id: string, bytes: Uint8Array, options?: ReadOptions): unknown[] {
  const result = format(id).read?.(bytes, options);
  if (result?.ok !== true) return [result?.issues[0]?.code];
  return contributed(result.value.value, 'source').map(({ reference }) => reference?.title);
}

function utf16(text: string, mark: boolean): Uint8Array {
  const units = Array.from(mark ? `\ufeff${text}` : text, (sign) => sign.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe.each(Object.entries(files))('%s', (id, file) => {
  it.each([
    ['UTF-8', encode(file('Zoë'))],
    ['UTF-8 with a byte-order mark', encode(`\ufeff${file('Zoë')}`)],
    ['UTF-16 with a byte-order mark', utf16(file('Zoë'), true)],
    ['UTF-16 without', utf16(file('Zoë'), false)],
    ['Latin-1', latin1(file('Zoë'))],
    ['line ends of Windows', encode(file('Zoë').replaceAll('\n', '\r\n'))],
    ['line ends of old Macs', encode(file('Zoë').replaceAll('\n', '\r'))],
  ])('is read in %s', (_name, bytes) => {
    expect(titlesOf(id, bytes)).toEqual(['Zoë']);
  });

  it('takes a title of one megabyte, and says what it cannot take', () => {
    const long = 'long words '.repeat(95_000).trim();
    const [title] = titlesOf(id, encode(file(long)));
    expect(title).toBe(long);
  });

  it('is refused beyond the limit of size, and cut at that of records', () => {
    const bytes = encode(file('Zoë'));
    expect(titlesOf(id, bytes, { limits: { maxBytes: 10 } })).toEqual(['file-too-large']);
  });
});

describe('XML in disguise', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  it.each([
    ['endnote-xml', files['endnote-xml']?.('&b;') ?? ''],
    ['qdpx', projectXml().replace(/^.*\n/, '')],
    ['qdc', '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>'],
  ])('with entities of its own is refused: %s', (id, text) => {
    expect(format(id).read?.(encode(`${bomb}${text}`)).issues[0]?.code).toBe('forbidden-xml');
  });

  it.each(['endnote-xml', 'qdpx', 'qdc'])('nested too deep is refused: %s', (id) => {
    const deep = `<Project>${'<Code guid="x">'.repeat(5000)}`;
    expect(format(id).read?.(encode(deep)).issues[0]?.code).toBe('nested-too-deep');
  });
});

describe('a project archive', () => {
  const qdpx = format('qdpx');

  it('with paths that lead out of it is read without them, and says so', () => {
    const zip = zipSync({ 'project.qde': encode(projectXml()), '../../evil.txt': encode('x') });
    const result = qdpx.read?.(zip);
    expect(result?.ok).toBe(true);
    expect(result?.issues.map(({ code }) => code)).toContain('unsafe-archive');
  });

  it('that is a bomb is refused, and the limit can be raised', () => {
    const padded = projectXml().replace('</Project>', `<!--${' '.repeat(30_000_000)}--></Project>`);
    const zip = zipSync({ 'project.qde': encode(padded) }, { level: 9 });
    expect(qdpx.read?.(zip).issues[0]?.code).toBe('archive-too-large');
    expect(qdpx.read?.(zip, { limits: { maxRatio: 5000 } }).ok).toBe(true);
  });

  it('that was cut short gives what is there', () => {
    const zip = zipSync({ 'project.qde': encode(projectXml()) });
    const result = qdpx.read?.(zip.subarray(0, zip.length - 200));
    expect(result?.ok).toBe(true);
    expect(result?.issues.map(({ code }) => code)).toContain('truncated');
  });
});
