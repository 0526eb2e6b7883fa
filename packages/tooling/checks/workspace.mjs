import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, root } from '../setup/manifest.mjs';

/**
 * A package that goes to the registry.
 *
 * @typedef {object} PublishedPackage
 * @property {string} name
 * @property {string} folder full path
 * @property {any} manifest
 * @property {readonly Entry[]} entries
 *
 * An entry a program can import.
 *
 * @typedef {object} Entry
 * @property {string} specifier `@cmoc/model/testing`
 * @property {string} name `testing`, and `index` for the package itself
 * @property {string} code full path of the built JavaScript
 * @property {string} types full path of the built declarations
 */

/**
 * The published packages, by folder name.
 *
 * @param {string} [folder] the root of the monorepo
 * @returns {PublishedPackage[]}
 */
export function publishedPackages(folder = root) {
  return readdirSync(join(folder, 'packages'))
    .sort()
    .map((name) => join(folder, 'packages', name))
    .filter((path) => existsSync(join(path, 'package.json')))
    .map((path) => describePackage(path, readJson(join(path, 'package.json'))))
    .filter(({ manifest }) => manifest.private !== true);
}

/**
 * @param {string} folder
 * @param {any} manifest
 * @returns {PublishedPackage}
 */
function describePackage(folder, manifest) {
  const entries = Object.entries(manifest.exports ?? {}).flatMap(([path, target]) => {
    if (typeof target !== 'object' || target === null || !('types' in target)) return [];
    return {
      specifier: `${manifest.name}${path.slice(1)}`,
      name: path === '.' ? 'index' : path.slice(2).replaceAll('/', '-'),
      code: join(folder, target.default),
      types: join(folder, target.types),
    };
  });
  return { name: manifest.name, folder, manifest, entries };
}
