import { printable } from '../terminal/printable';
import { quantity, sentenceList } from '../terminal/quantity';
import type { Page } from '../terminal/page';
import type { Theme } from '../terminal/theme';
import { unitNames } from '../units/entity-units';
import type { LossOutput } from './loss-output';

const kindWords: Readonly<Record<LossOutput['kind'], string>> = {
  dropped: 'left behind',
  approximated: 'changed in form',
  unreadable: 'not understood',
  'not-in-file': 'not in the file',
  withheld: 'withheld',
};

const mostLosses = 20;

/**
 * Writes what did not come across as it was: where, why, how often. Losses of one kind for one
 * reason stand together; one that stands alone shows a sample.
 */
export function writeLosses(losses: readonly LossOutput[], sheet: Page, theme: Theme): void {
  if (losses.length === 0) {
    sheet.paragraph('Everything came across.', { indent: 2 });
    return;
  }
  const groups = alike(losses);
  for (const group of groups.slice(0, mostLosses)) {
    const { kind } = group[0];
    sheet.paragraph(group.length === 1 ? single(group[0], theme) : together(group, theme), {
      indent: 19,
      lead: { text: kindWords[kind], style: theme.warning },
      leadIndent: 2,
    });
  }
  const hidden = groups.length - mostLosses;
  if (hidden > 0)
    sheet.paragraph(`${quantity(hidden, 'more kind')} of loss: add --format json.`, { indent: 2 });
}

type Group = [LossOutput, ...LossOutput[]];

/** By kind and reason, in the order in which each first appears. */
function alike(losses: readonly LossOutput[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const loss of losses) {
    const key = JSON.stringify([loss.kind, loss.reason]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [loss]);
    else group.push(loss);
  }
  return [...groups.values()];
}

function single({ place, count, reason, sample }: LossOutput, theme: Theme) {
  return [
    { text: whatAndHowOften(place, count, ', '), style: theme.strong },
    `: ${printable(reason)}`,
    sample === null || sample === ''
      ? ''
      : { text: ` (“${shortened(printable(sample))}”)`, style: theme.quiet },
  ];
}

function together(group: Group, theme: Theme) {
  const places = group.map(({ place, count }) => whatAndHowOften(place, count));
  return [{ text: sentenceList(places), style: theme.strong }, `: ${printable(group[0].reason)}`];
}

/**
 * `8 flow events`, `study family of sources (5 times)`: a place in a review in words, any other as
 * the file has it.
 */
function whatAndHowOften(place: string, count: number, comma?: string): string {
  const [collection = '', ...field] = place.split('.');
  if (collection === 'review') return `${field.map(inWords).join(' ')} of the review`;
  const unit = units.find(([name]) => name === collection);
  if (unit !== undefined && field.length === 0) return quantity(count, unit[1], unit[2]);
  const what =
    unit === undefined ? printable(place) : `${field.map(inWords).join(' ')} of ${unit[2]}`;
  const times = quantity(count, 'time');
  return comma === undefined ? `${what} (${times})` : `${what}${comma}${times}`;
}

const units = [...unitNames, ['slots', 'slot', 'slots'] as const];

const shortKeys: Readonly<Record<string, string>> = { at: 'moment', by: 'author' };

/** `studyFamily` as `study family`. */
function inWords(key: string): string {
  return (
    shortKeys[key] ?? printable(key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
  );
}

const longestSample = 48;

function shortened(sample: string): string {
  return sample.length > longestSample ? `${sample.slice(0, longestSample).trimEnd()} …` : sample;
}
