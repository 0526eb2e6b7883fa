import { printable } from '../terminal/printable';
import { quantity } from '../terminal/quantity';
import type { Page } from '../terminal/page';
import type { Theme } from '../terminal/theme';
import type { LossOutput } from './loss-output';

const kindWords: Readonly<Record<LossOutput['kind'], string>> = {
  dropped: 'left behind',
  approximated: 'changed in form',
  unreadable: 'not understood',
  'not-in-file': 'not in the file',
  withheld: 'withheld',
};

const mostLosses = 20;

/** Writes what did not come across as it was: where, why, how often, with a sample. */
export function writeLosses(losses: readonly LossOutput[], sheet: Page, theme: Theme): void {
  if (losses.length === 0) {
    sheet.paragraph('Everything came across.', { indent: 2 });
    return;
  }
  for (const { kind, place, reason, count, sample } of losses.slice(0, mostLosses)) {
    sheet.paragraph(
      [
        { text: printable(place), style: theme.strong },
        `, ${quantity(count, 'time')}: ${printable(reason)}`,
        sample === null || sample === ''
          ? ''
          : { text: ` (“${shortened(printable(sample))}”)`, style: theme.quiet },
      ],
      { indent: 19, lead: { text: kindWords[kind], style: theme.warning }, leadIndent: 2 },
    );
  }
  const hidden = losses.length - mostLosses;
  if (hidden > 0)
    sheet.paragraph(`${quantity(hidden, 'more kind')} of loss: add --format json.`, { indent: 2 });
}

const longestSample = 48;

function shortened(sample: string): string {
  return sample.length > longestSample ? `${sample.slice(0, longestSample).trimEnd()} …` : sample;
}
