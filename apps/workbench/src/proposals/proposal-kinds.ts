import type {
  AdjudicateProposal,
  ConsolidateProposal,
  DemiRegularityProposal,
  GroupProposal,
  JuxtaposeProposal,
  ReconcileProposal,
  VocabularyProposal,
} from '@cmoc/consolidation';

/** A proposal of one of the moves of synthesis. */
export type MoveProposal =
  | JuxtaposeProposal
  | ReconcileProposal
  | AdjudicateProposal
  | ConsolidateProposal
  | DemiRegularityProposal;

/** The kind of a move. */
export type MoveKind = MoveProposal['kind'];

/** Any proposal the page shows. */
export type AnyProposal = VocabularyProposal | MoveProposal | GroupProposal;

/** The lists of the view, in the order of the method: vocabulary first, then the moves. */
export const proposalLists = [
  'group',
  'same',
  'opposite',
  'direction-in-label',
  'juxtapose',
  'reconcile',
  'adjudicate',
  'consolidate',
  'demi-regularity',
  'situate',
  'answered',
] as const;

/** The name of a list, as the address spells it. */
export type ProposalListName = (typeof proposalLists)[number];

/** What each list is called, and what it is for. */
export const listWords: Record<
  ProposalListName,
  { readonly title: string; readonly unit: string; readonly lead: string; readonly empty: string }
> = {
  group: {
    title: 'Groups',
    unit: 'group',
    lead: 'Constructs that may all be one. A group is only as good as the weakest pair of the chain that holds it together; choose which members stay.',
    empty:
      'No constructs are alike enough to form a group. Groups gather pairs that read alike and go the same way.',
  },
  same: {
    title: 'The same',
    unit: 'pair',
    lead: 'Two names that may stand for one thing. In extracted configurations nearly every phrase is its own; these are reasons to look at two of them side by side.',
    empty: 'No two constructs read alike that have not been judged already.',
  },
  opposite: {
    title: 'Opposites',
    unit: 'pair',
    lead: 'Two names that may be opposite poles of one thing. They are never proposed as the same.',
    empty: 'No two constructs read as opposite poles that have not been judged already.',
  },
  'direction-in-label': {
    title: 'Directions in names',
    unit: 'name',
    lead: 'Names that seem to hold a direction: it hides that another construct may be the same thing going the other way.',
    empty: 'No name of a construct seems to hold a direction.',
  },
  juxtapose: {
    title: 'Juxtapose',
    unit: 'pair',
    lead: 'Partial configurations from different studies that complete each other. No single source asserts such a join; it is the reviewer’s inference.',
    empty:
      'No two partial configurations from different studies meet in a state and complete each other.',
  },
  reconcile: {
    title: 'Reconcile',
    unit: 'contrast',
    lead: 'One mechanism or intervention, with an outcome that goes both ways. Different outcomes in different contexts are a finding.',
    empty: 'No outcome goes both ways under one mechanism or intervention.',
  },
  adjudicate: {
    title: 'Adjudicate',
    unit: 'claim',
    lead: 'Configurations with evidence on both sides, laid out side by side. Nothing is weighed or added up here.',
    empty: 'No configuration has evidence both for and against it that is not adjudicated yet.',
  },
  consolidate: {
    title: 'Consolidate',
    unit: 'group',
    lead: 'Configurations that say much the same: what all share, what would be lost, and what opposes them. The originals always stay.',
    empty: 'No configurations say enough of the same to be consolidated.',
  },
  'demi-regularity': {
    title: 'Demi-regularities',
    unit: 'candidate',
    lead: 'Patterns that recur over study families, exceptions first. A count is no regularity; it is one when a reviewer accounts for its exceptions.',
    empty: 'No pattern recurs in more than one study family.',
  },
  situate: {
    title: 'Situate',
    unit: 'facet',
    lead: 'Where the configurations stand. An empty cell is where nothing was found; it does not say that anybody looked.',
    empty:
      'The review has no facets. With facets such as setting or population, this shows where each mechanism was found and where it was not.',
  },
  answered: {
    title: 'Answered',
    unit: 'answer',
    lead: 'What came of suggestions: everything accepted or rejected, by whom, when and why. Each can be taken back.',
    empty: 'No suggestion has been answered yet. Each answer will stand here with your reason.',
  },
};
