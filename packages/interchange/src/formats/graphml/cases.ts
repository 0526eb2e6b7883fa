import type { FormatCases } from '../../page/format-case';
import { coping } from './coping';

const map = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="l" for="node" attr.name="label" attr.type="string"/>
  <graph edgedefault="directed">
    <node id="a"><data key="l">Trust</data></node>
    <node id="b"><data key="l">Sharing</data></node>
    <edge source="a" target="b"/>
  </graph>
</graphml>
`;

/** Examples of GraphML. */
export const cases: FormatCases = {
  coping,
  reading: [
    {
      title: 'An edge is a claim, not a configuration',
      input: map,
      comesTo: ['2 constructs', '1 memo'],
    },
    {
      title: 'A document that was cut short, with an edge to nowhere',
      input: map.slice(0, map.indexOf('</graph>')).replace('target="b"', 'target="x"'),
      comesTo: ['2 constructs'],
      leaves: ['warning truncated', 'warning unreadable-record', 'unreadable edge 1'],
    },
  ],
};
