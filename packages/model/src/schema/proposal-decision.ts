import * as z from 'zod';
import { decisionShape, withdrawalSchema } from './decision';
import { entity, entityRef, listOf, text } from './entity';
import { idOf } from './id';
import type { ProposalDecision, ProposalDecisionInput } from './entities.generated';

export type { ProposalDecision } from './entities.generated';

/** What a decision on a proposal says beside who, when and why. */
export const decidedShape = {
  proposal: text('The id of the proposal; it depends on what is proposed alone.'),
  kind: text('What was proposed: `same`, `opposite`, `consolidate`, `reconcile`.'),
  members: listOf(entityRef('Something the proposal was about.'), 'What the proposal was about.'),
  decision: z.enum(['accepted', 'rejected']).describe('What the reviewer decided.'),
  choice: z.exactOptional(text('Which of the choices was taken, by its id.')),
  resultedIn: listOf(
    entityRef('Something the decision wrote.'),
    'What the decision wrote into the review; what it wrote came from a proposal.',
  ),
  madeBy: z
    .exactOptional(
      entity({
        library: text('The function that proposed: `proposeConsolidations`.'),
        revision: z.exactOptional(text('Its revision or version.')),
        options: z
          .exactOptional(z.record(z.string(), z.unknown()))
          .describe('What it was asked with, where that differs from the usual.'),
      }),
    )
    .describe('What made the proposal. Left out where a person did.'),
};

/**
 * The schema of {@link ProposalDecision}.
 *
 * A reviewer's answer to something the software proposed. A rejection keeps the proposal from being made
 * again, until it is withdrawn; an acceptance says which parts of the review came from a proposal.
 *
 * It is written by the step `decide-proposal`, which stands last in the batch of what the choice writes,
 * so that `resultedIn` can name it; the inverse of the batch takes all of it back. `withdraw` takes a
 * rejection back later and leaves the record.
 */
export const proposalDecisionSchema: z.ZodType<ProposalDecision, ProposalDecisionInput> = entity({
  id: idOf('proposal-decision'),
  ...decidedShape,
  ...decisionShape,
  withdrawn: z.exactOptional(withdrawalSchema),
}).describe('A proposal that was accepted or rejected, with who, when and why.');
