import type { Appraisal } from '@cmoc/appraisal';
import type {
  GroupProposal,
  Situation,
  TracedChains,
  TraceChainsOptions,
  VocabularyProposals,
} from '@cmoc/consolidation';
import type { Review } from '@cmoc/model';
import type { MoveKind, MoveProposal } from '../proposals/proposal-kinds';

/** Proposals of one kind of move, with what their list leaves out. */
export interface ProposedMoves {
  readonly proposals: readonly MoveProposal[];
  readonly notListed: number;
  readonly notes: readonly string[];
}

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
    readonly value: Readonly<Record<MoveKind, ProposedMoves>>;
  };
  readonly situation: { readonly options: object; readonly value: Situation };
}

/** The name of an analysis. */
export type AnalysisName = keyof Analyses;

/** What is asked of the worker: an analysis by name, with the options it takes. */
export type AnalysisRequest = {
  readonly [Name in AnalysisName]: {
    readonly id: number;
    readonly name: Name;
    readonly review: Review;
    readonly options: Analyses[Name]['options'];
  };
}[AnalysisName];

/** How far an analysis has come. */
export interface AnalysisProgress {
  readonly done: number;
  readonly total: number | null;
}

/** What the worker answers: how far it is, and at last what came of it. */
export type AnalysisAnswer =
  | { readonly id: number; readonly progress: AnalysisProgress }
  | { readonly id: number; readonly ok: true; readonly value: Analyses[AnalysisName]['value'] }
  | { readonly id: number; readonly ok: false; readonly why: string };
