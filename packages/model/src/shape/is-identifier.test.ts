import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idPattern } from '../schema/id';
import { isIdentifier } from './is-identifier';

test('an identifier is what the pattern of the schema says', () => {
  const unit = fc.oneof(
    fc.string({ maxLength: 1 }),
    fc.constantFrom('a', 'Z', '0', '9', '.', '_', ':', '-', '\n', ' ', 'é'),
  );
  const text = fc.array(unit, { maxLength: 132, size: 'max' }).map((units) => units.join(''));
  const likely = fc.stringMatching(/^[A-Za-z0-9._:-]{0,131}$/);
  fc.assert(
    fc.property(fc.oneof(text, likely), (candidate) => {
      expect(isIdentifier(candidate)).toBe(idPattern.test(candidate));
    }),
    { seed: 20_261_123, numRuns: 2_000 },
  );
});
