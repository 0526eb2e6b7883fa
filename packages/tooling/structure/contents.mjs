/** @typedef {import('./tree.mjs').Tree} Tree */

const binary = /\.(?:png|jpe?g|gif|ico|woff2?|pdf|zip|tgz)$/;

/** @type {readonly { pattern: RegExp, what: string }[]} */
const unwanted = [
  { pattern: /(?<![\w./-])\/(?:home|Users)\/[a-z]/i, what: 'a path of somebody’s machine' },
  { pattern: /(?<![\w./-])\/(?:root|work)\/[a-z.]/, what: 'a path of somebody’s machine' },
  { pattern: /\b[A-Z]:\\+Users\\/, what: 'a path of somebody’s machine' },
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY/, what: 'a private key' },
  { pattern: /\bgh[pousr]_[A-Za-z0-9]{30,}/, what: 'a GitHub token' },
  { pattern: /\bnpm_[A-Za-z0-9]{36}\b/, what: 'an npm token' },
  { pattern: /\bAKIA[A-Z0-9]{16}\b/, what: 'an AWS key' },
  { pattern: /_authToken\s*=\s*[^\s$]/, what: 'a registry token' },
];

/**
 * What no tracked file should say: where somebody's machine keeps things, and secrets.
 *
 * @param {Tree} tree
 */
export function contentProblems(tree) {
  const texts = tree.files.filter((path) => !binary.test(path) && path !== 'pnpm-lock.yaml');
  return texts.flatMap((path) => {
    const lines = tree.read(path).split('\n');
    return lines.flatMap((line, index) => {
      const found = unwanted.find(({ pattern }) => pattern.test(line));
      return found === undefined ? [] : [`${path}:${index + 1}: holds ${found.what}`];
    });
  });
}

/**
 * The version of the package manager stands in the root manifest and nowhere else.
 *
 * @param {Tree} tree
 */
export function pinProblems(tree) {
  const pinned = JSON.parse(tree.read('package.json')).packageManager;
  if (!/^pnpm@\d+\.\d+\.\d+$/.test(pinned ?? '')) {
    return ['package.json: "packageManager" should pin one exact pnpm'];
  }
  const version = pinned.replace('pnpm@', '');
  const elsewhere = tree.files.filter(
    (path) => path !== 'package.json' && path !== 'pnpm-lock.yaml' && !binary.test(path),
  );
  return elsewhere
    .filter((path) => tree.read(path).includes(version))
    .map((path) => `${path}: repeats the version of pnpm, which package.json pins`);
}
