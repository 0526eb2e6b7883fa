import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiProblems, writeApiReports } from '../api-report/api-report.mjs';
import { changesetProblems } from './changesets.mjs';
import { importedPackages, undeclaredImports } from './dist-imports.mjs';
import { generatedFileProblems } from './generated-files.mjs';
import { publintProblems, typeProblems } from './packed-packages.mjs';
import { inLanes, selectChecks } from './select-checks.mjs';
import { typeErrors } from './type-errors.mjs';
import { publishedPackages } from './workspace.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cmoc-checks-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content: unknown) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(root, path), text);
}

const manifest = {
  name: '@cmoc/model',
  version: '1.0.0',
  license: 'MIT',
  type: 'module',
  engines: { node: '>=20.19' },
  files: ['dist'],
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
};

function model(changes: Record<string, unknown> = {}) {
  write('packages/model/package.json', { ...manifest, ...changes });
  const [published] = publishedPackages(root);
  if (published === undefined) throw new Error('the fixture should be published');
  return published;
}

describe('published packages', () => {
  it('leave out the private ones and list what can be imported', () => {
    write('packages/tooling/package.json', { name: '@cmoc/tooling', private: true });
    const entries = { './testing': { types: './dist/testing.d.ts', default: './dist/testing.js' } };
    model({ exports: { ...manifest.exports, ...entries, './examples/*': './examples/*' } });
    const found = publishedPackages(root);
    expect(found.map(({ name }) => name)).toEqual(['@cmoc/model']);
    const specifiers = found[0]?.entries.map(({ specifier, name }) => [specifier, name]);
    expect(specifiers).toEqual([
      ['@cmoc/model', 'index'],
      ['@cmoc/model/testing', 'testing'],
    ]);
  });
});

describe('the check of built imports', () => {
  it('reads every way to import, and neither Node nor relative files', () => {
    const code = `import a from 'a'; import '@b/c/d.js'; export { e } from 'e/f';
      const g = import('g'); type H = import('h').I; import './own'; import 'node:fs'; import 'fs';`;
    expect(importedPackages(code)).toEqual(['a', '@b/c', 'e', 'g', 'h']);
  });

  it('finds what neither dependencies nor peers bring', () => {
    write('packages/model/dist/index.js', "import 'zod'; import 'left-pad';");
    write('packages/model/dist/index.d.ts', "import type { X } from 'graphology-types';");
    const published = model({
      peerDependencies: { zod: '4' },
      devDependencies: { 'left-pad': '1' },
    });
    expect(undeclaredImports(published)).toEqual([
      '@cmoc/model: dist/index.d.ts imports graphology-types, which is not declared',
      '@cmoc/model: dist/index.js imports left-pad, which is not declared',
    ]);
  });

  it('does not take an absent build for a clean one', () => {
    expect(undeclaredImports(model())).toEqual(['@cmoc/model: not built']);
  });
});

describe('the public interface', () => {
  beforeEach(() => {
    write('packages/model/dist/index.d.ts', "export { type B as Shown } from './chunk-Xy12';");
    write('packages/model/dist/chunk-Xy12.d.ts', 'interface B { a: 1 }\nexport { B };');
  });

  it('is one file per entry, without the names of chunks', async () => {
    const published = model();
    expect(await apiProblems(published)).toEqual(['@cmoc/model: api/index.d.ts is missing']);
    expect(await writeApiReports(published)).toEqual(['packages/model/api/index.d.ts']);
    expect(await apiProblems(published)).toEqual([]);
  });

  it('is found to differ when a name changes or an entry goes', async () => {
    const published = model();
    await writeApiReports(published);
    write('packages/model/dist/chunk-Xy12.d.ts', 'interface B { a: 2 }\nexport { B };');
    write('packages/model/api/gone.d.ts', '');
    expect(await apiProblems(published)).toEqual([
      '@cmoc/model: api/index.d.ts differs from the build, first at line 2:   a: 2;',
      '@cmoc/model: api/gone.d.ts has no entry any more',
    ]);
  });
});

