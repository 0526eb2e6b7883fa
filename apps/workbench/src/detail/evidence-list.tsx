import { wordStanding, type Configuration, type EntityRef } from '@cmoc/model';
import { StanceMark } from '../design/marks';
import { distanceWords, fragmentStatusWords } from '../design/role-words';
import { counted } from '../design/words';
import {
  passagesAmong,
  standingOf,
  trailsOn,
  type EvidenceTrail,
  type ReviewIndex,
} from '../review-index/review-index';
import { ConfigurationLink } from '../app/opened-link';
import { personName } from '../review-session/reviewer';
import { TrailSource } from './source-reference';

interface EvidenceListProps {
  claim: EntityRef;
  index: ReviewIndex;
  configuration?: Configuration;
}

/** The passages a claim rests on and those that oppose it, each with its source and its distance from it. */
export function EvidenceList({ claim, index, configuration }: EvidenceListProps) {
  const trails = trailsOn(index, claim);
  const passages = passagesAmong(trails).length;
  return (
    <section className="detail-section">
      <h3>
        Evidence{' '}
        {trails.length > 0 && (
          <span className="quiet section-count figures">
            {passages > 0 && `${counted(passages, 'passage')}; `}
            {wordStanding(standingOf(index, claim))}
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
        {trails.map((trail) => (
          <EvidenceItem
            key={trail.evidence.id}
            trail={trail}
            index={index}
            configuration={configuration}
          />
        ))}
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
  const { item, evidence, fragment } = trail;
  const parts = configuration?.slots.filter((slot) => item.claimSlots.includes(slot.id)) ?? [];
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
      <Inherited trail={trail} />
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

/** From which claim a passage came, and by which moves. */
function Inherited({ trail: { item } }: { trail: EvidenceTrail }) {
  if (item.ways.length === 0) return null;
  const moves = [
    ...new Set(item.ways.flat().map((step) => (step.by === 'move' ? step.move : step.by))),
  ];
  return (
    <p className="small">
      Inherited from{' '}
      {item.on.kind === 'configuration' ? <ConfigurationLink id={item.on.id} /> : item.on.id} (
      {moves.join(', ')})
      {item.bearing === 'neither' && ': shown here, and counted neither for nor against'}
    </p>
  );
}
