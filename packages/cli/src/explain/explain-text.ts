import { writeMarkdown } from '../terminal/markdown';
import type { Page } from '../terminal/page';
import { quantity } from '../terminal/quantity';
import type { Terminal } from '../terminal/terminal';
import type { Theme } from '../terminal/theme';
import type { ExplainedRule, RulesOutput } from './output';

/** Writes the page of a rule for people. */
export function ruleAsText(rule: ExplainedRule, { page, theme }: Terminal): string {
  const sheet = page();
  sheet.paragraph({ text: rule.title, style: theme.heading });
  if (rule.page !== null) {
    writeMarkdown(withoutTitle(rule.page), sheet, theme);
    return sheet.toString();
  }
  sheet.paragraph([rule.id, ', ', { text: factsOf(rule), style: theme.quiet }]);
  writeWhy(rule, sheet, theme);
  writeGrounds(rule, sheet, theme);
  return sheet.toString();
}

function factsOf({ kind, severity, revision, presets }: ExplainedRule): string {
  const what =
    kind === 'check' ? `a check; findings are ${severity ?? ''}s` : 'an item that people judge';
  const where = presets.length === 0 ? '' : `; in ${presets.join(', ')}`;
  return `${what}; revision ${revision}${where}`;
}

/** The title is printed already. */
function withoutTitle(markdown: string): string {
  return markdown.replace(/^\s*#\s[^\n]*\n/, '');
}

function writeWhy({ why, advice }: ExplainedRule, sheet: Page, theme: Theme): void {
  sheet.blank();
  writeMarkdown(why, sheet, theme);
  if (advice.length === 0) return;
  sheet.blank();
  sheet.paragraph({ text: 'What it can say', style: theme.heading });
  for (const { text, advice: next } of advice) {
    sheet.paragraph(text, { indent: 4, lead: '•', leadIndent: 2 });
    sheet.paragraph(next, { indent: 6, lead: '→', leadIndent: 4 });
  }
}

const howChecked = {
  source: '',
  unchecked: ' (general knowledge, not checked against the text)',
  judgement: ' (our own reasoning)',
} as const;

function writeGrounds({ grounds }: ExplainedRule, sheet: Page, theme: Theme): void {
  sheet.blank();
  sheet.paragraph({ text: 'Grounds', style: theme.heading });
  for (const { text, doi, locator, checked } of grounds) {
    const source = [doi === undefined ? '' : `https://doi.org/${doi}`, locator ?? ''].filter(
      (part) => part !== '',
    );
    sheet.paragraph(
      `${text}${source.length === 0 ? '' : ` ${source.join(', ')}`}${howChecked[checked]}`,
      {
        indent: 4,
        lead: '•',
        leadIndent: 2,
      },
    );
  }
}

/** Writes all rules for people, by pack. */
export function rulesAsText({ rules }: RulesOutput, { page, theme }: Terminal): string {
  const sheet = page();
  const packs = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))))];
  for (const pack of packs) {
    const own = rules.filter(({ id }) => id.startsWith(`${pack}/`));
    sheet.blank();
    sheet.paragraph([{ text: pack, style: theme.heading }, `, ${quantity(own.length, 'rule')}`]);
    sheet.rows(
      own.map(({ id, title }) => [id.slice(pack.length + 1), title] as const),
      { indent: 2 },
    );
  }
  sheet.blank();
  sheet.paragraph('The page of one: cmoc explain RULE');
  return sheet.toString();
}
