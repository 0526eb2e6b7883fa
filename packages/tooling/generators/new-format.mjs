import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newFormatFiles, registered } from './new-format-files.mjs';
import { writeNew } from './new-files.mjs';

// node packages/tooling/generators/new-format.mjs ID [PACKAGE]
const [id = '', home] = process.argv.slice(2);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = resolve(home ?? join(root, 'packages/interchange'));
const registry = 'src/registry/formats.ts';

if (!/^[a-z][a-z0-9-]*$/.test(id)) {
  console.error(`A format is called by a word in lower case, such as “ris”; found “${id}”.`);
  process.exitCode = 2;
} else {
  const before = readFileSync(join(folder, registry), 'utf8');
  const after = registered(before, id);
  writeNew(folder, newFormatFiles(id));
  if (process.exitCode === undefined) {
    writeFileSync(join(folder, registry), after);
    console.log(registry);
    console.log('\nNext: replace what the template reads, then `pnpm generate` and `pnpm test`.');
  }
}
