import { describeValue, quoteBriefly } from './describe-value';
import type { ReadContext } from './read-context';

/** Keys that change an object's prototype, or pretend to, when they are assigned carelessly. */
const unsafeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Reports the last key of the path if it could change a prototype; such a key is never assigned. */
export function isUnsafeKey(key: string, context: ReadContext): boolean {
  if (!unsafeKeys.has(key)) return false;
  context.issues.error(
    'unsafe-key',
    context.path,
    `The key ${quoteBriefly(key)} can change how programs work and is not accepted; use another name.`,
    { key },
  );
  return true;
}

/** Whether a value is an object written with braces, not a list, a date or an instance of a class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * Copies a value this version knows nothing about, so that it is kept and written again. Only what
 * JSON can hold is taken; the rest is reported.
 */
export function readUnknown(value: unknown, context: ReadContext): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (Number.isFinite(value)) return value + 0;
      return refuse(value, context);
    default:
      break;
  }
  if (value === null) return null;
  if (context.path.length > context.maxDepth) return refuseDepth(context);
  if (Array.isArray(value)) return readUnknownList(value, context);
  return isPlainObject(value) ? readUnknownObject(value, context) : refuse(value, context);
}

function readUnknownList(list: readonly unknown[], context: ReadContext): unknown[] {
  const { path, issues } = context;
  const copy: unknown[] = [];
  const place = path.push(0) - 1;
  for (let index = 0; index < list.length && !issues.full; index++) {
    path[place] = index;
    copy.push(readUnknown(list[index], context));
  }
  path.pop();
  return copy;
}

function readUnknownObject(
  object: Record<string, unknown>,
  context: ReadContext,
): Record<string, unknown> {
  const { path } = context;
  const copy: Record<string, unknown> = {};
  const keys = Object.keys(object);
  context.keys += keys.length;
  const place = path.push('') - 1;
  for (const key of keys) {
    path[place] = key;
    if (isUnsafeKey(key, context)) continue;
    const value = object[key];
    if (value !== undefined) copy[key] = readUnknown(value, context);
  }
  path.pop();
  return copy;
}

function refuse(value: unknown, context: ReadContext): unknown {
  context.issues.error(
    'invalid-value',
    context.path,
    `Found ${describeValue(value)}, which a JSON file cannot hold; expected text, a finite number, true, false, null, a list or an object.`,
  );
  return undefined;
}

function refuseDepth(context: ReadContext): unknown {
  context.issues.error(
    'nested-too-deep',
    context.path,
    `Lists and objects are nested more than ${String(context.maxDepth)} deep; expected less.`,
    { maxDepth: context.maxDepth },
  );
  return undefined;
}
