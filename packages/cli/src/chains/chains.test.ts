import { writeReview } from '@cmoc/model';
import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { memoryIo } from '../io/memory-io';
import { run } from '../run/run';
import { terminalFor } from '../terminal/terminal';
import { chainsAsText } from './chains-text';
import { chainsOutputSchema, type ChainsOutput } from './output';

const text = writeReview(exampleReview());
const trust = ['--assume', 'trust=partnership-functioning-and-trust'];
const failure = ['--assume', 'task-achievement:decrease=task-failure:increase'];

async function traced(...options: string[]) {
  const io = memoryIo({ files: { 'r.cmoc.json': text } });
  const exitCode = await run(['chains', 'r.cmoc.json', ...options], io);
  return { exitCode, out: io.out(), err: io.err() };
}

async function asJson(...options: string[]) {
  const { out, err, exitCode } = await traced('--format', 'json', ...options);
  expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 });
  return chainsOutputSchema.parse(JSON.parse(out));
}

describe('cmoc chains --format json', () => {
  it('finds the 4 and 13 links of the example and no loop', async () => {
    const { links, loops, chains, counts } = await asJson();
    expect(links.filter(({ kind }) => kind === 'outcome-to-context')).toHaveLength(4);
    expect(links.filter(({ kind }) => kind === 'outcome-to-mechanism')).toHaveLength(13);
    expect(loops).toEqual([]);
    expect(counts.chains).toEqual({ listed: chains.length, atLeast: chains.length, exact: true });
  });

  it('finds the loop only when both identities are supposed', async () => {
    expect((await asJson(...trust)).loops).toEqual([]);
    expect((await asJson(...failure)).loops).toEqual([]);
    const { loops, assumed } = await asJson(...trust, ...failure);
    expect(loops.map(({ configurations, sign }) => [configurations, sign])).toEqual([
      [['IOC-02', 'IOC-18'], 'reinforcing'],
    ]);
    expect(loops[0]?.identities).toEqual(assumed.map(({ id }) => id));
  });

  it('does not string faith and task achievement together', async () => {
    const { chains, links } = await asJson('--from', 'faith', '--to', 'task-achievement');
    expect({ chains, links }).toEqual({ chains: [], links: [] });
  });

  it('says where a chain was cut, and what of the links it looked at', async () => {
    const output = await asJson();
    const [chain] = output.chains;
    if (chain === undefined) throw new Error('no chain');
    const cut: ChainsOutput = {
      ...output,
      counts: { ...output.counts, links: { listed: 17, atLeast: 40, exact: true } },
      chains: [{ ...chain, goesOn: true }],
    };
    const silent = { write: () => undefined, isTerminal: false, columns: undefined };
    const text = chainsAsText(cut, exampleReview(), terminalFor(silent, {}), 10);
    expect(text).toContain('40 links\n  What follows looks at the first 17 of them:');
    expect(text).toContain('IOC-03 → … (cut here; it goes on)');
  });

  it('keeps chains through what a filter names, and the links on them', async () => {
    const { chains, links } = await asJson('--from', 'organisational-flexibility');
    expect(chains.length).toBeGreaterThan(0);
    expect(chains.every(({ configurations }) => configurations.includes('IOC-09'))).toBe(true);
    const used = new Set(chains.flatMap((chain) => chain.links));
    expect(links.every(({ id }) => used.has(id))).toBe(true);
    const all = await asJson();
    expect(chains).toEqual(
      all.chains.filter(({ configurations }) => configurations.includes('IOC-09')),
    );
  });

  it('lists as many chains as asked for and counts the rest', async () => {
    const { chains, counts } = await asJson('--max', '3');
    expect(chains).toHaveLength(3);
    expect(counts.chains).toEqual({ listed: 3, atLeast: 24, exact: true });
  });

  it('prints the same bytes twice', async () => {
    expect(await traced('--format', 'json')).toEqual(await traced('--format', 'json'));
  });
});

describe('cmoc chains', () => {
  it('prints the contexts a chain accumulates, its mechanisms and what it rests on', async () => {
    const { out } = await traced('--max', '24');
    const at = out.indexOf('  IOC-13 → IOC-20 → IOC-09 → IOC-03\n');
    expect(at).toBeGreaterThan(0);
    const chain = out.slice(at).split('\n\n')[0] ?? '';
    expect(chain).toMatch(/needs +C ▲.more +Accountability arrangements fit \(IOC-13\)/);
    expect(chain).toMatch(/is given +C ▲.more +Faith in the collaboration is strong/);
    expect(chain).toMatch(/through +M ▼.less +There is less conflict \(IOC-13\)/);
    expect(chain).toMatch(/rests on +no supporting evidence on record for IOC-13,/);
  });

  it('says what was supposed and that the file does not say so', async () => {
    const { out } = await traced(...trust, ...failure);
    expect(out).toContain('Supposing that “trust” is “partnership functioning and trust”');
    expect(out).toContain('IOC-02 → IOC-18 → IOC-02 (reinforcing)');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'supposed: task achievement ▼ less and task failure ▲ more',
    );
  });

  it('keeps every line within the width of the window', async () => {
    for (const columns of [60, 80, 120]) {
      const io = memoryIo({ files: { 'r.cmoc.json': text }, env: { COLUMNS: String(columns) } });
      await run(['chains', 'r.cmoc.json', '--max', '99', ...trust, ...failure], io);
      expect(
        Math.max(
          ...io
            .out()
            .split('\n')
            .map((line) => line.length),
        ),
      ).toBeLessThanOrEqual(columns);
    }
  });

  it('cuts links and loops at what was asked for, and says how to see the rest', async () => {
    const { out } = await traced('--max', '1');
    expect(out).toMatch(
      /An outcome becomes a mechanism \(13\)\n +\S.*\n +3 more lines: add --max 4\./,
    );
  });

  it.each([
    [['--assume', 'trsut=faith'], 'unknown-construct', 'did you mean trust?'],
    [
      ['--assume', 'trust:incrase=faith:increase'],
      'invalid-direction',
      'did you mean trust:increase?',
    ],
    [['--assume', 'trust:increase=faith'], 'invalid-assumption', 'on one side only'],
    [['--assume', 'trust'], 'invalid-assumption', 'STATE=STATE'],
    [['--from', 'leadership'], 'unknown-construct', 'no construct “leadership”'],
    [['--from', 'Clarity of roles'], 'unknown-construct', 'did you mean role-clarity?'],
    [['--max', 'many'], 'usage', 'whole number'],
  ])('refuses %j with %s', async (options, code, hint) => {
    const { exitCode, out, err } = await traced(...options);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(code);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(hint);
  });
});

describe('the web of links', () => {
  it('is told with drivers, ends, what stands between and what the figures are not', async () => {
    const { web, groups } = await asJson();
    expect(web?.places.find(({ configuration }) => configuration === 'IOC-20')).toMatchObject({
      place: 'between',
      before: 3,
    });
    expect(groups?.groups.flatMap(({ members }) => members)).toContain('IOC-09');
    const { out } = await traced();
    expect(out).toMatch(/Drivers and ends, \d+ linked configurations in \d+ parts?\n/);
    expect(out).toContain('This reflects what the literature discusses, not what matters most.');
    expect(out).toMatch(/To read together, \d+ groups? of configurations that say alike/);
  });

  it('is left out where links are picked by a state', async () => {
    const { web, groups } = await asJson('--from', 'trust:increase');
    expect({ web, groups }).toEqual({ web: null, groups: null });
  });
});
