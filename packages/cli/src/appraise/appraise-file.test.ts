import { writeReview } from '@cmoc/model';
import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { memoryIo } from '../io/memory-io';
import { run } from '../run/run';
import { appraiseOutputSchema } from './output';

const text = writeReview(exampleReview());

async function appraised(...options: string[]) {
  const io = memoryIo({ files: { 'r.cmoc.json': text } });
  const exitCode = await run(['appraise', 'r.cmoc.json', ...options], io);
  return { exitCode, out: io.out(), err: io.err() };
}

describe('cmoc appraise', () => {
  it('prints results, findings and items in the documented form', async () => {
    const { exitCode, out } = await appraised('--format', 'json');
    const { results, items, counts } = appraiseOutputSchema.parse(JSON.parse(out));
    expect(exitCode).toBe(counts.open.error > 0 ? 1 : 0);
    expect(results.length).toBeGreaterThanOrEqual(5);
    expect(items.length).toBeGreaterThanOrEqual(2);
    const found = results.flatMap(({ findings }) => findings);
    expect(counts.open.error + counts.open.warning + counts.open.hint + counts.settled).toBe(
      found.length,
    );
  });

  it('ends with 1 when something is open at the level asked for', async () => {
    const { out } = await appraised('--format', 'json');
    const { counts } = appraiseOutputSchema.parse(JSON.parse(out));
    expect(counts.open.warning).toBeGreaterThan(0);
    expect((await appraised('--fail-on', 'warning')).exitCode).toBe(1);
    expect((await appraised('--fail-on', 'never')).exitCode).toBe(0);
  });

  it('tells once the reason that many suggestions share', async () => {
    const { out } = await appraised();
    expect(out.match(/suggested: unclear\. The review holds nothing/g)).toHaveLength(1);
    expect(out).toContain('suggested: unclear, for the same reason');
  });

  it('shows ten findings of a rule, and more when asked', async () => {
    const { out } = await appraised();
    expect(out).toContain('12 more findings: add --max 22.');
    const all = await appraised('--max', '50');
    expect(all.out).not.toMatch(/more findings?:/);
    expect(all.out.match(/statement of its authors alone/g)).toHaveLength(22);
  });

  it('names the preset that may be meant', async () => {
    const { exitCode, err } = await appraised('--preset', 'recomended');
    expect(exitCode).toBe(2);
    expect(err).toContain('did you mean --preset recommended?');
  });

  it('prints the same bytes twice', async () => {
    expect(await appraised()).toEqual(await appraised());
  });
});
