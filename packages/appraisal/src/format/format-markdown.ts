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
import { escapeMarkdown } from './escape-markdown';

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
          list(
            appraisal.issues.map(({ code, message }) => `\`${code}\` ${escapeMarkdown(message)}`),
          ),
        ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function ruleSection(result: RuleResult): string {
  const lines = result.findings.map((finding) =>
    [
      `${escapeMarkdown(finding.message)} (${escapeMarkdown(targetWords(finding))})`,
      `  ${escapeMarkdown(finding.advice)}`,
      ...settlementWords(finding).map((words) => `  ${escapeMarkdown(words)}`),
    ].join('\n'),
  );
  const error = result.error === undefined ? [] : [escapeMarkdown(result.error.message)];
  return [
    `### ${escapeMarkdown(result.title)}`,
    `\`${result.rule}\`, ${result.severity}, ${outcomeWords[result.outcome]}.`,
    list([...error, ...lines]),
  ].join('\n\n');
}

function itemSections(items: readonly ItemResult[]): string[] {
  const instruments = [...new Set(items.map(({ instrument }) => instrument))];
  return instruments.flatMap((instrument) => [
    `## ${escapeMarkdown(instrument)}`,
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
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
