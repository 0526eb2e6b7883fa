import { changesOf, findEntity, type Ledger, type Review, type Slot } from '@cmoc/model';
import type { CodedReview } from '../coded-slots/coded-slots';
import { placeSlot, type PlacedSlot } from '../suggest-constructs/grounds';

/** A construct that came to mean something else, with the slots coded with it before. */
export interface RecodeTask {
  readonly construct: string;
  readonly label: string;
  /** The operation that last changed what the codebook says of it, by its number in the ledger. */
  readonly changedIn: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
  /** Coded before that and not looked at since, in the order of the review. */
  readonly slots: readonly PlacedSlot[];
}

/** What says what a construct means. */
const meaning: ReadonlySet<string> = new Set(['definition', 'include', 'exclude', 'label']);

/**
 * Finds what to recode: for each construct whose name, definition or notes changed, the slots that
 * were coded with it before. Read from the ledger, what was taken back included; linear in it.
 */
export function recodeTasks(review: Review, coding: CodedReview, ledger: Ledger): RecodeTask[] {
  const codedIn = new Map<string, number>();
  const changed = new Map<string, number>();
  ledger.entries.forEach((entry, at) => {
    for (const change of changesOf(entry)) {
      if (change.kind !== 'change') continue;
      if (
        change.entityKind === 'construct' &&
        change.fields.some(({ field }) => meaning.has(field))
      )
        changed.set(change.id, at);
      if (change.entityKind !== 'configuration') continue;
      for (const { field, before, after } of change.fields) {
        if (field !== 'slots') continue;
        for (const slot of recodedSlots(before, after)) codedIn.set(`${change.id}/${slot}`, at);
      }
    }
  });
  return [...changed]
    .sort(([, one], [, other]) => other - one)
    .flatMap(([id, at]): RecodeTask[] => {
      const construct = findEntity(review, 'construct', id);
      const slots = coding.slots.filter(
        ({ constructs, configuration, slot }) =>
          constructs.includes(id) && (codedIn.get(`${configuration}/${slot}`) ?? -1) < at,
      );
      if (construct === undefined || slots.length === 0) return [];
      const { operation, sequence } = ledger.entries[at]!;
      return [
        {
          construct: id,
          label: construct.label,
          changedIn: sequence,
          at: operation.at,
          by: operation.by,
          reason: operation.reason ?? null,
          slots: slots.map((slot) => placeSlot(review, slot)),
        },
      ];
    });
}

/** The slots whose constructs differ between two states of a configuration. */
function recodedSlots(before: unknown, after: unknown): string[] {
  const codes = (slots: unknown) =>
    new Map(
      (slots as readonly Slot[] | undefined)?.map((slot) => [slot.id, slot.constructs.join(' ')]),
    );
  const [was, is] = [codes(before), codes(after)];
  return [...is].filter(([id, constructs]) => was.get(id) !== constructs).map(([id]) => id);
}
