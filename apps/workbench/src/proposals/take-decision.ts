import { answerProposal, type Choice, type Proposal } from '@cmoc/consolidation';
import type { OperationStep } from '@cmoc/model';
import { judged, type Judge } from '../chains/judge-identity';
import type { ReviewIndex } from '../review-index/review-index';

/** A choice taken, and what the reviewer wrote for what it asks. */
export interface Answer {
  readonly choice: Choice;
  readonly answers: Readonly<Record<string, string>>;
}

/** Records the answer to a proposal as one step that can be undone. */
export function takeDecision(
  index: ReviewIndex,
  proposal: Proposal,
  { choice, answers }: Answer,
  judge: Judge,
): void {
  const rejects = choice.id === proposal.rejection.id;
  judged(index, judge, {
    label: `${rejects ? 'Rejected' : 'Accepted'}: ${proposal.summary}`,
    step: (by, at): readonly OperationStep[] => {
      const { reason } = judge;
      const asked = (choice.asks ?? []).map(({ name }) => [name, answers[name] ?? '']);
      const answered = answerProposal(proposal, choice.id, {
        by,
        at,
        reason,
        answers: Object.fromEntries(asked) as Answer['answers'],
      });
      return answered.ok ? answered.value.operations : [];
    },
  });
}
