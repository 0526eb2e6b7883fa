import {
  collectionOf,
  collectionOfKind,
  entityKinds,
  type EntityKind,
  type Review,
  type Source,
} from '@cmoc/model';
import type { LossLog } from '../contract/loss-report';

const noPlace = 'The format has no place for it.';

/** What names and marks the file itself, and what is counted entity by entity. */
const notOfTheReview = new Set<string>([
  'format',
  'version',
  'id',
  'texts',
  ...Object.values(collectionOfKind),
]);

/**
 * Reports every entity of a kind the format has no place for, and what is said of the review as a
 * whole: its abstract, its funding, that it is synthetic.
 *
 * @param carried the fields of the review itself that the format does hold
 */
export function reportUnwritten(
  review: Review,
  written: readonly EntityKind[],
  losses: LossLog,
  carried: readonly (keyof Review)[] = [],
): void {
  const said = Object.entries(review).filter(
    ([field, value]) => !notOfTheReview.has(field) && value !== false && value !== 'not-stated',
  );
  reportFields('review', Object.fromEntries(said), { carried, reason: noPlace, losses });
  reportTexts(review, carried.includes('texts'), losses);
  for (const kind of entityKinds) {
    if (written.includes(kind)) continue;
    const entities = collectionOf(review, kind);
    losses.addMany(entities.length, {
      kind: 'dropped',
      place: collectionOfKind[kind],
      reason: noPlace,
      sample: entities[0]?.id ?? null,
    });
  }
}

function reportTexts({ texts, sources }: Review, carried: boolean, losses: LossLog): void {
  const named = new Set(sources.map(({ fullText }) => fullText?.hash));
  const left = texts.filter(({ hash }) => !carried || !named.has(hash));
  losses.addMany(left.length, {
    kind: 'dropped',
    place: 'texts',
    reason: carried ? 'No source names it.' : noPlace,
    sample: left[0]?.hash ?? null,
  });
}

/** Reports what a format that carries full texts leaves of what is said about them. */
export function reportFullText({ fullText }: Source, losses: LossLog): void {
  const plain = fullText?.mediaType === 'text/plain' ? ['mediaType'] : [];
  const carried = ['hash', 'length', ...plain];
  reportFields('sources.fullText', fullText, { carried, reason: noPlace, losses });
}

/** Reports every field of an entity the format has no place for, unless it is empty. */
export function reportFields(
  place: string,
  entity: object | undefined,
  {
    carried,
    reason,
    losses,
  }: {
    readonly carried: readonly string[];
    readonly reason: string;
    readonly losses: LossLog;
  },
): void {
  for (const [field, value] of Object.entries(entity ?? {})) {
    const empty = value === undefined || (Array.isArray(value) && value.length === 0);
    if (empty || carried.includes(field)) continue;
    const sample = typeof value === 'string' ? value : JSON.stringify(value);
    losses.add('dropped', `${place}.${field}`, reason, sample);
  }
}
