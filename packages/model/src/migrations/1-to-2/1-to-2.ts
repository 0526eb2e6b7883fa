import type { Migration } from '../migration';
import { moveFullTexts } from './full-texts';
import { moveRejections } from './rejections';

/** From the first version of the format to the second. */
export const from1To2: Migration = {
  from: 1,
  summary:
    'a source names its full text by hash, and the text stands beside; rejected proposals are records of their own instead of memos',
  migrate: (value) => moveRejections(moveFullTexts(value)),
};
