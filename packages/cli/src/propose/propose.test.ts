import { writeReview } from '@cmoc/model';
import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { memoryIo } from '../io/memory-io';
import { run } from '../run/run';
import { proposeOutputSchema } from './output';

const example = writeReview(exampleReview());
const synthetic = writeReview(
  syntheticReview({ seed: 1, documents: 20, configurations: 130 }).review,
);

async function proposed(options: readonly string[], review = synthetic) {
  const io = memoryIo({ files: { 'r.cmoc.json': review } });
  const exitCode = await run(['propose', 'r.cmoc.json', ...options], io);
  return { exitCode, out: io.out().replaceAll('\u00a0', ' '), err: io.err() };
}

const asJson = async (...options: string[]) =>
  proposeOutputSchema.parse(JSON.parse((await proposed([...options, '--format', 'json'])).out));

describe('cmoc propose', () => {
  it('says on the face of a juxtaposition that no source asserts it', async () => {
    const { out } = await proposed(['--move', 'juxtapose']);
    expect(out).toContain('No single source asserts this join.');
    expect(out).toMatch(/brings the (?:context|outcome); \d+ study famil/);
  });

  it('shows the opposing passages of an adjudication as fully as the supporting', async () => {
    const { out } = await proposed(['--move', 'adjudicate', '--max', '1']);
    const [, forIt = '', against = ''] =
      /^ {4}for +(“[^]*?)^ {4}against +(“[^]*?)^ {4}mind/m.exec(out) ?? [];
    expect(forIt).toContain('supports');
    expect(against).toContain('opposes');
    for (const side of [forIt, against]) expect(side).toMatch(/quotation|paraphrase/);
  });

  it('keeps the members of a consolidation whole and names what would be lost', async () => {
    const { out } = await proposed(['--move', 'consolidate', '--max', '1'], example);
    expect(out).toMatch(/IOC-06 +C There is conflict inside one organisation ▲ more →/);
    expect(out).toMatch(/would lose +4 states that single members tell besides/);
    expect(out).toContain('4 more proposals: add --move consolidate --max 5.');
  });

  it('keeps to proposals about one configuration', async () => {
    const { adjudicate, counts } = await asJson('--move', 'adjudicate', '--about', 'cmoc-000002');
    expect(adjudicate.map(({ grounds }) => grounds.configuration)).toEqual(['cmoc-000002']);
    expect(counts.adjudicate).toEqual({ listed: 1, atLeast: 1, exact: true });
  });

  it('looks for nothing but the move asked for', async () => {
    const { moves, juxtapose, reconcile, situate } = await asJson('--move', 'reconcile');
    expect({ moves, juxtapose, situate }).toEqual({
      moves: ['reconcile'],
      juxtapose: [],
      situate: null,
    });
    expect(reconcile.length).toBeGreaterThan(0);
  });

  it('names the configuration that may be meant', async () => {
    const { exitCode, err } = await proposed(['--about', 'IOC-3'], example);
    expect(exitCode).toBe(2);
    expect(err).toContain('unknown-configuration');
    expect(err).toContain('did you mean IOC-0');
  });
});
