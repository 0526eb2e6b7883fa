import type { Identity } from '@cmoc/model';
import type { ReviewIndex } from '../review-index/review-index';
import { freeId, reviewerNamed } from '../review-session/reviewer';
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
export function acceptIdentity(index: ReviewIndex, draft: DraftIdentity, { name, reason }: Judge): void {
  const { review } = index;
  const reviewer = reviewerNamed(review, name);
  const at = new Date().toISOString();
  const left = toState(draft.left);
  const right = toState(draft.right);
  const wanted = [left, right].map(({ construct, direction }) => `${construct}${direction ? `-${direction}` : ''}`).join('-is-');
  const id = freeId(wanted, (candidate) => review.identities.some((identity) => identity.id === candidate));
  const identity = { id, left, right, by: reviewer.id, at, reason };
  remember({ name, reason });
  takeStep({
    label: `Judged the same: ${identityWords(identity, index)}`,
    at,
    by: reviewer.id,
    reason,
    operations: [...reviewer.operations, { type: 'put', kind: 'identity', entity: identity }],
  });
}

/** Takes a judgement back; it stays on record with who took it back, when and why. */
export function takeBackIdentity(index: ReviewIndex, identity: Identity, { name, reason }: Judge): void {
  const reviewer = reviewerNamed(index.review, name);
  const at = new Date().toISOString();
  remember({ name, reason });
  takeStep({
    label: `Taken back: ${identityWords(identity, index)}`,
    at,
    by: reviewer.id,
    reason,
    operations: [
      ...reviewer.operations,
      { type: 'put', kind: 'identity', entity: { ...identity, withdrawn: { by: reviewer.id, at, reason } } },
    ],
  });
}

function remember({ name, reason }: Judge): void {
  keepReviewer(name);
  keepReason(reason);
}
