import type { Stance } from '@cmoc/model';
import { StanceMark } from '../design/marks';
import { stanceWords } from '../design/role-words';
import { passagesAmong, wordsBehind, type EvidenceTrail } from '../review-index/review-index';

/** How the evidence stands, stance by stance, and from how many study families. */
export function EvidenceSummary({ trails }: { trails: readonly EvidenceTrail[] }) {
  if (trails.length === 0) return <span className="quiet">no evidence recorded</span>;
  const counts = new Map<Stance, number>();
  for (const { evidence } of passagesAmong(trails))
    counts.set(evidence.stance, (counts.get(evidence.stance) ?? 0) + 1);
  return (
    <div className="evidence-summary">
      {(Object.keys(stanceWords) as Stance[]).map((stance) => {
        const count = counts.get(stance);
        return count === undefined ? null : (
          <StanceMark key={stance} stance={stance} count={count} />
        );
      })}
      <p className="quiet small figures">{wordsBehind(trails)}</p>
    </div>
  );
}
