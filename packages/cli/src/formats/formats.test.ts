import { formats } from '@cmoc/interchange';
import { describe, expect, it } from 'vitest';
import { memoryIo } from '../io/memory-io';
import { run } from '../run/run';
import { formatPageOutputSchema, formatsOutputSchema } from './output';

async function shown(...argv: string[]) {
  const io = memoryIo();
  const exitCode = await run(['formats', ...argv], io);
  return { exitCode, out: io.out(), err: io.err() };
}

describe('cmoc formats', () => {
  it('lists every format once, by the ways it goes', async () => {
    const { out } = await shown();
    for (const { id } of formats)
      expect(out.match(new RegExp(`^ {2}${id} `, 'gm')), id).toHaveLength(1);
  });

  it.each(formats.map(({ id }) => id))('prints the page of %s', async (id) => {
    const { exitCode, out } = await shown(id);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/What becomes what/);
    expect(out).toMatch(/\$ cmoc (?:import|export)/);
  });

  it('prints list and page in the documented form', async () => {
    const list: unknown = JSON.parse((await shown('--format', 'json')).out);
    expect(formatsOutputSchema.parse(list)).toEqual(list);
    const page: unknown = JSON.parse((await shown('ris', '--format', 'json')).out);
    expect(formatPageOutputSchema.parse(page)).toEqual(page);
  });

  it.each([
    ['bibtx', 'bibtex'],
    ['truth-table', 'qca'],
    ['EndNote', 'endnote-xml'],
  ])('names the format that may be meant by %s', async (typed, meant) => {
    const { exitCode, err } = await shown(typed);
    expect(exitCode).toBe(2);
    expect(err).toContain(`did you mean ${meant}?`);
  });
});
