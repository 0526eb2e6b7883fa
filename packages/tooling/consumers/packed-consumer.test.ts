import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedPackages } from '../checks/workspace.mjs';
import { build } from '../setup/build.mjs';
import { preparedEnvironment } from '../setup/environment.mjs';
import { root } from '../setup/manifest.mjs';
import { run } from '../setup/run.mjs';
import { compileConsumer, installConsumer, usualCompiler } from './consumer.mjs';
import { installOutsideRules } from './outside-rules.mjs';
import { packAll } from './pack.mjs';
import { readmeExamples } from './readme-examples.mjs';

const packages = publishedPackages();
const specifiers = packages.flatMap(({ entries }) => entries.map(({ specifier }) => specifier));
const readme = join(root, 'README.md');
const examples = existsSync(readme) ? readmeExamples(readFileSync(readme, 'utf8')) : [];

let packed = '';
let consumer = '';

beforeAll(async () => {
  await build(await preparedEnvironment(), ['./packages/*']);
  packed = mkdtempSync(join(tmpdir(), 'cmoc-packed-'));
  consumer = mkdtempSync(join(tmpdir(), 'cmoc-consumer-'));
  await installConsumer(consumer, await packAll(packed));
});
afterAll(() => {
  for (const folder of [packed, consumer].filter(Boolean))
    rmSync(folder, { recursive: true, force: true });
});

async function node(...args: string[]) {
  return run(process.execPath, args, { cwd: consumer, quiet: true });
}

describe('a program that installs the packed packages', () => {
  it('imports every entry', async () => {
    const code = specifiers.map((name) => `await import(${JSON.stringify(name)});`).join('\n');
    expect(await node('--input-type=module', '-e', code)).toMatchObject({ code: 0, output: '' });
  });

  it('requires every entry', async () => {
    const code = specifiers.map((name) => `require(${JSON.stringify(name)});`).join('\n');
    const result = await node('--no-warnings', '--input-type=commonjs', '-e', code);
    expect(result).toMatchObject({ code: 0, output: '' });
  });

  it('compiles under the strictest settings', async () => {
    const lines = specifiers.map((name, index) => `import * as m${index} from '${name}';`);
    const used = specifiers.map((_, index) => `m${index}`).join(', ');
    const code = `${lines.join('\n')}\nexport const entries = [${used}];\n`;
    writeFileSync(join(consumer, 'entries.ts'), code);
    const compiled = await compileConsumer(consumer, ['entries.ts'], usualCompiler);
    expect(compiled).toMatchObject({ code: 0, output: '' });
  });

  it('runs every command they bring', async () => {
    const manifests = packages.map(({ manifest }) => manifest as { bin?: Record<string, string> });
    const commands = manifests.flatMap(({ bin = {} }) => Object.keys(bin));
    for (const command of commands) {
      const result = await node(join('node_modules/.bin', command), '--help');
      expect(result, command).toMatchObject({ code: 0 });
      expect(result.output).toContain(command);
    }
  });

  it('runs the examples of the README', async ({ skip }) => {
    if (examples.length === 0) skip('README.md holds no ```ts example');
    const files = examples.map((_, index) => `readme-${index}.ts`);
    files.forEach((file, index) => writeFileSync(join(consumer, file), examples[index] ?? ''));
    expect(await compileConsumer(consumer, files)).toMatchObject({ code: 0, output: '' });
    for (const file of files) {
      const built = join(consumer, 'built', file.replace('.ts', '.js'));
      // Paths in the README are written from the root of the checkout.
      const result = await run(process.execPath, [built], { cwd: root, quiet: true });
      expect(result).toMatchObject({ code: 0 });
    }
  });
});

describe('rule packages that others wrote', () => {
  it('are installed by name and run, as TypeScript, as JSON and as a file', async () => {
    await installOutsideRules(consumer, packed);
    const data = join(consumer, 'node_modules/cmoc-rules-ward-data/ward-data.rules.json');
    const copy = readFileSync(data, 'utf8').replaceAll('ward-data', 'copied');
    writeFileSync(join(consumer, 'copied.rules.json'), copy);
    const result = await node('appraise.mjs');
    expect(result.code, result.output).toBe(0);
    const { outcomes, items, issues, complaints, troubled, trouble } = JSON.parse(
      result.stdout,
    ) as Record<string, unknown>;
    expect(issues).toEqual([['not-installed', 'package-not-loaded']]);
    expect(outcomes).toEqual({
      'copied/theory-names-patients': 'cant-tell',
      'ward-data/theory-names-patients': 'cant-tell',
      'ward/context-names-actor': 'cant-tell',
    });
    expect(items).toEqual([
      ['copied@1/in-plain-words', 'untested'],
      ['ward-data@1/in-plain-words', 'untested'],
      ['ward@1/handover', 'untested'],
    ]);
    expect(complaints).toEqual([]);
    expect(troubled).toEqual({
      'trouble/changes-its-input': 'errored',
      'trouble/hangs': 'errored',
      'trouble/returns-nonsense': 'errored',
      'trouble/throws': 'errored',
      'ward/context-names-actor': 'cant-tell',
    });
    expect(trouble).toEqual([
      ['trouble/changes-its-input', 'rule-mutated-input'],
      ['trouble/hangs', 'rule-over-budget'],
      ['trouble/returns-nonsense', 'rule-returned-nonsense'],
      ['trouble/throws', 'rule-threw'],
    ]);
  });
});
