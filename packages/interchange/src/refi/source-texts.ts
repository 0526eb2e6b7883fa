import {
  attributeOf,
  childOf,
  childrenOf,
  textOf,
  type XmlElement,
} from '../container/xml-element';
import type { ReadContext } from './read-context';
import type { MarkedText } from './text-positions';

/** Gives the text of a file inside the archive, decoded, its byte-order mark off. */
export type TextFile = (path: string) => string | undefined;

/** Elements that carry a text with passages marked in it. */
const carriers = new Set(['TextSource', 'Representation', 'TextDescription']);

/** The texts of all sources of a project, read once. */
export class SourceTexts {
  readonly #texts = new Map<XmlElement, string | undefined>();
  readonly #file: TextFile;
  readonly #context: ReadContext;

  constructor(file: TextFile, context: ReadContext) {
    this.#file = file;
    this.#context = context;
  }

  /** The text of a source, note or transcript; undefined where the file does not hold it. */
  of(element: XmlElement): string | undefined {
    if (!this.#texts.has(element)) this.#texts.set(element, this.#read(element));
    return this.#texts.get(element);
  }

  /** All texts with the passages marked in them, to find out how the file counts. */
  marked(sources: readonly XmlElement[]): MarkedText[] {
    const open = [...sources];
    const found: MarkedText[] = [];
    for (let element = open.pop(); element !== undefined; element = open.pop()) {
      open.push(...childrenOf(element).filter(({ name }) => carriers.has(name)));
      const selections = childrenOf(element, 'PlainTextSelection').map((selection) => ({
        start: positionOf(selection, 'startPosition'),
        end: positionOf(selection, 'endPosition'),
        name: attributeOf(selection, 'name') ?? '',
      }));
      const text = selections.length === 0 ? undefined : this.of(element);
      if (text !== undefined) found.push({ text, selections });
    }
    return found;
  }

  #read(element: XmlElement): string | undefined {
    const inside = childOf(element, 'PlainTextContent');
    if (inside !== undefined) return textOf(inside);
    const path = attributeOf(element, 'plainTextPath');
    if (path === undefined || path.trim() === '') return undefined;
    const text = /^(?:relative|absolute):/i.test(path) ? undefined : this.#file(fileNameOf(path));
    if (text !== undefined) return text;
    const place = `${element.name}@plainTextPath`;
    this.#context.losses.add('not-in-file', place, 'The text is not in the archive.', shown(path));
    return undefined;
  }
}

/** A position as a whole number; NaN for what is none. */
export function positionOf(element: XmlElement, name: string): number {
  const text = attributeOf(element, name)?.trim() ?? '';
  return /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
}

/** `internal://a.txt`, `file.txt`: files lie flat in the folder of sources. */
function fileNameOf(path: string): string {
  return path.replace(/^internal:\/*/i, '').replace(/^.*[/\\]/, '');
}

/** Paths of somebody's computer are not repeated. */
function shown(path: string): string {
  return path.replace(/^((?:relative|absolute):\/*)?.*[/\\]/i, '$1…/');
}
