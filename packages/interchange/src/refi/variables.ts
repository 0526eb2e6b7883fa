import {
  attributeOf,
  childOf,
  childrenOf,
  textOf,
  type XmlElement,
} from '../container/xml-element';
import { foldGuid, readGuid } from './guid';
import type { ReadContext } from './read-context';

/** A variable of a project. */
interface Variable {
  readonly guid: string;
  readonly name: string;
  readonly type: string;
  used: boolean;
}

/** The variables of a project, by their GUIDs folded. */
export type Variables = ReadonlyMap<string, Variable>;

/** A value of a variable, as sources keep characteristics. */
export interface VariableValue {
  readonly name: string;
  readonly value: string;
  readonly refi: { readonly variable: string; readonly type: string };
}

/** Reads what variables there are. */
export function readVariables(list: XmlElement | undefined, context: ReadContext): Variables {
  const variables = new Map<string, Variable>();
  for (const variable of childrenOf(list, 'Variable')) {
    const guid = readGuid(attributeOf(variable, 'guid'));
    if (guid === undefined) continue;
    const name = attributeOf(variable, 'name')?.trim() ?? '';
    const type = attributeOf(variable, 'typeOfVariable') ?? 'Text';
    variables.set(foldGuid(guid), { guid, name: name === '' ? guid : name, type, used: false });
    const description = textOf(childOf(variable, 'Description')).trim();
    if (description === '') continue;
    context.losses.add(
      'dropped',
      'Variable/Description',
      'A characteristic is only named.',
      description,
    );
  }
  return variables;
}

/** Reads the values an element has. Values that say nothing are left out. */
export function readValues(
  element: XmlElement,
  variables: Variables,
  context: ReadContext,
): VariableValue[] {
  return childrenOf(element, 'VariableValue').flatMap((value) => {
    const guid = attributeOf(childOf(value, 'VariableRef'), 'targetGUID');
    const variable = variables.get(foldGuid(readGuid(guid) ?? ''));
    if (variable === undefined) {
      context.dangling(value, guid);
      return [];
    }
    variable.used = true;
    const said = childrenOf(value).find(({ name }) => name.endsWith('Value'));
    const text = textOf(said);
    if (text.trim() === '') return [];
    return [
      { name: variable.name, value: text, refi: { variable: variable.guid, type: variable.type } },
    ];
  });
}

/** Says which variables nothing has a value of. */
export function reportUnused(variables: Variables, context: ReadContext): void {
  for (const { name, used } of variables.values()) {
    if (used) continue;
    context.losses.add('dropped', 'Variable', 'Nothing has a value of it.', name);
  }
}
