import { nodeRange, packageName, peerOnly } from './plan.mjs';
import { foldersOf, manifestOf } from './tree.mjs';

/** @typedef {import('./tree.mjs').Tree} Tree */

/**
 * Whether every published package can be found, read, installed and used from source.
 *
 * @param {Tree} tree
 */
export function manifestProblems(tree) {
  return foldersOf(tree, 'packages').flatMap((folder) => {
    const manifest = manifestOf(tree, `packages/${folder}`);
    if (manifest.private === true) return [];
    const problems = [
      ...fieldProblems(folder, manifest),
      ...entryProblems(tree, folder, manifest),
      ...peerProblems(folder, manifest),
    ];
    if (!tree.files.includes(`packages/${folder}/README.md`)) problems.push('has no README.md');
    return problems.map((problem) => `packages/${folder}: ${problem}`);
  });
}

/**
 * @param {string} folder
 * @param {any} manifest
 */
function fieldProblems(folder, manifest) {
  const wanted = { name: packageName(folder), license: 'MIT', type: 'module' };
  const wrong = Object.entries(wanted).filter(([key, value]) => manifest[key] !== value);
  const problems = wrong.map(([key, value]) => `"${key}" should be "${value}"`);
  if (manifest.engines?.node !== nodeRange)
    problems.push(`"engines.node" should be "${nodeRange}"`);
  if (!manifest.description) problems.push('"description" is missing');
  if (!manifest.files?.includes('dist')) problems.push('"files" should hold "dist"');
  if (folder !== 'cli') problems.push(...sideEffectProblems(manifest));
  return problems;
}

/**
 * Nothing happens when a library is imported, so that what is not used can be left out; only a
 * module that a worker begins with does all it does by being imported.
 *
 * @param {any} manifest
 */
function sideEffectProblems({ sideEffects, exports = {} }) {
  const { default: built, '@cmoc/source': source } = exports['./worker'] ?? {};
  const worker = source?.endsWith('/worker.ts') ? [built, source] : [];
  const wanted = worker.length === 0 ? false : worker;
  if (JSON.stringify(sideEffects) === JSON.stringify(wanted)) return [];
  return [`"sideEffects" should be ${JSON.stringify(wanted)}`];
}

/**
 * @param {Tree} tree
 * @param {string} folder
 * @param {any} manifest
 */
function entryProblems(tree, folder, manifest) {
  const entries = Object.entries(manifest.exports ?? {});
  if (entries.length === 0) return ['"exports" is missing'];
  return entries.flatMap(([name, target]) => {
    if (typeof target === 'string') return [];
    const order = Object.keys(target).join(', ');
    if (order !== '@cmoc/source, types, default') {
      return [`entry "${name}" should give @cmoc/source, types, default, and gives ${order}`];
    }
    const source = `packages/${folder}/${target['@cmoc/source'].replace('./', '')}`;
    return tree.files.includes(source) ? [] : [`entry "${name}" names a source that is not there`];
  });
}

/**
 * @param {string} folder
 * @param {any} manifest
 */
function peerProblems(folder, manifest) {
  if (folder === 'cli') return [];
  return peerOnly
    .filter((name) => manifest.dependencies?.[name] !== undefined)
    .map((name) => `${name} should be a peer dependency`);
}
