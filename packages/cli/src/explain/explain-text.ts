import { printable } from '../terminal/printable';
import { quantity } from '../terminal/quantity';
import type { Terminal } from '../terminal/terminal';
import type { ExplainedRule, RulesOutput } from './output';
import { writeBlock } from './page-text';

/** Writes the page of a rule for people. */
export function ruleAsText(rule: ExplainedRule, { page, theme }: Terminal): string {
  const sheet = page();
  sheet.paragraph({ text: printable(rule.title), style: theme.heading });
  sheet.paragraph([rule.id, { text: `, revision ${rule.revision}`, style: theme.quiet }]);
  for (const block of rule.page) writeBlock(block, { sheet, theme });
  return sheet.toString();
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
      own.map(({ id, title }) => [id.slice(pack.length + 1), printable(title)] as const),
      { indent: 2 },
    );
  }
  sheet.blank();
  sheet.paragraph('The page of one: cmoc explain RULE');
  return sheet.toString();
}
