import { noteNothingCoded } from '../../coding/nothing-coded/nothing-coded';
import {
  byCodeUnit,
  readOptions,
  reportProgress,
  type RunControl,
  runControlOf,
} from '@cmoc/kernel';
import { wordFamilies, type Review, type StudyFamilyRef } from '@cmoc/model';
import * as z from 'zod';
import { closedSets, type ClosedSet } from '@cmoc/graph/kernels';
import { reverseOf, type State } from '../../vocabulary/construct-states/state';
import { meetRoles, slotsOf, type MeetRole } from '../../moves/consolidate/meet';
import { makeProposal, proposalId, type Proposal, type Way } from '../../moves/proposal/proposal';
import { rejectedProposals } from '../../moves/proposal/proposal-decisions';
import { cutProposals, type ProposalList } from '../../moves/proposal/proposal-list';
import {
  classesIn,
  indexReview,
  stateOfClass,
  wordState,
  type ReviewIndex,
} from '../../review-index/review-index';

/** A configuration that speaks against a pattern. */
export interface PatternException {
  readonly configuration: string;
  /** `opposite-outcome`: the rest of the pattern with an outcome going the other way; `opposed`: a member that evidence opposes. */
  readonly kind: 'opposite-outcome' | 'opposed';
  readonly families: readonly StudyFamilyRef[];
}

/** What a candidate for a demi-regularity rests on; exceptions come first. */
export interface DemiRegularityGrounds {
  readonly exceptions: readonly PatternException[];
  readonly pattern: readonly { readonly role: MeetRole; readonly state: State }[];
  readonly members: readonly string[];
  readonly supportingFamilies: readonly StudyFamilyRef[];
  readonly opposingFamilies: readonly StudyFamilyRef[];
}

/** A pattern that recurs over study families and may be a demi-regularity. */
export type DemiRegularityProposal = Proposal<'demi-regularity', DemiRegularityGrounds>;

const optionsSchema = z.strictObject({
  minFamilies: z
    .int()
    .min(2)
    .default(2)
    .describe('Least number of study families a pattern recurs in.'),
  limit: z.int().min(1).default(500).describe('List at most this many candidates.'),
  mostItemsets: z.int().min(1).default(20_000).describe('Stop looking after this many patterns.'),
});

/** Options of {@link proposeDemiRegularities}. */
export type DemiRegularityOptions = z.input<typeof optionsSchema>;

/**
 * Proposes recurring patterns as candidates for demi-regularities: an outcome together with a
 * context, a mechanism or both, told by configurations of at least `minFamilies` study families
 * (frequent closed sets of role and state). Exceptions are listed first. A count is no regularity:
 * a demi-regularity is what a reviewer confirms, with an account of its exceptions.
 *
 * @throws UsageError `invalid-options`
 */
export function proposeDemiRegularities(
  review: Review,
  options: DemiRegularityOptions & RunControl = {},
): ProposalList<DemiRegularityProposal> {
  const control = runControlOf(options);
  const { minFamilies, limit, mostItemsets } = readOptions(
    'proposeDemiRegularities',
    optionsSchema,
    options,
  );
  reportProgress(control, 0, mostItemsets);
  const index = indexReview(review);
  const told = new Map(index.configurations.map((one) => [one.id, itemsOf(one, index)]));
  const found = recurring(told, index, { minSupport: minFamilies, most: mostItemsets }, control);
  const known = new Set(
    review.demiRegularities.map(({ members }) => [...members].sort().join(' ')),
  );
  const rejected = rejectedProposals(review);
  const byItem = holders(told);
  const open = found.patterns
    .map(({ items }) => ({ items, members: tellAll(items, byItem) }))
    .filter(
      ({ members }) =>
        !rejected.has(proposalId('demi-regularity', members)) && !known.has(members.join(' ')),
    );
  const list = cutProposals(open, limit, [...noteNothingCoded(review), ...found.notes]);
  return {
    ...list,
    proposals: list.proposals.map((pattern) => toProposal(pattern, index, byItem)),
  };
}

interface Pattern {
  readonly items: readonly string[];
  readonly support: number;
}

/** Patterns with an outcome and something else, those told by most study families first. */
function recurring(
  told: ReadonlyMap<string, readonly string[]>,
  { evidence }: ReviewIndex,
  limits: { readonly minSupport: number; readonly most: number },
  control: RunControl,
): { readonly patterns: readonly Pattern[]; readonly notes: readonly string[] } {
  const names = [...new Set([...told.values()].flat())].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const groups = new Map<string, number>();
  const rows = [...told].flatMap(([id, items]) =>
    [...evidence.supporting(id)].map((family) => {
      if (!groups.has(family)) groups.set(family, groups.size);
      const own = new Set(items.map((item) => numbers.get(item)!));
      return { items: [...own].sort((one, other) => one - other), group: groups.get(family)! };
    }),
  );
  const { sets, cut } = closedSets(rows, limits, control);
  const name = ({ items, support }: ClosedSet): Pattern => {
    return { items: items.map((item) => names[item]!), support };
  };
  const patterns = sets
    .map(name)
    .filter(
      ({ items }) =>
        items.some((item) => item.startsWith('outcome ')) &&
        items.some((item) => !item.startsWith('outcome ')),
    )
    .sort(
      (one, other) =>
        other.support - one.support ||
        other.items.length - one.items.length ||
        byCodeUnit(one.items.join(), other.items.join()),
    );
  const least = sets.at(-1)?.support ?? 0;
  const notes = cut
    ? [
        `Looking stopped after ${sets.length} patterns; all others recur in at most ${least} study families.`,
      ]
    : [];
  return { patterns, notes };
}

