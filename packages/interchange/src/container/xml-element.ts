/** An element of an XML document. Names are without their prefix. */
export interface XmlElement {
  readonly name: string;
  /** The name as it is written, with its prefix. */
  readonly fullName: string;
  /** By name as it is written; the first of two with one name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements and stretches of text, in order. */
  readonly content: readonly (XmlElement | string)[];
  /** The line it begins on, from 1. */
  readonly line: number;
}

/** The elements right inside an element, all or those of one name. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.content ?? []).filter(
    (part): part is XmlElement =>
      typeof part !== 'string' && (name === undefined || part.name === name),
  );
}

/** The first element of a name right inside an element. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.content.find(
    (part): part is XmlElement => typeof part !== 'string' && part.name === name,
  );
}

/** All text inside an element, at any depth, as it stands. */
export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const [only] = element.content;
  if (element.content.length === 1 && typeof only === 'string') return only;
  return element.content.map((part) => (typeof part === 'string' ? part : textOf(part))).join('');
}

/** An attribute, by its name as it is written; undefined when absent. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name);
}
