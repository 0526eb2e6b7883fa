import type { XmlElement } from '../../container/xml-element';

/** What is no part of the words as they are read: deleted text, instructions of fields, pictures, notes. */
const unseen = new Set([
  ...['del', 'moveFrom', 'delText', 'instrText', 'drawing', 'pict', 'object', 'pPr', 'rPr'],
  ...['footnoteReference', 'endnoteReference', 'commentReference', 'Fallback', 'sdtPr'],
]);

const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

/** The words of a paragraph as they are read. Linear. */
export function wordsOfParagraph(paragraph: XmlElement): string {
  const words: string[] = [];
  const isBullet = hasProperty(paragraph, 'numPr');
  const visit = (element: XmlElement) => {
    if (unseen.has(element.name)) return;
    const sign = signs[element.name];
    if (sign !== undefined) words.push(sign);
    for (const part of element.content) {
      if (typeof part !== 'string') visit(part);
      else if (element.name === 't') words.push(part);
    }
  };
  visit(paragraph);
  const text = words.join('');
  // A point of a list is one value, even if a sentence of it holds a semicolon.
  return isBullet && text.trim() !== '' ? `• ${text.trim()}` : text;
}

function hasProperty(paragraph: XmlElement, name: string): boolean {
  return paragraph.content.some(
    (part) =>
      typeof part !== 'string' &&
      part.name === 'pPr' &&
      part.content.some((inner) => typeof inner !== 'string' && inner.name === name),
  );
}
