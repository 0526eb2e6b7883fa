import { readReview, readReviewFile, writeReview } from '@cmoc/model';
import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { memoryIo, type MemoryFile } from '../io/memory-io';
import { run } from '../run/run';
import { importOutputSchema } from './output';

const example = writeReview(exampleReview());
const ris = [
  'TY  - JOUR',
  'TI  - Trust in teams',
  'AU  - Roe, Ann',
  'PY  - 2020',
  'N1  - write to ann@example.org',
  'ER  - ',
  '',
].join('\n');
const table = 'Context,Why,Outcome\nTime is short,Trust grows,People share more\n';

async function imported(argv: readonly string[], files: Record<string, MemoryFile> = {}) {
  const io = memoryIo({
    files: { 'r.cmoc.json': example, 'library.ris': ris, 'table.csv': table, ...files },
  });
  const exitCode = await run(['import', ...argv], io);
  const written = io.wasWritten['r.cmoc.json'];
  return { exitCode, out: io.out(), err: io.err(), written, all: io.wasWritten };
}

const into = ['--into', 'r.cmoc.json'];

describe('cmoc import', () => {
  it('prints the plan and writes nothing in a dry run', async () => {
    const { exitCode, out, all } = await imported(['library.ris', ...into, '--dry-run']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/would add +1 source\n/);
    expect(out).toContain('Without --dry-run this adds 1 source to r.cmoc.json');
    expect(all).toEqual({});
  });

  it('adds what a file brings, and the same file twice adds nothing', async () => {
    const first = await imported(['library.ris', ...into]);
    const read = readReview(first.written ?? '');
    expect(read.ok && read.value.sources.length).toBe(47);
    const again = await imported(['library.ris', ...into], { 'r.cmoc.json': first.written ?? '' });
    expect(again.exitCode).toBe(0);
    expect(again.all).toEqual({});
    expect(again.out).toMatch(/has already +1 source: 1 identical/);
  });

  it('leaves out e-mail addresses and says so, unless asked to keep them', async () => {
    const without = await imported(['library.ris', ...into]);
    expect(without.out).toContain('withheld');
    expect(new TextDecoder().decode(without.written)).not.toContain('ann@example.org');
    const kept = await imported(['library.ris', ...into, '--keep-addresses']);
    expect(new TextDecoder().decode(kept.written)).toContain('ann@example.org');
  });

  it('reads a file from standard input, and never writes there', async () => {
    const io = memoryIo({ files: { 'r.cmoc.json': example }, input: ris });
    expect(await run(['import', '-', ...into], io)).toBe(0);
    expect(io.out()).toContain('Wrote r.cmoc.json: 1 source added.');
    expect(await run(['import', 'library.ris', '--into', '-'], io)).toBe(2);
  });

  it('takes what columns hold from the caller', async () => {
    const argv = ['table.csv', ...into, '--column', 'Context=context'];
    const { out, written } = await imported([...argv, '--column', '2=mechanism']);
    expect(out).toMatch(/1 “Context” as context \(as you said\)/);
    const read = readReview(written ?? '');
    const configurations = read.ok ? read.value.configurations : [];
    const added = configurations.find(({ slots }) =>
      slots.some(({ text }) => text === 'Time is short'),
    );
    expect(added?.slots.map(({ role }) => role)).toEqual(['context', 'mechanism', 'outcome']);
  });

  it('says headers it does not know by their names, and how to say what they hold', async () => {
    const odd = {
      'odd.csv': 'Circumstances,Reasoning of staff,Result\nTime is short,Hope,Trust\n',
    };
    const refused = await imported(['odd.csv', ...into, '--dry-run'], odd);
    expect(refused.all).toEqual({});
    expect(refused.err).toContain('Circumstances=context');
    const said = ['--column', 'Circumstances=context', '--column', 'Reasoning of staff=mechanism'];
    const { out } = await imported(['odd.csv', ...into, ...said], odd);
    expect(out).toContain('1 configuration');
    expect(out).toMatch(/table +1 row under the headers of row 1, a configuration in each/);
  });

  it('begins with the words of the slots as constructs when asked to', async () => {
    const argv = ['table.csv', ...into, '--column', '2=mechanism'];
    const plain = await imported([...argv, '--dry-run']);
    expect(plain.out).toMatch(/mind +3 slots name no construct/);
    const { out, written } = await imported([...argv, '--name-constructs']);
    expect(out).toContain('3 constructs');
    expect(out).not.toContain('name no construct');
    const read = readReview(written ?? '');
    const named = read.ok ? read.value.constructs.filter(({ id }) => id === 'time-is-short') : [];
    expect(named.map(({ label }) => label)).toEqual(['Time is short']);
    const again = await imported([...argv, '--name-constructs'], { 'r.cmoc.json': written ?? '' });
    expect(again).toMatchObject({ exitCode: 0, all: {} });
  });

  it('shares a construct among the same words, also with those on record, and no id', async () => {
    const rows = [
      'Context,Mechanism,Outcome',
      'Time is short,Trust,Faith.',
      'time  IS short,trust!,Trust?',
      '信頼,Trust,Faith',
    ];
    const { written } = await imported(['t.csv', ...into, '--name-constructs'], {
      't.csv': rows.join('\n'),
    });
    const read = readReview(written ?? '');
    const before = new Set(exampleReview().constructs.map(({ id }) => id));
    const added = read.ok ? read.value.constructs.filter(({ id }) => !before.has(id)) : [];
    expect(added.map(({ label }) => label).sort()).toEqual([
      'Time is short',
      'Trust?',
      'trust!',
      '信頼',
    ]);
    expect(added.map(({ id }) => id)).toContainEqual(expect.stringMatching(/^x-[0-9a-f]{10}$/));
  });

  it('counts columns and rows from 1, as spreadsheets do', async () => {
    const argv = ['t.csv', ...into, '--header-row', '2', '--column', '1=outcome'];
    const { out } = await imported(argv, { 't.csv': 'Table 1\nWhat,Context\nMore talk,Trust\n' });
    expect(out).toMatch(/1 “What” as outcome \(as you said\)\n +2 “Context” as context/);
  });

  it('names a conflict, leaves the review as it is, and ends with 1', async () => {
    const other = writeReview({
      ...exampleReview(),
      sources: exampleReview().sources.map((source) =>
        source.id === 'P2' ? { ...source, label: 'Another label' } : source,
      ),
    });
    const { exitCode, out, all } = await imported(['other.cmoc.json', ...into], {
      'other.cmoc.json': other,
    });
    expect(exitCode).toBe(1);
    expect(out).toContain('source P2 stays as it is; the file differs in label');
    expect(all).toEqual({});
  });

  it('holds back what speaks of something in conflict', async () => {
    const head = 'ID,Context,Mechanism,Outcome,Source\n';
    const first = await imported(['t.csv', ...into], { 't.csv': `${head}1,A,B,C,Roe 2019\n` });
    const { exitCode, out } = await imported(['t.csv', ...into], {
      't.csv': `${head}1,A,B,D,Doe 2020\n`,
      'r.cmoc.json': first.written ?? '',
    });
    expect(exitCode).toBe(1);
    expect(out).toMatch(
      /held back +1 piece of evidence that speaks of what is in conflict\s+\(on-doe-2020/,
    );
  });

  it('writes nothing at all when one of several files cannot be read', async () => {
    const { exitCode, err, all } = await imported(['library.ris', 'noise.bin', ...into], {
      'noise.bin': new Uint8Array([0, 1, 2, 3]),
    });
    expect(exitCode).toBe(2);
    expect(err).toContain('noise.bin');
    expect(all).toEqual({});
  });

  it('begins a new review, and never over an old one', async () => {
    const create = ['--create', 'Trust in teams'];
    const { out, all } = await imported(['library.ris', '--into', 'new.cmoc.json', ...create]);
    expect(out).toContain('Trust in teams, a new review');
    const read = readReview(all['new.cmoc.json'] ?? '');
    expect(read.ok && { id: read.value.id, sources: read.value.sources.length }).toEqual({
      id: 'new',
      sources: 1,
    });
    const refused = await imported(['library.ris', ...into, ...create]);
    expect(refused.err).toContain('file-exists');
    const missing = await imported(['library.ris', '--into', 'none.cmoc.json']);
    expect(missing.err).toContain('--create');
  });

  it('prints what it did in the documented form', async () => {
    const { out } = await imported(['table.csv', 'library.ris', ...into, '--format', 'json']);
    const value: unknown = JSON.parse(out);
    expect(importOutputSchema.parse(value)).toEqual(value);
  });

  it.each([
    [['--column', 'Why=mechansim'], 'invalid-column', 'did you mean Why=mechanism?'],
    [['--from', 'riss'], 'unknown-format', 'cmoc formats'],
  ])('refuses %j with a code and what helps', async (options, code, said) => {
    const { exitCode, err } = await imported(['table.csv', ...into, ...options]);
    expect(exitCode).toBe(2);
    expect(err).toContain(code);
    expect(err).toContain(said);
  });

  it('writes who brought it in and when, and never a made-up name', async () => {
    const argv = ['import', 'library.ris', ...into];
    const io = memoryIo({ files: { 'r.cmoc.json': example, 'library.ris': ris }, name: null });
    expect(await run(argv, io)).toBe(2);
    expect(io.err()).toMatch(/no-name\s+next {2}cmoc settings --name "Your Name"/);
    expect(io.wasWritten).toEqual({});
    expect(await run([...argv, '--by', 'Bea Lee', '--reason', 'Found by hand.'], io)).toBe(0);
    const read = readReviewFile(io.wasWritten['r.cmoc.json'] ?? '');
    const file = read.ok ? read.value : expect.fail(JSON.stringify(read.issues));
    expect(file.review.team.at(-1)).toMatchObject({ id: 'bea-lee', name: 'Bea Lee' });
    expect(file.ledger?.entries.at(-1)?.operation).toMatchObject({
      by: 'bea-lee',
      at: '2026-01-01T00:00:00.000Z',
      reason: 'Found by hand.',
    });
  });

  it('leaves alone a review that somebody else changed meanwhile', async () => {
    const io = memoryIo({ files: { 'r.cmoc.json': example, 'library.ris': ris } });
    const racing = {
      ...io,
      files: {
        ...io.files,
        write: () => Promise.reject(Object.assign(new Error('changed'), { code: 'ECHANGED' })),
      },
    };
    expect(await run(['import', 'library.ris', ...into], racing)).toBe(2);
    expect(io.err()).toContain('changed-meanwhile');
  });
});
