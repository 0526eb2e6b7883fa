import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkIntegrity } from '../integrity/check-integrity';
import { apply } from '../operations/apply/apply';
import { randomOperation, type Strand } from '../testing/arbitraries/random-operation';
import { syntheticReview } from '../testing/synthetic-review/synthetic-review';
import { writeReview } from '../write/write-review';
import { meet } from './footprint';
import { beginLedger, type LedgerEntry, type LedgeredReview } from './ledger';
import { mergeLedgers } from './merge-ledgers';
import { readLedger } from './read-ledger';
import { record } from './record';
import { replay } from './replay';
import { undo } from './undo';
import { writeLedger } from './write-ledger';

const configuration = { seed: 20_240_302, numRuns: 100 };
const { review } = syntheticReview({ seed: 9, configurations: 8, fragments: 10 });
const begun = beginLedger(review);
const by = 'synthetic-coder';
const reason = 'A synthetic reason.';
const seeds = fc.array(fc.integer({ min: 0 }), { minLength: 1, maxLength: 16, size: 'max' });

/** Rules that hold between entities, and so can stand between changes to different ones. */
const relational = [
  'dangling-reference',
  'cyclic-hierarchy',
  'cyclic-versions',
  'cyclic-embedding',
];

function play(drawn: readonly number[], strand: Strand = { by, prefix: 'x' }): LedgeredReview {
  return drawn.reduce<LedgeredReview>((state, seed) => {
    const result = record(state, randomOperation(state.review, seed, strand));
    return result.ok ? result.value : state;
  }, begun);
}

test('replaying a ledger gives the bytes of the review it led to, written and read in between', () => {
  fc.assert(
    fc.property(seeds, (drawn) => {
      const { review: after, ledger } = play(drawn);
      const read = readLedger(writeLedger(ledger));
      if (!read.ok) expect.fail(JSON.stringify(read.issues));
      const replayed = replay(review, read.value);
      expect(replayed.ok && writeReview(replayed.value)).toBe(writeReview(after));
    }),
    { ...configuration, numRuns: 400 },
  );
});

test('undoing everything, last first, leads back to the first bytes', () => {
  fc.assert(
    fc.property(seeds, (drawn) => {
      let state = play(drawn);
      for (let left = state.ledger.entries.length; left > 0; left--) {
        const result = undo(state, { by, at: '2024-04-01T00:00:00Z', reason });
        if (!result.ok) expect.fail(JSON.stringify(result.issues));
        state = result.value;
      }
      expect(writeReview(state.review)).toBe(writeReview(review));
      const replayed = replay(review, state.ledger);
      expect(replayed.ok && writeReview(replayed.value)).toBe(writeReview(review));
    }),
    { ...configuration, numRuns: 150 },
  );
});

test('an old entry is undone exactly, or refused with the later entries in its way', () => {
  const outcomes = { undone: 0, refused: 0 };
  fc.assert(
    fc.property(seeds, fc.nat(), (drawn, pick) => {
      const state = play(drawn);
      const { entries } = state.ledger;
      fc.pre(entries.length > 0);
      const entry = entries[pick % entries.length]!;
      const later = entries.slice(entry.sequence);
      const result = undo(state, { by, at: '2024-04-01T00:00:00Z', reason }, entry.sequence);
      if (result.ok) {
        outcomes.undone++;
        expect(
          checkIntegrity(result.value.review).some(({ severity }) => severity === 'error'),
        ).toBe(false);
        const again = apply(result.value.review, result.value.entry.inverse);
        expect(again.ok && writeReview(again.value.review)).toBe(writeReview(state.review));
      } else {
        outcomes.refused++;
        expect(result.issues[0]?.code).toBe('undo-conflict');
        expect(later.length).toBeGreaterThan(0);
      }
      // What nothing later is about can be undone, unless a rule spans entities nobody changed twice.
      if (!result.ok && !later.some((other) => meet(other, entry))) {
        expect(relational).toContain(result.issues[1]?.code);
        expect(result.issues[0]?.params['later']).not.toEqual([]);
      }
    }),
    { ...configuration, numRuns: 300 },
  );
  expect(outcomes.undone).toBeGreaterThan(50);
  expect(outcomes.refused).toBeGreaterThan(20);
});

