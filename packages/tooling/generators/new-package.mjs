import { resolve } from 'node:path';
import { newPackageFiles, writeNew } from './new-files.mjs';

// node packages/tooling/generators/new-package.mjs NAME [FOLDER]
const [name = '', folder] = process.argv.slice(2);
writeNew(resolve(folder ?? name), newPackageFiles(name));
