import type { Appraisal, RuleResult } from '../engine/appraisal';
import type { ItemResult } from '../item/item-result';
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
 * An appraisal as Markdown: findings by rule, then items by instrument. Text from the review is
 * escaped, so that it cannot become markup. Deterministic; ends with a newline.
 */
export function formatMarkdown(appraisal: Appraisal): string {
  const results = speaking(appraisal);
  const parts = [
    '# Appraisal',
    `Review \`${appraisal.provenance.review}\`, presets ${appraisal.provenance.presets.join(', ')}.`,
    '## Findings',
    ...(results.length === 0 ? [nothingFound] : results.map(ruleSection)),
    ...itemSections(appraisal.items),
    ...(appraisal.issues.length === 0
      ? []
      : [
          '## Issues',
          list(appraisal.issues.map(({ code, message }) => `\`${code}\` ${escaped(message)}`)),
        ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function ruleSection(result: RuleResult): string {
  const lines = result.findings.map((finding) =>
    [
      `${escaped(finding.message)} (${escaped(targetWords(finding))})`,
      `  ${escaped(finding.advice)}`,
      ...settlementWords(finding).map((words) => `  ${escaped(words)}`),
    ].join('\n'),
  );
  const error = result.error === undefined ? [] : [escaped(result.error.message)];
  return [
    `### ${escaped(result.title)}`,
    `\`${result.rule}\`, ${result.severity}, ${outcomeWords[result.outcome]}.`,
    list([...error, ...lines]),
  ].join('\n\n');
}

function itemSections(items: readonly ItemResult[]): string[] {
  const instruments = [...new Set(items.map(({ instrument }) => instrument))];
  return instruments.flatMap((instrument) => [
    `## ${escaped(instrument)}`,
    table(
      ['Item', 'About', 'Status', 'What was said and what is held'],
      items
        .filter((item) => item.instrument === instrument)
        .map((item) => [
          item.title,
          subjectWords(item) || 'the review',
          item.status,
          itemWords(item).join('; '),
        ]),
    ),
  ]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function escaped(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/g, (mark) => `\\${mark}`);
}
