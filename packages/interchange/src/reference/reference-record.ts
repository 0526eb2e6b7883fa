import type { LossLog } from '../contract/loss-report';
import type { ContributionBuilder } from '../contribution/contribution';
import { slug, stableId } from '../identity/stable-id';
import { yearOf } from './dates';
import { normalDoi } from './doi/doi';
import { hasAddress, withoutAddresses } from './identifiers';
import type { Name } from './names';
import { readScreeningNote, type ScreeningFact } from './screening-notes';

/** A bibliographic record in CSL-JSON. Fields a format has and CSL has not are kept under `custom`. */
export interface CslItem {
  readonly [field: string]: unknown;
  readonly type?: string;
  readonly title?: string;
  readonly author?: readonly Name[];
  readonly DOI?: string;
}

/** One reference of a library, on its way into the review. */
export interface ReferenceRecord {
  readonly item: CslItem;
  readonly notes: readonly string[];
  /** Decisions and labels that have fields of their own in the file. */
  readonly facts?: readonly ScreeningFact[];
  /** Where in the file it stands: `record 3`. */
  readonly place: string;
  /** The id and label it had in the review it was written from. */
  readonly own?: { readonly id?: string; readonly label?: string };
}

/** What references are added with. */
export interface ReferenceTarget {
  readonly builder: ContributionBuilder;
  readonly losses: LossLog;
  readonly keepAddresses: boolean;
}

const documentTypes: Readonly<Record<string, string>> = {
  'article-journal': 'journal-article',
  'article-magazine': 'journal-article',
  'article-newspaper': 'other',
  report: 'report',
  book: 'book',
  chapter: 'chapter',
  thesis: 'thesis',
  webpage: 'web-page',
  'post-weblog': 'web-page',
  legislation: 'policy',
};

/**
 * Adds a reference as a source. A record that says the very same as an earlier one is read once; one that
 * only looks like it, by DOI or by title and year, stays a source of its own: whether the two are one is
 * for a person to say.
 */
export function addReference(record: ReferenceRecord, target: ReferenceTarget): string | undefined {
  const { builder, losses } = target;
  const keep = <Value>(value: Value): Value =>
    target.keepAddresses ? value : (withheld(value, losses) as Value);
  const item = keep(record.item);
  const { note, facts } = readNotes(record.notes.map(keep), losses);
  const label = record.own?.label ?? labelOf(item);
  const type = documentTypes[item.type ?? ''];
  const content = {
    kind: 'document',
    label,
    ...(type === undefined ? {} : { documentType: type }),
    reference: item,
    ...(note === '' ? {} : { note }),
    characteristics: [...(record.facts ?? []), ...facts],
    facets: [],
    participants: [],
  };
  const known = record.own?.id ?? idOf(item, label);
  const id = builder.has('source', known) ? idOfTwin(known, label, content, target) : known;
  if (!builder.has('source', id)) return builder.add('source', { id, ...content }, record.place);
  const reason = 'The very same reference stands earlier in the file; it was read once.';
  losses.add('approximated', 'references', reason, item.title ?? label);
  return id;
}

/** A record whose id is taken: the same id where it says the same, else one of its own. */
function idOfTwin(known: string, label: string, content: object, target: ReferenceTarget): string {
  const { id: _id, ...earlier } = target.builder.get('source', known) ?? { id: known };
  const words = canonical(content);
  return canonical(earlier) === words ? known : stableId(label, 'record', words);
}

function canonical(value: object): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

function readNotes(
  notes: readonly string[],
  losses: LossLog,
): { readonly note: string; readonly facts: readonly ScreeningFact[] } {
  const read = notes.map(readScreeningNote);
  for (const doubt of read.flatMap(({ doubts }) => doubts)) {
    losses.add('unreadable', 'notes', 'A decision could not be taken apart.', doubt);
  }
  const rests = read.map(({ rest }) => rest).filter((rest) => rest !== '');
  return { note: rests.join('\n'), facts: read.flatMap(({ facts }) => facts) };
}

/** Fulop 2002; Fulop & Jones 2002; Fulop et al. 2002; else the beginning of the title. */
export function labelOf(item: CslItem): string {
  const year = yearOf(item['issued']);
  const names = (item.author ?? [])
    .map(({ family, literal }) => family ?? literal ?? '')
    .filter((name) => name !== '');
  const [first, second, third] = names;
  const who =
    first === undefined
      ? undefined
      : third !== undefined
        ? `${first} et al.`
        : second === undefined
          ? first
          : `${first} & ${second}`;
  const words = who ?? item.title?.slice(0, 60) ?? item.DOI ?? 'Untitled';
  return year === undefined ? words : `${words} ${year}`;
}

function idOf(item: CslItem, label: string): string {
  const doi = normalDoi(item.DOI);
  if (doi !== undefined) return stableId(label, 'doi', doi);
  const title = slug(item.title ?? '', 400);
  const year = String(yearOf(item['issued']) ?? '');
  if (title !== '') return stableId(label, 'title', title, year);
  return stableId(label, 'record', JSON.stringify(item));
}

/** Everything in a value without its e-mail addresses. */
function withheld(value: unknown, losses: LossLog): unknown {
  if (typeof value === 'string') {
    if (!hasAddress(value)) return value;
    losses.add('withheld', 'e-mail addresses', 'They are left out unless asked for.');
    return withoutAddresses(value);
  }
  if (Array.isArray(value)) return value.map((part) => withheld(part, losses));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withheld(part, losses)]),
  );
}
