import type { Appraisal } from '@cmoc/appraisal';
import type { RunControl } from '@cmoc/kernel';
import type {
  GroupProposal,
  ProposalList,
  Situation,
  TracedChains,
  TraceChainsOptions,
  VocabularyProposals,
} from '@cmoc/consolidation';
import type { Review } from '@cmoc/model';
import type { MoveKind, MoveProposal } from '../proposals/proposal-kinds';

/** Proposals about the vocabulary; its groups have an id to be answered by. */
export interface ProposedVocabulary extends Omit<VocabularyProposals, 'groups'> {
  readonly groups: readonly GroupProposal[];
}

/** The analyses that run beside the page, with what each takes and gives. */
export interface Analyses {
  readonly chains: { readonly options: TraceChainsOptions; readonly value: TracedChains };
  readonly appraisal: {
    readonly options: {
      /** The moment of the run, by which waivers end. */
      readonly at?: string;
      /** The text of JSON packs that were opened, by file name. */
      readonly packs?: Readonly<Record<string, string>>;
    };
    readonly value: Appraisal;
  };
  readonly vocabulary: { readonly options: object; readonly value: ProposedVocabulary };
  readonly moves: {
    readonly options: object;
    readonly value: Readonly<Record<MoveKind, ProposalList<MoveProposal>>>;
  };
  readonly situation: { readonly options: object; readonly value: Situation };
}

/** The name of an analysis. */
export type AnalysisName = keyof Analyses;

/** The analyses as functions that run in the worker. */
export type AnalysisFunctions = {
  readonly [Name in AnalysisName]: (
    review: Review,
    options: Analyses[Name]['options'] & RunControl,
  ) => Analyses[Name]['value'] | Promise<Analyses[Name]['value']>;
};
