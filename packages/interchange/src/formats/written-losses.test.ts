import { collectionOfKind, parseReviewOrThrow } from '@cmoc/model';
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
    '%s, has each collection carried, or named whole as left behind',
    (id, format) => {
      const written = format.write?.(review);
      if (written?.ok !== true) return expect.fail(JSON.stringify(written?.issues));
      const left = new Map(
        written.value.lossReport
          .filter(({ kind }) => kind === 'dropped')
          .map(({ place, count }) => [place, count]),
      );
      const collections = Object.values(collectionOfKind);
      const notLeft = collections.filter((name) => (left.get(name) ?? 0) < review[name].length);
      expect(notLeft.sort()).toEqual(carried[id]);
    },
  );

  it.each(foreign.map((format) => [format.id, format] as const))(
    '%s, names the fields of its collections that no foreign format has a place for',
    (id, format) => {
      const written = format.write?.(review);
      if (written?.ok !== true) return expect.fail(JSON.stringify(written?.issues));
      const places = written.value.lossReport.map(({ place }) => place);
      const unnamed = (carried[id] ?? [])
        .flatMap((name) => (placeless[name] ?? []).map((field) => `${name}.${field}`))
        .filter(
          (field) => !places.some((place) => place === field || field.startsWith(`${place}.`)),
        );
      expect(unnamed).toEqual([]);
    },
  );
});

/** Fields that are lost in every foreign format, by the collection they stand in. */
const placeless: Readonly<Record<string, readonly string[]>> = {
  configurations: ['order', 'questions'],
  constructs: ['include', 'exclude', 'examples', 'level', 'order'],
  fragments: ['speaker'],
  sources: ['participants'],
  team: ['pseudonym'],
};

const claims = ['configurations', 'constructs'];
const network = [...claims, 'links'];

/** The collections of which a format writes at least a part; what it leaves of them it names. */
const carried: Readonly<Record<string, readonly string[]>> = {
  ris: ['sources'],
  csl: ['sources'],
  bibtex: ['sources'],
  qdpx: [...claims, 'evidence', 'fragments', 'memos', 'sources', 'team'],
  qdc: claims,
  csv: claims,
  tsv: claims,
  xlsx: claims,
  'causal-map': [...claims, 'evidence', 'fragments', 'sources'],
  kumu: network,
  graphml: network,
  gexf: network,
  dot: network,
  mermaid: network,
  'json-canvas': ['configurations', 'links'],
  qca: claims,
};
