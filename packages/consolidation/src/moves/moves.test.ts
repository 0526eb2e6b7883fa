import {
  buildConfiguration,
  buildReview,
  exampleReview,
  syntheticReview,
  type ReviewParts,
} from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { evidenceMatrix, proposeAdjudications } from './adjudicate/adjudicate';
import { proposeConsolidations } from './consolidate/consolidate';
import { proposeJuxtapositions } from './juxtapose/juxtapose';
import { answerProposal } from './proposal/answer-proposal';
import { contextTableToCsv } from './reconcile/context-table';
import { proposeReconciliations } from './reconcile/reconcile';
import { situate } from './situate/situate';

type EvidenceParts = Pick<ReviewParts, 'sources' | 'fragments' | 'evidence'>;

/** Evidence in shorthand: `['A', 's1', 'supports']` puts a passage of source s1 behind configuration A. */
function evidenceFrom(
  list: readonly (readonly [string, string, 'supports' | 'opposes'])[],
): Required<EvidenceParts> {
  return {
    sources: [...new Set(list.map(([, source]) => source))].map((id) => ({
      id,
      kind: 'document' as const,
      label: id,
    })),
    fragments: list.map(([, source], at) => ({
      id: `f${at}`,
      source,
      text: `Passage ${at}`,
      distance: 'quotation' as const,
      status: 'reported-finding' as const,
    })),
    evidence: list.map(([id, , stance], at) => ({
      id: `e${at}`,
      subject: { kind: 'configuration' as const, id },
      fragment: `f${at}`,
      stance,
    })),
  };
}

const decision = { by: 'ann', at: '2026-01-01T00:00:00Z', reason: 'Read side by side.' };

describe('proposeJuxtapositions', () => {
  const configurations = [
    buildConfiguration('A', { context: ['time increase'], mechanism: ['trust increase'] }),
    buildConfiguration('B', { mechanism: ['trust increase'], outcome: ['sharing increase'] }),
    buildConfiguration('C', { mechanism: ['trust decrease'], outcome: ['sharing decrease'] }),
  ];
  const review = buildReview({
    configurations,
    ...evidenceFrom([
      ['A', 's1', 'supports'],
      ['B', 's2', 'supports'],
    ]),
  });

  it('joins context and mechanism of one study with mechanism and outcome of another', () => {
    const [proposal, ...others] = proposeJuxtapositions(review).proposals;
    expect(others).toEqual([]);
    expect(proposal!.grounds).toMatchObject({
      left: 'A',
      right: 'B',
      leftBrings: ['context'],
      rightBrings: ['outcome'],
      complete: true,
    });
    expect(proposal!.grounds.shared).toEqual([{ role: 'mechanism', state: 'trust|increase' }]);
  });

  it('says on its face that no single source asserts the join', () => {
    expect(proposeJuxtapositions(review).proposals[0]!.cautions).toContain(
      'No single source asserts this join.',
    );
  });

  it('leaves parts of one study alone', () => {
    const one = buildReview({
      configurations,
      ...evidenceFrom([
        ['A', 's1', 'supports'],
        ['B', 's1', 'supports'],
      ]),
    });
    expect(proposeJuxtapositions(one).proposals).toEqual([]);
  });

  it('is accepted as an inference in the reviewer’s words, with every slot once', () => {
    const [proposal] = proposeJuxtapositions(review).proposals;
    const answers = {
      title: 'Time and trust',
      sentence: 'With time, partners trust each other and share.',
      inference: 'Both speak of the same partners.',
    };
    const answered = answerProposal(proposal!, 'join', { ...decision, answers });
    if (!answered.ok) throw new Error('not answered');
    expect(answered.value.operations[0]).toMatchObject({
      kind: 'juxtapose',
      from: ['A', 'B'],
      create: [
        {
          title: answers.title,
          statement: answers.sentence,
          slots: [{ role: 'context' }, { role: 'mechanism' }, { role: 'outcome' }],
          inference: { mode: 'abductive', memo: answers.inference },
        },
      ],
    });
  });

  it('is refused without a reason or without the inference in words', () => {
    const [proposal] = proposeJuxtapositions(review).proposals;
    const answers = { title: 'Time and trust', sentence: 'They share.' };
    const refused = answerProposal(proposal!, 'join', { ...decision, reason: ' ', answers });
    expect(refused.ok).toBe(false);
    expect(refused.issues.map(({ code }) => code)).toEqual(['missing-reason', 'missing-answer']);
  });
});

