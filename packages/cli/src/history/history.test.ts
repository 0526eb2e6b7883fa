import { writeReview } from '@cmoc/model';
import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { exampleWork } from '../change/example-work';
import { memoryIo } from '../io/memory-io';
import { run } from '../run/run';
import { historyOutputSchema } from './output';

const example = exampleReview();
const review = writeReview({
  ...example,
  team: [{ id: 'ann', name: 'Ann Reviewer' } as never],
  memos: [
    {
      id: 'n1',
      about: [{ kind: 'configuration', id: 'IOC-03' }],
      text: 'Look again at faith.',
      by: 'ann',
      at: '2026-02-01T10:00:00Z',
    } as never,
  ],
});

async function told(...argv: string[]) {
  const io = memoryIo({ files: { 'r.cmoc.json': review } });
  const exitCode = await run(['history', 'r.cmoc.json', ...argv], io);
  return { exitCode, out: io.out(), err: io.err() };
}

describe('cmoc history', () => {
  it('tells what told a configuration before what people did with it', async () => {
    const { exitCode, out } = await told('IOC-03');
    expect(exitCode).toBe(0);
    expect(out).toMatch(/undated .*P2/);
    expect(out).toMatch(/2026-02-01 +Ann Reviewer: .*\(memo\s+n1\)/s);
    expect(out.indexOf('undated')).toBeLessThan(out.indexOf('2026-02-01'));
  });

  it('prints every event in the documented form', async () => {
    const value: unknown = JSON.parse((await told('IOC-03', '--format', 'json')).out);
    expect(historyOutputSchema.parse(value)).toEqual(value);
  });

  it('names the id that may be meant', async () => {
    const { exitCode, err } = await told('IOC-3');
    expect(exitCode).toBe(2);
    expect(err).toMatch(/unknown-id\s+next +did you mean IOC-0?3/);
  });

  const work = exampleWork();
  async function ledger(file: keyof typeof work, ...argv: string[]) {
    const io = memoryIo({ files: work, columns: 100, env: { NO_COLOR: '1' } });
    const exitCode = await run(['history', file, ...argv], io);
    return { exitCode, out: io.out() };
  }

  it('tells who did what and when, as the ledger has it, what was taken back included', async () => {
    const { out } = await ledger('undone.cmoc.json');
    expect(out).toContain('3 entries by 1 person. 1 of them taken back, which stays in the story.');
    expect(out).toMatch(/2 +Ann added memo first\. 2026-01-01 09:00 \(taken back\)/);
    expect(out).toMatch(/3 +Ann took back: added memo first\. 2026-01-01 11:00\n/);
  });

  it('tells what was done to one thing, also when it is gone', async () => {
    const { out } = await ledger('undone.cmoc.json', 'first');
    expect(out).toContain('first (memo)');
    expect(out).toContain('2 entries about it');
    expect(out).not.toContain('added person');
    const value = JSON.parse(
      (await ledger('undone.cmoc.json', 'first', '--format', 'json')).out,
    ) as {
      entries: { takesBack: number | null; takenBack: boolean; changes: { change: string }[] }[];
    };
    expect(historyOutputSchema.parse(value)).toEqual(value);
    expect(value.entries).toMatchObject([
      { takesBack: null, takenBack: true, changes: [{ change: 'added' }] },
      { takesBack: 2, takenBack: false, changes: [{ change: 'removed' }] },
    ]);
  });

  it('says that a file keeps no history yet, and that a review was edited elsewhere', async () => {
    expect((await told()).out).toContain('keeps no history yet');
    const io = memoryIo({
      files: { 'r.cmoc.json': work['review.cmoc.json'].replace('Look again at', 'Look at') },
    });
    await run(['history', 'r.cmoc.json'], io);
    expect(io.out().replaceAll(/\s+/g, ' ')).toContain('edited elsewhere since the last of them');
  });
});
