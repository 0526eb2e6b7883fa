import { readOptions, reportProgress, type RunControl, runControlOf } from '@cmoc/kernel';
import { type FacetValue, type Review, familyKey } from '@cmoc/model';
import * as z from 'zod';
import { closedSets, type ClosedSet } from '@cmoc/graph/kernels';
import type { ConfigurationStates } from '../../chains/configuration-states/configuration-states';
import {
  classesIn,
  constructClass,
  indexReview,
  stateOfClass,
  type ReviewIndex,
} from '../../review-index/review-index';

/** One cell: a value of a facet against a mechanism. */
export interface FacetCell {
  readonly value: string;
  readonly configurations: readonly string[];
  /** Study families whose evidence puts those configurations there. */
  readonly families: number;
  /** Those among the configurations that are situated there themselves, not through a source. */
  readonly situated: readonly string[];
}

/** One mechanism against all values of a facet. */
export interface FacetRow {
  /** The mechanism, whichever way it goes. */
  readonly construct: string;
  readonly label: string;
  readonly cells: readonly FacetCell[];
}

/** A facet against the mechanisms of the review. */
export interface FacetTable {
  readonly facet: string;
  readonly label: string;
  readonly values: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly FacetRow[];
  /** Mechanism and value of every empty cell: where nothing was found, or nobody looked. */
  readonly gaps: readonly { readonly construct: string; readonly value: string }[];
  /** Configurations with no value of this facet, of their own or through a source. */
  readonly notSituated: readonly string[];
}

/** Configurations that share contexts, and exactly those contexts they share. */
export interface ContextConcept {
  readonly configurations: readonly string[];
  readonly contexts: readonly { readonly construct: string; readonly direction: string | null }[];
  /** Positions in the lattice of the next more general groups. */
  readonly moreGeneral: readonly number[];
}

/** Where the configurations are situated. */
export interface Situation {
  readonly tables: readonly FacetTable[];
  /** The lattice of contexts, from the most general group to the most special. */
  readonly lattice: readonly ContextConcept[];
  /** Whether the lattice was cut at the limit. */
  readonly latticeCut: boolean;
}

const optionsSchema = z.strictObject({
  mostConcepts: z
    .int()
    .min(1)
    .default(300)
    .describe('Stop the lattice, and say so, after this many groups.'),
  lattice: z.boolean().default(true).describe('Whether to work out the lattice of contexts.'),
});

/** Options of {@link situate}. */
export type SituateOptions = z.input<typeof optionsSchema>;

/**
 * Situates the configurations: each facet against the mechanisms, with empty cells as gaps, and the
 * lattice of the contexts configurations share (formal concepts, DOI 10.1007/978-3-642-59830-2; cut
 * at `mostConcepts`, it keeps the largest groups). A configuration stands at a value
 * when it says so itself or when a source of evidence on it does. An empty cell is where nothing
 * was found; it does not say that anybody looked.
 *
 * @throws UsageError `invalid-options`
 */
export function situate(review: Review, options: SituateOptions & RunControl = {}): Situation {
  const control = runControlOf(options);
  const resolved = readOptions('situate', optionsSchema, options);
  reportProgress(control, 0, resolved.mostConcepts);
  const index = indexReview(review);
  const tables = review.facets.map((facet) => tabulate(facet, index));
  if (!resolved.lattice) return { tables, lattice: [], latticeCut: false };
  return { tables, ...latticeOf(index, resolved.mostConcepts, control) };
}

/** The groups of configurations by the contexts they share, the largest first. */
function latticeOf(
  { configurations, states }: ReviewIndex,
  most: number,
  control: RunControl,
): Pick<Situation, 'lattice' | 'latticeCut'> {
  const told = configurations.map((one) => classesIn(one.contexts, states));
  const names = [...new Set(told.flat())].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const rows = told.map((keys, group) => ({
    items: keys.map((key) => numbers.get(key)!),
    group,
  }));
  const { sets, cut } = closedSets(rows, { minSupport: 1, most }, control);
  const lattice = sets.map((set) => ({
    configurations: set.rows.map((row) => configurations[row]!.id),
    contexts: set.items
      .map((item) => stateOfClass(names[item]!))
      .map(({ construct, direction }) => ({ construct, direction: direction ?? null })),
    moreGeneral: moreGeneral(set, sets),
  }));
  return { lattice, latticeCut: cut };
}

