import type { FormatCases } from '../../page/format-case';

/** Examples of CSL-JSON. */
export const cases: FormatCases = {
  reading: [
    {
      title: 'Two items, one of them twice',
      input: `[
  { "id": "a", "type": "article-journal", "title": "Trust", "DOI": "10.1000/1" },
  { "id": "b", "type": "article-journal", "title": "Trust", "DOI": "https://doi.org/10.1000/1" },
  { "id": "c", "type": "book", "title": "Risk" }
]
`,
      comesTo: ['2 sources'],
      leaves: ['approximated references'],
    },
  ],
};
