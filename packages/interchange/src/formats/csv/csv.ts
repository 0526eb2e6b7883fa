import type { Format, ReadOptions, WriteOptions } from '../../contract/format';
import { aboutTables, detectText, readText, writeText } from '../table/table-format';

/** Comma- or semicolon-separated tables of configurations. */
export const csvFormat = {
  id: 'csv',
  title: 'Configuration table (CSV)',
  extensions: ['csv'],
  mediaType: 'text/csv',
  about: {
    use: 'Tables kept in a spreadsheet, or copied from a paper or a report.',
    ...aboutTables,
  },
  detect: (sample) => detectText(sample, 'csv', 'guess'),
  read: (bytes: Uint8Array, options?: ReadOptions) => readText('csv', bytes, 'guess', options),
  write: (review, options?: WriteOptions) => writeText(review, ',', options),
} satisfies Format;
