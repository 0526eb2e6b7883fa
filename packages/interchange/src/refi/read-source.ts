import {
  attributeOf,
  childOf,
  childrenOf,
  textOf,
  type XmlElement,
} from '../container/xml-element';
import { keptAttributes, stamps } from './extra';
import { authorshipOf, stampsBeyond, type ReadContext, type Target } from './read-context';
import { readGuid } from './guid';
import { positionOf, type SourceTexts } from './source-texts';
import { Places, type Counting } from './text-positions';
import { readValues, type Variables } from './variables';

/** What sources are read with. */
export interface SourceReading {
  readonly context: ReadContext;
  readonly texts: SourceTexts;
  readonly counting: Counting;
  readonly variables: Variables;
}

const geometry = ['page', 'firstX', 'firstY', 'secondX', 'secondY', 'begin', 'end'];
const mediaSelections = new Set([
  'PDFSelection',
  'PictureSelection',
  'AudioSelection',
  'VideoSelection',
]);
const longestPassage = 1_000_000;

/** Reads a source with its passages, codings and values, and the transcripts that belong to it. */
export function readSource(element: XmlElement, reading: SourceReading): void {
  const carrier = textCarrierOf(element);
  const text = carrier === undefined ? undefined : reading.texts.of(carrier);
  const refi = {
    ...(element.name === 'TextSource' ? {} : { kind: element.name }),
    ...(carrier === undefined || carrier === element ? {} : carriedBy(carrier)),
    ...keptAttributes(element, stamps),
  };
  const source = addSource(element, { text, refi }, reading);
  if (source === undefined) return;
  reading.context.noteNotes(element, source);
  if (carrier !== undefined) readTextSelections(carrier, source, text, reading);
  for (const selection of childrenOf(element)) {
    if (mediaSelections.has(selection.name)) readRegion(selection, source, reading);
  }
  readWholeCodings(element, source, { text, reading });
  for (const transcript of childrenOf(element, 'Transcript'))
    readTranscript(transcript, source, reading);
  reportFiles(element, reading.context);
}

function textCarrierOf(element: XmlElement): XmlElement | undefined {
  if (element.name === 'TextSource') return element;
  return childOf(element, 'Representation') ?? childOf(element, 'TextDescription');
}

function carriedBy(carrier: XmlElement): object {
  return { text: readGuid(attributeOf(carrier, 'guid')) ?? '', ...prefixed(carrier) };
}

function prefixed(carrier: XmlElement): object {
  const name = attributeOf(carrier, 'name');
  return name === undefined ? {} : { textName: name };
}

function addSource(
  element: XmlElement,
  { text, refi }: { readonly text: string | undefined; readonly refi: object },
  { context, variables }: SourceReading,
): Target | undefined {
  const name = attributeOf(element, 'name') ?? '';
  const note = textOf(childOf(element, 'Description'));
  if (name.trim() === '') {
    context.losses.add('approximated', `${element.name}@name`, 'A source without a name.');
  }
  return context.add(
    'source',
    {
      id: context.idOf(element),
      kind: 'document',
      label: name.trim() === '' ? 'Source without a name' : name,
      ...(text === undefined ? {} : { fullText: context.holdText(text) }),
      ...(note.trim() === '' ? {} : { note }),
      characteristics: readValues(element, variables, context),
      ...(Object.keys(refi).length === 0 ? {} : { refi }),
    },
    element,
  );
}

function readTextSelections(
  carrier: XmlElement,
  source: Target,
  text: string | undefined,
  reading: SourceReading,
): void {
  const places = text === undefined ? undefined : new Places(text, reading.counting);
  for (const selection of childrenOf(carrier, 'PlainTextSelection')) {
    const found = wordsAt(selection, text, places);
    if (text !== undefined && found.text === '') {
      const reason = 'The positions mark nothing in the text.';
      const said = ['startPosition', 'endPosition'].map(
        (name) => attributeOf(selection, name) ?? '',
      );
      reading.context.losses.add('approximated', 'PlainTextSelection', reason, said.join('–'));
    }
    addPassage(selection, { ...found, source, inText: true }, reading);
  }
}

