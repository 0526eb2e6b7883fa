import lz from 'lz-string';
import { describe, expect, it } from 'vitest';
import { contributed } from '../../contribution/contribution';
import { readForeignFile } from '../../file/file';
import { formatContract } from '../../testing/format-contract';
import { prsmFormat } from './prsm';

const encode = (text: string) => new TextEncoder().encode(text);

const map = {
  version: '2.1.0',
  mapTitle: 'Theory of change',
  lastNodeSample: 'group0',
  styles: {
    nodes: { group0: { groupLabel: 'Activity' }, group1: { groupLabel: 'Sample' } },
    edges: { edge0: { groupLabel: '' } },
  },
  nodes: [
    { id: 'a', label: 'Drop-in\nspace', grp: 'group0', x: 1, y: 2 },
    { id: 'b', label: 'Trust', grp: 'group1', note: { ops: [{ insert: 'In staff.\n' }] } },
  ],
  edges: [
    { id: 'e', from: 'a', to: 'b', grp: 'edge0', label: 'builds' },
    { id: 'f', from: 'b', to: 'a', arrows: { to: { enabled: false }, from: { enabled: false } } },
  ],
};
const json = JSON.stringify(map);
const plain = encode(json);
const squeezed = encode(lz.compressToUTF16(json));

describe('PRSM', () => {
  it.each([
    ['plain', plain],
    ['squeezed', squeezed],
  ])('reads links of a %s map as claims, never as configurations', (_name, bytes) => {
    const result = readForeignFile(bytes, 'unnamed');
    const value = result.ok ? result.value.value : {};
    expect(result.ok && result.value.provenance).toMatchObject({
      format: 'prsm',
      producer: 'PRSM 2.1.0',
    });
    expect(contributed(value, 'configuration')).toEqual([]);
    expect(
      contributed(value, 'memo')
        .map(({ text }) => text)
        .sort(),
    ).toEqual([
      'Claim awaiting assembly: “Drop-in space” leads to “Trust”.\nlabel: builds\nstyle of the cause: Activity',
      'Claim awaiting assembly: “Trust” and “Drop-in space” are linked; the file gives no direction.\nstyle of the effect: Activity',
    ]);
    expect(
      contributed(value, 'construct')
        .map(({ definition }) => definition)
        .sort(),
    ).toEqual(['In staff.', undefined]);
  });

  it('refuses a bomb, a map that was cut short, and what is no map', () => {
    const bomb = encode(lz.compressToUTF16(`{"nodes":"${'a'.repeat(150_000)}"}`));
    const limits = { maxUnpackedBytes: 20_000 };
    expect(prsmFormat.read!(bomb, { limits }).issues[0]?.code).toBe('archive-too-large');
    expect(prsmFormat.read!(squeezed.subarray(0, 90)).issues[0]?.code).toBe('not-this-format');
    expect(prsmFormat.read!(encode('{}')).issues[0]?.code).toBe('not-this-format');
  });
});

describe('the contract', () => {
  const samples = [
    { name: 'map.prsm', bytes: plain },
    { name: 'squeezed.prsm', bytes: squeezed },
  ];
  it.each(formatContract(prsmFormat, { samples, reviews: [] }))(
    '$name',
    ({ problems }) => expect(problems()).toEqual([]),
    60_000,
  );
});
