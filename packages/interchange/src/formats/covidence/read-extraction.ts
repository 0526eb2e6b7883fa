import type { LossLog } from '../../contract/loss-report';
import type { ContributionBuilder } from '../../contribution/contribution';
import { stableId } from '../../identity/stable-id';
import { hasAddress, withoutAddresses } from '../../reference/identifiers';
import { ItemBuilder } from '../../reference/item-builder';
import { addReference } from '../../reference/reference-record';
import { numberOf, type CovidenceRow } from './rows';

/** The columns every extraction begins with; all others are questions. */
const fixed = new Set(['Covidence #', 'Study ID', 'Title', 'Reviewer Name']);

/** Who stands in the column of reviewers where the team settled the answers. */
const consensus = 'Consensus';

/** What an extraction is read with. */
export interface ExtractionTarget {
  readonly builder: ContributionBuilder;
  readonly losses: LossLog;
  readonly keepAddresses: boolean;
  /** The sources made so far, for the rows of other reviewers. */
  readonly sources: Map<string, string>;
}

/**
 * Reads one row of an extraction: the answers of one reviewer, or of all, on one study. They stay
 * together in a memo on the source, each under its whole question.
 */
export function readExtraction(row: CovidenceRow, target: ExtractionTarget): void {
  const source = sourceOf(row, target);
  if (source === undefined) return;
  const answers = answersOf(row);
  if (answers.length === 0) {
    target.losses.add('dropped', 'rows', 'Nothing was answered.', row.get('Study ID'));
    return;
  }
  const reviewer = row.get('Reviewer Name');
  const heading =
    reviewer === consensus
      ? 'Data extraction, agreed'
      : `Data extraction by ${reviewer === '' ? 'an unnamed reviewer' : reviewer}`;
  const text = withAddressesAsAsked([heading, ...answers].join('\n'), target);
  target.builder.add(
    'memo',
    {
      id: stableId(`extraction-${row.get('Study ID')}`, source, text),
      about: [{ kind: 'source', id: source }],
      kind: 'note',
      text,
    },
    `row ${row.line}`,
  );
}

function sourceOf(row: CovidenceRow, target: ExtractionTarget): string | undefined {
  const study = row.get('Study ID');
  const key = JSON.stringify([numberOf(row), study, row.get('Title')]);
  const known = target.sources.get(key);
  if (known !== undefined) return known;
  const own = study === '' ? {} : { own: { label: study } };
  const record = { item: itemOf(row), notes: [], place: `row ${row.line}`, ...own };
  const source = addReference(record, target);
  if (source !== undefined) target.sources.set(key, source);
  return source;
}

function withAddressesAsAsked(
  text: string,
  { keepAddresses, losses }: Pick<ExtractionTarget, 'keepAddresses' | 'losses'>,
): string {
  if (keepAddresses || !hasAddress(text)) return text;
  losses.add('withheld', 'e-mail addresses', 'They are left out unless asked for.');
  return withoutAddresses(text);
}

function itemOf(row: CovidenceRow) {
  const item = new ItemBuilder();
  item.set('title', row.get('Title'));
  const year = /\b(1[89]|20)\d{2}\b/.exec(row.get('Study ID'))?.[0];
  if (year !== undefined) item.date(year);
  item.keep('Covidence #', numberOf(row));
  return item.finish('document', 'covidence');
}

/** A header that stands there more than once is told apart by its column. */
function answersOf({ cells }: CovidenceRow): string[] {
  const counts = new Map<string, number>();
  for (const { header } of cells) counts.set(header, (counts.get(header) ?? 0) + 1);
  const met = new Set<string>();
  return cells.flatMap(({ header, value }, column) => {
    const isFixed = fixed.has(header) && !met.has(header);
    met.add(header);
    if (isFixed || value === '') return [];
    const repeats = (counts.get(header) ?? 0) > 1;
    const name = header === '' ? `column ${column + 1}` : header;
    return [`${repeats && header !== '' ? `${name} (column ${column + 1})` : name}: ${value}`];
  });
}
