/**
 * The TypeScript programs of a Markdown page, each fenced as `ts`.
 *
 * @param {string} markdown
 * @returns {string[]}
 */
export function readmeExamples(markdown) {
  const fences = /^(`{3,})ts[^\S\n]*\n([\s\S]*?)^\1[^\S\n]*$/gm;
  return [...markdown.matchAll(fences)].map(([, , code = '']) => code);
}
