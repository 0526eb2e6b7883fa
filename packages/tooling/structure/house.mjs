import { layers, packageName } from './plan.mjs';
import { foldersOf, manifestOf } from './tree.mjs';

/** @typedef {import('./tree.mjs').Tree} Tree */

/**
 * @typedef {object} Room
 * @property {string} folder below `packages`
 * @property {string} asks the function that is asked there, an export of the package
 * @property {string} takes
 * @property {string} gives
 */

/**
 * The way of one configuration, from a row of a table to a page of an export. Each kind of work is done
 * in one room; what is decided goes back to the session, which is the only place a review changes in.
 *
 * @type {readonly Room[]}
 */
export const way = [
  {
    folder: 'interchange/src/file',
    asks: 'readForeignFile',
    takes: 'the bytes of a table',
    gives: 'a contribution, with a report of what was lost',
  },
  {
    folder: 'interchange/src/import-plan',
    asks: 'planImport',
    takes: 'the contribution and the review',
    gives: 'an operation',
  },
  {
    folder: 'model/src/session',
    asks: 'openSession',
    takes: 'the operation, with who, when and why',
    gives: 'the review afterwards, and the entry in its ledger',
  },
  {
    folder: 'model/src/review-index',
    asks: 'reviewIndex',
    takes: 'the review',
    gives: 'who points to whom, study families, what came from what',
  },
  {
    folder: 'model/src/evidence-for',
    asks: 'evidenceFor',
    takes: 'the index and a claim',
    gives: 'evidence for and against, its own and what its moves brought',
  },
  {
    folder: 'consolidation/src/coding',
    asks: 'suggestConstructs',
    takes: 'a slot in prose',
    gives: 'the constructs that fit, with grounds',
  },
  {
    folder: 'appraisal/src/engine',
    asks: 'appraise',
    takes: 'the review and rules',
    gives: 'findings',
  },
  {
    folder: 'consolidation/src/moves/consolidate',
    asks: 'proposeConsolidations',
    takes: 'coded configurations',
    gives: 'proposals',
  },
  {
    folder: 'consolidation/src/moves/proposal',
    asks: 'answerProposal',
    takes: 'a proposal and the reviewer’s choice, with a reason',
    gives: 'an operation for the session',
  },
  {
    folder: 'interchange/src/formats',
    asks: 'writeForeignFile',
    takes: 'the review',
    gives: 'a page of an export',
  },
];

const [begin, end] = ['<!-- house: written by `pnpm generate` -->', '<!-- /house -->'];

/**
 * The drawing of the house: the packages by layer, who imports whom, and the way of one
 * configuration through the rooms.
 *
 * @param {Tree} tree
 */
export function drawHouse(tree) {
  const packages = Object.entries(layers).filter(([folder]) => isThere(tree, folder));
  const top = Math.max(...packages.map(([, layer]) => layer));
  const floors = Array.from({ length: top + 1 }, (_, layer) => top - layer).flatMap((layer) => {
    const here = packages.filter(([, own]) => own === layer).map(([folder]) => folder);
    return here.length === 0 ? [] : [floor(layer, here)];
  });
  const arrows = packages.flatMap(([folder]) => arrowsOf(tree, folder));
  const steps = way.map(
    ({ folder, asks, takes, gives }, at) =>
      `| ${at + 1} | \`packages/${folder}\` | \`${asks}\` | ${takes} | ${gives} |`,
  );
  return [
    '```mermaid',
    'flowchart TB',
    ...floors,
    ...arrows,
    '```',
    '',
    '|  | room | function | takes | gives |',
    '| --- | --- | --- | --- | --- |',
    ...steps,
  ].join('\n');
}

/**
 * @param {number} layer
 * @param {readonly string[]} folders
 */
function floor(layer, folders) {
  const rooms = folders.map((folder) => `    ${nodeOf(folder)}["${packageName(folder)}"]`);
  return [`  subgraph layer-${layer}`, '    direction LR', ...rooms, '  end'].join('\n');
}

/**
 * Imports that no longer way round says already.
 *
 * @param {Tree} tree
 * @param {string} folder
 */
function arrowsOf(tree, folder) {
  const direct = importsOf(tree, folder);
  const further = new Set(direct.flatMap((one) => reachedFrom(tree, one)));
  return direct
    .filter((one) => !further.has(one))
    .map((one) => `  ${nodeOf(folder)} --> ${nodeOf(one)}`);
}

/**
 * @param {Tree} tree
 * @param {string} folder
 * @returns {string[]}
 */
function reachedFrom(tree, folder) {
  return importsOf(tree, folder).flatMap((one) => [one, ...reachedFrom(tree, one)]);
}

/**
 * @param {Tree} tree
 * @param {string} folder
 * @returns {string[]}
 */
function importsOf(tree, folder) {
  const { dependencies = {} } = manifestOf(tree, `packages/${folder}`);
  return Object.keys(layers).filter((one) => packageName(one) in dependencies);
}

/** @param {string} folder */
function nodeOf(folder) {
  return folder.replaceAll('-', '_');
}

/**
 * @param {Tree} tree
 * @param {string} folder
 */
function isThere(tree, folder) {
  return foldersOf(tree, 'packages').includes(folder);
}

/**
 * A page with the drawing of today between its marks.
 *
 * @param {string} page
 * @param {string} drawing
 */
export function withDrawing(page, drawing) {
  const [before, rest = ''] = page.split(begin);
  return `${before}${begin}\n\n${drawing}\n\n${end}${rest.split(end)[1] ?? ''}`;
}

/** The page that holds the drawing. */
const drawnIn = 'packages/tooling/README.md';

/**
 * Where the drawing departs from the house: it shows another one, or a room that is not there or is entered twice, a function
 * that its package does not export.
 *
 * @param {Tree} tree
 */
export function houseProblems(tree) {
  if (!tree.files.includes(drawnIn)) return [];
  const page = tree.read(drawnIn);
  const drawn = plain(withDrawing(page, drawHouse(tree))) === plain(page);
  return [
    ...(drawn ? [] : [`${drawnIn}: shows another house; run pnpm generate`]),
    ...roomProblems(tree),
  ];
}

/**
 * The formatter pads tables and breaks lines; that is no other house.
 *
 * @param {string} text
 */
function plain(text) {
  return text.replaceAll(/-{3,}/g, '---').replaceAll(/\s+/g, ' ');
}

/** @param {Tree} tree */
function roomProblems(tree) {
  return way.flatMap(({ folder, asks }, at) => {
    const [name = ''] = folder.split('/');
    if (!isThere(tree, name)) return [];
    const twice = way.findIndex((room) => room.folder === folder) < at;
    const entry = tree.files.includes(`packages/${name}/src/index.ts`)
      ? tree.read(`packages/${name}/src/index.ts`)
      : '';
    return [
      ...(twice ? [`structure/house.mjs: the room ${folder} is entered twice`] : []),
      ...(tree.files.some((path) => path.startsWith(`packages/${folder}/`))
        ? []
        : [`structure/house.mjs: there is no room ${folder}`]),
      ...(new RegExp(`\\b${asks}\\b`).test(entry)
        ? []
        : [`structure/house.mjs: ${packageName(name)} exports no ${asks}`]),
    ];
  });
}
