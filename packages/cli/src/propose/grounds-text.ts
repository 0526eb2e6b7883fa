import { evidenceFor, reviewIndex, wordFamilies, wordStanding, type Review } from '@cmoc/model';
import { configurationLine, roleLetter } from '../configuration-text/configuration-line';
import type { Fact } from '../terminal/facts';
import { printable } from '../terminal/printable';
import { quantity, sentenceList } from '../terminal/quantity';
import type { Rich } from '../terminal/spans';
import { directionMark } from '../terminal/direction';
import { stateOfKey } from '../units/state-label';
import type { ProposeOutput } from './output';
import type { ReviewSheet } from '../units/review-sheet';

type GroundsOf<Kind extends 'juxtapose' | 'reconcile' | 'adjudicate' | 'consolidate'> = {
  readonly grounds: ProposeOutput[Kind][number]['grounds'];
};

/** Two parts and where they meet. */
export function juxtaposeFacts(
  { grounds }: GroundsOf<'juxtapose'>,
  { label, review, theme }: ReviewSheet,
): Fact[] {
  const { left, right, shared, leftBrings, rightBrings, leftFamilies, rightFamilies } = grounds;
  return [
    ...shared.map(({ role, state }): Fact => [
      'meet in',
      [roleLetter(role, theme), ` ${label(stateOfKey(state))}`],
    ]),
    [left, configurationLine(left, review, theme)],
    ['', `brings the ${sentenceList(leftBrings)}; ${wordFamilies(leftFamilies)}`],
    [right, configurationLine(right, review, theme)],
    ['', `brings the ${sentenceList(rightBrings)}; ${wordFamilies(rightFamilies)}`],
  ];
}

/** Both sides, and the contexts that set them apart. */
export function reconcileFacts(
  { grounds }: GroundsOf<'reconcile'>,
  { label, review, theme }: ReviewSheet,
): Fact[] {
  const side = ({ direction, members }: typeof grounds.one): Fact[] =>
    members.map(({ configuration }) => [
      directionMark(direction),
      [
        { text: configuration, style: theme.strong },
        ' ',
        ...configurationLine(configuration, review, theme),
        ` (${forAndAgainst(configuration, review)})`,
      ],
    ]);
  return [
    ...side(grounds.one),
    ...side(grounds.other),
    ...grounds.also.map(({ meets, outcome }): Fact => [
      'and with',
      `${label(stateOfKey(meets.state))} as ${meets.role}: ${label({ construct: outcome })} both ways`,
    ]),
    ...grounds.separations.map((alternatives): Fact => [
      'set apart',
      alternatives
        .map((together) =>
          sentenceList(
            together.map(({ label, value }) => `${printable(label)} ${valueWords(value)}`),
          ),
        )
        .join(', or '),
    ]),
  ];
}

type Value =
  ProposeOutput['reconcile'][number]['grounds']['separations'][number][number][number]['value'];

function valueWords(value: Value): string {
  return value === 'not stated' || value === 'stated' ? `(${value})` : directionMark(value);
}

type Row = ProposeOutput['adjudicate'][number]['grounds']['supporting'][number];

/** Each passage with its distance and what was judged of it; the opposing side is as full as the other. */
export function adjudicateFacts(
  { grounds }: GroundsOf<'adjudicate'>,
  { review, theme }: ReviewSheet,
): Fact[] {
  const { configuration, supporting, opposing, beside } = grounds;
  return [
    [configuration, configurationLine(configuration, review, theme)],
    ...supporting.map((row): Fact => ['for', rowWords(row)]),
    ...opposing.map((row): Fact => ['against', rowWords(row)]),
    ...beside.map((row): Fact => ['beside', rowWords(row)]),
  ];
}

const statusWords: Readonly<Record<string, string>> = {
  'reported-finding': 'reported finding',
  'authors-interpretation': 'authors’ interpretation',
  'reviewers-inference': 'reviewers’ inference',
  'stakeholder-account': 'stakeholder account',
  'authors-statement': 'authors’ statement of the claim',
};

const longestPassage = 240;

function rowWords({ text, source, stance, distance, status, on, ways, appraisals }: Row): Rich {
  const judged = appraisals.map(({ item, level }) => `${printable(item)}: ${printable(level)}`);
  const passage = printable(text);
  const shown =
    passage.length > longestPassage ? `${passage.slice(0, longestPassage).trimEnd()} …` : passage;
  const inherited = ways.length === 0 ? [] : [`through ${on.id}`];
  const known = [source, stance, distance, statusWords[status] ?? status, ...inherited, ...judged];
  return [`“${shown}” `, `(${known.join('; ')})`];
}

const mostMembers = 8;

/** What all share, every member whole, and what would be lost. */
export function consolidateFacts(
  { grounds }: GroundsOf<'consolidate'>,
  { label, review, theme }: ReviewSheet,
): Fact[] {
  const { shared, members, residue, weakestLink, chain, opposed } = grounds;
  const lost = residue.reduce((sum, { states }) => sum + states.length, 0);
  const losing = residue.filter(({ states }) => states.length > 0);
  const hidden = members.length - mostMembers;
  return [
    ...shared.map(({ role, state, lifted }): Fact => [
      'share',
      [roleLetter(role, theme), ` ${label(state)}${lifted ? ' (as kinds of it)' : ''}`],
    ]),
    ...members
      .slice(0, mostMembers)
      .map(({ configuration }): Fact => [
        configuration,
        [
          ...configurationLine(configuration, review, theme),
          ` (${forAndAgainst(configuration, review)})`,
        ],
      ]),
    ...(hidden > 0 ? [['', `and ${quantity(hidden, 'more configuration')}`] as const] : []),
    [
      'would lose',
      `${quantity(lost, 'state')} that single members tell besides, in ${quantity(losing.length, 'configuration')}`,
    ],
    ...losing
      .slice(0, mostMembers)
      .map(({ configuration, states }): Fact => [
        '',
        `${configuration}: ${states.map(({ role, state }) => `${role} ${label(state)}`).join(', ')}`,
      ]),
    ...(weakestLink === null || chain.length < 2
      ? []
      : [
          [
            'weakest',
            `${weakestLink.left} – ${weakestLink.right}, alike ${weakestLink.likeness.toFixed(2)}`,
          ] as const,
        ]),
    ...opposed.map((id): Fact => [
      'opposed by',
      [id, ' ', ...configurationLine(id, review, theme)],
    ]),
  ];
}

function forAndAgainst(configuration: string, review: Review): string {
  const claim = { kind: 'configuration', id: configuration } as const;
  const standing = evidenceFor(reviewIndex(review), claim);
  return wordStanding({
    for: standing.for.families,
    against: standing.against.families,
    oppositeConfirmed: standing.oppositeConfirmed.families,
    restated: standing.restated.passages,
  });
}
