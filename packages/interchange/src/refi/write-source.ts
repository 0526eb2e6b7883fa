import { fullTextOf, type Fragment, type Source } from '@cmoc/model';
import type { ZipFile } from '../container/write-zip';
import type { XmlNode } from '../container/write-xml';
import { encodeText } from '../decode-text/decode-text';
import { extraOf, extraText, type RefiExtra } from './extra';
import { guidOf } from './guid';
import { placePassages, type PlacedPassage, type PlacedPassages } from './place-passages';
import { guidText, stampAttributes, textNode, type WriteContext } from './write-context';
import { valueNodes } from './write-variables';

/** The elements a source may be, with the regions that may be marked in each. */
const regionsOf: Readonly<Record<string, string | undefined>> = {
  TextSource: undefined,
  PDFSource: 'PDFSelection',
  PictureSource: 'PictureSelection',
  AudioSource: 'AudioSelection',
  VideoSource: 'VideoSelection',
};

const numbersOf: Readonly<Record<string, readonly string[]>> = {
  PDFSelection: ['page', 'firstX', 'firstY', 'secondX', 'secondY'],
  PictureSelection: ['firstX', 'firstY', 'secondX', 'secondY'],
  AudioSelection: ['begin', 'end'],
  VideoSelection: ['begin', 'end'],
};

/** All sources as elements, and the texts that go into the archive beside them. */
export function sourceNodes(context: WriteContext): {
  readonly nodes: readonly XmlNode[];
  readonly files: readonly ZipFile[];
} {
  const passages = new Map<string, Fragment[]>();
  for (const fragment of context.inOrder<Fragment>('fragment')) {
    const known = passages.get(fragment.source);
    if (known === undefined) passages.set(fragment.source, [fragment]);
    else known.push(fragment);
  }
  const sources = context.inOrder<Source>('source');
  const recordings = new Set(sources.filter((source) => isRecording(source)).map(({ id }) => id));
  const isInside = (source: Source) => recordings.has(recordingOf(source) ?? '');
  const files: ZipFile[] = [];
  const writer = { context, files, passages };
  const nodes = sources
    .filter((source) => !isInside(source))
    .map((source) => {
      const inside = sources.filter((other) => isInside(other) && recordingOf(other) === source.id);
      return sourceNode(source, inside, writer);
    });
  return { nodes, files };
}

interface SourceWriter {
  readonly context: WriteContext;
  readonly files: ZipFile[];
  readonly passages: ReadonlyMap<string, readonly Fragment[]>;
}

function kindOf(source: Source): string {
  const said = extraText(extraOf(source), 'kind') ?? 'TextSource';
  return Object.hasOwn(regionsOf, said) ? said : 'TextSource';
}

function isRecording(source: Source): boolean {
  return ['AudioSource', 'VideoSource'].includes(kindOf(source));
}

function recordingOf(source: Source): string | undefined {
  const extra = extraOf(source);
  return extraText(extra, 'kind') === 'Transcript' ? extraText(extra, 'of') : undefined;
}

function sourceNode(source: Source, transcripts: readonly Source[], writer: SourceWriter): XmlNode {
  const { context } = writer;
  const placed = placePassages(context, source, writer.passages.get(source.id) ?? []);
  const name = kindOf(source);
  const regions = regionNodes(placed, regionsOf[name], context);
  const tail = [
    ...placed.whole.flatMap(({ id }) => context.codings(id)),
    ...context.noteRefs('source', source.id),
    ...valueNodes(source.characteristics),
  ];
  const head = textNode('Description', source.note);
  const attributes = attributesOf(source);
  if (name === 'TextSource') {
    const text = textOrFile(source, placed.text, writer.files);
    const content = [head, text.inside, ...selectionNodes(placed.inText, context), ...tail];
    return { name, attributes: { ...attributes, plainTextPath: text.path }, content };
  }
  if (isRecording(source)) {
    const inside = transcripts.map((transcript) => transcriptNode(transcript, writer));
    reportUnplaced(placed.inText, context);
    return { name, attributes, content: [head, ...inside, ...regions, ...tail] };
  }
  const carrier = carrierNode(source, placed, context);
  const middle = name === 'PDFSource' ? [...regions, carrier] : [carrier, ...regions];
  return { name, attributes, content: [head, ...middle, ...tail] };
}

function attributesOf(source: Source) {
  return {
    guid: guidOf('source', source.id),
    name: source.label,
    ...stampAttributes(extraOf(source)),
  };
}

/** Texts go into files of their own, as programs expect; one that begins with a mark would lose it. */
function textOrFile(source: Source, text: string | undefined, files: ZipFile[]) {
  if (text === undefined) return {};
  if (text.startsWith('\ufeff')) return { inside: { name: 'PlainTextContent', content: text } };
  const file = `${guidOf('source', source.id)}.txt`;
  files.push({ path: `sources/${file}`, bytes: encodeText(text) });
  return { path: `internal://${file}` };
}

function selectionNodes(passages: readonly PlacedPassage[], context: WriteContext): XmlNode[] {
  return passages.map(({ fragment, start, end }) =>
    selectionNode('PlainTextSelection', fragment, {
      context,
      place: { startPosition: start, endPosition: end },
    }),
  );
}

