import type { Slot } from '@cmoc/model';
import { OpenedLink } from '../app/opened-link';
import { RoleMark } from '../design/role-mark';
import { StateLine } from '../design/state-line';
import { constructLabel, type ReviewIndex } from '../review-index/review-index';

/** One part of a configuration: its role, its words, and the construct with the way it goes. */
export function SlotLine({ slot, index }: { slot: Slot; index: ReviewIndex }) {
  return (
    <div className="slot">
      <RoleMark role={slot.role} />
      <div>
        <p className="slot-text">{slot.text}</p>
        <p className="slot-state">
          <SlotState slot={slot} index={index} />
          {slot.inference !== undefined && (
            <span className="badge badge-inferred">inferred, {slot.inference}</span>
          )}
        </p>
      </div>
    </div>
  );
}

/** The constructs of a slot and the way they go, each construct a link to all its uses. */
export function SlotState({ slot, index }: { slot: Slot; index: ReviewIndex }) {
  if (slot.constructs.length === 0 && slot.direction === undefined) return null;
  return (
    <StateLine direction={slot.direction}>
      {slot.constructs.map((construct, position) => (
        <span key={construct}>
          {position > 0 && ' and '}
          <OpenedLink kind="construct" id={construct}>
            {constructLabel(index, construct)}
          </OpenedLink>
        </span>
      ))}
    </StateLine>
  );
}
