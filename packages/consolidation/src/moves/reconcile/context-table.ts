import type { Direction } from '@cmoc/model';
import type { ConfigurationStates } from '../../chains/configuration-states/configuration-states';
import { classesIn, stateOfClass, type ReviewIndex } from '../../review-index/review-index';

/** A context as a condition: the ways it is found to go, value 0 standing for “not stated”. */
export interface ContextCondition {
  readonly construct: string;
  readonly label: string;
  /** `values[v]` is what value `v` means; the first is always `not stated`. */
  readonly values: readonly (Direction | 'not stated' | 'stated')[];
}

/** One configuration as a case of the truth table. */
export interface ContextCase {
  readonly configuration: string;
  readonly side: 'one' | 'other';
  /** One value for each condition. */
  readonly values: readonly number[];
  /** Whether a case with the same values stands on the other side. */
  readonly contradictory: boolean;
}

/** Contexts against sides. */
export interface ContextTable {
  readonly conditions: readonly ContextCondition[];
  readonly cases: readonly ContextCase[];
}

/**
 * Sets the contexts of configurations against the side they stand on. A context that is not told is
 * “not stated”, which is not the same as absent.
 */
export function tabulateContexts(
  sides: {
    readonly one: readonly ConfigurationStates[];
    readonly other: readonly ConfigurationStates[];
  },
  { states, labelOf }: Pick<ReviewIndex, 'states' | 'labelOf'>,
): ContextTable {
  const all = [...sides.one, ...sides.other];
  const told = new Map(
    all.map((one) => [one.id, classesIn(one.contexts, states).map(stateOfClass)]),
  );
  const ways = new Map<string, Set<Direction | 'stated'>>();
  for (const found of told.values()) {
    for (const { construct, direction } of found) {
      ways.set(construct, (ways.get(construct) ?? new Set()).add(direction ?? 'stated'));
    }
  }
  const conditions = [...ways]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([construct, found]) => ({
      construct,
      label: labelOf(construct),
      values: ['not stated' as const, ...[...found].sort()],
    }));
  const valuesOf = (id: string) =>
    conditions.map(({ construct, values }) => {
      const state = told.get(id)!.find((one) => one.construct === construct);
      return state === undefined ? 0 : values.indexOf(state.direction ?? 'stated');
    });
  const cases = (['one', 'other'] as const).flatMap((side) =>
    sides[side].map(({ id }) => ({ configuration: id, side, values: valuesOf(id) })),
  );
  const seen = new Map<string, Set<string>>();
  for (const { values, side } of cases) {
    seen.set(values.join(), (seen.get(values.join()) ?? new Set()).add(side));
  }
  return {
    conditions,
    cases: cases.map((row) => ({ ...row, contradictory: seen.get(row.values.join())!.size > 1 })),
  };
}

/**
 * Writes a context table as comma-separated values for QCA tools: one case a row, one column a
 * condition, the outcome 1 on side one. `contradictory` marks rows that stand on both sides.
 */
export function contextTableToCsv({ conditions, cases }: ContextTable): string {
  const header = [
    'case',
    ...conditions.map(({ construct }) => construct),
    'outcome',
    'contradictory',
  ];
  const rows = cases.map(({ configuration, values, side, contradictory }) => [
    configuration,
    ...values.map(String),
    side === 'one' ? '1' : '0',
    contradictory ? '1' : '0',
  ]);
  return [header, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n') + '\r\n';
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
