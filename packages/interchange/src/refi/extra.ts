import { attributeOf, type XmlElement } from '../container/xml-element';

/**
 * What a REFI-QDA file says of a thing and the model has no field for. It stays with the entity under
 * the key `refi`, so that it is written again as it was.
 */
export type RefiExtra = Readonly<Record<string, unknown>>;

const longest = 2000;

/** The attributes of an element that are kept, by name; those that are absent are left out. */
export function keptAttributes(
  element: XmlElement,
  names: readonly string[],
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of names) {
    const value = attributeOf(element, name);
    if (value !== undefined && value !== '') kept[name] = value.slice(0, longest);
  }
  return kept;
}

/** What was kept with an entity when it was read. */
export function extraOf(entity: object): RefiExtra {
  const extra: unknown = Object.hasOwn(entity, 'refi')
    ? (entity as Readonly<Record<string, unknown>>)['refi']
    : undefined;
  return typeof extra === 'object' && extra !== null ? (extra as RefiExtra) : {};
}

/** A text that was kept; undefined when absent. */
export function extraText(extra: RefiExtra, name: string): string | undefined {
  const value = Object.hasOwn(extra, name) ? extra[name] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Attributes of the stamp that most elements carry. */
export const stamps = ['creatingUser', 'creationDateTime', 'modifyingUser', 'modifiedDateTime'];

/** A moment as the model takes it: with seconds and an offset. */
export function isMoment(text: string | undefined): text is string {
  return (
    text !== undefined &&
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(
      text,
    ) &&
    !Number.isNaN(Date.parse(text))
  );
}
