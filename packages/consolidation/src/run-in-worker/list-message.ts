import { listProposals, type ProposalList } from '../moves/proposal/proposal-list';

/** A list of proposals as plain data: copying an array loses what stands beside its items. */
interface ListMessage {
  readonly cmocList: 1;
  readonly items: readonly unknown[];
  readonly notListed: number;
  readonly notes: readonly string[];
}

/** Turns a list of proposals into plain data; anything else passes. @internal */
export function toListMessage(result: unknown): unknown {
  if (!Array.isArray(result) || !('notListed' in result)) return result;
  const list = result as unknown as ProposalList<unknown>;
  const message: ListMessage = {
    cmocList: 1,
    items: [...list],
    notListed: list.notListed,
    notes: list.notes,
  };
  return message;
}

/** Turns plain data back into a list of proposals; anything else passes. @internal */
export function fromListMessage(result: unknown): unknown {
  if (typeof result !== 'object' || result === null || !('cmocList' in result)) return result;
  const { items, notListed, notes } = result as ListMessage;
  return listProposals(items, { notListed, notes });
}
