import type { FormatCases } from '../../page/format-case';

const content = {
  CodeSets: [
    {
      SetName: 'Theory',
      SetId: 7,
      Attributes: {
        AttributesList: [
          {
            AttributeId: 70,
            AttributeName: 'Trust',
            AttributeSetDescription: 'Confidence in partners',
            Attributes: { AttributesList: [{ AttributeId: 71, AttributeName: 'Initial trust' }] },
          },
        ],
      },
    },
  ],
  References: [
    {
      ItemId: 1,
      Title: 'An invented study of two hospitals',
      Authors: 'Example A B ; ',
      Year: '2019',
      TypeName: 'Journal, Article',
      ShortTitle: 'Example (2019)',
      ItemStatus: 'I',
      Codes: [
        {
          AttributeId: 71,
          AdditionalText: '',
          ItemAttributeFullTextDetails: [
            {
              Text: 'Page 3:\n[¬s]"they knew each other"\n"from the start[¬e]"',
              IsFromPDF: true,
              TextFrom: 0,
              TextTo: 0,
            },
          ],
        },
        { AttributeId: 99, AdditionalText: 'a code from nowhere' },
      ],
      Outcomes: [{ Title: 'An effect size' }],
    },
  ],
};

/** An export of one reference with two passages under one code. */
export const codedReference = JSON.stringify(content, null, 1);

/** Examples of EPPI-Reviewer exports. */
export const cases: FormatCases = {
  reading: [
    {
      title: 'A reference with two passages under one code, and a code that no set describes',
      input: codedReference,
      comesTo: ['1 source', '2 fragments', '2 constructs', '2 evidence'],
      leaves: [
        'not-in-file Codes, 2 times',
        'unreadable Codes',
        'approximated ItemAttributeFullTextDetails, 2 times',
        'dropped Outcomes',
      ],
    },
  ],
};
