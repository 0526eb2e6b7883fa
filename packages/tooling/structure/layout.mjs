import { allowedAtTop, emptyNames, longestFile, requiredAtTop } from './plan.mjs';
import { foldersOf, manifestOf } from './tree.mjs';

/** @typedef {import('./tree.mjs').Tree} Tree */

const capitalised = [
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'FORMAT.md',
  'ERRORS.md',
  'BENCHMARKS.md',
];

/** @param {Tree} tree */
export function topLevelProblems(tree) {
  const top = new Set(tree.files.map((path) => path.split('/')[0] ?? path));
  const missing = requiredAtTop.filter((name) => !top.has(name));
  const extra = [...top].filter(
    (name) => ![...requiredAtTop, ...allowedAtTop].includes(name) && !isDotfile(tree, name),
  );
  return [
    ...missing.map((name) => `${name}: missing at the top level`),
    ...extra.map((name) => `${name}: does not belong at the top level`),
  ];
}

/**
 * @param {Tree} tree
 * @param {string} name
 */
function isDotfile(tree, name) {
  return name.startsWith('.') && tree.files.includes(name);
}

/** @param {Tree} tree */
export function folderNameProblems(tree) {
  const folders = new Set(tree.files.map((path) => path.split('/').slice(0, -1).join('/')));
  return [...folders]
    .filter((folder) => folder.split('/').some((part) => emptyNames.includes(part)))
    .map((folder) => `${folder}: name the concept; ${emptyNames.join(', ')} name none`);
}

/** @param {Tree} tree */
export function fileNameProblems(tree) {
  const ours = tree.files.filter((path) => /^(?:packages|apps)\//.test(path));
  const wrong = ours.flatMap((path) => {
    const parts = path.split('/');
    const first = parts.findIndex((part) => !isKebabCase(part));
    return first === -1 ? [] : [parts.slice(0, first + 1).join('/')];
  });
  return [...new Set(wrong)].map((path) => `${path}: file and folder names are kebab-case`);
}

/** @param {string} part */
function isKebabCase(part) {
  if (capitalised.includes(part) || /^__[a-z]+__$/.test(part)) return true;
  // Python imports a file by its name, which then cannot hold a hyphen.
  if (/^[a-z0-9_]+\.py$/.test(part)) return true;
  // An instrument is known by its name and edition: `rameses-synthesis@2013`.
  return /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:[.@][a-z0-9]+(?:-[a-z0-9]+)*)*$/.test(part);
}

/** @param {Tree} tree */
export function indexFileProblems(tree) {
  return ['packages', 'apps'].flatMap((group) =>
    foldersOf(tree, /** @type {'packages' | 'apps'} */ (group)).flatMap((name) => {
      const folder = `${group}/${name}`;
      const entries = JSON.stringify(manifestOf(tree, folder).exports ?? {});
      return tree.files
        .filter((path) => path.startsWith(`${folder}/`) && /\/index\.(?:ts|tsx|mjs)$/.test(path))
        .filter((path) => !entries.includes(`".${path.slice(folder.length)}"`))
        .map((path) => `${path}: an index file stands only where package.json has an entry`);
    }),
  );
}

/** @param {Tree} tree */
export function fileLengthProblems(tree) {
  const code = tree.files.filter(
    (path) =>
      /\.(?:ts|tsx|mjs|js|css)$/.test(path) &&
      !/(?:^|\/)(?:data|generated|api)\/|\.generated\./.test(path),
  );
  return code.flatMap((path) => {
    const lines = tree.read(path).split('\n').length - 1;
    return lines > longestFile ? [`${path}: ${lines} lines, at most ${longestFile}`] : [];
  });
}
