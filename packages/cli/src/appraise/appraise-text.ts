import type { Page } from '../terminal/page';
import { printable } from '../terminal/printable';
import { quantity, sentenceList } from '../terminal/quantity';
import type { Terminal } from '../terminal/terminal';
import type { Theme } from '../terminal/theme';
import { entityCount } from '../units/entity-units';
import { isOpen } from './appraise-review';
import { writeItems } from './items-text';
import type { AppraiseOutput } from './output';

type RuleResult = AppraiseOutput['results'][number];
type Finding = RuleResult['findings'][number];

/** So many findings of a rule are shown unless more are asked for. */
const usualFindings = 10;

/** Writes an appraisal for people, grouped by rule: what is open first, what is settled beside it. */
export function appraisalAsText(
  output: AppraiseOutput,
  { page, theme }: Terminal,
  most = usualFindings,
): string {
  const sheet = page();
  const { results, items, review, provenance, issues } = output;
  sheet.paragraph({ text: printable(review.title), style: theme.heading });
  sheet.paragraph(
    `${quantity(results.length, 'check')} and ${quantity(items.length, 'item')} to judge, from ${sentenceList(provenance.presets)}.`,
  );
  if (output.outsideRules.length > 0) {
    sheet.paragraph(`Rules from outside: ${sentenceList(output.outsideRules.map(printable))}.`);
  }
  for (const { message, code } of issues) {
    sheet.paragraph([printable(message), ' ', { text: code, style: theme.quiet }], { hang: 2 });
  }
  for (const result of bySeverity(results.filter(({ findings }) => findings.length > 0))) {
    sheet.blank();
    writeRule(result, most, sheet, theme);
  }
  writeQuiet(results, sheet, theme);
  writeItems(items, sheet, theme);
  writeSummary(output, sheet, theme);
  return sheet.toString();
}

const ranks = { error: 0, warning: 1, hint: 2 } as const;

function bySeverity(results: readonly RuleResult[]): readonly RuleResult[] {
  return [...results].sort((one, other) => ranks[one.severity] - ranks[other.severity]);
}

function writeRule(result: RuleResult, most: number, sheet: Page, theme: Theme): void {
  const { severity, rule, title, examined } = result;
  sheet.paragraph([{ text: rule, style: theme.strong }], {
    indent: 9,
    lead: { text: severity, style: theme[severity] },
  });
  sheet.paragraph(
    `${title}: ${countsOf(result)} on ${entityCount(examined.count, examined.kind)}.`,
    { indent: 9 },
  );
  const shown = result.findings.slice(0, most);
  const column = 9 + Math.max(0, ...shown.map((finding) => placeOf(finding).length)) + 2;
  for (const group of byAdvice(shown)) {
    for (const finding of group) writeFinding(finding, column, sheet, theme);
    const advice = group[0]?.advice ?? '';
    if (advice !== '') sheet.paragraph(printable(advice), { indent: 11, lead: '→', leadIndent: 9 });
  }
  const hidden = result.findings.length - shown.length;
  if (hidden > 0) {
    sheet.paragraph(`${quantity(hidden, 'more finding')}: add --max ${result.findings.length}.`, {
      indent: 9,
    });
  }
}

function countsOf({ findings }: RuleResult): string {
  const open = findings.filter(isOpen);
  const certain = open.filter(({ outcome }) => outcome === 'failed').length;
  const parts = [
    certain > 0 ? quantity(certain, 'finding') : '',
    open.length > certain ? `${open.length - certain} for you to settle` : '',
    findings.length > open.length ? `${findings.length - open.length} settled` : '',
  ];
  return sentenceList(parts.filter((part) => part !== ''));
}

/** Findings with the same advice, next to each other, so that it is given once. */
function byAdvice(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    groups.set(finding.advice, [...(groups.get(finding.advice) ?? []), finding]);
  }
  return [...groups.values()];
}

function writeFinding(finding: Finding, column: number, sheet: Page, theme: Theme): void {
  sheet.paragraph([printable(finding.message), settledWords(finding)], {
    indent: Math.min(column, 30),
    lead: { text: placeOf(finding), style: theme.strong },
    leadIndent: 9,
  });
}

/** The subject of a finding, and the slot that is meant. */
function placeOf({ targets: [subject] }: Finding): string {
  if (subject === undefined) return 'review';
  return printable(subject.slot === undefined ? subject.id : `${subject.id} ${subject.slot}`);
}

/** What people said about a finding; a finding that was answered stays visible with its answer. */
function settledWords({ verdict, waiver, reopened, inBaseline, outcome }: Finding): string {
  if (waiver !== undefined) return ` (accepted as it is by ${said(waiver)})`;
  if (verdict !== undefined) return ` (${verdict.verdict} by ${said(verdict)})`;
  if (reopened !== undefined) {
    const what = reopened.because === 'rule-changed' ? 'the rule' : 'what it is about';
    return ` (was ${reopened.verdict} by ${said(reopened)}; open again since ${what} changed)`;
  }
  if (inBaseline === true) return ' (there when the rules were adopted)';
  return outcome === 'cant-tell' ? ' (for you to settle)' : '';
}

function said({ by, reason }: { readonly by: string; readonly reason: string }): string {
  return `${printable(by)}: ${printable(reason)}`;
}

const quietOutcomes = [
  ['passed', 'Nothing to point at'],
  ['inapplicable', 'Nothing to look at'],
  ['errored', 'Could not run'],
] as const;

function writeQuiet(results: readonly RuleResult[], sheet: Page, theme: Theme): void {
  for (const [outcome, words] of quietOutcomes) {
    const rules = results.filter(
      (result) => result.outcome === outcome && result.findings.length === 0,
    );
    if (rules.length === 0) continue;
    sheet.blank();
    sheet.paragraph({ text: words, style: theme.heading });
    sheet.rows(
      rules.map(({ rule, title }) => [rule, title] as const),
      { indent: 2 },
    );
  }
}

function writeSummary(
  { counts: { open, settled }, results, outsideRules }: AppraiseOutput,
  sheet: Page,
  theme: Theme,
): void {
  const total = open.error + open.warning + open.hint;
  const parts = [
    quantity(open.error, 'error'),
    quantity(open.warning, 'warning'),
    quantity(open.hint, 'hint'),
  ];
  sheet.blank();
  sheet.paragraph([
    { text: 'Open: ', style: theme.heading },
    `${sentenceList(parts)}; settled: ${settled}. What a check does not point at, it has not judged.`,
  ]);
  const first = bySeverity(results).find(({ findings }) => findings.some(isOpen));
  if (total > 0 && first !== undefined)
    sheet.paragraph(
      `Why a rule asks: cmoc explain ${[first.rule, ...outsideRules.map((name) => `--rules ${printable(name)}`)].join(' ')}`,
    );
}
