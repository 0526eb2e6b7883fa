import { expect, test } from 'vitest';
import { findEntity } from '../../find/find';
import { buildConfiguration } from '../../testing/builders/build-configuration';
import { buildReview } from '../../testing/builders/build-review';
import { writeReview } from '../../write/write-review';
import { changeOf } from '../field-changes/change-of';
import type { Authorship, Operation, OperationBody } from '../operation/operation';
import { apply } from './apply';

const ann: Authorship = { by: 'ann', at: '2024-03-01T09:30:00Z' };
const reason = 'Both tell of the same thing.';
const review = buildReview({
  team: [{ id: 'ann', name: 'Ann' }],
  configurations: [
    buildConfiguration('A', { context: ['trust increase'], outcome: ['faith increase'] }),
    buildConfiguration('B', { context: ['trust decrease'], outcome: ['faith decrease'] }),
    buildConfiguration('C', { mechanism: ['conflict'] }),
  ],
  evidence: [
    {
      id: 'e',
      subject: { kind: 'configuration', id: 'A' },
      fragment: 'f',
      stance: 'opposes',
      slots: ['o1'],
    },
  ],
});

function code(body: OperationBody, authorship: Partial<Operation> = {}): string | undefined {
  const result = apply(review, { ...ann, ...authorship, ...body });
  return result.ok ? undefined : result.issues.find(({ severity }) => severity === 'error')?.code;
}

function done(body: OperationBody, authorship: Partial<Operation> = {}, on = review) {
  const result = apply(on, { ...ann, ...authorship, ...body });
  if (!result.ok) expect.fail(JSON.stringify(result.issues));
  const back = apply(result.value.review, result.value.inverse);
  if (!back.ok) expect.fail(JSON.stringify(back.issues));
  expect(writeReview(back.value.review)).toBe(writeReview(on));
  return result.value.review;
}

const construct = { id: 'risk', label: 'risk' };

test('an added entity stands in its place, and everything untouched is shared', () => {
  const after = done({ kind: 'add', entityKind: 'construct', entity: construct });
  expect(after.constructs.map(({ id }) => id)).toEqual(['conflict', 'faith', 'risk', 'trust']);
  expect(findEntity(after, 'construct', 'risk')).toEqual({
    ...construct,
    aliases: [],
    broader: [],
    examples: [],
    opposites: [],
    lineage: [],
  });
  expect(after.configurations).toBe(review.configurations);
  expect(review.constructs).toHaveLength(3);
});

test('a review written in a scheme of its own takes operations like any other', () => {
  const scheme = { id: 'own', label: 'Own', sentence: '{context}', slots: [] as never[] };
  const own = buildReview({
    ...review,
    schemes: [{ ...scheme, slots: [{ role: 'context', label: 'Where', min: 1 }] }],
    schemeChoice: { scheme: 'own' },
  });
  const after = done({ kind: 'add', entityKind: 'construct', entity: construct }, {}, own);
  done({ kind: 'remove', entityKind: 'construct', id: 'risk' }, {}, after);
  const removal = apply(own, { ...ann, kind: 'remove', entityKind: 'scheme', id: 'own', reason });
  expect(removal.issues).toMatchObject([{ code: 'still-referenced' }]);
});

test('what is no entity of its kind is refused with the path in the operation', () => {
  const result = apply(review, {
    ...ann,
    kind: 'batch',
    operations: [{ kind: 'add', entityKind: 'construct', entity: { id: 'x', label: 3 } }],
  });
  expect(result.issues).toMatchObject([
    { code: 'invalid-type', path: ['operations', 0, 'entity', 'label'] },
  ]);
});

test('an id that is taken is refused', () => {
  const entity = { id: 'trust', label: 'trust' };
  expect(code({ kind: 'add', entityKind: 'construct', entity })).toBe('already-exists');
});

test('what points nowhere is refused', () => {
  const entity = { id: 'm', text: 'A note', about: [{ kind: 'theory', id: 'none' }] };
  expect(code({ kind: 'add', entityKind: 'memo', entity })).toBe('dangling-reference');
});

