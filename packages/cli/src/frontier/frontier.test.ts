import { writeReview, type Review } from '@cmoc/model';
import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { memoryIo } from '../io/memory-io';
import { run } from '../run/run';
import { frontierOutputSchema } from './output';

const { review } = syntheticReview({ seed: 4, documents: 6, configurations: 12 });

/** Two refined configurations that moves lead to from five and from two extracted ones. */
function withTheory(): Review {
  const [first] = review.configurations;
  if (first === undefined) throw new Error('no configuration');
  const ids = review.configurations.map(({ id }) => id);
  const authorship = { by: review.team[0]?.id ?? '', at: '2026-01-01T00:00:00Z', reason: 'Alike.' };
  const move = (id: string, from: readonly string[], to: string) =>
    ({ id, move: 'consolidate', from: [...from], to: [to], ...authorship }) as never;
  return {
    ...review,
    configurations: [
      ...review.configurations,
      { ...first, id: 'R1', tier: 'refined' },
      { ...first, id: 'R2', tier: 'refined' },
    ],
    mappings: [move('m1', ids.slice(0, 5), 'R1'), move('m2', ids.slice(5, 7), 'R2')],
  };
}

async function weighed(options: readonly string[], of: Review = withTheory()) {
  const io = memoryIo({ files: { 'r.cmoc.json': writeReview(of) } });
  const exitCode = await run(['frontier', 'r.cmoc.json', ...options], io);
  return { exitCode, out: io.out(), err: io.err() };
}

describe('cmoc frontier', () => {
  it('says for each number of configurations how much they cover, and what stays out', async () => {
    const { out } = await weighed(['--unit', 'configurations']);
    expect(out).toMatch(/1 configuration +covers 5 extracted configurations: R1/);
    expect(out).toMatch(/2 configurations +cover 7 extracted configurations: R1, R2/);
    expect(out).toMatch(/leads back to 5 extracted configurations:\s+cmoc-000008/);
    expect(out).not.toContain('Counted in documents');
  });

  it('stops where told to and keeps to the candidates', async () => {
    const { out } = await weighed(['--candidate', 'R2', '--at-most', '1', '--format', 'json']);
    const { frontiers } = frontierOutputSchema.parse(JSON.parse(out));
    const [first] = frontiers;
    expect(first?.points.map(({ chosen, covered }) => ({ chosen, covered }))).toEqual([
      { chosen: ['R2'], covered: 2 },
    ]);
  });

  it('says what is missing where nothing was consolidated yet', async () => {
    const { out } = await weighed([], review);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('cmoc propose shows what could be');
  });

  it('names the candidate that may be meant', async () => {
    const { exitCode, err } = await weighed(['--candidate', 'IOC-1'], exampleReview());
    expect(exitCode).toBe(2);
    expect(err).toContain('unknown-configuration');
  });
});
