import { evidenceFor, reviewIndex, type ClaimEvidence, type EntityRef } from '@cmoc/model';
import { readsOfEvidenceFor } from '../check/reads-of-evidence-for';
import type { RunMemory } from './run-memory';
import { sameValue } from './same-value';
import { wholeToken } from './token';

/** What stands behind a claim and against it, brought to bear on it or inherited. */
export function evidenceForIn(memory: RunMemory, { kind, id }: EntityRef): ClaimEvidence {
  const key = `${kind}:${id}`;
  let record = memory.claims.get(key);
  if (record === undefined) {
    const claim = { kind, id };
    record = { claim, evidence: evidenceFor(reviewIndex(memory.review), claim), token: {} };
    memory.claims.set(key, record);
  }
  memory.looked?.push(record.token);
  return record.evidence;
}

/**
 * Asks again of every claim that the run before asked about, and notes where the answer changed. Answers
 * made from the same collections are the same objects, so that most are told at a glance.
 */
export function takeOverClaims(memory: RunMemory, earlier: RunMemory): void {
  if (!readsOfEvidenceFor.some((key) => memory.changedParts.has(key))) {
    for (const [key, record] of earlier.claims) memory.claims.set(key, record);
    return;
  }
  const index = reviewIndex(memory.review);
  for (const [key, record] of earlier.claims) {
    const evidence = evidenceFor(index, record.claim);
    if (evidence === record.evidence || sameValue(evidence, record.evidence))
      memory.claims.set(key, { ...record, evidence });
    else memory.changed.add(record.token);
  }
}

/** All that a configuration was made from; see the index of a review. */
export function originsIn(memory: RunMemory, configuration: string): ReadonlySet<string> {
  memory.looked?.push(wholeToken('mappings'));
  return reviewIndex(memory.review).originsOf(configuration);
}