test('what is pointed to is not removed, and who points to it is named', () => {
  const result = apply(review, { ...ann, kind: 'remove', entityKind: 'construct', id: 'trust' });
  expect(result.issues).toMatchObject([
    {
      code: 'still-referenced',
      params: {
        count: 2,
        by: [
          { kind: 'configuration', id: 'A' },
          { kind: 'configuration', id: 'B' },
        ],
      },
    },
  ]);
});

test('a batch may pass through what would not be whole', () => {
  const after = done({
    kind: 'batch',
    operations: [
      { kind: 'remove', entityKind: 'construct', id: 'conflict' },
      { kind: 'remove', entityKind: 'configuration', id: 'C' },
    ],
  });
  expect(findEntity(after, 'construct', 'conflict')).toBeUndefined();
});

test('a batch is done whole or not at all', () => {
  const operations = [
    { kind: 'add', entityKind: 'construct', entity: construct },
    { kind: 'remove', entityKind: 'construct', id: 'nothing' },
  ] as const;
  expect(code({ kind: 'batch', operations })).toBe('unknown-entity');
});

test('a change written against an older state is refused and says what it found', () => {
  const fields = [{ field: 'label', before: 'truth', after: 'faithfulness' }];
  const result = apply(review, {
    ...ann,
    reason,
    kind: 'change',
    entityKind: 'construct',
    id: 'trust',
    fields,
  });
  expect(result.issues).toMatchObject([
    { code: 'changed-since', params: { fields: ['label'], found: ['trust'], expected: ['truth'] } },
  ]);
});

test('what was there before may be written without its defaults', () => {
  const slot = { id: 'm1', role: 'mechanism', text: 'conflict', constructs: ['conflict'] };
  const fields = [{ field: 'slots', before: [slot], after: [{ ...slot, text: 'Open conflict' }] }];
  const after = done({ kind: 'change', entityKind: 'configuration', id: 'C', fields });
  expect(findEntity(after, 'configuration', 'C')?.slots[0]?.text).toBe('Open conflict');
});

test('a field can be added and taken away', () => {
  const step = changeOf(review, { kind: 'construct', id: 'trust' }, { definition: 'Reliance' });
  const defined = done(step!);
  expect(findEntity(defined, 'construct', 'trust')?.definition).toBe('Reliance');
  const away = changeOf(defined, { kind: 'construct', id: 'trust' }, { definition: undefined });
  expect(findEntity(done(away!, {}, defined), 'construct', 'trust')).not.toHaveProperty(
    'definition',
  );
});

test('unknown fields are kept, and can be changed', () => {
  const added = done({
    kind: 'add',
    entityKind: 'construct',
    entity: { ...construct, colour: 'red' },
  });
  const fields = [{ field: 'colour', before: 'red', after: 'blue' }];
  const after = done({ kind: 'change', entityKind: 'construct', id: 'risk', fields }, {}, added);
  expect(findEntity(after, 'construct', 'risk')).toHaveProperty('colour', 'blue');
});

test('a slot that evidence names cannot go while the evidence names it', () => {
  const slots = findEntity(review, 'configuration', 'A')?.slots.filter(
    ({ role }) => role === 'context',
  );
  const step = changeOf(review, { kind: 'configuration', id: 'A' }, { slots });
  const result = apply(review, { ...ann, ...step! });
  expect(result.issues).toMatchObject([
    { code: 'dangling-reference', path: ['evidence', 0, 'slots', 0] },
  ]);
});

test('a circle in a hierarchy is refused', () => {
  const first = done(changeOf(review, { kind: 'construct', id: 'trust' }, { broader: ['faith'] })!);
  const step = changeOf(first, { kind: 'construct', id: 'faith' }, { broader: ['trust'] });
  expect(apply(first, { ...ann, ...step! }).issues).toMatchObject([{ code: 'cyclic-hierarchy' }]);
});

