import { readdirSync } from 'node:fs';

const sources = new URL('../', import.meta.url);

/** The folder of every algorithm below `src`, such as `ways/simple-paths`: those with a page. */
export const algorithmFolders: readonly string[] = readdirSync(sources, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('/page.md'))
  .map((path) => path.slice(0, -'/page.md'.length))
  .sort();

/** The folder of an algorithm by the name of its function. */
export function folderOfAlgorithm(name: string): string | undefined {
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return algorithmFolders.find((folder) => folder.endsWith(`/${kebab}`));
}
