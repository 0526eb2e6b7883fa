import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of the monorepo: those git knows and those it would take in.
 *
 * @typedef {object} Tree
 * @property {readonly string[]} files paths from the root, with forward slashes
 * @property {(path: string) => string} read
 *
 * @param {string} root
 * @returns {Tree}
 */
export function treeOf(root) {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  const files = [...new Set(listed.split('\0'))].filter((path) => path !== '');
  return {
    files: files.filter((path) => existsSync(join(root, path))).sort(),
    read: (path) => readFileSync(join(root, path), 'utf8'),
  };
}

/**
 * @param {Tree} tree
 * @param {'packages' | 'apps'} group
 * @returns {string[]} the folders of the group that hold a manifest
 */
export function foldersOf(tree, group) {
  const pattern = new RegExp(`^${group}/([^/]+)/package\\.json$`);
  return tree.files.flatMap((path) => pattern.exec(path)?.[1] ?? []);
}

/**
 * @param {Tree} tree
 * @param {string} path
 * @returns {any}
 */
export function manifestOf(tree, path) {
  return JSON.parse(tree.read(`${path}/package.json`));
}
