/** Proposals in their order, cut at a limit that is never silent. */
export interface ProposalList<Item> extends ReadonlyArray<Item> {
  /** How many more there are beyond the limit. */
  readonly notListed: number;
  /** What was left out besides, or never looked at, in words; empty when nothing was. */
  readonly notes: readonly string[];
}

/**
 * Makes a list that says what it leaves out. The two facts stand beside the items, not among them:
 * JSON and copies hold the items alone.
 */
export function listProposals<Item>(
  items: readonly Item[],
  {
    notListed = 0,
    notes = [],
  }: { readonly notListed?: number; readonly notes?: readonly string[] } = {},
): ProposalList<Item> {
  return Object.defineProperties([...items], {
    notListed: { value: notListed, enumerable: false },
    notes: { value: notes, enumerable: false },
  }) as unknown as ProposalList<Item>;
}

/** The first items of a list, and how many there are beyond. */
export function cutProposals<Item>(
  items: readonly Item[],
  limit: number,
  notes: readonly string[] = [],
): ProposalList<Item> {
  return listProposals(items.slice(0, limit), {
    notListed: Math.max(0, items.length - limit),
    notes,
  });
}
