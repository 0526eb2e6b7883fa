import { decisionBehind } from '@cmoc/consolidation';
import { dated } from '../design/words';
import type { ReviewIndex } from '../review-index/review-index';
import { personName } from '../review-session/reviewer';
import { listWords, proposalLists } from './proposal-kinds';

/** A kind of proposal in words, also one this version does not list. */
export function answerKindWords(kind: string): string {
  const known = proposalLists.find((name) => name === kind);
  return known === undefined ? kind : listWords[known].title.toLowerCase();
}

/** That something was written from a suggestion, and who accepted it, when and why. */
export function FromSuggestion({ id, index }: { id: string; index: ReviewIndex }) {
  const decision = decisionBehind(index.review, { kind: 'configuration', id });
  if (decision === undefined) return null;
  return (
    <p className="small">
      <span className="badge">from a suggestion</span> {answerKindWords(decision.kind)}, accepted by{' '}
      {personName(index.review, decision.by)}, {dated(decision.at)}: <em>{decision.reason}</em>
    </p>
  );
}
