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
const dateFields = new Set(['year', 'month', 'day', 'date']);
/** Fields whose signs mean themselves. */
const verbatim = new Set(['url', 'doi', 'cmocid', 'csltype']);

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
    const text = verbatim.has(name) ? raw.trim() : this.#plain(raw);
    const names = Object.hasOwn(nameFields, name) ? nameFields[name] : undefined;
    const field = Object.hasOwn(fieldOfName, name) ? fieldOfName[name] : undefined;
    if (names !== undefined) this.#names[names] = readNames(raw);
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

  #special(name: string, text: string): boolean {
    if (dateFields.has(name) || ['cmocid', 'cmoclabel', 'csltype'].includes(name)) return true;
    switch (name) {
      case 'doi':
        return this.#item.doi(text);
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
    this.#item.date([year, month, day].filter((part) => part !== '').join(' '));
  }

  #plain(latex: string): string {
    const text = fromLatex(latex, (command) => {
      this.#losses.add(
        'approximated',
        'LaTeX',
        'The command is not known; its argument was kept.',
        command,
      );
    });
    return text.replace(/[^\S\n\u00a0]+/g, ' ').trim();
  }

  #keep(name: string, text: string): void {
    if (/^[a-z][a-z0-9_.:+-]{0,60}$/.test(name)) this.#item.keep(name, text);
    else this.#losses.add('dropped', 'fields', 'The name of the field is not safe to keep.', name);
  }
}
