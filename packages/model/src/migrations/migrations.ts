import { from1To2 } from './1-to-2/1-to-2';
import type { Migration } from './migration';

/** The steps from older major versions, oldest first. */
export const migrations: readonly Migration[] = [from1To2];
