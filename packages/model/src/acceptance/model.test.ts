/**
 * What a realist methodologist could sign, as far as it rests on the model. Merging, undoing, reasons
 * and history rest on operations and are tested with them; what is shown on a screen, with the screen.
 */
import { expect, test } from 'vitest';
import {
  distances,
  findEntity,
  flowTable,
  fragmentSchema,
  parseReview,
  parseReviewOrThrow,
  readReview,
  sentenceOf,
  writeReview,
} from '../index';
import { reviewJsonSchema } from '../json-schema/review-json-schema';
import { buildConfiguration, buildReview, exampleReview, type ReviewParts } from '../testing/index';

const decided = {
  by: 'ann',
  at: '2024-03-01T09:00:00Z',
  reason: 'the passages speak of the same thing',
};

function kept(parts: ReviewParts) {
  const review = buildReview(parts);
  const again = readReview(writeReview(review));
  expect(again).toEqual({ ok: true, value: review, issues: [] });
  return review;
}

test('1. a passage that is only context and mechanism can be recorded and left so', () => {
  const review = kept({
    configurations: [
      buildConfiguration('A', { context: ['trust increase'], mechanism: ['faith'] }),
    ],
  });
  expect(review.configurations[0]?.slots.map(({ role }) => role)).toEqual(['context', 'mechanism']);
});

test('2. one configuration can hold three contexts and two outcomes', () => {
  const review = kept({
    configurations: [
      buildConfiguration('A', {
        context: ['trust', 'clear-roles present', 'time'],
        mechanism: ['faith increase'],
        outcome: ['performance increase', 'cost decrease'],
      }),
    ],
  });
  const roles = review.configurations[0]?.slots.map(({ role }) => role) ?? [];
  expect(roles.filter((role) => role === 'context')).toHaveLength(3);
  expect(roles.filter((role) => role === 'outcome')).toHaveLength(2);
});

test('3. the same construct can be a context here, a mechanism there and an outcome elsewhere', () => {
  const review = kept({
    configurations: [
      buildConfiguration('A', { context: ['trust increase'] }),
      buildConfiguration('B', { mechanism: ['trust increase'] }),
      buildConfiguration('C', { outcome: ['trust decrease'] }),
    ],
  });
  expect(review.constructs.map(({ id }) => id)).toEqual(['trust']);
  expect(review.constructs[0]).not.toHaveProperty('role');
});

test('5. a mapping, an identity, a distinction or an adjudication without a reason is refused', () => {
  const { reason: _, ...unreasoned } = decided;
  const parts = buildReview({
    team: [{ id: 'ann', name: 'Ann' }],
    configurations: [
      buildConfiguration('A', { context: ['trust'] }),
      buildConfiguration('B', { context: ['faith'] }),
    ],
  });
  const attempts = {
    mappings: { id: 'x', move: 'merge', from: ['A', 'B'], to: [], ...unreasoned },
    identities: {
      id: 'x',
      left: { construct: 'trust' },
      right: { construct: 'faith' },
      ...unreasoned,
    },
    distinctions: { id: 'x', left: 'trust', right: 'faith', ...unreasoned },
    adjudications: {
      id: 'x',
      question: 'q',
      decision: 'd',
      sides: [{ label: 'a' }, { label: 'b' }],
      ...unreasoned,
    },
  };
  for (const [name, attempt] of Object.entries(attempts)) {
    expect(parseReview({ ...parts, [name]: [attempt] }).issues).toMatchObject([
      { code: 'missing-key', severity: 'error', path: [name, 0, 'reason'] },
    ]);
    expect(parseReview({ ...parts, [name]: [{ ...attempt, reason: '' }] }).ok).toBe(false);
    expect(parseReview({ ...parts, [name]: [{ ...attempt, reason: 'why' }] }).ok).toBe(true);
  }
});

test('7. opposing evidence is recorded in the same fields as supporting evidence', () => {
  const review = kept({
    configurations: [buildConfiguration('A', { outcome: ['trust increase'] })],
    evidence: (['supports', 'opposes', 'opposite-confirmed'] as const).map((stance, index) => ({
      id: `e${String(index)}`,
      subject: { kind: 'configuration', id: 'A' },
      fragment: 'f',
      stance,
    })),
  });
  const fields = review.evidence.map((evidence) => Object.keys(evidence).sort().join());
  expect(new Set(fields).size).toBe(1);
});

test('8. a link says whether a source asserts it or a reviewer inferred it, and must say so', () => {
  const configurations = [
    buildConfiguration('A', { outcome: ['trust increase'] }),
    buildConfiguration('B', { context: ['trust increase'] }),
  ];
  const link = { id: 'l', kind: 'outcome-to-context' as const, from: 'A', to: 'B' };
  expect(kept({ configurations, links: [{ ...link, basis: 'inferred' }] }).links[0]?.basis).toBe(
    'inferred',
  );
  expect(
    parseReview({ ...buildReview({ configurations }), links: [link] }).issues[0],
  ).toMatchObject({
    code: 'missing-key',
    path: ['links', 0, 'basis'],
  });
});

test('9. nothing in the model ranks evidence: no score, weight, rank or grade anywhere', () => {
  const names = new Set<string>();
  JSON.stringify(reviewJsonSchema(), (key, value: unknown) => {
    if (key === 'properties') for (const name of Object.keys(value as object)) names.add(name);
    return value;
  });
  expect(names).toContain('studyFamily');
  expect(names).toContain('effect');
  const ranking = /score|weight|rank|grade|hierarchy|rating|points|total/i;
  expect([...names].filter((name) => ranking.test(name))).toEqual([]);
});

