import { escapeMarkdown } from '../format/escape-markdown';
import type { Ground } from '../rule/rule-metadata';
import type { PageBlock, PageMessage, RulePage } from './page-block';
import { checkedWords, expectedWords, messageOutcomeWords } from './page-words';

/**
 * Renders the page of a rule as Markdown, for people who browse a repository. Texts are escaped, so
 * that none becomes markup. Deterministic; ends with a newline.
 */
export function pageAsMarkdown({ title, rule, revision, blocks }: RulePage): string {
  return [
    `# ${escapeMarkdown(title)}`,
    `\`${rule}\`, revision ${revision}`,
    ...blocks.map(blockAsMarkdown),
  ]
    .join('\n\n')
    .concat('\n');
}

function blockAsMarkdown(block: PageBlock): string {
  switch (block.type) {
    case 'heading':
      return `## ${escapeMarkdown(block.text)}`;
    case 'sentences':
      return block.warns === true
        ? `**${escapeMarkdown(block.text)}**`
        : escapeMarkdown(block.text);
    case 'question':
      return `> ${escapeMarkdown(block.text)}`;
    case 'list':
      return listOf(block.items.map(escapeMarkdown));
    case 'messages':
      return block.messages.map(messageAsMarkdown).join('\n\n');
    case 'scale':
      return listOf(
        block.levels.map(({ label, meaning }) =>
          escapeMarkdown(meaning === undefined ? label : `${label}: ${meaning}`),
        ),
      );
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map((cells, row) => `| ${cells.map(row === 1 ? String : escapeMarkdown).join(' | ')} |`)
        .join('\n');
    case 'example':
      return exampleAsMarkdown(block);
    case 'sources':
      return listOf(block.sources.map(sourceAsMarkdown));
  }
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function messageAsMarkdown({ id, outcome, text, advice }: PageMessage): string {
  return `**${escapeMarkdown(id)}** (${messageOutcomeWords[outcome]}): ${escapeMarkdown(text)}\n\n${escapeMarkdown(advice)}`;
}

function exampleAsMarkdown(block: PageBlock & { readonly type: 'example' }): string {
  const { name, options, review } = block;
  const withOptions =
    options === undefined ? '' : ` With options ${escapeMarkdown(JSON.stringify(options))}.`;
  return [
    `### ${escapeMarkdown(name)}`,
    `**${escapeMarkdown(expectedWords(block))}**${withOptions}`,
    `\`\`\`json\n${JSON.stringify(review, undefined, 2)}\n\`\`\``,
  ].join('\n\n');
}

function sourceAsMarkdown({ text, doi, locator, checked }: Ground): string {
  const where = [
    ...(doi === undefined ? [] : [`https://doi.org/${escapeMarkdown(doi)}`]),
    ...(locator === undefined ? [] : [escapeMarkdown(locator)]),
  ].join(', ');
  return `${escapeMarkdown(text)}${where === '' ? '' : ` (${where})`} ${checkedWords[checked]}`;
}
