import type { ReadContext } from './read-context';
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
      return isString(shape, value) ? value : refuseString(shape, value, context);
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

function isString(shape: StringShape, value: unknown): value is string {
  if (typeof value !== 'string' || value.length < shape.min || value.length > shape.max)
    return false;
  for (const { pattern } of shape.patterns) if (!pattern.test(value)) return false;
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

function readObject(shape: ObjectShape, value: unknown, context: ReadContext): unknown {
  if (!isPlainObject(value)) return refuseType('an object', value, context);
  const result: Record<string, unknown> = {};
  const depth = context.path.length;
  let known = 0;
  for (const property of shape.properties) {
    const found = value[property.key];
    if (found === undefined) {
      if (property.fallback !== undefined) result[property.key] = property.fallback;
      else if (property.required) refuseMissing(property, value, context);
      continue;
    }
    known++;
    context.path[depth] = property.key;
    result[property.key] = readShape(property.shape, found, context);
    context.path.length = depth;
  }
  const keys = Object.keys(value);
  context.keys += keys.length;
  if (keys.length !== known) readUnknownKeys({ shape, value, keys, result }, context);
  return result;
}

interface UnknownKeys {
  readonly shape: ObjectShape;
  readonly value: Readonly<Record<string, unknown>>;
  readonly keys: readonly string[];
  readonly result: Record<string, unknown>;
}

function readUnknownKeys({ shape, value, keys, result }: UnknownKeys, context: ReadContext): void {
  const depth = context.path.length;
  for (const key of keys) {
    if (shape.byKey.has(key) || isUnsafeKey(key, context)) continue;
    const found = value[key];
    if (found === undefined) continue;
    context.path[depth] = key;
    if (!shape.open) warnUnknown(key, shape, value, context);
    result[key] = readUnknown(found, context);
    context.path.length = depth;
  }
}

function readArray(shape: ArrayShape, value: unknown, context: ReadContext): unknown {
  if (!Array.isArray(value)) return refuseType('a list', value, context);
  if (value.length < shape.min || value.length > shape.max)
    return refuseLength(shape, value, context);
  if (value.length === 0) return emptyList;
  const list = value as readonly unknown[];
  const result: unknown[] = [];
  const depth = context.path.length;
  for (let index = 0; index < list.length && !context.issues.full; index++) {
    context.path[depth] = index;
    result.push(readShape(shape.item, list[index], context));
  }
  context.path.length = depth;
  return result;
}

/** Shared by every empty list of a review that was read. */
const emptyList: readonly never[] = Object.freeze([]);

function readUnion(shape: UnionShape, value: unknown, context: ReadContext): unknown {
  if (!isPlainObject(value)) return refuseType('an object', value, context);
  const found = value[shape.discriminator];
  const option = typeof found === 'string' ? shape.options.get(found) : undefined;
  if (option !== undefined) return readObject(option, value, context);
  return refuseUnion(shape, found, context);
}
