import { noteNothingCoded } from '../../coding/nothing-coded/nothing-coded';
import { readOptions, reportProgress, type RunControl, runControlOf } from '@cmoc/kernel';
import { booleanMinimisation } from '@cmoc/graph';
import type { Direction, Review, Role } from '@cmoc/model';
import * as z from 'zod';
import type {
  ConfigurationStates,
  SlotStates,
} from '../../chains/configuration-states/configuration-states';
import type { State } from '../../vocabulary/construct-states/state';
import { reverseOf } from '../../vocabulary/construct-states/state';
import { makeProposal, proposalId, type Proposal } from '../proposal/proposal';
import { rejectedProposals } from '../proposal/proposal-decisions';
import { cutProposals, type ProposalList } from '../proposal/proposal-list';
import {
  indexReview,
  stateOfClass,
  wordState,
  type ReviewIndex,
} from '../../review-index/review-index';
import { tabulateContexts, type ContextTable } from './context-table';

/** One configuration on one side of a conflict of findings. */
export interface SideMember {
  readonly configuration: string;
  readonly supportingFamilies: number;
  readonly opposingFamilies: number;
  readonly passages: readonly { readonly fragment: string; readonly stance: string }[];
}

/** A context that sets the sides apart, at one of its values. */
export interface Separator {
  readonly construct: string;
  readonly label: string;
  readonly value: Direction | 'not stated' | 'stated';
}

/** What a proposal to reconcile rests on. */
export interface ReconcileGrounds {
  /** What the sides have in common: a mechanism or an intervention, going the same way. */
  readonly meets: { readonly role: Role; readonly state: string };
  /** The outcome they differ in. */
  readonly outcome: string;
  readonly one: { readonly direction: Direction; readonly members: readonly SideMember[] };
  readonly other: { readonly direction: Direction; readonly members: readonly SideMember[] };
  /** Where else the same sides meet and differ. */
  readonly also: readonly OtherContrast[];
  readonly table: ContextTable;
  /**
   * The smallest differences of contexts that would separate the sides: any one of these
   * combinations holds for side one and for no case of the other. Several when tied; empty when
   * no context separates them. A hint from few cases.
   */
  readonly separations: readonly (readonly (readonly Separator[])[])[];
}

/** Another meeting point or outcome that sets the same configurations against each other. */
export interface OtherContrast {
  readonly meets: ReconcileGrounds['meets'];
  readonly outcome: string;
  /** The direction of the outcome on side one, and on the other. */
  readonly directions: readonly [Direction, Direction];
}

/** The same mechanism or intervention, opposite outcomes. */
export type ReconcileProposal = Proposal<'reconcile', ReconcileGrounds>;

const optionsSchema = z.strictObject({
  limit: z.int().min(1).default(500).describe('List at most this many proposals.'),
  mostConditions: z
    .int()
    .min(1)
    .max(30)
    .default(24)
    .describe('With more contexts than this no smallest difference is looked for.'),
});

/** Options of {@link proposeReconciliations}. */
export type ReconcileOptions = z.input<typeof optionsSchema>;

/**
 * Finds findings that seem to conflict: one mechanism or intervention, going the same way, with an
 * outcome that goes both ways. For each it looks for the smallest difference of contexts that
 * separates the sides (Boolean minimisation, combinations nobody saw being free). Different outcomes
 * in different contexts are a finding; rows with the same contexts on both sides are shown as
 * contradictory and are for adjudication.
 *
 * @throws UsageError `invalid-options`
 */
export function proposeReconciliations(
  review: Review,
  options: ReconcileOptions & RunControl = {},
): ProposalList<ReconcileProposal> {
  const control = runControlOf(options);
  const { limit, mostConditions } = readOptions('proposeReconciliations', optionsSchema, options);
  reportProgress(control, 0, null);
  const index = indexReview(review);
  const rejected = rejectedProposals(review);
  const done = new Set(
    review.mappings
      .filter(({ move, withdrawn }) => move === 'reconcile' && withdrawn === undefined)
      .map(({ from }) => [...from].sort().join(' ')),
  );
  const proposals: ReconcileProposal[] = [];
  const found = bySides(contrasts(index));
  for (const [at, [id, same]] of found.entries()) {
    if (at % 64 === 0) reportProgress(control, at, found.length);
    if (rejected.has(id)) continue;
    const proposal = toProposal(id, same, index, mostConditions);
    const members = proposal.subjects
      .map(({ id }) => id)
      .sort()
      .join(' ');
    if (!done.has(members)) proposals.push(proposal);
  }
  proposals.sort(
    (one, other) => other.subjects.length - one.subjects.length || (one.id < other.id ? -1 : 1),
  );
  return cutProposals(proposals, limit, noteNothingCoded(review));
}

interface Contrast {
  readonly role: Role;
  readonly state: string;
  readonly outcome: string;
  readonly directions: readonly [Direction, Direction];
  readonly one: readonly ConfigurationStates[];
  readonly other: readonly ConfigurationStates[];
}

/** Outcomes that go both ways under one state of a mechanism or an intervention. */
function contrasts(index: ReviewIndex): Contrast[] {
  const byMeeting = new Map<string, ConfigurationStates[]>();
  for (const one of index.configurations) {
    const points = [
      ...meeting('mechanism', one.mechanisms, index),
      ...meeting('intervention', one.interventions, index),
    ];
    for (const point of new Set(points)) addTo(byMeeting, point, one);
  }
  return [...byMeeting]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([point, members]) => (members.length < 2 ? [] : contrastsAt(point, members, index)));
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const there = lists.get(key);
  if (there === undefined) lists.set(key, [value]);
  else there.push(value);
}

