import { formatPath } from '@cmoc/kernel';
import { expect, test } from 'vitest';
import { parseReview } from '../parse/parse-review';
import { buildConfiguration } from '../testing/builders/build-configuration';
import { buildReview } from '../testing/builders/build-review';
import { exampleReview } from '../testing/example-review';
import { checkIntegrity } from './check-integrity';

const base = { format: 'cmoc-review', version: '2.0', id: 'r', title: 'A review' };
const decided = { by: 'p', at: '2024-01-01T00:00:00Z', reason: 'because' };
const team = [{ id: 'p', name: 'P' }];
const constructs = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
const configurations = [
  buildConfiguration('A', { context: ['a'], outcome: ['b increase'] }),
  buildConfiguration('B', { context: ['b increase'], outcome: ['c'] }),
];

function problems(parts: Record<string, unknown>): string[] {
  const { issues } = parseReview({ ...base, ...parts });
  return issues.map(({ code, path, severity }) => `${severity} ${code} ${formatPath(path)}`);
}

function constructed(id: string, rest: Record<string, unknown>) {
  return { id, label: id, ...rest };
}

test('the example has no problem of integrity', () => {
  expect(checkIntegrity(exampleReview())).toEqual([]);
});

test('ids are unique within their kind, and the path leads to the later one', () => {
  const twice = {
    constructs: [...constructs, constructed('b', {})],
    actors: [{ id: 'a', label: 'a' }],
  };
  expect(problems(twice)).toEqual(['error duplicate-id constructs[3].id']);
});

test('three of one id are two problems, and later entities are still found', () => {
  const parts = {
    constructs: [...constructs, constructed('b', {}), constructed('b', {}), constructed('d', {})],
    distinctions: [{ id: 'x', left: 'a', right: 'd', ...decided }],
    team,
  };
  expect(problems(parts)).toEqual([
    'error duplicate-id constructs[3].id',
    'error duplicate-id constructs[4].id',
  ]);
});

test('paths are those of the file, whatever the order of its entities', () => {
  const unsorted = [constructed('z', { broader: ['missing'] }), constructed('a', {})];
  expect(problems({ constructs: unsorted })).toEqual([
    'error dangling-reference constructs[0].broader[0]',
  ]);
});

test('a reference that leads nowhere is named with a guess', () => {
  const { issues } = parseReview({
    ...base,
    constructs: [constructed('partnership', {})],
    configurations: [buildConfiguration('A', { context: ['partnershp'] })],
  });
  expect(issues).toMatchObject([
    {
      code: 'dangling-reference',
      path: ['configurations', 0, 'slots', 0, 'constructs', 0],
      params: { kind: 'construct', id: 'partnershp', suggestion: 'partnership' },
    },
  ]);
});

test('a reference to any kind is looked up in that kind', () => {
  const memo = (kind: string, id: string) => ({ id: 'm', text: 't', about: [{ kind, id }] });
  expect(problems({ constructs, memos: [memo('construct', 'a')] })).toEqual([]);
  expect(problems({ constructs, memos: [memo('actor', 'a')] })).toEqual([
    'error dangling-reference memos[0].about[0].id',
  ]);
});

test('every decision names a person of the team', () => {
  const distinction = { id: 'd', left: 'a', right: 'b', ...decided };
  expect(problems({ constructs, distinctions: [distinction] })).toEqual([
    'error dangling-reference distinctions[0].by',
  ]);
  const withdrawn = { ...distinction, withdrawn: { ...decided, by: 'q' } };
  expect(problems({ constructs, team, distinctions: [withdrawn] })).toEqual([
    'error dangling-reference distinctions[0].withdrawn.by',
  ]);
});

