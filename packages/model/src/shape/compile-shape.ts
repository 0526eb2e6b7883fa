import { UsageError } from '@cmoc/kernel';
import type * as z from 'zod';
import { openVocabularies } from '../schema/entity';
import { idPattern, references } from '../schema/id';
import { isIdentifier } from './is-identifier';
import type {
  ArrayShape,
  IntegerShape,
  ObjectShape,
  PropertyShape,
  ShapeNode,
  StringPattern,
  StringShape,
  UnionShape,
} from './shape-node';

/** The parts of zod's definitions that are read here; zod types them per class. */
interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDefinition } }[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly catchall?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly discriminator?: string;
  readonly innerType?: z.ZodType;
  readonly defaultValue?: unknown;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly unknown[];
}

interface CheckDefinition {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number | bigint;
  readonly inclusive?: boolean;
  readonly format?: string;
  readonly pattern?: RegExp;
}

const compiled = new WeakMap<z.ZodType, ShapeNode>();

/**
 * Compiles a zod schema into a {@link ShapeNode}, once per schema.
 *
 * The schemas stay the one place where a review is described; this is how reading a large review costs
 * about as much as `JSON.parse`. What cannot be compiled is left to zod.
 */
export function compileShape(schema: z.ZodType): ShapeNode {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const meta = references.get(schema);
  const bare = compileBare(schema);
  const shape = meta === undefined ? bare : { ...bare, reference: { refersTo: meta.refersTo } };
  compiled.set(schema, shape);
  return shape;
}

/** Compiles the schema of an object. */
export function compileObject(schema: z.ZodType): ObjectShape {
  const shape = compileShape(schema);
  if (shape.type !== 'object') {
    throw new UsageError('not-an-object-schema', 'The schema is not that of an object.');
  }
  return shape;
}

function compileBare(schema: z.ZodType): ShapeNode {
  const def = schema._zod.def as unknown as Definition;
  return compilers[def.type]?.(def, schema) ?? { type: 'foreign', schema };
}

type Compiler = (def: Definition, schema: z.ZodType) => ShapeNode | undefined;

const compilers: Readonly<Partial<Record<string, Compiler>>> = {
  object: compileProperties,
  array: compileArray,
  union: compileUnion,
  string: compileString,
  number: compileInteger,
  enum: (def) => compileWords(Object.values(def.entries ?? {})),
  literal: (def) => compileWords(def.values ?? []),
  boolean: () => ({ type: 'boolean' }),
  optional: compileInner,
  default: compileInner,
};

function compileInner({ innerType }: Definition): ShapeNode | undefined {
  return innerType === undefined ? undefined : compileShape(innerType);
}

function checksOf(def: Definition): readonly CheckDefinition[] {
  return (def.checks ?? []).map((check) => check._zod.def);
}

function compileProperties(def: Definition, schema: z.ZodType): ObjectShape | undefined {
  if (checksOf(def).length > 0 || def.catchall === undefined) return undefined;
  if ((def.catchall._zod.def as unknown as Definition).type !== 'unknown') return undefined;
  const properties = Object.entries(def.shape ?? {}).map(([key, value], index) => ({
    ...compileProperty(key, value),
    bit: index < 31 ? 1 << index : 0,
  }));
  const expected = properties.filter(
    ({ required, fallback }) => required || fallback !== undefined,
  );
  return {
    type: 'object',
    properties,
    byKey: new Map(properties.map((property) => [property.key, property])),
    expected,
    expectedBits: expected.reduce((bits, { bit }) => (bit === 0 ? -1 : bits | bit), 0),
    open: openVocabularies.has(schema),
  };
}

