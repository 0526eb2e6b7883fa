import { writeReview } from '@cmoc/model';
import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
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

  it('names the configuration that may be meant', async () => {
    const { exitCode, err } = await told('IOC-3');
    expect(exitCode).toBe(2);
    expect(err).toContain('unknown-configuration');
  });
});
