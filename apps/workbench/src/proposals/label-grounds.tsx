import type { LabelGrounds as Grounds } from '@cmoc/consolidation';
import { StateLine } from '../design/state-line';
import { constructLabel, type ReviewIndex } from '../review-index/review-index';
import { PhraseCard } from './phrase-card';

/** A name with the direction that was read off it, and the construct it would be a state of. */
export function LabelGrounds({ grounds, index }: { grounds: Grounds; index: ReviewIndex }) {
  const { construct, direction, meets } = grounds;
  return (
    <>
      <div className="sides">
        <PhraseCard construct={construct} index={index} />
        {meets !== null && (
          <>
            <p className="sides-between">reads as</p>
            <PhraseCard construct={meets} index={index} />
          </>
        )}
      </div>
      <p className="small">
        Read off the name:{' '}
        <StateLine direction={direction}>
          {meets === null ? 'what it names' : constructLabel(index, meets)}
        </StateLine>
        .{' '}
        {meets === null &&
          'No construct bears the name without its direction, so there is nothing to join it to.'}
      </p>
    </>
  );
}
