/** What a name in the settings of a review stands for. */
export type RulePackageName =
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'refused'; readonly because: string };

const npmName = /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*(?:\/[\w.-]+)*$/;

/**
 * Tells what a name in the settings of a review stands for: an installed package by its npm name
 * (`cmoc-rules-house`, `@team/rules`, `@team/rules/ward`), or a JSON pack by its way from the review
 * (`./house.rules.json`, `../house.rules.json`).
 *
 * A review may come from anybody. So a path leads to data alone, never to code, and addresses,
 * absolute paths and modules of the platform are refused: what a name can run is what the host has
 * installed.
 *
 * @example
 * ```ts
 * rulePackageName('./house.rules.json'); // { kind: 'file', path: './house.rules.json' }
 * rulePackageName('data:text/javascript,0').kind; // 'refused'
 * ```
 */
export function rulePackageName(name: string): RulePackageName {
  if (/^\.{1,2}\//.test(name)) {
    if (name.includes('\\') || name.includes('\0')) return refused('a path is written with /');
    return name.endsWith('.json')
      ? { kind: 'file', path: name }
      : refused('a path leads to a JSON pack; code is named by the package it is installed as');
  }
  if (name.split('/').includes('..') || !npmName.test(name)) {
    return refused('it is neither the name of a package nor a path such as ./house.rules.json');
  }
  return { kind: 'package', name };
}

function refused(because: string): RulePackageName {
  return { kind: 'refused', because };
}
