import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { newItemFiles, writeNew } from './new-files.mjs';

// node packages/tooling/generators/new-item.mjs INSTRUMENT/NAME [PACKAGE]
const [id = '', folder] = process.argv.slice(2);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const home = resolve(folder ?? join(root, 'packages/rules-rameses'));
const instrument = join(home, 'src', id.split('/')[0] ?? '', 'instrument.json');
const known = existsSync(instrument) ? JSON.parse(readFileSync(instrument, 'utf8')) : undefined;
writeNew(home, newItemFiles(id, known));
