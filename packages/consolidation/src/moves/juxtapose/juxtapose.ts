import { noteNothingCoded } from '../../coding/nothing-coded/nothing-coded';
import { readOptions, reportProgress, type RunControl, runControlOf } from '@cmoc/kernel';
import type { Role, Review, StudyFamilyRef } from '@cmoc/model';
import * as z from 'zod';
import type {
  ConfigurationStates,
  SlotStates,
} from '../../chains/configuration-states/configuration-states';
import { makeProposal, proposalId, type Proposal, type Way } from '../proposal/proposal';
import { rejectedProposals } from '../proposal/proposal-decisions';
import { asksForWords } from '../proposal/asks-for-words';
import { cutProposals, type ProposalList } from '../proposal/proposal-list';
import {
  classesIn,
  indexReview,
  stateOfClass,
  wordState,
  type ReviewIndex,
} from '../../review-index/review-index';

const mainRoles = ['context', 'mechanism', 'outcome'] as const;
type MainRole = (typeof mainRoles)[number];

/** What a proposal to juxtapose rests on. */
export interface JuxtaposeGrounds {
  readonly left: string;
  readonly right: string;
  /** The states both tell in the same role: where they meet. */
  readonly shared: readonly { readonly role: Role; readonly state: string }[];
  /** What each brings that the other lacks. */
  readonly leftBrings: readonly Role[];
  readonly rightBrings: readonly Role[];
  readonly leftFamilies: readonly StudyFamilyRef[];
  readonly rightFamilies: readonly StudyFamilyRef[];
  readonly sameActors: readonly string[];
  /** Whether the two together have context, mechanism and outcome. */
  readonly complete: boolean;
  /** Passages on either side. */
  readonly passages: readonly {
    readonly configuration: string;
    readonly fragment: string;
    readonly stance: string;
  }[];
}

/** Two partial configurations of different studies that complete each other. */
export type JuxtaposeProposal = Proposal<'juxtapose', JuxtaposeGrounds>;

const optionsSchema = z.strictObject({
  limit: z.int().min(1).default(500).describe('List at most this many proposals.'),
  mostPartners: z
    .int()
    .min(1)
    .default(50)
    .describe('Look at no more than this many partners of one configuration at one meeting point.'),
});

/** Options of {@link proposeJuxtapositions}. */
export type JuxtaposeOptions = z.input<typeof optionsSchema>;

/**
 * Proposes to put side by side two partial configurations that share a state in one role and lack
 * different parts: context and mechanism from one study, mechanism and outcome from another.
 *
 * Only configurations without a study family in common are joined; “no single source asserts this
 * join” stands on the face of each. Ranked by states shared, then actors shared, then ids. Near
 * linear in slots for bounded `mostPartners`.
 *
 * @throws UsageError `invalid-options`
 */
export function proposeJuxtapositions(
  review: Review,
  options: JuxtaposeOptions & RunControl = {},
): ProposalList<JuxtaposeProposal> {
  const control = runControlOf(options);
  const { limit, mostPartners } = readOptions('proposeJuxtapositions', optionsSchema, options);
  reportProgress(control, 0, null);
  const index = indexReview(review);
  const rejected = rejectedProposals(review);
  const { pairs, passedOver } = completingPairs(index, mostPartners, control);
  const meetings = pairs
    .map(([left, right]) => meetingOf(left, right, index))
    .filter(({ id }) => !rejected.has(id))
    .sort(
      (one, other) =>
        other.shared.length - one.shared.length ||
        other.sameActors.length - one.sameActors.length ||
        (one.id < other.id ? -1 : 1),
    );
  const notes =
    passedOver === 0
      ? []
      : [
          `${passedOver} times a configuration met more than ${mostPartners} partners; those beyond were not looked at.`,
        ];
  const list = cutProposals(meetings, limit, [...noteNothingCoded(review), ...notes]);
  return { ...list, proposals: list.proposals.map((meeting) => toProposal(meeting, index)) };
}

/** Pairs that meet somewhere and complete each other, each once. */
function completingPairs(
  index: ReviewIndex,
  mostPartners: number,
  control: RunControl,
): {
  readonly pairs: readonly (readonly [ConfigurationStates, ConfigurationStates])[];
  readonly passedOver: number;
} {
  const found = new Map<string, readonly [ConfigurationStates, ConfigurationStates]>();
  const points = [...meetingPoints(index).values()];
  let passedOver = 0;
  for (const [done, meeting] of points.entries()) {
    if (done % 256 === 0) reportProgress(control, done, points.length);
    passedOver += Math.max(0, meeting.length - 1 - mostPartners);
    for (const [at, left] of meeting.entries()) {
      for (const right of meeting.slice(at + 1, at + 1 + mostPartners)) {
        const key = `${left.id}>${right.id}`;
        if (found.has(key) || !complete(left, right) || sharesFamily(left, right, index)) continue;
        found.set(key, [left, right]);
      }
    }
  }
  return { pairs: [...found.values()], passedOver };
}

