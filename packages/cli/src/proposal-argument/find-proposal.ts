import {
  answerProposal,
  proposeAdjudications,
  proposeConsolidations,
  proposeDemiRegularities,
  proposeJuxtapositions,
  proposeReconciliations,
  proposeVocabulary,
  type Proposal,
} from '@cmoc/consolidation';
import type { Operation, Review } from '@cmoc/model';
import { failure, type CliFailure } from '../failure/failure';
import { askedInWords } from '../proposals/asked-in-words';
import { nearest } from '../suggestion/nearest';

/** The one place where commands ask for proposals by id and answer them. */

const looked = { limit: 10_000 };

const vocabulary = (review: Review): readonly Proposal[] =>
  proposeVocabulary(review, looked).proposals;

const proposers: Readonly<Record<string, (review: Review) => readonly Proposal[]>> = {
  juxtapose: (review) => proposeJuxtapositions(review, looked).proposals,
  reconcile: (review) => proposeReconciliations(review, looked).proposals,
  adjudicate: (review) => proposeAdjudications(review, looked).proposals,
  consolidate: (review) => proposeConsolidations(review, looked).proposals,
  'demi-regularity': (review) => proposeDemiRegularities(review, looked).proposals,
  same: vocabulary,
  opposite: vocabulary,
  'direction-in-label': vocabulary,
};

/** What a reviewer says to a proposal. */
export interface Answer {
  readonly proposal: string;
  readonly choice: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** The operation an answer to a proposal comes to, or why there is none. */
export function answerOf(
  review: Review,
  { proposal: id, choice, ...decision }: Answer,
  file: string,
): { readonly ok: true; readonly operation: Operation } | CliFailure {
  const kind = id.slice(0, Math.max(0, id.indexOf(':')));
  const proposals = Object.hasOwn(proposers, kind) ? (proposers[kind]?.(review) ?? []) : [];
  const proposal = proposals.find((one) => one.id === id);
  if (proposal === undefined) return unknownProposal(id, kind, proposals, file);
  const answered = answerProposal(proposal, choice, decision);
  if (answered.ok) return { ok: true, operation: answered.value };
  const [issue] = answered.issues;
  return failure(issue?.code ?? 'unknown-choice', issue?.message ?? 'It cannot be answered so.', {
    file,
    next: nextFor(issue?.code, proposal, choice),
  });
}

function unknownProposal(
  id: string,
  kind: string,
  proposals: readonly Proposal[],
  file: string,
): CliFailure {
  const meant = nearest(
    id,
    proposals.map((one) => one.id),
  );
  const command =
    proposers[kind] === vocabulary
      ? 'vocabulary'
      : kind === 'demi-regularity'
        ? 'exceptions'
        : 'propose';
  return failure(
    'unknown-proposal',
    `Nothing is proposed under “${id}”: it was answered already, or the review has changed since.`,
    {
      file,
      next:
        meant === undefined ? `cmoc ${command} ${file} --format json` : `did you mean ${meant}?`,
    },
  );
}

function nextFor(code: string | undefined, proposal: Proposal, choice: string): string {
  const choices = [...proposal.choices, proposal.rejection];
  const asks = choices.find(({ id }) => id === choice)?.asks ?? [];
  switch (code) {
    case 'missing-reason':
      return 'add --reason "…"';
    case 'missing-answer':
      return `give, in your words: ${asks.map(askedInWords).join(', ')}`;
    case 'unknown-answer':
      return asks.length === 0
        ? 'leave --answer out'
        : `it asks for: ${asks.map(({ name }) => name).join(', ')}`;
    default:
      return `choose one of: ${choices.map(({ id, label }) => `${id} (${label})`).join(', ')}`;
  }
}
