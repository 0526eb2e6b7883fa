import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as library from '../index';
import { algorithms } from '../running/algorithms-in-worker/algorithms';
import { algorithmFolders, folderOfAlgorithm } from './algorithm-folders';

const packages = new URL('../../../', import.meta.url);
const consolidation = new URL('consolidation/src/', packages);
const sources = readdirSync(consolidation, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.ts') && !path.includes('.test.'))
  .map((path) => readFileSync(new URL(path, consolidation), 'utf8'));

/** Names that some source of consolidation imports from this package. */
const imported = new Set(
  sources.flatMap((source) =>
    [...source.matchAll(/import \{([^}]*)\} from '@cmoc\/graph(?:\/\w+)?'/g)].flatMap(([, names]) =>
      names!.split(',').map((name) => name.trim()),
    ),
  ),
);

/** Names that an entry of consolidation exports. */
function exportsOf(entry: string): Set<string> {
  const file = new URL(entry === '' ? 'index.ts' : `${entry}.ts`, consolidation);
  const lists = readFileSync(file, 'utf8').matchAll(/export \{([^}]*)\}/g);
  return new Set([...lists].flatMap(([, names]) => names!.split(',').map((name) => name.trim())));
}

const named = (text: string) => [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name!);

describe.each(Object.keys(algorithms))('%s', (name) => {
  const folder = folderOfAlgorithm(name)!;
  const page = readFileSync(new URL(`../${folder}/page.md`, import.meta.url), 'utf8');
  const section = /## What it answers about a programme theory\n\n(.*)\n/.exec(page)?.[1] ?? '';

  it('says a question about a programme theory and who asks it', () => {
    expect(section).toMatch(/\?.* Asked by `\w+`/);
  });

  it('is asked by functions and commands that exist', () => {
    const askers = [
      ...section.matchAll(/((?:`\w+`(?: and )?)+) of `@cmoc\/consolidation(?:\/(\w+))?`/g),
    ];
    expect(askers).not.toEqual([]);
    for (const [, names, entry = ''] of askers) {
      for (const asker of named(names!)) expect(exportsOf(entry)).toContain(asker);
    }
    for (const [, command] of section.matchAll(/`cmoc (\w+)`/g))
      expect(existsSync(new URL(`cli/src/${command!}/command.ts`, packages))).toBe(true);
  });

  it('is called there, or what the page says it is asked through', () => {
    const through = /, through `(\w+)`/.exec(section)?.[1] ?? name;
    expect(imported).toContain(through);
  });
});

describe('no algorithm is left out', () => {
  it('of those with a page', () => {
    const known = Object.keys(algorithms).map((name) => folderOfAlgorithm(name));
    expect([...known].sort()).toEqual(algorithmFolders);
  });

  it('of those that the package exports', () => {
    const others = ['CanonicalIndex', 'toCanonicalIndex', 'createHypergraph', 'algorithmsInWorker'];
    const functions = Object.keys(library).filter((name) => !others.includes(name));
    expect(functions.filter((name) => !(name in algorithms))).toEqual([]);
  });
});
