import { type Result, succeed } from '@cmoc/kernel';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { InterchangeIssueCode } from '../contract/issue-codes';
import { refuse, warningIssue, type InterchangeIssue } from '../contract/issues';
import { limitsOf, type Limits } from '../contract/limits';
import type { XmlElement } from './xml-element';

/** How XML is read. */
export interface XmlReadOptions {
  readonly limits?: Partial<Limits> | undefined;
  /**
   * Called with each element of these names once it is complete. Such an element is not kept in the
   * document, so that a file of any length can be read one record at a time.
   */
  readonly onElement?: Readonly<Record<string, (element: XmlElement) => void>>;
  /** Called now and then with how far reading has come, in characters. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** How many departures from the rules of XML are read past before a file is given up. */
const mostFaults = 50;
const chunk = 65_536;

/**
 * Reads an XML document: its elements, or one record after another. Entities other than the five of XML
 * and character references are never resolved, and nothing is fetched; a document that defines entities
 * of its own is refused. What breaks the rules is read past and said; a document that ends too early
 * gives what is there. Linear in size; never throws.
 */
export function readXml(
  text: string,
  { limits, onElement = {}, onProgress }: XmlReadOptions = {},
): Result<XmlElement, InterchangeIssueCode> {
  const reader = new TreeReader(limitsOf(limits), new Map(Object.entries(onElement)));
  for (let at = 0; at < text.length && !reader.stopped; at += chunk) {
    reader.write(text.slice(at, at + chunk));
    if ((at / chunk) % 16 === 0) onProgress?.(at, text.length);
  }
  return reader.finish();
}

interface OpenElement extends XmlElement {
  readonly content: (XmlElement | string)[];
}

class TreeReader {
  readonly #parser = new SaxesParser<{ position: true; xmlns: false }>({
    position: true,
    xmlns: false,
  });
  readonly #limits: Limits;
  readonly #handlers: ReadonlyMap<string, (element: XmlElement) => void>;
  readonly #open: OpenElement[] = [];
  #root: XmlElement | undefined;
  #elements = 0;
  #faults = 0;
  #firstFault = '';
  #refusal: Parameters<typeof refuse> | undefined;
  #issue: InterchangeIssue | undefined;

  constructor(limits: Limits, handlers: ReadonlyMap<string, (element: XmlElement) => void>) {
    this.#limits = limits;
    this.#handlers = handlers;
    this.#parser.on('error', (error) => {
      this.#fault(error.message);
    });
    this.#parser.on('doctype', (doctype) => {
      this.#doctype(doctype);
    });
    this.#parser.on('opentag', (tag) => {
      if (!this.stopped) this.#opened(tag);
    });
    this.#parser.on('closetag', () => {
      if (!this.stopped) this.#closed();
    });
    this.#parser.on('text', (text) => this.#text(text));
    this.#parser.on('cdata', (text) => this.#text(text));
  }

  get stopped(): boolean {
    return this.#refusal !== undefined || this.#issue !== undefined;
  }

  write(text: string): void {
    try {
      this.#parser.write(text);
    } catch (error) {
      this.#faults += mostFaults;
      this.#fault(error instanceof Error ? error.message : 'not readable');
    }
  }

  finish(): Result<XmlElement, InterchangeIssueCode> {
    if (!this.stopped) this.#end();
    const truncated = this.#open.length > 0 && !this.stopped;
    while (this.#open.length > 0) this.#closed();
    if (this.#refusal !== undefined) return refuse(...this.#refusal);
    if (this.#root === undefined) {
      return refuse('not-xml', `Found no XML document; ${this.#firstFault || 'it holds nothing'}.`);
    }
    const issues = this.#issue === undefined ? [] : [this.#issue];
    if (truncated)
      issues.push(warningIssue('truncated', 'The document ends before it is complete.'));
    else if (this.#faults > 0) issues.push(this.#faulty());
    return succeed(this.#root, issues);
  }

  #end(): void {
    try {
      this.#parser.close();
    } catch (error) {
      this.#fault(error instanceof Error ? error.message : 'not readable');
    }
  }

  #faulty(): InterchangeIssue {
    const message = `The document breaks the rules of XML in ${this.#faults} places, first: ${this.#firstFault}.`;
    return warningIssue('not-xml', message, { faults: this.#faults });
  }

  #fault(message: string): void {
    this.#faults += 1;
    this.#firstFault ||= message.replace(/\.+$/, '').slice(0, 200);
    if (this.#faults < mostFaults || this.stopped) return;
    this.#issue = this.#faulty();
  }

  #doctype(doctype: string): void {
    if (!/\[/.test(doctype) && !/<!ENTITY/i.test(doctype)) return;
    const message =
      'The document defines types or entities of its own, which are not read; expected plain XML.';
    this.#refusal = ['forbidden-xml', message, { doctype: doctype.slice(0, 100) }];
  }

  #opened(tag: SaxesTagPlain): void {
    const { maxDepth, maxElements } = this.#limits;
    if (this.#open.length >= maxDepth) {
      const message = `Elements are nested more than ${maxDepth} deep; expected less.`;
      this.#refusal = ['nested-too-deep', message, { maxDepth }];
      return;
    }
    this.#elements += 1;
    if (this.#elements > maxElements) {
      const message = `Only the first ${maxElements} elements were read.`;
      this.#issue = warningIssue('too-many-records', message, { maxElements });
      return;
    }
    const colon = tag.name.indexOf(':');
    this.#open.push({
      name: colon < 0 ? tag.name : tag.name.slice(colon + 1),
      fullName: tag.name,
      attributes: new Map(Object.entries(tag.attributes)),
      content: [],
      line: this.#parser.line,
    });
  }

  #closed(): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    const parent = this.#open.at(-1);
    const handler = this.#handlers.get(element.name);
    if (handler !== undefined) handler(element);
    else if (parent !== undefined) parent.content.push(element);
    if (parent === undefined) this.#root ??= element;
  }

  #text(text: string): void {
    if (!this.stopped) this.#open.at(-1)?.content.push(text);
  }
}
