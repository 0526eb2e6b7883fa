import { circleProblems } from './file-circles.mjs';
import { contentProblems, pinProblems } from './contents.mjs';
import { houseProblems } from './house.mjs';
import { layerProblems } from './layering.mjs';
import {
  fileLengthProblems,
  fileNameProblems,
  folderNameProblems,
  indexFileProblems,
  topLevelProblems,
} from './layout.mjs';
import { manifestProblems } from './manifests.mjs';

/**
 * Everything in which a tree departs from the house plan, one line each.
 *
 * @param {import('./tree.mjs').Tree} tree
 * @returns {string[]}
 */
export function structureProblems(tree) {
  return [
    topLevelProblems,
    folderNameProblems,
    fileNameProblems,
    indexFileProblems,
    fileLengthProblems,
    manifestProblems,
    layerProblems,
    circleProblems,
    houseProblems,
    contentProblems,
    pinProblems,
  ].flatMap((check) => check(tree));
}