test('ids, the format and collections are changed by no operation', () => {
  const change = { kind: 'change', entityKind: 'construct', id: 'trust' } as const;
  expect(code({ ...change, fields: [{ field: 'id', before: 'trust', after: 'x' }] })).toBe(
    'not-changeable',
  );
  for (const field of ['format', 'version', 'id', 'constructs', '__proto__', 'anything']) {
    expect(code({ kind: 'set-review', fields: [{ field, after: 'x' }] })).toBe('not-changeable');
  }
});

test('keys that reach a prototype are refused', () => {
  const fields = [{ field: '__proto__', after: { polluted: true } }];
  expect(code({ kind: 'change', entityKind: 'construct', id: 'trust', fields })).toBe('unsafe-key');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('fields of the review can be set and taken away, required ones only set', () => {
  const after = done({
    kind: 'set-review',
    fields: [{ field: 'abstract', after: 'About trust.' }],
  });
  expect(after.abstract).toBe('About trust.');
  const away = {
    kind: 'set-review',
    fields: [{ field: 'abstract', before: 'About trust.' }],
  } as const;
  expect(done(away, {}, after)).not.toHaveProperty('abstract');
  expect(code({ kind: 'set-review', fields: [{ field: 'title', before: 'A review' }] })).toBe(
    'missing-key',
  );
});

test('a scheme the review is written in stays, and only known schemes are chosen', () => {
  const unknown = { field: 'schemeChoice', after: { scheme: 'mine' } };
  expect(code({ kind: 'set-review', fields: [unknown] })).toBe('dangling-reference');
  const scheme = {
    id: 'mine',
    label: 'Mine',
    sentence: '{context}',
    slots: [{ role: 'context', label: 'C', min: 0 }],
  };
  const chosen = done({
    kind: 'batch',
    operations: [
      { kind: 'set-review', fields: [unknown] },
      { kind: 'add', entityKind: 'scheme', entity: scheme },
    ],
  });
  const remove = { ...ann, kind: 'remove', entityKind: 'scheme', id: 'mine' } as const;
  expect(apply(chosen, remove).issues).toMatchObject([{ code: 'still-referenced' }]);
});

test('one field given twice is refused', () => {
  const fields = [
    { field: 'abstract', after: 'a' },
    { field: 'abstract', after: 'b' },
  ];
  expect(code({ kind: 'set-review', fields })).toBe('field-given-twice');
});

test('an operation that changes nothing is refused', () => {
  const entity = { id: 'trust', label: 'trust' };
  expect(code({ kind: 'replace', entityKind: 'construct', entity })).toBe('nothing-to-do');
});

test('a whole entity is replaced, and noticed when it changed meanwhile', () => {
  const entity = { id: 'trust', label: 'trust', definition: 'Reliance' };
  const after = done({
    kind: 'replace',
    entityKind: 'construct',
    entity,
    before: { id: 'trust', label: 'trust' },
  });
  expect(findEntity(after, 'construct', 'trust')?.definition).toBe('Reliance');
  expect(
    code({ kind: 'replace', entityKind: 'construct', entity, before: { id: 'trust', label: 'x' } }),
  ).toBe('changed-since');
});

test('changes of meaning need a reason, whichever way they are made', () => {
  const status = changeOf(review, { kind: 'configuration', id: 'A' }, { status: 'refuted' })!;
  expect(code(status)).toBe('missing-reason');
  expect(code(status, { reason: '  ' })).toBe('missing-reason');
  expect(code(status, { reason })).toBeUndefined();
  expect(code({ kind: 'remove', entityKind: 'evidence', id: 'e' })).toBe('missing-reason');
  expect(code({ kind: 'remove', entityKind: 'evidence', id: 'e' }, { reason })).toBeUndefined();
});

test('what is no operation at all is refused, never thrown at', () => {
  for (const value of [
    null,
    3,
    'x',
    [],
    {},
    { kind: 'erase' },
    { kind: 'add' },
    { ...ann, kind: 'add', entityKind: 'x', entity: [] },
  ]) {
    expect(apply(review, value as unknown as Operation).ok).toBe(false);
  }
});
