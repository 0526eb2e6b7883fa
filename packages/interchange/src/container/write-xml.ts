/** An element to be written. Attributes and content that are undefined are left out. */
export interface XmlNode {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Text, or elements; an element without content is written closed. */
  readonly content?: string | readonly (XmlNode | undefined)[];
}

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';

/**
 * Writes a document, one element a line, without a byte-order mark. Characters that XML cannot hold are
 * replaced; line ends inside text and attributes are written so that they come back as they were.
 */
export function writeXml(root: XmlNode): string {
  const parts: string[] = [declaration];
  writeNode(root, '', parts);
  return parts.join('');
}

function writeNode({ name, attributes = {}, content }: XmlNode, indent: string, parts: string[]) {
  parts.push(indent, '<', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) parts.push(' ', key, '="', attributeText(String(value)), '"');
  }
  const inside = typeof content === 'string' ? content : (content ?? []).filter(isNode);
  if (inside.length === 0) parts.push('/>\n');
  else if (typeof inside === 'string') parts.push('>', elementText(inside), '</', name, '>\n');
  else {
    parts.push('>\n');
    for (const node of inside) writeNode(node, `${indent}  `, parts);
    parts.push(indent, '</', name, '>\n');
  }
}

function isNode(node: XmlNode | undefined): node is XmlNode {
  return node !== undefined;
}

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as XML can hold it: what it cannot hold is replaced by U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '\ufffd');
}

function elementText(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

function attributeText(text: string): string {
  return elementText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}