test('a hierarchy, a lineage, versions and embeddings must not come back to where they started', () => {
  expect(
    problems({
      constructs: [constructed('a', { broader: ['b'] }), constructed('b', { broader: ['a'] })],
    }),
  ).toEqual(['error cyclic-hierarchy constructs[0]']);
  const from = (id: string) => ({ lineage: [{ event: 'refined', from: [id] }] });
  expect(
    problems({ constructs: [constructed('a', from('b')), constructed('b', from('a'))] }),
  ).toEqual(['error cyclic-lineage constructs[0]']);
  const theory = (id: string, previous: string) => ({
    id,
    previous,
    label: id,
    status: 'refined',
    abstraction: 'programme',
    statement: 's',
  });
  expect(problems({ theories: [theory('t', 'u'), theory('u', 'v'), theory('v', 't')] })).toEqual([
    'error cyclic-versions theories[0]',
  ]);
  const embedded = (id: string, parent: string) => ({ id, parent, tier: 'extracted', slots: [] });
  expect(problems({ configurations: [embedded('A', 'B'), embedded('B', 'A')] })).toEqual([
    'error cyclic-embedding configurations[0]',
  ]);
});

test('what is its own kind, opposite, origin, version or part points to itself', () => {
  const own = { broader: ['a'], opposites: ['a'], lineage: [{ event: 'refined', from: ['a'] }] };
  expect(problems({ constructs: [constructed('a', own)] })).toEqual([
    'error self-reference constructs[0].broader[0]',
    'error self-reference constructs[0].opposites[0]',
    'error self-reference constructs[0].lineage[0].from[0]',
  ]);
  expect(
    problems({ configurations: [{ id: 'A', parent: 'A', tier: 'extracted', slots: [] }] }),
  ).toEqual(['error self-reference configurations[0].parent']);
});

test('two constructs that share a broader one make no cycle', () => {
  const diamond = [
    constructed('a', { broader: ['b', 'c'] }),
    constructed('b', { broader: ['d'] }),
    constructed('c', { broader: ['d'] }),
    constructed('d', {}),
  ];
  expect(problems({ constructs: diamond })).toEqual([]);
});

test('an identity has a direction on both sides or on neither, and speaks of two things', () => {
  const identity = (left: object, right: object) =>
    problems({ constructs, team, identities: [{ id: 'i', left, right, ...decided }] });
  expect(identity({ construct: 'a' }, { construct: 'b' })).toEqual([]);
  expect(
    identity({ construct: 'a', direction: 'decrease' }, { construct: 'b', direction: 'increase' }),
  ).toEqual([]);
  expect(
    identity({ construct: 'a', direction: 'absent' }, { construct: 'a', direction: 'decrease' }),
  ).toEqual([]);
  expect(identity({ construct: 'a', direction: 'decrease' }, { construct: 'b' })).toEqual([
    'error one-sided-direction identities[0].right',
  ]);
  expect(identity({ construct: 'a' }, { construct: 'a' })).toEqual([
    'error self-reference identities[0].right',
  ]);
});

test('an interpretation or an imputation needs a warrant; nearer readings do not', () => {
  const fragment = (distance: string, rest = {}) =>
    problems({
      sources: [{ id: 's', kind: 'document', label: 's' }],
      fragments: [
        { id: 'f', source: 's', text: 't', distance, status: 'reported-finding', ...rest },
      ],
    });
  expect(fragment('interpretation')).toEqual(['error missing-warrant fragments[0].warrant']);
  expect(fragment('imputation')).toEqual(['error missing-warrant fragments[0].warrant']);
  expect(fragment('imputation', { warrant: 'w' })).toEqual([]);
  expect(fragment('compression')).toEqual([]);
});

