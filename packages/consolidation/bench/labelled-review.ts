import { formatVersion, parseReviewOrThrow, type Review, type Role } from '@cmoc/model';
import type { LabelledRow } from './labelled-table';

/** A labelled table as a review, of which any part can be coded. */
export interface LabelledReview {
  /** Documents in the order in which they appear. */
  readonly documents: readonly string[];
  /** The rows of each document. */
  readonly rowsOf: (document: number) => readonly number[];
  /** The review with some rows coded as the table has it, and the constructs those rows need. */
  readonly codedWith: (rows: ReadonlySet<number>) => Review;
  readonly labels: readonly string[];
}

const letters = { context: 'c', mechanism: 'm', outcome: 'o' } as const;

const padded = (letter: string, at: number) => `${letter}${String(at).padStart(6, '0')}`;

/** Makes a review of a labelled table: one configuration for each row, one source for each document. */
export function toLabelledReview(rows: readonly LabelledRow[], role: Role): LabelledReview {
  const documents = [...new Set(rows.map(({ document }) => document))];
  const labels = [...new Set(rows.map(({ label }) => label))];
  const bare = uncoded(rows, documents);
  const constructs = codebook(labels);
  const byDocument = documents.map((document) =>
    rows.flatMap((row, at) => (row.document === document ? [at] : [])),
  );
  const labelOf = rows.map(({ label }) => labels.indexOf(label));
  const code = (configuration: Review['configurations'][number], row: number) => ({
    ...configuration,
    slots: configuration.slots.map((slot) =>
      slot.role === role ? { ...slot, constructs: [constructs[labelOf[row]!]!.id] } : slot,
    ),
  });
  return {
    documents,
    labels: rows.map(({ label }) => label),
    rowsOf: (document) => byDocument[document]!,
    codedWith: (coded) => {
      const used = new Set([...coded].map((row) => labelOf[row]!));
      return {
        ...bare,
        constructs: constructs.filter((_, at) => used.has(at)),
        configurations: bare.configurations.map((configuration, row) =>
          coded.has(row) ? code(configuration, row) : configuration,
        ),
      };
    },
  };
}

function uncoded(rows: readonly LabelledRow[], documents: readonly string[]): Review {
  return parseReviewOrThrow({
    format: 'cmoc-review',
    version: formatVersion,
    id: 'labelled',
    title: 'Labelled configurations',
    sources: documents.map((label, at) => ({ id: padded('s', at), kind: 'document', label })),
    fragments: rows.map(({ document, mechanism, context, outcome }, at) => ({
      id: padded('f', at),
      source: padded('s', documents.indexOf(document)),
      text: [context, mechanism, outcome].filter((text) => text !== '').join(' ') || '–',
      distance: 'paraphrase',
      status: 'reported-finding',
    })),
    configurations: rows.map((row, at) => ({
      id: padded('k', at),
      tier: 'extracted',
      slots: (['context', 'mechanism', 'outcome'] as const)
        .filter((part) => row[part] !== '')
        .map((part) => ({ id: letters[part], role: part, text: row[part] })),
    })),
    evidence: rows.map((_, at) => ({
      id: padded('e', at),
      subject: { kind: 'configuration', id: padded('k', at) },
      fragment: padded('f', at),
      stance: 'supports',
    })),
  });
}

function codebook(labels: readonly string[]): Review['constructs'] {
  return parseReviewOrThrow({
    format: 'cmoc-review',
    version: formatVersion,
    id: 'codebook',
    title: 'Codebook',
    constructs: labels.map((label, at) => ({ id: padded('t', at), label })),
  }).constructs;
}
