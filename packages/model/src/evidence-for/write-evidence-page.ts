import type { Stance } from '../schema/evidence';
import { mappingMoves } from '../schema/mapping';
import { bearingOfStance, type Bearing } from './claim-evidence';
import { inheritanceOfMoves, type Inheritance } from './inheritance';

const signs: Readonly<Record<Inheritance['sign'], string>> = {
  kept: 'yes: for stays for, against stays against, the mirror stays the mirror',
  'against-only': 'what speaks against; the rest is shown, and counted neither for nor against',
  none: 'no: it is shown, and counted neither for nor against',
};

const reaches: Readonly<Record<Inheritance['reach'], string>> = {
  whole: 'all of it, whatever slots it speaks to',
  'with-its-slot':
    'evidence on some slots goes where those slots went; on the whole, to every part',
  'as-a-part': 'as speaking to the part that came from there',
};

const bearingWords: Readonly<Record<Bearing, string>> = {
  for: 'for',
  against: 'against',
  'opposite-confirmed':
    'counted apart: the mirror of the claim was found (another context, another outcome)',
  restated: 'counted apart: it is the claim itself in its authors’ words',
  neither: 'neither: shown, and not counted for or against',
};

/** Writes `docs/evidence-through-moves.md` from the table that {@link evidenceFor} goes by. */
export function writeEvidencePage(): string {
  const stances = Object.entries(bearingOfStance) as [Stance, Bearing][];
  return `# What stands behind a claim

\`evidenceFor(reviewIndex(review), claim)\` gives the evidence brought to bear on a claim and what the claim
inherits, for and against alike, each with the way by which it came. This page is generated from the tables
that it goes by.

## How a stance counts

${table([['stance', 'counts'], ...stances.map(([stance, bearing]) => [`\`${stance}\``, bearingWords[bearing]])])}

A passage with the status \`authors-statement\` is the claim itself in its authors' words, such as a row of
their table of configurations. Where its stance would count for the claim it is counted apart, as a statement
and not as a study: nothing supports itself. It stays so through moves, and a statement that opposes a claim
still counts against it.

## What each move passes on

From what the move starts from to what it leads to:

${table([
  ['move', 'is evidence inherited', 'how far', 'why'],
  ...mappingMoves.map((move) => {
    const { sign, reach, because } = inheritanceOfMoves[move];
    return [move, signs[sign], sign === 'none' ? '' : reaches[reach], because];
  }),
])}

- A move that was taken back passes on nothing.
- A refuted configuration passes on, by whatever move, what speaks against it; what was told for it supports
  nothing.
- What comes by two ways counts once. Where the ways disagree, against outweighs for.
- After a split, evidence on slots that no part kept is shown with every part, and counted neither way.
- A slot is known again by its text, else by a construct going the same way, else by its id.

## What other claims inherit

- A theory has the evidence of its configurations, inherited evidence included, and of its links.
- A demi-regularity has the evidence of its members. What supports or states one of its exceptions speaks
  against it.
- Every other claim (a link, a construct, a rival) has what was brought to bear on itself.

## What is counted

Study families, where they are on record. Sources of which no study is recorded are counted apart, for nothing
says whether they are one study. A passage counts once. Nothing is weighed, and nothing is added up across
bearings.
`;
}

function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [
    line(head),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...body.map(line),
  ].join('\n');
}
