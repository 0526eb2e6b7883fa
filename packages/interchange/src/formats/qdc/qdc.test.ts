import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { guid } from '../../../test/refi-project';
import { contributed } from '../../contribution/contribution';
import { formatContract } from '../../testing/format-contract';
import { qdcFormat } from './qdc';

const encode = (text: string) => new TextEncoder().encode(text);
const codebook = (namespace: string) =>
  encode(
    `<?xml version="1.0"?><CodeBook xmlns="${namespace}" origin="Quirkos"><Codes><Code guid="${guid(1)}" name="trust" isCodable="true"><Description>Of partners.</Description><Code guid="${guid(2)}" name="earned" isCodable="true"/></Code></Codes><Sets><Set guid="${guid(3)}" name="All"><MemberCode targetGUID="${guid(2)}"/></Set></Sets></CodeBook>`,
  );

describe('a codebook', () => {
  it.each(['urn:QDA-XML:codebook:1.0', 'urn:QDA-XML:codebook:0:4'])(
    'is read in %s',
    (namespace) => {
      const result = qdcFormat.read?.(codebook(namespace));
      if (result?.ok !== true) throw new Error(result?.issues[0]?.message);
      expect(contributed(result.value.value, 'construct')).toMatchObject([
        { id: guid(1), label: 'trust', definition: 'Of partners.' },
        { id: guid(2), label: 'earned', broader: [guid(1)] },
      ]);
      expect(contributed(result.value.value, 'memo')).toMatchObject([
        { text: 'All', about: [{ kind: 'construct', id: guid(2) }] },
      ]);
      expect(result.value.lossReport).toEqual([]);
    },
  );

  it('is not written without a code', () => {
    const result = qdcFormat.write?.({ ...exampleReview(), constructs: [], configurations: [] });
    expect(result?.issues[0]?.code).toBe('cannot-be-written');
  });
});

describe('the contract of codebooks', () => {
  const samples = [{ name: 'codes.qdc', bytes: codebook('urn:QDA-XML:codebook:1.0') }];
  it.each(formatContract(qdcFormat, { samples, reviews: [exampleReview()], mutations: 300 }))(
    '$name',
    ({ problems }) => expect(problems()).toEqual([]),
    120_000,
  );
});
