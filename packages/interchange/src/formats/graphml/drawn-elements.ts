import { attributeOf, childrenOf, textOf, type XmlElement } from '../../container/xml-element';

/** Elements inside elements that are looked through; a drawing of one node has a few dozen. */
const mostElements = 200;

/** Elements of a name inside an element, at any depth, in order. */
function within(element: XmlElement, name: string): XmlElement[] {
  const open = [element];
  const found: XmlElement[] = [];
  for (let at = 0; at < open.length && at < mostElements; at += 1) {
    for (const inner of childrenOf(open[at])) {
      if (inner.name === name) found.push(inner);
      open.push(inner);
    }
  }
  return found;
}

/** The label a program such as yEd draws on a node, a group or an edge; empty where there is none. */
export function labelIn(data: XmlElement, name: 'NodeLabel' | 'EdgeLabel'): string {
  const labels = within(data, name).map((label) => textOf(label).replace(/\s+/g, ' ').trim());
  return labels.find((label) => label !== '') ?? '';
}

/** Which ends of an edge are drawn with an arrow; undefined where nothing is drawn. */
export function arrowsOf(edge: XmlElement): 'forwards' | 'backwards' | 'both' | 'none' | undefined {
  const drawn = childrenOf(edge, 'data').flatMap((data) => within(data, 'Arrows'))[0];
  if (drawn === undefined) return undefined;
  const has = (end: string) => (attributeOf(drawn, end) ?? 'none') !== 'none';
  if (has('source')) return has('target') ? 'both' : 'backwards';
  return has('target') ? 'forwards' : 'none';
}
