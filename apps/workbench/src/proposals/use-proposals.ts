import type { Review } from '@cmoc/model';
import type { ProposalList, Situation } from '@cmoc/consolidation';
import type { ProposedVocabulary } from '../analysis/analysis-request';
import { useAnalysis, useLastValue, type Analysis } from '../analysis/use-analysis';
import type { AnyProposal, MoveKind, ProposalListName } from './proposal-kinds';

/** One list of proposals as the page shows it. */
export type ShownProposals = ProposalList<AnyProposal>;

/** Everything that is proposed for a review, as far as it is worked out. */
export interface Proposed {
  readonly lists: Readonly<Partial<Record<ProposalListName, ShownProposals>>>;
  readonly situation: Situation | undefined;
  /** Whether all lists belong to the review in hand, so that they can be answered. */
  readonly fresh: boolean;
  readonly vocabulary: Analysis<unknown>;
  readonly moves: Analysis<unknown>;
}

/** What is proposed for a review, worked out beside the page. */
export function useProposed(review: Review): Proposed {
  const vocabulary = useAnalysis('vocabulary', review);
  const moves = useAnalysis('moves', review);
  const situation = useAnalysis('situation', review);
  const words = useLastValue(vocabulary, review.id);
  const moved = useLastValue(moves, review.id);
  const situated = useLastValue(situation, review.id);
  return {
    lists: { ...vocabularyLists(words.value), ...moveLists(moved.value) },
    situation: situated.value,
    fresh: words.fresh && moved.fresh,
    vocabulary,
    moves,
  };
}

function vocabularyLists(value: ProposedVocabulary | undefined): Proposed['lists'] {
  if (value === undefined) return {};
  const of = (kind: AnyProposal['kind']) => ({
    proposals: value.proposals.filter((proposal) => proposal.kind === kind),
    notListed: 0,
    notes: [],
  });
  const pairs = of('same');
  return {
    group: { proposals: value.groups, notListed: 0, notes: [] },
    same: { ...pairs, notListed: value.counts.notListed },
    opposite: of('opposite'),
    'direction-in-label': of('direction-in-label'),
  };
}

function moveLists(
  value: Readonly<Record<MoveKind, ShownProposals>> | undefined,
): Proposed['lists'] {
  return value ?? {};
}
