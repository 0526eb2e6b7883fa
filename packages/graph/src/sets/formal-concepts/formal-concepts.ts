import { readOptions, type RunControl, runControlOf } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult, cutIssue } from '../../running/algorithm-result/build-result';
import { closedSets } from '../closed-itemsets/closed-sets';
import { toIncidence, type Incidence } from '../closed-itemsets/incidence';
import { coversOf, type Concept } from './concept-covers';
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
 * The top concept holds all objects, the bottom one all attributes; a list that was cut keeps the
 * largest extents. Concepts by prefix-preserving extension; covers from the intents left when one object is added. Cost: at worst
 * O(concepts * objects * attributes); there may be exponentially many concepts, hence the limit.
 * Progress counts concepts listed.
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
  const { found, cut } = conceptsOf(incidence, resolved.limit, control);
  const covers = coversOf(incidence, found);
  return buildResult(
    {
      algorithm: 'formalConcepts',
      revision: 2,
      options: resolved,
      fingerprint: incidence.fingerprint,
    },
    { concepts: found.map((set) => nameConcept(incidence, set)), covers },
    { concepts: found.length, covers: covers.length },
    cut ? [cutIssue('formal concepts', resolved.limit)] : [],
  );
}

/** The closed sets of attributes, from the largest extent to the smallest, the bottom one last. */
function conceptsOf(
  { items, itemsOf }: Incidence,
  limit: number,
  control: RunControl,
): { found: readonly Concept[]; cut: boolean } {
  const rows = itemsOf.map((own, group) => ({ items: own, group }));
  const { sets, cut } = closedSets(rows, { minSupport: 1, most: limit }, control);
  // No object need have every attribute; the bottom of the lattice is there all the same.
  if (cut || sets.some((set) => set.items.length === items.length)) return { found: sets, cut };
  if (sets.length === limit) return { found: sets, cut: true };
  return { found: [...sets, { items: [...items.keys()], rows: [] }], cut };
}

function nameConcept(incidence: Incidence, { rows, items }: Concept): FormalConcept {
  return {
    extent: rows.map((row) => incidence.rows[row]!),
    intent: items.map((item) => incidence.items[item]!),
  };
}
