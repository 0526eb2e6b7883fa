import { resolve } from 'node:path';
import { newPackageFiles, newRuleFiles, writeNew } from './new-files.mjs';

// node packages/tooling/generators/new-package.mjs NAME [FOLDER]
const [name = '', folder] = process.argv.slice(2);
const home = resolve(folder ?? name ?? '.');
writeNew(home, newPackageFiles(name));
writeNew(home, newRuleFiles(`${name}/configuration-has-title`));
