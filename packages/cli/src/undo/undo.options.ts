import type { WriteOptions } from '../reviewer/reviewer';

/** The options of `cmoc undo` and `cmoc redo`. */
export interface UndoOptions extends WriteOptions {
  readonly reason?: string;
}
