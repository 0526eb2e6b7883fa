import type { Page } from '../terminal/page';
import { writeFacts, type Fact } from '../terminal/facts';
import { printable } from '../terminal/printable';
import { quantity } from '../terminal/quantity';
import type { Terminal } from '../terminal/terminal';
import type { Theme } from '../terminal/theme';
import { someOf } from '../units/entity-units';
import type { AgreeOutput } from './output';

type Rate = AgreeOutput['existence'];

/** Writes how two coders agree and what they have to talk about, source by source. */
export function agreementAsText(
  output: AgreeOutput,
  most: number,
  { page, theme }: Terminal,
): string {
  const sheet = page();
  const { left, right, aligned, sourcesOfOneCoder } = output;
  sheet.paragraph({ text: printable(left.review.title), style: theme.heading });
  sheet.rows(
    [
      ['A', `${left.file}, ${quantity(left.configurations, 'extracted configuration')}`],
      ['B', `${right.file}, ${quantity(right.configurations, 'extracted configuration')}`],
    ],
    {},
  );
  if (left.configurations * right.configurations === 0)
    sheet.paragraph('What coders extracted is compared, not what was consolidated later.');
  sheet.blank();
  sheet.paragraph([
    { text: 'Agreement', style: theme.heading },
    `, ${quantity(aligned.length, 'pair')} of configurations aligned, source by source`,
  ]);
  writeFacts(ratesOf(output), sheet, { indent: 2, column: 12 });
  writeQueue(output, most, sheet, theme);
  if (sourcesOfOneCoder.length > 0) {
    sheet.blank();
    sheet.paragraph(
      `Read by one coder only, and left out: ${quantity(sourcesOfOneCoder.length, 'source')}, ${someOf(sourcesOfOneCoder)}.`,
      { hang: 2 },
    );
  }
  sheet.blank();
  sheet.paragraph(
    'Agreement is information, not a mark: what two coders disagree on is often where the theory grows.',
  );
  return sheet.toString();
}

function ratesOf({ existence, roles, directions, stances, wording }: AgreeOutput): Fact[] {
  return [
    [
      'existence',
      rateWords(existence, 'tellings of a configuration, of A or B, that the other has too'),
    ],
    ['roles', rateWords(roles, 'aligned slots')],
    ['directions', rateWords(directions, 'aligned slots')],
    ['stances', rateWords(stances, 'aligned configurations')],
    [
      'wording',
      wording === null ? 'nothing aligned' : `alike ${wording.toFixed(2)} on average, from 0 to 1`,
    ],
  ];
}

function rateWords({ agreed, of, share, kappa }: Rate, unit: string): string {
  if (share === null) return 'nothing to agree on';
  const chance = kappa === null ? '' : `; Cohen’s kappa ${kappa.toFixed(2)}`;
  return `${agreed} of ${of} ${unit} (${Math.round(100 * share)}%)${chance}`;
}

function writeQueue({ queue }: AgreeOutput, most: number, sheet: Page, theme: Theme): void {
  const shown = queue.slice(0, most);
  sheet.blank();
  sheet.paragraph([
    { text: 'To talk about', style: theme.heading },
    `, ${quantity(queue.length, 'difference')}`,
  ]);
  for (const source of [...new Set(shown.map((issue) => issue.source))]) {
    sheet.paragraph({ text: source, style: theme.strong }, { indent: 2 });
    const own = shown.filter((issue) => issue.source === source);
    writeFacts(
      own.map(({ left, right, what }): Fact => [pairName(left, right), printable(what)]),
      sheet,
      { indent: 4, column: 12 },
    );
  }
  if (queue.length > shown.length)
    sheet.paragraph(
      `${quantity(queue.length - shown.length, 'more difference')}: add --max ${queue.length}.`,
      { indent: 2 },
    );
}

function pairName(left: string | null, right: string | null): string {
  if (left === null || right === null) return left ?? right ?? '';
  return left === right ? left : `${left} – ${right}`;
}
