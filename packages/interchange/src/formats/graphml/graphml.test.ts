import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { hasSharedData, sharedSamples } from '../../../test/shared-samples';
import { contributed } from '../../contribution/contribution';
import { formatContract } from '../../testing/format-contract';
import { graphmlFormat } from './graphml';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => graphmlFormat.read!(encode(text));

const map = `<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="l" for="node" attr.name="label" attr.type="string"/>
  <key id="w" for="edge" attr.name="strength" attr.type="double"><default>1</default></key>
  <graph edgedefault="directed">
    <node id="a"><data key="l">Trust &amp; faith</data></node>
    <node id="b"><data key="l">Sharing</data></node>
    <edge source="a" target="b"><data key="w">2</data></edge>
    <edge source="b" target="a" directed="false"/>
    <edge source="b" target="missing"/>
  </graph>
</graphml>`;

describe('GraphML', () => {
  it('reads an edge as a claim with its attributes and defaults, never as a configuration', () => {
    const result = read(map);
    const value = result.ok ? result.value.value : {};
    expect(contributed(value, 'configuration')).toEqual([]);
    expect(
      contributed(value, 'construct')
        .map(({ label }) => label)
        .sort(),
    ).toEqual(['Sharing', 'Trust & faith']);
    expect(
      contributed(value, 'memo')
        .map(({ text }) => text)
        .sort(),
    ).toEqual([
      'Claim awaiting assembly: “Sharing” and “Trust & faith” are linked; the file gives no direction.\nstrength: 1',
      'Claim awaiting assembly: “Trust & faith” leads to “Sharing”.\nstrength: 2',
    ]);
    expect(result.issues).toMatchObject([{ code: 'unreadable-record', params: { count: 1 } }]);
  });

  it('refuses entities of its own, other documents and a document without nodes', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "c">]><graphml><graph><node id="&b;"/></graph></graphml>';
    expect(read(bomb).issues[0]?.code).toBe('forbidden-xml');
    expect(read('<html/>').issues[0]?.code).toBe('not-this-format');
    expect(read('<graphml><graph/></graphml>').issues[0]?.code).toBe('nothing-to-read');
    expect(read('nothing').issues[0]?.code).toBe('not-xml');
  });

  it('reads what is there of a document that was cut short', () => {
    const result = read(map.slice(0, map.indexOf('<edge')));
    expect(result.ok && contributed(result.value.value, 'construct')).toHaveLength(2);
    expect(result.issues.map(({ code }) => code)).toContain('truncated');
  });

  it.skipIf(!hasSharedData)(
    'reads real samples, and says what is wrong with the broken ones',
    () => {
      const found = Object.fromEntries(
        sharedSamples('graphs', '.graphml').map(({ name, bytes }) => {
          const result = graphmlFormat.read!(bytes);
          const value = result.ok ? result.value.value : {};
          return [
            name.replace('graphml__', ''),
            [
              contributed(value, 'construct').length,
              contributed(value, 'memo').length,
              [...new Set(result.issues.map(({ code }) => code))],
            ],
          ];
        }),
      );
      expect(found).toMatchInlineSnapshot(`
      {
        "attributes.graphml": [
          6,
          7,
          [],
        ],
        "basic.graphml": [
          11,
          12,
          [],
        ],
        "miserables.graphml": [
          77,
          254,
          [],
        ],
        "miserables_broken.graphml": [
          77,
          254,
          [
            "missing-part",
          ],
        ],
        "missing_nodes.graphml": [
          15,
          0,
          [
            "unreadable-record",
          ],
        ],
        "multigraph.graphml": [
          6,
          9,
          [],
        ],
      }
    `);
    },
  );
});

describe('the contract', () => {
  const { review } = syntheticReview({ seed: 3, documents: 3, configurations: 10 });
  const samples = [
    { name: 'map.graphml', bytes: encode(map) },
    ...sharedSamples('graphs', '.graphml').filter(({ name }) => !name.includes('miserables')),
  ];
  it.each(formatContract(graphmlFormat, { samples, reviews: [exampleReview(), review] }))(
    '$name',
    ({ problems }) => expect(problems()).toEqual([]),
    60_000,
  );
});
