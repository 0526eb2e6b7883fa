import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { newRuleFiles, writeNew } from './new-files.mjs';

// node packages/tooling/generators/new-rule.mjs NAMESPACE/NAME [PACKAGE]
const [id = '', home] = process.argv.slice(2);
const root = fileURLToPath(new URL('../../..', import.meta.url));
writeNew(resolve(home ?? join(root, 'packages/rules-rameses')), newRuleFiles(id));