function meeting(role: Role, slots: readonly SlotStates[], { states }: ReviewIndex): string[] {
  return slots.flatMap(({ states: told }) =>
    told.map((state) => `${role} ${states.classOf(state)}`),
  );
}

function contrastsAt(
  point: string,
  members: readonly ConfigurationStates[],
  { states }: ReviewIndex,
): Contrast[] {
  const [role, state] = [
    point.slice(0, point.indexOf(' ')) as Role,
    point.slice(point.indexOf(' ') + 1),
  ];
  const byOutcome = new Map<string, ConfigurationStates[]>();
  for (const member of members) {
    const keys = member.outcomes.flatMap(({ states: told }) =>
      told.map((one) => states.classOf(one)),
    );
    for (const key of new Set(keys)) addTo(byOutcome, key, member);
  }
  return [...byOutcome.keys()].sort().flatMap((key) => {
    const { construct, direction } = stateOfClass(key);
    const reverse = reverseOf(direction);
    if (
      direction === undefined ||
      reverse === undefined ||
      direction === 'decrease' ||
      direction === 'absent'
    )
      return [];
    const opposite = byOutcome.get(states.classOf({ construct, direction: reverse }));
    if (opposite === undefined) return [];
    return [
      {
        role,
        state,
        outcome: construct,
        directions: [direction, reverse] as const,
        one: byOutcome.get(key)!,
        other: opposite,
      },
    ];
  });
}

/** Contrasts by the sides they set against each other: those that divide alike are one proposal. */
function bySides(found: readonly Contrast[]): readonly (readonly [string, readonly Contrast[]])[] {
  const same = new Map<string, Contrast[]>();
  for (const contrast of found) {
    const sides = [contrast.one, contrast.other].map(idsOf).sort();
    addTo(same, proposalId('reconcile', sides), contrast);
  }
  return [...same];
}

function idsOf(side: readonly ConfigurationStates[]): string {
  return side.map(({ id }) => id).join(' ');
}

function toProposal(
  id: string,
  [contrast, ...others]: readonly Contrast[],
  index: ReviewIndex,
  mostConditions: number,
): ReconcileProposal {
  const { role, state, outcome, directions, one, other } = contrast!;
  const table = tabulateContexts({ one, other }, index);
  const separations = table.conditions.length > mostConditions ? [] : separate(table);
  const ids = [...new Set([...one, ...other].map(({ id }) => id))].sort();
  const subjects = ids.map((member) => ({ kind: 'configuration' as const, id: member }));
  const meets: State = stateOfClass(state);
  return makeProposal(index.review, {
    id,
    kind: 'reconcile',
    library: 'proposeReconciliations',
    summary: `With ${wordState(meets, index.labelOf)} as ${role}, ${index.labelOf(outcome)} goes both ways.`,
    subjects,
    grounds: {
      meets: { role, state },
      outcome,
      one: { direction: directions[0], members: one.map((member) => toMember(member, index)) },
      other: { direction: directions[1], members: other.map((member) => toMember(member, index)) },
      also: others.map((also) => ({
        meets: { role: also.role, state: also.state },
        outcome: also.outcome,
        directions:
          idsOf(also.one) === idsOf(one)
            ? also.directions
            : [also.directions[1], also.directions[0]],
      })),
      table,
      separations,
    },
    cautions: cautionsOf(table, separations, mostConditions),
    accept: [
      {
        id: 'reconcile',
        label: 'Record what sets the sides apart',
        steps: (newId) => [{ kind: 'reconcile', mapping: newId('mapping'), from: ids }],
      },
    ],
  });
}

function cautionsOf(
  table: ContextTable,
  separations: ReconcileGrounds['separations'],
  most: number,
): string[] {
  const cautions: string[] = [];
  const contradictory = table.cases.filter((row) => row.contradictory).length;
  if (contradictory > 0) {
    cautions.push(
      `${contradictory} configurations tell the same contexts on both sides: no context on record separates them.`,
    );
  }
  if (table.conditions.length > most) {
    cautions.push(
      `${table.conditions.length} contexts are too many to look for the smallest difference.`,
    );
  } else if (separations.length === 0) cautions.push('No context on record separates the sides.');
  cautions.push(
    'A context that is not stated need not be absent; with few cases any difference is a hint.',
  );
  return cautions;
}

function toMember({ id }: ConfigurationStates, { evidence }: ReviewIndex): SideMember {
  return {
    configuration: id,
    supportingFamilies: evidence.supporting(id).size,
    opposingFamilies: evidence.opposing(id).size,
    passages: evidence.of(id).map(({ fragment, stance }) => ({ fragment, stance })),
  };
}

/** The least expressions that hold for side one and for no case of the other. */
function separate({ conditions, cases }: ContextTable): ReconcileGrounds['separations'] {
  const clear = cases.filter(({ contradictory }) => !contradictory);
  const distinct = new Map(clear.map((row) => [row.values.join(), row]));
  const rows = [...distinct.values()].map(({ values, side }) => ({
    values,
    outcome: side === 'one' ? ('true' as const) : ('false' as const),
  }));
  if (
    !rows.some(({ outcome }) => outcome === 'true') ||
    !rows.some(({ outcome }) => outcome === 'false')
  )
    return [];
  const { value } = booleanMinimisation(
    {
      conditions: conditions.map(({ construct, values }) => ({
        name: construct,
        values: values.length,
      })),
      rows,
    },
    { remainders: 'dont-care', limit: 5 },
  );
  const byName = new Map(conditions.map((condition) => [condition.construct, condition]));
  return value.solutions.map((solution) =>
    solution.map((at) =>
      value.primeImplicants[at]!.literals.map(({ condition, value: held }) => {
        const { label, values } = byName.get(condition)!;
        return { construct: condition, label, value: values[held]! };
      }),
    ),
  );
}
