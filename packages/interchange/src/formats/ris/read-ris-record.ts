import type { LossLog } from '../../contract/loss-report';
import { ItemBuilder } from '../../reference/item-builder';
import type { ReferenceRecord } from '../../reference/reference-record';
import { cslTypeOf } from './ris-types';
import type { TaggedField, TaggedRecord } from './tagged-lines';

/** What each tag sets, in the order of preference when a record has several for one field. */
const fieldOfTag: Readonly<Record<string, string>> = {
  TI: 'title',
  T1: 'title',
  CT: 'title',
  BT: 'title',
  JF: 'container-title',
  JO: 'container-title',
  T2: 'container-title',
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
  PD: 'C8',
};

const order = Object.keys(fieldOfTag);

/** Reads one record. Tags CSL has no field for are kept under `custom.ris`, so that nothing is lost. */
export function readRisRecord(
  record: TaggedRecord,
  dialect: string,
  losses: LossLog,
): ReferenceRecord {
  const place = `record on line ${record.line}`;
  const fields = dialect === 'ris' ? record.fields : record.fields.flatMap(asRis);
  const reader = new RecordReader(place, losses);
  const ranked = [...fields].sort((one, other) => rank(one.tag) - rank(other.tag));
  for (const field of ranked) reader.field(field);
  return reader.finish();
}

function rank(tag: string): number {
  return order.indexOf(tag);
}

/** A field of Web of Science as RIS: lists stand one a line, or between semicolons. */
function asRis({ tag, value }: TaggedField): TaggedField[] {
  const ris = risOfWebOfScience[tag] ?? tag;
  if (tag === 'AF') return [];
  if (ris === 'AU') return value.split('\n').map((one) => ({ tag: ris, value: one }));
  if (ris === 'KW')
    return value.split(/;\s*/).map((one) => ({ tag: ris, value: one.replace(/\n/g, ' ') }));
  return [{ tag: ris, value: value.replace(/\n/g, ' ') }];
}

class RecordReader {
  readonly #item = new ItemBuilder();
  readonly #notes: string[] = [];
  readonly #place: string;
  readonly #losses: LossLog;
  #type = 'document';
  #pages: [string, string] = ['', ''];
  #own: { id?: string; label?: string } = {};

  constructor(place: string, losses: LossLog) {
    this.#place = place;
    this.#losses = losses;
  }

  field({ tag, value }: TaggedField): void {
    if (value === '' && tag !== 'TY') return;
    const field = fieldOfTag[tag];
    const name = nameOfTag[tag];
    if (name !== undefined) this.#item.name(name, value);
    else if (tag === 'UR') this.#address(value);
    else if (field !== undefined) {
      const text = field === 'abstract' ? value : value.replace(/\n/g, ' ');
      if (!this.#item.set(field, text)) this.#item.keep(tag, value);
    } else if (!this.#special(tag, value)) this.#item.keep(tag, value);
  }

  finish(): ReferenceRecord {
    const [from, to] = this.#pages;
    this.#item.set('page', from !== '' && to !== '' && to !== from ? `${from}-${to}` : from || to);
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
        this.#item.date(value);
        return true;
      case 'SP':
        this.#pages[0] = value;
        return true;
      case 'EP':
        this.#pages[1] = value;
        return true;
      case 'KW':
        for (const keyword of value.split('\n')) this.#item.keyword(keyword);
        return true;
      case 'N1':
        this.#notes.push(value);
        return true;
      case 'ID':
      case 'LB':
        return this.#marked(tag, value);
      default:
        return this.#identifier(tag, value);
    }
  }

  #identifier(tag: string, value: string): boolean {
    if (tag === 'DO') return this.#item.doi(value);
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
