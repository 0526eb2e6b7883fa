import type { FormatCases } from '../../page/format-case';

/** Examples of Kumu maps. */
export const cases: FormatCases = {
  reading: [
    {
      title: 'The simple form, in which a connection names labels',
      input: `{
  "elements": [{ "label": "Trust" }, { "label": "Sharing", "tags": ["core"] }],
  "connections": [{ "from": "Trust", "to": "Sharing", "type": "increases" }]
}
`,
      comesTo: ['2 constructs', '1 memo'],
      leaves: ['dropped node attribute “tags”'],
    },
  ],
};
