import { expect, test } from 'vitest';
import { findEntity } from '../../find/find';
import { buildConfiguration } from '../../testing/builders/build-configuration';
import { buildReview } from '../../testing/builders/build-review';
import { writeReview } from '../../write/write-review';
import type { Operation, OperationBody } from '../operation/operation';
import { operationKinds } from '../operation/operation';
import { apply } from './apply';

const ann = { by: 'ann', at: '2024-03-01T09:30:00Z' };
const reason = 'Told alike in both studies.';
const review = buildReview({
  team: [{ id: 'ann', name: 'Ann' }],
  configurations: ['A', 'B', 'C'].map((id) =>
    buildConfiguration(id, { context: ['trust increase'] }),
  ),
  constructs: [
    { id: 'trust', label: 'trust', aliases: ['reliance'] },
    { id: 'faith', label: 'faith' },
  ],
  sources: [{ id: 's', kind: 'document', label: 'S' }],
});

function run(body: OperationBody, on = review) {
  return apply(on, { ...ann, reason, ...body });
}

function done(body: OperationBody, on = review) {
  const result = run(body, on);
  if (!result.ok) expect.fail(JSON.stringify(result.issues));
  const back = apply(result.value.review, result.value.inverse);
  expect(back.ok && writeReview(back.value.review)).toBe(writeReview(on));
  return result.value.review;
}

function code(body: OperationBody, on = review): string | undefined {
  const result = run(body, on);
  return result.ok ? undefined : result.issues[0]?.code;
}

const created = (id: string, tier = 'consolidated') => ({ id, tier, slots: [] });
const merge = { kind: 'merge', mapping: 'm1', from: ['A', 'B'], create: [created('M')] } as const;

test('a merge keeps the originals, adds what it makes and records why', () => {
  const after = done(merge);
  expect(findEntity(after, 'configuration', 'A')).toEqual({
    ...findEntity(review, 'configuration', 'A'),
    status: 'refined',
  });
  expect(findEntity(after, 'mapping', 'm1')).toEqual({
    id: 'm1',
    move: 'merge',
    from: ['A', 'B'],
    to: ['M'],
    ...ann,
    reason,
  });
});

const rejection = {
  kind: 'decide-proposal',
  proposalDecision: 'p1',
  proposal: 'consolidate:0123456789abcdef0123',
  proposed: 'consolidate',
  decision: 'rejected',
  members: [{ kind: 'configuration', id: 'A' }],
} as const;

test('a rejected proposal is on record with what was proposed, who, when and why', () => {
  const after = done({ ...rejection, madeBy: { library: 'proposeConsolidations' } });
  expect(after.proposalDecisions).toEqual([
    {
      id: 'p1',
      proposal: 'consolidate:0123456789abcdef0123',
      kind: 'consolidate',
      decision: 'rejected',
      members: [{ kind: 'configuration', id: 'A' }],
      resultedIn: [],
      madeBy: { library: 'proposeConsolidations' },
      ...ann,
      reason,
    },
  ]);
  const withdrawn = done({ kind: 'withdraw', entityKind: 'proposal-decision', id: 'p1' }, after);
  expect(withdrawn.proposalDecisions[0]?.withdrawn).toEqual({ ...ann, reason });
});

test('an accepted proposal names what it wrote, and taking it back takes back both', () => {
  const { kind, id } = { kind: 'configuration', id: 'M' } as const;
  const accepted = { ...rejection, decision: 'accepted', choice: 'merge' } as const;
  const operations = [merge, { ...accepted, resultedIn: [{ kind, id }] }];
  const result = apply(review, { ...ann, reason, kind: 'batch', operations });
  if (!result.ok) return expect.fail(JSON.stringify(result.issues));
  expect(result.value.review.proposalDecisions).toMatchObject([
    { decision: 'accepted', choice: 'merge', resultedIn: [{ kind, id }] },
  ]);
  const back = apply(result.value.review, result.value.inverse);
  expect(back.ok && back.value.review).toEqual(review);
});

test('a decision names what is there alone', () => {
  expect(code({ ...rejection, members: [{ kind: 'construct', id: 'nowhere' }] })).toBe(
    'dangling-reference',
  );
});

test('every kind of move is refused without a reason', () => {
  const bodies: readonly OperationBody[] = [
    merge,
    { kind: 'reopen', mapping: 'm1' },
    { kind: 'relabel-construct', construct: 'trust', label: 'x', memo: 'n' },
    { kind: 'retire-construct', construct: 'trust' },
    { kind: 'exclude-source', source: 's', memo: 'n' },
    { kind: 'include-source', source: 's', memo: 'n' },
    {
      kind: 'accept-identity',
      identity: 'i',
      left: { construct: 'trust' },
      right: { construct: 'faith' },
    },
    { kind: 'accept-distinction', distinction: 'd', left: 'trust', right: 'faith' },
    rejection,
    { kind: 'withdraw', entityKind: 'identity', id: 'i' },
    { kind: 'change-protocol', protocolChange: 'p', change: 'x' },
  ];
  for (const body of bodies) {
    expect(apply(review, { ...ann, ...body }).issues[0]?.code).toBe('missing-reason');
  }
  const plain = ['add', 'replace', 'change', 'remove', 'set-review', 'batch', 'adopt'];
  const synthesis = operationKinds.filter(
    (kind) => !plain.includes(kind) && !bodies.some((body) => body.kind === kind),
  );
  for (const kind of synthesis) {
    const result = apply(review, { ...ann, ...merge, kind } as Operation);
    expect(result.issues[0]?.code).toBe('missing-reason');
  }
  expect(synthesis).toHaveLength(10);
});

