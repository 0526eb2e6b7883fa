import type { FormatCases } from '../../page/format-case';

/** Examples of PRSM maps. */
export const cases: FormatCases = {
  reading: [
    {
      title: 'Two factors and a link, as plain JSON',
      input: `{
  "mapTitle": "Theory of change",
  "nodes": [
    { "id": "a", "label": "Drop-in\\nspace" },
    { "id": "b", "label": "Trust", "note": "In staff." }
  ],
  "edges": [{ "id": "e", "from": "a", "to": "b", "label": "builds" }]
}
`,
      comesTo: ['2 constructs', '1 memo'],
      leaves: ['dropped places and colours, 2 times'],
    },
  ],
};
