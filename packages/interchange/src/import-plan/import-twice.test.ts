import {
  apply,
  openSession,
  parseReviewOrThrow,
  replay,
  verifyLedger,
  writeReview,
  type Review,
} from '@cmoc/model';
import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hasSharedData, sharedSamples } from '../../test/shared-samples';
import type { Contribution } from '../contribution/contribution';
import { readForeignFile, writeForeignFile } from '../file/file';
import type { FormatCases } from '../page/format-case';
import { formats } from '../registry/formats';
import { planImport } from './plan-import';

const authorship = { by: 'ann', at: '2026-01-01T00:00:00Z', reason: 'Import.' };
const empty = parseReviewOrThrow({
  format: 'cmoc-review',
  version: '2.0',
  id: 'r',
  title: 'R',
  team: [{ id: 'ann', name: 'Ann' }],
});

/** Imports by the ledger, and says what a second import would do. */
function importTwice(review: Review, contribution: Contribution) {
  const first = planImport(review, contribution, authorship);
  const state = openSession(review);
  if (first.operation === null) return { first, state, second: first };
  const recorded = state.do(first.operation);
  if (!recorded.ok) throw new Error(recorded.issues.map(({ message }) => message).join('\n'));
  const second = planImport(recorded.value.review, contribution, authorship);
  return { first, state: recorded.value, second };
}

const folder = fileURLToPath(new URL('../formats', import.meta.url));

async function samplesOf(id: string): Promise<readonly (readonly [string, Uint8Array])[]> {
  const file = join(folder, id, 'cases.ts');
  const found = existsSync(file)
    ? ((await import(/* @vite-ignore */ file)) as { readonly cases: FormatCases }).cases.reading
    : [];
  const cases = (found ?? []).map(({ title, input }) =>
    typeof input === 'string'
      ? ([title, new TextEncoder().encode(input)] as const)
      : ([title, input.bytes] as const),
  );
  const reviews = [
    exampleReview(),
    syntheticReview({ seed: 11, documents: 4, configurations: 15 }).review,
  ];
  const written = reviews.flatMap((review) => {
    const result = writeForeignFile(review, id);
    return result.ok ? ([[review.id, result.value.bytes]] as const) : [];
  });
  return [...cases, ...written];
}

describe('importing a file by the ledger', () => {
  const readable = formats.filter(({ read }) => read !== undefined);
  it.each(readable)('adds nothing the second time, and can be taken back: $id', async ({ id }) => {
    const samples = await samplesOf(id);
    expect(samples.length).toBeGreaterThan(0);
    for (const [name, bytes] of samples) {
      const read = readForeignFile(bytes, '', { format: id });
      if (!read.ok) continue;
      for (const review of [empty, exampleReview()]) {
        const { first, state, second } = importTwice(review, read.value.value);
        expect(second.operation, `${name}: ${JSON.stringify(second.additions[0])}`).toBeNull();
        expect(second.conflicts, name).toEqual(first.conflicts);
        if (first.operation === null) continue;
        expect(verifyLedger(state.ledger)).toBeUndefined();
        const again = replay(review, state.ledger);
        expect(again.ok && writeReview(again.value)).toBe(writeReview(state.review));
        const applied = apply(review, first.operation);
        const inverse = applied.ok ? apply(applied.value.review, applied.value.inverse) : applied;
        expect(inverse.ok && writeReview(inverse.value.review)).toBe(writeReview(review));
      }
    }
  });

  it('adds nothing the second time, for every real sample', { timeout: 60_000 }, () => {
    if (!hasSharedData) return;
    const folders = ['eppi', 'graphs', 'ris', 'jabref', 'reflib', 'asreview', 'refi-qda'];
    let imported = 0;
    for (const sample of folders.flatMap((name) => sharedSamples(name, ''))) {
      const read = readForeignFile(sample.bytes, sample.name);
      if (!read.ok) continue;
      imported += 1;
      expect(importTwice(empty, read.value.value).second.operation, sample.name).toBeNull();
    }
    expect(imported).toBeGreaterThan(40);
  });
});