describe('the checks of a packed package', () => {
  function pack() {
    // Registries expect everything below a folder of this name.
    cpSync(join(root, 'packages/model'), join(root, 'package'), { recursive: true });
    execFileSync('tar', ['-czf', 'model.tgz', 'package'], { cwd: root });
    return join(root, 'model.tgz');
  }

  it('find nothing in a sound package', async () => {
    write('packages/model/dist/index.js', 'export const a = 1;');
    write('packages/model/dist/index.d.ts', 'export declare const a: number;');
    const published = model();
    expect(await publintProblems(published, pack())).toEqual([]);
    expect(await typeProblems(published, pack())).toEqual([]);
  });

  it('find an entry that was not packed', async () => {
    write('packages/model/dist/other.js', 'export const a = 1;');
    const found = await publintProblems(model(), pack());
    expect(found.join('\n')).toContain('index.js');
  });

  it('find declarations that do not fit the code', async () => {
    write('packages/model/dist/index.js', 'export const a = 1;');
    write('packages/model/dist/index.d.ts', "export { a } from './gone';");
    const found = await typeProblems(model(), pack());
    expect(found.join('\n')).toContain('arethetypeswrong');
  });
});

describe('the check of generated files', () => {
  beforeEach(() => {
    execFileSync('git', ['init', '-q'], { cwd: root });
    const generate = `node -e "require('fs').writeFileSync('list.txt', 'new')"`;
    write('packages/model/package.json', { ...manifest, scripts: { generate } });
  });

  it('finds a file that the generator would write otherwise, committed or not', async () => {
    write('packages/model/list.txt', 'old');
    expect(await generatedFileProblems(root)).toHaveLength(1);
    expect(await generatedFileProblems(root)).toEqual([]);
  });

  it('finds a file that was never generated', async () => {
    const [problem] = await generatedFileProblems(root);
    expect(problem).toContain('packages/model/list.txt: was out of date');
  });
});

describe('the check of types', () => {
  const compilerOptions = { strict: true, noEmit: true, module: 'ESNext', target: 'ES2022' };

  it('looks at the root, packages and apps, and says file and line', async () => {
    write('tsconfig.json', { compilerOptions, include: ['*.ts'] });
    write('root.ts', 'export const sound: number = 1;\n');
    write('apps/page/tsconfig.json', { compilerOptions, include: ['*.ts'] });
    write('apps/page/page.ts', 'export const sound: number = 2;\n');
    expect(await typeErrors(root)).toEqual([]);
    write('apps/page/page.ts', "export const wrong: number = 'two';\n");
    const [problem, ...others] = await typeErrors(root);
    expect(problem).toMatch(/^apps\/page\/page\.ts\(1,14\): error TS2322/);
    expect(others).toEqual([]);
  });
});

describe('the check of changesets', () => {
  function git(...args: string[]) {
    const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];
    execFileSync('git', [...who, ...args], { cwd: root, stdio: 'ignore' });
  }

  beforeEach(() => {
    write('package.json', { name: 'fixture', private: true, packageManager: 'pnpm@1.0.0' });
    write('pnpm-workspace.yaml', 'packages: [packages/*]');
    write('pnpm-lock.yaml', '');
    write('packages/model/package.json', manifest);
    write('.changeset/config.json', { baseBranch: 'main', access: 'public' });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'Begin');
  });

  it('has nothing to compare on the base branch', async () => {
    expect(await changesetProblems(root)).toEqual([]);
  });

  it('asks a branch that changes a published package for a changeset', async () => {
    git('switch', '-qc', 'change');
    write('packages/model/src/index.ts', 'export {};');
    git('add', '.');
    git('commit', '-qm', 'Change');
    expect((await changesetProblems(root)).join('\n')).toContain('no changesets were found');
    write('.changeset/kind-owls.md', '---\n"@cmoc/model": minor\n---\n\nSay what changed.\n');
    git('add', '.');
    git('commit', '-qm', 'Describe');
    expect(await changesetProblems(root)).toEqual([]);
  });
});

describe('selectChecks', () => {
  const scripts = { build: '', 'check:lint': '', 'check:tests': '' };

  it('takes every check of the manifest in order', () => {
    expect(selectChecks(scripts, [])).toEqual(['lint', 'tests']);
    expect(selectChecks(scripts, ['--without', 'tests'])).toEqual(['lint']);
  });

  it('refuses to leave out what is not there', () => {
    expect(() => selectChecks(scripts, ['--without', 'test'])).toThrow('lint, tests');
    expect(() => selectChecks(scripts, ['--fast'])).toThrow('not: --fast');
  });

  it('keeps every check, and what writes apart from what only reads', () => {
    const names = ['format', 'lint', 'build', 'api'];
    expect(inLanes(names)).toEqual([['lint'], ['build', 'api', 'format']]);
  });
});
