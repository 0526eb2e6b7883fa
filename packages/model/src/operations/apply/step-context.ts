import type { IssuePath } from '@cmoc/kernel';
import type { EntityKind } from '../../schema/entity-kind';
import type { OperationIssue, OperationIssueCode } from '../operation-issue-codes';
import type { Authorship } from '../operation/operation';
import type { Draft } from './draft';

/** What the steps of one operation share. */
export interface StepContext {
  readonly draft: Draft;
  readonly authorship: Authorship;
  /** True for the inverse of an operation, which takes away what that operation added. */
  readonly undoing: boolean;
  readonly issues: OperationIssue[];
}

/** Adds an error. Returns false, so that a step can say in one line that it was refused. */
export function refuse(
  context: StepContext,
  code: OperationIssueCode,
  path: IssuePath,
  detail: { readonly message: string; readonly params?: Readonly<Record<string, unknown>> },
): false {
  context.issues.push({
    code,
    severity: 'error',
    path: [...path],
    message: detail.message,
    params: detail.params ?? {},
  });
  return false;
}

/** Refuses a step because what it is about is not there. */
export function refuseUnknown(
  context: StepContext,
  kind: EntityKind,
  id: string,
  path: IssuePath,
): false {
  return refuse(context, 'unknown-entity', path, {
    message: `Found “${id}”, but the review has no ${kind} of this id.`,
    params: { kind, id },
  });
}