test('two ledgers merge the same either way, lose nothing and replay to what they led to', () => {
  const outcomes = { whole: 0, conflicting: 0 };
  fc.assert(
    fc.property(seeds, seeds, (one, other) => {
      const left = play(one, { by, prefix: 'left' }).ledger;
      const right = play(other, { by, prefix: 'right' }).ledger;
      const result = mergeLedgers(review, left, right);
      if (!result.ok) expect.fail(JSON.stringify(result.issues));
      const { ledger, review: after, conflicts } = result.value;
      expect(mergeLedgers(review, right, left)).toEqual(result);
      const kept = [...ledger.entries, ...conflicts.map(({ entry }) => entry)];
      const all = [...left.entries, ...right.entries].map(({ operation }) => operation.operationId);
      expect(new Set(kept.map(({ operation }) => operation.operationId))).toEqual(new Set(all));
      const replayed = replay(review, ledger);
      expect(replayed.ok && writeReview(replayed.value)).toBe(writeReview(after));
      outcomes[conflicts.length === 0 ? 'whole' : 'conflicting']++;
      const apart = !left.entries.some((entry) =>
        right.entries.some((another) => meet(entry, another)),
      );
      if (apart)
        expect(
          conflicts.filter(({ issues }) => issues.every(({ code }) => !code.startsWith('cyclic'))),
        ).toEqual([]);
    }),
    { ...configuration, numRuns: 150 },
  );
  expect(outcomes.whole).toBeGreaterThan(10);
  expect(outcomes.conflicting).toBeGreaterThan(30);
});

test('disjoint ledgers commute: either one after the other gives the same review', () => {
  let compared = 0;
  fc.assert(
    fc.property(seeds, seeds, (one, other) => {
      const left = play(one.slice(0, 6), { by, prefix: 'left' }).ledger;
      const right = play(other.slice(0, 6), { by, prefix: 'right' }).ledger;
      const result = mergeLedgers(review, left, right);
      if (!result.ok) expect.fail(JSON.stringify(result.issues));
      fc.pre(result.value.conflicts.length === 0);
      const run = (ledgers: readonly (typeof left)[]) =>
        onlyOnce(ledgers.flatMap(({ entries }) => entries)).reduce((state, { operation }) => {
          const applied = apply(state, operation);
          if (!applied.ok) expect.fail(JSON.stringify(applied.issues));
          return applied.value.review;
        }, review);
      const merged = writeReview(result.value.review);
      expect(writeReview(run([left, right]))).toBe(merged);
      expect(writeReview(run([right, left]))).toBe(merged);
      compared++;
    }),
    { ...configuration, numRuns: 150 },
  );
  expect(compared).toBe(150);
});

/** What two people did alike, to the letter and the moment, was done once. */
function onlyOnce(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return [...new Map(entries.map((entry) => [entry.operation.operationId, entry])).values()];
}

test('any text gives a result, never an exception', () => {
  const header = writeLedger(begun.ledger);
  fc.assert(
    fc.property(fc.array(fc.json()), fc.string(), (lines, tail) => {
      expect(() => readLedger([header.trim(), ...lines, tail].join('\n'))).not.toThrow();
      expect(() => readLedger(tail)).not.toThrow();
    }),
    configuration,
  );
});

test('damage anywhere in a ledger is noticed, or changes nothing', () => {
  const text = writeLedger(play([1, 2, 3, 4, 5, 6, 7, 8]).ledger);
  const sound = readLedger(text);
  fc.assert(
    fc.property(
      fc.nat({ max: text.length - 1 }),
      fc.string({ minLength: 1, maxLength: 1 }),
      (at, unit) => {
        const result = readLedger(text.slice(0, at) + unit + text.slice(at + 1));
        if (result.ok && result.issues.length === 0) {
          expect(sound.ok && writeLedger(result.value)).toBe(text);
        }
      },
    ),
    { ...configuration, numRuns: 400 },
  );
});
