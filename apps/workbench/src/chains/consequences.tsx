import { Running } from '../analysis/running';
import { counted } from '../design/words';
import type { ReviewIndex } from '../review-index/review-index';
import { toState, type DraftIdentity } from './identity-states';
import { useChains } from './use-chains';

/** What would follow from a judgement, before it is made. */
export function Consequences({ index, draft }: { index: ReviewIndex; draft: DraftIdentity }) {
  const before = useChains(index.review);
  const after = useChains(index.review, {
    assume: [{ left: toState(draft.left), right: toState(draft.right) }],
  });
  if (before.state !== 'done' || after.state !== 'done') {
    return <Running what="Looking at what would follow" analysis={after} />;
  }
  const links = after.value.links.length - before.value.links.length;
  const known = new Set(before.value.loops.map(({ id }) => id));
  const loops = after.value.loops.filter(({ id }) => !known.has(id));
  return (
    <p className="note" role="status">
      If accepted: {links === 0 ? 'no further link' : counted(links, 'further link')}
      {loops.length === 0
        ? ', no further loop.'
        : `, and ${counted(loops.length, 'loop')}: ${loops
            .slice(0, 3)
            .map(({ configurations }) => [...configurations, configurations[0]].join(' → '))
            .join('; ')}${loops.length > 3 ? '; and others' : ''}.`}
    </p>
  );
}
