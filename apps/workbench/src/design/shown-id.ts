import { proposalBehind } from '@cmoc/consolidation';

/**
 * An id as it is shown: what was written from a suggestion has a long one, of which the kind and the
 * first characters are enough to tell it apart.
 */
export function shownId(id: string): string {
  const [kind, hash] = proposalBehind(id)?.split(':') ?? [];
  return kind === undefined || hash === undefined ? id : `${kind} ${hash.slice(0, 6)}`;
}
