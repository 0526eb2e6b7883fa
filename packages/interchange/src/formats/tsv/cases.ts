import type { FormatCases } from '../../page/format-case';

/** Examples of tables with tabs. */
export const cases: FormatCases = {
  reading: [
    {
      title: 'A row a slot, with constructs and directions',
      input:
        'configuration\trole\ttext\tdirection\tconstructs\n' +
        'A\tC\tPartners trust each other\tincrease\ttrust\n' +
        'A\tM\tThey take risks\t\trisk; courage\n' +
        'A\tO\tTasks are done\tsideways\t\n',
      comesTo: ['3 constructs', '1 configuration'],
      leaves: ['unreadable direction'],
    },
  ],
};
