import { printable } from '../terminal/printable';
import { quantity } from '../terminal/quantity';
import { familyCount } from '../units/entity-units';
import type { ProposeOutput } from './output';
import type { ReviewSheet } from '../units/review-sheet';

type Situation = NonNullable<ProposeOutput['situate']>;
type Table = Situation['tables'][number];

/** Writes where configurations stand, facet by facet, and where nothing was found. */
export function writeSituation({ tables, lattice }: Situation, setting: ReviewSheet): void {
  const { sheet, theme } = setting;
  sheet.blank();
  sheet.paragraph([
    { text: 'Situate', style: theme.heading },
    `, ${quantity(tables.length, 'facet')}`,
  ]);
  if (tables.length === 0) {
    sheet.paragraph(
      'The review has no facets. A facet (country, setting, population) shows where a mechanism was found and where nobody looked.',
      { indent: 2 },
    );
  }
  for (const table of tables) writeTable(table, setting);
  writeLattice(lattice, setting);
}

function writeTable({ label, values, rows, gaps, notSituated }: Table, setting: ReviewSheet) {
  const { sheet, theme, review } = setting;
  sheet.blank();
  sheet.paragraph({ text: printable(label), style: theme.strong }, { indent: 2 });
  if (notSituated.length === review.configurations.length) {
    sheet.paragraph(
      `No configuration is situated here yet; the facet has ${quantity(values.length, 'value')}.`,
      { indent: 4 },
    );
    return;
  }
  const names = new Map(values.map((value) => [value.id, printable(value.label)]));
  const found = rows.flatMap((row) => {
    const cells = row.cells.filter(({ configurations }) => configurations.length > 0);
    const words = cells.map(
      ({ value, configurations, families }) =>
        `${names.get(value) ?? value}: ${configurations.join(', ')} (${familyCount(families)})`,
    );
    return words.length === 0 ? [] : [[printable(row.label), words.join('; ')] as const];
  });
  sheet.rows(found, { indent: 4 });
  const bare = values.filter(({ id }) =>
    rows.every(({ cells }) =>
      cells.every((cell) => cell.value !== id || cell.configurations.length === 0),
    ),
  );
  sheet.paragraph(
    [
      `${gaps.length} of ${quantity(rows.length * values.length, 'cell')} are empty: nothing was found there, or nobody looked.`,
      bare.length === 0
        ? ''
        : ` Empty for every mechanism: ${bare.map((value) => printable(value.label)).join(', ')}.`,
      notSituated.length === 0
        ? ''
        : ` Not situated: ${quantity(notSituated.length, 'configuration')}.`,
    ],
    { indent: 4 },
  );
}

const mostShared = 10;

/** Contexts that several configurations share, most configurations first. */
function writeLattice(lattice: Situation['lattice'], { sheet, theme, label }: ReviewSheet) {
  const shared = lattice
    .filter(({ configurations, contexts }) => configurations.length > 1 && contexts.length > 0)
    .sort((one, other) => other.configurations.length - one.configurations.length);
  if (shared.length === 0) return;
  sheet.blank();
  sheet.paragraph(
    { text: 'Contexts that several configurations share', style: theme.strong },
    { indent: 2 },
  );
  for (const { configurations, contexts } of shared.slice(0, mostShared)) {
    const together = contexts.map(({ construct, direction }) => label({ construct, direction }));
    sheet.paragraph(`${together.join(' and ')}: ${configurations.join(', ')}`, {
      indent: 4,
      hang: 2,
    });
  }
  const hidden = shared.length - mostShared;
  if (hidden > 0)
    sheet.paragraph(`${quantity(hidden, 'more group')}: add --format json.`, { indent: 4 });
}
