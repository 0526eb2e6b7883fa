import type { LossLog } from '../../contract/loss-report';
import { normalDoi } from '../../reference/doi/doi';
import type { CslItem, ReferenceRecord } from '../../reference/reference-record';

type Fields = Readonly<Record<string, unknown>>;

/** Keys that would reach into prototypes where a program copies fields carelessly. */
const unsafe = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads one item; undefined, with a loss, for what is none. */
export function readCslItem(
  value: unknown,
  place: string,
  losses: LossLog,
): ReferenceRecord | undefined {
  if (!isObject(value) || !looksLikeItem(value)) {
    losses.add(
      'unreadable',
      place,
      'Expected an object with a type, title, author or DOI.',
      JSON.stringify(value).slice(0, 200),
    );
    return undefined;
  }
  const { id: _id, note, custom, ...rest } = value;
  const fields = Object.fromEntries(
    Object.entries(rest).filter(([key, field]) => fits(key, field, losses)),
  );
  const { own, kept } = ownMark(custom);
  const doi = normalDoi(rest['DOI']);
  const item: CslItem = {
    ...fields,
    ...(Array.isArray(rest['author']) ? { author: rest['author'].filter(isObject) } : {}),
    ...(doi === undefined ? {} : { DOI: doi }),
    ...(Object.keys(kept).length === 0 ? {} : { custom: kept }),
  };
  return { item, notes: typeof note === 'string' ? [note] : [], place, own };
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function looksLikeItem(value: Fields): boolean {
  return ['type', 'title', 'author', 'DOI'].some((key) => Object.hasOwn(value, key));
}

/** Fields the review gives a meaning to must be what it expects; all others are kept as they are. */
function fits(key: string, field: unknown, losses: LossLog): boolean {
  if (unsafe.has(key)) {
    losses.add('dropped', key, 'The key is not safe to copy.');
    return false;
  }
  const wanted = ['type', 'title', 'DOI', 'URL'].includes(key)
    ? typeof field === 'string'
    : key !== 'author' || Array.isArray(field);
  if (!wanted)
    losses.add(
      'unreadable',
      key,
      'The field is not of the type CSL-JSON gives it.',
      JSON.stringify(field).slice(0, 200),
    );
  return wanted;
}

/** The id and label a source had in the review it was written from. */
function ownMark(custom: unknown): {
  readonly own: { id?: string; label?: string };
  readonly kept: Fields;
} {
  if (!isObject(custom)) return { own: {}, kept: {} };
  const { cmoc, ...kept } = custom;
  const { id, label } = isObject(cmoc) ? cmoc : {};
  const isId = typeof id === 'string' && /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/.test(id);
  if (!isId) return { own: {}, kept };
  return { own: { id, ...(typeof label === 'string' && label !== '' ? { label } : {}) }, kept };
}