test('slots that evidence and links name exist in their configuration', () => {
  const review = buildReview({ configurations });
  const evidence = (subject: object, slots: string[]) => ({
    ...review,
    sources: [{ id: 's', kind: 'document', label: 's' }],
    fragments: [
      { id: 'f', source: 's', text: 't', distance: 'quotation', status: 'reported-finding' },
    ],
    evidence: [{ id: 'e', subject, fragment: 'f', stance: 'opposes', slots }],
  });
  expect(problems(evidence({ kind: 'configuration', id: 'A' }, ['c1', 'o1']))).toEqual([]);
  expect(problems(evidence({ kind: 'configuration', id: 'A' }, ['c1', 'o2']))).toEqual([
    'error dangling-reference evidence[0].slots[1]',
  ]);
  expect(problems(evidence({ kind: 'construct', id: 'a' }, ['c1']))).toEqual([
    'error dangling-reference evidence[0].slots[0]',
  ]);
  const coding = (slot: string) => ({
    ...review,
    team: [{ id: 'ann', name: 'Ann' }],
    codings: [{ id: 'k', configuration: 'A', slot, coder: 'ann' }],
  });
  expect(problems(coding('c1'))).toEqual([]);
  expect(problems(coding('c9'))).toEqual(['error dangling-reference codings[0].slot']);
  const link = { id: 'l', kind: 'outcome-to-context', from: 'A', to: 'B', basis: 'inferred' };
  expect(problems({ ...review, links: [{ ...link, fromSlot: 'o1', toSlot: 'c1' }] })).toEqual([]);
  expect(problems({ ...review, links: [{ ...link, fromSlot: 'o9', toSlot: 'c9' }] })).toEqual([
    'error dangling-reference links[0].fromSlot',
    'error dangling-reference links[0].toSlot',
  ]);
});

test('a configuration can feed back to itself and cannot compete with itself', () => {
  const review = buildReview({ configurations });
  const link = (kind: string) => ({
    ...review,
    links: [{ id: 'l', kind, from: 'A', to: 'A', basis: 'inferred' }],
  });
  expect(problems(link('feedback'))).toEqual([]);
  expect(problems(link('competes-with'))).toEqual(['error self-reference links[0].to']);
});

test('slot ids and facet values are unique where they live, and facet values exist', () => {
  const slot = { id: 'c', role: 'context', text: 't' };
  expect(
    problems({ configurations: [{ id: 'A', tier: 'extracted', slots: [slot, slot] }] }),
  ).toEqual(['error duplicate-id configurations[0].slots[1].id']);
  const value = { id: 'v', label: 'v' };
  expect(problems({ facets: [{ id: 'f', label: 'f', values: [value, value] }] })).toEqual([
    'error duplicate-id facets[0].values[1].id',
  ]);
  const situated = (facet: string, chosen: string) => ({
    facets: [{ id: 'f', label: 'f', values: [value] }],
    configurations: [{ id: 'A', tier: 'extracted', slots: [], facets: [{ facet, value: chosen }] }],
  });
  expect(problems(situated('f', 'v'))).toEqual([]);
  expect(problems(situated('f', 'w'))).toEqual([
    'error dangling-reference configurations[0].facets[0].value',
  ]);
  expect(problems(situated('g', 'v'))).toEqual([
    'error dangling-reference configurations[0].facets[0].facet',
  ]);
});

test('a hierarchy of 200,000 levels is walked, and its one cycle found', () => {
  const deep = (last: string[]) =>
    Array.from({ length: 200_000 }, (_, index) =>
      constructed(`k${String(index)}`, {
        broader: index === 199_999 ? last : [`k${String(index + 1)}`],
      }),
    );
  expect(problems({ constructs: deep([]) })).toEqual([]);
  const { issues } = parseReview({ ...base, constructs: deep(['k0']) });
  expect(issues).toMatchObject([{ code: 'cyclic-hierarchy' }]);
  expect(issues[0]?.message.length).toBeLessThan(300);
});

test('a tangle in which everything is a kind of everything is told in part', () => {
  const names = Array.from({ length: 400 }, (_, index) => `k${String(index)}`);
  const tangle = names.map((id) =>
    constructed(id, { broader: names.filter((name) => name !== id) }),
  );
  const { issues } = parseReview({ ...base, constructs: tangle });
  expect(issues).toHaveLength(100);
});

test('a hundred thousand dangling references are told as a thousand', () => {
  const members = Array.from({ length: 100_000 }, (_, index) => `missing${String(index)}`);
  const { issues } = parseReview({
    ...base,
    constructs,
    clusters: [{ id: 'c', label: 'c', members }],
  });
  expect(issues).toHaveLength(1001);
});
