import type { EntityKind } from '../schema/entity-kind';
import type { ReferenceMeta } from '../schema/id';
import type { ShapeNode } from '../shape/shape-node';

/** Called for every reference: the kind and id it points to, and where it stands. */
export type ReferenceVisitor = (
  kind: EntityKind,
  id: string,
  path: readonly (string | number)[],
) => void;

/** The way to every reference inside values of one shape; branches without references are left out. */
export type ReferencePlan =
  | { readonly type: 'reference'; readonly refersTo: ReferenceMeta['refersTo'] }
  | { readonly type: 'object'; readonly branches: readonly { key: string; plan: ReferencePlan }[] }
  | { readonly type: 'array'; readonly item: ReferencePlan }
  | {
      readonly type: 'union';
      readonly discriminator: string;
      readonly options: ReadonlyMap<string, ReferencePlan>;
    };

/** Finds the references of a shape, so that a reference is declared once, in its schema. */
export function planReferences(shape: ShapeNode): ReferencePlan | undefined {
  if (shape.reference !== undefined)
    return { type: 'reference', refersTo: shape.reference.refersTo };
  switch (shape.type) {
    case 'array': {
      const item = planReferences(shape.item);
      return item === undefined ? undefined : { type: 'array', item };
    }
    case 'object': {
      const branches = shape.properties.flatMap((property) => {
        const plan = planReferences(property.shape);
        return plan === undefined ? [] : [{ key: property.key, plan }];
      });
      return branches.length === 0 ? undefined : { type: 'object', branches };
    }
    case 'union': {
      const options = new Map<string, ReferencePlan>();
      for (const [word, option] of shape.options) {
        const plan = planReferences(option);
        if (plan !== undefined) options.set(word, plan);
      }
      return options.size === 0
        ? undefined
        : { type: 'union', discriminator: shape.discriminator, options };
    }
    default:
      return undefined;
  }
}

/** Whether a reference on some way can point to a kind. */
export function canReach(plan: ReferencePlan, kind: EntityKind): boolean {
  switch (plan.type) {
    case 'reference':
      return plan.refersTo === 'any' || plan.refersTo === kind;
    case 'array':
      return canReach(plan.item, kind);
    case 'object':
      return plan.branches.some((branch) => canReach(branch.plan, kind));
    case 'union':
      return [...plan.options.values()].some((option) => canReach(option, kind));
  }
}

/**
 * Walks the references of a valid value in the order of the schema. The path is a stack that changes
 * afterwards: copy it to keep it.
 */
export function visitReferences(
  plan: ReferencePlan,
  value: unknown,
  path: (string | number)[],
  visit: ReferenceVisitor,
): void {
  switch (plan.type) {
    case 'reference':
      visitReference(plan.refersTo, value, path, visit);
      return;
    case 'array':
      visitItems(plan.item, value as readonly unknown[], path, visit);
      return;
    case 'object': {
      const object = value as Readonly<Record<string, unknown>>;
      for (const { key, plan: branch } of plan.branches) {
        const inner = object[key];
        if (inner === undefined || (Array.isArray(inner) && inner.length === 0)) continue;
        path.push(key);
        visitReferences(branch, inner, path, visit);
        path.pop();
      }
      return;
    }
    case 'union': {
      const word = (value as Readonly<Record<string, unknown>>)[plan.discriminator];
      const option = typeof word === 'string' ? plan.options.get(word) : undefined;
      if (option !== undefined) visitReferences(option, value, path, visit);
    }
  }
}

function visitItems(
  item: ReferencePlan,
  list: readonly unknown[],
  path: (string | number)[],
  visit: ReferenceVisitor,
): void {
  const depth = path.length;
  for (let index = 0; index < list.length; index++) {
    path[depth] = index;
    visitReferences(item, list[index], path, visit);
  }
  path.length = depth;
}

function visitReference(
  refersTo: ReferenceMeta['refersTo'],
  value: unknown,
  path: (string | number)[],
  visit: ReferenceVisitor,
): void {
  if (refersTo !== 'any') {
    visit(refersTo, value as string, path);
    return;
  }
  const { kind, id } = value as { readonly kind: EntityKind; readonly id: string };
  path.push('id');
  visit(kind, id, path);
  path.pop();
}
