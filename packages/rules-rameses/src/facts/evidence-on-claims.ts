import { defineDerived } from '@cmoc/appraisal';
import type { Evidence } from '@cmoc/model';

/** Stances that speak for a claim. */
export const supportive: ReadonlySet<Evidence['stance']> = new Set([
  'supports',
  'refines',
  'opposite-confirmed',
]);

/** Names a claim by kind and id. */
export function claimKey(claim: { readonly kind: string; readonly id: string }): string {
  return `${claim.kind}:${claim.id}`;
}

/** The evidence that speaks for each claim, by kind and id of the claim. */
export const supportOfClaims = defineDerived({
  id: 'rules-rameses/support-of-claims',
  reads: ['evidence'],
  compute: ({ review }): ReadonlyMap<string, readonly Evidence[]> => {
    const byClaim = new Map<string, Evidence[]>();
    for (const evidence of review.evidence) {
      if (!supportive.has(evidence.stance)) continue;
      const key = claimKey(evidence.subject);
      const members = byClaim.get(key);
      if (members === undefined) byClaim.set(key, [evidence]);
      else members.push(evidence);
    }
    return byClaim;
  },
});
