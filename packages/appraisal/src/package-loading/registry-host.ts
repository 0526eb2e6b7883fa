import type { RulePackageHost } from './resolve-rule-packages';

/** What a program without a file system has to offer. */
export interface RulePackageRegistry {
  /** What each package exports, or how to get it, by the name it is known under. */
  readonly packages?: Readonly<Record<string, unknown>>;
  /** The text of JSON packs that the user opened, by path or by file name. */
  readonly packs?: Readonly<Record<string, string>>;
}

/**
 * A host for programs without a file system, such as a web app: packages come from a registry that
 * the program ships, JSON packs from files its user opened.
 *
 * A pack is found by its path as the review names it, else by its file name alone, since a page
 * that is given a file does not learn its folder.
 *
 * @example
 * ```ts
 * const host = registryHost({
 *   packages: { '@cmoc/rules-rameses': () => import('@cmoc/rules-rameses') },
 *   packs: { 'house.rules.json': await file.text() },
 * });
 * ```
 */
export function registryHost({ packages = {}, packs = {} }: RulePackageRegistry): RulePackageHost {
  return {
    // The program ships them, or was given them by whoever wrote it: they are as trusted as itself.
    isTrusted: (name) => (Object.hasOwn(packages, name) ? 'trusted' : 'not-installed'),
    importPackage: (name) => {
      const entry = Object.hasOwn(packages, name) ? packages[name] : undefined;
      return typeof entry === 'function' ? (entry as () => unknown)() : entry;
    },
    readPack: (path) => {
      const file = path.slice(path.lastIndexOf('/') + 1);
      const key = [path, file].find((each) => Object.hasOwn(packs, each));
      return key === undefined ? undefined : packs[key];
    },
  };
}
