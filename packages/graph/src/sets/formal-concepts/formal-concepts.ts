import { readOptions, type RunControl, Ticker, runControlOf } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult, cutIssue } from '../../running/algorithm-result/build-result';
import { countBits, membersOf } from '../bitset/bitset';
import { searchClosed, type ClosedSet } from '../closed-itemsets/closed-search';
import { toIncidence, type Incidence } from '../closed-itemsets/incidence';
import { coversOf } from './concept-covers';
import { formalConceptsOptionsSchema, type FormalConceptsOptions } from './formal-concepts.options';

/** An object and the attributes it has. */
export interface FormalObject {
  readonly id: string;
  readonly attributes: readonly string[];
}

/** Objects and attributes that belong together: neither can grow without the other shrinking. */
export interface FormalConcept {
  /** All objects that have every attribute of the intent, in order. */
  readonly extent: readonly string[];
  /** All attributes that every object of the extent has, in order. */
  readonly intent: readonly string[];
}

/** The concepts of a context and their order. */
export interface ConceptLattice {
  /** From the largest extent to the smallest, then by intent. */
  readonly concepts: readonly FormalConcept[];
  /** Positions in `concepts`: `[lower, upper]` for each concept and the next more general ones. */
  readonly covers: readonly (readonly [lower: number, upper: number])[];
}

/**
 * Finds the formal concepts of objects with attributes and the lattice they form: every grouping
 * of objects by attributes they all share, from the most general to the most special.
 *
 * The top concept holds all objects, the bottom one all attributes. Concepts by prefix-preserving
 * extension; covers from the intents left when one object is added. Cost: at worst
 * O(concepts * objects * attributes); there may be exponentially many concepts, hence the limit.
 * Progress counts attribute sets tried.
 *
 * @throws UsageError `invalid-input` for an id used twice, `invalid-options`
 */
export function formalConcepts(
  objects: readonly FormalObject[],
  options: FormalConceptsOptions & RunControl = {},
): AlgorithmResult<ConceptLattice> {
  const control = runControlOf(options);
  const resolved = readOptions('formalConcepts', formalConceptsOptionsSchema, options);
  const { incidence } = toIncidence(objects, ({ attributes }) => attributes);
  const found: ClosedSet[] = [];
  let cut = false as boolean;
  const emit = (set: ClosedSet) => {
    cut = found.length === resolved.limit;
    if (!cut) found.push(set);
    return !cut;
  };
  searchClosed(incidence, () => true, emit, new Ticker(control));
  found.sort(compareConcepts);
  const covers = coversOf(incidence, found);
  return buildResult(
    {
      algorithm: 'formalConcepts',
      revision: 1,
      options: resolved,
      fingerprint: incidence.fingerprint,
    },
    { concepts: found.map((set) => nameConcept(incidence, set)), covers },
    { concepts: found.length, covers: covers.length },
    cut ? [cutIssue('formal concepts', resolved.limit)] : [],
  );
}

function nameConcept(incidence: Incidence, { rows, items }: ClosedSet): FormalConcept {
  return {
    extent: membersOf(rows).map((row) => incidence.rows[row]!),
    intent: membersOf(items).map((item) => incidence.items[item]!),
  };
}

function compareConcepts(one: ClosedSet, other: ClosedSet): number {
  const size = countBits(other.rows) - countBits(one.rows);
  if (size !== 0) return size;
  const items = membersOf(one.items);
  const otherItems = membersOf(other.items);
  const at = items.findIndex((item, place) => item !== otherItems[place]);
  return at === -1 ? items.length - otherItems.length : items[at]! - (otherItems[at] ?? -1);
}
