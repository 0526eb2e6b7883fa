import type { TrustAnswer } from '@cmoc/appraisal';
import { entryIn } from './package-entry';
import { contentHash, rootOf } from './package-content';

/** A rule package whose code may run: this version with this content, wherever it lies. */
export interface TrustedPackage {
  readonly name: string;
  readonly version: string;
  readonly hash: string;
}

/** A rule package as it is installed. */
export interface InstalledPackage extends TrustedPackage {
  readonly folder: string;
  /** Whether it is a JSON pack: data, of which nothing is run. */
  readonly isData: boolean;
}

/** Looks at an installed package without running any of it; undefined where there is none. */
export async function installedPackage(
  name: string,
  folders: readonly string[],
): Promise<InstalledPackage | undefined> {
  const entry = await entryIn(folders, name);
  if (entry === undefined) return undefined;
  const root = await rootOf(entry, name);
  if (root === undefined) return undefined;
  const isData = entry.endsWith('.json');
  const hash = isData ? '' : await contentHash(root.folder);
  return { name, version: root.version, hash, folder: root.folder, isData };
}

/** Whether the code of a package may run as it lies there. */
export async function trustAnswer(
  name: string,
  folders: readonly string[],
  trusted: readonly TrustedPackage[],
): Promise<TrustAnswer> {
  const found = await installedPackage(name, folders);
  if (found === undefined) {
    return (await entryIn(folders, name)) === undefined ? 'not-installed' : 'not-trusted';
  }
  return found.isData || trusted.some((each) => isSame(each, found)) ? 'trusted' : 'not-trusted';
}

/** Whether an agreement is about this package with this content. */
export function isSame(agreed: TrustedPackage, found: TrustedPackage): boolean {
  return (
    agreed.name === found.name &&
    agreed.version === found.version &&
    agreed.hash === found.hash &&
    found.hash !== ''
  );
}
