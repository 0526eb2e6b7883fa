import type { LossLog } from '../../contract/loss-report';
import type { ContributionBuilder } from '../../contribution/contribution';
import { stableId } from '../../identity/stable-id';
import { splitList } from './slot-text';

/** What a table says of the sources behind a configuration. */
export interface SourceCells {
  readonly id: string;
  readonly source?: string;
  /** Sources in which the table says that it did not hold. */
  readonly 'source-against'?: string;
  readonly quote?: string;
  readonly page?: string;
  readonly statement?: string;
  readonly slots: readonly { readonly text: string }[];
}

/** Notes behind a source on how it bears; published tables note where the reverse was found. */
const stanceNotes: readonly (readonly [RegExp, string])[] = [
  [/\(?(?:the )?opposite (?:cmoc? )?(?:was |is )?confirmed\)?/i, 'opposite-confirmed'],
  [/\(opposes\)$/i, 'opposes'],
  [/\(refines\)$/i, 'refines'],
  [/\(context only\)$/i, 'context-only'],
  [/\(unclear\)$/i, 'unclear'],
];

/** A mark in a column that says yes or no of the sources of its row. */
const tick = /^(?:x|✓|✔|yes|y|1|true|•|\+)$/i;

interface Named {
  readonly label: string;
  readonly stance: string;
}

/**
 * Adds the sources a table names for a configuration, and a passage from each: the quotation where the
 * table gives one; else what the configuration says, marked as read into the source by the table.
 */
export function addSources(
  cells: SourceCells,
  builder: ContributionBuilder,
  losses: LossLog,
): void {
  const named = namedSources(cells);
  if (named.length === 0) {
    if (cells.quote !== undefined) {
      losses.add('dropped', 'quote', 'The table names no source for the quotation.', cells.quote);
    }
    return;
  }
  if (named.length > 1 && cells.quote !== undefined) {
    losses.add(
      'approximated',
      'quote',
      'Several sources stand beside one quotation; it was given to the first.',
      cells.quote,
    );
  }
  for (const [at, { label, stance }] of named.entries()) {
    const source = builder.add(
      'source',
      { id: stableId(label, label), kind: 'document', label },
      'source',
    );
    if (source === undefined) continue;
    addEvidence(cells, { source, stance }, at === 0 ? cells.quote : undefined, builder);
  }
}

/** Sources for and against: in two columns, in one with notes, or in one with a column of ticks beside. */
function namedSources({
  source = '',
  'source-against': against = '',
}: SourceCells): readonly Named[] {
  const isTicked = (cell: string) => tick.test(cell.trim());
  const pieces = splitList(source).filter((name) => !isTicked(name));
  const opposing = splitList(against).filter((name) => !isTicked(name));
  const usual = isTicked(against) ? 'opposes' : 'supports';
  return [
    ...pieces.map((name) => withStance(name, usual)),
    ...opposing.map((name) => withStance(name, 'opposes')),
  ].filter(({ label }) => label !== '');
}

function withStance(name: string, usual: string): Named {
  const [note, stance] = stanceNotes.find(([pattern]) => pattern.test(name)) ?? ['', usual];
  return { label: name.replace(note, '').trim(), stance };
}

function addEvidence(
  { id, page, statement, slots }: SourceCells,
  { source, stance }: { readonly source: string; readonly stance: string },
  quote: string | undefined,
  builder: ContributionBuilder,
): void {
  const text = quote ?? statement ?? slots.map((slot) => slot.text).join('; ');
  const fragment = builder.add(
    'fragment',
    {
      id: fragmentId(`${source}-on-${id}`.slice(0, 120), { source, text }, builder),
      source,
      text,
      ...(page === undefined ? {} : { locator: { page } }),
      ...(quote === undefined
        ? {
            distance: 'imputation',
            warrant: 'The table names the source for the configuration and gives no passage.',
            status: 'reviewers-inference',
          }
        : { distance: 'quotation', status: 'reported-finding' }),
    },
    'source',
  );
  if (fragment === undefined) return;
  builder.add(
    'evidence',
    {
      id: `on-${fragment}`.slice(0, 128),
      subject: { kind: 'configuration', id },
      fragment,
      stance,
    },
    'source',
  );
}

/** Readable, and another where the configuration has another passage of the source. */
function fragmentId(
  words: string,
  { source, text }: { readonly source: string; readonly text: string },
  builder: ContributionBuilder,
): string {
  const known = builder.get('fragment', words);
  const isFree = known === undefined || (known.source === source && known.text === text);
  return isFree ? words : stableId(words.slice(0, 40), source, text);
}
