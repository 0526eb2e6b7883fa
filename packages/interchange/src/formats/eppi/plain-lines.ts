/** EPPI-Reviewer ends lines with bare carriage returns. */
export function plainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
