/**
 * What a realist methodologist could sign, as far as it rests on operations, their ledger and the
 * questions a review answers. Criteria 6 and 11 rest on proposals too, and are tested with those.
 */
import { expect, test } from 'vitest';
import {
  apply,
  coverage,
  evidenceFor,
  findEntity,
  openSession,
  type OperationBody,
  readReviewFile,
  replay,
  reviewDifferences,
  reviewIndex,
  type Session,
  staleRelevance,
  whatToReadAgain,
  writeReview,
  writeReviewFile,
} from '../index';
import { buildConfiguration, buildReview } from '../testing/index';

const reason = 'Both passages speak of the same reasoning.';
const ann = { by: 'ann', at: '2024-03-01T09:30:00Z', reason };

const passage = (id: string, source: string) => ({
  id,
  source,
  text: 'A passage.',
  distance: 'quotation' as const,
  status: 'reported-finding' as const,
});

const bearing = (id: string, on: string, fragment: string, stance: 'supports' | 'opposes') => ({
  id,
  subject: { kind: 'configuration' as const, id: on },
  fragment,
  stance,
});

/** Two configurations of one study's two reports, one of them opposed by another study. */
const review = buildReview({
  team: [{ id: 'ann', name: 'Ann' }],
  protocol: { statement: 'Search three databases.' },
  studyFamilies: [{ id: 'study', label: 'Study' }],
  sources: [
    { id: 's1', kind: 'document', label: 'S1', studyFamily: 'study' },
    { id: 's2', kind: 'document', label: 'S2', studyFamily: 'study' },
    { id: 's3', kind: 'document', label: 'S3' },
  ],
  fragments: [passage('f1', 's1'), passage('f2', 's2'), passage('f3', 's3')],
  configurations: [
    buildConfiguration('A', { context: ['trust increase'], mechanism: ['faith'] }),
    buildConfiguration('B', { context: ['trust increase'], outcome: ['synergy increase'] }),
  ],
  evidence: [
    bearing('e1', 'A', 'f1', 'supports'),
    bearing('e2', 'B', 'f2', 'supports'),
    bearing('e3', 'A', 'f3', 'opposes'),
  ],
  theories: [
    {
      id: 'v1',
      label: 'First',
      status: 'initial',
      abstraction: 'programme',
      statement: 'Trust helps.',
      at: '2024-01-01T09:00:00Z',
    },
  ],
});

const merge: OperationBody = {
  kind: 'merge',
  mapping: 'm',
  from: ['A', 'B'],
  create: [{ id: 'M', tier: 'consolidated', slots: [] }],
};

function done(session: Session, body: OperationBody, who = ann): Session {
  const result = session.do({ ...who, ...body });
  return result.ok ? result.value : expect.fail(JSON.stringify(result.issues));
}

const merged = done(openSession(review), merge);

test('4. a merge keeps all originals, and opening it again restores them, even after later work', () => {
  const untouched = ({ slots, id }: { slots: unknown; id: string }) => ({ id, slots });
  for (const id of ['A', 'B']) {
    const [before, after] = [review, merged.review].map((one) =>
      findEntity(one, 'configuration', id)!,
    );
    expect(untouched(after!)).toEqual(untouched(before!));
  }
  expect(merged.review.evidence).toEqual(review.evidence);
  const later = done(merged, {
    kind: 'add',
    entityKind: 'memo',
    entity: { id: 'n', text: 'Later.' },
  });
  const back = later.undo({ ...ann, at: '2024-04-01T09:30:00Z' }, 1);
  const restored = back.ok ? back.value.review : expect.fail(JSON.stringify(back.issues));
  const withMemo = apply(review, {
    ...ann,
    kind: 'add',
    entityKind: 'memo',
    entity: { id: 'n', text: 'Later.' },
  });
  expect(writeReview(restored)).toBe(withMemo.ok ? writeReview(withMemo.value.review) : '');
});

test('4. opening a merge that later work stands on says so and changes nothing', () => {
  const later = done(merged, {
    kind: 'refine',
    mapping: 'r',
    from: ['M'],
    create: [{ id: 'R', tier: 'refined', slots: [] }],
  });
  const refused = later.undo(ann, 1);
  expect(refused.issues[0]).toMatchObject({ code: 'undo-conflict', params: { later: [2] } });
  const reopened = done(later, { kind: 'reopen', mapping: 'm', statuses: [] });
  expect(findEntity(reopened.review, 'mapping', 'm')?.withdrawn?.reason).toBe(reason);
  expect(findEntity(reopened.review, 'configuration', 'R')).toBeDefined();
});

test('4. a merge, its taking back and the merge again give the same bytes', () => {
  const back = merged.undo(ann);
  const again = back.ok && back.value.redo(ann);
  expect(back.ok && writeReview(back.value.review)).toBe(writeReview(review));
  expect(again !== false && again.ok && writeReview(again.value.review)).toBe(
    writeReview(merged.review),
  );
});

