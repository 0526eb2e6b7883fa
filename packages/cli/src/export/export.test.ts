import { printedForms } from '@cmoc/interchange';
import { writeReview } from '@cmoc/model';
import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { memoryIo, type MemoryIoOptions } from '../io/memory-io';
import { run } from '../run/run';
import { forms } from './export.options';
import { exportOutputSchema } from './output';

const example = writeReview(exampleReview());

async function exported(argv: readonly string[], options: MemoryIoOptions = {}) {
  const io = memoryIo({ ...options, files: { 'r.cmoc.json': example, ...options.files } });
  const exitCode = await run(['export', 'r.cmoc.json', ...argv], io);
  return { exitCode, out: io.out(), err: io.err(), written: io.wasWritten };
}

describe('cmoc export', () => {
  it('puts the file on standard output and what was lost on standard error', async () => {
    const { exitCode, out, err } = await exported(['--to', 'csv', '--form', 'three-columns']);
    expect(exitCode).toBe(0);
    expect(out.split('\n')[0]).toContain('Context,Mechanism,Outcome');
    expect(err).toContain('What csv cannot hold');
    expect(err).toMatch(/34 pieces of evidence/);
  });

  it('never takes the place of the review itself, by whatever name', async () => {
    const argv = ['--to', 'csv', '--overwrite', '--output'];
    const itself = await exported([...argv, './r.cmoc.json']);
    expect(itself).toMatchObject({ exitCode: 2, written: {} });
    expect(itself.err).toContain('That is the review itself');
    const linked = await exported([...argv, 'link.json'], { files: { 'link.json': example } });
    expect(linked).toMatchObject({ exitCode: 2, written: {} });
  });

  it('knows every form of a table', () => {
    expect(forms).toEqual(['slots', ...printedForms]);
  });

  it('writes the truth table of the outcome that is named', async () => {
    const { out } = await exported(['--to', 'qca', '--outcome', 'performance']);
    const [head = '', ...rows] = out.trimEnd().split('\n');
    expect(head).toContain('OUT,');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/,performance\r?$/);
    const { exitCode, err } = await exported(['--to', 'qca', '--outcome', 'performence']);
    expect(exitCode).toBe(2);
    expect(err).toContain('did you mean performance?');
  });

  it('gives back the same bytes in the native format', async () => {
    const { out, err } = await exported(['--to', 'cmoc']);
    expect(out).toBe(example);
    expect(err).toBe('');
  });

  it('writes a file and says what the format cannot hold', async () => {
    const { out, written } = await exported(['--to', 'xlsx', '--output', 'slots.xlsx']);
    expect(written['slots.xlsx']?.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    expect(out).toMatch(/Wrote slots\.xlsx, [\d.]+ KB of xlsx\./);
    expect(out).toContain('What xlsx cannot hold');
  });

  it('writes over a file only when asked to', async () => {
    const files = { 'map.graphml': 'dear to somebody' };
    const argv = ['--to', 'graphml', '--output', 'map.graphml'];
    const refused = await exported(argv, { files });
    expect(refused.exitCode).toBe(2);
    expect(refused.err).toContain('file-exists');
    expect(refused.written).toEqual({});
    expect((await exported([...argv, '--overwrite'], { files })).exitCode).toBe(0);
  });

  it('keeps an archive off the screen', async () => {
    const { exitCode, err } = await exported(['--to', 'xlsx'], { columns: 80 });
    expect(exitCode).toBe(2);
    expect(err).toContain('binary-output');
    expect(err).toContain('--output review.xlsx');
  });

  it('prints what it did in the documented form', async () => {
    const argv = ['--to', 'ris', '--output', 'library.ris', '--format', 'json'];
    const value: unknown = JSON.parse((await exported(argv)).out);
    expect(exportOutputSchema.parse(value)).toEqual(value);
    expect((await exported(['--to', 'ris', '--format', 'json'])).err).toContain('--output');
  });

  it('names the format that may be meant', async () => {
    const { exitCode, err } = await exported(['--to', 'grapml']);
    expect(exitCode).toBe(2);
    expect(err).toContain('did you mean graphml?');
  });
});
