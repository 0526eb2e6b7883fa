import { reviewIndex, type EntityRef, type ProposalDecision, type Review } from '@cmoc/model';

/**
 * The ids of the proposals a review remembers as rejected. A rejection that wrote a judgement of its
 * own, as that two constructs are not the same, is remembered by that judgement: taking the judgement
 * back opens the proposal again.
 */
export function rejectedProposals(review: Pick<Review, 'proposalDecisions'>): ReadonlySet<string> {
  return new Set(
    review.proposalDecisions
      .filter(
        ({ decision, withdrawn, resultedIn }) =>
          decision === 'rejected' && withdrawn === undefined && resultedIn.length === 0,
      )
      .map(({ proposal }) => proposal),
  );
}

/** The decision on a proposal that wrote something into a review; undefined for what came from none. */
export function decisionBehind(
  review: Review,
  { kind, id }: EntityRef,
): ProposalDecision | undefined {
  const index = reviewIndex(review);
  const decisions = index.byId('proposal-decision');
  return index
    .referrers({ kind, id })
    .flatMap((referrer) =>
      referrer.kind === 'proposal-decision' ? (decisions.get(referrer.id) ?? []) : [],
    )
    .find(({ resultedIn }) => resultedIn.some((one) => one.kind === kind && one.id === id));
}
