import type * as z from 'zod';
import type { ReferenceMeta } from '../schema/id';

/**
 * What a schema asks of a value, as plain data: the form in which reading, writing and integrity
 * checks see the zod schemas. Compiled once, see {@link compileShape}.
 */
export type ShapeNode =
  | ObjectShape
  | ArrayShape
  | UnionShape
  | StringShape
  | IntegerShape
  | EnumShape
  | BooleanShape
  | ForeignShape;

interface ShapeBase {
  /** Set when the value names another entity. */
  readonly reference?: ReferenceMeta;
}

/** An object with known keys in a fixed order; further keys are kept. */
export interface ObjectShape extends ShapeBase {
  readonly type: 'object';
  readonly properties: readonly PropertyShape[];
  readonly byKey: ReadonlyMap<string, PropertyShape>;
  /** The properties that must be there, or are filled in when left out. */
  readonly expected: readonly PropertyShape[];
  /** The bits of the expected properties; all bits when one of them has none. */
  readonly expectedBits: number;
  /** Set when keys beyond the known ones are part of a vocabulary kept elsewhere (CSL-JSON). */
  readonly open: boolean;
}

/** One known key of an object. */
export interface PropertyShape {
  readonly key: string;
  readonly shape: ShapeNode;
  readonly required: boolean;
  /** One bit of a 32-bit number, its own within the object; 0 beyond the first 31 properties. */
  readonly bit: number;
  /** The value of a key that is left out; only where the schema has one. */
  readonly fallback?: unknown;
}

/** A list of values of one shape. */
export interface ArrayShape extends ShapeBase {
  readonly type: 'array';
  readonly item: ShapeNode;
  readonly min: number;
  readonly max: number;
}

/** Objects told apart by the text under one key. */
export interface UnionShape extends ShapeBase {
  readonly type: 'union';
  readonly discriminator: string;
  readonly options: ReadonlyMap<string, ObjectShape>;
}

/** Text, with its length in UTF-16 units and the patterns it must match. */
export interface StringShape extends ShapeBase {
  readonly type: 'string';
  readonly min: number;
  readonly max: number;
  readonly patterns: readonly StringPattern[];
}

/** A pattern, with the words for what it asks for. */
export interface StringPattern {
  readonly matches: (text: string) => boolean;
  readonly expected: string;
}

/** A whole number. */
export interface IntegerShape extends ShapeBase {
  readonly type: 'integer';
  readonly min: number;
  readonly max: number;
}

/** One of a few words. */
export interface EnumShape extends ShapeBase {
  readonly type: 'enum';
  readonly values: ReadonlySet<string>;
}

/** True or false. */
export interface BooleanShape extends ShapeBase {
  readonly type: 'boolean';
}

/** A schema of a kind this package does not compile; zod itself reads the value. */
export interface ForeignShape extends ShapeBase {
  readonly type: 'foreign';
  readonly schema: z.ZodType;
}
