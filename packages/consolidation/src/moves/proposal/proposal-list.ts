/** Proposals in their order, cut at a limit that is never silent. */
export interface ProposalList<Item> {
  readonly proposals: readonly Item[];
  /** How many more there are beyond the limit. */
  readonly notListed: number;
  /** What was left out besides, or never looked at, in words; empty when nothing was. */
  readonly notes: readonly string[];
}

/** The first proposals, and how many there are beyond. */
export function cutProposals<Item>(
  proposals: readonly Item[],
  limit: number,
  notes: readonly string[] = [],
): ProposalList<Item> {
  return {
    proposals: proposals.slice(0, limit),
    notListed: Math.max(0, proposals.length - limit),
    notes,
  };
}
