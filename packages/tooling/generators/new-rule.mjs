import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { newDefectFile, newRuleFiles, writeNew } from './new-files.mjs';

// node packages/tooling/generators/new-rule.mjs NAMESPACE/NAME [PACKAGE]
const [id = '', home] = process.argv.slice(2);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const target = resolve(home ?? join(root, 'packages/rules-rameses'));
const planted = existsSync(join(target, 'src/planting')) ? newDefectFile(id) : {};
writeNew(target, { ...newRuleFiles(id), ...planted });
