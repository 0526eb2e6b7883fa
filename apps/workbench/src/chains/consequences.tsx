import { traceChains } from '@cmoc/consolidation';
import { useMemo } from 'react';
import { counted } from '../design/words';
import type { ReviewIndex } from '../review-index/review-index';
import { toState, type DraftIdentity } from './identity-states';
import { chainsOf } from './use-chains';

/** What would follow from a judgement, before it is made. */
export function Consequences({ index, draft }: { index: ReviewIndex; draft: DraftIdentity }) {
  const follows = useMemo(() => {
    const before = chainsOf(index.review);
    const after = traceChains(index.review, {
      assume: [{ left: toState(draft.left), right: toState(draft.right) }],
    });
    const known = new Set(before.loops.map(({ id }) => id));
    return {
      links: after.links.length - before.links.length,
      loops: after.loops.filter(({ id }) => !known.has(id)),
    };
  }, [index, draft]);
  return (
    <p className="note" role="status">
      If accepted:{' '}
      {follows.links === 0 ? 'no further link' : counted(follows.links, 'further link')}
      {follows.loops.length === 0
        ? ', no further loop.'
        : `, and ${counted(follows.loops.length, 'loop')}: ${follows.loops
            .map(({ configurations }) => [...configurations, configurations[0]].join(' → '))
            .join('; ')}.`}
    </p>
  );
}
