import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { contributed } from '../../contribution/contribution';
import { formatContract } from '../../testing/format-contract';
import { kumuFormat } from './kumu';

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const read = (value: unknown) => kumuFormat.read!(encode(value));

const full = {
  name: 'Project',
  defaultMap: 'm',
  elements: [
    { _id: 'e1', attributes: { label: 'Trust', 'element type': 'Factor', tags: ['a', 'b'] } },
    { _id: 'e2', attributes: { label: 'Sharing', description: 'Giving freely' } },
    { _id: 'e3', attributes: {} },
  ],
  connections: [
    {
      _id: 'c1',
      direction: 'directed',
      delayed: true,
      attributes: { strength: 2 },
      from: 'e1',
      to: 'e2',
    },
    { _id: 'c2', direction: 'mutual', delayed: false, attributes: {}, from: 'e2', to: 'e1' },
  ],
  maps: [{ _id: 'm', elements: [{ position: { x: 1, y: 2 }, element: 'e1' }] }],
};
const simple = {
  elements: [{ label: 'Trust' }, { label: 'Sharing' }],
  connections: [{ from: 'Trust', to: 'Sharing', type: 'increases' }],
};

describe('Kumu', () => {
  it('reads a full export: connections as claims, elements as constructs', () => {
    const result = read(full);
    const value = result.ok ? result.value.value : {};
    expect(contributed(value, 'configuration')).toEqual([]);
    expect(
      contributed(value, 'memo')
        .map(({ text }) => text)
        .sort(),
    ).toEqual([
      'Claim awaiting assembly: “Sharing” leads to “Trust”.\ndirection: mutual',
      'Claim awaiting assembly: “Trust” leads to “Sharing”.\ndelayed: true\nstrength: 2',
      'Claim awaiting assembly: “Trust” leads to “Sharing”.\ndirection: mutual',
    ]);
    const sharing = contributed(value, 'construct').find(({ label }) => label === 'Sharing');
    expect(sharing?.definition).toBe('Giving freely');
    expect(result.ok && result.value.lossReport.map(({ place }) => place)).toEqual([
      'maps',
      'node attribute “element type”',
      'node attribute “tags”',
    ]);
  });

  it('reads the simple form, in which connections name labels', () => {
    const result = read(simple);
    expect(result.ok && contributed(result.value.value, 'memo')[0]?.text).toBe(
      'Claim awaiting assembly: “Trust” leads to “Sharing”.\nlabel: increases',
    );
  });

  it('refuses other JSON, what is no JSON and what is nested too deep', () => {
    expect(read({ nodes: [] }).issues[0]?.code).toBe('not-this-format');
    expect(read({ elements: [] }).issues[0]?.code).toBe('nothing-to-read');
    const text = (words: string) => kumuFormat.read!(new TextEncoder().encode(words));
    expect(text('{"elements": [').issues[0]?.code).toBe('not-json');
    expect(text('['.repeat(10_000)).issues[0]?.code).toBe('nested-too-deep');
    expect(text('{"elements":[{"__proto__":{"x":1},"label":"a"}]}').ok).toBe(true);
  });
});

describe('the contract', () => {
  const { review } = syntheticReview({ seed: 3, documents: 3, configurations: 10 });
  const samples = [
    { name: 'full.json', bytes: encode(full) },
    { name: 'simple.json', bytes: encode(simple) },
  ];
  it.each(formatContract(kumuFormat, { samples, reviews: [exampleReview(), review] }))(
    '$name',
    ({ problems }) => expect(problems()).toEqual([]),
    60_000,
  );
});
