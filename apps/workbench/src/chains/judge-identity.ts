import { freeId, reviewerNamed, type Identity, type OperationStep } from '@cmoc/model';
import type { ReviewIndex } from '../review-index/review-index';
import { takeStep } from '../review-session/session-store';
import { keepReason, keepReviewer } from '../review-session/storage';
import { toState, type DraftIdentity } from './identity-states';
import { identityWords } from './identity-words';

/** Who judges, and why. */
export interface Judge {
  readonly name: string;
  readonly reason: string;
}

/** Records the judgement that two states are the same. */
export function acceptIdentity(index: ReviewIndex, draft: DraftIdentity, judge: Judge): void {
  const { identities } = index.review;
  const left = toState(draft.left);
  const right = toState(draft.right);
  const name = ({ construct, direction }: typeof left) =>
    direction === undefined ? construct : `${construct}-${direction}`;
  const identity = freeId(`${name(left)}-is-${name(right)}`, (candidate) =>
    identities.some(({ id }) => id === candidate),
  );
  judged(index, judge, {
    label: `Judged the same: ${identityWords({ left, right }, index)}`,
    step: { kind: 'accept-identity', identity, left, right },
  });
}

/** Takes a judgement back; it stays on record with who took it back, when and why. */
export function takeBackIdentity(index: ReviewIndex, identity: Identity, judge: Judge): void {
  judged(index, judge, {
    label: `Taken back: ${identityWords(identity, index)}`,
    step: { kind: 'withdraw', entityKind: 'identity', id: identity.id },
  });
}

type Steps = OperationStep | readonly OperationStep[];

function isSteps(steps: Steps): steps is readonly OperationStep[] {
  return Array.isArray(steps);
}

/** Makes a step in the name of a person, whom it puts on the team first where needed. */
export function judged(
  { review }: ReviewIndex,
  { name, reason }: Judge,
  {
    label,
    step,
  }: {
    readonly label: string;
    readonly step: OperationStep | ((by: string, at: string) => Steps);
  },
): void {
  const reviewer = reviewerNamed(review, name);
  const at = new Date().toISOString();
  const made = typeof step === 'function' ? step(reviewer.id, at) : step;
  keepReviewer(name);
  keepReason(reason);
  takeStep({
    label,
    operation: {
      kind: 'batch',
      by: reviewer.id,
      at,
      reason,
      operations: [...reviewer.steps, ...(isSteps(made) ? made : [made])],
    },
  });
}
