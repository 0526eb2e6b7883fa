import { dirname, relative, resolve, sep } from 'node:path';

/**
 * Forbids a relative import that leaves the package its file belongs to, whatever it names and
 * whether or not it resolves.
 *
 * @param {string} root the root of the monorepo
 * @returns {import('eslint').Rule.RuleModule}
 */
export function packageBoundary(root) {
  return {
    meta: {
      type: 'problem',
      schema: [],
      messages: {
        leaves: 'Import {{target}} by its package name: relative paths end at the package.',
      },
    },
    create(context) {
      const home = packageFolder(root, context.filename);
      /** @param {any} node */
      const check = (node) => {
        const source = node.source;
        if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
        if (!/^\.{1,2}(?:\/|$)/.test(source.value)) return;
        const target = resolve(dirname(context.filename), source.value);
        if (home === packageFolder(root, target)) return;
        context.report({ node: source, messageId: 'leaves', data: { target: source.value } });
      };
      return {
        ImportDeclaration: check,
        ImportExpression: check,
        ExportNamedDeclaration: check,
        ExportAllDeclaration: check,
        TSImportType: check,
      };
    },
  };
}

/**
 * `packages/model` for anything below it, and the empty string for the root's own files.
 *
 * @param {string} root
 * @param {string} file
 */
function packageFolder(root, file) {
  const [group, name] = relative(root, file).split(sep);
  return (group === 'packages' || group === 'apps') && name !== undefined ? `${group}/${name}` : '';
}
