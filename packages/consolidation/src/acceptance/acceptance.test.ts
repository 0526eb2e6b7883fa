import { apply, writeReview, type Operation, type Review } from '@cmoc/model';
import {
  buildConfiguration,
  buildReview,
  syntheticReview,
  type ReviewParts,
} from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import {
  answerProposal,
  decisionBehind,
  evidenceMatrix,
  proposeAdjudications,
  proposeConsolidations,
  proposeDemiRegularities,
  proposeJuxtapositions,
  proposeReconciliations,
  proposeVocabulary,
  thinSupport,
  traceChains,
  type Proposal,
} from '../index';
import { answeredAsDrafted, decided } from '../moves/proposal/answered-as-drafted';

const configurations = [
  buildConfiguration('A', {
    context: ['nurses-time increase'],
    mechanism: ['trust increase'],
    outcome: ['sharing increase'],
  }),
  buildConfiguration('B', {
    context: ['doctors-time increase'],
    mechanism: ['trust increase'],
    outcome: ['sharing increase'],
  }),
  buildConfiguration('C', {
    context: ['rush increase'],
    mechanism: ['trust increase'],
    outcome: ['sharing decrease'],
  }),
];

function review(parts: ReviewParts = {}): Review {
  const told = ['A', 'B', 'C', 'A'].map((id, at) => ({ id, at }));
  return buildReview({
    team: [{ id: 'ann', name: 'Ann' }],
    configurations,
    fragments: told.map(({ at }) => ({
      id: `f${at}`,
      source: `s${at}`,
      text: 'x',
      distance: 'quotation' as const,
      status: 'reported-finding' as const,
    })),
    evidence: told.map(({ id, at }) => ({
      id: `e${at}`,
      subject: { kind: 'configuration' as const, id },
      fragment: `f${at}`,
      stance: at === 3 ? ('opposes' as const) : ('supports' as const),
    })),
    ...parts,
  });
}

function done(on: Review, operation: Operation) {
  const result = apply(on, operation);
  if (!result.ok) expect.fail(JSON.stringify(result.issues));
  return result.value;
}

