import { describeValue, quoteBriefly } from './describe-value';
import { nearestWord } from './edit-distance';
import type { ReadContext } from './read-context';
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

/** Warns of a key the schema does not know, and guesses what was meant. */
export function warnUnknown(
  key: string,
  shape: ObjectShape,
  value: Readonly<Record<string, unknown>>,
  context: ReadContext,
): void {
  const suggestion = context.issues.takesWarnings ? suggestKey(key, shape, value) : undefined;
  const hint = suggestion === undefined ? '' : ` Was “${suggestion}” meant?`;
  context.issues.warn(
    'unknown-key',
    context.path,
    `The key ${quoteBriefly(key)} is not known here; it is kept as it is.${hint}`,
    suggestion === undefined ? { key } : { key, suggestion },
  );
}

function suggestKey(
  key: string,
  shape: ObjectShape,
  value: Readonly<Record<string, unknown>>,
): string | undefined {
  return nearestWord(
    key,
    [...shape.byKey.keys()].filter((known) => value[known] === undefined),
  );
}

/** Reports a value of another type than the schema asks for. */
export function refuseType(expected: string, value: unknown, context: ReadContext): unknown {
  context.issues.error(
    'invalid-type',
    context.path,
    `Found ${describeValue(value)}; expected ${expected}.`,
    {
      expected,
    },
  );
  return undefined;
}

/** Reports a key that must be there and is not. */
export function refuseMissing(
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

/** Reports a text that is too short, too long, in another form, or no text. */
export function refuseString(shape: StringShape, value: unknown, context: ReadContext): unknown {
  if (typeof value !== 'string') return refuseType('text', value, context);
  let message = `Found ${describeValue(value)}; expected ${expectedOf(shape)}.`;
  if (value.length < shape.min) message = `Found an empty text; expected ${expectedOf(shape)}.`;
  if (value.length > shape.max) {
    message = `Found a text of ${String(value.length)} characters; expected ${String(shape.max)} at most.`;
  }
  context.issues.error('invalid-value', context.path, message, { expected: expectedOf(shape) });
  return undefined;
}

/** Reports a number that is not whole or out of range. */
export function refuseInteger(shape: IntegerShape, value: unknown, context: ReadContext): unknown {
  if (typeof value !== 'number') return refuseType('a whole number', value, context);
  const expected = expectedOf(shape);
  context.issues.error(
    'invalid-value',
    context.path,
    `Found ${describeValue(value)}; expected ${expected}.`,
    {
      expected,
    },
  );
  return undefined;
}

/** Reports a word that is none of those known. */
export function refuseEnum(shape: EnumShape, value: unknown, context: ReadContext): unknown {
  return refuseWord([...shape.values], value, context);
}

function refuseWord(words: readonly string[], value: unknown, context: ReadContext): unknown {
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

/** Reports a list with too few or too many items. */
export function refuseLength(
  shape: ArrayShape,
  value: readonly unknown[],
  context: ReadContext,
): unknown {
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

const plainWords = {
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  union: 'an object',
  foreign: 'a value',
} as const;

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
    default:
      return plainWords[shape.type];
  }
}

/** Reports an object of which it cannot be told what it is. */
export function refuseUnion(shape: UnionShape, found: unknown, context: ReadContext): unknown {
  const words = [...shape.options.keys()];
  context.path.push(shape.discriminator);
  if (found === undefined) {
    context.issues.error(
      'missing-key',
      context.path,
      `The key “${shape.discriminator}” is missing; expected ${oneOf(words)}.`,
      { key: shape.discriminator },
    );
  } else refuseWord(words, found, context);
  context.path.pop();
  return undefined;
}
