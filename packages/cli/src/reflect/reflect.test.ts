import { writeReview } from '@cmoc/model';
import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { memoryIo, type MemoryFile } from '../io/memory-io';
import { run } from '../run/run';
import { reflectOutputSchema } from './output';

const review = writeReview(exampleReview());

async function reflected(options: readonly string[], files: Record<string, MemoryFile> = {}) {
  const io = memoryIo({ files: { 'r.cmoc.json': review, ...files } });
  const exitCode = await run(['reflect', 'r.cmoc.json', ...options], io);
  return { exitCode, out: io.out(), err: io.err() };
}

describe('cmoc reflect', () => {
  it('asks about every context of the theory when nothing is answered', async () => {
    const { out } = await reflected([]);
    expect(out).toContain('22 configurations');
    expect(out).toMatch(/^ {2}faith:increase +faith ▲.more/m);
    expect(out).toMatch(/alone allows\s+2\s+configurations/);
  });

  it('lists as many contexts as asked for, and shows how to answer', async () => {
    const { out } = await reflected(['--max', '3']);
    expect(out).toContain('19 more contexts: add --max 22.');
    expect(out).toContain('\n  cmoc reflect r.cmoc.json --holds absence-of-key-actors:increase\n');
  });

  it('allows what holds, blocks what is lacking, and says on what evidence', async () => {
    const { out } = await reflected([
      ...['--holds', 'faith:increase', '--lacks', 'role-clarity:increase'],
    ]);
    expect(out).toMatch(/May be expected, 1 outcome\n +O.performance ▲.more, by IOC-03/);
    expect(out).toMatch(/Blocked by what is lacking here, 1 configuration\n\n +IOC-12/);
    expect(out).toContain('1 authors’ statement, no passage behind it; none against');
    expect(out).not.toMatch(/score/i);
  });

  it('takes the place of a context that no construct stands for', async () => {
    const example = exampleReview();
    const [first] = example.configurations;
    const slots = first!.slots.map((slot) => ({ ...slot, constructs: [] }));
    const alone = { configurations: [{ ...first!, slots }], evidence: [], theories: [] };
    const worded = writeReview({ ...example, ...alone });
    const files = { 'r.cmoc.json': worded };
    const { out } = await reflected([], files);
    expect(out).toContain('--holds IOC-01/c1');
    const { out: lacking } = await reflected(['--lacks', 'IOC-01/c1'], files);
    expect(lacking).toMatch(/Blocked by what is lacking here, 1 configuration/);
  });

  it('reads answers and their notes from a file, the command line beside them', async () => {
    const answers = JSON.stringify({
      holds: [{ state: 'faith:increase', note: 'Said in all interviews.' }],
    });
    const { out } = await reflected(
      ['--answers', 'a.json', '--lacks', 'role-clarity:increase', '--format', 'json'],
      { 'a.json': answers },
    );
    expect(reflectOutputSchema.parse(JSON.parse(out)).answers).toEqual([
      {
        state: { construct: 'faith', direction: 'increase' },
        answer: 'holds',
        note: 'Said in all interviews.',
      },
      { state: { construct: 'role-clarity', direction: 'increase' }, answer: 'does-not-hold' },
    ]);
  });

  it.each([
    [['--holds', 'fiath:increase'], 'unknown-construct', 'did you mean faith?'],
    [['--holds', 'faith', '--lacks', 'faith'], 'invalid-answers', 'two different ways'],
    [['--answers', 'bad.json'], 'invalid-answers', 'holds'],
    [['--answers', 'noise.json'], 'invalid-answers', 'not JSON'],
    [['--answers', 'gone.json'], 'no-such-file', 'gone.json'],
  ])('refuses %j with a code and what helps', async (options, code, said) => {
    const { exitCode, err } = await reflected(options, {
      'bad.json': '{"holds": "faith"}',
      'noise.json': '{',
    });
    expect(exitCode).toBe(2);
    expect(err).toContain(code);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(said);
  });
});
