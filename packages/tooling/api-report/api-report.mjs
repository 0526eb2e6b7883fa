import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { format } from 'prettier';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

/** @typedef {import('../checks/workspace.mjs').PublishedPackage} PublishedPackage */

/**
 * The public interface of a package, one self-contained declaration file per entry, as it should
 * stand in its `api` folder.
 *
 * @param {PublishedPackage} published built
 * @returns {Promise<Map<string, string>>} text by file name
 */
export async function apiReports(published) {
  const reports = new Map();
  for (const { name, types } of published.entries) {
    reports.set(`${name}.d.ts`, await rollUp(types));
  }
  return reports;
}

/** @param {string} types */
async function rollUp(types) {
  const bundle = await rollup({
    input: types,
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    plugins: [dts({ respectExternal: true })],
    onwarn: () => {},
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const code = output[0].code.replace(/^\/\/# sourceMappingURL=.*$/gm, '');
  return format(code, { parser: 'typescript', singleQuote: true, printWidth: 100 });
}

/**
 * @param {PublishedPackage} published
 * @returns {Promise<string[]>} the reports that are not what the build gives
 */
export async function apiProblems(published) {
  const reports = await apiReports(published);
  const folder = join(published.folder, 'api');
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const stale = [...reports].filter(([file, text]) => {
    const path = join(folder, file);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  const gone = present.filter((file) => !reports.has(file));
  return [
    ...stale.map(
      ([file, text]) => `${published.name}: api/${file} ${firstChange(folder, file, text)}`,
    ),
    ...gone.map((file) => `${published.name}: api/${file} has no entry any more`),
  ];
}

/**
 * @param {string} folder
 * @param {string} file
 * @param {string} text
 */
function firstChange(folder, file, text) {
  const path = join(folder, file);
  if (!existsSync(path)) return 'is missing';
  const before = readFileSync(path, 'utf8').split('\n');
  const after = text.split('\n');
  const line = after.findIndex((now, index) => now !== before[index]);
  const at = line === -1 ? after.length : line;
  return `differs from the build, first at line ${at + 1}: ${after[at] ?? '(end)'}`;
}

/**
 * Writes the reports of a package and removes those without an entry.
 *
 * @param {PublishedPackage} published
 */
export async function writeApiReports(published) {
  const folder = join(published.folder, 'api');
  const reports = await apiReports(published);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of reports) writeFileSync(join(folder, file), text);
  return [...reports.keys()].map((file) =>
    relative(join(published.folder, '../..'), join(folder, file)),
  );
}
