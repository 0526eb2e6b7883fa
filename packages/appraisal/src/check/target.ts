import type { EntityRef } from '@cmoc/model';

/** What a finding points to: an entity of the review, and the slot within it where one is meant. */
export interface Target extends EntityRef {
  readonly slot?: string | undefined;
}

/** A target as one text: `configuration:IOC-01#m1`. */
export function targetKey(target: Target): string {
  return `${target.kind}:${target.id}${target.slot === undefined ? '' : `#${target.slot}`}`;
}
