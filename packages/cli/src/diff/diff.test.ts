import { writeReview, type Review } from '@cmoc/model';
import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { memoryIo } from '../io/memory-io';
import { run } from '../run/run';
import { diffOutputSchema } from './output';

const example = exampleReview();

/** The example with a theory in two versions: two configurations consolidated into one, with a reason. */
function withVersions(): Review {
  const [first, second, third] = example.configurations;
  if (first === undefined || second === undefined || third === undefined) throw new Error('short');
  const theory = { status: 'refined' as const, abstraction: 'programme' as const, links: [] };
  return {
    ...example,
    team: [...example.team, { id: 'ann', name: 'Ann Reviewer' } as never],
    configurations: [...example.configurations, { ...first, id: 'R1', tier: 'refined' }],
    mappings: [
      {
        id: 'm1',
        move: 'consolidate',
        from: [first.id, second.id],
        to: ['R1'],
        reason: 'Both say it.',
        by: 'ann',
        at: '2026-02-01T10:00:00Z',
      } as never,
    ],
    theories: [
      ...example.theories.map((one) => ({ ...one, status: 'retired' as const })),
      {
        ...theory,
        id: 't1',
        label: 'First',
        statement: 'x',
        configurations: [first.id, second.id, third.id],
      },
      {
        ...theory,
        id: 't2',
        label: 'Second',
        statement: 'y',
        previous: 't1',
        configurations: ['R1'],
      },
    ],
  };
}

async function compared(options: readonly string[], review: Review = withVersions()) {
  const io = memoryIo({ files: { 'r.cmoc.json': writeReview(review) } });
  const exitCode = await run(['diff', 'r.cmoc.json', 'r.cmoc.json', ...options], io);
  return { exitCode, out: io.out().replaceAll('\u00a0', ' '), err: io.err() };
}

describe('cmoc diff', () => {
  it('compares the latest version with the one it replaces, with moves and reasons', async () => {
    const { exitCode, out } = await compared([]);
    expect(exitCode).toBe(0);
    expect(out).toContain('From “First” (t1) to “Second” (t2).');
    expect(out).toMatch(/consolidate +Ann Reviewer, 2026-02-01: Both say it\./);
    expect(out).toContain('Dropped, 1 change, 1 without a move on record');
  });

  it('prints every change in the documented form', async () => {
    const { out } = await compared(['--format', 'json']);
    const value: unknown = JSON.parse(out);
    const parsed = diffOutputSchema.parse(value);
    expect(parsed).toEqual(value);
    expect(parsed.changes.map(({ kind }) => kind).sort()).toEqual(['dropped', 'merged']);
  });

  it('asks which version is meant, and names the nearest', async () => {
    const wrong = await compared(['--later', 'initial-rough-teory'], example);
    expect(wrong.err).toContain('did you mean --later initial-rough-theory?');
    const both = withVersions();
    const unclear = await compared([], {
      ...both,
      theories: both.theories.map(({ previous: _, ...one }) => one),
    });
    expect(unclear.exitCode).toBe(2);
    expect(unclear.err).toContain('unknown-theory');
    expect(unclear.err).toContain('add --later');
  });
});
