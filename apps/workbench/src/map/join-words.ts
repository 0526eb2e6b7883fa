import { listed } from '../design/words';
import { constructLabel, type ReviewIndex } from '../review-index/review-index';
import { stateLabel } from './map-model';
import type { MapJoin } from './map-layout';

/** A join in words: which outcome becomes what, where, and on what ground. */
export function joinWords(join: MapJoin, index: ReviewIndex): string {
  const from = [...new Set(join.links.map((link) => link.from))];
  const to = [...new Set(join.links.map((link) => link.to))];
  const state = join.links[0]?.state;
  const name = state
    ? stateLabel(state.direction ?? undefined, constructLabel(index, state.construct))
    : 'an outcome';
  const role = join.kind === 'outcome-to-context' ? 'a context' : 'the mechanism';
  const ground = join.inferred
    ? 'inferred: no source asserts the join'
    : 'a source asserts the join';
  return `${name}, outcome of ${listed(from)}, becomes ${role} of ${listed(to)} (${ground})`;
}
