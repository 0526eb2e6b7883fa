import { writeReview } from '@cmoc/model';
import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { memoryIo } from '../io/memory-io';
import { run } from '../run/run';
import { vocabularyOutputSchema } from './output';

const example = writeReview(exampleReview());

async function suggested(options: readonly string[], columns?: number) {
  const io = memoryIo({
    files: { 'r.cmoc.json': example },
    ...(columns === undefined ? {} : { columns }),
  });
  const exitCode = await run(['vocabulary', 'r.cmoc.json', ...options], io);
  return { exitCode, out: io.out(), err: io.err() };
}

describe('cmoc vocabulary', () => {
  it('proposes opposite poles as opposites and never as the same', async () => {
    const { out } = await suggested(['--max', '100']);
    const [same = '', opposite = ''] = out.split('May be opposite poles');
    expect(opposite).toMatch(/constructive conflict resolution .*\n +destructive conflict resol/);
    expect(same).not.toMatch(/constructive conflict resolution.*\n +destructive/);
  });

  it('shows every part of a likeness with its weight, and in how much it is used', async () => {
    const { out } = await suggested(['--kind', 'same', '--max', '5']);
    expect(out).toMatch(/initial trust \(in 2 configurations\)\n +trust \(in 8 configurations\)/);
    expect(out).toMatch(/alike 0\.\d\d +word stems 0\.\d\d, counted 2 times \(both: trust\)/);
    expect(out).toContain('for you to judge');
  });

  it('tells whole words where the library compares stems', async () => {
    const { out } = await suggested(['--max', '100']);
    expect(out).toContain('“constructive” against “destructive”');
    expect(out).toContain('(both: resolution, conflict)');
  });

  it('says what to do where no slot speaks of a construct', async () => {
    const review = exampleReview();
    const io = memoryIo({
      files: {
        'r.cmoc.json': JSON.stringify({
          ...review,
          configurations: review.configurations.map((one) => ({
            ...one,
            slots: one.slots.map((slot) => ({ ...slot, constructs: [] })),
          })),
        }),
      },
    });
    expect(await run(['vocabulary', 'r.cmoc.json'], io)).toBe(0);
    expect(io.out().replaceAll(/\s+/g, ' ')).toContain(
      'import the table into a new review with --name-constructs',
    );
    expect(await run(['reflect', 'r.cmoc.json'], io)).toBe(0);
    expect(io.out()).toMatch(/IOC-12\/c1? +Roles are clear/);
    expect(io.out()).toContain('--holds IOC-01/c1');
  });

  it('keeps to one kind, to close pairs, and to a number', async () => {
    const { out } = await suggested([
      ...['--kind', 'opposite', '--threshold', '0.5', '--max', '1', '--format', 'json'],
    ]);
    const { proposals, groups, counts } = vocabularyOutputSchema.parse(JSON.parse(out));
    expect(proposals.map(({ kind }) => kind)).toEqual(['opposite']);
    expect({ groups, left: counts.notListed }).toEqual({ groups: [], left: 1 });
  });

  it('shows on a terminal how far it has come, and takes that back', async () => {
    const { err } = await suggested([], 100);
    expect(err).toMatch(/^Comparing the phrases of constructs …[^]*\r\u001b\[K$/);
  });

  it.each(['1.5', 'high', '-1'])('refuses the threshold %s', async (threshold) => {
    const { exitCode, err } = await suggested([`--threshold=${threshold}`]);
    expect(exitCode).toBe(2);
    expect(err).toContain('from 0 to 1');
  });
});
