import { wordStanding, type Review } from '@cmoc/model';
import { configurationLine } from '../configuration-text/configuration-line';
import { quoted } from '../review-file/read-bytes';
import { writeFacts, type Fact } from '../terminal/facts';
import type { Page } from '../terminal/page';
import { printable } from '../terminal/printable';
import { quantity } from '../terminal/quantity';
import type { Terminal } from '../terminal/terminal';
import type { Theme } from '../terminal/theme';
import { someOf } from '../units/entity-units';
import { writeWithoutConstructs } from '../units/without-constructs';
import { labelsOf, type Label } from '../units/state-label';
import type { ReflectOutput } from './output';

interface Setting {
  readonly sheet: Page;
  readonly theme: Theme;
  readonly label: Label;
  readonly review: Review;
  readonly most: number;
}

const usualMaximum = 40;

/** Writes what a theory says to one organisation: what may be expected, what is blocked, what would open most. */
export function reflectionAsText(
  output: ReflectOutput,
  review: Review,
  { page, theme }: Terminal,
  most = usualMaximum,
): string {
  const sheet = page();
  const setting = { sheet, theme, label: labelsOf(review), review, most };
  sheet.paragraph({ text: printable(output.review.title), style: theme.heading });
  if (output.answers.length === 0) writeQuestions(output, setting);
  else {
    writeAnswers(output, setting);
    writeOutcomes(output, setting);
    writeConfigurations(output, setting);
    writeOpening(output, setting);
    if (output.notAsked.length > 0) {
      sheet.blank();
      sheet.paragraph(
        `${quantity(output.notAsked.length, 'context')} of the theory not answered: ${someOf(output.notAsked.map(setting.label), 6)}.`,
      );
    }
  }
  sheet.blank();
  sheet.paragraph(
    'This is what the theory says, from the evidence on record. A mechanism may stay silent all the same.',
  );
  return sheet.toString();
}

/** Without answers: what there is to ask, as it is written on the command line. */
function writeQuestions(
  { file, notAsked, configurations, wouldOpen }: ReflectOutput,
  { sheet, theme, label, review, most }: Setting,
): void {
  sheet.paragraph(
    `The theory has ${quantity(configurations.length, 'configuration')} and speaks of ${quantity(notAsked.length, 'context')}. For each: does it hold here, is it lacking, or does nobody know?`,
  );
  sheet.blank();
  const opens = new Map(
    wouldOpen.map(({ state, configurations: opened }) => [stateText(state), opened.length]),
  );
  sheet.rows(
    notAsked.slice(0, most).map((state) => {
      const count = opens.get(stateText(state)) ?? 0;
      const opening = count < 2 ? '' : `; alone allows ${quantity(count, 'configuration')}`;
      return [{ text: stateText(state), style: theme.quiet }, `${label(state)}${opening}`] as const;
    }),
    { indent: 2 },
  );
  writeHidden(notAsked.length, 'more context', { sheet, most });
  writeWithoutConstructs(review, sheet);
  const [first] = notAsked;
  if (first === undefined) return;
  sheet.blank();
  sheet.paragraph('Answer with --holds, --lacks or --unknown, as in:');
  sheet.verbatim(`cmoc reflect ${quoted(printable(file))} --holds ${stateText(first)}`, 2);
}

function writeHidden(
  all: number,
  what: string,
  { sheet, most }: Pick<Setting, 'sheet' | 'most'>,
): void {
  if (all > most)
    sheet.paragraph(`${quantity(all - most, what)}: add --max ${all}.`, { indent: 2 });
}

function stateText({ construct, direction }: ReflectOutput['notAsked'][number]): string {
  return direction === undefined ? construct : `${construct}:${direction}`;
}

const answerWords = {
  holds: 'holds here',
  'does-not-hold': 'lacking here',
  'not-known': 'not known',
} as const;

function writeAnswers({ answers, beyondTheory }: ReflectOutput, setting: Setting): void {
  const { sheet, label } = setting;
  const beyond = new Set(beyondTheory.map(stateText));
  writeFacts(
    answers.map(({ state, answer, note }): Fact => [
      answerWords[answer],
      [
        label(state),
        note === undefined ? '' : ` (${printable(note)})`,
        beyond.has(stateText(state)) ? ' – no context of this theory' : '',
      ],
    ]),
    sheet,
    { indent: 0, column: 14 },
  );
}

