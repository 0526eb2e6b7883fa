import { StanceMark } from '../design/marks';
import { counted } from '../design/words';
import { TrailSource } from '../detail/source-reference';
import type { EvidenceTrail, ReviewIndex } from '../review-index/review-index';

/** The passages behind a claim, folded away; those that oppose it stand first. */
export function Passages({
  trails,
  index,
}: {
  trails: readonly EvidenceTrail[];
  index: ReviewIndex;
}) {
  if (trails.length === 0) return null;
  const opposing = trails.filter(({ evidence }) => evidence.stance === 'opposes');
  const others = trails.filter(({ evidence }) => evidence.stance !== 'opposes');
  return (
    <details className="passages">
      <summary className="small">{counted(trails.length, 'passage')}</summary>
      <ul>
        {[...opposing, ...others].map((trail) => (
          <li key={trail.evidence.id}>
            <Passage trail={trail} index={index} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One passage with its stance, its distance from the words of the source, and its study family. */
export function Passage({ trail, index }: { trail: EvidenceTrail; index: ReviewIndex }) {
  const { evidence, fragment, source } = trail;
  const family = index.review.studyFamilies.find(({ id }) => id === source?.studyFamily);
  return (
    <div className="passage">
      <StanceMark stance={evidence.stance} />
      {fragment && (
        <blockquote className="quotation">
          {fragment.distance === 'quotation' ? `“${fragment.text}”` : fragment.text}
        </blockquote>
      )}
      <TrailSource trail={trail} />
      <p className="small quiet">
        {fragment?.distance ?? 'not in the file'}
        {family && `; study family ${family.label}`}
      </p>
    </div>
  );
}
