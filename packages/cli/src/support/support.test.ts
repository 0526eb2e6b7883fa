import { writeReview } from '@cmoc/model';
import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { memoryIo } from '../io/memory-io';
import { run } from '../run/run';
import { terminalFor } from '../terminal/terminal';
import { supportOutputSchema } from './output';
import { supportAsText } from './support-text';

const example = writeReview(exampleReview());
/** The example, had its rows been findings: made up, to have something that can fall. */
const found = example.replaceAll('"authors-statement"', '"reported-finding"');
const synthetic = writeReview(
  syntheticReview({ seed: 5, documents: 6, configurations: 30 }).review,
);

/** A refined configuration that a move leads to from five extracted ones. */
function withTheory(): string {
  const { review } = syntheticReview({ seed: 5, documents: 6, configurations: 30 });
  const [first] = review.configurations;
  const from = review.configurations.slice(0, 5).map(({ id }) => id);
  return JSON.stringify({
    ...review,
    configurations: [...review.configurations, { ...first, id: 'R1', tier: 'refined' }],
    mappings: [
      {
        ...{ id: 'm1', move: 'consolidate', from, to: ['R1'] },
        ...{ by: review.team[0]?.id, at: '2026-01-01T00:00:00Z', reason: 'Alike.' },
      },
    ],
  });
}

async function supported(options: readonly string[], review = example) {
  const io = memoryIo({ files: { 'r.cmoc.json': review } });
  const exitCode = await run(['support', 'r.cmoc.json', ...options], io);
  return { exitCode, out: io.out().replaceAll('\u00a0', ' '), err: io.err() };
}

describe('cmoc support', () => {
  it('lists what rests on few study families, counting them', async () => {
    const { out } = await supported([]);
    expect(out).toContain('22 configurations with fewer than 2 study families, 10 shown');
    expect(out).toContain('no measure of strength');
  });

  it('takes a row of the authors’ table for their statement and for no study', async () => {
    const out = (await supported([])).out.replaceAll(/\s+/g, ' ');
    expect(out.match(/1 authors’ statement, no passage behind it; none/g)).toHaveLength(10);
    expect(out).not.toMatch(/1 study family|1 passage/);
    const mixed = ['--from', 'conflict', '--to', 'performance', '--mixed'];
    expect((await supported(mixed)).out).toContain('no supporting evidence on record for');
  });

  it('finds no way from faith to task achievement and shows where arrows mislead', async () => {
    const { out } = await supported([
      ...['--from', 'faith:increase', '--to', 'task-achievement:increase'],
    ]);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'No configurations that a study supports, kept whole, lead there; --mixed',
    );
    expect(out).toMatch(/IOC-03 +faith ▲ more → synergistic working ▲ more/);
    expect(out).toContain('partnership functioning and trust');
  });

  it('counts independent ways and the families without which all break', async () => {
    const { out } = await supported(['--from', 'conflict', '--to', 'performance'], found);
    expect(out).toMatch(/independent +1 way; every other shares a study family/);
    expect(out).toMatch(/breaks +without 1 study family: study-nihr127430/);
  });

  it('says what falls with a source', async () => {
    const { out } = await supported(['--without', 'P2'], found);
    expect(out).toContain('Without source P2, 22 pieces of evidence less');
    expect(out).toMatch(/no support +left for 22 configurations/);
  });

  it('shows how much sources added, in reading order and in random orders', async () => {
    const { out } = await supported([], synthetic);
    expect(out).toMatch(/after 6 sources +\d+ in reading order; \d+ to \d+ in 200 random orders/);
  });

  it('tries every study family when asked for each', async () => {
    const { out } = await supported(['--without', 'each', '--format', 'json'], synthetic);
    const { without, overview } = supportOutputSchema.parse(JSON.parse(out));
    expect(overview).toBeNull();
    expect(without.length).toBeGreaterThan(1);
  });

  it('shows first what takes most support with it, and as many as asked for', async () => {
    const all = await supported(['--without', 'each', '--max', '100'], synthetic);
    const lost = [...all.out.matchAll(/left for (\d+) configurations?/g)].map(([, count]) =>
      Number(count),
    );
    expect(lost.length).toBeGreaterThan(1);
    expect(lost).toEqual(lost.toSorted((one, other) => other - one));
    const { out } = await supported(['--without', 'each', '--max', '1'], synthetic);
    expect(out.match(/^Without /gm)).toHaveLength(1);
    expect(out).toMatch(/\d+ more things to leave out.*add --max \d+/s);
  });

  it('does not compare lists that were cut', async () => {
    const io = memoryIo({ files: { 'r.cmoc.json': synthetic } });
    expect(await run(['support', 'r.cmoc.json', '--without', 'each', '--format', 'json'], io)).toBe(
      0,
    );
    const output = supportOutputSchema.parse(JSON.parse(io.out()));
    expect(output.notCompared).toEqual(['chains']);
    const silent = { write: () => undefined, isTerminal: false, columns: undefined };
    const cut = { ...output, notCompared: ['links', 'loops', 'demiRegularities'] as const };
    const { review } = syntheticReview({ seed: 5, documents: 6, configurations: 30 });
    const text = supportAsText(cut, review, terminalFor(silent, {}), 1);
    expect(text).toMatch(/not compared {2}links, loops and recurring patterns: there are too many/);
    expect(text).not.toMatch(/(?:lost|new) +\d+ (?:links?|loops?|recurring)/);
  });

  it('says what changes in exceptions and in what a theory covers', async () => {
    const { out } = await supported(['--without', 'each', '--max', '100'], withTheory());
    expect(out).toMatch(/coverage +\d+ configurations? of the theory covers? \d+/);
  });

  it.each([
    [['--from', 'faith'], 'usage', 'both --from and --to'],
    [['--without', 'P22'], 'unknown-source', 'did you mean P2?'],
    [['--from', 'fiath', '--to', 'trust'], 'unknown-construct', 'did you mean faith?'],
  ])('refuses %j with a code and what helps', async (options, code, said) => {
    const { exitCode, err } = await supported(options);
    expect(exitCode).toBe(2);
    expect(err).toContain(code);
    expect(err).toContain(said);
  });
});
