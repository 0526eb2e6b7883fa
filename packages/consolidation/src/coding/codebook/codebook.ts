import { byCodeUnit } from '@cmoc/kernel';
import { roles, type Construct, type Review, type Role } from '@cmoc/model';
import { readCoding, type CodedReview, type CodingSlot } from '../coded-slots/coded-slots';
import { nothingCoded } from '../nothing-coded/nothing-coded';
import { nearTwins, type NearTwins } from './near-twins';

/** How often a construct was given in one role. */
export interface CodebookUse {
  readonly role: Role;
  readonly slots: number;
  readonly configurations: number;
  readonly documents: number;
}

/** One construct of the codebook with what it holds. */
export interface CodebookEntry {
  readonly construct: string;
  readonly label: string;
  readonly definition: string | null;
  readonly include: string | null;
  readonly exclude: string | null;
  readonly examples: readonly string[];
  readonly aliases: readonly string[];
  /** What it is a kind of: its families, by id. */
  readonly families: readonly string[];
  /** The label of its first family; `null` where it has none. */
  readonly family: string | null;
  readonly level: string | null;
  readonly order: number | null;
  /** Constructs that are a kind of it. */
  readonly narrower: readonly string[];
  readonly uses: readonly CodebookUse[];
  readonly configurations: number;
  /** Different sources; configurations without evidence add none. */
  readonly documents: number;
}

/** What {@link codebook} has to say. Lists hold ids of constructs. */
export interface Codebook {
  /** Families first, each followed by what is in it; by order where given, then by label. */
  readonly entries: readonly CodebookEntry[];
  /** Held by one configuration. */
  readonly singletons: readonly string[];
  /** Held by no configuration, and no family of anything. */
  readonly unused: readonly string[];
  /** In more than one family. */
  readonly inTwoPlaces: readonly string[];
  /** In no family and no family themselves, where others are in one. */
  readonly inNone: readonly string[];
  readonly withoutDefinition: readonly string[];
  /** Constructs that may be one, the likeliest first. */
  readonly nearTwins: readonly NearTwins[];
  readonly notes: readonly string[];
}

/**
 * The codebook of a review: every construct that can be coded with, what it means, where it stands,
 * and how many configurations and documents hold it; then what to look at: constructs of one
 * configuration, in two families or none, and near twins. Constructs judged the same count as one.
 * Linear but for near twins, O(constructs²) over those that share a word.
 *
 * @example
 * codebook(review).entries.map(({ label, configurations }) => `${label}: ${configurations}`);
 */
export function codebook(review: Review): Codebook {
  const coding = readCoding(review);
  const narrower = narrowerIn(coding);
  const labels = new Map(review.constructs.map(({ id, label }) => [id as string, label]));
  const held = slotsByConstruct(coding);
  const entries = inOrder(coding.constructs, narrower).map((construct) =>
    entryOf(construct, held.get(construct.id) ?? [], { narrower, labels }),
  );
  const pick = (counts: (entry: CodebookEntry) => boolean) =>
    entries.filter(counts).map(({ construct }) => construct);
  const anyFamily = entries.some(({ families }) => families.length > 0);
  const start = nothingCoded(coding);
  return {
    entries,
    singletons: pick(({ configurations }) => configurations === 1),
    unused: pick((entry) => entry.configurations === 0 && entry.narrower.length === 0),
    inTwoPlaces: pick(({ families }) => families.length > 1),
    inNone: pick(
      (entry) => anyFamily && entry.families.length === 0 && entry.narrower.length === 0,
    ),
    withoutDefinition: pick(({ definition }) => definition === null),
    nearTwins: nearTwins(review, coding, held),
    notes: start === null ? [] : [start],
  };
}

/** The coded slots of each construct, in the order of the review. */
export function slotsByConstruct({ slots }: CodedReview): Map<string, CodingSlot[]> {
  const held = new Map<string, CodingSlot[]>();
  for (const slot of slots) {
    for (const construct of slot.constructs) {
      const own = held.get(construct);
      if (own === undefined) held.set(construct, [slot]);
      else own.push(slot);
    }
  }
  return held;
}

function narrowerIn({ constructs, standsFor }: CodedReview): Map<string, string[]> {
  const narrower = new Map<string, string[]>();
  for (const { id, broader } of constructs) {
    for (const family of new Set(broader.map(standsFor)))
      narrower.set(family, [...(narrower.get(family) ?? []), id]);
  }
  return narrower;
}

interface Around {
  readonly narrower: ReadonlyMap<string, readonly string[]>;
  readonly labels: ReadonlyMap<string, string>;
}

function entryOf(
  construct: Construct,
  slots: readonly CodingSlot[],
  { narrower, labels }: Around,
): CodebookEntry {
  const [first] = construct.broader;
  return {
    construct: construct.id,
    label: construct.label,
    definition: construct.definition ?? null,
    include: construct.include ?? null,
    exclude: construct.exclude ?? null,
    examples: construct.examples.map(({ text }) => text),
    aliases: construct.aliases,
    families: construct.broader,
    family: first === undefined ? null : (labels.get(first) ?? first),
    level: construct.level ?? null,
    order: construct.order ?? null,
    narrower: narrower.get(construct.id) ?? [],
    uses: roles.flatMap((role) => {
      const own = slots.filter((slot) => slot.role === role);
      return own.length === 0 ? [] : [{ role, slots: own.length, ...spreadOf(own) }];
    }),
    ...spreadOf(slots),
  };
}

function spreadOf(slots: readonly CodingSlot[]) {
  return {
    configurations: new Set(slots.map(({ configuration }) => configuration)).size,
    documents: new Set(slots.flatMap(({ document }) => document ?? [])).size,
  };
}

/** Families before what is in them; a circle of families is cut where it is met again. */
function inOrder(
  constructs: readonly Construct[],
  narrower: ReadonlyMap<string, readonly string[]>,
): Construct[] {
  const byId = new Map(constructs.map((construct) => [construct.id as string, construct]));
  const sorted = constructs.toSorted((one, other) => {
    const order = (one.order ?? Number.MAX_SAFE_INTEGER) - (other.order ?? Number.MAX_SAFE_INTEGER);
    return order || byCodeUnit(one.label, other.label) || byCodeUnit(one.id, other.id);
  });
  const place = new Map(sorted.map(({ id }, at) => [id as string, at]));
  const children = (id: string) =>
    [...(narrower.get(id) ?? [])].sort((one, other) => place.get(other)! - place.get(one)!);
  const met = new Set<string>();
  const list: Construct[] = [];
  const walk = (start: string) => {
    const open = [start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (met.has(id)) continue;
      met.add(id);
      list.push(byId.get(id)!);
      open.push(...children(id));
    }
  };
  const isTop = ({ broader }: Construct) => !broader.some((family) => byId.has(family));
  for (const construct of sorted) if (isTop(construct)) walk(construct.id);
  for (const { id } of sorted) walk(id);
  return list;
}
