import { isPlainObject } from '../../shape/read-unknown';

type Value = Readonly<Record<string, unknown>>;

/** How the first version kept the rejection of a proposal: at the beginning of a memo's text. */
const rejected = /^Rejected proposal (([a-z-]+):[0-9a-f]{20})\.\s*/;

/**
 * Makes decisions on proposals of the memos that kept rejections in their text. A memo without an author,
 * a moment or a reason stays a memo, for such a decision would be refused; what pointed to a memo that
 * became a decision points to the decision.
 */
export function moveRejections(value: Value): Record<string, unknown> {
  const { memos } = value;
  if (!Array.isArray(memos)) return { ...value };
  const decisions = new Map<unknown, Value>();
  for (const memo of memos as unknown[]) {
    const decision = isPlainObject(memo) ? decisionOf(memo) : undefined;
    if (decision !== undefined) decisions.set(decision['id'], decision);
  }
  if (decisions.size === 0) return { ...value };
  const moved = {
    ...value,
    memos: (memos as unknown[]).filter(
      (memo) => !isPlainObject(memo) || !decisions.has(memo['id']),
    ),
    proposalDecisions: [...decisions.values()],
  };
  return pointingTo(moved, decisions) as Record<string, unknown>;
}

function decisionOf(memo: Value): Value | undefined {
  const { text, kind: kindOfMemo, about, ...rest } = memo;
  const match = typeof text === 'string' ? rejected.exec(text) : null;
  if (match === null || kindOfMemo !== 'decision') return undefined;
  const [beginning, proposal, kind] = match;
  const reason = String(text).slice(beginning.length);
  if (reason === '' || rest['by'] === undefined || rest['at'] === undefined) return undefined;
  return { ...rest, proposal, kind, members: about ?? [], decision: 'rejected', reason };
}

function pointingTo(value: unknown, decisions: ReadonlyMap<unknown, Value>): unknown {
  if (Array.isArray(value)) return value.map((item) => pointingTo(item, decisions));
  if (!isPlainObject(value)) return value;
  if (value['kind'] === 'memo' && decisions.has(value['id']) && !('text' in value))
    return { ...value, kind: 'proposal-decision' };
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, pointingTo(inner, decisions)]),
  );
}
