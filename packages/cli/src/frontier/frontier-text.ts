import type { Review } from '@cmoc/model';
import type { Page } from '../terminal/page';
import { writeFacts, type Fact } from '../terminal/facts';
import { printable } from '../terminal/printable';
import { quantity } from '../terminal/quantity';
import type { Terminal } from '../terminal/terminal';
import type { Theme } from '../terminal/theme';
import { someOf } from '../units/entity-units';
import type { FrontierOutput } from './output';

type Frontier = FrontierOutput['frontiers'][number];

/** What is covered, one and many. */
export const unitWords: Readonly<Record<Frontier['unit'], readonly [one: string, many: string]>> = {
  configurations: ['extracted configuration', 'extracted configurations'],
  documents: ['source', 'sources'],
  'study-families': ['study family', 'study families'],
};

/** Writes, unit by unit, how much each number of refined configurations can cover. */
export function frontierAsText(
  output: FrontierOutput,
  review: Review,
  { page, theme }: Terminal,
): string {
  const sheet = page();
  sheet.paragraph({ text: printable(output.review.title), style: theme.heading });
  const candidates = output.frontiers[0]?.candidates ?? 0;
  sheet.paragraph(
    candidates === 0
      ? 'There are no consolidated or refined configurations to choose from yet: cmoc propose shows what could be brought together.'
      : `${quantity(candidates, 'configuration')} to choose from. Fewer is not better: what stays uncovered may be the exception that matters.`,
  );
  if (candidates > 0)
    for (const frontier of output.frontiers) writeFrontier(frontier, review, sheet, theme);
  return sheet.toString();
}

function writeFrontier(frontier: Frontier, review: Review, sheet: Page, theme: Theme): void {
  const { unit, total, points, uncoverable } = frontier;
  const [one, many] = unitWords[unit];
  sheet.blank();
  sheet.paragraph([{ text: `Counted in ${many}`, style: theme.heading }, `, ${total} in all`]);
  if (total === 0) {
    sheet.paragraph(`The review has no ${many}, so there is nothing to cover.`, { indent: 2 });
    return;
  }
  if (unit === 'study-families' && review.sources.some(({ studyFamily }) => !studyFamily)) {
    sheet.paragraph('A source with no study family on record counts as one of its own.', {
      indent: 2,
    });
  }
  const facts: Fact[] = points.map((point) => [
    quantity(point.size, 'configuration'),
    `${coverage(point, [one, many])}: ${someOf(point.chosen)}`,
  ]);
  writeFacts(facts, sheet, { indent: 2, column: 18 });
  const last = points.at(-1);
  const within = last?.uncovered.filter((id) => !uncoverable.includes(id)) ?? [];
  if (within.length > 0)
    sheet.paragraph(`Still uncovered by the last choice: ${someOf(within.map(plainId))}.`, {
      indent: 2,
      hang: 2,
    });
  if (uncoverable.length > 0) {
    sheet.paragraph(
      `No configuration of the theory leads back to ${quantity(uncoverable.length, one, many)}: ${someOf(uncoverable.map(plainId), 8)}.`,
      { indent: 2, hang: 2 },
    );
  }
}

/** A study family is told by its kind and id; in text the id will do. */
function plainId(key: string): string {
  return key.replace(/^(?:source|study-family)\//, '');
}

function coverage(
  { size, covered, upperBound, proven }: Frontier['points'][number],
  [one, many]: readonly [string, string],
): string {
  const words = `${size === 1 ? 'covers' : 'cover'} ${quantity(covered, one, many)}`;
  return proven ? words : `${words} (${upperBound} at most; not proven)`;
}
