import { readFileSync } from 'node:fs';
import { writeReview } from '@cmoc/model';
import { syntheticReview } from '@cmoc/model/testing';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { exampleWork } from '../change/example-work';
import { memoryIo } from '../io/memory-io';
import * as schemas from '../output';
import { themeFor } from '../terminal/theme';
import { createProgram } from './program';
import { run } from './run';

const silent = { write: () => undefined, isTerminal: false, columns: undefined };
const program = createProgram({
  version: '0',
  width: 80,
  theme: themeFor(silent, {}),
  writeHelp: () => undefined,
  choose: () => undefined,
});
const commands = program.commands.filter((command) => command instanceof Command);

const work = exampleWork();
const example = work['review.cmoc.json'];
const ground = { text: 'House practice.', checked: 'judgement' };
const housePack = {
  namespace: ['house'],
  apiVersion: 1,
  checks: [
    {
      id: 'house/title-says-realist',
      revision: 1,
      title: 'The title says that the review is realist',
      why: 'So that it is found.',
      grounds: [ground],
      presets: ['house'],
      severity: 'hint',
      given: { each: 'review' },
      rules: [
        {
          when: { not: { path: 'title', hasWords: ['realist'] } },
          then: { message: 'not-said', params: { title: 'title' } },
        },
      ],
      messages: {
        'not-said': { outcome: 'failed', text: '“{title}” does not say so.', advice: 'Say so.' },
      },
    },
  ],
};

const table = 'Context,Why,Outcome\nTime is short,Trust grows,People share more\n';

const files = {
  'library.ris': 'TY  - JOUR\nTI  - Trust in teams\nPY  - 2020\nER  - \n',
  'table.csv': table,
  'house.rules.json': JSON.stringify(housePack),
  'rameses.json': JSON.stringify({
    instrument: 'rameses-synthesis@2013',
    source: 'our copy',
    items: { '1': 'The official text.' },
  }),
  ...work,
  'march.cmoc.json': example,
  'june.cmoc.json': example,
  'ann.cmoc.json': example,
  'ben.cmoc.json': example,
  'answers.json': JSON.stringify({
    holds: ['faith:increase'],
    lacks: ['role-clarity:increase'],
    unknown: [{ state: 'shared-vision:increase', note: 'The board is divided.' }],
  }),
};

async function ran(argv: readonly string[], columns?: number, review = example) {
  const io = memoryIo({
    files: { ...files, 'review.cmoc.json': review },
    env: columns === undefined ? {} : { COLUMNS: String(columns) },
  });
  const exitCode = await run(argv, io);
  return { exitCode, out: io.out(), err: io.err() };
}

const runs = new Map<string, ReturnType<typeof ran>>();

/** The same run is not made again for another test. */
function ranOnce(argv: readonly string[], columns: number): ReturnType<typeof ran> {
  const key = JSON.stringify([argv, columns]);
  const known = runs.get(key) ?? ran(argv, columns);
  runs.set(key, known);
  return known;
}

/** The commands shown in a help text, as arguments; a line that ends in `\` goes on. */
async function examplesOf(name: string): Promise<readonly (readonly string[])[]> {
  const { out } = await ran([name, '--help'], 120);
  return out
    .replaceAll(/\\\n\s+/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const [, shown] = /^ {2}\$ cmoc (.*)$/.exec(line) ?? [];
      return shown === undefined ? [] : [words(shown)];
    });
}

/** What is exported is set by its format. */
function isFile(argv: readonly string[]): boolean {
  return argv[0] === 'export' && !argv.some((one) => ['--output', '--help'].includes(one));
}

