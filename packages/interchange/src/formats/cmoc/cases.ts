import type { FormatCases } from '../../page/format-case';

/** Examples of the native format. */
export const cases: FormatCases = {
  reading: [
    {
      title: 'A review of one source',
      input: `{
  "format": "cmoc-review",
  "version": "2.0",
  "id": "example",
  "title": "Example",
  "sources": [{ "id": "S1", "kind": "document", "label": "Fulop 2002" }]
}
`,
      comesTo: ['1 source'],
    },
  ],
};
