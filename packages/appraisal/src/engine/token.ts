/**
 * Something a computation looked at, as a name for it that no longer fits once it has changed: an
 * entity, a list of an index or a fact as the object it was, what was missing by its key, a whole
 * part of the review by its name.
 */
export type Token = object | string;

/** Stands for a part of the review that was looked at as a whole. */
export function wholeToken(key: string): Token {
  return `\u0000${key}`;
}
