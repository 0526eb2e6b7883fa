import {
  collection,
  collectionOfKind,
  entityKinds,
  type EntityKind,
  type Review,
} from '@cmoc/model';
import type { LossLog } from '../contract/loss-report';

/** Reports every entity of a kind the format has no place for. */
export function reportUnwritten(
  review: Review,
  written: readonly EntityKind[],
  losses: LossLog,
): void {
  for (const kind of entityKinds) {
    if (written.includes(kind)) continue;
    const entities = collection(review, kind);
    losses.addMany(entities.length, {
      kind: 'dropped',
      place: collectionOfKind[kind],
      reason: 'The format has no place for it.',
      sample: entities[0]?.id ?? null,
    });
  }
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
