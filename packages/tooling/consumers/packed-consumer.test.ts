import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedPackages } from '../checks/workspace.mjs';
import { build } from '../setup/build.mjs';
import { preparedEnvironment } from '../setup/environment.mjs';
import { root } from '../setup/manifest.mjs';
import { run } from '../setup/run.mjs';
import { compileConsumer, installConsumer } from './consumer.mjs';
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
    expect(await compileConsumer(consumer, ['entries.ts'])).toMatchObject({ code: 0, output: '' });
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
