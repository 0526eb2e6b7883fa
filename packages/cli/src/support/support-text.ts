import { wordFamilies, wordStanding, type Review } from '@cmoc/model';
import { configurationLine } from '../configuration-text/configuration-line';
import { printable } from '../terminal/printable';
import { quantity } from '../terminal/quantity';
import type { Terminal } from '../terminal/terminal';
import { familyCount } from '../units/entity-units';
import type { ReviewSheet } from '../units/review-sheet';
import { labelsOf } from '../units/state-label';
import { writeBetween } from './between-text';
import type { SupportOutput } from './output';
import { writeAllWithout } from './without-text';

/** Writes what rests on how many study families. */
export function supportAsText(
  output: SupportOutput,
  review: Review,
  { page, theme }: Terminal,
  most: number,
): string {
  const sheet = page();
  const setting = { sheet, theme, label: labelsOf(review), review };
  sheet.paragraph({ text: printable(output.review.title), style: theme.heading });
  const { overview, between } = output;
  if (overview !== null) {
    writeThin(overview, setting);
    writeLeftovers(overview, setting);
    writeSaturation(overview.saturation, setting);
  }
  if (between !== null) writeBetween(between, setting);
  writeAllWithout(output, most, setting);
  sheet.blank();
  sheet.paragraph('Study families are counted, not weighed: this is no measure of strength.');
  return sheet.toString();
}

type Overview = NonNullable<SupportOutput['overview']>;

function writeThin(
  { thin, counts, fewerThan }: Overview,
  { sheet, theme, review }: ReviewSheet,
): void {
  sheet.blank();
  sheet.paragraph([
    { text: 'Resting on little', style: theme.heading },
    `, ${quantity(counts.thin.atLeast, 'configuration')} with fewer than ${familyCount(fewerThan)}${shownWords(counts.thin)}`,
  ]);
  for (const one of thin) {
    const { configuration, families, passages, inherited, onlyInterpreted } = one;
    const notes = [
      ...(passages === 0 && one.restated > 0 ? [] : [quantity(passages, 'passage')]),
      ...(inherited ? ['inherited through moves'] : []),
      ...(onlyInterpreted ? ['all interpreted or imputed'] : []),
    ];
    sheet.paragraph(
      [
        { text: configuration, style: theme.strong },
        ' ',
        ...configurationLine(configuration, review, theme),
        ` (${wordStanding({ ...one, for: families, against: one.opposingFamilies })}${notes.map((note, at) => `${at === 0 ? ';' : ','} ${note}`).join('')})`,
      ],
      { indent: 2, hang: 2 },
    );
  }
  if (thin.length > 0)
    sheet.paragraph(
      'A reason to look, not to leave out: one rich passage can carry an explanation.',
      {
        indent: 2,
      },
    );
}

function shownWords({ listed, atLeast }: Overview['counts']['thin']): string {
  return listed < atLeast ? `, ${listed} shown (--max ${atLeast} for all)` : '';
}

const statuses = [
  ['refuted', 'refuted by a reviewer'],
  ['parked', 'parked by a reviewer'],
  ['not-dealt-with', 'not dealt with yet'],
] as const;

function writeLeftovers({ leftovers, counts }: Overview, setting: ReviewSheet): void {
  const { sheet, theme, review } = setting;
  sheet.blank();
  sheet.paragraph([
    { text: 'Left out of the theory', style: theme.heading },
    `, ${quantity(counts.leftovers.atLeast, 'extracted configuration')}${shownWords(counts.leftovers)}`,
  ]);
  for (const [status, words] of statuses) {
    const own = leftovers.filter((one) => one.status === status);
    if (own.length === 0) continue;
    sheet.paragraph(`${words}:`, { indent: 2 });
    for (const { configuration, families, restated } of own) {
      sheet.paragraph(
        [
          { text: configuration, style: theme.strong },
          ' ',
          ...configurationLine(configuration, review, theme),
          ` (${wordFamilies(families, restated)})`,
        ],
        { indent: 4, hang: 2 },
      );
    }
  }
}

function writeSaturation(
  { total, points, permutations, lastTenthAdds }: Overview['saturation'],
  { sheet, theme }: ReviewSheet,
): void {
  const last = points.at(-1);
  sheet.blank();
  sheet.paragraph([
    { text: 'What further sources added', style: theme.heading },
    `, ${quantity(total, 'different configuration')} told by ${quantity(points.length, 'source')}`,
  ]);
  if (last === undefined || points.length < 2) {
    sheet.paragraph('Too few sources tell anything for a curve.', { indent: 2 });
    return;
  }
  sheet.rows(
    quarters(points).map(({ at, point }) => [
      `after ${quantity(at, 'source')}`,
      `${point.known} in reading order; ${point.low} to ${point.high} in ${permutations} random orders`,
    ]),
    { indent: 2 },
  );
  sheet.paragraph(
    `The last tenth of sources added ${Math.round(100 * lastTenthAdds)}% on average. A flat end says that more of the same kind adds little; another kind of source might.`,
    { indent: 2 },
  );
}

function quarters<Point>(points: readonly Point[]): readonly { at: number; point: Point }[] {
  const places = new Set([0.25, 0.5, 0.75, 1].map((share) => Math.ceil(share * points.length)));
  return [...places].flatMap((at) => {
    const point = points[at - 1];
    return point === undefined ? [] : [{ at, point }];
  });
}
