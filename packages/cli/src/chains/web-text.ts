import { writeFacts, type Fact } from '../terminal/facts';
import { quantity } from '../terminal/quantity';
import type { Sheet } from '../terminal/sheet';
import type { Label } from '../units/state-label';
import type { ChainsOutput } from './output';

type Web = NonNullable<ChainsOutput['web']>;
type Groups = NonNullable<ChainsOutput['groups']>;

interface Listing extends Sheet {
  readonly most: number;
}

/** Writes which configurations drive, which stand between and where the web ends. */
export function writeWeb({ places, parts, links, caution }: Web, { sheet, theme, most }: Listing) {
  if (places.length === 0) return;
  sheet.blank();
  sheet.paragraph([
    { text: 'Drivers and ends', style: theme.heading },
    `, ${quantity(places.length, 'linked configuration')} in ${quantity(parts.length, 'part')}`,
  ]);
  if (links.listed < links.atLeast)
    sheet.paragraph(`Of ${quantity(links.atLeast, 'link')}, the first ${links.listed}.`, {
      indent: 2,
    });
  const named = (place: 'driver' | 'end') =>
    listed(
      places.filter((one) => one.place === place).map(({ configuration }) => configuration),
      most,
    );
  const between = places.filter(({ place }) => place === 'between');
  const facts: Fact[] = [
    ['drivers', named('driver')],
    ...between.slice(0, most).map((one): Fact => ['between', placeWords(one)]),
    ...(between.length > most
      ? [['', `${quantity(between.length - most, 'more')}: add --max ${between.length}.`] as const]
      : []),
    ['ends', named('end')],
  ];
  writeFacts(
    facts.filter(([, words]) => words !== ''),
    sheet,
    { indent: 2, column: 11 },
  );
  sheet.paragraph(caution, { indent: 2 });
}

function placeWords({
  configuration,
  before,
  after,
  between,
  holdsTogether,
}: Web['places'][number]) {
  const ways = between === 0 ? '' : `; on ${percent(between)} of the ways between others`;
  const holds = holdsTogether ? '; its part falls apart without it' : '';
  return `${configuration}: ${before} before, ${after} after${ways}${holds}`;
}

function percent(share: number): string {
  return share < 0.01 ? 'less than 1 %' : `${Math.round(100 * share)} %`;
}

function listed(names: readonly string[], most: number): string {
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return `${names.slice(0, most).join(', ')}${more}`;
}

/** Writes groups of configurations to read together, with what most of each tell. */
export function writeGroups(
  { groups, alone, caution }: Groups,
  label: Label,
  { sheet, theme, most }: Listing,
): void {
  if (groups.length === 0) return;
  sheet.blank();
  sheet.paragraph([
    { text: 'To read together', style: theme.heading },
    `, ${quantity(groups.length, 'group')} of configurations that say alike; ${alone.length === 0 ? 'none' : alone.length} like no other`,
  ]);
  for (const { members, common } of groups.slice(0, most)) {
    const told = common
      .slice(0, 3)
      .map((one) => `${one.role} ${label(one)} in ${one.configurations} of ${members.length}`);
    sheet.paragraph(
      [
        { text: listed(members, most), style: theme.strong },
        told.length === 0 ? '' : ': ',
        told.join('; '),
      ],
      { indent: 2, hang: 2 },
    );
  }
  if (groups.length > most)
    sheet.paragraph(
      `${quantity(groups.length - most, 'more group')}: add --max ${groups.length}.`,
      {
        indent: 2,
      },
    );
  sheet.paragraph(caution, { indent: 2 });
}
