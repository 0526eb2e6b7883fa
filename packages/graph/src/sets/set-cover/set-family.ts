import { byCodeUnit, fingerprintOf, UsageError } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';

/** A named set, and what choosing it costs. */
export interface CoverSet {
  readonly id: string;
  readonly members: readonly string[];
  /** 1 when absent; always above 0. */
  readonly cost?: number;
}

/** Sets and elements under dense numbers, in code-unit order. @internal */
export interface SetFamily {
  readonly ids: readonly string[];
  readonly elements: readonly string[];
  readonly members: readonly (readonly number[])[];
  /** The sets that hold each element. */
  readonly holders: readonly (readonly number[])[];
  readonly costs: Float64Array;
  readonly fingerprint: string;
}

/**
 * @param universe what is to be covered; the union of all sets when `null`
 * @throws UsageError `invalid-input` for an id used twice or a cost that is not above 0
 * @internal
 */
export function toSetFamily(
  sets: readonly CoverSet[],
  universe: readonly string[] | null,
): SetFamily {
  const sorted = sets.toSorted((one, other) => byCodeUnit(one.id, other.id));
  sorted.forEach(({ id, cost = 1 }, at) => {
    if (at > 0 && sorted[at - 1]!.id === id) {
      throw new UsageError<GraphErrorCode>('invalid-input', `Two sets have the id "${id}".`, {
        params: { id },
      });
    }
    if (!(Number.isFinite(cost) && cost > 0)) {
      throw new UsageError<GraphErrorCode>(
        'invalid-input',
        `Set "${id}" costs ${cost}; expected a number above 0.`,
      );
    }
  });
  const elements = [...new Set(universe ?? sorted.flatMap(({ members }) => members))].sort();
  const numbers = new Map(elements.map((element, number) => [element, number]));
  const members = sorted.map((set) =>
    [...new Set(set.members)]
      .map((member) => numbers.get(member))
      .filter((number) => number !== undefined)
      .sort((one, other) => one - other),
  );
  const holders = elements.map((): number[] => []);
  members.forEach((list, set) => {
    for (const element of list) holders[element]!.push(set);
  });
  const ids = sorted.map(({ id }) => id);
  const costs = Float64Array.from(sorted, ({ cost }) => cost ?? 1);
  const fingerprint = fingerprintOf([
    'set-family/1',
    ids,
    elements,
    members.map((list) => list.join()),
    costs,
  ]);
  return { ids, elements, members, holders, costs, fingerprint };
}
