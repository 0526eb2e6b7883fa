import type { LossLog } from '../../contract/loss-report';
import type { ContributionBuilder } from '../../contribution/contribution';
import { stableId } from '../../identity/stable-id';
import { splitList } from './slot-text';

/** What a table says of the sources behind a configuration. */
export interface SourceCells {
  readonly id: string;
  readonly source?: string;
  readonly quote?: string;
  readonly page?: string;
  readonly statement?: string;
  readonly slots: readonly { readonly text: string }[];
}

/** Notes behind a source on how it bears; published tables note where the reverse was found. */
const stanceNotes: readonly (readonly [RegExp, string])[] = [
  [/\(?\s*(?:the )?opposite (?:cmoc? )?(?:was |is )?confirmed\s*\)?/i, 'opposite-confirmed'],
  [/\s*\(opposes\)\s*$/i, 'opposes'],
  [/\s*\(refines\)\s*$/i, 'refines'],
  [/\s*\(context only\)\s*$/i, 'context-only'],
  [/\s*\(unclear\)\s*$/i, 'unclear'],
];

/**
 * Adds the sources a table names for a configuration, and a passage from each: the quotation where the
 * table gives one; else what the configuration says, marked as read into the source by the table.
 */
export function addSources(
  cells: SourceCells,
  builder: ContributionBuilder,
  losses: LossLog,
): void {
  const named = splitList(cells.source ?? '');
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
  for (const [at, name] of named.entries()) {
    const [note, stance] = stanceNotes.find(([pattern]) => pattern.test(name)) ?? ['', 'supports'];
    const label = name.replace(note, '').trim();
    const source =
      label === ''
        ? undefined
        : builder.add('source', { id: stableId(label, label), kind: 'document', label }, 'source');
    if (source === undefined) continue;
    addEvidence(cells, { source, stance }, at === 0 ? cells.quote : undefined, builder);
  }
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
      id: stableId(`${source}-on-${id}`.slice(0, 40), source, id, text),
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
