import type { CopingCase } from '../../page/format-case';

/** What GEXF of many programs looks like, each with the value that is right. */
export const coping: readonly CopingCase[] = [
  {
    copesWith: 'edges that lead both ways',
    input:
      '<gexf version="1.3"><graph defaultedgetype="undirected"><nodes><node id="a" label="Trust"/><node id="b" label="Sharing"/></nodes><edges><edge id="e" source="a" target="b" type="mutual"/></edges></graph></gexf>',
    gives: {
      memos: [
        { text: 'Claim awaiting assembly: “Trust” leads to “Sharing”.' },
        { text: 'Claim awaiting assembly: “Sharing” leads to “Trust”.' },
      ],
    },
  },
  {
    copesWith: 'nodes inside nodes, times and labels that are empty',
    input:
      '<gexf version="1.3"><graph mode="dynamic" defaultedgetype="directed"><nodes><node id="a" label="Trust" start="2010"><nodes><node id="b" label=""/></nodes></node></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>',
    gives: { constructs: [{ label: 'Trust' }, { label: 'b' }] },
    says: ['The graph changes over time', 'A node inside another was read beside it.'],
  },
];
