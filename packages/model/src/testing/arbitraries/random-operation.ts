import { changeOf } from '../../operations/field-changes/change-of';
import type { Operation, OperationBody, OperationStep } from '../../operations/operation/operation';
import { collectionOf } from '../../find/find';
import type { EntityKind } from '../../schema/entity-kind';
import { mappingMoves } from '../../schema/mapping';
import type { Review } from '../../schema/review';
import { seededGenerator, type SeededGenerator } from '../seeded-generator/seeded-generator';

/** Who makes the random operations of one strand, and what the ids they make up begin with. */
export interface Strand {
  readonly by: string;
  readonly prefix: string;
}

const editedKinds = [
  'configuration',
  'construct',
  'evidence',
  'fragment',
  'source',
  'mapping',
  'memo',
  'facet',
  'theory',
  'person',
] as const satisfies readonly EntityKind[];

/**
 * Draws an operation somebody might do to a review, sound or not: half are refused in a full review,
 * as what they remove is still pointed to or what they add is there.
 */
export function randomOperation(
  review: Review,
  seed: number,
  { by, prefix }: Strand = { by: 'synthetic-coder', prefix: 'x' },
): Operation {
  const generator = seededGenerator(seed);
  const minute = String(generator.integer(0, 59)).padStart(2, '0');
  const authorship = { by, at: `2024-03-01T09:${minute}:00Z`, reason: 'A synthetic reason.' };
  return { ...authorship, ...randomBody(review, generator, prefix) };
}

function randomBody(review: Review, generator: SeededGenerator, prefix: string): OperationBody {
  if (generator.chance(0.8)) return randomStep(review, generator, prefix);
  const operations: OperationStep[] = [];
  for (let left = generator.integer(1, 4); left > 0; left--) {
    operations.push(randomStep(review, generator, prefix));
  }
  return { kind: 'batch', operations };
}

function randomStep(review: Review, generator: SeededGenerator, prefix: string): OperationStep {
  const kind = generator.weighted({ add: 5, change: 6, remove: 5, move: 4, other: 3 });
  switch (kind) {
    case 'add':
      return randomAddition(review, generator, prefix);
    case 'change':
      return randomChange(review, generator);
    case 'remove':
      return { kind: 'remove', ...anyEntity(review, generator) };
    case 'move':
      return randomMove(review, generator, prefix);
    case 'other':
      return randomDecision(review, generator, prefix);
  }
}

function freshId(generator: SeededGenerator, prefix: string): string {
  return `${prefix}-${String(generator.integer(0, 40))}`;
}

function pickId(review: Review, kind: EntityKind, generator: SeededGenerator): string {
  const entities = collectionOf(review, kind);
  return entities.length === 0 ? 'none' : generator.pick(entities).id;
}

function anyEntity(
  review: Review,
  generator: SeededGenerator,
): { readonly entityKind: EntityKind; readonly id: string } {
  const entityKind = generator.pick(editedKinds);
  return { entityKind, id: pickId(review, entityKind, generator) };
}

function randomSlots(review: Review, generator: SeededGenerator): object[] {
  return (['context', 'mechanism', 'outcome'] as const)
    .filter(() => generator.chance(0.7))
    .map((role, position) => ({
      id: `s${String(position)}`,
      role,
      text: 'A synthetic slot',
      constructs: [pickId(review, 'construct', generator)],
      direction: generator.pick(['increase', 'decrease']),
    }));
}

function randomAddition(review: Review, generator: SeededGenerator, prefix: string): OperationStep {
  const id = freshId(generator, prefix);
  const configuration = pickId(review, 'configuration', generator);
  const construct = pickId(review, 'construct', generator);
  const made: Partial<Record<EntityKind, object>> = {
    configuration: { tier: 'extracted', slots: randomSlots(review, generator) },
    construct: { label: `construct ${id}`, broader: generator.chance(0.3) ? [construct] : [] },
    memo: { text: 'A memo', about: [{ kind: 'configuration', id: configuration }] },
    evidence: {
      subject: { kind: 'configuration', id: configuration },
      fragment: pickId(review, 'fragment', generator),
      stance: generator.pick(['supports', 'opposes', 'unclear']),
    },
    facet: { label: 'A facet', values: [{ id: 'v1', label: 'One' }] },
    theory: {
      label: 'A theory',
      status: 'candidate',
      abstraction: 'programme',
      statement: 'A statement',
      configurations: [configuration],
    },
  };
  const entityKind = generator.pick(Object.keys(made) as EntityKind[]);
  return { kind: 'add', entityKind, entity: { id, ...made[entityKind] } };
}

function randomChange(review: Review, generator: SeededGenerator): OperationStep {
  const { entityKind: kind, id } = anyEntity(review, generator);
  const note = generator.pick(['one note', 'another note', undefined]);
  const construct = pickId(review, 'construct', generator);
  const values: Partial<Record<EntityKind, Record<string, unknown>>> = {
    configuration: generator.chance(0.5)
      ? { title: note, status: generator.pick(['affirmed', 'parked']) }
      : {
          slots: randomSlots(review, generator),
          parent: pickId(review, 'configuration', generator),
        },
    construct: {
      definition: note,
      broader: generator.chance(0.5) ? [construct] : [],
      strange: note,
    },
    evidence: { note, stance: generator.pick(['supports', 'opposes']) },
    fragment: { source: pickId(review, 'source', generator) },
    source: { note, included: generator.chance(0.5) },
    facet: { values: generator.chance(0.5) ? [] : [{ id: 'v2', label: 'Two' }] },
    theory: { account: note, previous: pickId(review, 'theory', generator) },
  };
  const step = changeOf(review, { kind, id }, values[kind] ?? { note });
  return step ?? { kind: 'change', entityKind: kind, id, fields: [{ field: 'note', after: 'x' }] };
}

function randomMove(review: Review, generator: SeededGenerator, prefix: string): OperationStep {
  if (generator.chance(0.25)) {
    return { kind: 'reopen', mapping: pickId(review, 'mapping', generator) };
  }
  const from = [0, 1].map(() => pickId(review, 'configuration', generator));
  const id = freshId(generator, `${prefix}-made`);
  return {
    kind: generator.pick(mappingMoves),
    mapping: freshId(generator, `${prefix}-map`),
    from,
    create: [{ id, tier: 'consolidated', slots: randomSlots(review, generator) }],
  };
}

function randomDecision(review: Review, generator: SeededGenerator, prefix: string): OperationStep {
  const construct = pickId(review, 'construct', generator);
  const other = pickId(review, 'construct', generator);
  const source = pickId(review, 'source', generator);
  const memo = freshId(generator, prefix);
  const steps: readonly OperationStep[] = [
    { kind: 'relabel-construct', construct, label: `label ${memo}`, memo },
    { kind: 'retire-construct', construct },
    { kind: generator.pick(['exclude-source', 'include-source']), source, memo },
    { kind: 'accept-identity', identity: memo, left: { construct }, right: { construct: other } },
    { kind: 'accept-distinction', distinction: memo, left: construct, right: other },
    { kind: 'withdraw', entityKind: 'identity', id: pickId(review, 'identity', generator) },
    {
      kind: 'change-protocol',
      protocolChange: memo,
      change: 'A change',
      protocol: { statement: memo },
    },
    review.abstract === undefined
      ? { kind: 'set-review', fields: [{ field: 'abstract', after: memo }] }
      : { kind: 'set-review', fields: [{ field: 'abstract', before: review.abstract }] },
  ];
  return generator.pick(steps);
}
