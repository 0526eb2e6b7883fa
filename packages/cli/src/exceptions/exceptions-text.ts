import { wordFamilies, type Review } from '@cmoc/model';
import { configurationLine, roleLetter } from '../configuration-text/configuration-line';
import type { Listed } from '../proposals/output';
import { writeFacts, type Fact } from '../terminal/facts';
import type { Page } from '../terminal/page';
import { printable } from '../terminal/printable';
import { quantity, sentenceList } from '../terminal/quantity';
import type { Terminal } from '../terminal/terminal';
import type { Theme } from '../terminal/theme';
import { someOf } from '../units/entity-units';
import { labelsOf, type Label } from '../units/state-label';
import { writeWithoutConstructs } from '../units/without-constructs';
import type { ExceptionsOutput } from './output';

type Pattern = ExceptionsOutput['patterns'][number];
type Queue = ExceptionsOutput['queues'][number];

interface Setting {
  readonly sheet: Page;
  readonly theme: Theme;
  readonly label: Label;
  readonly review: Review;
}

/** Writes patterns, exceptions first, and for each configuration where to look again. */
export function exceptionsAsText(
  output: ExceptionsOutput,
  review: Review,
  { page, theme }: Terminal,
): string {
  const sheet = page();
  const setting = { sheet, theme, label: labelsOf(review), review };
  const { patterns, queues, counts, about } = output;
  sheet.paragraph({ text: printable(output.review.title), style: theme.heading });
  sheet.blank();
  sheet.paragraph([
    { text: 'Recurring patterns', style: theme.heading },
    `, ${countWords(counts.patterns, 'candidate for a demi-regularity', 'candidates for demi-regularities')}`,
  ]);
  if (patterns.length === 0 && counts.patterns.exact)
    sheet.paragraph(
      'No outcome recurs with a context or mechanism over two or more study families.',
      { indent: 2 },
    );
  for (const pattern of patterns) writePattern(pattern, setting);
  for (const note of output.notes) sheet.paragraph(printable(note), { indent: 2 });
  sheet.blank();
  sheet.paragraph([
    { text: 'Where an exception may be found', style: theme.heading },
    `, ${countWords(counts.queues, 'configuration')}`,
  ]);
  for (const queue of queues) writeQueue(queue, about.length > 0, setting);
  writeEnd(output, sheet);
  writeWithoutConstructs(review, sheet);
  return sheet.toString();
}

const facts = { indent: 4, column: 12 } as const;

function writePattern({ grounds }: Pattern, { sheet, theme, label }: Setting): void {
  const { exceptions, pattern, members, supportingFamilies } = grounds;
  sheet.blank();
  sheet.paragraph(
    pattern.flatMap(({ role, state }, at) => [
      ...(at === 0 ? [] : [', ']),
      roleLetter(role, theme),
      `\u00a0${label(state)}`,
    ]),
    { indent: 2, hang: 2 },
  );
  writeFacts(
    [
      ...ways.flatMap(([way, one, many]): Fact[] => {
        const own = exceptions.filter(({ kind }) => kind === way);
        return own.length === 0
          ? []
          : [['exception', exceptionWords(own, own.length === 1 ? one : many)]];
      }),
      ...(exceptions.length === 0
        ? [['exception', 'none on record; see below whether one was sought'] as const]
        : []),
      [
        'told by',
        `${quantity(members.length, 'configuration')} from ${wordFamilies(supportingFamilies)}: ${someOf(members)}`,
      ],
    ],
    sheet,
    facts,
  );
}

const ways = [
  [
    'opposite-outcome',
    'tells the rest with the outcome going the other way',
    'tell the rest with the outcome going the other way',
  ],
  ['opposed', 'has opposing evidence', 'have opposing evidence'],
] as const;

/** All of them: an exception is never left out for being one of many. */
function exceptionWords(exceptions: Pattern['grounds']['exceptions'], words: string): string {
  const named = exceptions.map(
    ({ configuration, families }) => `${configuration} (${wordFamilies(families)})`,
  );
  return `${sentenceList(named)} ${words}`;
}

