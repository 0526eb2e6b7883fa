import { freeId } from '@cmoc/model';
import type { Item, ItemResult } from '@cmoc/appraisal';
import { judged, type Judge } from '../chains/judge-identity';
import type { ReviewIndex } from '../review-index/review-index';

interface Draft {
  readonly result: ItemResult;
  readonly item: Item;
  readonly level: string;
  readonly overrides?: string;
  /** Set when the raters agreed on it together. */
  readonly consensus?: boolean;
}

/** Records a level a person gave, with grounds and the state of what was judged. */
export function recordJudgement(index: ReviewIndex, draft: Draft, judge: Judge): void {
  const { result, item, level } = draft;
  const { judgements } = index.review;
  const label = item.instrument.scale.find((entry) => entry.id === level)?.label ?? level;
  judged(index, judge, {
    label: `Judged “${label}”: ${item.title}`,
    step: (by, at) => ({
      kind: 'add',
      entityKind: 'judgement',
      entity: {
        id: freeId(`${item.id}-${by}`, (candidate) =>
          judgements.some(({ id }) => id === candidate),
        ),
        item: item.id,
        revision: item.revision,
        ...(result.subject === undefined ? {} : { subject: result.subject }),
        ...(result.theoryArea === undefined ? {} : { theoryArea: result.theoryArea }),
        level,
        ...(draft.overrides === undefined ? {} : { overrides: draft.overrides }),
        ...(draft.consensus === true ? { consensus: true } : {}),
        subjectFingerprint: result.subjectFingerprint,
        by,
        at,
        reason: judge.reason,
      },
    }),
  });
}
