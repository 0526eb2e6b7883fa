import type { IssuePath } from '@cmoc/kernel';
import { IssueList } from '../../result/issue-list';
import type { EntityKind } from '../../schema/entity-kind';
import { entitySchemas, type Entities } from '../../schema/review';
import { compileObject } from '../../shape/compile-shape';
import { readContext } from '../../shape/read-context';
import { readShape } from '../../shape/read-shape';
import type { ObjectShape, ShapeNode } from '../../shape/shape-node';
import type { OperationIssue } from '../operation-issue-codes';

/** The shape of entities of one kind. */
export function shapeOf(kind: EntityKind): ObjectShape {
  return compileObject(entitySchemas[kind]);
}

/** Reads a value against a shape; undefined where it has errors. Issues are added to the list. */
export function readValue(
  shape: ShapeNode,
  value: unknown,
  path: IssuePath,
  issues: OperationIssue[],
): unknown {
  const found = new IssueList();
  const read = readShape(shape, value, { ...readContext(found), path: [...path] });
  for (const issue of found.toArray()) issues.push(issue);
  return found.failed ? undefined : read;
}

/** Reads an entity as a file would be read: defaults filled in, unknown keys kept. */
export function readEntity<Kind extends EntityKind>(
  kind: Kind,
  value: unknown,
  path: IssuePath,
  issues: OperationIssue[],
): Entities[Kind] | undefined {
  return readValue(shapeOf(kind), value, path, issues) as Entities[Kind] | undefined;
}
