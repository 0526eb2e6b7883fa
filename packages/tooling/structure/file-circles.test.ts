import { describe, expect, it } from 'vitest';
import { circleProblems } from './file-circles.mjs';

/** The circles of a tree in small: a file for each text, in the source of one package. */
function circles(texts: Record<string, string>, more: Record<string, string> = {}) {
  const own = Object.entries(texts).map(([name, text]) => [`packages/model/src/${name}`, text]);
  const all: Record<string, string> = { ...Object.fromEntries(own), ...more };
  return circleProblems({ files: Object.keys(all).sort(), read: (path) => all[path] ?? '' });
}

const one = 'packages/model/src/one.ts';
const two = 'packages/model/src/two.ts';
const bothWays = `${one} → ${two} → ${one}: files import each other in a circle`;

describe('circles of files', () => {
  it.each([
    ['values', "import { one } from './one';"],
    ['an effect', "import './one';"],
    ['a type alone', "import type { One } from './one';"],
    ['a type among values', "import { type One } from './one';"],
    ['a type where it stands', "export type Two = import('./one').One;"],
    ['names handed on', "export { one } from './one';"],
    ['everything handed on', "export * from './one';"],
    ['types handed on', "export type { One } from './one';"],
    ['what is loaded later', "export const two = async () => (await import('./one')).one;"],
    ['what is loaded later, in back ticks', 'export const two = () => import(`./one`);'],
    ['a module of the old kind', "import one = require('./one');"],
    ['a require', "export const one = require('./one');"],
    ['a worker', "export const at = new URL('./one.ts', import.meta.url);"],
    ['the ending it is built to', "import { one } from './one.js';"],
    ['a file with a query', "import one from './one?raw';"],
  ])('are found through %s', (_, code) => {
    expect(circles({ 'one.ts': "import { two } from './two';", 'two.ts': code })).toEqual([
      bothWays,
    ]);
  });

  it('are found through the types in comments of JavaScript, and of JavaScript only', () => {
    const code = "/** @typedef {import('./one.mjs').One} One */\nexport const two = 2;\n";
    const oneMjs = "import { two } from './two.mjs';";
    expect(circles({ 'one.mjs': oneMjs, 'two.mjs': code })).toHaveLength(1);
    expect(circles({ 'one.mjs': "import { two } from './two';", 'two.ts': code })).toEqual([]);
  });

  it('are found where a file imports itself', () => {
    expect(circles({ 'one.ts': "import type { One } from './one';" })).toEqual([
      `${one} → ${one}: files import each other in a circle`,
    ]);
  });

  it('are found through markup, index files and the entries of our packages', () => {
    const manifest = {
      exports: { '.': { '@cmoc/source': './src/index.ts' } },
      name: '@cmoc/model',
    };
    const found = circles(
      {
        'index.ts': "export { One } from './one/one';",
        'one/one.tsx': "import type { Two } from '../two';\nexport const One = () => <Two />;",
        'two/index.ts': "import { One } from '@cmoc/model';",
      },
      { 'packages/model/package.json': JSON.stringify(manifest) },
    );
    expect(found).toHaveLength(1);
  });

  it('are told once each, by a shortest way round', () => {
    const found = circles({
      'a.ts': "import './b';\nimport './c';",
      'b.ts': "import './a';",
      'c.ts': "import './d';",
      'd.ts': "import './e';",
      'e.ts': "import './c';\nimport './d';",
      'f.ts': "import './a';",
    });
    const told = found.map((line) => line.replaceAll('packages/model/src/', '').split(':')[0]);
    expect(told).toEqual(['a.ts → b.ts → a.ts', 'c.ts → d.ts → e.ts → c.ts']);
  });

  it('are none where imports run one way, or a text only speaks of one', () => {
    expect(
      circles({
        'a.ts': "import './b';\nimport './c';\nimport 'zod';",
        'b.ts': "import './c';\n// import './a';\nexport const say = \"import './a'\";",
        'c.ts': "const quote = /'/;\nexport const say = `import './a'`;",
      }),
    ).toEqual([]);
  });
});
