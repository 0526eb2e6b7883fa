import {
  attributeOf,
  childOf,
  childrenOf,
  textOf,
  type XmlElement,
} from '../container/xml-element';
import type { ReadContext } from './read-context';

/** Reads codes as constructs; a code inside another is narrower than it. */
export function readCodes(codes: XmlElement | undefined, context: ReadContext): void {
  const open = childrenOf(codes, 'Code').map((code) => ({
    code,
    parent: undefined as string | undefined,
  }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const id = readCode(next.code, next.parent, context);
    for (const code of childrenOf(next.code, 'Code'))
      open.push({ code, parent: id ?? next.parent });
  }
}

function readCode(
  code: XmlElement,
  parent: string | undefined,
  context: ReadContext,
): string | undefined {
  const definition = textOf(childOf(code, 'Description'));
  const name = attributeOf(code, 'name') ?? '';
  const color = attributeOf(code, 'color');
  const isFolder = ['false', '0'].includes(attributeOf(code, 'isCodable') ?? 'true');
  if (name.trim() === '') context.losses.add('approximated', 'Code@name', 'A code without a name.');
  const refi = {
    ...(color === undefined ? {} : { color }),
    ...(isFolder ? { isCodable: false } : {}),
  };
  const target = context.add(
    'construct',
    {
      id: context.idOf(code),
      label: name.trim() === '' ? 'Code without a name' : name,
      ...(definition.trim() === '' ? {} : { definition }),
      ...(parent === undefined ? {} : { broader: [parent] }),
      ...(Object.keys(refi).length === 0 ? {} : { refi }),
    },
    code,
  );
  context.noteNotes(code, target);
  return target?.id;
}
