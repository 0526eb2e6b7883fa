import { writeReview } from '@cmoc/model';
import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { memoryIo } from '../io/memory-io';
import { run } from '../run/run';
import { exceptionsOutputSchema } from './output';

const example = writeReview(exampleReview());
const synthetic = writeReview(
  syntheticReview({ seed: 1, documents: 20, configurations: 130 }).review,
);

async function sought(options: readonly string[], review = synthetic) {
  const io = memoryIo({ files: { 'r.cmoc.json': review } });
  const exitCode = await run(['exceptions', 'r.cmoc.json', ...options], io);
  return { exitCode, out: io.out(), err: io.err() };
}

describe('cmoc exceptions', () => {
  it('lists the exceptions of a pattern before what tells it', async () => {
    const { out } = await sought(['--max', '1']);
    expect(out).toMatch(/exception +cmoc-\d+ \(1 study family\) has opposing evidence\n +told by/);
    expect(out).toContain('A count is no regularity');
  });

  it('says in how many sources an exception was sought', async () => {
    const { out } = await sought(['--max', '1'], example);
    expect(out).toMatch(/sought +in 1 of 46 sources; .*never checked: 45/);
  });

  it('lists every source for one configuration, those that stand alike together', async () => {
    const { out } = await sought(['--about', 'IOC-02'], example);
    expect(out).toMatch(/not checked +P1, P3, P4, P5,/);
    expect(out).not.toContain('IOC-05');
  });

  it('counts never-checked sources without listing them, unless one is asked about', async () => {
    const json = async (...options: string[]) =>
      exceptionsOutputSchema.parse(
        JSON.parse((await sought([...options, '--format', 'json'], example)).out),
      );
    const all = await json();
    const standings = all.queues.flatMap(({ entries }) => entries.map(({ standing }) => standing));
    expect(standings).not.toContain('never-checked');
    expect(all.queues[0]?.counts.neverChecked).toBe(45);
    const one = await json('--about', 'IOC-02');
    expect(one.queues[0]?.entries.length).toBeGreaterThan(40);
  });

  it('names the configuration that may be meant', async () => {
    const { exitCode, err } = await sought(['--about', 'IOC-2'], example);
    expect(exitCode).toBe(2);
    expect(err).toContain('did you mean IOC-0');
  });
});