describe('proposeReconciliations', () => {
  const configurations = [
    buildConfiguration('A', {
      context: ['staff-time increase', 'urban present'],
      mechanism: ['mandate increase'],
      outcome: ['uptake increase'],
    }),
    buildConfiguration('B', {
      context: ['staff-time increase'],
      mechanism: ['mandate increase'],
      outcome: ['uptake increase'],
    }),
    buildConfiguration('C', {
      context: ['staff-time decrease', 'urban present'],
      mechanism: ['mandate increase'],
      outcome: ['uptake decrease'],
    }),
    buildConfiguration('D', {
      context: ['urban present'],
      mechanism: ['mandate decrease'],
      outcome: ['uptake decrease'],
    }),
  ];

  it('finds the smallest difference of contexts that separates the sides', () => {
    const [proposal, ...others] = proposeReconciliations(buildReview({ configurations })).proposals;
    expect(others).toEqual([]);
    expect(proposal!.subjects.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(proposal!.grounds.separations).toContainEqual([
      [{ construct: 'staff-time', label: 'staff time', value: 'increase' }],
    ]);
  });

  it('writes the truth table with contradictory rows marked', () => {
    const twin = buildConfiguration('E', {
      context: ['staff-time increase'],
      mechanism: ['mandate increase'],
      outcome: ['uptake decrease'],
    });
    const [proposal] = proposeReconciliations(
      buildReview({ configurations: [...configurations, twin] }),
    ).proposals;
    expect(contextTableToCsv(proposal!.grounds.table)).toBe(
      [
        'case,staff-time,urban,outcome,contradictory',
        'A,2,1,1,0',
        'B,2,0,1,1',
        'C,1,1,0,0',
        'E,2,0,0,1',
        '',
      ].join('\r\n'),
    );
    expect(proposal!.cautions[0]).toContain(
      '2 configurations tell the same contexts on both sides',
    );
  });

  it('does not take a mirrored configuration for a conflict', () => {
    expect(proposeReconciliations(exampleReview()).proposals).toEqual([]);
  });
});

describe('proposeAdjudications', () => {
  const configurations = [buildConfiguration('A', { mechanism: ['trust'] })];
  const parts = {
    configurations,
    ...evidenceFrom([
      ['A', 's1', 'supports'],
      ['A', 's2', 'opposes'],
      ['A', 's3', 'opposes'],
    ]),
  };

  it('lays out both sides with every passage and no score', () => {
    const [proposal] = proposeAdjudications(buildReview(parts)).proposals;
    expect(proposal!.grounds).toMatchObject({ supportingFamilies: 1, opposingFamilies: 2 });
    expect(proposal!.grounds.opposing.map(({ text }) => text)).toEqual(['Passage 1', 'Passage 2']);
    expect(JSON.stringify(proposal)).not.toMatch(/score|weight|total/);
  });

  it('shows appraisal grounds in the words of the judge', () => {
    const judgements = [
      {
        id: 'j',
        item: 'x/rigour',
        subject: { kind: 'source' as const, id: 's2' },
        level: 'low',
        by: 'ann',
        at: decision.at,
        reason: 'No account of the analysis.',
      },
    ];
    const review = buildReview({ ...parts, judgements });
    const row = evidenceMatrix(review, 'A').opposing[0]!;
    expect(row.appraisals).toMatchObject([
      { about: 'source', level: 'low', reason: 'No account of the analysis.' },
    ]);
  });

  it('comes back when the adjudication is taken back', () => {
    const adjudications = [
      {
        id: 'x',
        question: 'q',
        sides: [{ label: 'a', configurations: ['A'] }, { label: 'b' }],
        decision: 'd',
        ...decision,
      },
    ];
    expect(proposeAdjudications(buildReview({ ...parts, adjudications })).proposals).toEqual([]);
    const withdrawn = [{ ...adjudications[0]!, withdrawn: decision }];
    expect(
      proposeAdjudications(buildReview({ ...parts, adjudications: withdrawn })).proposals,
    ).toHaveLength(1);
  });
});

describe('proposeConsolidations', () => {
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
      context: ['doctors-time increase'],
      mechanism: ['trust increase'],
      outcome: ['sharing decrease'],
    }),
  ];
  const constructs = [
    { id: 'time', label: 'time' },
    { id: 'nurses-time', label: 'time of nurses', broader: ['time'] },
    { id: 'doctors-time', label: 'time of doctors', broader: ['time'] },
  ];

  it('shows what all members share, also up the hierarchy, and what would be lost', () => {
    const [proposal] = proposeConsolidations(buildReview({ configurations })).proposals;
    expect(proposal!.subjects.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(proposal!.grounds.shared.map(({ role, state }) => `${role} ${state.construct}`)).toEqual(
      ['mechanism trust', 'outcome sharing'],
    );
    expect(proposal!.grounds.residue.map(({ states }) => states.length)).toEqual([1, 1]);
    expect(proposal!.cautions).toContain(
      'The members share no context: what the claim depends on would be lost.',
    );
    const [lifted] = proposeConsolidations(buildReview({ configurations, constructs })).proposals;
    expect(lifted!.grounds.shared[0]).toEqual({
      role: 'context',
      state: { construct: 'time', direction: 'increase' },
      lifted: true,
    });
    expect(lifted!.grounds.residue.every(({ states }) => states.length === 0)).toBe(true);
  });

  it('keeps opposed configurations in view', () => {
    const [proposal] = proposeConsolidations(buildReview({ configurations })).proposals;
    expect(proposal!.grounds.opposed).toEqual(['C']);
    expect(proposal!.cautions[0]).toContain('Opposed by C');
  });

  it('finds nearly all planted retellings whose wording was made one', () => {
    const { review, truth } = syntheticReview({ seed: 5, configurations: 150 });
    const identities = truth.concepts.flatMap(({ constructs }) =>
      constructs
        .slice(1)
        .filter(({ reversed }) => !reversed)
        .map(({ id }, at) => ({
          id: `same-${id}-${at}`,
          left: { construct: constructs[0]!.id },
          right: { construct: id },
          ...decision,
        })),
    );
    const merged = buildReview({ ...review, identities });
    const together = proposeConsolidations(merged).proposals.map(
      ({ subjects }) => new Set(subjects.map(({ id }) => id)),
    );
    const found = truth.retellings.filter(({ earlier, later }) =>
      together.some((group) => group.has(earlier) && group.has(later)),
    );
    expect(found.length / truth.retellings.length).toBeGreaterThan(0.7);
  });
});

