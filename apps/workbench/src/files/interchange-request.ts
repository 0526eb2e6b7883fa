import type { Issue } from '@cmoc/kernel';
import type { ImportPlan, LossReport } from '@cmoc/interchange';
import type { Review } from '@cmoc/model';

/** What is asked of the worker that knows foreign formats. */
export type InterchangeRequest =
  | {
      readonly kind: 'import';
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly review: Review;
      /** The format to read it in, where the reviewer chose one. */
      readonly format?: string;
    }
  | { readonly kind: 'formats' }
  | { readonly kind: 'export'; readonly review: Review; readonly format: string };

/** A format by its name, and what teams use it for. */
export interface NamedFormat {
  readonly id: string;
  readonly title: string;
  readonly use: string;
  readonly extension: string;
  readonly mediaType: string;
}

/** What a file would bring into the review in hand. */
export interface PlannedImport {
  readonly name: string;
  readonly format: string;
  /** The formats the file may be in, the surest first. */
  readonly candidates: readonly NamedFormat[];
  readonly plan: ImportPlan;
  readonly lossReport: LossReport;
  readonly warnings: readonly Issue[];
}

/** What comes back for each question. */
export interface InterchangeAnswers {
  readonly import: PlannedImport;
  readonly formats: readonly NamedFormat[];
  readonly export: { readonly bytes: Uint8Array; readonly lossReport: LossReport };
}

/** What the worker answers: what was asked for, or why it could not be had. */
export type InterchangeAnswer<Kind extends keyof InterchangeAnswers> =
  | { readonly ok: true; readonly value: InterchangeAnswers[Kind] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The functions of the worker. */
export interface InterchangeFunctions {
  readonly [name: string]: (
    request: InterchangeRequest,
  ) => InterchangeAnswer<keyof InterchangeAnswers>;
}
