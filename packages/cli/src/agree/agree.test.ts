import { writeReview, type Review } from '@cmoc/model';
import { syntheticReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { memoryIo } from '../io/memory-io';
import { run } from '../run/run';
import { agreeOutputSchema } from './output';

const { review: example } = syntheticReview({ seed: 3, documents: 4, configurations: 12 });

/** What another coder made of the same sources: one direction turned over. */
const other: Review = {
  ...example,
  configurations: example.configurations.map((configuration) =>
    configuration.id === 'cmoc-000004'
      ? {
          ...configuration,
          slots: configuration.slots.map((slot) =>
            slot.id === 'c1' ? { ...slot, direction: 'increase' as const } : slot,
          ),
        }
      : configuration,
  ),
};

async function agreed(options: readonly string[]) {
  const io = memoryIo({
    files: { 'a.cmoc.json': writeReview(example), 'b.cmoc.json': writeReview(other) },
  });
  const exitCode = await run(['agree', 'a.cmoc.json', 'b.cmoc.json', ...options], io);
  return { exitCode, out: io.out(), err: io.err() };
}

describe('cmoc agree', () => {
  it('says how far two coders agree, over what, and what they have to talk about', async () => {
    const { exitCode, out } = await agreed([]);
    expect(exitCode).toBe(0);
    expect(out).toContain('pairs of configurations aligned, source by source');
    expect(out).toMatch(/directions +\d+ of \d+ aligned slots \(98%\); Cohen’s kappa 0\.\d\d/);
    expect(out).toMatch(/To talk about, 1 difference\n +source-\d+\n +cmoc-000004 +c1 goes/);
    expect(out).not.toMatch(/\bgood\b|\bpoor\b|score/);
  });

  it('prints every alignment in the documented form', async () => {
    const value: unknown = JSON.parse((await agreed(['--format', 'json'])).out);
    expect(agreeOutputSchema.parse(value)).toEqual(value);
  });
});
