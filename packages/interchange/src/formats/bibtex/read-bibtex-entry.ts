import type { LossLog } from '../../contract/loss-report';
import { ItemBuilder } from '../../reference/item-builder';
import type { Name } from '../../reference/names';
import type { ReferenceRecord } from '../../reference/reference-record';
import { cslTypeOfBibTex, fieldOfName } from './bibtex-fields';
import { readNames } from './bibtex-names';
import { fromLatex } from './latex-text';
import type { BibTexEntry } from './parse-bibtex';

const order = Object.keys(fieldOfName);
const nameFields: Readonly<Record<string, string>> = {
  author: 'author',
  editor: 'editor',
  translator: 'translator',
};
const noteFields = new Set(['note', 'annote', 'annotation', 'comment']);
/** Fields whose signs mean themselves. */
const verbatim = new Set(['url', 'doi', 'cmocid', 'csltype']);
/** Titles that go on in a field of their own. */
const subtitleOf: Readonly<Record<string, string>> = {
  title: 'subtitle',
  booktitle: 'booksubtitle',
  journaltitle: 'journalsubtitle',
  journal: 'journalsubtitle',
};
/** Fields that are read with another. */
const readElsewhere = new Set([
  ...['year', 'month', 'day', 'date', 'cmocid', 'cmoclabel', 'csltype'],
  ...Object.values(subtitleOf),
]);

/** Reads one entry. Fields CSL has no place for are kept under `custom.bibtex`. */
export function readBibTexEntry(entry: BibTexEntry, losses: LossLog): ReferenceRecord {
  const place = `entry on line ${entry.line}`;
  const reader = new EntryReader(entry, losses);
  const names = [...entry.fields.keys()].sort((one, other) => rank(one) - rank(other));
  for (const name of names) reader.field(name);
  losses.addMany(entry.repeated.length, {
    kind: 'dropped',
    place: 'fields',
    reason: 'A field that stands twice in an entry; the first was read.',
    sample: entry.repeated[0] ?? null,
  });
  return reader.finish(place);
}

function rank(name: string): number {
  return order.indexOf(name);
}

class EntryReader {
  readonly #item = new ItemBuilder();
  readonly #entry: BibTexEntry;
  readonly #losses: LossLog;
  readonly #names: Record<string, readonly Name[]> = {};
  readonly #notes: string[] = [];
  readonly #type: string;

  constructor(entry: BibTexEntry, losses: LossLog) {
    this.#entry = entry;
    this.#losses = losses;
    const { type } = entry;
    const known = Object.hasOwn(cslTypeOfBibTex, type) ? cslTypeOfBibTex[type] : undefined;
    const said = entry.fields.get('csltype') ?? '';
    this.#type = /^[a-z_-]{1,40}$/.test(said) ? said : (known ?? 'document');
    if (known !== undefined) return;
    this.#item.keep('type', type);
    losses.add('approximated', '@', 'The type is not known; read as a document.', type);
  }

  field(name: string): void {
    const raw = this.#entry.fields.get(name) ?? '';
    const text = this.#text(name, raw);
    const names = Object.hasOwn(nameFields, name) ? nameFields[name] : undefined;
    const field = Object.hasOwn(fieldOfName, name) ? fieldOfName[name] : undefined;
    if (names !== undefined) this.#readNames(names, raw);
    else if (noteFields.has(name)) this.#notes.push(...(text === '' ? [] : [text]));
    else if (field !== undefined) {
      const value = field === 'abstract' ? text : text.replace(/\s*\n\s*/g, ' ');
      if (!this.#item.set(field, value)) this.#keep(name, text);
    } else if (!this.#special(name, text)) this.#keep(name, text);
  }

  finish(place: string): ReferenceRecord {
    this.#date();
    if (this.#entry.key !== '' && !this.#entry.fields.has('cmocid')) {
      this.#item.set('citation-key', this.#entry.key);
    }
    const id = this.#entry.fields.get('cmocid')?.trim() ?? '';
    const label = this.#plain(this.#entry.fields.get('cmoclabel') ?? '');
    const isId = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/.test(id);
    return {
      item: { ...this.#item.finish(this.#type, 'bibtex'), ...this.#names },
      notes: this.#notes,
      place,
      own: isId ? { id, ...(label === '' ? {} : { label }) } : {},
    };
  }

  #text(name: string, raw: string): string {
    if (verbatim.has(name)) return fromLatex(raw, { verbatim: true }).trim();
    const text = this.#plain(raw);
    const further = this.#plain(this.#entry.fields.get(subtitleOf[name] ?? '') ?? '');
    if (further === '' || text === '') return text;
    return `${text}${/[\p{P}]$/u.test(text) ? '' : ':'} ${further}`;
  }

  #readNames(field: string, raw: string): void {
    const { names, others, parted } = readNames(raw);
    this.#names[field] = names;
    if (others) {
      const reason = '“and others” stands for authors the entry does not name.';
      this.#losses.add('not-in-file', field, reason, raw);
    }
    if (parted) {
      const reason = 'Names were parted by commas or semicolons; BibTeX parts them by “and”.';
      this.#losses.add('approximated', field, reason, raw);
    }
  }

  #special(name: string, text: string): boolean {
    if (readElsewhere.has(name)) return true;
    switch (name) {
      case 'doi':
        return this.#item.doi(text, name);
      case 'url':
        return this.#item.set('URL', text);
      case 'number':
        return this.#item.set(this.#type === 'article-journal' ? 'issue' : 'number', text);
      case 'issue':
        return this.#item.set('issue', text);
      case 'pages':
        return this.#item.set('page', text.replace(/\s*[–—-]+\s*/g, '-'));
      case 'keywords':
        for (const keyword of text.split(/[,;\n]/)) this.#item.keyword(keyword);
        return true;
      case 'file':
        this.#losses.add('dropped', 'file', 'The place of a file on somebody’s computer.');
        return true;
      default:
        return false;
    }
  }

  #date(): void {
    const said = (name: string) =>
      this.#plain(this.#entry.fields.get(name) ?? '').replace(/\n/g, ' ');
    const [year, month, day, date] = [said('year'), said('month'), said('day'), said('date')];
    this.#item.date(date);
    const inOrder = /^\d+$/.test(month) ? [year, month, day] : [day, month, year];
    this.#item.date(inOrder.filter((part) => part !== '').join(' '), 'year');
  }

  #plain(latex: string): string {
    const onUnknown = (command: string) => {
      const reason = 'The command is not known; its argument was kept.';
      this.#losses.add('approximated', 'LaTeX', reason, command);
    };
    const text = fromLatex(latex, { onUnknown });
    return text.replace(/[^\S\n\u00a0]+/g, ' ').trim();
  }

  #keep(name: string, text: string): void {
    if (/^[a-z][a-z0-9_.:+-]{0,60}$/.test(name)) this.#item.keep(name, text);
    else this.#losses.add('dropped', 'fields', 'The name of the field is not safe to keep.', name);
  }
}
