import type { CopingCase } from '../../page/format-case';

const header = 'ID,Context,Mechanism,Outcome\n';

const slots = (...texts: readonly string[]) =>
  ['context', 'mechanism', 'outcome'].map((role, at) => ({
    id: `${role.charAt(0)}1`,
    role,
    text: texts[at],
    constructs: [],
  }));

const configuration = (id: string, ...texts: readonly string[]) => ({ id, slots: slots(...texts) });

/** What tables of many programs look like, each with the value that is right. */
export const coping: readonly CopingCase[] = [
  {
    copesWith: 'spaces between a separator and a quotation mark',
    input: `${header}7, "hope, shared" ,"""yes"", they say", "a\nb"\n`,
    gives: {
      configurations: [
        {
          id: '7',
          slots: [
            ...slots('hope, shared', '"yes", they say'),
            { id: 'o1', role: 'outcome', text: 'a', constructs: [] },
            { id: 'o2', role: 'outcome', text: 'b', constructs: [] },
          ].filter(({ text }) => text !== undefined),
        },
      ],
    },
  },
  {
    copesWith: 'signs left as entities, without taking their semicolons for separators',
    input: `${header}1,R&amp;D staff &lt;5 years,caf&#233;s &#x2265; 2,A&B; C&nosuch; D\n`,
    gives: {
      configurations: [
        {
          id: '1',
          slots: [
            ...slots('R&D staff <5 years', 'cafés ≥ 2'),
            { id: 'o1', role: 'outcome', text: 'A&B', constructs: [] },
            { id: 'o2', role: 'outcome', text: 'C&nosuch', constructs: [] },
            { id: 'o3', role: 'outcome', text: 'D', constructs: [] },
          ].filter(({ text }) => text !== undefined),
        },
      ],
    },
  },
  {
    copesWith: 'bytes of an old Mac',
    input: Uint8Array.from(`${header.replace('\n', '\r')}1,M\x9fnchen,Gr\x9a\xa7e,ja\r`, (sign) =>
      sign.charCodeAt(0),
    ),
    gives: { configurations: [configuration('1', 'München', 'Größe', 'ja')] },
  },
];
