import * as z from 'zod';
import { configurationStatusSchema, type Configuration } from '../../schema/configuration';
import { constructStateSchema, type ConstructState } from '../../schema/construct';
import { entity, text, type EntityRef } from '../../schema/entity';
import { mappingMoves, type Move } from '../../schema/mapping';
import { decidedShape, type ProposalDecision } from '../../schema/proposal-decision';
import { protocolSchema, type Protocol } from '../../schema/protocol';
import { idText, wholeEntitySchema, type WholeEntity } from './change';

/** The kinds of decision that can be taken back while their record stays. */
export const withdrawableKinds = [
  'identity',
  'distinction',
  'mapping',
  'adjudication',
  'proposal-decision',
  'screening',
  'verdict',
  'waiver',
] as const;

/** A kind of decision that can be taken back while its record stays. */
export type WithdrawableKind = (typeof withdrawableKinds)[number];

/** Where a configuration can stand in the work of comparison. */
export type ConfigurationStatus = Configuration['status'];

const ids = (item: string, description: string) =>
  z.array(idText(item)).max(10_000).default([]).describe(description);

const memo = idText('The id of the memo that keeps the reason in the review.');

/**
 * A move of synthesis. It adds a mapping and the configurations the move leads to, and marks where the
 * originals stand; the originals themselves stay as they are, with all their evidence.
 */
export interface SynthesisMove {
  readonly kind: Move;
  /** The id of the mapping that records the move. */
  readonly mapping: string;
  /** The configurations it starts from. */
  readonly from: readonly string[];
  /** Configurations of the review it leads to. */
  readonly to?: readonly string[];
  /** Configurations it leads to that are new. */
  readonly create?: readonly WholeEntity[];
  /** Where the originals stand afterwards, where it is not what the move says. */
  readonly status?: ConfigurationStatus;
}

/** Opens a move again: its mapping is withdrawn, what it led to is parked, its originals are put back. */
export interface ReopenMove {
  readonly kind: 'reopen';
  readonly mapping: string;
  /** Where the originals stood before; `under-comparison` for those left out. */
  readonly statuses?: readonly {
    readonly configuration: string;
    readonly status: ConfigurationStatus;
  }[];
}

/** Gives a construct another name. The old one stays among its aliases, the reason in a memo. */
export interface RelabelConstruct {
  readonly kind: 'relabel-construct';
  readonly construct: string;
  readonly label: string;
  readonly memo: string;
}

/** Retires a construct: it stays, with a last event in its lineage. */
export interface RetireConstruct {
  readonly kind: 'retire-construct';
  readonly construct: string;
  readonly stage?: string;
}

/** Takes a source out of the review, or back in. It stays on record, the reason in a memo. */
export interface SourceMove {
  readonly kind: 'exclude-source' | 'include-source';
  readonly source: string;
  readonly memo: string;
}

/** Judges that two constructs, or two states of constructs, are the same. */
export interface AcceptIdentity {
  readonly kind: 'accept-identity';
  readonly identity: string;
  readonly left: StateOfConstruct;
  readonly right: StateOfConstruct;
}

/** A construct, in one direction or in any, as an operation names it. */
export interface StateOfConstruct {
  readonly construct: string;
  readonly direction?: NonNullable<ConstructState['direction']>;
}

/** Judges that two constructs are not the same, however alike they look. */
export interface AcceptDistinction {
  readonly kind: 'accept-distinction';
  readonly distinction: string;
  readonly left: string;
  readonly right: string;
}

/**
 * Records what a reviewer decided on a proposal of the software. It stands last in the batch of what the
 * choice writes, so that it can name it; `withdraw` takes it back and leaves the record.
 */
