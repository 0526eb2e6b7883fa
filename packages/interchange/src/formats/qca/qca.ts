import { succeed } from '@cmoc/kernel';
import { type Review } from '@cmoc/model';
import type { Format, WriteOptions, WriteResult } from '../../contract/format';
import { refuse } from '../../contract/issues';
import { LossLog } from '../../contract/loss-report';
import { encodeText } from '../../decode-text/decode-text';
import { reportFields, reportUnwritten } from '../../written/unwritten';
import { writeDelimited } from '../table/delimited-text';
import { casesOf, frequentOutcome } from './cases-of-outcome';
import { truthTable } from './truth-table';

/** How a truth table is written. */
export interface QcaWriteOptions extends WriteOptions {
  /** The construct that is explained; the one most configurations lead to where left out. */
  readonly outcome?: string;
}

/** Truth tables for qualitative comparative analysis. */
export const qcaFormat = {
  id: 'qca',
  title: 'QCA truth table (CSV)',
  extensions: ['csv'],
  mediaType: 'text/csv',
  about: {
    use: 'Comparing configurations with one outcome by qualitative comparative analysis, in R or elsewhere.',
    maps: [
      ['a construct in a context or mechanism', 'a condition: a column `C.…` or `M.…`'],
      ['more of it, present, or without a direction', '1'],
      ['less of it, or absent', '0'],
      ['both ways or unchanged', '?'],
      ['not stated', '- (which is not the same as absent)'],
      ['configurations that state the same', 'one row, with their ids'],
      ['the direction of the outcome in them', 'OUT: 1, 0, or C where they contradict each other'],
    ],
    lostOnReading: [],
    lostOnWriting: [
      'configurations that lead to other outcomes',
      'slots that speak of no construct; the words of all slots',
      'everything but configurations and constructs',
    ],
    quirks: [
      'One table has one outcome: name its construct, or the one most configurations lead to is taken.',
      '`configurations` counts configurations; `study_families` counts the studies, each once, with a passage that supports or refines one of them.',
      '`incl` is the share of the configurations of a row in which the outcome is 1. Combinations that no configuration states have no row.',
    ],
  },
  detect: () => 'no',
  write,
} satisfies Format;

function write(review: Review, { outcome }: QcaWriteOptions = {}): WriteResult {
  const explained = outcome ?? frequentOutcome(review);
  if (explained === undefined || !review.constructs.some(({ id }) => id === explained)) {
    return refuse(
      'cannot-be-written',
      outcome === undefined
        ? 'No outcome of a configuration speaks of a construct; a truth table needs one.'
        : `There is no construct “${outcome}”; expected the id of one.`,
    );
  }
  const losses = new LossLog();
  reportUnwritten(review, ['configuration', 'construct'], losses);
  const cases = casesOf(review, explained, losses);
  if (cases.length === 0) {
    const message = `No configuration leads to “${explained}”; a truth table needs one at least.`;
    return refuse('cannot-be-written', message);
  }
  const columns = cases.flatMap(({ conditions }) => [...conditions.keys()]);
  const spoken = new Set([...columns.map((name) => name.slice(2)), explained]);
  reportConstructs(review, spoken, losses);
  const bytes = encodeText(writeDelimited(truthTable(review, explained, cases), ','));
  return succeed({ bytes, lossReport: losses.report() });
}

/** @param spoken the constructs that are columns, and the outcome */
function reportConstructs(review: Review, spoken: ReadonlySet<string>, losses: LossLog): void {
  for (const construct of review.constructs) {
    const { id, label } = construct;
    if (!spoken.has(id))
      losses.add('dropped', 'constructs', 'It is neither a condition nor the outcome.', label);
    const reason = 'A column has a name and nothing else.';
    reportFields('constructs', construct, { carried: ['id', 'label'], reason, losses });
  }
}
