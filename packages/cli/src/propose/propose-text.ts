import type { Review } from '@cmoc/model';
import type { Listed } from '../proposals/output';
import { writeFacts, type Fact } from '../terminal/facts';
import { askedInWords } from '../proposals/asked-in-words';
import { printable } from '../terminal/printable';
import { quantity } from '../terminal/quantity';
import type { Terminal } from '../terminal/terminal';
import type { ReviewSheet } from '../units/review-sheet';
import { labelsOf } from '../units/state-label';
import { writeWithoutConstructs } from '../units/without-constructs';
import { adjudicateFacts, consolidateFacts, juxtaposeFacts, reconcileFacts } from './grounds-text';
import type { ProposeOutput } from './output';
import { writeSituation } from './situate-text';

/** Writes the proposals of each move for people: what, on what grounds, and what speaks against it. */
export function proposalsAsText(
  output: ProposeOutput,
  review: Review,
  { page, theme }: Terminal,
): string {
  const sheet = page();
  const setting = { sheet, theme, label: labelsOf(review), review };
  sheet.paragraph({ text: printable(output.review.title), style: theme.heading });
  if (output.about !== null) sheet.paragraph(`About ${output.about}.`);
  writeMove('juxtapose', output, juxtaposeFacts, setting);
  writeMove('reconcile', output, reconcileFacts, setting);
  writeMove('adjudicate', output, adjudicateFacts, setting);
  writeMove('consolidate', output, consolidateFacts, setting);
  if (output.situate !== null) writeSituation(output.situate, setting);
  writeWithoutConstructs(review, sheet);
  sheet.blank();
  sheet.paragraph(
    'Nothing is written. A proposal becomes part of the review when a reviewer accepts it, with a reason.',
  );
  return sheet.toString();
}

type ListedMove = keyof ProposeOutput['counts'];
type ProposalOf<Kind extends ListedMove> = ProposeOutput[Kind][number];

const moveWords: Readonly<Record<ListedMove, readonly [title: string, none: string]>> = {
  juxtapose: [
    'Juxtapose',
    'No two partial configurations of different studies share a state and complete each other.',
  ],
  reconcile: ['Reconcile', 'No mechanism or intervention has an outcome that goes both ways.'],
  adjudicate: ['Adjudicate', 'No claim has supporting and opposing evidence still to be judged.'],
  consolidate: ['Consolidate', 'No configurations say nearly the same.'],
};

function writeMove<Kind extends ListedMove>(
  move: Kind,
  output: ProposeOutput,
  factsOf: (proposal: ProposalOf<Kind>, setting: ReviewSheet) => readonly Fact[],
  setting: ReviewSheet,
): void {
  if (!output.moves.includes(move)) return;
  const { sheet, theme } = setting;
  const [title, none] = moveWords[move];
  const proposals: readonly ProposalOf<Kind>[] = output[move];
  const count = output.counts[move];
  sheet.blank();
  sheet.paragraph([{ text: title, style: theme.heading }, `, ${countWords(count)}`]);
  if (proposals.length === 0 && count.exact) sheet.paragraph(none, { indent: 2 });
  for (const proposal of proposals) {
    sheet.blank();
    sheet.paragraph(
      { text: printable(proposal.summary), style: theme.strong },
      { indent: 2, hang: 2 },
    );
    const cautions = proposal.cautions.map((caution): Fact => ['mind', printable(caution)]);
    const asks = proposal.choices.flatMap((choice) => choice.asks ?? []);
    writeFacts(
      [
        ...factsOf(proposal, setting),
        ...cautions,
        ...proposal.choices.map(({ label }): Fact => ['to accept', printable(label)]),
        ...asks.map((ask, at): Fact => [at === 0 ? 'you word' : '', askedInWords(ask)]),
        ['id', { text: proposal.id, style: theme.quiet }],
      ],
      sheet,
      { indent: 4, column: 12 },
    );
  }
  writeLeftOut(move, output, sheet);
}

/** What a list leaves out, and what was never looked at. */
function writeLeftOut(move: ListedMove, output: ProposeOutput, sheet: ReviewSheet['sheet']): void {
  for (const note of output.notes[move]) {
    sheet.blank();
    sheet.paragraph(printable(note), { indent: 2 });
  }
  const { atLeast, listed } = output.counts[move];
  if (atLeast === listed) return;
  sheet.blank();
  sheet.paragraph(
    `${quantity(atLeast - listed, 'more proposal')}: add --move ${move} --max ${atLeast}.`,
    { indent: 2 },
  );
}

function countWords({ atLeast, exact, listed }: Listed): string {
  const all = `${exact ? '' : 'at least '}${quantity(atLeast, 'proposal')}`;
  return atLeast > listed ? `${all}, ${listed} shown` : all;
}
