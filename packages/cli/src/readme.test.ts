import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { exampleWork } from './change/example-work';
import { memoryIo } from './io/memory-io';
import { createProgram } from './run/program';
import { run } from './run/run';
import { themeFor } from './terminal/theme';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The commands in blocks of shell, without their comments; a line that ends in `\` goes on. */
const shown = [...readme.matchAll(/```sh\n(.*?)```/gs)]
  .flatMap(([, block = '']) => block.replaceAll(/\\\n\s+/g, '').split('\n'))
  .flatMap((line) => /^cmoc (.*?)(?:\s+#.*)?$/.exec(line)?.[1] ?? []);

/** As a shell takes them apart, quotation marks taken off. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

const files = {
  ...exampleWork(),
  'library.ris': 'TY  - JOUR\nTI  - Trust in teams\nPY  - 2020\nER  - \n',
  'table.csv': 'Context,Why,Outcome\nTime is short,Trust grows,People share more\n',
};

const program = createProgram({
  version: '0',
  width: 80,
  theme: themeFor({ write: () => undefined, isTerminal: false, columns: undefined }, {}),
  writeHelp: () => undefined,
  choose: () => undefined,
});

describe('the README', () => {
  it('shows commands', () => {
    expect(shown.length).toBeGreaterThan(8);
  });

  it.each(shown)('shows “cmoc %s”, which runs', async (line) => {
    const io = memoryIo({ files });
    expect(await run(words(line), io), io.err()).toBeLessThan(2);
  });

  it.each(program.commands.filter((command) => command instanceof Command))(
    'lists the options of every command, and no other: $_name',
    (command) => {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${command.name()}`)) ?? '';
      const listed = [...row.matchAll(/--[a-z-]+/g)].map(([option]) => option);
      const own = command.options
        .flatMap(({ long }) => long ?? [])
        .filter((option) => !['--format', '--max-size', '--help'].includes(option));
      expect([...new Set(listed)].sort()).toEqual([...own].sort());
    },
  );
});
