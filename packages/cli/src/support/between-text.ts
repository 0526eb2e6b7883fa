import { writeChain } from '../chains/chain-text';
import { writeFacts, type Fact } from '../terminal/facts';
import { printable } from '../terminal/printable';
import { quantity, sentenceList } from '../terminal/quantity';
import { familyCount } from '../units/entity-units';
import { stateOfKey } from '../units/state-label';
import type { SupportOutput } from './output';
import type { ReviewSheet } from '../units/review-sheet';

type Between = NonNullable<SupportOutput['between']>;
type Proven = Between['independentRoutes'];

/** Writes how independently one thing is told to lead to another, and where it would break. */
export function writeBetween(between: Between, setting: ReviewSheet): void {
  const { sheet, label, theme } = setting;
  const { from, to, ways, cut, trap } = between;
  sheet.paragraph(`From “${label(from)}” to “${label(to)}”, through configurations kept whole.`);
  sheet.blank();
  if (ways.length === 0 && between.independentRoutes.upper === 0) {
    sheet.paragraph(
      between.unsupported.length === 0
        ? 'No configurations, kept whole, lead there.'
        : 'No configurations that a study supports, kept whole, lead there; --mixed goes through those without support too.',
    );
  } else {
    sheet.paragraph({
      text: `${quantity(ways.length, 'way')}${cut ? ' listed; there are more' : ''}`,
      style: theme.heading,
    });
    for (const way of ways) {
      if (way !== ways[0]) sheet.blank();
      writeChain(way, setting.review, setting);
    }
    if (ways.length === 0)
      sheet.paragraph('No study family tells one from end to end: add --mixed for the others.', {
        indent: 2,
      });
    writeIndependence(between, setting);
  }
  if (trap !== null) writeTrap(trap, setting);
}

function writeIndependence(between: Between, { sheet, theme }: ReviewSheet): void {
  const { independentRoutes, routes, breakingFamilies, breakingSet, unsupported } = between;
  const { separateWays, bottleneck } = between;
  sheet.blank();
  sheet.paragraph({ text: 'How independently', style: theme.heading });
  const breaking = breakingSet.map(({ id }) => id).join(', ');
  writeFacts(
    [
      ['independent', independenceWords(independentRoutes)],
      ...routes.map(({ configurations, families }): Fact => [
        '',
        `${configurations.join(' → ')}, by ${families.map(({ id }) => id).join(', ')}`,
      ]),
      [
        'breaks',
        `without ${provenCount(breakingFamilies, 'study family', 'study families')}${breaking === '' ? '' : `: ${breaking}`}`,
      ],
      ...(bottleneck.length === 0
        ? []
        : [
            [
              'ways meet',
              bottleneck.length === 1
                ? `in ${bottleneck.join()}: without it no way is left`
                : `nowhere: ${quantity(separateWays.length, 'way')} share no configuration; none is left without ${sentenceList(bottleneck)}`,
            ] as const,
          ]),
      ...(unsupported.length === 0
        ? []
        : [['no support', `on record for ${unsupported.join(', ')}`] as const]),
    ],
    sheet,
    { indent: 2, column: 13 },
  );
}

function independenceWords(routes: Proven): string {
  if (routes.exact && routes.lower === 1) return '1 way; every other shares a study family with it';
  return `${provenCount(routes, 'way', 'ways')}, no two of which rest on one study family`;
}

function provenCount({ lower, upper, exact }: Proven, one: string, many: string): string {
  return exact ? quantity(lower, one, many) : `${lower} to ${upper} ${many}`;
}

/** Why arrows that meet are no chain. */
function writeTrap(trap: NonNullable<Between['trap']>, { sheet, theme, label }: ReviewSheet) {
  sheet.blank();
  sheet.paragraph({ text: 'Where single arrows would mislead', style: theme.heading });
  const arrows: readonly Fact[] = trap.arrows.map(({ from, to, configurations }) => [
    configurations.join(', '),
    `${label(stateOfKey(from))} → ${label(stateOfKey(to))}`,
  ]);
  const spots = trap.spots.flatMap((spot): Fact[] => [
    ['but', printable(spot.because)],
    [
      'told by',
      spot.sharedFamilies === 0
        ? 'no study family on both sides'
        : `${familyCount(spot.sharedFamilies)} on both sides, in different configurations`,
    ],
    ...(spot.contextsNotShared.length === 0
      ? []
      : [
          [
            'lacking',
            `${sentenceList(spot.contextsNotShared.map(printable))}: not among the contexts of ${spot.arriving.join(', ')}`,
          ] as const,
        ]),
  ]);
  writeFacts([...arrows, ...spots], sheet, { indent: 2, column: 13 });
}