function compileProperty(key: string, schema: z.ZodType): Omit<PropertyShape, 'bit'> {
  const def = schema._zod.def as unknown as Definition;
  const shape = compileShape(schema);
  if (def.type === 'optional') return { key, shape, required: false };
  if (def.type !== 'default') return { key, shape, required: true };
  const value = def.defaultValue;
  return {
    key,
    shape,
    required: false,
    fallback: Array.isArray(value) ? Object.freeze([...(value as unknown[])]) : value,
  };
}

function compileArray(def: Definition): ArrayShape | undefined {
  if (def.element === undefined) return undefined;
  let min = 0;
  let max = Infinity;
  for (const check of checksOf(def)) {
    if (check.check === 'min_length') min = Math.max(min, check.minimum ?? 0);
    else if (check.check === 'max_length') max = Math.min(max, check.maximum ?? Infinity);
    else return undefined;
  }
  return { type: 'array', item: compileShape(def.element), min, max };
}

function compileUnion(def: Definition): UnionShape | undefined {
  if (def.discriminator === undefined) return undefined;
  const options = new Map<string, ObjectShape>();
  for (const option of def.options ?? []) {
    const shape = compileShape(option);
    if (shape.type !== 'object') return undefined;
    const key = shape.byKey.get(def.discriminator);
    if (key?.shape.type !== 'enum') return undefined;
    for (const value of key.shape.values) options.set(value, shape);
  }
  return { type: 'union', discriminator: def.discriminator, options };
}

const formatWords: Readonly<Record<string, string>> = {
  datetime: 'a moment such as 2024-03-01T09:30:00Z',
  date: 'a day such as 2024-03-01',
};

function compileString(def: Definition): StringShape | undefined {
  let min = 0;
  let max = Infinity;
  const patterns: StringPattern[] = [];
  const checks = [...checksOf(def)];
  if (def.format !== undefined) checks.push({ check: 'string_format', ...formatOf(def) });
  for (const check of checks) {
    if (check.check === 'min_length') min = Math.max(min, check.minimum ?? 0);
    else if (check.check === 'max_length') max = Math.min(max, check.maximum ?? Infinity);
    else {
      const pattern = compilePattern(check);
      if (pattern === undefined) return undefined;
      patterns.push(pattern);
    }
  }
  return { type: 'string', min, max, patterns };
}

function formatOf(def: Definition): Pick<CheckDefinition, 'format' | 'pattern'> {
  return {
    ...(def.format === undefined ? {} : { format: def.format }),
    ...(def.pattern === undefined ? {} : { pattern: def.pattern }),
  };
}

function compilePattern(check: CheckDefinition): StringPattern | undefined {
  if (check.check !== 'string_format' || check.pattern === undefined) return undefined;
  const words =
    check.format === 'regex' ? regexWords(check.pattern) : formatWords[check.format ?? ''];
  if (words === undefined) return undefined;
  const { pattern } = check;
  if (pattern.source === idPattern.source) return { matches: isIdentifier, expected: words };
  return { matches: (text) => pattern.test(text), expected: words };
}

function regexWords(pattern: RegExp): string {
  if (pattern.source === idPattern.source) {
    return 'an identifier: letters, digits and . _ : -, starting with a letter or digit, 128 characters at most';
  }
  return `text that matches ${String(pattern)}`;
}

function compileInteger(def: Definition): IntegerShape | undefined {
  if (def.format !== 'safeint') return undefined;
  let min = Number.MIN_SAFE_INTEGER;
  let max = Number.MAX_SAFE_INTEGER;
  for (const check of checksOf(def)) {
    const value = Number(check.value);
    if (check.check === 'greater_than')
      min = Math.max(min, check.inclusive === true ? value : value + 1);
    else if (check.check === 'less_than')
      max = Math.min(max, check.inclusive === true ? value : value - 1);
    else return undefined;
  }
  return { type: 'integer', min, max };
}

function compileWords(values: readonly unknown[]): ShapeNode | undefined {
  const words = values.filter((value) => typeof value === 'string');
  return words.length === values.length ? { type: 'enum', values: new Set(words) } : undefined;
}
