import type { Configuration, Review, Slot } from '@cmoc/model';
import type { LossLog } from '../../contract/loss-report';

/** How a construct stands in one configuration: there, not there, neither plainly. */
export type Value = '1' | '0' | '?';

/** A configuration as a case of a truth table. */
export interface QcaCase {
  readonly configuration: string;
  readonly outcome: Value;
  /** By `C` or `M` and the id of the construct. */
  readonly conditions: ReadonlyMap<string, Value>;
}

/** The construct most configurations lead to; the first id among equals. */
export function frequentOutcome(review: Review): string | undefined {
  const counts = new Map<string, number>();
  for (const configuration of review.configurations) {
    for (const id of new Set(outcomesOf(configuration).flatMap(({ constructs }) => constructs)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(
    ([one, many], [other, few]) => few - many || (one < other ? -1 : 1),
  )[0]?.[0];
}

/** The configurations that lead to an outcome, with how each of their conditions stands. */
export function casesOf(review: Review, outcome: string, losses: LossLog): QcaCase[] {
  return review.configurations.flatMap((configuration): QcaCase[] => {
    const leading = outcomesOf(configuration).filter(({ constructs }) =>
      constructs.includes(outcome),
    );
    if (leading.length === 0) {
      losses.add('dropped', 'configurations', 'It leads to other outcomes.', configuration.id);
      return [];
    }
    const conditions = new Map<string, Value>();
    for (const slot of configuration.slots) {
      const letter = slot.role === 'context' ? 'C' : slot.role === 'mechanism' ? 'M' : undefined;
      reportSlot(slot, letter !== undefined, losses);
      if (letter === undefined) continue;
      for (const construct of slot.constructs) {
        const key = `${letter}.${construct}`;
        conditions.set(key, together(conditions.get(key), valueOf(slot)));
      }
    }
    const value = leading.map(valueOf).reduce(together);
    return [{ configuration: configuration.id, outcome: value, conditions }];
  });
}

function outcomesOf({ slots }: Configuration): Slot[] {
  return slots.filter(({ role }) => role === 'outcome');
}

function reportSlot(slot: Slot, isCondition: boolean, losses: LossLog): void {
  if (!isCondition && slot.role !== 'outcome') {
    losses.add('dropped', 'slots', 'It is neither context nor mechanism nor outcome.', slot.text);
  } else if (slot.constructs.length === 0) {
    losses.add('dropped', 'slots', 'It speaks of no construct.', slot.text);
  }
}

function valueOf({ direction }: Slot): Value {
  if (direction === 'decrease' || direction === 'absent') return '0';
  return direction === 'mixed' || direction === 'no-change' ? '?' : '1';
}

/** One construct may stand in two slots of one configuration. */
function together(known: Value | undefined, value: Value): Value {
  return known === undefined || known === value ? value : '?';
}
