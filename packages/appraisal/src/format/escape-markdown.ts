/** Text on one line, with every mark that Markdown would read as markup made plain. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/g, (mark) => `\\${mark}`);
}
