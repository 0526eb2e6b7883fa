import { quoteBriefly, describeValue } from './describe-value';
import { nearestWord } from './edit-distance';
import type { ReadContext } from './read-context';
import { readForeign } from './read-foreign';
import { isPlainObject, isUnsafeKey, readUnknown } from './read-unknown';
import type {
  ArrayShape,
  EnumShape,
  IntegerShape,
  ObjectShape,
  PropertyShape,
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
      return typeof value === 'string' && shape.values.has(value) ? value : refuseEnum(shape, value, context);
    case 'object':
      return readObject(shape, value, context);
    case 'array':
      return readArray(shape, value, context);
    case 'union':
      return readUnion(shape, value, context);
    case 'integer':
      return isInteger(shape, value) ? value + 0 : refuseInteger(shape, value, context);
    case 'boolean':
      return typeof value === 'boolean' ? value : refuseType('true or false', value, context);
    case 'foreign':
      return readForeign(shape, value, context);
  }
}

function isString(shape: StringShape, value: unknown): value is string {
  if (typeof value !== 'string' || value.length < shape.min || value.length > shape.max) return false;
  for (const { pattern } of shape.patterns) if (!pattern.test(value)) return false;
  return true;
}

function isInteger(shape: IntegerShape, value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= shape.min && (value as number) <= shape.max;
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
    if (!shape.open && context.issues.takesWarnings) warnUnknown(key, shape, value, context);
    result[key] = readUnknown(found, context);
    context.path.length = depth;
  }
}

function warnUnknown(
  key: string,
  shape: ObjectShape,
  value: Readonly<Record<string, unknown>>,
  context: ReadContext,
): void {
  const free = [...shape.byKey.keys()].filter((known) => value[known] === undefined);
  const suggestion = nearestWord(key, free);
  const hint = suggestion === undefined ? '' : ` Was “${suggestion}” meant?`;
  context.issues.warn(
    'unknown-key',
    context.path,
    `The key ${quoteBriefly(key)} is not known here; it is kept as it is.${hint}`,
    suggestion === undefined ? { key } : { key, suggestion },
  );
}

function readArray(shape: ArrayShape, value: unknown, context: ReadContext): unknown {
  if (!Array.isArray(value)) return refuseType('a list', value, context);
  if (value.length < shape.min || value.length > shape.max) return refuseLength(shape, value, context);
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
  const words = [...shape.options.keys()];
  context.path.push(shape.discriminator);
  if (found === undefined) {
    context.issues.error('missing-key', context.path, `Found nothing; expected ${oneOf(words)}.`, {
      key: shape.discriminator,
    });
  } else refuseWord(words, found, context);
  context.path.pop();
  return undefined;
}

function refuseType(expected: string, value: unknown, context: ReadContext): undefined {
  context.issues.error('invalid-type', context.path, `Found ${describeValue(value)}; expected ${expected}.`, {
    expected,
  });
  return undefined;
}

function refuseMissing(
  property: PropertyShape,
  value: Readonly<Record<string, unknown>>,
  context: ReadContext,
): void {
  const stray = nearestWord(property.key, Object.keys(value));
  const hint = stray === undefined ? '' : ` There is a key “${stray}”.`;
  context.issues.error(
    'missing-key',
    [...context.path, property.key],
    `The key “${property.key}” is missing; expected ${expectedOf(property.shape)}.${hint}`,
    { key: property.key },
  );
}

function refuseString(shape: StringShape, value: unknown, context: ReadContext): undefined {
  if (typeof value !== 'string') return refuseType('text', value, context);
  let message = `Found ${describeValue(value)}; expected ${expectedOf(shape)}.`;
  if (value.length < shape.min) message = `Found an empty text; expected ${expectedOf(shape)}.`;
  if (value.length > shape.max) {
    message = `Found a text of ${String(value.length)} characters; expected ${String(shape.max)} at most.`;
  }
  context.issues.error('invalid-value', context.path, message, { expected: expectedOf(shape) });
  return undefined;
}

function refuseInteger(shape: IntegerShape, value: unknown, context: ReadContext): undefined {
  if (typeof value !== 'number') return refuseType('a whole number', value, context);
  const expected = expectedOf(shape);
  context.issues.error('invalid-value', context.path, `Found ${describeValue(value)}; expected ${expected}.`, {
    expected,
  });
  return undefined;
}

function refuseEnum(shape: EnumShape, value: unknown, context: ReadContext): undefined {
  return refuseWord([...shape.values], value, context);
}

function refuseWord(words: readonly string[], value: unknown, context: ReadContext): undefined {
  if (typeof value !== 'string') return refuseType(oneOf(words), value, context);
  const suggestion = nearestWord(value, words);
  const hint = suggestion === undefined ? '' : ` Was “${suggestion}” meant?`;
  context.issues.error(
    'invalid-value',
    context.path,
    `Found ${describeValue(value)}; expected ${oneOf(words)}.${hint}`,
    suggestion === undefined ? { expected: words } : { expected: words, suggestion },
  );
  return undefined;
}

function refuseLength(shape: ArrayShape, value: readonly unknown[], context: ReadContext): undefined {
  const short = value.length < shape.min;
  const bound = short ? `${String(shape.min)} at least` : `${String(shape.max)} at most`;
  context.issues.error(
    'invalid-value',
    context.path,
    `Found a list of ${String(value.length)}; expected ${bound}.`,
    { min: shape.min, max: shape.max },
  );
  return undefined;
}

function oneOf(words: readonly string[]): string {
  return words.length === 1 ? `“${words.join('')}”` : `one of ${words.join(', ')}`;
}

function expectedOf(shape: ShapeNode): string {
  switch (shape.type) {
    case 'string':
      return shape.patterns[0]?.expected ?? (shape.min > 0 ? 'text that is not empty' : 'text');
    case 'enum':
      return oneOf([...shape.values]);
    case 'integer':
      return shape.min === Number.MIN_SAFE_INTEGER
        ? 'a whole number'
        : `a whole number, ${String(shape.min)} or more`;
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list';
    case 'object':
    case 'union':
      return 'an object';
    case 'foreign':
      return 'a value';
  }
}
