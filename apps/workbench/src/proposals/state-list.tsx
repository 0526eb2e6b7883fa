import type { Direction, Role } from '@cmoc/model';
import { StateWords } from '../chains/state-words';
import { RoleMark } from '../design/role-mark';
import type { ReviewIndex } from '../review-index/review-index';

/** A state in a role, as proposals hold it. */
export interface RoleState {
  readonly role: Role;
  readonly state: { readonly construct: string; readonly direction?: Direction | undefined };
  /** Whether members hold only kinds of it. */
  readonly lifted?: boolean;
}

/** States with the letter of their role, one a line. */
export function StateList({ states, index }: { states: readonly RoleState[]; index: ReviewIndex }) {
  return (
    <ul className="state-list">
      {states.map(({ role, state: { construct, direction }, lifted }) => (
        <li key={`${role} ${construct} ${direction ?? ''}`}>
          <RoleMark role={role} />{' '}
          <StateWords state={{ construct, direction: direction ?? null }} index={index} />{' '}
          {lifted === true && <span className="badge badge-inferred">a broader name</span>}
        </li>
      ))}
    </ul>
  );
}
