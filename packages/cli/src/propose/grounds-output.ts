import * as z from 'zod';
import {
  count,
  directionSchema,
  familySchema,
  roleSchema,
  stanceSchema,
  stateSchema,
} from '../json-output/review-parts';

const stateKey = z.string().describe('A construct and, after “|”, the way it goes.');

/** The schema of what a proposal to juxtapose rests on. */
export const juxtaposeGroundsSchema = z.object({
  left: z.string(),
  right: z.string(),
  shared: z.array(z.object({ role: roleSchema, state: stateKey })),
  leftBrings: z.array(roleSchema),
  rightBrings: z.array(roleSchema),
  leftFamilies: z.array(familySchema),
  rightFamilies: z.array(familySchema),
  sameActors: z.array(z.string()),
  complete: z.boolean().describe('Whether both together have context, mechanism and outcome.'),
  passages: z.array(
    z.object({ configuration: z.string(), fragment: z.string(), stance: z.string() }),
  ),
});

const sideSchema = z.object({
  direction: directionSchema,
  members: z.array(
    z.object({
      configuration: z.string(),
      supportingFamilies: count,
      opposingFamilies: count,
      passages: z.array(z.object({ fragment: z.string(), stance: z.string() })),
    }),
  ),
});

const conditionValue = z.union([directionSchema, z.enum(['not stated', 'stated'])]);

/** The schema of what a proposal to reconcile rests on. */
export const reconcileGroundsSchema = z.object({
  meets: z.object({ role: roleSchema, state: stateKey }),
  outcome: z.string(),
  one: sideSchema,
  other: sideSchema,
  also: z
    .array(
      z.object({
        meets: z.object({ role: roleSchema, state: stateKey }),
        outcome: z.string(),
        directions: z.array(directionSchema).length(2),
      }),
    )
    .describe('Where else the same sides meet and differ.'),
  table: z
    .object({
      conditions: z.array(
        z.object({ construct: z.string(), label: z.string(), values: z.array(conditionValue) }),
      ),
      cases: z.array(
        z.object({
          configuration: z.string(),
          side: z.enum(['one', 'other']),
          values: z.array(count),
          contradictory: z.boolean(),
        }),
      ),
    })
    .describe('Contexts against sides: a truth table.'),
  separations: z
    .array(
      z.array(
        z.array(z.object({ construct: z.string(), label: z.string(), value: conditionValue })),
      ),
    )
    .describe('The smallest differences of contexts that separate the sides; several when tied.'),
});

const claimSchema = z.object({ kind: z.string(), id: z.string() });

const wayStepSchema = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('move'),
    move: z.string(),
    mapping: z.string(),
    from: claimSchema,
    to: claimSchema,
  }),
  z.object({ by: z.enum(['member', 'exception']), from: claimSchema, to: claimSchema }),
]);

const rowSchema = z.object({
  evidence: z.string(),
  fragment: z.string(),
  source: z.string(),
  family: familySchema,
  stance: stanceSchema,
  bearing: z
    .enum(['for', 'against', 'opposite-confirmed', 'restated', 'neither'])
    .describe('How it stands to the configuration, after the moves by which it came.'),
  on: claimSchema.describe('The claim it was brought to bear on.'),
  isPart: z.boolean().describe('Whether it speaks to a part of the configuration only.'),
  claimSlots: z.array(z.string()).describe('The slots of the configuration it speaks to.'),
  ways: z
    .array(z.array(wayStepSchema))
    .describe('The ways by which it was inherited; none where it was brought to bear on it.'),
  slots: z.array(z.string()),
  text: z.string(),
  distance: z.string().describe('How far the words are from the source’s.'),
  status: z.string(),
  appraisals: z.array(
    z.object({
      judgement: z.string(),
      about: z.enum(['fragment', 'source']),
      item: z.string(),
      level: z.string(),
      reason: z.string(),
      theoryArea: z.string().nullable(),
    }),
  ),
});

/** The schema of the evidence matrix of one claim. */
export const adjudicateGroundsSchema = z.object({
  configuration: z.string(),
  supporting: z.array(rowSchema),
  opposing: z.array(rowSchema),
  beside: z.array(rowSchema),
  supportingFamilies: count,
  opposingFamilies: count,
});

const meetRole = z.enum(['context', 'intervention', 'mechanism', 'outcome']);
const likePair = z.object({
  left: z.string(),
  right: z.string(),
  likeness: z.number(),
  accepted: z.boolean(),
});

/** The schema of what a proposal to consolidate rests on. */
export const consolidateGroundsSchema = z.object({
  shared: z.array(
    z.object({
      role: meetRole,
      state: stateSchema,
      lifted: z.boolean().describe('Whether it is shared only as kinds of a broader construct.'),
    }),
  ),
  residue: z
    .array(
      z.object({
        configuration: z.string(),
        states: z.array(z.object({ role: meetRole, state: stateSchema })),
        slotsWithoutConstruct: z.array(z.string()),
      }),
    )
    .describe('What each member says beyond what all share: what would be lost.'),
  members: z.array(
    z.object({
      configuration: z.string(),
      slots: z.array(z.object({ role: z.string(), text: z.string() })),
      statement: z.string().nullable(),
      supportingFamilies: count,
      opposingFamilies: count,
    }),
  ),
  chain: z.array(likePair),
  weakestLink: likePair.nullable(),
  opposed: z
    .array(z.string())
    .describe('The mechanism of a member, an outcome going the other way.'),
  supportingFamilies: count,
});

/** The schema of where configurations are situated. */
export const situationSchema = z.object({
  tables: z.array(
    z.object({
      facet: z.string(),
      label: z.string(),
      values: z.array(z.object({ id: z.string(), label: z.string() })),
      rows: z.array(
        z.object({
          construct: z.string(),
          label: z.string(),
          cells: z.array(
            z.object({
              value: z.string(),
              configurations: z.array(z.string()),
              families: count,
              situated: z.array(z.string()),
            }),
          ),
        }),
      ),
      gaps: z.array(z.object({ construct: z.string(), value: z.string() })),
      notSituated: z.array(z.string()),
    }),
  ),
  lattice: z.array(
    z.object({
      configurations: z.array(z.string()),
      contexts: z.array(z.object({ construct: z.string(), direction: z.string().nullable() })),
      moreGeneral: z.array(count),
    }),
  ),
  latticeCut: z.boolean(),
});
