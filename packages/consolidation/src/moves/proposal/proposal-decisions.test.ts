import { apply, type Operation, type Review } from '@cmoc/model';
import { buildConfiguration, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { proposeDemiRegularities } from '../../theory/demi-regularities/demi-regularities';
import { proposeVocabulary } from '../../vocabulary/propose-vocabulary/propose-vocabulary';
import { proposeAdjudications } from '../adjudicate/adjudicate';
import { proposeConsolidations } from '../consolidate/consolidate';
import { proposeJuxtapositions } from '../juxtapose/juxtapose';
import { proposeReconciliations } from '../reconcile/reconcile';
import { answeredAsDrafted, decided } from './answered-as-drafted';
import type { Proposal } from './proposal';
import { decisionBehind } from './proposal-decisions';

const told: readonly (readonly [configuration: string, source: string, opposes?: true])[] = [
  ['A', 's1'],
  ['B', 's2'],
  ['B', 's5', true],
  ['C', 's3'],
  ['D', 's4'],
];

/** One review in which every move has something to propose. */
const start = buildReview({
  team: [{ id: 'ann', name: 'Ann' }],
  constructs: [
    { id: 'a-trust', label: 'faith in others' },
    { id: 'a-time', label: 'calendars' },
    { id: 'good', label: 'constructive resolution' },
    { id: 'bad', label: 'destructive resolution' },
    { id: 'gone', label: 'lack of money' },
  ],
  configurations: [
    buildConfiguration('A', {
      context: ['time increase'],
      mechanism: ['trust increase'],
      outcome: ['sharing increase'],
    }),
    buildConfiguration('B', {
      context: ['time increase'],
      mechanism: ['trust increase'],
      outcome: ['sharing increase'],
    }),
    buildConfiguration('C', { mechanism: ['trust increase'], outcome: ['sharing decrease'] }),
    buildConfiguration('D', { context: ['urban present'], mechanism: ['trust increase'] }),
  ],
  sources: [...new Set(told.map(([, source]) => source))].map((id) => ({
    id,
    kind: 'document' as const,
    label: id,
  })),
  fragments: told.map(([, source], at) => ({
    id: `f${at}`,
    source,
    text: `Passage ${at}`,
    distance: 'quotation' as const,
    status: 'reported-finding' as const,
  })),
  evidence: told.map(([id, , opposes], at) => ({
    id: `e${at}`,
    subject: { kind: 'configuration' as const, id },
    fragment: `f${at}`,
    stance: opposes ? ('opposes' as const) : ('supports' as const),
  })),
});

function done(review: Review, operation: Operation): Review {
  const result = apply(review, operation);
  if (!result.ok) expect.fail(JSON.stringify(result.issues));
  return result.value.review;
}

const identity = (left: string, right: string): Operation => ({
  kind: 'accept-identity',
  identity: `${left}-is-${right}`,
  left: { construct: left },
  right: { construct: right },
  ...decided,
});

const ofKind = (kind: string) => (review: Review) =>
  proposeVocabulary(review).proposals.filter((proposal) => proposal.kind === kind);

const proposers: readonly (readonly [string, (review: Review) => readonly Proposal[]])[] = [
  ['juxtapose', (review) => proposeJuxtapositions(review).proposals],
  ['reconcile', (review) => proposeReconciliations(review).proposals],
  ['adjudicate', (review) => proposeAdjudications(review).proposals],
  ['consolidate', (review) => proposeConsolidations(review).proposals],
  ['demi-regularity', (review) => proposeDemiRegularities(review).proposals],
  ['opposite', ofKind('opposite')],
  ['direction-in-label', ofKind('direction-in-label')],
];

describe.each(proposers)('a rejected proposal to %s', (kind, propose) => {
  const [proposal] = propose(start);
  const ids = (review: Review) => propose(review).map(({ id }) => id);
  const rejected = done(start, answeredAsDrafted(proposal!, 'reject'));

  it('is not made again, also after names of its constructs were judged the same as others', () => {
    expect(proposal!.kind).toBe(kind);
    expect(ids(rejected)).not.toContain(proposal!.id);
    // Both new names come first in order, so that every state is told by another construct.
    const later = done(done(rejected, identity('a-trust', 'trust')), identity('a-time', 'time'));
    expect(ids(later)).not.toContain(proposal!.id);
    const unrejected = done(done(start, identity('a-trust', 'trust')), identity('a-time', 'time'));
    expect(ids(unrejected)).toContain(proposal!.id);
  });

  it('is made again when the rejection is taken back, and can be rejected again', () => {
    const { id } = rejected.proposalDecisions[0]!;
    const back = done(rejected, {
      kind: 'withdraw',
      entityKind: 'proposal-decision',
      id,
      ...decided,
    });
    const again = propose(back).find((one) => one.id === proposal!.id);
    const twice = done(back, answeredAsDrafted(again!, 'reject'));
    expect(twice.proposalDecisions).toHaveLength(2);
    expect(ids(twice)).not.toContain(proposal!.id);
  });
});

describe('a decision on a proposal', () => {
  it('says what it was about, who made it and why, and what it wrote', () => {
    const [proposal] = proposeConsolidations(start).proposals;
    const after = done(start, answeredAsDrafted(proposal!, 'consolidate'));
    const configuration = after.configurations.find(({ tier }) => tier === 'consolidated')!;
    const mapping = after.mappings[0]!;
    expect(after.proposalDecisions).toMatchObject([
      {
        proposal: proposal!.id,
        kind: 'consolidate',
        decision: 'accepted',
        choice: 'consolidate',
        members: proposal!.subjects,
        resultedIn: [
          { kind: 'mapping', id: mapping.id },
          { kind: 'configuration', id: configuration.id },
        ],
        madeBy: { library: 'proposeConsolidations' },
        ...decided,
      },
    ]);
    const behind = decisionBehind(after, { kind: 'configuration', id: configuration.id });
    expect(behind).toBe(after.proposalDecisions[0]);
    expect(decisionBehind(after, { kind: 'configuration', id: 'A' })).toBeUndefined();
  });

  it('that two constructs are not the same is remembered by that judgement', () => {
    const constructs = [
      { id: 'a', label: 'role clarity' },
      { id: 'b', label: 'clarity of roles' },
    ];
    const review = buildReview({ team: [{ id: 'ann', name: 'Ann' }], constructs });
    const same = (one: Review) => ofKind('same')(one).map(({ id }) => id);
    const [proposal] = ofKind('same')(review);
    const rejected = done(review, answeredAsDrafted(proposal!, 'reject'));
    expect(same(rejected)).toEqual([]);
    const { id } = rejected.distinctions[0]!;
    const back = done(rejected, { kind: 'withdraw', entityKind: 'distinction', id, ...decided });
    expect(same(back)).toEqual([proposal!.id]);
  });
});
