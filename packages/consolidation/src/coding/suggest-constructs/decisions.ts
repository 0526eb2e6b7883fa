import { byCodeUnit } from '@cmoc/kernel';
import type { CodedReview, CodingSlot } from '../coded-slots/coded-slots';

/** What was decided so far in one role, in numbers: rows are slots, classes constructs. */
export interface Decisions {
  readonly slots: readonly CodingSlot[];
  /** The constructs that slots of the role are coded with, and those that could be, in code-unit order. */
  readonly classes: readonly string[];
  /** The constructs of each slot, as classes; empty while it is uncoded. */
  readonly codes: readonly (readonly number[])[];
  /** The rows that are coded, in the order of the review. */
  readonly coded: readonly number[];
  /** The document of each row; slots of no document are each their own configuration's. */
  readonly documents: Int32Array;
  readonly documentCount: number;
  /** By document, its coded rows in the order of the review. */
  readonly codedIn: readonly (readonly number[])[];
  /** By class: how often it was given, and in how many documents. */
  readonly given: Float64Array;
  readonly spread: Float64Array;
  /** By document: how often each class was given in it. */
  readonly givenIn: readonly ReadonlyMap<number, number>[];
  /** Documents with at least one coded slot. */
  readonly documentsCoded: number;
}

/** Numbers the slots of a role, their constructs and their documents. Linear. */
export function readDecisions(review: CodedReview, slots: readonly CodingSlot[]): Decisions {
  const used = new Set(slots.flatMap(({ constructs }) => constructs));
  const open = review.constructs.map(({ id }) => id as string);
  const classes = [...new Set([...used, ...open])].sort(byCodeUnit);
  const classOf = new Map(classes.map((construct, at) => [construct, at]));
  const codes = slots.map(({ constructs }) => constructs.map((one) => classOf.get(one)!));
  const numbers = new Map<string, number>();
  const documents = Int32Array.from(slots, ({ document, configuration }) => {
    const key = document ?? `configuration/${configuration}`;
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  });
  const codedIn: number[][] = Array.from(numbers, () => []);
  const givenIn = Array.from(numbers, () => new Map<number, number>());
  const given = new Float64Array(classes.length);
  const spread = new Float64Array(classes.length);
  codes.forEach((own, row) => {
    if (own.length === 0) return;
    const document = documents[row]!;
    codedIn[document]!.push(row);
    const here = givenIn[document]!;
    for (const code of own) {
      given[code]! += 1;
      if (!here.has(code)) spread[code]! += 1;
      here.set(code, (here.get(code) ?? 0) + 1);
    }
  });
  return {
    slots,
    classes,
    codes,
    coded: codes.flatMap((own, row) => (own.length > 0 ? [row] : [])),
    documents,
    documentCount: numbers.size,
    codedIn,
    given,
    spread,
    givenIn,
    documentsCoded: codedIn.filter((rows) => rows.length > 0).length,
  };
}
