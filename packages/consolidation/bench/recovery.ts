import type { Review } from '@cmoc/model';
import { syntheticReview, type SyntheticTruth } from '@cmoc/model/testing';
import { proposeConsolidations, proposeReconciliations, proposeVocabulary } from '../src/index';

/** How many of the planted things were found, of how many. */
export interface Recovered {
  readonly what: string;
  readonly found: number;
  readonly of: number;
}

/**
 * What the proposals recover of the truth planted in a synthetic review: wordings of one idea from
 * the review as it stands; retellings and oppositions once a reviewer has judged the wordings.
 */
export function recoveryOf(seed: number, configurations: number): Recovered[] {
  const { review, truth } = syntheticReview({ seed, configurations });
  const { proposals } = proposeVocabulary(review, { limit: 100_000 });
  const key = (one: string, other: string) => [one, other].sort().join(' ');
  const pairs = (kind: string) =>
    new Set(
      proposals
        .filter((proposal) => proposal.kind === kind)
        .map(({ subjects }) => key(subjects[0]!.id, subjects[1]?.id ?? '')),
    );
  const [same, opposite] = [pairs('same'), pairs('opposite')];
  const wordings = truth.concepts.flatMap(({ constructs }) =>
    constructs.flatMap((one, at) =>
      constructs
        .slice(at + 1)
        .map((other) => ({ pair: key(one.id, other.id), turned: one.reversed !== other.reversed })),
    ),
  );
  const alike = wordings.filter(({ turned }) => !turned);
  const turned = wordings.filter((wording) => wording.turned);
  const count = (list: typeof wordings, among: ReadonlySet<string>) =>
    list.filter(({ pair }) => among.has(pair)).length;
  return [
    { what: 'wordings of one idea, as the same', found: count(alike, same), of: alike.length },
    { what: 'reversed wordings, as opposites', found: count(turned, opposite), of: turned.length },
    {
      what: 'reversed wordings, wrongly as the same',
      found: count(turned, same),
      of: turned.length,
    },
    ...recoveredMoves(judged(review, truth), truth),
  ];
}

function recoveredMoves(review: Review, truth: SyntheticTruth): Recovered[] {
  const groups = proposeConsolidations(review, { limit: 100_000 }).proposals.map(
    ({ grounds }) => new Set(grounds.members.map(({ configuration }) => configuration)),
  );
  const sides = proposeReconciliations(review, { limit: 100_000 }).proposals.map(({ grounds }) =>
    [grounds.one, grounds.other].map(
      ({ members }) => new Set(members.map(({ configuration }) => configuration)),
    ),
  );
  const together = ({ earlier, later }: { earlier: string; later: string }) =>
    groups.some((group) => group.has(earlier) && group.has(later));
  const against = ({ earlier, later }: { earlier: string; later: string }) =>
    sides.some(
      ([one, other]) =>
        (one!.has(earlier) && other!.has(later)) || (one!.has(later) && other!.has(earlier)),
    );
  return [
    {
      what: 'retellings, in one group to consolidate (wordings judged)',
      found: truth.retellings.filter(together).length,
      of: truth.retellings.length,
    },
    {
      what: 'oppositions, on two sides to reconcile (wordings judged)',
      found: truth.oppositions.filter(against).length,
      of: truth.oppositions.length,
    },
  ];
}

/** The review after a reviewer judged every planted wording: the same, or the same turned round. */
function judged(review: Review, { concepts }: SyntheticTruth): Review {
  const decision = { by: review.team[0]!.id, at: '2026-01-01T00:00:00Z', reason: 'Planted.' };
  const identities = concepts.flatMap(({ constructs: [first, ...rest] }) =>
    rest.flatMap((other) => {
      const state = (construct: string, direction: string) => ({ construct, direction });
      const identity = (end: string, left: unknown, right: unknown) => ({
        id: `planted-${other.id}${end}`,
        left,
        right,
        ...decision,
      });
      return other.reversed === first!.reversed
        ? [identity('', { construct: first!.id }, { construct: other.id })]
        : [
            identity('-up', state(first!.id, 'increase'), state(other.id, 'decrease')),
            identity('-down', state(first!.id, 'decrease'), state(other.id, 'increase')),
          ];
    }),
  );
  return { ...review, identities: identities as unknown as Review['identities'] };
}
