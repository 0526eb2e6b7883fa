import type { Configuration, Stance } from '@cmoc/model';
import { StanceMark } from '../design/marks';
import { distanceWords, fragmentStatusWords, stanceWords } from '../design/role-words';
import { counted } from '../design/words';
import { familiesBehind, type EvidenceTrail, type ReviewIndex } from '../review-index/review-index';
import { personName } from '../review-session/reviewer';
import { TrailSource } from './source-reference';

interface EvidenceListProps {
  /** `kind:id` of the claim. */
  subject: string;
  index: ReviewIndex;
  configuration?: Configuration;
}

/** The passages a claim rests on and those that oppose it, each with its source and its distance from it. */
export function EvidenceList({ subject, index, configuration }: EvidenceListProps) {
  const trails = index.evidenceOf.get(subject) ?? [];
  const stances = Object.keys(stanceWords) as Stance[];
  return (
    <section className="detail-section">
      <h3>
        Evidence{' '}
        {trails.length > 0 && (
          <span className="quiet section-count figures">
            {counted(trails.length, 'passage')},{' '}
            {counted(familiesBehind(trails), 'study family', 'study families')}
          </span>
        )}
      </h3>
      {trails.length === 0 && (
        <p className="small">
          No passage is recorded. A claim without a passage cannot be traced by a reader; until one
          is added, it stands on the reviewer’s word.
        </p>
      )}
      <ul className="evidence">
        {stances.flatMap((stance) =>
          trails
            .filter((trail) => trail.evidence.stance === stance)
            .map((trail) => (
              <EvidenceItem
                key={trail.evidence.id}
                trail={trail}
                index={index}
                configuration={configuration}
              />
            )),
        )}
      </ul>
    </section>
  );
}

interface ItemProps {
  trail: EvidenceTrail;
  index: ReviewIndex;
  configuration: Configuration | undefined;
}

function EvidenceItem({ trail, index, configuration }: ItemProps) {
  const { evidence, fragment } = trail;
  const parts = configuration?.slots.filter((slot) => evidence.slots.includes(slot.id)) ?? [];
  return (
    <li className="evidence-item">
      <StanceMark stance={evidence.stance} />
      {fragment ? (
        <>
          <blockquote className="quotation">
            {fragment.distance === 'quotation' ? `“${fragment.text}”` : fragment.text}
          </blockquote>
          <p className="small evidence-distance">
            <strong>{distanceWords[fragment.distance].split(':')[0]}</strong>:
            {distanceWords[fragment.distance].split(':')[1]}; {fragmentStatusWords[fragment.status]}
          </p>
          {fragment.warrant !== undefined && <p className="small">Warrant: {fragment.warrant}</p>}
        </>
      ) : (
        <p className="small">The passage is not in the file.</p>
      )}
      <TrailSource trail={trail} />
      {parts.length > 0 && (
        <p className="small">Speaks to: {parts.map((slot) => slot.text).join('; ')}</p>
      )}
      {evidence.note !== undefined && <p className="small">{evidence.note}</p>}
      {evidence.coder !== undefined && (
        <p className="small quiet">Coded by {personName(index.review, evidence.coder)}</p>
      )}
    </li>
  );
}
