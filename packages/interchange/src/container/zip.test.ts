import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mutate } from '../testing/mutate';
import { openZip } from './open-zip';
import { writeZip } from './write-zip';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const words = 'the quick brown fox jumps over the lazy dog; '.repeat(200);
const packed = writeZip([
  { path: 'project.qde', bytes: encode(words) },
  { path: 'Sources/a.txt', bytes: encode('one') },
]);

function open(bytes: Uint8Array, limits = {}) {
  const archive = openZip(bytes, limits);
  if (!archive.ok) throw new Error(archive.issues[0]?.message);
  return archive;
}

function text(bytes: Uint8Array, path: string): string {
  const read = open(bytes).value.read(path);
  return read.ok ? decode(read.value) : (read.issues[0]?.code ?? '');
}

describe('an archive', () => {
  it('gives back what was put in, and is the same every time', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 }), (contents) => {
        const files = contents.map((bytes, at) => ({ path: `sources/${at}`, bytes }));
        const zip = writeZip(files);
        expect(writeZip(files)).toEqual(zip);
        const { value, issues } = files.length === 0 ? { value: null, issues: [] } : open(zip);
        expect(issues).toEqual([]);
        for (const { path, bytes } of files) {
          const read = value?.read(path);
          expect(read?.ok === true && Array.from(read.value)).toEqual(Array.from(bytes));
        }
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  it('finds files without regard to case', () => {
    expect(text(packed, 'Project.QDE')).toBe(words);
    expect(text(packed, 'sources\\A.txt')).toBe('one');
    expect(text(packed, 'other')).toBe('missing-part');
  });

  it('leaves out files whose paths lead out of it', () => {
    const { value, issues } = open(
      zipSync({
        '../evil': encode('x'),
        '/etc/passwd': encode('x'),
        'C:/x': encode('x'),
        ok: encode('y'),
      }),
    );
    expect(value.entries.map(({ path }) => path)).toEqual(['ok']);
    expect(issues.map(({ code }) => code)).toEqual(Array(3).fill('unsafe-archive'));
  });

  it('is read as far as it goes when it was cut short', () => {
    const { value, issues } = open(packed.subarray(0, packed.length - 60));
    expect(issues.map(({ code }) => code)).toEqual(['truncated']);
    expect(value.entries).toHaveLength(2);
    expect(text(packed.subarray(0, packed.length - 60), 'Sources/a.txt')).toBe('one');
    const numbers = Array.from({ length: 5000 }, (_, at) => String(at * at)).join(' ');
    const long = writeZip([{ path: 'project.qde', bytes: encode(numbers) }]);
    const half = open(long.subarray(0, long.length / 2)).value.read('project.qde');
    const rest = half.ok ? decode(half.value) : '';
    expect(numbers.startsWith(rest)).toBe(true);
    expect(rest.length).toBeGreaterThan(numbers.length / 4);
    expect(half.issues.map(({ code }) => code)).toEqual(['truncated']);
  });

  it('says when the check sum does not fit', () => {
    const stored = zipSync({ a: encode('plain text') }, { level: 0 });
    const at = Buffer.from(stored).indexOf('plain');
    stored[at] = 0x50;
    const read = open(stored).value.read('a');
    expect(read.issues.map(({ code }) => code)).toEqual(['truncated']);
  });

  it('refuses what is none', () => {
    expect(openZip(encode('no archive at all, only text')).issues[0]?.code).toBe('not-an-archive');
  });
});

describe('an archive that is a bomb', () => {
  const bomb = zipSync({ a: new Uint8Array(20_000_000), b: encode('y') }, { level: 9 });

  it('is not unpacked beyond the ratio, which can be raised', () => {
    expect(text(bomb, 'a')).toBe('archive-too-large');
    expect(text(bomb, 'b')).toBe('y');
    expect(open(bomb, { maxRatio: 2000 }).value.read('a').ok).toBe(true);
  });

  it('is not unpacked beyond the limits of one file and of all', () => {
    const code = (limits: object) => open(bomb, limits).value.read('a').issues[0]?.code;
    expect(code({ maxRatio: 2000, maxEntryBytes: 1000 })).toBe('archive-too-large');
    expect(code({ maxRatio: 2000, maxUnpackedBytes: 1000 })).toBe('archive-too-large');
    const { value } = open(packed, { maxUnpackedBytes: words.length });
    expect(value.read('project.qde').ok).toBe(true);
    expect(value.read('Sources/a.txt').issues[0]?.code).toBe('archive-too-large');
  });

  it('cannot outgrow the size it states', () => {
    const lying = Uint8Array.from(bomb);
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint32(at + 24, 10, true);
        break;
      }
    }
    const read = open(lying).value.read('a');
    expect(read.ok && read.value.length).toBe(10);
    expect(read.issues.map(({ code }) => code)).toEqual(['truncated']);
  });

  it('has only so many files', () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`f${at}`, encode('x')])),
    );
    const { value, issues } = open(many, { maxEntries: 10 });
    expect(value.entries).toHaveLength(10);
    expect(issues.map(({ code }) => code)).toEqual(['archive-too-large']);
  });
});

describe('a damaged archive', () => {
  it('throws nothing', () => {
    for (let seed = 1; seed <= 2000; seed += 1) {
      const archive = openZip(mutate(packed, seed));
      if (archive.ok) for (const { path } of archive.value.entries) archive.value.read(path);
    }
  });
});
