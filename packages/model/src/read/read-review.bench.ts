import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { bench, describe } from 'vitest';
import { reviewJsonSchema } from '../json-schema/review-json-schema';
import { parseReview } from '../parse/parse-review';
import { reviewSchema } from '../schema/review';
import { syntheticReview } from '../testing/synthetic-review/synthetic-review';
import { writeReview } from '../write/write-review';
import { readReview } from './read-review';

const { review } = syntheticReview({ seed: 1, configurations: 5000, fragments: 20_000 });
const text = writeReview(review);
const value = JSON.parse(text) as unknown;
const ajv = new Ajv2020({ strict: true });
(addFormats as unknown as (target: Ajv2020) => void)(ajv);
const validate = ajv.compile(reviewJsonSchema());

const options = { time: 2000, iterations: 5, warmupIterations: 2 };

describe('a review of 5,000 configurations and 20,000 fragments, from text', () => {
  bench('JSON.parse', () => void JSON.parse(text), options);
  bench('readReview: limits, shape, integrity', () => void readReview(text), options);
});

describe('the same, from a parsed value', () => {
  bench('parseReview: shape and integrity', () => void parseReview(value), options);
  bench('ajv on the published schema: shape alone', () => void validate(value), options);
  bench('zod: shape alone', () => void reviewSchema.safeParse(value), options);
});

describe('writing', () => {
  bench('JSON.stringify with two spaces', () => void JSON.stringify(value, null, 2), options);
  bench('writeReview: canonical', () => void writeReview(review), options);
});
