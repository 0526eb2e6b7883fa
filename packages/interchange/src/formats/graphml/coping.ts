import type { CopingCase } from '../../page/format-case';

const document = (...parts: readonly string[]) =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">${parts.join('')}</graphml>`;

const named = '<key id="v" for="node" attr.name="name" attr.type="string"/>';
const node = (id: string, name: string) => `<node id="${id}"><data key="v">${name}</data></node>`;
const pair = (id: string, one: string, other: string) =>
  `<graph id="${id}" edgedefault="directed">${node('n0', one)}${node('n1', other)}<edge source="n0" target="n1"/></graph>`;

const claim = (one: string, other: string) => ({
  text: `Claim awaiting assembly: “${one}” leads to “${other}”.`,
});

const drawn = (id: string, label: string) =>
  `<node id="${id}"><data key="d6"><y:ShapeNode><y:Geometry x="1"/><y:NodeLabel>\n${label}\n</y:NodeLabel></y:ShapeNode></data></node>`;
const arrows = (source: string, target: string) =>
  `<data key="d9"><y:PolyLineEdge><y:Arrows source="${source}" target="${target}"/></y:PolyLineEdge></data>`;
const yed =
  '<key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d9" yfiles.type="edgegraphics"/>';

/** What GraphML of many programs looks like, each with the value that is right. */
export const coping: readonly CopingCase[] = [
  {
    copesWith: 'several graphs in one file that use the same ids',
    input: document(named, pair('A', 'Trust', 'Sharing'), pair('B', 'Rules', 'Order')),
    gives: {
      constructs: [
        { label: 'Trust' },
        { label: 'Sharing' },
        { label: 'Rules' },
        { label: 'Order' },
      ],
      memos: [claim('Trust', 'Sharing'), claim('Rules', 'Order')],
    },
  },
  {
    copesWith: 'labels that are said to be empty, and defaults that several nodes have',
    input: document(
      '<key id="v" for="node" attr.name="label"><default>unnamed</default></key>',
      `<graph edgedefault="directed"><node id="a"/><node id="b"/>${node('c', '')}</graph>`,
    ),
    gives: { constructs: [{ label: 'unnamed' }, { label: 'unnamed (b)' }, { label: 'c' }] },
  },
  {
    copesWith: 'labels and groups as yEd draws them',
    input: document(
      yed,
      `<graph edgedefault="directed"><node id="n0" yfiles.foldertype="group"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers><y:GroupNode><y:NodeLabel>The ward</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data><graph id="n0:" edgedefault="directed">${drawn('n0::n0', 'Trust')}${drawn('n0::n1', 'Sharing')}</graph></node><edge source="n0::n0" target="n0::n1">${arrows('none', 'standard')}</edge></graph>`,
    ),
    gives: {
      constructs: [{ label: 'The ward' }, { label: 'Trust' }, { label: 'Sharing' }],
      memos: [claim('Trust', 'Sharing')],
    },
  },
  {
    copesWith: 'arrows that are drawn the other way round, or at both ends',
    input: document(
      yed,
      `<graph edgedefault="directed">${drawn('a', 'A1')}${drawn('b', 'B1')}${drawn('c', 'C1')}<edge source="a" target="b">${arrows('delta', 'none')}</edge><edge source="b" target="c">${arrows('delta', 'delta')}</edge></graph>`,
    ),
    gives: { memos: [claim('B1', 'A1'), claim('B1', 'C1'), claim('C1', 'B1')] },
  },
];
