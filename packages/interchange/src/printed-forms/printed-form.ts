import type { Review } from '@cmoc/model';
import type { LossLog } from '../contract/loss-report';
import { chainedBlocks } from './chained-blocks';
import { ifThenTable } from './if-then-table';
import { mechanismLineage } from './mechanism-lineage';
import { sentencesWithSources, titledSentences } from './sentences';
import { theoryTesting } from './theory-testing';
import { threeColumns } from './three-columns';

/**
 * The forms in which reviews print their configurations: three columns under headings, sentences with
 * marks under titles, sentences beside their sources, outcomes chained to contexts, the lineage of
 * mechanisms, mechanisms tested against evidence, and if-then statements beside their parts.
 */
export const printedForms = [
  'three-columns',
  'titled-sentences',
  'sentences-with-sources',
  'chained-blocks',
  'mechanism-lineage',
  'theory-testing',
  'if-then',
] as const;

/** A form in which reviews print their configurations. */
export type PrintedForm = (typeof printedForms)[number];

const writers: Readonly<Record<PrintedForm, (review: Review, losses: LossLog) => string[][]>> = {
  'three-columns': threeColumns,
  'titled-sentences': titledSentences,
  'sentences-with-sources': sentencesWithSources,
  'chained-blocks': chainedBlocks,
  'mechanism-lineage': mechanismLineage,
  'theory-testing': theoryTesting,
  'if-then': ifThenTable,
};

/** Writes configurations in a printed form; the reviewer's own sentence always wins. */
export function printedRows(review: Review, form: PrintedForm, losses: LossLog): string[][] {
  return writers[form](review, losses);
}
