import type { LossLog } from '../../contract/loss-report';
import { readDate, yearOf } from '../../reference/dates';
import { ItemBuilder } from '../../reference/item-builder';
import type { ReferenceRecord } from '../../reference/reference-record';
import { cslTypeOf } from './ris-types';
import type { TaggedField, TaggedRecord } from './tagged-lines';

/** What each tag sets, in the order of preference when a record has several for one field. */
const fieldOfTag: Readonly<Record<string, string>> = {
  TI: 'title',
  T1: 'title',
  CT: 'title',
  JF: 'container-title',
  JO: 'container-title',
  T2: 'container-title',
  BT: 'container-title',
  JA: 'container-title-short',
  J2: 'container-title-short',
  J1: 'container-title-short',
  T3: 'collection-title',
  VL: 'volume',
  IS: 'issue',
  CP: 'issue',
  PB: 'publisher',
  CY: 'publisher-place',
  PP: 'publisher-place',
  ET: 'edition',
  LA: 'language',
  UR: 'URL',
  AB: 'abstract',
  N2: 'abstract',
  ST: 'title-short',
};

const nameOfTag: Readonly<Record<string, string>> = {
  AU: 'author',
  A1: 'author',
  A2: 'editor',
  ED: 'editor',
  A3: 'collection-editor',
  A4: 'translator',
};

/** Web of Science says the same with other tags. */
const risOfWebOfScience: Readonly<Record<string, string>> = {
  PT: 'TY',
  SO: 'JF',
  J9: 'JA',
  BP: 'SP',
  DI: 'DO',
  PU: 'PB',
  PA: 'CY',
  DE: 'KW',
  ID: 'KW',
  TI: 'TI',
  EI: 'SN',
  PD: 'DA',
  BE: 'A2',
  SE: 'T3',
  BN: 'SN',
};

/** Types whose second title is the series they stand in, and whose book title is their own. */
const whole = new Set(['book', 'report', 'pamphlet', 'manuscript']);

/** Tags of free use, of links and of archives, in which some programs put the DOI. */
const mayHoldDoi = /^(?:M[1-3]|L[1-4]|LK|AN|N1|ID|U\d|C\d|D[IS])$/;

const dateTags = ['PY', 'Y1', 'DA'];

const order = Object.keys(fieldOfTag);

/** Reads one record. Tags CSL has no field for are kept under `custom.ris`, so that nothing is lost. */
export function readRisRecord(
  record: TaggedRecord,
  dialect: string,
  losses: LossLog,
): ReferenceRecord {
  const place = `record on line ${record.line}`;
  const fields = dialect === 'ris' ? record.fields : asRis(record.fields);
  const reader = new RecordReader(place, losses);
  const ranked = [...fields].sort((one, other) => rank(one.tag) - rank(other.tag));
  for (const field of ranked) reader.field(field);
  return reader.finish();
}

/** The type first, as what other tags mean hangs on it; then tags in their order; last the free ones. */
function rank(tag: string): number {
  if (tag === 'TY') return -2;
  const at = order.indexOf(tag);
  return at < 0 && mayHoldDoi.test(tag) ? order.length : at;
}

/** Names with initials, and the tag that has them in full. */
const fullNames: Readonly<Record<string, string>> = { AU: 'AF', BA: 'BF' };

/** Fields of Web of Science as RIS: lists stand one a line, or between semicolons; names in full first. */
function asRis(fields: readonly TaggedField[]): TaggedField[] {
  const said = new Map(fields.map(({ tag, value }) => [tag, value]));
  const count = (tag: string) => (said.has(tag) ? (said.get(tag) ?? '').split('\n').length : 0);
  // Names in full count where there are as many of them; the others then say nothing more.
  const unused = new Set(
    Object.entries(fullNames).map(([short, full]) => (count(full) < count(short) ? full : short)),
  );
  return fields
    .filter(({ tag }) => !unused.has(tag))
    .flatMap((field) => oneAsRis(field, said.has('BP')));
}

function oneAsRis({ tag, value }: TaggedField, hasPages: boolean): TaggedField[] {
  if (tag === 'AR') return [{ tag: hasPages ? tag : 'SP', value }];
  const ris = /^[AB][AF]$/.test(tag) ? 'AU' : (risOfWebOfScience[tag] ?? tag);
  if (Object.hasOwn(nameOfTag, ris))
    return value.split('\n').map((one) => ({ tag: ris, value: one }));
  const words = value.replace(/\n/g, ' ');
  const parts = ris === 'KW' ? words.split(';') : [words];
  return parts.map((one) => ({ tag: ris, value: one.trim() }));
}

class RecordReader {
  readonly #item = new ItemBuilder();
  readonly #notes: string[] = [];
  readonly #place: string;
  readonly #losses: LossLog;
  #type = 'document';
  readonly #pages: { first: string[]; last: string[] } = { first: [], last: [] };
  readonly #dates: [tag: string, value: string][] = [];
  #own: { id?: string; label?: string } = {};

  constructor(place: string, losses: LossLog) {
    this.#place = place;
    this.#losses = losses;
  }

