import { findEntity, type Construct, type OperationStep, type Review } from '@cmoc/model';
import { UsageError } from '@cmoc/kernel';
import { readCoding } from '../coded-slots/coded-slots';
import { codeSlots, newConstructId, type SlotCode, type SlotPlace } from '../code-slots/code-slots';
import { slotsByConstruct } from './codebook';

/** What the codebook says of a construct; what is left out stays, `null` takes away. */
export interface ConstructNotes {
  readonly definition?: string | null;
  readonly include?: string | null;
  readonly exclude?: string | null;
  readonly level?: string | null;
  readonly order?: number | null;
}

/** A part a construct is split into. */
export interface ConstructPart {
  readonly label: string;
  readonly definition?: string;
  /** The slots that go to it. */
  readonly slots: readonly SlotPlace[];
}

function constructOf(review: Review, id: string, asking: string): Construct {
  const construct = findEntity(review, 'construct', id);
  if (construct !== undefined) return construct;
  throw new UsageError('invalid-input', `${asking}: the review has no construct “${id}”.`);
}

/** The step that changes fields of a construct, where anything differs. @internal */
export function changeConstruct(
  construct: Construct,
  fields: Readonly<Record<string, unknown>>,
): OperationStep[] {
  const own = construct as unknown as Readonly<Record<string, unknown>>;
  const changes = Object.entries(fields)
    .filter(
      ([field, after]) => JSON.stringify(own[field] ?? null) !== JSON.stringify(after ?? null),
    )
    .map(([field, after]) => ({
      field,
      ...(own[field] === undefined ? {} : { before: own[field] }),
      ...(after === null || after === undefined ? {} : { after }),
    }));
  return changes.length === 0
    ? []
    : [{ kind: 'change', entityKind: 'construct', id: construct.id, fields: changes }];
}

/** The step that gives a construct another name; the old one stays among its aliases. Needs a reason. */
export function renameConstruct(review: Review, construct: string, label: string): OperationStep[] {
  constructOf(review, construct, 'renameConstruct');
  let memo = `${construct}-renamed`;
  for (let number = 2; findEntity(review, 'memo', memo) !== undefined; number += 1)
    memo = `${construct}-renamed-${number}`;
  return [{ kind: 'relabel-construct', construct, label, memo }];
}

/** The steps that write what the codebook says of a construct. */
export function describeConstruct(
  review: Review,
  construct: string,
  notes: ConstructNotes,
): OperationStep[] {
  return changeConstruct(constructOf(review, construct, 'describeConstruct'), { ...notes });
}

/**
 * The steps that merge constructs into one: their slots are coded with it, it takes over their names
 * and remembers where it came from, and they are retired. Needs a reason.
 */
export function mergeConstructs(
  review: Review,
  from: readonly string[],
  into: string,
): OperationStep[] {
  const target = constructOf(review, into, 'mergeConstructs');
  const merged = [...new Set(from)]
    .filter((id) => id !== into)
    .map((id) => constructOf(review, id, 'mergeConstructs'));
  if (merged.length === 0) return [];
  const gone = new Set(merged.map(({ id }) => id as string));
  const names = [...target.aliases, ...merged.flatMap(({ label, aliases }) => [label, ...aliases])];
  const children = review.constructs.filter(
    ({ id, broader }) => !gone.has(id) && broader.some((one) => gone.has(one)),
  );
  return [
    ...codeSlots(
      review,
      recoded(review, (id) => (gone.has(id) ? into : id)),
    ),
    ...changeConstruct(target, {
      aliases: [...new Set(names)].filter((name) => name !== target.label),
      lineage: [...target.lineage, { event: 'merged', from: [...gone] }],
      broader: target.broader.filter((one) => !gone.has(one)),
    }),
    ...children
      .filter(({ id }) => id !== into)
      .flatMap((child) =>
        changeConstruct(child, {
          broader: [...new Set(child.broader.map((one) => (gone.has(one) ? into : one)))],
        }),
      ),
    ...merged.map(({ id }): OperationStep => ({ kind: 'retire-construct', construct: id })),
  ];
}

/** Every slot that speaks of a construct, coded with what it becomes. */
function recoded(review: Review, becomes: (construct: string) => string): SlotCode[] {
  return review.configurations.flatMap(({ id, slots }) =>
    slots.map((slot) => ({
      configuration: id,
      slot: slot.id,
      constructs: [...new Set(slot.constructs.map((construct) => becomes(construct)))],
    })),
  );
}

/**
 * The steps that split a construct: each part is a new construct that remembers it, and takes its
 * slots. Slots that are named for no part stay; when none stays, the construct is retired. Needs a reason.
 *
 * @throws UsageError `invalid-input` for a slot that is named twice or is not coded with the construct
 */
export function splitConstruct(
  review: Review,
  construct: string,
  parts: readonly ConstructPart[],
): OperationStep[] {
  const whole = constructOf(review, construct, 'splitConstruct');
  const held = slotsByConstruct(readCoding(review)).get(construct) ?? [];
  const open = new Map(held.map((slot) => [`${slot.configuration}/${slot.slot}`, slot]));
  const taken = new Set<string>();
  const steps: OperationStep[] = [];
  const codes: SlotCode[] = [];
  for (const { label, definition, slots } of parts) {
    const id = newConstructId(review, label, taken);
    taken.add(id);
    const entity = {
      id,
      label,
      ...(definition === undefined ? {} : { definition }),
      broader: whole.broader,
      lineage: [{ event: 'split', from: [construct] }],
    };
    steps.push({ kind: 'add', entityKind: 'construct', entity });
    for (const { configuration, slot } of slots) {
      const place = `${configuration}/${slot}`;
      const own = open.get(place);
      if (own === undefined)
        throw new UsageError(
          'invalid-input',
          `splitConstruct: ${place} is named twice or is not coded with “${construct}”.`,
        );
      open.delete(place);
      codes.push({
        configuration,
        slot,
        constructs: own.constructs.map((one) => (one === construct ? id : one)),
      });
    }
  }
  const retired: OperationStep[] = open.size > 0 ? [] : [{ kind: 'retire-construct', construct }];
  return [...steps, ...codeSlots(review, codes), ...retired];
}

/** The steps that put constructs into a family, or out of all with `null`. */
export function moveConstructs(
  review: Review,
  constructs: readonly string[],
  family: string | null,
): OperationStep[] {
  if (family !== null) constructOf(review, family, 'moveConstructs');
  return constructs.flatMap((id) => {
    const construct = constructOf(review, id, 'moveConstructs');
    if (family !== null && isWithin(review, family, id))
      throw new UsageError(
        'invalid-input',
        `moveConstructs: “${family}” is a kind of “${id}” already; a family cannot be in itself.`,
      );
    return changeConstruct(construct, { broader: family === null ? [] : [family] });
  });
}

function isWithin(review: Review, construct: string, family: string): boolean {
  const met = new Set<string>();
  const open = [construct];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === family) return true;
    if (met.has(id)) continue;
    met.add(id);
    open.push(...(findEntity(review, 'construct', id)?.broader ?? []));
  }
  return false;
}

/** The steps that put constructs in an order: each gets its place as its number. */
export function orderConstructs(review: Review, constructs: readonly string[]): OperationStep[] {
  return constructs.flatMap((id, order) =>
    changeConstruct(constructOf(review, id, 'orderConstructs'), { order }),
  );
}
