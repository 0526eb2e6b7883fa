import type { IssuePath } from '@cmoc/kernel';
import type { ReversibleChange } from '../operation/invert-change';
import { reasonNeededFor } from './required-reason';
import { refuse, type StepContext } from './step-context';

/** Records a change that was made, and refuses it where it needs a reason and has none. */
export function recordChange(
  context: StepContext,
  change: ReversibleChange,
  path: IssuePath,
): boolean {
  const { draft, authorship, undoing } = context;
  draft.changes.push(change);
  const needed = reasonNeededFor(change, undoing);
  if (needed === undefined || (authorship.reason ?? '').trim() !== '') return true;
  return refuse(context, 'missing-reason', ['reason'], {
    message: `${needed} needs a reason; expected why, in the words of the person who decides.`,
    params: { step: [...path] },
  });
}

/** Refuses a step that would leave the review as it is. */
export function nothingToDo(context: StepContext, path: IssuePath): false {
  return refuse(context, 'nothing-to-do', path, {
    message: 'The review already says what the operation would make it say.',
  });
}
