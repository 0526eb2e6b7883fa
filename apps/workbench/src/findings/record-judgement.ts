import type { Item, ItemResult } from '@cmoc/appraisal';
import type { Judge } from '../chains/judge-identity';
import type { ReviewIndex } from '../review-index/review-index';
import { freeId, reviewerNamed } from '../review-session/reviewer';
import { takeStep } from '../review-session/session-store';
import { keepReason, keepReviewer } from '../review-session/storage';

interface Draft {
  readonly result: ItemResult;
  readonly item: Item;
  readonly level: string;
  readonly overrides?: string;
}

/** Records a level a person gave, with grounds and the state of what was judged. */
export function recordJudgement(index: ReviewIndex, draft: Draft, { name, reason }: Judge): void {
  const { result, item, level } = draft;
  const { review } = index;
  const reviewer = reviewerNamed(review, name);
  const at = new Date().toISOString();
  const id = freeId(`${item.id}-${reviewer.id}`, (candidate) => review.judgements.some((known) => known.id === candidate));
  const judgement = {
    id,
    item: item.id,
    revision: item.revision,
    ...(result.subject === undefined ? {} : { subject: result.subject }),
    ...(result.theoryArea === undefined ? {} : { theoryArea: result.theoryArea }),
    level,
    ...(draft.overrides === undefined ? {} : { overrides: draft.overrides }),
    subjectFingerprint: result.subjectFingerprint,
    by: reviewer.id,
    at,
    reason,
  };
  keepReviewer(name);
  keepReason(reason);
  const label = item.instrument.scale.find((entry) => entry.id === level)?.label ?? level;
  takeStep({
    label: `Judged “${label}”: ${item.title}`,
    at,
    by: reviewer.id,
    reason,
    operations: [...reviewer.operations, { type: 'put', kind: 'judgement', entity: judgement }],
  });
}