/** Partial configurations by role and state they tell. */
function meetingPoints(index: ReviewIndex): ReadonlyMap<string, readonly ConfigurationStates[]> {
  const points = new Map<string, ConfigurationStates[]>();
  for (const one of index.configurations) {
    if (rolesOf(one).length === mainRoles.length) continue;
    for (const role of mainRoles) {
      for (const key of classesIn(slotsOf(one, role), index.states)) {
        const point = `${role} ${key}`;
        const there = points.get(point);
        if (there === undefined) points.set(point, [one]);
        else there.push(one);
      }
    }
  }
  return points;
}

function slotsOf(one: ConfigurationStates, role: MainRole): readonly SlotStates[] {
  if (role === 'context') return one.contexts;
  return role === 'mechanism' ? one.mechanisms : one.outcomes;
}

function rolesOf(one: ConfigurationStates): MainRole[] {
  return mainRoles.filter((role) => slotsOf(one, role).length > 0);
}

function complete(left: ConfigurationStates, right: ConfigurationStates): boolean {
  const [mine, theirs] = [rolesOf(left), rolesOf(right)];
  return mine.some((role) => !theirs.includes(role)) && theirs.some((role) => !mine.includes(role));
}

function sharesFamily(
  left: ConfigurationStates,
  right: ConfigurationStates,
  { evidence }: ReviewIndex,
): boolean {
  const families = evidence.telling(left.id);
  return [...evidence.telling(right.id)].some((key) => families.has(key));
}

/** Two configurations where they meet: what ranks a proposal, before it is made. */
interface Meeting extends Pick<JuxtaposeGrounds, 'shared' | 'sameActors'> {
  readonly id: string;
  readonly left: ConfigurationStates;
  readonly right: ConfigurationStates;
}

function meetingOf(
  left: ConfigurationStates,
  right: ConfigurationStates,
  { states }: ReviewIndex,
): Meeting {
  const shared = mainRoles.flatMap((role) => {
    const there = new Set(classesIn(slotsOf(right, role), states));
    return classesIn(slotsOf(left, role), states)
      .filter((key) => there.has(key))
      .map((key) => ({ role, state: key }));
  });
  const id = proposalId('juxtapose', [left.id, right.id]);
  const actors = new Set(actorsOf(right));
  return { id, left, right, shared, sameActors: actorsOf(left).filter((one) => actors.has(one)) };
}

function toProposal(
  { id, left, right, shared, sameActors }: Meeting,
  index: ReviewIndex,
): JuxtaposeProposal {
  const { evidence, labelOf } = index;
  const families = (one: ConfigurationStates) =>
    [...evidence.supporting(one.id)].map((key) => evidence.family(key));
  const [mine, theirs] = [rolesOf(left), rolesOf(right)];
  const subjects = [left, right].map((one) => ({ kind: 'configuration' as const, id: one.id }));
  const words = shared.map(({ state }) => wordState(stateOfClass(state), labelOf)).join(', ');
  return makeProposal(index.review, {
    id,
    kind: 'juxtapose',
    library: 'proposeJuxtapositions',
    summary: `${left.id} and ${right.id} meet in ${words} and complete each other.`,
    subjects,
    grounds: {
      left: left.id,
      right: right.id,
      shared,
      leftBrings: mine.filter((role) => !theirs.includes(role)),
      rightBrings: theirs.filter((role) => !mine.includes(role)),
      leftFamilies: families(left),
      rightFamilies: families(right),
      sameActors,
      complete: new Set([...mine, ...theirs]).size === mainRoles.length,
      passages: [left, right].flatMap((one) =>
        evidence
          .of(one.id)
          .map(({ fragment, stance }) => ({ configuration: one.id, fragment, stance })),
      ),
    },
    cautions: ['No single source asserts this join.'],
    accept: [
      joinWay(left, right, new Set(shared.map(({ role, state }) => `${role} ${state}`)), index),
    ],
  });
}

function actorsOf({ configuration }: ConfigurationStates): string[] {
  return [...new Set(configuration.slots.flatMap(({ actor }) => actor ?? []))];
}

function joinWay(
  left: ConfigurationStates,
  right: ConfigurationStates,
  shared: ReadonlySet<string>,
  { review, states }: ReviewIndex,
): Way {
  const repeated = ({ slot, states: told }: SlotStates) =>
    told.length > 0 && told.every((state) => shared.has(`${slot.role} ${states.classOf(state)}`));
  const added = mainRoles.flatMap((role) => slotsOf(right, role)).filter((slot) => !repeated(slot));
  const slots = [...left.configuration.slots, ...added.map(({ slot }) => slot)].map((slot, at) => ({
    ...slot,
    id: `${slot.role.charAt(0)}${at + 1}`,
  }));
  return {
    id: 'join',
    label: 'Write the joined configuration as an inference of the reviewer',
    asks: [
      ...asksForWords(review, slots),
      {
        name: 'inference',
        question: 'what the join takes for granted, and why',
        step: 0,
        field: ['create', 0, 'inference', 'memo'],
      },
    ],
    steps: (newId) => [
      {
        kind: 'juxtapose',
        mapping: newId('mapping'),
        from: [left.id, right.id],
        create: [
          {
            id: newId('configuration'),
            tier: 'consolidated',
            status: 'under-comparison',
            slots,
            inference: { mode: 'abductive' },
          },
        ],
      },
    ],
  };
}
