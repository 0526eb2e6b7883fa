import type { Migration } from './migration';

/** The steps from older major versions, oldest first. Version 1 is the first, so there are none yet. */
export const migrations: readonly Migration[] = [];
