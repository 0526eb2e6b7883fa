import { posix } from 'node:path';
import { importedNames } from './file-imports.mjs';
import { foldersOf, manifestOf } from './tree.mjs';

/** @typedef {import('./tree.mjs').Tree} Tree */

const source = /\.(?:ts|tsx|mts|mjs|js)$/;
const endings = ['', '.ts', '.tsx', '.mts', '.mjs', '.js', '/index.ts', '/index.tsx', '/index.mjs'];

/**
 * The circles of files: each imports the next and the last the first, be it for a type only or when
 * it is first needed. Files that lie in a circle can only be read together.
 *
 * @param {Tree} tree
 * @returns {string[]} one line a circle, a shortest way round
 */
export function circleProblems(tree) {
  const files = tree.files.filter((path) => source.test(path) && !path.includes('/fixtures/'));
  const entries = entriesOf(tree);
  const known = new Set(files);
  const imports = new Map(
    files.map((path) => [
      path,
      importedNames(path, tree.read(path)).flatMap((name) => fileOf(name, path, known, entries)),
    ]),
  );
  const told = new Set();
  return files.flatMap((path) => {
    if (told.has(path)) return [];
    const way = shortestWayRound(path, imports);
    for (const passed of way) told.add(passed);
    if (way.length === 0) return [];
    return [`${[...way, path].join(' → ')}: files import each other in a circle`];
  });
}

/**
 * @param {Tree} tree
 * @returns {Map<string, string>} the source of each entry of our packages, by the name it is imported by
 */
function entriesOf(tree) {
  return new Map(
    foldersOf(tree, 'packages').flatMap((folder) => {
      const { name, exports = {} } = manifestOf(tree, `packages/${folder}`);
      return Object.entries(exports).flatMap(([entry, to]) => {
        const file = to?.['@cmoc/source'] ?? (typeof to === 'string' ? to : to?.default);
        if (typeof file !== 'string') return [];
        return [
          /** @type {const} */ ([posix.join(name, entry), posix.join('packages', folder, file)]),
        ];
      });
    }),
  );
}

/**
 * @param {string} name as it is written
 * @param {string} from
 * @param {ReadonlySet<string>} known
 * @param {ReadonlyMap<string, string>} entries
 * @returns {string[]} the file of the tree that it names, if it names one
 */
function fileOf(name, from, known, entries) {
  if (!/^\.{1,2}(?:\/|$)/.test(name)) {
    const entry = entries.get(name);
    return entry !== undefined && known.has(entry) ? [entry] : [];
  }
  const path = posix.join(posix.dirname(from), name.replace(/\?.*$/, ''));
  // TypeScript may be named by the ending that it will have when it is built.
  const stems = [path, path.replace(/\.(?:m?js|jsx)$/, '')];
  const found = stems.flatMap((stem) => endings.map((ending) => stem + ending));
  return found.filter((each) => known.has(each)).slice(0, 1);
}

/**
 * @param {string} start
 * @param {ReadonlyMap<string, readonly string[]>} imports
 * @returns {string[]} the files of a shortest circle through this one, from it on; none without one
 */
function shortestWayRound(start, imports) {
  /** @type {Map<string, string>} */
  const cameFrom = new Map();
  const queue = [start];
  for (const path of queue) {
    for (const next of imports.get(path) ?? []) {
      if (next === start) {
        const way = [path];
        while (way[0] !== start) way.unshift(cameFrom.get(/** @type {string} */ (way[0])) ?? start);
        return way;
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, path);
      queue.push(next);
    }
  }
  return [];
}