/** The next more general groups: those with some of the same contexts and none between. */
function moreGeneral({ items }: ClosedSet, sets: readonly ClosedSet[]): number[] {
  const own = new Set(items);
  const isPart = (part: readonly number[], whole: ReadonlySet<number>) =>
    part.length < whole.size && part.every((item) => whole.has(item));
  const above = [...sets.keys()].filter((at) => isPart(sets[at]!.items, own));
  return above.filter(
    (at) => !above.some((other) => isPart(sets[at]!.items, new Set(sets[other]!.items))),
  );
}

function tabulate(facet: Review['facets'][number], index: ReviewIndex): FacetTable {
  const places = new Map(
    index.configurations.map((one) => [one.id, placesOf(one, facet.id, index)]),
  );
  const values = facet.values.map(({ id, label }) => ({ id: id, label }));
  const rows = mechanismsOf(index).map(([construct, members]) => ({
    construct,
    label: index.labelOf(construct),
    cells: values.map(({ id }) => cellOf(id, members, places)),
  }));
  return {
    facet: facet.id,
    label: facet.label,
    values,
    rows,
    gaps: rows.flatMap(({ construct, cells }) =>
      cells
        .filter(({ configurations }) => configurations.length === 0)
        .map(({ value }) => ({ construct, value })),
    ),
    notSituated: index.configurations
      .filter(({ id }) => places.get(id)!.size === 0)
      .map(({ id }) => id),
  };
}

interface Place {
  readonly situated: boolean;
  readonly families: ReadonlySet<string>;
}

function placesOf(
  one: ConfigurationStates,
  facet: string,
  { review, evidence }: ReviewIndex,
): Map<string, Place> {
  const places = new Map<string, { situated: boolean; families: Set<string> }>();
  const at = (value: string) => {
    const there = places.get(value) ?? { situated: false, families: new Set<string>() };
    places.set(value, there);
    return there;
  };
  const values = (facets: readonly FacetValue[]) =>
    facets.filter((one_) => one_.facet === facet).map(({ value }) => value);
  const items = evidence.of(one.id);
  for (const value of values(one.configuration.facets)) {
    at(value).situated = true;
    for (const { family } of items) at(value).families.add(familyKey(family));
  }
  const bySource = sourceFacets(review);
  for (const { source, family } of items) {
    for (const value of values(bySource.get(source) ?? []))
      at(value).families.add(familyKey(family));
  }
  return places;
}

const facetsOfSources = new WeakMap<Review, ReadonlyMap<string, readonly FacetValue[]>>();

function sourceFacets(review: Review): ReadonlyMap<string, readonly FacetValue[]> {
  let found = facetsOfSources.get(review);
  if (found === undefined) {
    found = new Map(review.sources.map(({ id, facets }) => [id as string, facets]));
    facetsOfSources.set(review, found);
  }
  return found;
}

function mechanismsOf({
  configurations,
  states,
}: ReviewIndex): [string, readonly ConfigurationStates[]][] {
  const found = new Map<string, ConfigurationStates[]>();
  for (const one of configurations) {
    const told = one.mechanisms.flatMap((slot) => slot.states);
    const keys = new Set(
      told.map((state) => stateOfClass(constructClass(state, states)).construct),
    );
    for (const key of keys) {
      const there = found.get(key);
      if (there === undefined) found.set(key, [one]);
      else there.push(one);
    }
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

function cellOf(
  value: string,
  members: readonly ConfigurationStates[],
  places: ReadonlyMap<string, ReadonlyMap<string, Place>>,
): FacetCell {
  const there = members.filter(({ id }) => places.get(id)!.has(value));
  const families = new Set(there.flatMap(({ id }) => [...places.get(id)!.get(value)!.families]));
  return {
    value,
    configurations: there.map(({ id }) => id),
    families: families.size,
    situated: there.filter(({ id }) => places.get(id)!.get(value)!.situated).map(({ id }) => id),
  };
}