test('5. a merge without a reason is refused, and so is every other move', () => {
  const moves: readonly OperationBody[] = [
    merge,
    { kind: 'refute', mapping: 'm', from: ['A'] },
    {
      kind: 'accept-identity',
      identity: 'i',
      left: { construct: 'trust' },
      right: { construct: 'faith' },
    },
    { kind: 'exclude-source', source: 's3', memo: 'n' },
    { kind: 'retire-construct', construct: 'faith' },
  ];
  const { reason: _, ...unreasoned } = ann;
  for (const move of moves) {
    for (const who of [unreasoned, { ...unreasoned, reason: ' ' }])
      expect(apply(review, { ...who, ...move }).issues).toMatchObject([{ code: 'missing-reason' }]);
    expect(apply(review, { ...ann, ...move }).ok).toBe(true);
  }
});

test('6. what a merge would change can be seen before it is done', () => {
  const trial = apply(review, { ...ann, ...merge });
  const { entities } = reviewDifferences(review, trial.ok ? trial.value.review : review);
  expect(entities.map(({ kind, id, difference }) => [kind, id, difference])).toEqual([
    ['configuration', 'A', 'changed'],
    ['configuration', 'B', 'changed'],
    ['configuration', 'M', 'added'],
    ['mapping', 'm', 'added'],
  ]);
  expect(entities[0]?.fields.map(({ field }) => field)).toEqual(['status']);
  expect(writeReview(review)).not.toContain('"consolidated"');
});

test('7. a merge hides no opposing evidence', () => {
  const against = (of: typeof review, id: string) =>
    evidenceFor(reviewIndex(of), { kind: 'configuration', id }).against;
  expect(against(merged.review, 'A')).toEqual(against(review, 'A'));
  for (const id of ['A', 'M'])
    expect(against(merged.review, id).families).toEqual([{ kind: 'source', id: 's3' }]);
});

test('12. changing the theory tells what to read again, and which judgements of relevance are stale', () => {
  const judged = done(merged, {
    kind: 'add',
    entityKind: 'judgement',
    entity: {
      id: 'j',
      item: 'x/relevance',
      level: 'high',
      subject: { kind: 'source', id: 's3' },
      ...ann,
    },
  });
  const changed = done(judged, {
    kind: 'add',
    entityKind: 'theory',
    entity: {
      ...findEntity(review, 'theory', 'v1')!,
      id: 'v2',
      previous: 'v1',
      configurations: ['M'],
      at: '2024-05-01T09:00:00Z',
    },
  });
  const { sources } = whatToReadAgain(changed.review, 'v2');
  expect(sources.map(({ source }) => source)).toEqual(['s1', 's2', 's3']);
  const { stale } = staleRelevance(changed.review, ['x/relevance']);
  expect(stale.map(({ judgement, source }) => [judgement, source])).toEqual([['j', 's3']]);
});

test('14. the protocol can be changed; the change is logged with its reason, not prevented', () => {
  const changed = done(openSession(review), {
    kind: 'change-protocol',
    protocolChange: 'p',
    change: 'A fourth database is searched.',
    protocol: { statement: 'Search four databases.' },
  });
  expect(changed.review.protocol?.statement).toBe('Search four databases.');
  expect(findEntity(changed.review, 'protocol-change', 'p')).toMatchObject({ reason, by: 'ann' });
  expect(changed.ledger.entries[0]?.inverse).toBeDefined();
});

test('16. no operation rewrites the sentence of the reviewer unless it says so', () => {
  const statement = ' Where “trust” is high … they share.';
  const own = buildReview({
    team: [{ id: 'ann', name: 'Ann' }],
    configurations: [
      buildConfiguration('A', { mechanism: ['trust'] }, { statement }),
      buildConfiguration('B', { mechanism: ['trust'] }),
    ],
  });
  const after = done(openSession(own), merge);
  const renamed = done(after, {
    kind: 'relabel-construct',
    construct: 'trust',
    label: 'mutual trust',
    memo: 'n',
  });
  expect(findEntity(renamed.review, 'configuration', 'A')?.statement).toBe(statement);
});

test('17. counts name their unit, and two reports of one study count once', () => {
  const both = buildReview({
    ...(review as object),
    evidence: [bearing('e1', 'A', 'f1', 'supports'), bearing('e2', 'A', 'f2', 'supports')],
  });
  const support = evidenceFor(reviewIndex(both), { kind: 'configuration', id: 'A' }).for;
  expect(support.families).toEqual([{ kind: 'study-family', id: 'study' }]);
  const { extracted, unmapped, familiesLeftOut } = coverage(review);
  expect([extracted.unit, unmapped.unit, familiesLeftOut.unit]).toEqual([
    'configuration',
    'configuration',
    'study family',
  ]);
});

test('20. review and ledger leave as one text, and both come back whole', () => {
  const read = readReviewFile(writeReviewFile(merged));
  const { ledger, review: led } = read.ok ? read.value : expect.fail(JSON.stringify(read.issues));
  expect(led).toEqual(merged.review);
  const again = ledger ? replay(review, ledger) : expect.fail('not read again');
  expect(again.ok && writeReview(again.value)).toBe(writeReview(merged.review));
});