function wordsAt(
  selection: XmlElement,
  text: string | undefined,
  places: Places | undefined,
): Pick<Passage, 'text' | 'locator'> {
  const from = positionOf(selection, 'startPosition');
  const to = positionOf(selection, 'endPosition');
  const [start, end] = [places?.at(from), places?.at(to)];
  const isThere = text !== undefined && start !== undefined && end !== undefined && end >= start;
  return isThere
    ? { text: text.slice(start, end), locator: { start, end } }
    : { text: '', locator: unplaced(from, to) };
}

/** Without the text, positions are kept as the file counts them. */
function unplaced(from: number, to: number): object {
  return Number.isNaN(from) || Number.isNaN(to) ? {} : { start: from, end: to };
}

/** A region of a page or picture, a stretch of a recording. */
function readRegion(selection: XmlElement, source: Target, reading: SourceReading): void {
  const page = attributeOf(selection, 'page');
  const carrier = childOf(selection, 'Representation');
  const text = carrier === undefined ? '' : (reading.texts.of(carrier) ?? '');
  const locator = page === undefined ? {} : { page };
  const extra = carrier === undefined ? {} : carriedBy(carrier);
  addPassage(selection, { text, locator, source, extra, inText: false }, reading);
  if (carrier !== undefined && childrenOf(carrier, 'PlainTextSelection').length > 0) {
    const reason = 'Passages inside the text of a region have no place.';
    reading.context.losses.add('dropped', 'PDFSelection/Representation', reason);
  }
}

interface Passage {
  readonly text: string;
  readonly locator: object;
  readonly source: Target;
  readonly inText: boolean;
  readonly extra?: object;
}

function addPassage(selection: XmlElement, passage: Passage, reading: SourceReading): void {
  const { context } = reading;
  const fragment = context.add('fragment', passageDraft(selection, passage, context), selection);
  if (fragment === undefined) return;
  const reason =
    'The format does not say what kind of statement a passage is; taken for a reported finding.';
  context.losses.add('approximated', 'passages', reason);
  context.noteNotes(selection, fragment);
  readDescription(selection, fragment, context);
  for (const coding of childrenOf(selection, 'Coding')) readCoding(coding, fragment, context);
}

function passageDraft(selection: XmlElement, passage: Passage, context: ReadContext) {
  const { by } = authorshipOf(selection, context);
  const words = passage.text.slice(0, longestPassage);
  const isWordless = words.trim() === '';
  const { id, guid } = context.idOfPassage(selection);
  const refi = {
    ...(guid === undefined ? {} : { guid }),
    ...(selection.name === 'PlainTextSelection' ? {} : { kind: selection.name }),
    ...(isWordless ? { wordless: true } : {}),
    ...passage.extra,
    ...keptAttributes(selection, [
      ...['name', ...stampsBeyond(selection, context), 'creationDateTime'],
      ...[...geometry, 'fromSyncPoint', 'toSyncPoint'],
    ]),
  };
  return {
    id,
    source: passage.source.id,
    text: isWordless ? shownFor(selection, passage, context) : words,
    ...(Object.keys(passage.locator).length === 0 ? {} : { locator: passage.locator }),
    distance: isWordless ? 'paraphrase' : 'quotation',
    status: 'reported-finding',
    ...(by === undefined ? {} : { contributedBy: by }),
    ...(Object.keys(refi).length === 0 ? {} : { refi }),
  };
}

/** Where the words are not in the file, what the program showed for them. */
function shownFor(selection: XmlElement, { inText }: Passage, { losses }: ReadContext): string {
  const name = attributeOf(selection, 'name') ?? '';
  const isNameless = name.trim() === '';
  if (inText || isNameless) {
    losses.add('not-in-file', selection.name, 'The words of a passage are not in the file.', name);
  }
  return isNameless ? 'A passage whose words are not in the file' : name;
}

