import { UsageError } from '@cmoc/kernel';
import type { Operation } from '@cmoc/model';
import { answerProposal } from './answer-proposal';
import type { Proposal } from './proposal';

/** Who answers in tests, when and why. */
export const decided = { by: 'ann', at: '2026-01-01T00:00:00Z', reason: 'Read side by side.' };

/** For tests: an answer in which the reviewer lets every draft stand and words the rest alike. */
export function answeredAsDrafted(proposal: Proposal, choice: string): Operation {
  const asks = [...proposal.choices, proposal.rejection].find(({ id }) => id === choice)?.asks;
  const answers = (asks ?? [])
    .filter(({ draft, optional }) => draft !== undefined || optional !== true)
    .map(({ name, draft = `The ${name}` }) => [name, draft]);
  const answered = answerProposal(proposal, choice, {
    ...decided,
    answers: Object.fromEntries(answers) as Record<string, string>,
  });
  if (!answered.ok) throw new UsageError('invalid-input', JSON.stringify(answered.issues));
  return answered.value;
}
