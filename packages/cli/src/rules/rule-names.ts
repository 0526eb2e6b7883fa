import { dirname, isAbsolute, relative, resolve } from 'node:path';

/** Where rules are looked for: beside the review first, then where the command runs. */
export function ruleFolders(review: string | undefined): readonly string[] {
  const here = resolve('.');
  const beside = review === undefined ? here : dirname(resolve(review));
  return beside === here ? [here] : [beside, here];
}

/**
 * What was asked for on the command line, as a review would name it: a package by its name, a JSON
 * pack by its way from the review.
 */
export function ruleName(given: string, [folder = '.']: readonly string[]): string {
  const isPath = given.startsWith('.') || isAbsolute(given) || given.endsWith('.json');
  if (!isPath) return given;
  const way = relative(folder, resolve(given)).replaceAll('\\', '/');
  return way.startsWith('../') ? way : `./${way}`;
}