/** What somebody wrote right at a passage becomes a memo about it. */
function readDescription(selection: XmlElement, about: Target, context: ReadContext): void {
  const element = childOf(selection, 'Description');
  const text = textOf(element);
  if (element === undefined || text.trim() === '') return;
  const draft = {
    id: `description-${about.id}`,
    about: [about],
    text,
    refi: { kind: 'description' },
  };
  context.add('memo', draft, element);
}

function readCoding(coding: XmlElement, fragment: Target, context: ReadContext): void {
  const reference = childOf(coding, 'CodeRef');
  const guid = attributeOf(reference, 'targetGUID');
  const code = context.target(guid);
  if (code?.kind !== 'construct') {
    context.dangling(coding, guid);
    return;
  }
  const { by } = authorshipOf(coding, context);
  const refi = keptAttributes(coding, [
    ...(by === undefined ? ['creatingUser'] : []),
    'creationDateTime',
  ]);
  const evidence = context.add(
    'evidence',
    {
      id: context.idOf(coding),
      subject: code,
      fragment: fragment.id,
      stance: 'unclear',
      ...(by === undefined ? {} : { coder: by }),
      ...(Object.keys(refi).length === 0 ? {} : { refi }),
    },
    coding,
  );
  context.noteNotes(coding, evidence);
}

/** Codes given to a source as a whole: the passage is all of it. */
function readWholeCodings(
  element: XmlElement,
  source: Target,
  { text, reading }: { readonly text: string | undefined; readonly reading: SourceReading },
): void {
  const codings = childrenOf(element, 'Coding');
  if (codings.length === 0) return;
  const words = (text ?? '').slice(0, longestPassage);
  const fragment = reading.context.add(
    'fragment',
    {
      id: `whole-${source.id}`,
      source: source.id,
      text: words.trim() === '' ? (attributeOf(element, 'name') ?? 'The whole source') : words,
      distance: words.trim() === '' ? 'paraphrase' : 'quotation',
      status: 'reported-finding',
      refi: { kind: 'whole' },
    },
    element,
  );
  if (fragment === undefined) return;
  for (const coding of codings) readCoding(coding, fragment, reading.context);
}

/** A transcript is a source of its own; its marks tie it to the recording. */
function readTranscript(transcript: XmlElement, of: Target, reading: SourceReading): void {
  const text = reading.texts.of(transcript);
  const points = childrenOf(transcript, 'SyncPoint').map((point) =>
    keptAttributes(point, ['guid', 'timeStamp', 'position']),
  );
  const refi = {
    kind: 'Transcript',
    of: of.id,
    ...(points.length === 0 ? {} : { points }),
    ...keptAttributes(transcript, stamps),
  };
  const source = addSource(transcript, { text, refi }, reading);
  if (source === undefined) return;
  reading.context.noteNotes(transcript, source);
  const places = new Map(points.map((point) => [point['guid'], Number(point['position'])]));
  const counted = text === undefined ? undefined : new Places(text, reading.counting);
  for (const selection of childrenOf(transcript, 'TranscriptSelection')) {
    const place = (name: string) =>
      counted?.at(places.get(attributeOf(selection, name)) ?? Number.NaN);
    const [start, end] = [place('fromSyncPoint'), place('toSyncPoint')];
    const found =
      text !== undefined && start !== undefined && end !== undefined && end > start
        ? { text: text.slice(start, end), locator: { start, end } }
        : { text: '', locator: {} };
    addPassage(selection, { ...found, source, inText: true }, reading);
  }
}

/** Recordings, pictures, pages and the look of texts stay where they are. */
function reportFiles(element: XmlElement, context: ReadContext): void {
  for (const name of ['path', 'richTextPath']) {
    if (attributeOf(element, name) === undefined) continue;
    const reason = 'The file itself is not taken over; its text and passages are.';
    context.losses.add('dropped', `${element.name}@${name}`, reason);
  }
}
