import type { Severity } from '@cmoc/appraisal';

const severityWords: Record<Severity, { glyph: string; word: string; className: string }> = {
  error: { glyph: '●', word: 'error', className: 'badge badge-error' },
  warning: { glyph: '▲', word: 'warning', className: 'badge badge-warning' },
  hint: { glyph: '○', word: 'hint', className: 'badge' },
};

/** How much a finding matters, as glyph and word. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const { glyph, word, className } = severityWords[severity];
  return (
    <span className={className}>
      <span aria-hidden="true">{glyph}</span> {word}
    </span>
  );
}