/** So many are named beside each configuration; asked about one, all are. */
const mostSources = 5;

type Standing = Queue['entries'][number]['standing'];

/** The first three are exceptions, or may be. */
const standings: readonly Standing[] = [
  'opposite',
  'opposite-confirmed',
  'outcome-absent',
  'tells-it',
  'checked',
  'never-checked',
];

const standingWords: Readonly<Record<Standing, string>> = {
  opposite: 'opposite',
  'opposite-confirmed': 'mirror',
  'outcome-absent': 'no outcome',
  'tells-it': 'tells it',
  checked: 'checked',
  'never-checked': 'not checked',
};

function writeQueue(queue: Queue, whole: boolean, { sheet, theme, review }: Setting): void {
  const { configuration, counts } = queue;
  sheet.blank();
  sheet.paragraph(
    [
      { text: configuration, style: theme.strong },
      ' ',
      ...configurationLine(configuration, review, theme),
    ],
    { indent: 2, hang: 2 },
  );
  const mirror =
    counts.oppositeConfirmed === 0
      ? ''
      : `, confirmed in another context by ${counts.oppositeConfirmed}`;
  const shown = whole ? standings : standings.slice(0, 3);
  writeFacts(
    [
      [
        'sought',
        `in ${counts.sought} of ${quantity(counts.sources, 'source')}; the opposite told by ${counts.opposite}${mirror}; never checked: ${counts.neverChecked}`,
      ],
      ...shown.flatMap((standing) => sourcesOf(queue, standing, whole)),
    ],
    sheet,
    facts,
  );
}

function sourcesOf(
  { configuration, entries, contexts }: Queue,
  standing: Standing,
  whole: boolean,
): readonly Fact[] {
  const groups = alike(entries.filter((entry) => entry.standing === standing));
  const named = whole ? groups : groups.slice(0, mostSources);
  const hidden = groups.slice(named.length).flatMap(({ sources }) => sources).length;
  const label = standingWords[standing];
  return [
    ...named.map(({ sources, contextsTold, because }): Fact => {
      const told = `${contextsTold} of ${quantity(contexts, 'context')} told`;
      const by = because.length === 0 ? '' : ` (${someOf(because, 5)})`;
      return [label, `${sources.join(', ')}: ${told}${by}`];
    }),
    ...(hidden === 0
      ? []
      : [[label, `${hidden} more: add --about ${printable(configuration)}`] as const]),
  ];
}

interface Alike extends Omit<Queue['entries'][number], 'source'> {
  readonly sources: string[];
}

/** Sources that stand the same way to a configuration, together. */
function alike(entries: Queue['entries']): readonly Alike[] {
  const groups = new Map<string, Alike>();
  for (const { source, ...standing } of entries) {
    const key = JSON.stringify(standing);
    const group = groups.get(key) ?? { ...standing, sources: [] };
    groups.set(key, group);
    group.sources.push(source);
  }
  return [...groups.values()];
}

function countWords({ atLeast, exact, listed }: Listed, one: string, many?: string): string {
  const all = `${exact ? '' : 'at least '}${quantity(atLeast, one, many)}`;
  return atLeast > listed ? `${all}, ${listed} shown` : all;
}

function writeEnd({ counts, about }: ExceptionsOutput, sheet: Page): void {
  const most = Math.max(counts.patterns.atLeast, counts.queues.atLeast);
  const hidden =
    counts.patterns.listed < counts.patterns.atLeast ||
    counts.queues.listed < counts.queues.atLeast;
  sheet.blank();
  if (hidden) sheet.paragraph(`The rest: add --max ${most}.`);
  if (about.length === 0)
    sheet.paragraph('Every source for one configuration: add --about CONFIGURATION.');
  sheet.paragraph('A count is no regularity: it says how often something was told.');
}
