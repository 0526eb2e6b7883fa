import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { hasSharedData, sharedSamples } from '../../../test/shared-samples';
import { contributed } from '../../contribution/contribution';
import { formatContract } from '../../testing/format-contract';
import { gexfFormat } from './gexf';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => gexfFormat.read!(encode(text));

const map = `<?xml version="1.0"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <graph defaultedgetype="directed" mode="dynamic">
    <attributes class="edge"><attribute id="0" title="certainty" type="string"><default>low</default></attribute></attributes>
    <nodes>
      <node id="a" label="Trust &lt;1&gt;" start="2001"><viz:size value="3"/></node>
      <node id="b" label=""/>
      <node id="a" label="Twin"/>
    </nodes>
    <edges>
      <edge source="a" target="b" weight="3" kind="likes"><attvalues><attvalue for="0" value="[x, y]"/></attvalues></edge>
      <edge id="u" source="b" target="a" type="undirected"/>
      <edge source="a"/>
    </edges>
  </graph>
</gexf>`;

describe('GEXF', () => {
  it('reads edges as claims with their values and defaults, never as configurations', () => {
    const result = read(map);
    const value = result.ok ? result.value.value : {};
    expect(contributed(value, 'configuration')).toEqual([]);
    expect(
      contributed(value, 'memo')
        .map(({ text }) => text)
        .sort(),
    ).toEqual([
      'Claim awaiting assembly: “Trust <1>” leads to “b”.\ncertainty: [x, y]\nweight: 3\nkind: likes',
      'Claim awaiting assembly: “b” and “Trust <1>” are linked; the file gives no direction.\ncertainty: low',
    ]);
    expect(
      result.ok && result.value.lossReport.map(({ kind, place, count }) => [kind, place, count]),
    ).toEqual([
      ['unreadable', 'edges', 1],
      ['dropped', 'nodes', 1],
      ['approximated', 'times', 2],
      ['dropped', 'viz:size', 1],
    ]);
  });

  it.skipIf(!hasSharedData)('reads real samples of every version: nodes and edges', () => {
    const found = Object.fromEntries(
      sharedSamples('graphs', '.gexf').map(({ name, bytes }) => {
        const result = gexfFormat.read!(bytes);
        const value = result.ok ? result.value.value : {};
        const text = new TextDecoder().decode(bytes);
        const edges = [...text.matchAll(/<edge\b/g)].length;
        expect(contributed(value, 'memo'), name).toHaveLength(edges);
        return [name.replace('gexf__', ''), contributed(value, 'construct').length];
      }),
    );
    expect(found).toEqual({
      'basic.gexf': 2,
      'case.gexf': 10,
      'edge_data.gexf': 4,
      'les_miserables.gexf': 77,
      'minimal.gexf': 2,
      'mixed.gexf': 3,
      'v1_3.gexf': 2,
    });
  });
});

describe('the contract', () => {
  const { review } = syntheticReview({ seed: 3, documents: 3, configurations: 10 });
  const samples = [
    { name: 'map.gexf', bytes: encode(map) },
    ...sharedSamples('graphs', '.gexf').filter(({ name }) => !name.includes('les_')),
  ];
  it.each(formatContract(gexfFormat, { samples, reviews: [exampleReview(), review] }))(
    '$name',
    ({ problems }) => expect(problems()).toEqual([]),
    60_000,
  );
});
