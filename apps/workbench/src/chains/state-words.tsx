import type { StateData } from '@cmoc/consolidation';
import { StateLine } from '../design/state-line';
import { constructLabel, type ReviewIndex } from '../review-index/review-index';

/** A construct and the way it goes, with glyph and word. */
export function StateWords({ state, index }: { state: StateData; index: ReviewIndex }) {
  return (
    <StateLine direction={state.direction ?? undefined}>
      {constructLabel(index, state.construct)}
    </StateLine>
  );
}
