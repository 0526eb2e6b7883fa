import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packAll } from '../consumers/pack.mjs';
import { run } from '../setup/run.mjs';

/** What publint and arethetypeswrong find in the packed packages. @returns {Promise<string[]>} */
export async function packedPackageProblems() {
  const target = mkdtempSync(join(tmpdir(), 'cmoc-packed-'));
  try {
    const problems = [];
    for (const { published, tarball } of await packAll(target)) {
      problems.push(...(await publintProblems(published, tarball)));
      problems.push(...(await typeProblems(published, tarball)));
    }
    return problems;
  } finally {
    rmSync(target, { recursive: true });
  }
}

/**
 * @param {{ name: string }} published
 * @param {string} path
 */
export async function publintProblems({ name }, path) {
  const bytes = readFileSync(path);
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  return messages.map((message) => `${name}: publint: ${formatMessage(message, pkg)}`);
}

/**
 * @param {import('./workspace.mjs').PublishedPackage} published
 * @param {string} tarball
 */
export async function typeProblems({ name, entries }, tarball) {
  const cli = join(
    createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json'),
    '../dist/index.js',
  );
  const asked = entries.map((entry) => `.${entry.specifier.slice(name.length)}`);
  const args = [
    cli,
    tarball,
    '--profile',
    'esm-only',
    '--no-emoji',
    '--no-color',
    '--format',
    'table',
  ];
  const result = await run(process.execPath, [...args, '--entrypoints', ...asked], { quiet: true });
  return result.code === 0 ? [] : [`${name}: arethetypeswrong:\n${result.output}`];
}
