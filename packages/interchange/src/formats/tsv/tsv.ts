import type { Format, ReadOptions, WriteOptions } from '../../contract/format';
import { aboutTables, detectText, readText, writeText } from '../table/table-format';

/** Tab-separated tables of configurations, such as a spreadsheet puts on the clipboard. */
export const tsvFormat = {
  id: 'tsv',
  title: 'Configuration table (TSV)',
  extensions: ['tsv', 'tab'],
  mediaType: 'text/tab-separated-values',
  about: {
    use: 'Tables pasted from a spreadsheet or a word processor.',
    ...aboutTables,
  },
  detect: (sample) => detectText(sample, 'tsv', '\t'),
  read: (bytes: Uint8Array, options?: ReadOptions) => readText('tsv', bytes, '\t', options),
  write: (review, options?: WriteOptions) => writeText(review, '\t', options),
} satisfies Format;
