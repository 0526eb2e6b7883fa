import type { Review } from '@cmoc/model';
import type { XmlNode } from '../container/write-xml';
import { extraOf, extraText } from './extra';
import { foldGuid, guidOf } from './guid';
import { byGuid, guidText, reference } from './write-context';

/** What a value of each type must look like. */
const shapes: Readonly<Record<string, RegExp>> = {
  Text: /^/,
  Boolean: /^\s*(?:true|false|0|1)\s*$/,
  Integer: /^\s*[+-]?\d+\s*$/,
  Float: /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)\s*$/,
  Date: /^\s*-?\d{4}-\d\d-\d\d(?:Z|[+-]\d\d:\d\d)?\s*$/,
  DateTime: /^\s*-?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?\s*$/,
};

interface Value {
  readonly guid: string;
  readonly name: string;
  readonly type: string;
  readonly value: string;
}

/** Every variable that something has a value of. */
export function variableNodes(review: Review): XmlNode[] {
  const variables = new Map<string, Value>();
  const values = [
    ...review.sources.flatMap(({ characteristics }) => valuesOf(characteristics)),
    ...review.memos.flatMap((memo) => valuesOf(extraOf(memo)['values'])),
  ];
  for (const value of values) {
    const key = foldGuid(value.guid);
    const known = variables.get(key);
    // One value that does not fit its type makes the variable one of text.
    if (known === undefined || value.type === 'Text') variables.set(key, value);
  }
  return [...variables.values()]
    .sort((one, other) => byGuid(one.guid, other.guid))
    .map(({ guid, name, type }) => ({
      name: 'Variable',
      attributes: { guid, name, typeOfVariable: type },
    }));
}

/** The characteristics of a source, or the values of a case. */
export function valueNodes(list: unknown): XmlNode[] {
  return valuesOf(list).map(({ guid, type, value }) => ({
    name: 'VariableValue',
    content: [reference('VariableRef', guid), { name: `${type}Value`, content: value }],
  }));
}

function valuesOf(list: unknown): Value[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown): Value[] => {
    if (typeof item !== 'object' || item === null) return [];
    const { name, value } = item as { readonly name?: unknown; readonly value?: unknown };
    if (typeof name !== 'string' || typeof value !== 'string' || value.trim() === '') return [];
    const extra = extraOf(item);
    const said = extraText(extra, 'type') ?? 'Text';
    const fits = Object.hasOwn(shapes, said) && shapes[said]?.test(value) === true;
    const guid = guidText(extra, 'variable') ?? guidOf('variable', name);
    return [{ guid, name, value, type: fits ? said : 'Text' }];
  });
}