test.each([
  [{ ...merge, from: ['A'] }, 'wrong-number-of-configurations'],
  [{ ...merge, create: [] }, 'wrong-number-of-configurations'],
  [{ ...merge, kind: 'split', from: ['A'] }, 'wrong-number-of-configurations'],
  [{ ...merge, from: ['A', 'A'] }, 'duplicate-id'],
  [{ ...merge, from: ['A', 'X'] }, 'unknown-entity'],
  [{ ...merge, to: ['X'], create: [] }, 'unknown-entity'],
  [{ ...merge, to: ['A'], create: [] }, 'self-reference'],
  [{ ...merge, create: [created('M', 'extracted')] }, 'wrong-tier'],
  [{ ...merge, create: [created('C')] }, 'already-exists'],
] as const)('a move that cannot be is refused: %j', (body, expected) => {
  expect(code(body)).toBe(expected);
});

test('juxtaposing does not take back a status a reviewer gave', () => {
  const affirmed = done({ kind: 'affirm', mapping: 'a', from: ['A'] });
  const after = done({ kind: 'juxtapose', mapping: 'j', from: ['A', 'B'] }, affirmed);
  expect(after.configurations.map(({ status }) => status)).toEqual([
    'affirmed',
    'under-comparison',
    'extracted',
  ]);
});

test('a refuted configuration stays, and what refuted it is recorded', () => {
  const after = done({ kind: 'refute', mapping: 'r', from: ['A'], to: ['B'] });
  expect(findEntity(after, 'configuration', 'A')?.status).toBe('refuted');
  expect(findEntity(after, 'mapping', 'r')?.to).toEqual(['B']);
});

test('a merge can be opened again, by name, after later work on what it made', () => {
  const merged = done(merge);
  const worked = done(
    {
      kind: 'add',
      entityKind: 'memo',
      entity: { id: 'n', text: 'Look here.', about: [{ kind: 'configuration', id: 'M' }] },
    },
    merged,
  );
  const after = done(
    { kind: 'reopen', mapping: 'm1', statuses: [{ configuration: 'A', status: 'extracted' }] },
    worked,
  );
  expect(findEntity(after, 'mapping', 'm1')?.withdrawn).toEqual({ ...ann, reason });
  expect(after.configurations.map(({ id, status }) => [id, status])).toEqual([
    ['A', 'extracted'],
    ['B', 'under-comparison'],
    ['C', 'extracted'],
    ['M', 'parked'],
  ]);
  expect(code({ kind: 'reopen', mapping: 'm1' }, after)).toBe('already-withdrawn');
});

test('opening a move again leaves alone what was judged since, and what others built on', () => {
  const merged = done(merge);
  const refuted = done({ kind: 'refute', mapping: 'r', from: ['A'] }, merged);
  const again = done({ kind: 'refine', mapping: 'm2', from: ['C'], to: ['M'] }, refuted);
  const after = done({ kind: 'reopen', mapping: 'm1' }, again);
  expect(findEntity(after, 'configuration', 'A')?.status).toBe('refuted');
  expect(findEntity(after, 'configuration', 'M')?.status).toBe('extracted');
});

test('a relabelled construct keeps its old name and says why', () => {
  const after = done({
    kind: 'relabel-construct',
    construct: 'trust',
    label: 'reliance',
    memo: 'n',
  });
  expect(findEntity(after, 'construct', 'trust')).toMatchObject({
    label: 'reliance',
    aliases: ['trust'],
  });
  expect(findEntity(after, 'memo', 'n')).toEqual({
    id: 'n',
    about: [{ kind: 'construct', id: 'trust' }],
    kind: 'decision',
    text: reason,
    ...ann,
  });
});

test('a retired construct stays in the vocabulary', () => {
  const after = done({ kind: 'retire-construct', construct: 'faith', stage: 'Stage 3' });
  expect(findEntity(after, 'construct', 'faith')?.lineage).toEqual([
    { event: 'retired', from: [], stage: 'Stage 3', note: reason },
  ]);
  expect(code({ kind: 'retire-construct', construct: 'faith' }, after)).toBe('nothing-to-do');
});

test('a source is taken out with its reason and can come back', () => {
  const out = done({ kind: 'exclude-source', source: 's', memo: 'n' });
  expect(findEntity(out, 'source', 's')?.included).toBe(false);
  expect(findEntity(out, 'memo', 'n')?.text).toBe(reason);
  expect(code({ kind: 'exclude-source', source: 's', memo: 'n2' }, out)).toBe('nothing-to-do');
  const back = done({ kind: 'include-source', source: 's', memo: 'n2' }, out);
  expect(findEntity(back, 'source', 's')?.included).toBe(true);
});

test('an identity is accepted, taken back and stays on record', () => {
  const left = { construct: 'trust', direction: 'increase' } as const;
  const right = { construct: 'faith', direction: 'increase' } as const;
  const accepted = done({ kind: 'accept-identity', identity: 'i', left, right });
  const withdraw = { kind: 'withdraw', entityKind: 'identity', id: 'i' } as const;
  const after = done(withdraw, accepted);
  expect(findEntity(after, 'identity', 'i')).toEqual({
    id: 'i',
    left,
    right,
    ...ann,
    reason,
    withdrawn: { ...ann, reason },
  });
  expect(code(withdraw, after)).toBe('already-withdrawn');
  expect(
    code({ kind: 'accept-identity', identity: 'i', left, right: { construct: 'faith' } }),
  ).toBe('one-sided-direction');
});

test('a decision by somebody who is not in the team is refused', () => {
  const result = apply(review, { ...merge, ...ann, by: 'nobody', reason });
  expect(result.issues).toMatchObject([
    { code: 'dangling-reference', params: { kind: 'person', id: 'nobody' } },
  ]);
});
