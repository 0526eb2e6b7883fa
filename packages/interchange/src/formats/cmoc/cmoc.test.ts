import { writeReview } from '@cmoc/model';
import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../testing/format-contract';
import { cmocFormat } from './cmoc';

const review = exampleReview();
const bytes = new TextEncoder().encode(writeReview(review));

describe('the native format', () => {
  const synthetic = syntheticReview({ seed: 7, documents: 6, configurations: 20 });
  const cases = formatContract(cmocFormat, {
    samples: [{ name: 'example.cmoc.json', bytes }],
    reviews: [review, synthetic.review],
    mutations: 100,
  });
  it.each(cases)('$name', ({ problems }) => expect(problems()).toEqual([]), 60_000);

  it('gives back the review byte by byte and loses nothing', () => {
    const written = cmocFormat.write?.(review);
    expect(written?.ok && written.value).toEqual({ bytes, lossReport: [] });
  });

  it('keeps the code of the model beside its own', () => {
    const result = cmocFormat.read?.(new TextEncoder().encode('{"format":"cmoc-review"'));
    expect(result?.issues[0]).toMatchObject({ code: 'not-a-review', params: { code: 'not-json' } });
  });
});
