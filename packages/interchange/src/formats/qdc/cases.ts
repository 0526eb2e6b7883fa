import type { FormatCases } from '../../page/format-case';

/** Small codebooks with what must come of them. */
export const cases: FormatCases = {
  reading: [
    {
      title: 'A code inside another, and a set',
      input: `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="A program">
  <Codes>
    <Code guid="00000000-0000-4000-8000-000000000001" name="trust" isCodable="true" color="#F00082">
      <Description>Confidence in partners.</Description>
      <Code guid="00000000-0000-4000-8000-000000000002" name="earned trust" isCodable="true"/>
    </Code>
  </Codes>
  <Sets>
    <Set guid="00000000-0000-4000-8000-000000000003" name="To discuss">
      <MemberCode targetGUID="00000000-0000-4000-8000-000000000002"/>
      <MemberCode targetGUID="00000000-0000-4000-8000-000000000009"/>
    </Set>
  </Sets>
</CodeBook>
`,
      comesTo: ['2 constructs', '1 memo'],
      leaves: ['dropped MemberCode'],
    },
    {
      title: 'A document with entities of its own is refused',
      input: `<!DOCTYPE CodeBook [<!ENTITY e "x">]>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>
`,
      comesTo: [],
      leaves: ['error forbidden-xml'],
    },
  ],
  writing: [
    {
      title: 'A vocabulary with a configuration',
      review: {
        format: 'cmoc-review',
        version: '2.0',
        id: 'example',
        title: 'Example',
        constructs: [
          { id: 'trust', label: 'trust' },
          { id: 'sharing', label: 'sharing of information' },
        ],
        configurations: [
          {
            id: 'C1',
            title: 'Sharing',
            tier: 'extracted',
            slots: [
              { id: 'm', role: 'mechanism', text: 'Trust grows', constructs: ['trust'] },
              { id: 'o', role: 'outcome', text: 'Partners share', constructs: ['sharing'] },
            ],
          },
        ],
      },
      holds: ['<Code guid=', 'name="Sharing"', '<MemberCode ', 'Mechanism: Trust grows'],
    },
  ],
};
