import type { ReviewIndex } from '../review-index/review-index';
import { joinWords } from './join-words';
import type { MapJoin } from './map-layout';

/** The joins of a map as sentences. */
export function JoinList({ joins, index }: { joins: readonly MapJoin[]; index: ReviewIndex }) {
  if (joins.length === 0) return null;
  return (
    <ul>
      {joins.map((join) => (
        <li key={join.key}>{joinWords(join, index)}.</li>
      ))}
    </ul>
  );
}
