import type { ReviewInput } from '@cmoc/model';

/**
 * What defects are planted with. Each rule plants its own, in the `defect.ts` of its folder; some
 * variants are worded so that a rule that reads words is bound to miss them: rates are to be honest,
 * not flattering.
 */

/** A value that can be changed all the way down. */
type Open<Value> = Value extends string
  ? Value
  : Value extends readonly (infer Member)[]
    ? Open<Member>[]
    : Value extends object
      ? { -readonly [Key in keyof Value]: Open<Value[Key]> }
      : Value;

type Whole<Value> = { -readonly [Key in keyof Value]-?: Open<NonNullable<Value[Key]>> };

/** A sound review with all of its collections, about to be made unsound. */
export type Draft = Whole<Omit<ReviewInput, 'format' | 'version'>>;

/** Draws one of a list, by a seed. */
export type Pick = <Member>(list: readonly Member[]) => Member;

/**
 * Plants a defect in a review.
 *
 * @returns the target that a finding has to name; nothing where the review offers no place for the
 * defect
 */
export type Planter = (review: Draft, pick: Pick) => string | undefined;

type DraftConfiguration = Draft['configurations'][number];
type DraftSlot = NonNullable<DraftConfiguration['slots']>[number];

/** One of those that hold, drawn by the seed. */
export function drawn<Entity>(
  list: readonly Entity[],
  pick: Pick,
  holds: (entity: Entity) => boolean = () => true,
): Entity | undefined {
  const found = list.filter(holds);
  return found.length === 0 ? undefined : pick(found);
}

/** The entity of a list with this id. */
export function byId<Entity extends { id: string }>(
  list: readonly Entity[],
  id: string | undefined,
): Entity | undefined {
  return list.find((each) => each.id === id);
}

/** The first slot in this role. */
export function slotOf(
  configuration: DraftConfiguration | undefined,
  role: DraftSlot['role'],
): DraftSlot | undefined {
  return configuration?.slots.find((slot) => slot.role === role);
}

/** Whether a configuration has a slot in this role. */
export function withRole(role: DraftSlot['role']): (each: DraftConfiguration) => boolean {
  return (each) => slotOf(each, role) !== undefined;
}

/**
 * What speaks for a configuration: its own evidence, and that of all it was made from, which it
 * inherits. A defect that touches its own alone would be none.
 */
export function supportOf(review: Draft, id: string): Draft['evidence'] {
  const line = new Set([id]);
  for (const one of line)
    for (const { from, to } of review.mappings)
      if (to?.includes(one) === true) for (const earlier of from) line.add(earlier);
  return review.evidence.filter(
    ({ subject, stance }) =>
      subject.kind === 'configuration' &&
      line.has(subject.id) &&
      (stance === 'supports' || stance === 'refines'),
  );
}

/** Changes the text of a slot in one configuration to one of these. */
export function rewritten(role: DraftSlot['role'], texts: readonly string[]): Planter {
  return (review, pick) => {
    const chosen = drawn(review.configurations, pick, withRole(role));
    const slot = slotOf(chosen, role);
    if (chosen === undefined || slot === undefined) return undefined;
    slot.text = pick(texts);
    if (slot.role === 'mechanism') delete slot.response;
    return `configuration:${chosen.id}`;
  };
}

/** Takes the actor off a slot in one configuration. */
export function withoutActor(role: DraftSlot['role']): Planter {
  return (review, pick) => {
    const chosen = drawn(
      review.configurations,
      pick,
      (each) => slotOf(each, role)?.actor !== undefined,
    );
    if (chosen === undefined) return undefined;
    delete slotOf(chosen, role)?.actor;
    return `configuration:${chosen.id}`;
  };
}

/** Adds a copy of a configuration in another tier, to which nothing leads; returns its id. */
export function addConfiguration(
  review: Draft,
  pick: Pick,
  tier: DraftConfiguration['tier'],
): string {
  const model = structuredClone(pick(review.configurations));
  review.configurations.push({ ...model, id: 'zz-planted', tier, status: 'extracted' });
  return 'zz-planted';
}

/** Reasons that give none, and one that only looks like none. */
export const emptyReasons: readonly string[] = [
  'TBD',
  '-',
  'n/a',
  'see above',
  'Because we thought so',
];
