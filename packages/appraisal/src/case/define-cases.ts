import type { ReviewInput } from '@cmoc/model';
import type { ItemStatus } from '../item/item-result';

/** Part of a review, as much as a case needs. Format, id and title are filled in. */
export type CaseReview = Partial<Omit<ReviewInput, 'format' | 'version'>>;

/** A finding that a case expects: its message, and where it points where that matters. */
export interface ExpectedFinding {
  readonly message: string;
  /** `configuration:c1#m1`; any target when left out. */
  readonly target?: string;
}

/** A small review and what a check says of it: test and worked example in one. */
export interface CheckCase {
  /** What the case shows, in the reviewer's words. */
  readonly name: string;
  readonly review: CaseReview;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly expect: 'passed' | 'inapplicable' | readonly ExpectedFinding[];
}

/** A small review and where an item stands on it. */
export interface ItemCase {
  readonly name: string;
  readonly review: CaseReview;
  readonly expect: {
    /** `source:s1`; the first result of the item when left out. */
    readonly subject?: string;
    readonly status: ItemStatus;
    readonly level?: string;
    readonly suggestion?: string;
    readonly permitted?: string;
    readonly held?: readonly number[];
  };
}

/** The cases of rules, by rule id. */
export type CaseTable = Readonly<Record<string, readonly (CheckCase | ItemCase)[]>>;

/** Gives the cases of a check their types. */
export function defineCheckCases(cases: readonly CheckCase[]): readonly CheckCase[] {
  return cases;
}

/** Gives the cases of an item their types. */
export function defineItemCases(cases: readonly ItemCase[]): readonly ItemCase[] {
  return cases;
}