export interface DecideProposal {
  readonly kind: 'decide-proposal';
  /** The id of the decision that records it. */
  readonly proposalDecision: string;
  /** The id of the proposal. */
  readonly proposal: string;
  /** What was proposed: `same`, `consolidate`. */
  readonly proposed: string;
  readonly decision: ProposalDecision['decision'];
  readonly members: readonly EntityRef[];
  readonly choice?: string;
  readonly resultedIn?: readonly EntityRef[];
  readonly madeBy?: NonNullable<ProposalDecision['madeBy']>;
}

/** Takes a decision back. The decision stays on record, with who took it back, when and why. */
export interface WithdrawMove {
  readonly kind: 'withdraw';
  readonly entityKind: WithdrawableKind;
  readonly id: string;
}

/** Logs a change to the protocol, and puts the new protocol in place where one is given. */
export interface ChangeProtocol {
  readonly kind: 'change-protocol';
  readonly protocolChange: string;
  readonly change: string;
  readonly protocol?: Protocol;
}

/** What changes meaning, under its own name. Every one of these needs a reason. */
export type MeaningMove =
  | SynthesisMove
  | ReopenMove
  | RelabelConstruct
  | RetireConstruct
  | SourceMove
  | AcceptIdentity
  | AcceptDistinction
  | DecideProposal
  | WithdrawMove
  | ChangeProtocol;

/** What each move carries beside author, moment and reason. */
export const moveShapes = [
  {
    kind: z.enum(mappingMoves).describe('A move of synthesis.'),
    mapping: idText('The mapping that records the move.'),
    from: z.array(idText('A configuration.')).min(1).max(10_000).describe('What it starts from.'),
    to: ids('A configuration.', 'Configurations of the review it leads to.'),
    create: z.array(wholeEntitySchema).max(10_000).default([]).describe('New ones it leads to.'),
    status: z
      .exactOptional(configurationStatusSchema)
      .describe('Where the originals stand afterwards.'),
  },
  {
    kind: z.literal('reopen').describe('Opens a move of synthesis again.'),
    mapping: idText('The mapping that records the move.'),
    statuses: z
      .array(
        entity({ configuration: idText('A configuration.'), status: configurationStatusSchema }),
      )
      .max(10_000)
      .default([])
      .describe('Where the originals stood before.'),
  },
  {
    kind: z.literal('relabel-construct').describe('Gives a construct another name.'),
    construct: idText('The construct.'),
    label: text('Its new name.'),
    memo,
  },
  {
    kind: z.literal('retire-construct').describe('Retires a construct.'),
    construct: idText('The construct.'),
    stage: z.exactOptional(text('The stage of the project in which it is retired.')),
  },
  {
    kind: z.enum(['exclude-source', 'include-source']).describe('Takes a source out, or back in.'),
    source: idText('The source.'),
    memo,
  },
  {
    kind: z.literal('accept-identity').describe('Judges two states of constructs the same.'),
    identity: idText('The identity that records it.'),
    left: constructStateSchema,
    right: constructStateSchema,
  },
  {
    kind: z.literal('accept-distinction').describe('Judges two constructs not the same.'),
    distinction: idText('The distinction that records it.'),
    left: idText('One construct.'),
    right: idText('The other.'),
  },
  {
    kind: z.literal('decide-proposal').describe('Records what was decided on a proposal.'),
    proposalDecision: idText('The decision that records it.'),
    proposal: decidedShape.proposal,
    proposed: decidedShape.kind,
    decision: decidedShape.decision,
    members: decidedShape.members,
    choice: decidedShape.choice,
    resultedIn: decidedShape.resultedIn,
    madeBy: decidedShape.madeBy,
  },
  {
    kind: z.literal('withdraw').describe('Takes a decision back; its record stays.'),
    entityKind: z.enum(withdrawableKinds).describe('The kind of decision.'),
    id: idText('The decision.'),
  },
  {
    kind: z.literal('change-protocol').describe('Logs a change to the protocol.'),
    protocolChange: idText('The protocol change that records it.'),
    change: text('What is done differently from the plan.'),
    protocol: z.exactOptional(protocolSchema),
  },
] as const;
