import type { ObjectShape, PropertyShape, ShapeNode } from '../shape/shape-node';
import { writeBlock, writeUnknown } from './write-value';

/**
 * Writes a value in the order of its schema: known keys first, then unknown keys in code-unit order.
 * What equals its default is left out.
 */
export function writeShape(shape: ShapeNode, value: unknown, indent: string): string {
  switch (shape.type) {
    case 'object':
      return writeObject(shape, value as Readonly<Record<string, unknown>>, indent);
    case 'array': {
      const inner = `${indent}  `;
      const lines = (value as readonly unknown[]).map((item) =>
        writeShape(shape.item, item, inner),
      );
      return writeBlock('[', lines, ']', indent);
    }
    case 'union': {
      const object = value as Readonly<Record<string, unknown>>;
      const word = object[shape.discriminator];
      const option = typeof word === 'string' ? shape.options.get(word) : undefined;
      return option === undefined
        ? writeUnknown(value, indent)
        : writeObject(option, object, indent);
    }
    case 'foreign':
      return writeUnknown(value, indent);
    default:
      return JSON.stringify(value);
  }
}

function writeObject(
  shape: ObjectShape,
  object: Readonly<Record<string, unknown>>,
  indent: string,
): string {
  const inner = `${indent}  `;
  const lines: string[] = [];
  for (const property of shape.properties) {
    const value = object[property.key];
    if (value === undefined || isFallback(property, value)) continue;
    lines.push(`${JSON.stringify(property.key)}: ${writeShape(property.shape, value, inner)}`);
  }
  for (const key of unknownKeys(shape, object)) {
    lines.push(`${JSON.stringify(key)}: ${writeUnknown(object[key], inner)}`);
  }
  return writeBlock('{', lines, '}', indent);
}

function isFallback(property: PropertyShape, value: unknown): boolean {
  if (property.fallback === undefined) return false;
  if (Array.isArray(property.fallback)) {
    return property.fallback.length === 0 && Array.isArray(value) && value.length === 0;
  }
  return value === property.fallback;
}

function unknownKeys(shape: ObjectShape, object: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(object)
    .filter((key) => !shape.byKey.has(key) && object[key] !== undefined)
    .sort();
}
