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
  {
    copesWith: 'headers that count, or say what kind of words they stand over',
    input: 'context_statement,Mechanism 1,Mechanism 2,Outcome description\nc,m,n,o\n',
    gives: {
      configurations: [
        {
          id: 'row-2',
          slots: [
            { id: 'c1', role: 'context', text: 'c', constructs: [] },
            { id: 'm1', role: 'mechanism', text: 'm', constructs: [] },
            { id: 'm2', role: 'mechanism', text: 'n', constructs: [] },
            { id: 'o1', role: 'outcome', text: 'o', constructs: [] },
          ],
        },
      ],
    },
  },
  {
    copesWith: 'chains printed in one row: each step is a configuration, and links join them',
    input: 'ID,Context 1,Mechanism 1,Outcome 1 → Context 2,Mechanism 2,Outcome 2\nK,a,b,c,d,e\n',
    gives: {
      configurations: [configuration('K-1', 'a', 'b', 'c'), configuration('K-2', 'c', 'd', 'e')],
      links: [{ kind: 'outcome-to-context', from: 'K-1', to: 'K-2' }],
    },
  },
  {
    copesWith: 'words marked as the mechanism of one step and the outcome of another',
    input:
      'ID,Statement\n1,"Where rules are known (C4), staff feel safe (M28/O1), so they speak (O2)."\n',
    gives: {
      configurations: [
        {
          slots: [
            { id: 'c1', role: 'context', text: 'rules are known', constructs: [] },
            { id: 'm1', role: 'mechanism', text: 'staff feel safe', constructs: [] },
            { id: 'o1', role: 'outcome', text: 'staff feel safe', constructs: [] },
            { id: 'o2', role: 'outcome', text: 'they speak', constructs: [] },
          ],
        },
      ],
    },
  },
  {
    copesWith: '“because of”, which gives the reason alone',
    input: 'ID,Statement\n1,"If aims are shared, then conflict falls, because of one goal."\n',
    gives: {
      configurations: [
        {
          slots: [
            { id: 'c1', role: 'context', text: 'aims are shared', constructs: [] },
            { id: 'm1', role: 'mechanism', text: 'one goal', constructs: [] },
            { id: 'o1', role: 'outcome', text: 'conflict falls', constructs: [] },
          ],
        },
      ],
    },
  },
  {
    copesWith:
      'sources in which a mechanism was triggered, and in which it was not, in two columns',
    input: `ID,Context,Mechanism,Outcome,Triggered,Not triggered\n1,c,m,o,Amsel 2010,Brandt 2012\n`,
    gives: {
      sources: [{ label: 'Amsel 2010' }, { label: 'Brandt 2012' }],
      evidence: [{ stance: 'supports' }, { stance: 'opposes' }],
    },
  },
  {
    copesWith: 'sources in one column, and a tick where they speak against it',
    input: `ID,Context,Mechanism,Outcome,Sources,Not supported\n1,c,m,o,Amsel 2010,x\n`,
    gives: { evidence: [{ stance: 'opposes' }] },
  },
  {
    copesWith: 'rows without ids: they are called by their number and keep their order',
    input: `Context,Mechanism,Outcome\n${'c,m,o\n'.repeat(10)}`,
    gives: { configurations: [{ id: 'row-02' }, { id: 'row-11' }] },
  },
  {
    copesWith: 'headers that are not known: they are said by their own names',
    input: 'Circumstances,Reasoning of staff,What came of it\na,b,c\n',
    says: ['Found “Circumstances”, “Reasoning of staff”, “What came of it”'],
  },
];
