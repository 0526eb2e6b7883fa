import type { Appraisal } from '../engine/appraisal';
import {
  itemWords,
  nothingFound,
  outcomeWords,
  settlementWords,
  speaking,
  subjectWords,
  targetWords,
} from './describe';

/**
 * An appraisal as plain text, one idea a line, for logs and letters. Deterministic; ends with a
 * newline. Control characters from the review are shown as `?`.
 */
export function formatText(appraisal: Appraisal): string {
  const lines: string[] = [];
  const results = speaking(appraisal);
  for (const result of results) {
    lines.push(`${result.rule}  ${result.severity}  ${outcomeWords[result.outcome]}`);
    if (result.error !== undefined) lines.push(`  ${result.error.message}`);
    for (const finding of result.findings) {
      lines.push(`  ${finding.message}`, `    ${targetWords(finding)}`, `    ${finding.advice}`);
      lines.push(...settlementWords(finding).map((words) => `    ${words}`));
    }
    lines.push('');
  }
  if (results.length === 0) lines.push(nothingFound, '');
  for (const item of appraisal.items) {
    const subject = subjectWords(item);
    lines.push(
      `${item.item}  ${item.status}${subject === '' ? '' : `  ${subject}`}`,
      `  ${item.title}`,
    );
    lines.push(...itemWords(item).map((words) => `    ${words}`));
  }
  lines.push(...appraisal.issues.map(({ code, message }) => `${code}: ${message}`));
  return `${lines.map(printable).join('\n').trimEnd()}\n`;
}

/** Keeps a review from moving the cursor of a terminal or faking lines. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g, '?');
}