const outlooks = [
  ['expected', 'May be expected'],
  ['blocked', 'Blocked, as far as the theory goes'],
] as const;

function writeOutcomes(
  { outcomes, configurations: all }: ReflectOutput,
  { sheet, theme, label, most }: Setting,
): void {
  const allowed = new Set(
    all.filter(({ outlook }) => outlook === 'allowed').map(({ configuration }) => configuration),
  );
  for (const [outlook, title] of outlooks) {
    const own = outcomes.filter((outcome) => outcome.outlook === outlook);
    sheet.blank();
    sheet.paragraph([
      { text: title, style: theme.heading },
      `, ${quantity(own.length, 'outcome')}`,
    ]);
    for (const { state, configurations, against } of own.slice(0, most)) {
      const by =
        outlook === 'expected' ? configurations.filter((id) => allowed.has(id)) : configurations;
      sheet.paragraph(
        [
          { text: 'O', style: theme.outcome },
          `\u00a0${label(state)}, by ${someOf(by, 6)}`,
          against.length === 0
            ? ''
            : `; but the reverse too, by ${someOf(against, 6)}: a tension to look at`,
        ],
        { indent: 2, hang: 2 },
      );
    }
    writeHidden(own.length, 'more outcome', { sheet, most });
  }
  const open = outcomes.filter(({ outlook }) => outlook === 'open').length;
  if (open > 0) {
    sheet.blank();
    sheet.paragraph(`Open: ${quantity(open, 'outcome')}, since some context is not known.`);
  }
}

const decided = [
  ['allowed', 'Allowed by what holds here'],
  ['blocked', 'Blocked by what is lacking here'],
] as const;

function writeConfigurations({ configurations }: ReflectOutput, setting: Setting): void {
  const { sheet, theme, review, most } = setting;
  for (const [outlook, title] of decided) {
    const own = configurations.filter((one) => one.outlook === outlook);
    if (own.length === 0) continue;
    sheet.blank();
    sheet.paragraph([
      { text: title, style: theme.heading },
      `, ${quantity(own.length, 'configuration')}`,
    ]);
    for (const one of own.slice(0, most)) {
      const { configuration, notHeld } = one;
      sheet.blank();
      sheet.paragraph(
        [
          { text: configuration, style: theme.strong },
          ' ',
          ...configurationLine(configuration, review, theme),
        ],
        { indent: 2, hang: 2 },
      );
      writeFacts(
        [
          ...notHeld.map((context): Fact => ['lacking', printable(context)]),
          [
            'rests on',
            wordStanding({ ...one, for: one.supportingFamilies, against: one.opposingFamilies }),
          ],
        ],
        sheet,
        { indent: 4, column: 10 },
      );
    }
    if (own.length > most) sheet.blank();
    writeHidden(own.length, 'more configuration', setting);
  }
}

const standing = {
  'does-not-hold': 'lacking here',
  'not-known': 'not known',
  'not-asked': 'not answered',
} as const;

const mostOpening = 8;

function writeOpening({ wouldOpen }: ReflectOutput, { sheet, theme, label }: Setting): void {
  if (wouldOpen.length === 0) return;
  const shown = wouldOpen.slice(0, mostOpening);
  const hidden = wouldOpen.length - shown.length;
  sheet.blank();
  sheet.paragraph([
    { text: 'One context that would open more', style: theme.heading },
    `, ${quantity(wouldOpen.length, 'context')}${hidden > 0 ? `, ${shown.length} shown` : ''}`,
  ]);
  for (const { state, answer, configurations, outcomes } of shown) {
    const towards = outcomes.length === 0 ? '' : `; towards ${outcomes.map(printable).join(', ')}`;
    sheet.paragraph(
      [
        { text: 'C', style: theme.context },
        `\u00a0${label(state)} (${standing[answer]}): ${quantity(configurations.length, 'configuration')}, ${someOf(configurations, 6)}${towards}`,
      ],
      { indent: 2, hang: 2 },
    );
  }
}
