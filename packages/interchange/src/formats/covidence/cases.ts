import type { FormatCases } from '../../page/format-case';

/** An export of references. */
export const referencesCsv = [
  'Title,Authors,Abstract,Published Year,Published Month,Journal,Volume,Issue,Pages,Accession Number,DOI,Ref,Covidence #,Study,Notes,Tags',
  'An invented study,"Example, Ann; Sample, Bo",,2019,May,Journal of Examples,1,2,3-4,,https://doi.org/10.1000/ABC,12,#7,Example 2019,,"rich; thin"',
].join('\n');

/** An export of extracted data, with a question that repeats a header. */
export const extractionCsv = [
  'Covidence #,Study ID,Title,Reviewer Name,"Setting, if said",Title,Section A',
  '7,Example 2019,An invented study,Ann,"ward; Other: home",,',
  '7,Example 2019,An invented study,Consensus,ward,A better title,',
  '8,Sample 2020,Another invented study,Ann,,,',
].join('\n');

/** Examples of Covidence exports. */
export const cases: FormatCases = {
  reading: [
    {
      title: 'References',
      input: referencesCsv,
      comesTo: ['1 source'],
      leaves: ['not-in-file screening'],
    },
    {
      title: 'Extracted data, of one reviewer and agreed',
      input: extractionCsv,
      comesTo: ['2 sources', '2 memos'],
      leaves: ['dropped rows', 'not-in-file screening'],
    },
  ],
};
