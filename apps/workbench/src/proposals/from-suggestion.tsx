import { proposalBehind } from '@cmoc/consolidation';
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
  const proposal = proposalBehind(id);
  if (proposal === null) return null;
  const mapping = index.review.mappings.find(({ to }) => to.some((one) => one === id));
  return (
    <p className="small">
      <span className="badge">from a suggestion</span>{' '}
      {answerKindWords(proposal.split(':')[0] ?? '')}
      {mapping && (
        <>
          , accepted by {personName(index.review, mapping.by)}, {dated(mapping.at)}:{' '}
          <em>{mapping.reason}</em>
        </>
      )}
    </p>
  );
}
