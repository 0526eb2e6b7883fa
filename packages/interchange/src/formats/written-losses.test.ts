import { parseReviewOrThrow } from '@cmoc/model';
import specimen from '@cmoc/model/examples/every-field.cmoc.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { formats } from '../index';

const review = parseReviewOrThrow(specimen);
const foreign = formats.filter(({ id, write }) => id !== 'cmoc' && write !== undefined);

describe('a review that uses every field, written as', () => {
  it.each(foreign.map((format) => [format.id, format] as const))(
    '%s, has everything named that was left behind of the review as a whole',
    (_, format) => {
      const written = format.write?.(review);
      if (written?.ok !== true) return expect.fail(JSON.stringify(written?.issues));
      const places = new Set(written.value.lossReport.map(({ place }) => place));
      const whole = ['abstract', 'appraisal', 'attribution', 'completeness', 'completenessNote'];
      const also = ['funding', 'protocol', 'schemeChoice', 'synthetic'];
      const missing = [...whole, ...also].filter((field) => !places.has(`review.${field}`));
      expect(missing).toEqual([]);
      expect(places.has('review.title')).toBe(!['dot', 'qdpx'].includes(format.id));
    },
  );

  it.each(foreign.map((format) => [format.id, format] as const))(
    '%s, has every kind of entity carried over in part, or named as left behind',
    (_, format) => {
      const written = format.write?.(review);
      if (written?.ok !== true) return expect.fail(JSON.stringify(written?.issues));
      const places = written.value.lossReport.map(({ place }) => place.split('.')[0] ?? '');
      // Nothing but these is the matter of any foreign format.
      const matter = ['configurations', 'constructs', 'evidence', 'facets', 'fragments', 'links'];
      const people = ['memos', 'sources', 'team', 'studyFamilies', 'streams'];
      const named = new Set([...places, ...matter, ...people]);
      const collections = Object.entries(review).filter(([, value]) => Array.isArray(value));
      expect(collections.map(([name]) => name).filter((name) => !named.has(name))).toEqual([
        'attribution',
      ]);
    },
  );
});
