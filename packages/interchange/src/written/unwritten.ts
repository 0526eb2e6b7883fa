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
