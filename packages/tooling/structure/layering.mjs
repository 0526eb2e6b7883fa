import {
  appLayer,
  layers,
  onlyForOutermost,
  outermostLayer,
  outsideLayers,
  packageName,
} from './plan.mjs';
import { foldersOf, manifestOf } from './tree.mjs';

/** @typedef {import('./tree.mjs').Tree} Tree */

/** @type {Readonly<Record<string, number>>} */
const layerOf = layers;
const folderOf = new Map(Object.keys(layers).map((folder) => [packageName(folder), folder]));

/**
 * Whether what the packages declare goes downwards only, and their turbo tags say the same.
 *
 * @param {Tree} tree
 */
export function layerProblems(tree) {
  return [
    ...foldersOf(tree, 'packages').flatMap((folder) => packageProblems(tree, folder)),
    ...foldersOf(tree, 'apps').flatMap((folder) =>
      importProblems(tree, `apps/${folder}`, appLayer),
    ),
  ];
}

/**
 * @param {Tree} tree
 * @param {string} folder
 */
function packageProblems(tree, folder) {
  if (outsideLayers.includes(folder)) return [];
  const layer = layerOf[folder];
  const path = `packages/${folder}`;
  if (layer === undefined) return [`${path}: the plan knows no package of this name`];
  return importProblems(tree, path, layer);
}

/**
 * @param {Tree} tree
 * @param {string} path
 * @param {number} layer
 */
function importProblems(tree, path, layer) {
  const manifest = manifestOf(tree, path);
  const declared = { ...manifest.dependencies, ...manifest.peerDependencies };
  const names = Object.keys({ ...declared, ...manifest.devDependencies });
  const problems = names.flatMap((name) => {
    const folder = folderOf.get(name);
    const target = folder === undefined ? undefined : layerOf[folder];
    if (folder === undefined || target === undefined) return [];
    if (target >= layer) return [`${path}: may not import ${name}, which is not in a lower layer`];
    const reserved = onlyForOutermost.includes(folder) && layer < outermostLayer;
    return reserved ? [`${path}: only the outermost layers may import ${name}`] : [];
  });
  if ('@cmoc/tooling' in declared) problems.push(`${path}: @cmoc/tooling is a development tool`);
  const tags = JSON.parse(tree.read(`${path}/turbo.json`)).tags ?? [];
  if (!tags.includes(`layer-${layer}`))
    problems.push(`${path}: turbo.json should tag layer-${layer}`);
  return problems;
}
