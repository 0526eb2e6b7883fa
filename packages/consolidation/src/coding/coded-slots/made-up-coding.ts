import { formatVersion, parseReviewOrThrow, type Review } from '@cmoc/model';

/** One made-up configuration: where it comes from, what its mechanism says, and its construct. */
export interface MadeUpRow {
  readonly document: string;
  readonly mechanism: string;
  readonly construct?: string;
  readonly context?: string;
  readonly outcome?: string;
}

/** A made-up review of one configuration for each row, for tests. @internal */
export function madeUpReview(
  rows: readonly MadeUpRow[],
  definitions: Readonly<Record<string, string>> = {},
): Review {
  const documents = [...new Set(rows.map(({ document }) => document))];
  const constructs = new Set(rows.flatMap(({ construct }) => construct ?? []));
  const number = (letter: string, at: number) => `${letter}${String(at + 1).padStart(4, '0')}`;
  return parseReviewOrThrow({
    format: 'cmoc-review',
    version: formatVersion,
    id: 'made-up',
    title: 'Made up',
    synthetic: true,
    team: [{ id: 'ann', name: 'Ann' }],
    sources: documents.map((label) => ({ id: `doc-${label}`, kind: 'document', label })),
    fragments: rows.map(({ document, mechanism }, at) => ({
      id: number('f', at),
      source: `doc-${document}`,
      text: `“${mechanism}”`,
      distance: 'quotation',
      status: 'reported-finding',
    })),
    constructs: [...new Set([...constructs, ...Object.keys(definitions)])].map((label) => ({
      id: label.toLowerCase().replaceAll(' ', '-'),
      label,
      ...(definitions[label] === undefined ? {} : { definition: definitions[label] }),
    })),
    configurations: rows.map(({ mechanism, construct, context, outcome }, at) => ({
      id: number('k', at),
      tier: 'extracted',
      slots: [
        ...(context === undefined ? [] : [{ id: 'c', role: 'context' as const, text: context }]),
        {
          id: 'm',
          role: 'mechanism' as const,
          text: mechanism,
          constructs: construct === undefined ? [] : [construct.toLowerCase().replaceAll(' ', '-')],
        },
        ...(outcome === undefined ? [] : [{ id: 'o', role: 'outcome' as const, text: outcome }]),
      ],
    })),
    evidence: rows.map((_, at) => ({
      id: number('e', at),
      subject: { kind: 'configuration' as const, id: number('k', at) },
      fragment: number('f', at),
      stance: 'supports' as const,
    })),
  });
}

const sentences: Readonly<Record<string, readonly string[]>> = {
  Trust: [
    'Nurses come to trust the managers who keep their word',
    'Because promises are kept, clinicians trust the board',
    'Trust grows where partners keep small promises',
    'Patients trust a doctor who keeps promises',
    'Staff feel that managers can be trusted with bad news',
    'Board and wards trust each other after promises were kept',
  ],
  'Shared language': [
    'Teams speak one language and use the same terms',
    'Common terms let professions understand each other',
    'A glossary gives both teams the same language',
    'Professions that share terms speak the same language',
    'Words mean the same to both teams after the glossary',
    'Social workers learn the terms that nurses use',
  ],
  'Protected time': [
    'Staff are released from clinics and have time to meet',
    'Hours set aside for meetings are not taken by clinics',
    'Released hours let members prepare the meetings',
    'There is time to meet because clinics are covered',
    'Covered clinics release hours for joint meetings',
    'Time is set aside in rotas so that members meet',
  ],
};

/** A made-up review of six documents in which each of three constructs speaks in words of its own. */
export function threeConstructs(codedDocuments: number): Review {
  const labels = Object.keys(sentences);
  return madeUpReview(
    Array.from({ length: 6 }, (_, document) =>
      labels.map((construct) => ({
        document: `D${document + 1}`,
        mechanism: sentences[construct]![document]!,
        ...(document < codedDocuments ? { construct } : {}),
      })),
    ).flat(),
  );
}
