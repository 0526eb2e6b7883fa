import type * as z from 'zod';
import { openVocabularies } from '../schema/entity';
import { entityKinds, type EntityKind } from '../schema/entity-kind';
import { references } from '../schema/id';
import { directionSchema } from '../schema/direction';
import { entitySchemas } from '../schema/review';
import { namedSchemas } from './named-schemas';

/** The parts of zod's definitions that are read here; zod types them per class. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly string[];
}

const header = `// Written by \`pnpm generate\` from the schemas beside it; a test compares the two.
import type { Direction } from './direction';
import type { EntityRef } from './entity';
import type { Id } from './id';

/** What a file may leave out, and what it holds in a form of its own. */
type Given<Whole, LeftOut extends keyof Whole, Own = object> = Omit<Whole, LeftOut | keyof Own> & {
  [Key in Exclude<LeftOut, keyof Own>]?: Whole[Key] | undefined;
} & Own;
`;

const nameOf = new Map<z.ZodType, string>(
  Object.entries(namedSchemas).map(([name, schema]) => [schema, name]),
);
const kindOf = new Map<z.ZodType, EntityKind>(
  entityKinds.map((kind) => [entitySchemas[kind] as z.ZodType, kind]),
);

/**
 * The types of everything a review is made of, as readable interfaces with the sentence of each field:
 * `schema/entities.generated.ts`. The schemas stay the one place where a review is described.
 */
export function writeTypes(): string {
  const parts = Object.entries(namedSchemas).map(([name, schema]) => declarationOf(name, schema));
  const kinds = entityKinds.map((kind) => `  '${kind}': ${nameOf.get(entitySchemas[kind]) ?? ''};`);
  const entities = `/** The type of each kind of entity. */\nexport interface Entities {\n${kinds.join('\n')}\n}`;
  return `${[header, ...parts, entities].join('\n')}\n`;
}

function declarationOf(name: string, schema: z.ZodType): string {
  const doc = docOf(schema.description ?? '', '');
  const { type, options = [] } = definitionOf(schema);
  if (type === 'union') {
    const names = options.map((option) => nameOf.get(option) ?? '');
    const inputs = options.map((option) => inputTypeOf(option));
    return `${doc}export type ${name} = ${names.join(' | ')};\n\n/** As a file may hold it. */\nexport type ${name}Input = ${inputs.join(' | ')};\n`;
  }
  const body = bodyOf(schema, { indent: '', input: false });
  return `${doc}export interface ${name} ${body}\n\n${inputDeclaration(name, schema)}`;
}

function inputDeclaration(name: string, schema: z.ZodType): string {
  const doc = '/** As a file may hold it. */\n';
  if (!differs(schema)) return `${doc}export type ${name}Input = ${name};\n`;
  const properties = Object.entries(definitionOf(schema).shape ?? {});
  const leftOut = properties.filter(([, value]) => hasDefault(value));
  const own = properties
    .filter(([, value]) => differs(unwrapped(value)))
    .map(([key, value]) => {
      return `  ${keyOf(key, value, true)}: ${typeOf(value, { indent: '  ', input: true })}${orUndefined(value)};`;
    });
  const keys = leftOut.map(([key]) => `'${key}'`).join(' | ') || 'never';
  const inner = own.length === 0 ? '' : `, {\n${own.join('\n')}\n}`;
  return `${doc}export type ${name}Input = Given<${name}, ${keys}${inner}>;\n`;
}

interface Printing {
  readonly indent: string;
  /** Whether the type is that of a file, where defaults may be left out. */
  readonly input: boolean;
}

function bodyOf(schema: z.ZodType, { indent, input }: Printing): string {
  const inner = `${indent}  `;
  const fixed = nameOf.get(schema) === 'Review' ? 'readonly ' : '';
  const lines = Object.entries(definitionOf(schema).shape ?? {}).map(([key, value]) => {
    const kind = kindOf.get(schema);
    const told =
      key === 'id' && kind !== undefined
        ? `Id<'${kind}'>`
        : typeOf(value, { indent: inner, input });
    const undefinedToo = input ? orUndefined(value) : '';
    return `${docOf(describe(value), inner)}${inner}${fixed}${keyOf(key, value, input)}: ${told}${undefinedToo};\n`;
  });
  const open = openVocabularies.has(schema) ? `${inner}[key: string]: unknown;\n` : '';
  return `{\n${lines.join('')}${open}${indent}}`;
}

function typeOf(wrapped: z.ZodType, printing: Printing): string {
  const schema = unwrapped(wrapped);
  return knownName(schema, printing) ?? structureOf(schema, printing);
}

/** The name of a type that is declared elsewhere, or once for all who use it. */
function knownName(schema: z.ZodType, { input }: Printing): string | undefined {
  const reference = references.get(schema);
  if (reference !== undefined)
    return reference.refersTo === 'any' ? 'EntityRef' : `Id<'${reference.refersTo}'>`;
  if (schema === directionSchema) return 'Direction';
  return input && nameOf.has(schema) ? inputTypeOf(schema) : nameOf.get(schema);
}

function structureOf(schema: z.ZodType, printing: Printing): string {
  const { type, element, entries = {}, values = [] } = definitionOf(schema);
  switch (type) {
    case 'array':
      return element === undefined ? 'unknown[]' : listOf(typeOf(element, printing));
    case 'object':
      return bodyOf(schema, printing);
    case 'enum':
      return words(Object.values(entries));
    case 'literal':
      return words(values);
    case 'record':
      return 'Record<string, unknown>';
    default:
      return type;
  }
}

function listOf(item: string): string {
  return item.includes(' | ') && !item.startsWith('{') ? `(${item})[]` : `${item}[]`;
}

function inputTypeOf(schema: z.ZodType): string {
  const name = nameOf.get(schema) ?? '';
  return differs(schema) ? `${name}Input` : name;
}

/** Whether a file may hold it in another form than a review in memory does. */
function differs(wrapped: z.ZodType): boolean {
  const schema = unwrapped(wrapped);
  if (references.has(schema)) return false;
  const { shape = {}, element, options = [] } = definitionOf(schema);
  return (
    Object.values(shape).some(
      (value) => definitionOf(value).type === 'default' || differs(value),
    ) ||
    (element !== undefined && differs(element)) ||
    options.some(differs)
  );
}

/** The key of a property, marked where it may be left out. */
function keyOf(key: string, value: z.ZodType, input: boolean): string {
  return isOptional(value) || (input && hasDefault(value)) ? `${key}?` : key;
}

function hasDefault(schema: z.ZodType): boolean {
  return definitionOf(schema).type === 'default';
}

function orUndefined(schema: z.ZodType): string {
  return hasDefault(schema) ? ' | undefined' : '';
}

function words(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(' | ');
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType } = definitionOf(schema);
  return innerType === undefined ? schema : unwrapped(innerType);
}

function isOptional(schema: z.ZodType): boolean {
  return definitionOf(schema).type === 'optional';
}

function describe(schema: z.ZodType): string {
  return schema.description ?? unwrapped(schema).description ?? '';
}

function docOf(text: string, indent: string): string {
  return text === '' ? '' : `${indent}/** ${text.replaceAll('*/', '* /')} */\n`;
}

function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def;
}