test('10. a poor study with a rich passage stays usable, with both judgements beside each other', () => {
  const judged = (id: string, item: string, level: string) => ({
    id,
    item,
    level,
    subject: { kind: 'source' as const, id: 's' },
    ...decided,
  });
  const review = kept({
    judgements: [
      judged('j1', 'appraisal/rigour', 'low'),
      judged('j2', 'appraisal/richness', 'high'),
    ],
    fragments: [
      {
        id: 'f',
        source: 's',
        text: 'A rich account.',
        distance: 'quotation',
        status: 'reported-finding',
      },
    ],
    configurations: [buildConfiguration('A', { mechanism: ['trust'] })],
    evidence: [
      { id: 'e', subject: { kind: 'configuration', id: 'A' }, fragment: 'f', stance: 'supports' },
    ],
  });
  expect(review.judgements.map(({ level }) => level)).toEqual(['low', 'high']);
  expect(review.evidence).toHaveLength(1);
});

test('13. rival explanations live side by side', () => {
  const review = kept({
    configurations: [
      buildConfiguration('A', { mechanism: ['trust'], outcome: ['performance increase'] }),
      buildConfiguration('B', { mechanism: ['fear'], outcome: ['performance increase'] }),
    ],
    rivals: [
      {
        id: 'r',
        about: 'Why performance rises',
        explanations: [
          { kind: 'configuration', id: 'A' },
          { kind: 'configuration', id: 'B' },
        ],
      },
    ],
  });
  expect(review.rivals[0]?.explanations).toHaveLength(2);
});

test('14. the protocol can be changed, and the change is logged beside the plan', () => {
  const review = kept({
    protocol: { statement: 'Search three databases.' },
    protocolChanges: [{ id: 'p1', change: 'A fourth database was searched.', ...decided }],
  });
  expect(review.protocol?.statement).toBe('Search three databases.');
  expect(review.protocolChanges[0]?.reason).toBe(decided.reason);
});

test('15. the pages of a RAMESES item are a person’s to fill', () => {
  const judgement = { id: 'j', item: 'rameses-1/04', level: 'reported', ...decided };
  expect(kept({ judgements: [judgement] }).judgements[0]).not.toHaveProperty('pages');
  expect(kept({ judgements: [{ ...judgement, pages: '4–6' }] }).judgements[0]?.pages).toBe('4–6');
});

test('16. the sentences of the reviewer come back word for word, space for space', () => {
  const statement = ' Where “trust” is high…  they’d share — and\tthat\nhelps.\u00a0é\u0301 ';
  const review = kept({
    configurations: [buildConfiguration('A', { context: ['trust'] }, { statement })],
  });
  const configuration = findEntity(review, 'configuration', 'A');
  expect(configuration?.statement).toBe(statement);
  expect(configuration && sentenceOf(review, configuration).text).toBe(statement);
});

test('17. counts of the flow name their unit, and reports of one study belong to its family', () => {
  const review = exampleReview();
  for (const row of flowTable(review).rows) {
    for (const cell of row.cells) expect(cell.unit).toBeTruthy();
  }
  const reports = review.sources.filter(({ studyFamily }) => studyFamily === 'study-nihr127430');
  expect(reports.length).toBeGreaterThan(1);
});

test('18. “no evidence here; I inferred this” can be said, and why', () => {
  const inference = { mode: 'retroductive' as const, memo: 'The pattern needs something like it.' };
  const review = kept({
    configurations: [
      buildConfiguration('A', { mechanism: ['trust'] }, { tier: 'refined', inference }),
    ],
  });
  expect(review.configurations[0]?.inference).toEqual(inference);
  expect(
    parseReview({
      ...review,
      configurations: [{ ...review.configurations[0], inference: { mode: 'retroductive' } }],
    }).issues,
  ).toMatchObject([{ code: 'missing-key', path: ['configurations', 0, 'inference', 'memo'] }]);
});

test('19. what stakeholders say is evidence with a status of its own', () => {
  const review = kept({
    sources: [{ id: 'workshop', kind: 'stakeholder-meeting', label: 'Workshop 1' }],
    fragments: [
      {
        id: 'f',
        source: 'workshop',
        text: 'We stopped asking.',
        distance: 'quotation',
        status: 'stakeholder-account',
      },
    ],
    configurations: [buildConfiguration('A', { mechanism: ['trust decrease'] })],
    evidence: [
      { id: 'e', subject: { kind: 'configuration', id: 'A' }, fragment: 'f', stance: 'supports' },
    ],
  });
  expect(review.fragments[0]?.status).toBe('stakeholder-account');
});

test('20. everything can be exported: a file holds the whole review in plain JSON', () => {
  const review = exampleReview();
  expect(parseReviewOrThrow(JSON.parse(writeReview(review)))).toEqual(review);
});

test('every passage says how far it is from the words of its source', () => {
  expect(distances).toEqual([
    'quotation',
    'paraphrase',
    'compression',
    'interpretation',
    'imputation',
  ]);
  const { distance: _, ...undated } = {
    id: 'f',
    source: 's',
    text: 't',
    distance: 'quotation',
    status: 'reported-finding',
  };
  expect(fragmentSchema.safeParse(undated).success).toBe(false);
});
