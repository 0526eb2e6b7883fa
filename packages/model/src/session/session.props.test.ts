import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkIntegrity } from '../integrity/check-integrity';
import { apply } from '../operations/apply/apply';
import { randomOperation, type Strand } from '../testing/arbitraries/random-operation';
import { syntheticReview } from '../testing/synthetic-review/synthetic-review';
import { writeReview } from '../write/write-review';
import { meet } from '../ledger/footprint';
import type { LedgerEntry } from '../ledger/ledger';
import { replay } from '../ledger/replay';
import { verifyLedger } from '../ledger/verify-ledger';
import { mergeSessions } from './merge-sessions';
import { readReviewFile, writeReviewFile } from './review-file';
import { openSession, type Session } from './session';

const configuration = { seed: 20_240_302, numRuns: 100 };
const { review } = syntheticReview({ seed: 9, configurations: 8, fragments: 10 });
const begun = openSession(review);
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

function play(drawn: readonly number[], strand: Strand = { by, prefix: 'x' }): Session {
  return drawn.reduce<Session>((state, seed) => {
    const result = state.do(randomOperation(state.review, seed, strand));
    return result.ok ? result.value : state;
  }, begun);
}

test('replaying a ledger gives the bytes of the review it led to, written and read in between', () => {
  fc.assert(
    fc.property(seeds, (drawn) => {
      const session = play(drawn);
      const text = writeReviewFile(session);
      const read = readReviewFile(text);
      if (!read.ok) expect.fail(JSON.stringify(read.issues));
      expect(read.issues.map(({ code }) => code)).not.toContain('edited-elsewhere');
      expect(writeReviewFile(read.value)).toBe(text);
      const replayed = replay(review, read.value.ledger ?? session.ledger);
      expect(replayed.ok && writeReview(replayed.value)).toBe(writeReview(session.review));
    }),
    { ...configuration, numRuns: 400 },
  );
});

test('undoing everything, last first, leads back to the first bytes', () => {
  fc.assert(
    fc.property(seeds, (drawn) => {
      let state = play(drawn);
      for (let left = state.ledger.entries.length; left > 0; left--) {
        const result = state.undo({ by, at: '2024-04-01T00:00:00Z' });
        if (!result.ok) expect.fail(JSON.stringify(result.issues));
        state = result.value;
      }
      expect(writeReview(state.review)).toBe(writeReview(review));
      expect(verifyLedger(state.ledger)).toBeUndefined();
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
      const result = state.undo({ by, at: '2024-04-01T00:00:00Z', reason }, entry.sequence);
      if (result.ok) {
        outcomes.undone++;
        expect(
          checkIntegrity(result.value.review).some(({ severity }) => severity === 'error'),
        ).toBe(false);
        const again = apply(result.value.review, result.value.last!.inverse);
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

test('two sessions merge, lose nothing and replay to what they led to', () => {
  const outcomes = { whole: 0, conflicting: 0 };
  fc.assert(
    fc.property(seeds, seeds, (one, other) => {
      const mine = play(one, { by, prefix: 'left' });
      const theirs = play(other, { by, prefix: 'right' });
      const result = mergeSessions(mine, theirs);
      const turned = mergeSessions(theirs, mine);
      if (!result.ok || !turned.ok) expect.fail(JSON.stringify(result.issues));
      const { session, conflicts } = result.value;
      const kept = [...session.ledger.entries, ...conflicts.map(({ entry }) => entry)];
      expect(idsOf(kept)).toEqual(idsOf([...mine.ledger.entries, ...theirs.ledger.entries]));
      const replayed = replay(review, session.ledger);
      expect(replayed.ok && writeReview(replayed.value)).toBe(writeReview(session.review));
      outcomes[conflicts.length === 0 ? 'whole' : 'conflicting']++;
      if (conflicts.length === 0)
        expect(writeReview(turned.value.session.review)).toBe(writeReview(session.review));
      const apart = !mine.ledger.entries.some((entry) =>
        theirs.ledger.entries.some((another) => meet(entry, another)),
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

function idsOf(entries: readonly LedgerEntry[]): ReadonlySet<string> {
  return new Set(entries.map(({ operation }) => operation.operationId));
}

test('what stands, is taken back and is done again is the same after the file was written and read', () => {
  fc.assert(
    fc.property(seeds, fc.array(fc.nat(3)), (drawn, moves) => {
      let session = play(drawn);
      for (const move of moves) {
        const who = { by, at: '2024-04-01T00:00:00Z' };
        const done = move % 2 === 0 ? session.undo(who) : session.redo(who);
        if (done.ok) session = done.value;
      }
      const read = openSession(session.review, session.ledger);
      expect(read.undoable(by)).toEqual(session.undoable(by));
      expect(read.redoable(by)).toEqual(session.redoable(by));
    }),
    configuration,
  );
});

test('any value under the key of the ledger gives a result, never an exception', () => {
  const text = writeReview(review).slice(0, -3);
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const file = `${text},"ledger":${JSON.stringify(value)}}`;
      expect(() => readReviewFile(file)).not.toThrow();
    }),
    configuration,
  );
});

test('damage anywhere in a ledger is noticed, or changes nothing', () => {
  const text = writeReviewFile(play([1, 2, 3, 4, 5, 6, 7, 8]));
  const from = text.indexOf('"ledger"');
  fc.assert(
    fc.property(
      fc.integer({ min: from, max: text.length - 1 }),
      fc.string({ minLength: 1, maxLength: 1 }),
      (at, unit) => {
        const result = readReviewFile(text.slice(0, at) + unit + text.slice(at + 1));
        if (result.ok && result.issues.length === 0)
          expect(writeReviewFile(result.value)).toBe(text);
      },
    ),
    { ...configuration, numRuns: 200 },
  );
});