  field({ tag, value }: TaggedField): void {
    if (value === '' && tag !== 'TY') return;
    const field = this.#fieldOf(tag);
    const name = nameOfTag[tag];
    if (name !== undefined) this.#names(name, value);
    else if (tag === 'UR') this.#address(value);
    else if (field !== undefined) {
      const text = field === 'abstract' ? value : value.replace(/\n/g, ' ');
      if (!this.#item.set(field, text)) this.#item.keep(tag, value);
    } else if (!this.#special(tag, value)) this.#item.keep(tag, value);
  }

  finish(): ReferenceRecord {
    this.#readDates();
    this.#readPages();
    const { id, label } = this.#own;
    if (id === undefined && label !== undefined) this.#item.keep('LB', label);
    const own = id === undefined ? {} : this.#own;
    return {
      item: this.#item.finish(this.#type, 'ris'),
      notes: this.#notes,
      place: this.#place,
      own,
    };
  }

  /** Tags that are more than one field. Returns false for a tag that is to be kept as it is. */
  #special(tag: string, value: string): boolean {
    switch (tag) {
      case 'TY':
        this.#setType(value);
        return true;
      case 'PY':
      case 'Y1':
      case 'DA':
        this.#dates.push([tag, value]);
        return true;
      case 'SP':
        this.#pages.first.push(value);
        return true;
      case 'EP':
        this.#pages.last.push(value);
        return true;
      case 'KW':
        for (const keyword of value.split('\n')) this.#item.keyword(keyword);
        return true;
      case 'N1':
        this.#item.doiIfAlone(value);
        this.#notes.push(value);
        return true;
      case 'ID':
      case 'LB':
        return this.#marked(tag, value);
      default:
        return this.#identifier(tag, value);
    }
  }

  /** What a tag sets, which for a second title hangs on the type. */
  #fieldOf(tag: string): string | undefined {
    if (tag === 'BT' && whole.has(this.#type)) return 'title';
    if (tag === 'T2' && whole.has(this.#type)) return 'collection-title';
    return fieldOfTag[tag];
  }

  #names(field: string, value: string): void {
    if (this.#item.name(field, value) < 2) return;
    const reason = 'Several names stood in one line; each was read.';
    this.#losses.add('approximated', field, reason, value);
  }

  /** The year of publication says which of several dates counts; one without a year is of that year. */
  #readDates(): void {
    const inOrder = dateTags.flatMap((tag) => this.#dates.filter(([name]) => name === tag));
    for (const [tag, value] of inOrder) {
      const year = yearOf(this.#item.get('issued'));
      const dated = readDate(value)?.raw === undefined ? value : `${value} ${year ?? ''}`;
      if (readDate(dated)?.raw !== undefined && year !== undefined) this.#item.keep(tag, value);
      else if (!this.#item.date(dated, tag)) {
        const reason =
          'Says another date than the tag before it; that one was read, and this kept.';
        this.#losses.add('approximated', tag, reason, value);
      }
    }
  }

  /** A first page that is a range says the last one too; further first and last pages are kept. */
  #readPages(): void {
    const [first = '', ...otherFirst] = this.#pages.first;
    const [last = '', ...otherLast] = this.#pages.last;
    for (const page of otherFirst) if (page !== first) this.#item.keep('SP', page);
    for (const page of otherLast) if (page !== last) this.#item.keep('EP', page);
    const pages = joinPages(first, last);
    this.#item.set('page', pages.range);
    if (pages.other !== '') this.#item.keep('EP', pages.other);
  }

  #identifier(tag: string, value: string): boolean {
    if (tag === 'DO') return this.#item.doi(value, tag);
    if (mayHoldDoi.test(tag) && this.#item.doiIfAlone(value)) return true;
    if (tag === 'SN') {
      const field = ['book', 'chapter', 'thesis', 'report'].includes(this.#type) ? 'ISBN' : 'ISSN';
      return this.#item.set(field, value);
    }
    return false;
  }

  #setType(code: string): void {
    const { type, known } = cslTypeOf(code);
    this.#type = type;
    if (known || code.trim() === '') return;
    this.#item.keep('TY', code);
    this.#losses.add(
      'approximated',
      'TY',
      'The type is not among those of the format; read as a document.',
      code,
    );
  }

  /** What this package wrote carries the id and label of the source; elsewhere the two mean other things. */
  #marked(tag: string, value: string): boolean {
    const id = /^cmoc:([A-Za-z0-9][A-Za-z0-9._:-]{0,127})$/.exec(value)?.[1];
    if (tag === 'ID' && id !== undefined) this.#own = { ...this.#own, id };
    else if (tag === 'LB') this.#own = { ...this.#own, label: value };
    else return false;
    return true;
  }

  #address(value: string): void {
    for (const address of value.split(/;\s*(?=https?:)|\n/)) {
      if (!this.#item.set('URL', address)) this.#item.keep('UR', address);
    }
  }
}

/** First and last page as one range; what does not fit into it. */
function joinPages(
  first: string,
  last: string,
): { readonly range: string; readonly other: string } {
  const range = rangeOf(first);
  const [start, end] = rangeOf(last) ?? [first, last];
  if (range !== undefined) {
    const [from, to] = range;
    const fits = end.endsWith(to);
    return { range: `${from}-${fits ? end : to}`, other: fits ? '' : last };
  }
  if (first === '') return { range: last, other: '' };
  if (start !== first) return { range: first, other: last };
  return { range: end === '' || end === first ? first : `${first}-${end}`, other: '' };
}

/** `119-138`, `e12–e15`: two ends that hold a figure, and no more. */
function rangeOf(pages: string): [from: string, to: string] | undefined {
  const ends = pages.split(/[-–—]+/).map((end) => end.trim());
  const [from = '', to = ''] = ends;
  return ends.length === 2 && /\d/.test(from) && /\d/.test(to) ? [from, to] : undefined;
}
