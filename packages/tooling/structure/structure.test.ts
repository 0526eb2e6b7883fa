import { describe, expect, it } from 'vitest';
import { root } from '../setup/manifest.mjs';
import { structureProblems } from './check-structure.mjs';
import { treeOf } from './tree.mjs';

const entry = {
  '@cmoc/source': './src/index.ts',
  types: './dist/index.d.ts',
  default: './dist/index.js',
};

const modelManifest = {
  name: '@cmoc/model',
  description: 'What a review is.',
  license: 'MIT',
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20.19' },
  files: ['dist'],
  exports: { '.': entry },
  peerDependencies: { zod: '^4.6.0' },
};

const sound: Record<string, unknown> = {
  '.changeset/config.json': {},
  '.ci/run': '',
  '.github/workflows/ci.yml': '',
  LICENSE: '',
  'README.md': '',
  'package.json': { packageManager: 'pnpm@9.8.7' },
  'pnpm-lock.yaml': '',
  'pnpm-workspace.yaml': '',
  'turbo.json': {},
  'apps/workbench/package.json': { private: true, dependencies: { '@cmoc/model': 'workspace:^' } },
  'apps/workbench/turbo.json': { tags: ['layer-6'] },
  'packages/model/package.json': modelManifest,
  'packages/model/turbo.json': { tags: ['layer-1'] },
  'packages/model/README.md': '',
  'packages/model/src/index.ts': 'export {};\n',
};

function problems(changes: Record<string, unknown> = {}) {
  const all = { ...sound, ...changes };
  const files = Object.keys(all).filter((path) => all[path] !== undefined);
  const read = (path: string) =>
    typeof all[path] === 'string' ? all[path] : JSON.stringify(all[path]);
  return structureProblems({ files, read });
}

function graphPackage(manifest: Record<string, unknown>, tag = 'layer-1') {
  return {
    'packages/graph/package.json': { ...modelManifest, name: '@cmoc/graph', ...manifest },
    'packages/graph/turbo.json': { tags: [tag] },
    'packages/graph/README.md': '',
    'packages/graph/src/index.ts': '',
  };
}

describe('the monorepo', () => {
  it('follows the house plan', () => {
    expect(structureProblems(treeOf(root))).toEqual([]);
  });
});

describe('structureProblems', () => {
  it('finds nothing in a sound tree', () => {
    expect(problems()).toEqual([]);
    expect(problems(graphPackage({}))).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a stray file at the top', { 'NOTES.md': '' }, 'NOTES.md: does not belong'],
    ['a stray hidden folder', { '.tools/pnpm.mjs': '' }, '.tools: does not belong'],
    ['no licence', { LICENSE: undefined }, 'LICENSE: missing'],
    ['a nameless folder', { 'packages/model/src/utils/a.ts': '' }, 'name the concept'],
    ['a camelCase file', { 'packages/model/src/maxFlow.ts': '' }, 'kebab-case'],
    ['an index without an entry', { 'packages/model/src/a/index.ts': '' }, 'only where package'],
    ['a file of 401 lines', { 'packages/model/src/a.ts': '\n'.repeat(401) }, '401 lines'],
    ['no package README', { 'packages/model/README.md': undefined }, 'has no README.md'],
    [
      'an unknown package',
      { 'packages/stray/package.json': { private: true } },
      'knows no package',
    ],
    ['a layer tag that is wrong', graphPackage({}, 'layer-0'), 'should tag layer-1'],
    [
      'an import sideways',
      graphPackage({ dependencies: { '@cmoc/model': 'workspace:^' } }),
      'not in a lower layer',
    ],
    [
      'an import upwards for tests',
      graphPackage({ devDependencies: { '@cmoc/appraisal': 'workspace:^' } }),
      'not in a lower layer',
    ],
    ['zod as a dependency', graphPackage({ dependencies: { zod: '^4.6.0' } }), 'peer dependency'],
    [
      'tooling shipped to users',
      graphPackage({ dependencies: { '@cmoc/tooling': 'workspace:*' } }),
      'development tool',
    ],
    ['a lower Node floor', graphPackage({ engines: { node: '>=18' } }), '"engines.node"'],
    ['no description', graphPackage({ description: '' }), '"description"'],
    ['effects of an import', graphPackage({ sideEffects: true }), '"sideEffects" should be false'],
    [
      'a worker that a bundler may drop',
      graphPackage({
        exports: {
          './worker': {
            '@cmoc/source': './src/worker.ts',
            types: 'a',
            default: './dist/worker.js',
          },
        },
      }),
      '"sideEffects" should be ["./dist/worker.js","./src/worker.ts"]',
    ],
    ['another licence', graphPackage({ license: 'ISC' }), '"license"'],
    [
      'an entry without its source',
      graphPackage({ exports: { '.': { types: 'a', default: 'b' } } }),
      'should give @cmoc/source',
    ],
    [
      'an entry whose source is gone',
      graphPackage({ exports: { '.': { ...entry, '@cmoc/source': './src/gone.ts' } } }),
      'not there',
    ],
    ['a second pin of pnpm', { '.ci/run': 'npx pnpm@9.8.7 check' }, 'repeats the version'],
    ['a loose pin of pnpm', { 'package.json': { packageManager: 'pnpm@9' } }, 'one exact pnpm'],
    ['a home folder', { 'README.md': `cd ${['', 'home', 'ada', 'x'].join('/')}` }, 'machine'],
    ['a private key', { 'README.md': ['-----BEGIN RSA', 'PRIVATE KEY'].join(' ') }, 'private key'],
    ['a token', { 'README.md': `ghp_${'a1'.repeat(18)}` }, 'GitHub token'],
  ])('finds %s', (_, changes, message) => {
    expect(problems(changes).join('\n')).toContain(message);
  });

  it('keeps the store for the outermost layers', () => {
    const found = problems({
      'packages/report/package.json': {
        ...modelManifest,
        name: '@cmoc/report',
        dependencies: { '@cmoc/store': 'workspace:^' },
      },
      'packages/report/turbo.json': { tags: ['layer-4'] },
      'packages/report/README.md': '',
      'packages/report/src/index.ts': '',
    });
    expect(found).toEqual(['packages/report: only the outermost layers may import @cmoc/store']);
  });
});
