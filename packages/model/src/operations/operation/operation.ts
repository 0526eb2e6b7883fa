import * as z from 'zod';
import { entity, moment, text } from '../../schema/entity';
import { entityKindSchema } from './change';
import { adoptShape, type AdoptOperation } from './adopt';
import {
  addShape,
  changeShape,
  idText,
  removeShape,
  setReviewShape,
  wholeEntitySchema,
  type AddChange,
  type FieldsChange,
  type RemoveChange,
  type ReviewChange,
  type WholeEntity,
} from './change';
import { moveShapes, type MeaningMove } from './move';

/** Who, when and why: what every operation carries. All of it comes from the caller. */
export interface Authorship {
  readonly by: string;
  /** In UTC or with an offset: `2024-03-01T09:30:00Z`. */
  readonly at: string;
  /** Why. Operations that change meaning are refused without it. */
  readonly reason?: string;
}

/** Puts a whole entity in the place of the one with its id. */
export interface ReplaceOperation {
  readonly kind: 'replace';
  readonly entityKind: AddChange['entityKind'];
  readonly entity: WholeEntity;
  /** What it was, to notice later work on it. */
  readonly before?: WholeEntity;
}

/** Something an operation can do, without who did it and when. */
export type OperationStep =
  AddChange | ReplaceOperation | FieldsChange | RemoveChange | ReviewChange | MeaningMove;

/** Several steps that are taken together or not at all. */
export interface BatchOperation {
  readonly kind: 'batch';
  readonly operations: readonly OperationStep[];
}

/** What an operation does: one step, or several together; or it says that others did something. */
export type OperationBody = OperationStep | BatchOperation | AdoptOperation;

/**
 * One change to a review as data: who, when, why, what. A review changes by nothing else, see
 * {@link apply}; the list of operations is its audit trail.
 */
export type Operation = Authorship & {
  /** An id of its own, unique in its ledger; `id` alone is that of the entity a step is about. */
  readonly operationId?: string;
  /** Set where the operation takes another one back: its id, or its kind where it has none. */
  readonly undoes?: string;
} & OperationBody;

const authorshipShape = {
  operationId: z.exactOptional(idText('An id of its own, unique in its ledger.')),
  by: idText('Who does it.'),
  at: moment('When it is done.'),
  reason: z.exactOptional(text('Why it is done.')),
  undoes: z.exactOptional(text('What it takes back: the id of an operation, or its kind.')),
};

const stepShapes = [
  addShape,
  {
    kind: z.literal('replace').describe('Puts a whole entity in the place of the one with its id.'),
    entityKind: entityKindSchema,
    entity: wholeEntitySchema,
    before: z.exactOptional(wholeEntitySchema).describe('What it was, to notice later work.'),
  },
  changeShape,
  removeShape,
  setReviewShape,
  ...moveShapes,
] as const;

type Options = [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]];

const stepSchema = z
  .discriminatedUnion('kind', stepShapes.map((shape) => entity(shape)) as unknown as Options)
  .describe('One step.');

const batchShape = {
  kind: z.literal('batch').describe('Several steps, taken together or not at all.'),
  operations: z.array(stepSchema).min(1).max(100_000).describe('The steps, in order.'),
};

/** The schema of an {@link Operation}: one option for each kind. */
export const operationSchema = z
  .discriminatedUnion(
    'kind',
    [...stepShapes, batchShape, adoptShape].map((shape) =>
      entity({ ...authorshipShape, ...shape }),
    ) as unknown as Options,
  )
  .describe('One change to a review: who, when, why, what.');

/** Every kind of operation, in the order of the documentation. */
export const operationKinds: readonly Operation['kind'][] = [
  ...stepShapes,
  batchShape,
  adoptShape,
].flatMap(({ kind }) => ('options' in kind ? kind.options : [kind.value]));
