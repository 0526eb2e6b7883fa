import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, relative } from 'node:path';
import ts from 'typescript';

/**
 * Every bare import in what a package ships that its manifest does not promise to bring: a
 * consumer would miss it.
 *
 * @param {import('./workspace.mjs').PublishedPackage} published
 * @returns {string[]}
 */
export function undeclaredImports({ name, folder, manifest }) {
  const dist = join(folder, 'dist');
  if (!existsSync(dist)) return [`${name}: not built`];
  const declared = new Set([
    name,
    ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
  ]);
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(?:js|mjs|d\.ts)$/.test(file))
    .flatMap((file) => {
      const path = join(dist, file);
      return importedPackages(readFileSync(path, 'utf8'))
        .filter((imported) => !declared.has(imported))
        .map(
          (imported) =>
            `${name}: ${relative(folder, path)} imports ${imported}, which is not declared`,
        );
    });
}

/**
 * The packages a file imports, Node's own excepted.
 *
 * @param {string} code
 * @returns {string[]}
 */
export function importedPackages(code) {
  const { importedFiles, typeReferenceDirectives } = ts.preProcessFile(code, true, true);
  const names = [...importedFiles, ...typeReferenceDirectives].map(({ fileName }) => fileName);
  const bare = names.filter((name) => !/^[./]/.test(name) && !isBuiltin(name) && name !== 'node');
  return [...new Set(bare.map(packageOf))];
}

/** @param {string} specifier */
function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
