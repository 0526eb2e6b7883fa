import type { FormatCases } from '../../page/format-case';

/** Examples of EndNote libraries. */
export const cases: FormatCases = {
  reading: [
    {
      title: 'A record with styled text',
      input: `<xml><records><record>
  <ref-type name="Journal Article">17</ref-type>
  <contributors><authors><author><style face="normal">Fulop, Naomi</style></author></authors></contributors>
  <titles><title><style face="italic">Changing</style> organisations</title></titles>
  <dates><year>2002</year></dates>
</record></records></xml>
`,
      comesTo: ['1 source'],
      leaves: ['dropped record'],
    },
  ],
};