function selectionNode(
  name: string,
  fragment: Fragment,
  {
    context,
    place,
    inside,
  }: {
    readonly context: WriteContext;
    readonly place: Readonly<Record<string, string | number | undefined>>;
    readonly inside?: XmlNode | undefined;
  },
): XmlNode {
  const extra = extraOf(fragment);
  return {
    name,
    attributes: {
      guid: guidText(extra, 'guid') ?? guidOf('fragment', fragment.id),
      name: extraText(extra, 'name'),
      ...place,
      ...stampAttributes(extra, { by: fragment.contributedBy }),
    },
    content: [
      textNode('Description', context.description(fragment.id)),
      inside,
      ...context.codings(fragment.id),
      ...context.noteRefs('fragment', fragment.id),
    ],
  };
}

/** The text of a page or picture, with the passages marked in it. */
function carrierNode(
  source: Source,
  placed: PlacedPassages,
  context: WriteContext,
): XmlNode | undefined {
  const extra = extraOf(source);
  const said = guidText(extra, 'text');
  if (placed.text === undefined && placed.inText.length === 0 && said === undefined)
    return undefined;
  const text = placed.text;
  return {
    name: kindOf(source) === 'PDFSource' ? 'Representation' : 'TextDescription',
    attributes: { guid: said ?? guidOf('text', source.id), name: extraText(extra, 'textName') },
    content: [
      text === undefined ? undefined : { name: 'PlainTextContent', content: text },
      ...selectionNodes(placed.inText, context),
    ],
  };
}

function regionNodes(
  { regions }: PlacedPassages,
  allowed: string | undefined,
  context: WriteContext,
): XmlNode[] {
  return regions.flatMap((fragment) => {
    const extra = extraOf(fragment);
    const name = extraText(extra, 'kind') ?? '';
    const place = Object.hasOwn(numbersOf, name)
      ? placeOf(extra, numbersOf[name] ?? [])
      : undefined;
    if (name === allowed && place !== undefined) {
      const inside = name === 'PDFSelection' ? pageText(fragment, extra) : undefined;
      return [selectionNode(name, fragment, { context, place, inside })];
    }
    const reason = 'The passage is a region of another kind of source, or its place is not known.';
    context.losses.add('dropped', 'fragments', reason, fragment.text);
    return [];
  });
}

function pageText(fragment: Fragment, extra: RefiExtra): XmlNode | undefined {
  const guid = guidText(extra, 'text');
  if (guid === undefined) return undefined;
  const text = extra['wordless'] === true ? '' : fragment.text;
  const attributes = { guid, name: extraText(extra, 'textName') };
  return {
    name: 'Representation',
    attributes,
    content: [{ name: 'PlainTextContent', content: text }],
  };
}

/** The numbers of a region; undefined when one is missing, for the schema wants them all. */
function placeOf(extra: RefiExtra, names: readonly string[]): Record<string, string> | undefined {
  const place: Record<string, string> = {};
  for (const name of names) {
    const value = extraText(extra, name);
    if (value === undefined || !/^\s*[+-]?\d+\s*$/.test(value)) return undefined;
    place[name] = value;
  }
  return place;
}

function transcriptNode(transcript: Source, { context, passages }: SourceWriter): XmlNode {
  const extra = extraOf(transcript);
  const fragments = passages.get(transcript.id) ?? [];
  const selections = fragments.filter(
    (fragment) => extraText(extraOf(fragment), 'kind') === 'TranscriptSelection',
  );
  for (const fragment of fragments.filter((other) => !selections.includes(other))) {
    const reason = 'A transcript has passages only between its marks.';
    context.losses.add('dropped', 'fragments', reason, fragment.text);
  }
  const text = fullTextOf(context.review, transcript);
  return {
    name: 'Transcript',
    attributes: attributesOf(transcript),
    content: [
      textNode('Description', transcript.note),
      text === undefined ? undefined : { name: 'PlainTextContent', content: text },
      ...pointNodes(extra['points']),
      ...selections.map((fragment) => {
        const own = extraOf(fragment);
        const place = {
          fromSyncPoint: guidText(own, 'fromSyncPoint'),
          toSyncPoint: guidText(own, 'toSyncPoint'),
        };
        return selectionNode('TranscriptSelection', fragment, { context, place });
      }),
      ...context.noteRefs('source', transcript.id),
    ],
  };
}

function pointNodes(points: unknown): XmlNode[] {
  if (!Array.isArray(points)) return [];
  return points.flatMap((point: unknown): XmlNode[] => {
    const extra = typeof point === 'object' && point !== null ? (point as RefiExtra) : {};
    const guid = guidText(extra, 'guid');
    if (guid === undefined) return [];
    return [
      {
        name: 'SyncPoint',
        attributes: { guid, ...placeOf(extra, ['timeStamp']), ...placeOf(extra, ['position']) },
      },
    ];
  });
}

function reportUnplaced(passages: readonly PlacedPassage[], { losses }: WriteContext): void {
  losses.addMany(passages.length, {
    kind: 'dropped',
    place: 'fragments',
    reason: 'A recording has no text of its own for the passage to stand in.',
    sample: passages[0]?.fragment.text ?? null,
  });
}
