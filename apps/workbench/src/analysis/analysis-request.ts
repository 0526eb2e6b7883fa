import type { Appraisal } from '@cmoc/appraisal';
import type { TracedChains, TraceChainsOptions } from '@cmoc/consolidation';
import type { Review } from '@cmoc/model';

/** The analyses that run beside the page, with what each takes and gives. */
export interface Analyses {
  readonly chains: { readonly options: TraceChainsOptions; readonly value: TracedChains };
  readonly appraisal: { readonly options: object; readonly value: Appraisal };
}

/** The name of an analysis. */
export type AnalysisName = keyof Analyses;

/** What is asked of the worker. */
export interface AnalysisRequest<Name extends AnalysisName = AnalysisName> {
  readonly id: number;
  readonly name: Name;
  readonly review: Review;
  readonly options: Analyses[Name]['options'];
}

/** What the worker answers. */
export type AnalysisAnswer =
  | { readonly id: number; readonly ok: true; readonly value: Analyses[AnalysisName]['value'] }
  | { readonly id: number; readonly ok: false; readonly why: string };
