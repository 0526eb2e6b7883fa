import ts from 'typescript';

/**
 * Every module that a file names, whether it runs, is loaded later or only lends a type: `import`,
 * `import type`, `export … from`, `import()`, the type `import('…')` (in the comments of JavaScript
 * too), `import … = require`, `require`, and the file of a worker, `new URL('…', import.meta.url)`.
 *
 * @param {string} path for its ending, which says what language it is
 * @param {string} text
 * @returns {string[]} the names as they are written, each once
 */
export function importedNames(path, text) {
  const javascript = /\.(?:m?js|jsx)$/.test(path);
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  /** @type {Set<string>} */
  const names = new Set();
  /** @param {ts.Node} node */
  const visit = (node) => {
    const name = nameIn(node);
    if (name !== undefined && ts.isStringLiteralLike(name)) names.add(name.text);
    ts.forEachChild(node, visit);
    // Comments hold types in JavaScript only.
    if (javascript) for (const comment of commentsOn(node)) visit(comment);
  };
  visit(file);
  return [...names];
}

/**
 * @param {ts.Node} node
 * @returns {readonly ts.Node[]}
 */
function commentsOn(node) {
  return /** @type {{ jsDoc?: readonly ts.Node[] }} */ (node).jsDoc ?? [];
}

/**
 * @param {ts.Node} node
 * @returns {ts.Node | undefined} what names the module, where the node names one
 */
function nameIn(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isJSDocImportTag(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  }
  if (ts.isCallExpression(node)) return loads(node.expression) ? node.arguments[0] : undefined;
  if (ts.isNewExpression(node)) return besideThisFile(node) ? node.arguments?.[0] : undefined;
  return undefined;
}

/** @param {ts.Expression} called */
function loads(called) {
  if (called.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isIdentifier(called) && called.text === 'require';
}

/** @param {ts.NewExpression} made */
function besideThisFile(made) {
  const base = made.arguments?.[1];
  return (
    ts.isIdentifier(made.expression) &&
    made.expression.text === 'URL' &&
    base !== undefined &&
    ts.isPropertyAccessExpression(base) &&
    ts.isMetaProperty(base.expression)
  );
}