/** Commands to copy and JSON in pages are never broken, however narrow the window. */
function isCode(line: string): boolean {
  return /^ *(?:\$ )?cmoc |^ {2,}--|^ +["{}[\]]/.test(line) || line.endsWith('\\');
}

/** As a shell takes them apart, quotation marks taken off. */
function words(shown: string): readonly string[] {
  return [...shown.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

describe.each(commands.map((command) => command.name()))('cmoc %s', (name) => {
  it('is told in both READMEs, one line each', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const root = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
    expect(readme).toMatch(new RegExp(`^\\| \`${name}[ \`]`, 'm'));
    expect(root).toMatch(new RegExp(`cmoc(?:\\.mjs)? ${name}\\b`));
  });

  it('has help whose examples run, and print the same bytes twice', async () => {
    const examples = await examplesOf(name);
    expect(examples.length).toBeGreaterThan(0);
    for (const argv of examples) {
      const first = await ranOnce(argv, 80);
      expect(first.exitCode, first.err).toBeLessThan(2);
    }
    for (const argv of examples.slice(0, 2))
      expect(await ran(argv, 80)).toEqual(await ranOnce(argv, 80));
  });

  it.each([
    [40, 2],
    [80, Infinity],
    [120, 1],
  ])('keeps help and results within %d columns', async (columns, most) => {
    const examples = await examplesOf(name);
    for (const argv of [[name, '--help'], ...examples.slice(0, most)]) {
      if (argv.includes('json') || isFile(argv)) continue;
      const { out } = await ranOnce(argv, columns);
      expect(out).not.toContain('\u001b');
      const long = out.split('\n').filter((line) => line.length > columns);
      expect(columns < 80 ? long.filter((line) => !isCode(line)) : long).toEqual([]);
    }
  });
});

const longWork: readonly (readonly string[])[] = [
  ['appraise', 'review.cmoc.json'],
  ['vocabulary', 'review.cmoc.json'],
  ['propose', 'review.cmoc.json'],
  ['chains', 'review.cmoc.json'],
  ['support', 'review.cmoc.json'],
  ['frontier', 'review.cmoc.json'],
  ['exceptions', 'review.cmoc.json'],
  ['reflect', 'review.cmoc.json'],
  ['agree', 'ann.cmoc.json', 'ben.cmoc.json'],
  ['diff', 'march.cmoc.json', 'june.cmoc.json'],
  ['import', 'library.ris', '--into', 'review.cmoc.json'],
  ['export', 'review.cmoc.json', '--to', 'csv', '--output', 'table-2.csv'],
];

it.each(longWork)(
  'cmoc %s says at a terminal what it is doing, and takes it back',
  async (...argv) => {
    const io = memoryIo({ files: { ...files, 'review.cmoc.json': example }, columns: 80 });
    expect(await run(argv, io)).toBe(0);
    expect(io.err()).toMatch(/^[A-Z][\w ,.-]+(?: \d+%)? …/);
    expect(io.err()).toMatch(/\r\u001b\[K$/);
    expect(io.out()).not.toContain('…');
  },
);

const synthetic = writeReview(
  syntheticReview({ seed: 7, documents: 5, configurations: 24 }).review,
);

const documents: readonly (readonly [string, z.ZodType, readonly string[]])[] = [
  ['vocabulary', schemas.vocabularyOutputSchema, []],
  ['chains', schemas.chainsOutputSchema, []],
  ['propose', schemas.proposeOutputSchema, []],
  ['propose', schemas.proposeOutputSchema, ['--move', 'situate']],
  ['support', schemas.supportOutputSchema, []],
  ['support', schemas.supportOutputSchema, ['--without', 'each']],
  ['frontier', schemas.frontierOutputSchema, []],
  ['exceptions', schemas.exceptionsOutputSchema, []],
  ['reflect', schemas.reflectOutputSchema, []],
];

describe.each([
  ['the example', example],
  ['a synthetic review', synthetic],
])('JSON about %s', (_, review) => {
  it.each(documents)(
    'of %s keeps to its published schema, to the last key',
    { timeout: 60_000 },
    async (name, schema, options) => {
      const { out, err } = await ran(
        [name, 'review.cmoc.json', '--format', 'json', ...options],
        80,
        review,
      );
      expect(err).toBe('');
      const value: unknown = JSON.parse(out);
      expect(schema.parse(value)).toEqual(value);
    },
  );
});
