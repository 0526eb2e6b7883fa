import { readOptions, type RunControl, runControlOf } from '@cmoc/kernel';
import type { AlgorithmResult, GraphIssue } from '../../running/algorithm-result/algorithm-result';
import { buildResult, cutIssue } from '../../running/algorithm-result/build-result';
import {
  booleanMinimisationOptionsSchema,
  type BooleanMinimisationOptions,
} from './boolean-minimisation.options';
import { covers, primeImplicants, type Term } from './prime-implicants';
import { tiedCovers, type TiedCovers } from './tied-covers';
import { checkTable, type CheckedTable, type TruthTable } from './truth-table';

/** One condition at one value. */
export interface Literal {
  readonly condition: string;
  readonly value: number;
}

/** The most general combination of literals that leads to no false row. */
export interface PrimeImplicant {
  /** Joined by "and", in the order of the conditions; none means "always". */
  readonly literals: readonly Literal[];
  /** The true rows it covers, as values in the order of the conditions. */
  readonly covers: readonly (readonly number[])[];
  /** Whether some true row is covered by no other prime implicant. */
  readonly essential: boolean;
}

/** All least expressions of a truth table. */
export interface BooleanMinimisationValue {
  /** Every prime implicant that covers a true row, in canonical order. */
  readonly primeImplicants: readonly PrimeImplicant[];
  /**
   * Every smallest choice of prime implicants, joined by "or", that covers all true rows, as
   * positions in `primeImplicants`. One empty choice where no row is true.
   */
  readonly solutions: readonly (readonly number[])[];
}

/**
 * Finds the shortest expressions that say when an outcome is true: an "or" of the fewest prime
 * implicants, and all such expressions where several are tied.
 *
 * Conditions may have more than two values. Combinations without a row count as false, or as free
 * to use with `remainders: 'dont-care'`; rows marked so are free either way and never need to be
 * covered. Prime implicants by the merging of Quine (DOI 10.2307/2308219) and McCluskey (DOI
 * 10.1002/j.1538-7305.1956.tb03835.x), or, with free remainders, as least sets of differences
 * from the false rows, which never lists the unseen. The cover is exact. Worst case exponential
 * in the number of conditions. Progress counts search nodes.
 *
 * @throws UsageError `invalid-input`, `too-large`, `invalid-options`
 *
 * @example
 * booleanMinimisation({
 *   conditions: [{ name: 'A' }, { name: 'B' }],
 *   rows: [
 *     { values: [1, 0], outcome: 'true' },
 *     { values: [1, 1], outcome: 'true' },
 *   ],
 * }).value.primeImplicants[0]?.literals; // => [{ condition: 'A', value: 1 }]
 */
export function booleanMinimisation(
  truthTable: TruthTable,
  options: BooleanMinimisationOptions & RunControl = {},
): AlgorithmResult<BooleanMinimisationValue> {
  const control = runControlOf(options);
  const resolved = readOptions('booleanMinimisation', booleanMinimisationOptionsSchema, options);
  const table = checkTable(truthTable);
  const terms = primeImplicants(table, resolved.remainders, resolved.maxTerms);
  const columnsOf = table.on.map((row) =>
    [...terms.keys()].filter((column) => covers(terms[column]!, row)),
  );
  const tied = tiedCovers(columnsOf, terms.length, resolved, control);
  const essential = new Set(columnsOf.filter(({ length }) => length === 1).flat());
  return buildResult(
    {
      algorithm: 'booleanMinimisation',
      revision: 1,
      options: resolved,
      fingerprint: table.fingerprint,
    },
    {
      primeImplicants: terms.map((term, at) => describeTerm(table, term, essential.has(at))),
      solutions: tied.covers,
    },
    { primeImplicants: terms.length, fewestTerms: tied.size, solutions: tied.covers.length },
    issuesOf(tied, resolved.limit),
  );
}

function describeTerm(table: CheckedTable, term: Term, essential: boolean): PrimeImplicant {
  const literals = table.names.flatMap((condition, at) =>
    term[at] === -1 ? [] : [{ condition, value: term[at]! }],
  );
  return { literals, covers: table.on.filter((row) => covers(term, row)), essential };
}

function issuesOf({ cut, proven, size }: TiedCovers, limit: number): GraphIssue[] {
  const issues: GraphIssue[] = [];
  if (cut) issues.push(cutIssue('tied solutions', limit));
  if (!proven) {
    issues.push({
      code: 'not-proven-optimal',
      severity: 'warning',
      path: [],
      message: `The search ran out of nodes: ${size} terms are enough, fewer may be, and ties may be missing.`,
      params: { size },
    });
  }
  return issues;
}
