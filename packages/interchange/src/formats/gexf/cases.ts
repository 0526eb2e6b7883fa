import type { FormatCases } from '../../page/format-case';
import { coping } from './coping';

/** Examples of GEXF. */
export const cases: FormatCases = {
  coping,
  reading: [
    {
      title: 'An edge with a weight, an undirected one, and a colour',
      input: `<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
  <graph defaultedgetype="directed">
    <nodes>
      <node id="a" label="Trust"><viz:color r="1" g="2" b="3"/></node>
      <node id="b" label="Sharing"/>
    </nodes>
    <edges>
      <edge id="1" source="a" target="b" weight="2"/>
      <edge id="2" source="b" target="a" type="undirected"/>
    </edges>
  </graph>
</gexf>
`,
      comesTo: ['2 constructs', '2 memos'],
      leaves: ['dropped viz:color'],
    },
  ],
};
