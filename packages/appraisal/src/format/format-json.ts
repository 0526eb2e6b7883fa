import type { Appraisal } from '../engine/appraisal';

/** An appraisal as JSON text, indented by two spaces, in canonical order; ends with a newline. */
export function formatJson(appraisal: Appraisal): string {
  return `${JSON.stringify(appraisal, undefined, 2)}\n`;
}
