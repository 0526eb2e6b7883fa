import { bearingOfStance, type Bearing } from '../../evidence-for/claim-evidence';
import type { EntityKind } from '../../schema/entity-kind';
import type { Stance } from '../../schema/evidence';
import type { FieldChange, WholeEntity } from '../operation/change';
import type { ReversibleChange } from '../operation/invert-change';

/** Fields whose change says something else about the world than before. */
const meaningFields: Readonly<Partial<Record<EntityKind, readonly string[]>>> = {
  configuration: ['status', 'tier'],
  construct: ['label'],
  source: ['included'],
  evidence: ['stance', 'subject', 'fragment'],
  theory: ['status'],
};

/** Records of decisions: nothing in them changes, and none of them goes, without a reason. */
const decisions: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'protocol-change',
  'identity',
  'distinction',
  'mapping',
  'demi-regularity',
  'adjudication',
  'proposal-decision',
  'screening',
  'confidence',
  'judgement',
  'verdict',
  'waiver',
]);

/** Evidence that does not go without a reason; the mirror of a claim is not against it. */
const guarded: Readonly<Partial<Record<Bearing, string>>> = {
  against: 'Removing evidence against a claim',
  'opposite-confirmed': 'Removing evidence that the opposite of a claim was confirmed',
};

/**
 * Why a change needs a reason, in words that complete “… needs a reason”; undefined when it needs none.
 *
 * @param undoing - true for the inverse of an operation: whether taking back asks a reason depends on who
 *   takes back what, and is for the session to say
 */
export function reasonNeededFor(change: ReversibleChange, undoing: boolean): string | undefined {
  if (undoing) return undefined;
  switch (change.kind) {
    case 'add':
      return undefined;
    case 'set-review':
      return change.fields.some(({ field }) => field === 'protocol')
        ? 'A change to the protocol'
        : undefined;
    case 'remove':
      return reasonToRemove(change.entityKind, change.before);
    case 'change':
      return reasonToChange(change.entityKind, change.fields);
  }
}

function reasonToRemove(kind: EntityKind, before: WholeEntity): string | undefined {
  if (decisions.has(kind)) return `Removing a ${kind}`;
  return kind === 'evidence' ? guarded[bearingOfStance[before['stance'] as Stance]] : undefined;
}

function reasonToChange(kind: EntityKind, fields: readonly FieldChange[]): string | undefined {
  if (decisions.has(kind)) return `A change to a ${kind}`;
  const found = fields.find(({ field }) => meaningFields[kind]?.includes(field) === true);
  return found && `A change to the ${found.field} of a ${kind}`;
}