describe('the acceptance criteria of a realist methodologist', () => {
  it('3: the same construct can be context here and outcome there', () => {
    const both = review({
      configurations: [
        buildConfiguration('A', { context: ['time increase'], outcome: ['trust increase'] }),
        buildConfiguration('B', { context: ['trust increase'], outcome: ['sharing increase'] }),
      ],
      evidence: [],
    });
    expect(traceChains(both).chains.map(({ id }) => id)).toEqual(['A>B']);
  });

  it('4: merge keeps all originals; un-merge restores everything, even later; re-merge gives the same bytes', () => {
    const start = review();
    const [proposal] = proposeConsolidations(start).proposals;
    const merge = answeredAsDrafted(proposal!, 'consolidate');
    const merged = done(start, merge);
    for (const { id, slots } of start.configurations) {
      expect(merged.review.configurations.find((one) => one.id === id)?.slots).toEqual(slots);
    }
    const memo = {
      kind: 'add',
      entityKind: 'memo',
      entity: { id: 'later', text: 'Later work.' },
      by: 'ann',
      at: decided.at,
    } as unknown as Operation;
    const later = done(merged.review, memo);
    const unmerged = done(later.review, merged.inverse);
    expect(writeReview(done(unmerged.review, later.inverse).review)).toBe(writeReview(start));
    const again = done(unmerged.review, merge);
    expect(writeReview(again.review)).toBe(writeReview(later.review));
  });

  it('4: an old merge opened again makes its proposal open again', () => {
    const start = review();
    const [proposal] = proposeConsolidations(start).proposals;
    const merged = done(start, answeredAsDrafted(proposal!, 'consolidate')).review;
    expect(proposeConsolidations(merged).proposals.map(({ id }) => id)).not.toContain(proposal!.id);
    const reopen = {
      kind: 'reopen',
      mapping: merged.mappings[0]!.id,
      by: 'ann',
      at: decided.at,
      reason: 'Too hasty.',
    } as unknown as Operation;
    const opened = done(merged, reopen).review;
    const offered = proposeConsolidations(opened).proposals.find(({ subjects }) =>
      subjects.some(({ id }) => id === 'A'),
    );
    expect(offered).toBeDefined();
    // The old record keeps its id, so a second acceptance takes another.
    expect(done(opened, answeredAsDrafted(offered!, 'consolidate')).review.mappings).toHaveLength(
      2,
    );
  });

  it('5: a merge without a reason is refused', () => {
    const start = review();
    const [proposal] = proposeConsolidations(start).proposals;
    const refused = answerProposal(proposal!, 'consolidate', { ...decided, reason: '' });
    expect(refused.issues.map(({ code }) => code)).toContain('missing-reason');
  });

  it('6: I see, before merging, what differs', () => {
    const [proposal] = proposeConsolidations(review()).proposals;
    expect(
      proposal!.grounds.residue.map(({ configuration, states }) => [
        configuration,
        states.map(({ state }) => state.construct),
      ]),
    ).toEqual([
      ['A', ['nurses-time']],
      ['B', ['doctors-time']],
    ]);
  });

  it('7: opposing evidence is never hidden by a merge', () => {
    const [proposal] = proposeConsolidations(review()).proposals;
    expect(proposal!.grounds.opposed).toEqual(['C']);
    expect(proposal!.grounds.members.map(({ opposingFamilies }) => opposingFamilies)).toEqual([
      1, 0,
    ]);
    expect(evidenceMatrix(review(), 'A').opposing).toHaveLength(1);
  });

  it('8: a chain shows which joins no single source made', () => {
    const parts = [
      buildConfiguration('A', { outcome: ['trust increase'] }),
      buildConfiguration('B', { mechanism: ['trust increase'] }),
      buildConfiguration('C', { context: ['rush increase'] }),
    ];
    const { chains } = traceChains(review({ configurations: parts }));
    expect(chains[0]!.inferredJoins).toEqual([{ from: 'A', to: 'B' }]);
    expect(chains[0]!.sourcing.kind).toBe('mixed');
  });

  it('9: nothing ranks my evidence by study design', () => {
    const kinds = (['opinion', 'journal-article'] as const).map((documentType) =>
      review({ sources: [{ id: 's0', kind: 'document', label: 's0', documentType }] }),
    );
    const all = kinds.map((one) =>
      JSON.stringify([
        proposeConsolidations(one).proposals,
        proposeAdjudications(one).proposals,
        thinSupport(one),
      ]),
    );
    expect(all[0]).toBe(all[1]);
  });

  it('11: suggestions can be switched off, and I can see which final objects came from one', () => {
    const off = proposeVocabulary(review(), {
      same: false,
      opposite: false,
      directionInLabel: false,
      groups: false,
    });
    expect(off.proposals).toEqual([]);
    const start = review();
    const [proposal] = proposeConsolidations(start).proposals;
    const after = done(start, answeredAsDrafted(proposal!, 'consolidate')).review;
    const behind = (kind: 'mapping' | 'configuration', id: string) =>
      decisionBehind(after, { kind, id })?.proposal;
    expect(after.mappings.map(({ id }) => behind('mapping', id))).toEqual([proposal!.id]);
    expect(
      after.configurations.filter(({ id }) => behind('configuration', id) === proposal!.id),
    ).toHaveLength(1);
    expect(behind('configuration', 'A')).toBeUndefined();
  });

  it('13: rival explanations can live side by side', () => {
    const start = review();
    const [proposal] = proposeAdjudications(start).proposals;
    const after = done(start, answeredAsDrafted(proposal!, 'adjudicate')).review;
    expect(after.adjudications[0]!.sides.map(({ evidence }) => evidence)).toEqual([['e0'], ['e3']]);
    expect(after.evidence).toEqual(start.evidence);
  });

  it('17: counts name their unit and count study families', () => {
    const sources = ['s0', 's1', 's2', 's3'].map((id) => ({
      id,
      kind: 'document' as const,
      label: id,
      studyFamily: 'one',
    }));
    const { grounds, summary } = proposeAdjudications(review({ sources })).proposals[0]!;
    expect(grounds).toMatchObject({ supportingFamilies: 1, opposingFamilies: 1 });
    expect(summary).toBe('A is supported by 1 study family, and opposed by 1 study family.');
  });

  it('18: what I inferred is marked as inferred, with why', () => {
    const parts = review({
      configurations: [
        buildConfiguration('A', { context: ['time increase'], mechanism: ['trust increase'] }),
        buildConfiguration('B', { mechanism: ['trust increase'], outcome: ['sharing increase'] }),
      ],
      fragments: [],
      evidence: [],
    });
    const [proposal] = proposeJuxtapositions(parts).proposals;
    const after = done(parts, answeredAsDrafted(proposal!, 'join')).review;
    const joined = after.configurations.find(({ tier }) => tier === 'consolidated');
    expect(joined?.inference).toEqual({ mode: 'abductive', memo: 'The inference' });
  });
});

describe('answers to proposals', () => {
  it('apply to the review they were made for, every choice and every rejection, and undo to the same bytes', () => {
    const { review: made } = syntheticReview({ seed: 6, configurations: 60 });
    const start = done(made, {
      kind: 'add',
      entityKind: 'person',
      entity: { id: 'ann', name: 'Ann' },
      by: 'synthetic-coder',
      at: decided.at,
    } as unknown as Operation).review;
    const text = writeReview(start);
    const first = (proposals: readonly Proposal[]) => proposals.slice(0, 4);
    const proposals = [
      ...first(proposeVocabulary(start).proposals),
      ...first(proposeVocabulary(start, { same: false }).proposals),
      ...first(proposeJuxtapositions(start).proposals),
      ...first(proposeReconciliations(start).proposals),
      ...first(proposeAdjudications(start).proposals),
      ...first(proposeConsolidations(start).proposals),
      ...first(proposeDemiRegularities(start).proposals),
    ];
    expect(new Set(proposals.map(({ kind }) => kind)).size).toBeGreaterThan(5);
    for (const proposal of proposals) {
      for (const { id } of [...proposal.choices, proposal.rejection]) {
        const { review: after, inverse } = done(start, answeredAsDrafted(proposal, id));
        expect(writeReview(after)).not.toBe(text);
        expect(writeReview(done(after, inverse).review)).toBe(text);
      }
    }
  });
});
