import { inertJson } from '../terminal/inert-json';
import type { Terminal } from '../terminal/terminal';
import type { CliFailure } from './failure';
import { printable } from '../terminal/printable';

/** Writes a failure for people: one message, where it is, its code, and the command that helps next. */
export function failureAsText(failure: CliFailure, { page, theme }: Terminal): string {
  const sheet = page();
  sheet.paragraph(printable(failure.message), {
    indent: 6,
    lead: { text: 'cmoc:', style: theme.error },
  });
  const facts: (readonly [string, string | undefined])[] = [
    ['file', failure.file],
    ['path', failure.where],
    ['code', failure.code],
    ['next', failure.next],
  ];
  for (const [label, value] of facts) {
    if (value === undefined) continue;
    sheet.paragraph(printable(value), {
      indent: 12,
      lead: { text: label, style: theme.quiet },
      leadIndent: 6,
    });
  }
  return sheet.toString();
}

/** Writes a failure for programs. */
export function failureAsJson({ ok: _, ...failure }: CliFailure): string {
  return `${inertJson({ format: 'cmoc-failure', version: '1.0', ...failure })}\n`;
}
