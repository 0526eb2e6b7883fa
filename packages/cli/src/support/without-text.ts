import { writeFacts, type Fact } from '../terminal/facts';
import { printable } from '../terminal/printable';
import { quantity, sentenceList } from '../terminal/quantity';
import { unitWords } from '../frontier/frontier-text';
import { someOf } from '../units/entity-units';
import type { SupportOutput } from './output';
import type { ReviewSheet } from '../units/review-sheet';

type Sensitivity = SupportOutput['without'][number];
type NotCompared = SupportOutput['notCompared'];

const changes = [
  ['links', 'link', 'links'],
  ['chains', 'chain', 'chains'],
  ['threads', 'thread', 'threads'],
  ['loops', 'loop', 'loops'],
  ['demiRegularities', 'recurring pattern', 'recurring patterns'],
  ['reconciliations', 'conflict of findings', 'conflicts of findings'],
  ['exceptions', 'exception', 'exceptions'],
] as const;

/** Writes what changes when something is left out, first what takes most support with it. */
export function writeAllWithout(
  { without, notCompared }: SupportOutput,
  most: number,
  setting: ReviewSheet,
): void {
  const weighty = [...without].sort(
    (one, other) => other.unsupported.length - one.unsupported.length,
  );
  for (const one of weighty.slice(0, most)) writeWithout(one, notCompared, setting);
  const hidden = without.length - most;
  if (hidden <= 0) return;
  setting.sheet.blank();
  setting.sheet.paragraph(
    `${quantity(hidden, 'more thing')} to leave out, each taking no more support with it: add --max ${without.length}.`,
  );
}

/** What stays the same is not mentioned. */
function writeWithout(
  one: Sensitivity,
  notCompared: NotCompared,
  { sheet, theme }: ReviewSheet,
): void {
  sheet.blank();
  sheet.paragraph([
    { text: `Without ${omissionWords(one.omission)}`, style: theme.heading },
    `, ${quantity(one.evidence, 'piece of evidence', 'pieces of evidence')} less`,
  ]);
  const facts = [
    ...configurationFacts(one),
    ...changeFacts(one, notCompared),
    ...coverageFacts(one.coverage),
  ];
  if (facts.length === 0)
    sheet.paragraph(
      'Nothing changes in configurations, chains, patterns, conflicts, exceptions and coverage.',
      { indent: 2 },
    );
  writeFacts(
    notCompared.length === 0
      ? facts
      : [
          ...facts,
          [
            'not compared',
            `${sentenceList(wordsOf(notCompared))}: there are too many to list`,
          ] as const,
        ],
    sheet,
    { indent: 2, column: 14 },
  );
}

function wordsOf(keys: NotCompared): string[] {
  return changes.flatMap(([key, , many]) => (keys.some((one) => one === key) ? [many] : []));
}

function configurationFacts({ unsupported, thin }: Sensitivity): readonly Fact[] {
  const told = (list: readonly string[]) =>
    `${quantity(list.length, 'configuration')}: ${someOf(list)}`;
  return [
    ...(unsupported.length === 0 ? [] : [['no support', `left for ${told(unsupported)}`] as const]),
    ...(thin.gained.length === 0 ? [] : [['thin now', told(thin.gained)] as const]),
  ];
}

function changeFacts(one: Sensitivity, notCompared: NotCompared): readonly Fact[] {
  return changes.flatMap(([key, single, many]): Fact[] => {
    if (notCompared.some((list) => list === key)) return [];
    const { lost, gained } = one[key];
    return [
      ...(lost.length === 0 ? [] : [['lost', quantity(lost.length, single, many)] as const]),
      ...(gained.length === 0 ? [] : [['new', quantity(gained.length, single, many)] as const]),
    ];
  });
}

/** What the most refined configurations of each unit cover, where that changes. */
function coverageFacts(coverage: Sensitivity['coverage']): readonly Fact[] {
  const largest = new Map(coverage.map((change) => [change.unit, change]));
  return [...largest.values()].map(({ unit, size, before, after }) => [
    'coverage',
    `${quantity(size, 'configuration')} of the theory ${size === 1 ? 'covers' : 'cover'} ${quantity(after, ...unitWords[unit])} instead of ${before}`,
  ]);
}

function omissionWords(omission: Sensitivity['omission']): string {
  if (omission.kind === 'judged')
    return `what was judged ${printable(omission.levels.join(' or '))} on ${printable(omission.item)}`;
  return omission.kind === 'source' ? `source ${omission.id}` : `study family ${omission.id}`;
}
