import type { EntityKind } from '../schema/entity-kind';
import { noteReference, type ReadContext } from './read-context';
import { readForeign } from './read-foreign';
import { isPlainObject, isUnsafeKey, readUnknown } from './read-unknown';
import {
  refuseEnum,
  refuseInteger,
  refuseLength,
  refuseMissing,
  refuseString,
  refuseType,
  refuseUnion,
  warnUnknown,
} from './refuse';
import type {
  ArrayShape,
  BooleanShape,
  EnumShape,
  ForeignShape,
  IntegerShape,
  ObjectShape,
  ShapeNode,
  StringShape,
  UnionShape,
} from './shape-node';

/**
 * Reads a value against a shape: a copy with known keys in the order of the schema, defaults filled
 * in and unknown keys kept. Problems go to the context; what is returned beside an error is not a
 * value to use.
 *
 * Agrees with zod on what is valid, except that it refuses what JSON cannot hold, keys that can change
 * prototypes and nesting without end.
 */
export function readShape(shape: ShapeNode, value: unknown, context: ReadContext): unknown {
  switch (shape.type) {
    case 'string':
      return readString(shape, value, context);
    case 'enum':
      return isWord(shape, value) ? value : refuseEnum(shape, value, context);
    case 'object':
      return readObject(shape, value, context);
    case 'array':
      return readArray(shape, value, context);
    case 'union':
      return readUnion(shape, value, context);
    default:
      return readRare(shape, value, context);
  }
}

function readRare(
  shape: IntegerShape | BooleanShape | ForeignShape,
  value: unknown,
  context: ReadContext,
): unknown {
  switch (shape.type) {
    case 'integer':
      // Adding zero turns a negative zero, which JSON text cannot keep, into zero.
      return isInteger(shape, value) ? value + 0 : refuseInteger(shape, value, context);
    case 'boolean':
      return typeof value === 'boolean' ? value : refuseType('true or false', value, context);
    case 'foreign':
      return readForeign(shape, value, context);
  }
}

function readString(shape: StringShape, value: unknown, context: ReadContext): unknown {
  if (!isString(shape, value)) return refuseString(shape, value, context);
  const kind = shape.reference?.refersTo;
  if (kind !== undefined && kind !== 'any') noteReference(kind, value, context);
  return value;
}

function isString(shape: StringShape, value: unknown): value is string {
  if (typeof value !== 'string' || value.length < shape.min || value.length > shape.max)
    return false;
  for (const { matches } of shape.patterns) if (!matches(value)) return false;
  return true;
}

function isWord(shape: EnumShape, value: unknown): value is string {
  return typeof value === 'string' && shape.values.has(value);
}

function isInteger(shape: IntegerShape, value: unknown): value is number {
  return (
    Number.isSafeInteger(value) && (value as number) >= shape.min && (value as number) <= shape.max
  );
}

function isObject(value: unknown, context: ReadContext): value is Record<string, unknown> {
  if (!context.owned) return isPlainObject(value);
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readObject(shape: ObjectShape, value: unknown, context: ReadContext): unknown {
  if (!isObject(value, context)) return refuseType('an object', value, context);
  // A copy made at once is laid out better, and sooner, than one that grows key by key.
  const result = context.owned ? value : { ...value };
  complete(shape, result, readProperties(shape, result, context), context);
  if (shape.reference !== undefined && !context.issues.failed) {
    noteReference(result['kind'] as EntityKind, result['id'] as string, context);
  }
  return result;
}

/** Reads what is there, in place; returns the bits of the properties that were met. */
function readProperties(
  shape: ObjectShape,
  object: Record<string, unknown>,
  context: ReadContext,
): number {
  const { path } = context;
  const place = path.push('') - 1;
  let next = 0;
  let met = 0;
  // A plain object inherits nothing that is listed here; a list of keys would have to be made first.
  for (const key in object) {
    const found = object[key];
    if (found === undefined) {
      Reflect.deleteProperty(object, key);
      continue;
    }
    context.keys++;
    path[place] = key;
    // Keys mostly stand in the order of the schema; the others are looked up.
    while (next < shape.properties.length && shape.properties[next]?.key !== key) next++;
    const property = shape.properties[next++] ?? shape.byKey.get(key);
    if (property === undefined) readUnknownKey({ shape, object, key }, context);
    else {
      met |= property.bit;
      const read = readShape(property.shape, found, context);
      // What was refused stays as it is: the key is there, and the value is not used.
      if (read !== found && read !== undefined) object[key] = read;
    }
  }
  path.pop();
  return met;
}

/** Fills in what was left out, and reports what must not be left out. */
function complete(
  shape: ObjectShape,
  object: Record<string, unknown>,
  met: number,
  context: ReadContext,
): void {
  if ((shape.expectedBits & ~met) === 0) return;
  for (const property of shape.expected) {
    const { key, fallback, bit } = property;
    if ((met & bit) !== 0 || object[key] !== undefined) continue;
    if (property.required) refuseMissing(property, object, context);
    else object[key] = fallback;
  }
}

interface UnknownKey {
  readonly shape: ObjectShape;
  readonly object: Record<string, unknown>;
  readonly key: string;
}

function readUnknownKey({ shape, object, key }: UnknownKey, context: ReadContext): void {
  if (!Object.hasOwn(object, key)) return;
  // After an unsafe key the whole value is refused.
  if (isUnsafeKey(key, context)) return;
  if (!shape.open) warnUnknown(key, shape, object, context);
  const found = object[key];
  const read = readUnknown(found, context);
  if (read !== found) object[key] = read;
}

function readArray(shape: ArrayShape, value: unknown, context: ReadContext): unknown {
  if (!Array.isArray(value)) return refuseType('a list', value, context);
  if (value.length < shape.min || value.length > shape.max) {
    return refuseLength(shape, value, context);
  }
  if (value.length === 0) return emptyList;
  const { owned, path, issues } = context;
  const list = value as unknown[];
  const result = owned ? list : new Array<unknown>(list.length);
  const place = path.push(0) - 1;
  for (let index = 0; index < list.length && !issues.full; index++) {
    path[place] = index;
    const found = list[index];
    const read = readShape(shape.item, found, context);
    if (!owned || read !== found) result[index] = read;
  }
  path.pop();
  return result;
}

/** Shared by every empty list of a review that was read. */
const emptyList: readonly never[] = Object.freeze([]);

function readUnion(shape: UnionShape, value: unknown, context: ReadContext): unknown {
  if (!isObject(value, context)) return refuseType('an object', value, context);
  const found = value[shape.discriminator];
  const option = typeof found === 'string' ? shape.options.get(found) : undefined;
  if (option !== undefined) return readObject(option, value, context);
  return refuseUnion(shape, found, context);
}
