import type { Failure } from '@cmoc/kernel';
import type { InterchangeIssueCode } from './issue-codes';
import { refuse } from './issues';
import { limitsOf, type Limits } from './limits';

/** Says inside a reading that its budget is spent; never leaves {@link withinBudget}. */
class BudgetSpent extends Error {}

/** What the reading under way may still spend. Reading is never interrupted, so one is enough. */
let left = Number.POSITIVE_INFINITY;

/**
 * Spends some of what a reading may bring forth: about a unit for each character of what is added to a
 * review, or copied on the way. A small file can say a great deal; what it says is paid for as it comes.
 */
export function spend(units: number): void {
  left -= units;
  if (left < 0) throw new BudgetSpent();
}

/** Spends for everything in a value: its words, and a little for each part. Linear. */
export function spendOn(value: unknown): void {
  if (typeof value === 'string') spend(value.length + 1);
  else if (typeof value !== 'object' || value === null) spend(1);
  else
    for (const [key, part] of Object.entries(value)) {
      spend(key.length);
      spendOn(part);
    }
}

/** What any file may bring forth, and how many times its own size a larger one may. */
const freely = 30_000_000;
const timesItsSize = 30;

/** Reads within a budget; a file whose contents go beyond it is refused whole. */
export function withinBudget<Outcome>(
  { size, limits }: { readonly size: number; readonly limits: Partial<Limits> | undefined },
  read: () => Outcome,
): Outcome | Failure<InterchangeIssueCode> {
  const { maxOutput } = limitsOf(limits);
  const given = Math.min(maxOutput, freely + timesItsSize * size);
  const outer = left;
  left = Math.min(outer, given);
  const start = left;
  try {
    return read();
  } catch (error) {
    // What an outer reading has no room for is its own refusal.
    if (!(error instanceof BudgetSpent) || outer < given) throw error;
    const message = `What the file says comes to more than ${given} characters, which is more than its size lets expect. Nothing was read.`;
    return refuse('too-much-output', message, { maxOutput: given });
  } finally {
    left = outer - (start - left);
  }
}