function itemsOf(one: Parameters<typeof slotsOf>[0], { states }: ReviewIndex): string[] {
  return meetRoles.flatMap((role) =>
    classesIn(slotsOf(one, role), states).map((key) => `${role} ${key}`),
  );
}

type Holders = ReadonlyMap<string, ReadonlySet<string>>;

function holders(told: ReadonlyMap<string, readonly string[]>): Holders {
  const found = new Map<string, Set<string>>();
  for (const [id, items] of told)
    for (const item of items) found.set(item, (found.get(item) ?? new Set<string>()).add(id));
  return found;
}

/** The configurations that tell every one of some items. */
function tellAll(items: readonly string[], byItem: Holders): string[] {
  const sets = items
    .map((item) => byItem.get(item) ?? new Set<string>())
    .sort((one, other) => one.size - other.size);
  const [smallest = new Set<string>(), ...rest] = sets;
  return [...smallest].filter((id) => rest.every((set) => set.has(id))).sort();
}

function toProposal(
  { items, members }: { readonly items: readonly string[]; readonly members: readonly string[] },
  index: ReviewIndex,
  byItem: Holders,
): DemiRegularityProposal {
  const { evidence, labelOf } = index;
  const pattern = items
    .map(readItem)
    .sort((one, other) => meetRoles.indexOf(one.role) - meetRoles.indexOf(other.role));
  const exceptions = exceptionsOf(items, members, index, byItem);
  const families = (ids: readonly string[], side: 'supporting' | 'opposing') =>
    [...new Set(ids.flatMap((id) => [...evidence[side](id)]))]
      .sort()
      .map((key) => evidence.family(key));
  const subjects = members.map((member) => ({ kind: 'configuration' as const, id: member }));
  const words = pattern.map(({ role, state }) => `${role} ${wordState(state, labelOf)}`).join(', ');
  const supportingFamilies = families(members, 'supporting');
  return makeProposal(index.review, {
    id: proposalId('demi-regularity', members),
    kind: 'demi-regularity',
    library: 'proposeDemiRegularities',
    summary: `${words}: told by ${members.length} configurations from ${wordFamilies(supportingFamilies)}.`,
    subjects,
    grounds: {
      exceptions,
      pattern,
      members,
      supportingFamilies,
      opposingFamilies: families(members, 'opposing'),
    },
    cautions: [
      ...(exceptions.length === 0
        ? []
        : [`${exceptions.length} exceptions: what makes them different?`]),
      'A count is not a regularity; it says how often something was told.',
    ],
    accept: [confirmWay(words, members, exceptions)],
  });
}

function confirmWay(
  pattern: string,
  members: readonly string[],
  exceptions: readonly PatternException[],
): Way {
  const others = new Set(exceptions.map(({ configuration }) => configuration));
  for (const member of members) others.delete(member);
  return {
    id: 'confirm',
    label: 'Confirm a demi-regularity, with its exceptions and an account of it',
    asks: [
      {
        name: 'pattern',
        question: 'the pattern in a sentence',
        draft: pattern,
        step: 0,
        field: ['entity', 'pattern'],
      },
      {
        name: 'account',
        question: 'what is thought to bring the pattern about, and its exceptions',
        step: 0,
        field: ['entity', 'account'],
      },
    ],
    steps: (newId) => [
      {
        kind: 'add',
        entityKind: 'demi-regularity',
        entity: { id: newId('demi-regularity'), members, exceptions: [...others] },
      },
    ],
  };
}

function readItem(item: string): { role: MeetRole; state: State } {
  const space = item.indexOf(' ');
  return { role: item.slice(0, space) as MeetRole, state: stateOfClass(item.slice(space + 1)) };
}

/** Configurations with all of a pattern but an outcome that goes the other way, and opposed members. */
function exceptionsOf(
  items: readonly string[],
  members: readonly string[],
  { states, evidence }: ReviewIndex,
  byItem: Holders,
): PatternException[] {
  const families = (keys: ReadonlySet<string>) => [...keys].map((key) => evidence.family(key));
  const rest = items.filter((item) => !item.startsWith('outcome '));
  const opposite = items
    .filter((item) => item.startsWith('outcome '))
    .flatMap((item) => {
      const { construct, direction } = readItem(item).state;
      const way = reverseOf(direction);
      return way === undefined
        ? []
        : tellAll([...rest, `outcome ${states.classOf({ construct, direction: way })}`], byItem);
    });
  return [
    ...[...new Set(opposite)].sort().map((configuration) => ({
      configuration,
      kind: 'opposite-outcome' as const,
      families: families(evidence.supporting(configuration)),
    })),
    ...members
      .filter((id) => evidence.opposing(id).size > 0)
      .map((configuration) => ({
        configuration,
        kind: 'opposed' as const,
        families: families(evidence.opposing(configuration)),
      })),
  ];
}
