import { fail, type IssuePath, type Result, succeed } from '@cmoc/kernel';
import type { Review } from '../../schema/review';
import { compileShape } from '../../shape/compile-shape';
import type { OperationIssue, OperationIssueCode } from '../operation-issue-codes';
import { invertChanges, type ReversibleChange } from '../operation/invert-change';
import {
  operationSchema,
  type Authorship,
  type Operation,
  type OperationStep,
} from '../operation/operation';
import { applyChange, type GivenChange } from './apply-change';
import { checkTouched } from './check-touched';
import { Draft } from './draft';
import { expandMove } from './expand-move';
import { readValue } from './read-entity';
import type { StepContext } from './step-context';

/** What an operation made of a review. */
export interface Applied {
  /** The review afterwards. It shares with the review before whatever was not touched. */
  readonly review: Review;
  /** The operation that takes it back: exactly, and also after later work that left its parts alone. */
  readonly inverse: Operation;
  /** The operation as it was read, with defaults filled in. */
  readonly operation: Operation;
  /** What the operation came down to, in order, each with what was there before. */
  readonly changes: readonly ReversibleChange[];
}

/**
 * Does one operation: the only way a review changes. Gives the review afterwards and the operation that
 * takes it back, or says why it cannot be done; the review given is never changed.
 *
 * What comes out is as sound as what went in: everything points to something, no hierarchy runs in a
 * circle, nothing that is still pointed to goes. What changes meaning (a merge, a refutation, a new
 * label, an excluded source) is refused without a reason. An operation written against an older state is
 * refused with `changed-since` where that state is gone. A batch is done whole or not at all.
 *
 * Only what the operation touches is looked at, so that its cost hardly depends on the size of the
 * review. Author and moment come from the operation; the same input gives the same output. Never throws.
 *
 * @example
 * ```ts
 * const result = apply(review, {
 *   kind: 'merge', by: 'ann', at: '2024-03-01T09:30:00Z', reason: 'Both say that trust comes first.',
 *   mapping: 'map-1', from: ['IOC-09', 'IOC-11'],
 *   create: [{ id: 'R-1', tier: 'consolidated', slots: [] }],
 * });
 * if (result.ok) apply(result.value.review, result.value.inverse); // as it was
 * ```
 */
export function apply(review: Review, operation: Operation): Result<Applied, OperationIssueCode> {
  const issues: OperationIssue[] = [];
  const read = readOperation(operation, [], issues);
  if (read === undefined) return fail(issues);
  const draft = new Draft(review);
  const undoing = read.undoes !== undefined;
  const context: StepContext = { draft, authorship: read, undoing, issues };
  if (!takeSteps(context, read)) return fail(issues);
  checkTouched(context);
  if (issues.some(({ severity }) => severity === 'error')) return fail(issues);
  const after = draft.finish();
  const inverse = inverseOf(read, draft.changes);
  return succeed({ review: after, inverse, operation: read, changes: draft.changes }, issues);
}

const operationShape = compileShape(operationSchema);

/** Reads an operation as data from anywhere. Issues are added to the list. */
export function readOperation(
  value: unknown,
  path: IssuePath,
  issues: OperationIssue[],
): Operation | undefined {
  return readValue(operationShape, value, path, issues) as Operation | undefined;
}

/**
 * The operation that does a list of changes backwards. It carries the author, moment and reason of what
 * it takes back, until somebody takes it back and puts their own in their place.
 */
function inverseOf(operation: Operation, changes: readonly ReversibleChange[]): Operation {
  if (operation.kind === 'adopt') return { ...operation, undoes: operation.operationId ?? 'adopt' };
  const { by, at, reason, operationId, kind } = operation;
  const authorship = {
    by,
    at,
    ...(reason === undefined ? {} : { reason }),
    undoes: operationId ?? kind,
  };
  const [only, ...others] = invertChanges(changes);
  if (only !== undefined && others.length === 0) return { ...authorship, ...only };
  return { ...authorship, kind: 'batch', operations: only === undefined ? [] : [only, ...others] };
}

function takeSteps(context: StepContext, operation: Operation): boolean {
  if (operation.kind === 'adopt') return true;
  if (operation.kind !== 'batch') return takeStep(context, operation, []);
  return operation.operations.every((step, position) =>
    takeStep(context, step, ['operations', position]),
  );
}

const plainKinds: ReadonlySet<string> = new Set([
  'add',
  'replace',
  'change',
  'remove',
  'set-review',
]);

function takeStep(
  context: StepContext,
  step: OperationStep | (Authorship & OperationStep),
  path: IssuePath,
): boolean {
  if (isPlain(step)) return applyChange(context, step, path);
  const expanded = expandMove(context, step, path);
  return expanded?.every(({ change, path: at }) => applyChange(context, change, at)) ?? false;
}

function isPlain(step: OperationStep): step is GivenChange & OperationStep {
  return plainKinds.has(step.kind);
}
