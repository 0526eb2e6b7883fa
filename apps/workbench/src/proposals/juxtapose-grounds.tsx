import type { JuxtaposeGrounds as Grounds } from '@cmoc/consolidation';
import { wordFamilies, type Role, type StudyFamilyRef } from '@cmoc/model';
import { StateWords } from '../chains/state-words';
import { RoleMark } from '../design/role-mark';
import { roleWords } from '../design/role-words';
import { listed } from '../design/words';
import type { ReviewIndex } from '../review-index/review-index';
import { classState } from './class-state';
import { WholeConfiguration } from './whole-configuration';

/** Two partial configurations side by side, where they meet, and what each brings. */
export function JuxtaposeGrounds({ grounds, index }: { grounds: Grounds; index: ReviewIndex }) {
  const { left, right, shared, leftBrings, rightBrings } = grounds;
  return (
    <>
      <div className="sides sides-inferred">
        <WholeConfiguration id={left} index={index}>
          <Brings roles={leftBrings} families={grounds.leftFamilies} />
        </WholeConfiguration>
        <p className="sides-between">
          <span className="badge badge-inferred">inferred join</span>
        </p>
        <WholeConfiguration id={right} index={index}>
          <Brings roles={rightBrings} families={grounds.rightFamilies} />
        </WholeConfiguration>
      </div>
      <p>
        They meet in{' '}
        {shared.map(({ role, state }, at) => (
          <span key={`${role} ${state}`}>
            {at > 0 && ', '}
            <RoleMark role={role} /> <StateWords state={classState(state)} index={index} />
          </span>
        ))}
        .{' '}
        {grounds.complete
          ? 'Together they hold a context, a mechanism and an outcome.'
          : 'Together they are still not complete.'}{' '}
        {grounds.sameActors.length > 0 && `The same actors act in both.`}
      </p>
    </>
  );
}

interface BringsProps {
  roles: readonly Role[];
  families: readonly StudyFamilyRef[];
}

function Brings({ roles, families }: BringsProps) {
  return (
    <p className="small">
      Brings the {listed(roles.map((role) => roleWords[role]))}, supported by{' '}
      {wordFamilies(families)}.
    </p>
  );
}
