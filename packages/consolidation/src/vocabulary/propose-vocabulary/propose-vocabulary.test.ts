import { exampleReview, syntheticReview, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { encodeConstructs } from '../../words/encoder/phrase-encoder';
import { energeticEncoder } from '../../words/encoder/energetic-encoder';
import { transformersEncoder } from '../../words/encoder/transformers-encoder';
import { groupPairs } from './vocabulary-groups';
import type { PairGrounds } from './pair-proposal';
import { proposeVocabulary } from './propose-vocabulary';

const decision = { by: 'ann', at: '2026-01-01T00:00:00Z', reason: 'Read side by side.' };

describe('proposeVocabulary on the example', () => {
  const { proposals } = proposeVocabulary(exampleReview());
  const about = (one: string, other: string) =>
    proposals.find(
      ({ subjects }) => subjects.map(({ id }) => id).join() === [one, other].sort().join(),
    );

  it('proposes constructive and destructive conflict resolution as opposites, never as the same', () => {
    const proposal = about('constructive-conflict-resolution', 'destructive-conflict-resolution')!;
    expect(proposal.kind).toBe('opposite');
    expect(proposal.grounds).toMatchObject({ because: ['“construct” against “destruct”'] });
  });

  it('proposes task achievement and task failure as opposites, with the identity of their states as a choice', () => {
    const proposal = about('task-achievement', 'task-failure')!;
    expect(proposal.kind).toBe('opposite');
    const { steps } = proposal.choices.find(({ id }) => id === 'reversed')!;
    expect(steps[0]).toMatchObject({
      kind: 'accept-identity',
      left: { construct: 'task-achievement', direction: 'decrease' },
      right: { construct: 'task-failure', direction: 'increase' },
    });
  });

  it('warns where one label says more than the other', () => {
    expect(about('initial-trust', 'trust')!.cautions[0]).toContain('a kind of the other');
  });

  it('reads directions off labels', () => {
    const labels = proposals.filter(({ kind }) => kind === 'direction-in-label');
    expect(labels.map(({ subjects }) => subjects[0]!.id)).toContain('absence-of-key-actors');
  });

  it('gives the same bytes each time and whatever the order of constructs', () => {
    const review = exampleReview();
    const turned = { ...review, constructs: [...review.constructs].reverse() };
    const text = JSON.stringify(proposeVocabulary(review));
    expect(JSON.stringify(proposeVocabulary(review))).toBe(text);
    expect(JSON.stringify(proposeVocabulary(turned).groups)).toBe(
      JSON.stringify(proposeVocabulary(review).groups),
    );
  });

  it('can be switched off, kind by kind', () => {
    const off = proposeVocabulary(exampleReview(), {
      same: false,
      opposite: false,
      directionInLabel: false,
      groups: false,
    });
    expect(off).toMatchObject({ proposals: [], groups: [] });
  });
});

describe('proposeVocabulary and what reviewers judged', () => {
  const constructs = [
    { id: 'a', label: 'role clarity' },
    { id: 'b', label: 'clarity of roles' },
    { id: 'c', label: 'clear roles' },
  ];
  const pairs = (review: Parameters<typeof proposeVocabulary>[0]) =>
    proposeVocabulary(review).proposals.map(({ subjects }) =>
      subjects.map(({ id }) => id).join('='),
    );

  it('proposes them while nothing is judged', () => {
    expect(pairs(buildReview({ constructs }))).toContain('a=b');
  });

  it('remembers a rejection, and forgets it when it is taken back', () => {
    const distinction = { id: 'd', left: 'a', right: 'b', ...decision };
    expect(pairs(buildReview({ constructs, distinctions: [distinction] }))).not.toContain('a=b');
    expect(
      pairs(buildReview({ constructs, distinctions: [{ ...distinction, withdrawn: decision }] })),
    ).toContain('a=b');
  });

  it('never groups what was judged not the same, not even through a third', () => {
    const distinctions = [{ id: 'd', left: 'a', right: 'b', ...decision }];
    const { groups } = proposeVocabulary(buildReview({ constructs, distinctions }), {
      groupThreshold: 0.1,
    });
    for (const { members } of groups)
      expect(members.includes('a') && members.includes('b')).toBe(false);
  });
});

describe('what reviewers recorded of constructs', () => {
  it('brings kinds of one construct nearer, and opposites of one, and says so', () => {
    const plain = [
      { id: 'a', label: 'time of nurses' },
      { id: 'b', label: 'time of doctors' },
      { id: 'c', label: 'working hours' },
      { id: 'd', label: 'haste on wards' },
    ];
    const told = [
      { ...plain[0]!, broader: ['c'] },
      { ...plain[1]!, broader: ['c'], opposites: ['d'] },
      ...plain.slice(2),
    ];
    const pair = (constructs: typeof plain) =>
      proposeVocabulary(buildReview({ constructs }), { threshold: 0.05 }).proposals.find(
        ({ subjects }) => subjects.map(({ id }) => id).join() === 'a,b',
      )!.grounds as PairGrounds;
    const part = pair(told).parts.find((one) => one.part === 'on-record');
    expect(part).toMatchObject({ weight: 1, shared: ['a kind of “working hours”'] });
    expect(part!.similarity).toBeGreaterThan(0.3);
    expect(pair(told).likeness).toBeGreaterThan(pair(plain).likeness);
    expect(pair(plain).parts.some((one) => one.part === 'on-record')).toBe(false);
  });
});

describe('groupPairs', () => {
  it('shows the chain that holds a group together and its weakest link', () => {
    const like = (left: string, right: string, likeness: number) => ({
      left,
      right,
      likeness,
      accepted: false,
    });
    const [group] = groupPairs(
      [like('a', 'b', 0.9), like('b', 'c', 0.5), like('a', 'c', 0.4)],
      new Set(),
    );
    expect(group!.members).toEqual(['a', 'b', 'c']);
    expect(group!.chain.map(({ likeness }) => likeness)).toEqual([0.9, 0.5]);
    expect(group!.weakestLink).toMatchObject({ left: 'b', right: 'c' });
  });
});

describe('proposeVocabulary on planted truth', () => {
  it('recovers most wordings of one idea among its suggestions', () => {
    const { review, truth } = syntheticReview({ seed: 3, configurations: 200 });
    const suggested = new Set(
      proposeVocabulary(review, { threshold: 0.2 }).proposals.map(({ subjects }) =>
        subjects.map(({ id }) => id).join('='),
      ),
    );
    const planted = truth.concepts.flatMap(({ constructs }) =>
      constructs.flatMap((one, at) =>
        constructs.slice(at + 1).map((other) => [one.id, other.id].sort().join('=')),
      ),
    );
    const found = planted.filter((pair) => suggested.has(pair)).length;
    expect(planted.length).toBeGreaterThan(30);
    expect(found / planted.length).toBeGreaterThan(0.6);
  });
});

describe('encoders', () => {
  const review = buildReview({
    constructs: [
      { id: 'a', label: 'faith' },
      { id: 'b', label: 'belief' },
      { id: 'c', label: 'money' },
    ],
  });
  const near: Record<string, number[]> = { faith: [1, 0], belief: [0.9, 0.1], money: [-1, 0] };

  it('bring phrases together that share no word', async () => {
    const encoder = energeticEncoder({
      embed: (phrases) => Promise.resolve(phrases.map((phrase) => near[phrase]!)),
    });
    const vectors = await encodeConstructs(review, encoder);
    expect(proposeVocabulary(review).proposals).toEqual([]);
    const [proposal] = proposeVocabulary(review, { vectors }).proposals;
    expect(proposal!.subjects.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(proposal!.cautions.join(' ')).toContain('share no word');
  });

  it('can come from a feature-extraction pipeline', async () => {
    const extract = (phrases: string[]) =>
      Promise.resolve({ tolist: () => phrases.map((phrase) => near[phrase]!) });
    const { vectors, encoder } = await encodeConstructs(
      review,
      transformersEncoder(extract, 'fake'),
    );
    expect([encoder, vectors.get('c')]).toEqual(['fake', [-1, 0]]);
  });

  it('are refused when they give too few vectors', async () => {
    const encoder = { name: 'broken', encode: () => Promise.resolve([]) };
    await expect(encodeConstructs(review, encoder)).rejects.toThrow(/0 vectors for 3 phrases/);
  });
});