describe('situate', () => {
  const review = buildReview({
    facets: [
      {
        id: 'type',
        label: 'Type',
        values: [
          { id: 'merger', label: 'merger' },
          { id: 'alliance', label: 'alliance' },
        ],
      },
    ],
    configurations: [
      buildConfiguration(
        'A',
        { context: ['time increase'], mechanism: ['trust increase'] },
        { facets: [{ facet: 'type', value: 'merger' }] },
      ),
      buildConfiguration('B', {
        context: ['time increase', 'money increase'],
        mechanism: ['faith increase'],
      }),
    ],
    ...evidenceFrom([['A', 's1', 'supports']]),
  });

  it('shows empty cells as gaps and what is not situated', () => {
    const [table] = situate(review).tables;
    expect(table!.gaps).toEqual([
      { construct: 'faith', value: 'merger' },
      { construct: 'faith', value: 'alliance' },
      { construct: 'trust', value: 'alliance' },
    ]);
    expect(table!.notSituated).toEqual(['B']);
    expect(table!.rows[1]!.cells[0]).toMatchObject({
      configurations: ['A'],
      families: 1,
      situated: ['A'],
    });
  });

  it('puts the shared context above the special one in the lattice', () => {
    const { lattice } = situate(review);
    expect(lattice.map(({ configurations }) => configurations)).toEqual([['A', 'B'], ['B']]);
    expect(lattice[1]!.moreGeneral).toEqual([0]);
  });
});

describe('proposals of all moves', () => {
  it('are the same bytes each time', () => {
    const { review } = syntheticReview({ seed: 2, configurations: 120 });
    const all = () =>
      JSON.stringify([
        proposeJuxtapositions(review).proposals,
        proposeReconciliations(review).proposals,
        proposeAdjudications(review).proposals,
        proposeConsolidations(review).proposals,
        situate(review),
      ]);
    expect(all()).toBe(all());
  });
});
