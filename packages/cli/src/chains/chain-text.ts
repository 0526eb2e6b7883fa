import type { Direction, Review } from '@cmoc/model';
import type { Span } from '../terminal/spans';
import type { Sheet } from '../terminal/sheet';
import type { ChainsOutput } from './output';
import { findEntity, wordFamilies } from '@cmoc/model';
import { directionMark } from '../terminal/direction';
import { printable } from '../terminal/printable';
import { quantity } from '../terminal/quantity';
import { displayWidth } from '../terminal/spans';

type Chain = ChainsOutput['chains'][number];
type Loop = ChainsOutput['loops'][number];

/** One slot on the way, as a line. */
interface Line {
  readonly part: string;
  readonly letter: Span;
  readonly mark: string;
  readonly text: string;
  readonly place: string;
}

const partColumns = 13;
const indent = 4;

/** Writes one chain: what must hold, what is given on the way, how it works, what comes of it. */
export function writeChain(chain: Chain, review: Review, { sheet, theme }: Sheet): void {
  sheet.paragraph(
    [
      { text: wayOf(chain.configurations), style: theme.strong },
      chain.goesOn === true ? ' → … (cut here; it goes on)' : '',
    ],
    { indent: 2, hang: 2 },
  );
  const lines = [
    ...contextLines(chain, theme),
    ...mechanismLines(chain, review, theme),
    ...outcomeLines(chain, theme),
  ];
  const marks = Math.max(0, ...lines.map(({ mark }) => displayWidth(mark)));
  const column = indent + partColumns + 2 + (marks === 0 ? 0 : marks + 2);
  let before = '';
  for (const { part, letter, mark, text, place } of lines) {
    const word = (part === before ? '' : part).padEnd(partColumns);
    before = part;
    sheet.paragraph([text, ' ', { text: place, style: theme.quiet }], {
      indent: column,
      lead: [word, letter, mark === '' ? '' : ` ${mark}`],
      leadIndent: indent,
    });
  }
  sheet.paragraph(groundsOf(chain), {
    indent: indent + partColumns,
    lead: 'rests on',
    leadIndent: indent,
  });
}

type Theme = Sheet['theme'];

function contextLines({ contexts }: Chain, theme: Theme): Line[] {
  return supplies.flatMap(([supply, part]) =>
    contexts
      .filter((context) => context.supply === supply)
      .map(({ configuration, text, role, states, suppliedBy }) => ({
        part,
        letter: role === 'context' ? { text: 'C', style: theme.context } : { text: 'I' },
        mark: marksOf(states.map(({ direction }) => direction)),
        text: printable(text),
        place: placeOf(
          configuration,
          suppliedBy.map((outcome) => outcome.configuration),
        ),
      })),
  );
}

const supplies = [
  ['assumed', 'needs'],
  ['assumed-before', 'still needs'],
  ['partly-supplied', 'partly given'],
  ['supplied', 'is given'],
] as const;

function mechanismLines({ configurations }: Chain, review: Review, theme: Theme): Line[] {
  return configurations.flatMap((id) =>
    (findEntity(review, 'configuration', id)?.slots ?? [])
      .filter(({ role }) => role === 'mechanism')
      .map(({ text, direction }) => ({
        part: 'through',
        letter: { text: 'M', style: theme.mechanism },
        mark: directionMark(direction ?? null),
        text: printable(text),
        place: placeOf(id),
      })),
  );
}

function outcomeLines({ outcomes }: Chain, theme: Theme): Line[] {
  return outcomes
    .filter(({ carriedOn }) => !carriedOn)
    .map(({ configuration, text, states }) => ({
      part: 'brings',
      letter: { text: 'O', style: theme.outcome },
      mark: marksOf(states.map(({ direction }) => direction)),
      text: printable(text),
      place: placeOf(configuration),
    }));
}

/** Writes one loop: the way round, whether it reinforces or balances, and what it hangs on. */
export function writeLoop(
  loop: Loop,
  assumed: ReadonlyMap<string, string>,
  { sheet, theme }: Sheet,
): void {
  const round = [...loop.configurations, ...loop.configurations.slice(0, 1)];
  sheet.paragraph([{ text: wayOf(round), style: theme.strong }, ` (${loop.sign})`], {
    indent: 2,
    hang: 2,
  });
  for (const [at, id] of loop.identities.entries()) {
    const words = assumed.get(id) ?? `judged to be the same: ${printable(id)}`;
    sheet.paragraph(words, {
      indent: indent + partColumns,
      lead: at === 0 ? 'hangs on' : '',
      leadIndent: indent,
    });
  }
  sheet.paragraph(sourcingOf(loop), {
    indent: indent + partColumns,
    lead: 'rests on',
    leadIndent: indent,
  });
}

function wayOf(configurations: readonly string[]): string {
  return configurations.join(' → ');
}

function placeOf(configuration: string, suppliedBy: readonly string[] = []): string {
  return suppliedBy.length === 0
    ? `(${configuration})`
    : `(${configuration}, from ${suppliedBy.join(', ')})`;
}

/** The ways of a slot's constructs; most slots have one. */
function marksOf(directions: readonly (Direction | null)[]): string {
  return [...new Set(directions.map(directionMark))].filter((mark) => mark !== '').join(' ');
}

function groundsOf(chain: Chain): string {
  const joins = chain.configurations.length - 1;
  const inferred = chain.inferredJoins.length;
  return joins === 0
    ? sourcingOf(chain)
    : `${sourcingOf(chain)}; joins inferred: ${inferred} of ${joins}`;
}

function sourcingOf({ sourcing, configurations }: Chain | Loop): string {
  const opposed = sourcing.configurations.filter(({ opposingFamilies }) => opposingFamilies > 0);
  const against =
    opposed.length === 0
      ? ''
      : `; opposed: ${opposed.map(({ configuration, opposingFamilies }) => `${configuration} by ${quantity(opposingFamilies, 'study family', 'study families')}`).join(', ')}`;
  const steps = configurations.length === 1 ? 'it' : 'every step';
  if (sourcing.kind === 'thread') {
    return `${wordFamilies(sourcing.families)} behind ${steps}${against}`;
  }
  if (sourcing.kind === 'mixed')
    return `different study families: none stands behind every step${against}`;
  const bare = sourcing.configurations.filter(({ supportingFamilies }) => supportingFamilies === 0);
  return `no supporting evidence on record for ${bare.map(({ configuration }) => configuration).join(', ')}${against}`;
}
