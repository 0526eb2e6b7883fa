import type { EntityRef } from '@cmoc/model';
import type { Target } from '../check/target';

/**
 * Where an item stands. `untested`: nobody has judged it. `judged`: it has a level. `contested`:
 * raters differ and no consensus is recorded. `divergent`: the level stands above what the signals
 * or criteria allow, and no reason is given. `stale`: the review or the item changed since.
 */
export type ItemStatus = 'untested' | 'judged' | 'contested' | 'divergent' | 'stale';

/** A judgement as the item shows it. All are kept, whatever the status. */
export interface ItemJudgement {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly level: string;
  readonly reason: string;
  readonly pages?: string;
  readonly overrides?: string;
  readonly consensus: boolean;
  /** Whether it is this rater's latest word. */
  readonly latest: boolean;
  /** Whether the review or the item changed since. */
  readonly stale: boolean;
}

/** Something a computed rule says for an item. */
export interface Signal {
  readonly effect: 'cap' | 'ask' | 'note';
  readonly text: string;
  readonly from: string;
  /** The highest level a cap allows without a reason. */
  readonly level?: string;
  readonly targets: readonly Target[];
}

/** A criterion with the answers people gave. */
export interface CriterionAnswer {
  readonly id: string;
  readonly level: string;
  readonly text: string;
  readonly answer: 'met' | 'not-met' | 'contested' | 'unanswered';
  readonly judgements: readonly ItemJudgement[];
}

/** The highest level that criteria and caps allow, and what stands against the next. */
export interface Permitted {
  readonly highest: string;
  readonly because: readonly string[];
}

/** What the review holds that bears on an item. Counts say their unit. */
export interface Held {
  readonly label: string;
  readonly count: number;
  readonly unit: string;
}

/** One item, for the review or for one subject, with everything said about it. */
export interface ItemResult {
  readonly item: string;
  readonly instrument: string;
  readonly revision: number;
  readonly title: string;
  /** What is judged; the whole review when left out. */
  readonly subject?: EntityRef;
  /** The part of the theory the judgements are for, where they name one. */
  readonly theoryArea?: string;
  readonly status: ItemStatus;
  /** The level the raters agree on or reached a consensus on; none while contested. */
  readonly level?: string;
  readonly judgements: readonly ItemJudgement[];
  readonly signals: readonly Signal[];
  readonly criteria: readonly CriterionAnswer[];
  /** What the criteria and signals allow, beside what the person chose. */
  readonly permitted?: Permitted;
  readonly held: readonly Held[];
  /** A level the software suggests while nothing is held; never one that affirms. */
  readonly suggestion?: { readonly level: string; readonly because: string };
  /** The present state of the subject, to be recorded with a judgement. */
  readonly subjectFingerprint: string;
}
