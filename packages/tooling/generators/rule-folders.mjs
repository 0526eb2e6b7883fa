import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files that make a folder a rule, and what each defines. */
const definitions = [
  { file: 'check.ts', type: 'check', language: 'ts' },
  { file: 'check.json', type: 'check', language: 'json' },
  { file: 'item.ts', type: 'item', language: 'ts' },
  { file: 'item.json', type: 'item', language: 'json' },
];

/**
 * Finds the rules of a package: one folder each, `src/<namespace>/<name>`, so that a rule's id is
 * the way to its folder.
 *
 * @param {string} home the folder of the package
 */
export function ruleFolders(home) {
  const source = join(home, 'src');
  const found = [];
  for (const namespace of folders(source)) {
    for (const name of folders(join(source, namespace))) {
      const folder = join(source, namespace, name);
      const definition = definitions.find(({ file }) => existsSync(join(folder, file)));
      if (definition === undefined) continue;
      const cases = ['cases.ts', 'cases.json'].find((file) => existsSync(join(folder, file)));
      const defect = existsSync(join(folder, 'defect.ts'));
      found.push({
        id: `${namespace}/${name}`,
        namespace,
        name,
        folder,
        cases,
        defect,
        ...definition,
      });
    }
  }
  return found;
}

/** @param {string} parent */
function folders(parent) {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
