import type { Source } from '@cmoc/model';
import { contributed } from '../src/contribution/contribution';
import { proposeDuplicates, type DuplicateProposals } from '../src/duplicates/propose-duplicates';
import { endNoteXmlFormat } from '../src/formats/endnote-xml/endnote-xml';

/** How well proposals agree with labels, counted in references. */
export interface Agreement {
  readonly references: number;
  readonly labelled: number;
  readonly proposed: number;
  readonly recall: number;
  readonly precision: number;
  readonly proposals: DuplicateProposals;
}

/** Proposes duplicates in an EndNote library whose duplicates carry the caption “Duplicate”. */
export function agreementOn(library: Uint8Array): Agreement {
  const result = endNoteXmlFormat.read?.(library);
  if (result?.ok !== true) throw new Error(result?.issues[0]?.message);
  const sources = contributed(result.value.value, 'source');
  const labelled = new Set(sources.filter(isLabelled).map(({ id }) => id));
  const proposals = proposeDuplicates({ sources: [...sources] });
  const proposed = new Set(proposals.records.flatMap((group) => group.sources));
  const right = [...proposed].filter((id) => labelled.has(id)).length;
  return {
    references: sources.length,
    labelled: labelled.size,
    proposed: proposed.size,
    recall: right / labelled.size,
    precision: right / proposed.size,
    proposals,
  };
}

function isLabelled({ reference }: Source): boolean {
  return JSON.stringify(reference?.['custom'] ?? {}).includes('"caption":["Duplicate"]');
}
