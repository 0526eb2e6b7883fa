import { apply, type Review } from '@cmoc/model';
import { buildConfiguration, buildReview, type ReviewParts } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import {
  compareTheories,
  evidenceMatrix,
  exceptionQueues,
  proposeConsolidations,
  proposeDemiRegularities,
  proposeJuxtapositions,
  reflect,
  traceThreads,
} from '../index';
import { answeredAsDrafted, decided } from '../moves/proposal/answered-as-drafted';

const claim = (id: string, context: string) =>
  buildConfiguration(id, {
    context: [context],
    mechanism: ['trust increase'],
    outcome: ['sharing increase'],
  });

const A = claim('A', 'nurses-time increase');
const B = claim('B', 'doctors-time increase');

/** `told` says which sources support each configuration; a `!` before the source opposes. */
function told(on: Readonly<Record<string, readonly string[]>>, parts: ReviewParts = {}): Review {
  const list = Object.entries(on).flatMap(([id, sources]) =>
    sources.map((source) => ({
      id,
      source: source.replace('!', ''),
      against: source.startsWith('!'),
    })),
  );
  return buildReview({
    team: [{ id: 'ann', name: 'Ann' }],
    configurations: [A, B],
    fragments: list.map(({ source }, at) => ({
      id: `f${at}`,
      source,
      text: `Passage ${at}.`,
      distance: 'quotation' as const,
      status: 'reported-finding' as const,
    })),
    evidence: list.map(({ id, against }, at) => ({
      id: `e${at}`,
      subject: { kind: 'configuration' as const, id },
      fragment: `f${at}`,
      stance: against ? ('opposes' as const) : ('supports' as const),
    })),
    ...parts,
  });
}

function consolidated(review: Review): Review {
  const [proposal] = proposeConsolidations(review).proposals;
  const result = apply(review, answeredAsDrafted(proposal!, 'consolidate'));
  if (!result.ok) expect.fail(JSON.stringify(result.issues));
  return result.value.review;
}

describe('the acceptance criteria of a realist methodologist, on evidence', () => {
  it('1: a passage that is only context and mechanism stays so', () => {
    const partial = buildConfiguration('P', {
      context: ['time increase'],
      mechanism: ['trust increase'],
    });
    const rest = buildConfiguration('Q', {
      mechanism: ['trust increase'],
      outcome: ['sharing increase'],
    });
    const review = told({ P: ['s1'], Q: ['s2'] }, { configurations: [partial, rest] });
    const [join] = proposeJuxtapositions(review).proposals;
    expect(join!.cautions).toContain('No single source asserts this join.');
    const joined = apply(review, answeredAsDrafted(join!, 'join'));
    if (!joined.ok) expect.fail(JSON.stringify(joined.issues));
    const still = joined.value.review.configurations.find(({ id }) => id === 'P');
    expect(still?.slots.map(({ role }) => role)).toEqual(['context', 'mechanism']);
  });

  it('2: three contexts and two outcomes stay one configuration, in chains as well', () => {
    const whole = buildConfiguration('W', {
      context: ['a increase', 'b increase', 'c increase'],
      mechanism: ['m'],
      outcome: ['d increase', 'e increase'],
    });
    const next = buildConfiguration('X', {
      context: ['e increase'],
      mechanism: ['n'],
      outcome: ['z increase'],
    });
    const review = told({ W: ['s1'], X: ['s1'] }, { configurations: [whole, next] });
    const [thread] = traceThreads(review).threads;
    expect(thread!.contexts.map(({ configuration, supply }) => [configuration, supply])).toEqual([
      ['W', 'assumed'],
      ['W', 'assumed'],
      ['W', 'assumed'],
      ['X', 'supplied'],
    ]);
    expect(thread!.outcomes).toHaveLength(3);
  });

  it('10: a poor study with a rich passage stays usable', () => {
    const review = told(
      { A: ['poor'], B: ['good'] },
      {
        judgements: [
          {
            id: 'j',
            instrument: 'own',
            item: 'rigour',
            subject: { kind: 'source', id: 'poor' },
            level: 'low',
            reason: 'Small sample.',
            by: 'ann',
            at: decided.at,
          },
        ] as unknown as NonNullable<ReviewParts['judgements']>,
      },
    );
    const [proposal] = proposeConsolidations(review).proposals;
    expect(proposal!.grounds.members.map(({ configuration }) => configuration)).toEqual(['A', 'B']);
    expect(proposal!.grounds.supportingFamilies).toBe(2);
    const [row] = evidenceMatrix(review, 'A').supporting;
    expect(row!.text).toBe('Passage 0.');
    expect(row!.appraisals.map(({ reason }) => reason)).toEqual(['Small sample.']);
  });

  it('12: changing the theory tells me what to re-read', () => {
    const after = consolidated(told({ A: ['s1'], B: ['s2'] }));
    const made = after.configurations.find(({ tier }) => tier === 'consolidated')!;
    const [queue] = exceptionQueues(after);
    expect(queue!.configuration).toBe(made.id);
    expect(queue!.counts).toMatchObject({ sources: 2, sought: 2, neverChecked: 0 });
    const untold = exceptionQueues({ ...after, mappings: [] })[0]!;
    expect(untold.counts).toMatchObject({ sought: 0, neverChecked: 2 });
    const theory = (id: string, configurations: readonly string[]) =>
      ({ id, label: id, configurations }) as unknown as Review['theories'][number];
    const versions: Review = {
      ...after,
      theories: [theory('t1', ['A', 'B']), theory('t2', [made.id])],
    };
    const [change] = compareTheories(versions, 't1', versions, 't2').changes;
    expect(change).toMatchObject({ kind: 'merged', before: ['A', 'B'], after: [made.id] });
    expect(change!.moves.map(({ reason }) => reason)).toEqual([decided.reason]);
  });

  it('16: no merge touches a sentence that was written', () => {
    const sentence = 'If nurses have time — truly — then they share.';
    const start = told(
      { A: ['s1'], B: ['s2'] },
      { configurations: [{ ...A, statement: sentence }, B] },
    );
    const after = consolidated(start);
    expect(after.configurations.find(({ id }) => id === 'A')?.statement).toBe(sentence);
    const [proposal] = proposeConsolidations(start).proposals;
    expect(proposal!.grounds.members[0]!.statement).toBe(sentence);
  });

  it('17: one talkative study counts once, in every count', () => {
    const sources = ['s1', 's2', 's3'].map((id) => ({
      id,
      kind: 'document' as const,
      label: id,
      studyFamily: 'one',
    }));
    const review = told({ A: ['s1', 's2', 's3'], B: ['s1'] }, { sources });
    expect(proposeConsolidations(review).proposals[0]!.grounds.supportingFamilies).toBe(1);
    expect(proposeDemiRegularities(review).proposals).toEqual([]);
    const families = reflect(review, []).configurations.map((one) => one.supportingFamilies);
    expect(families).toEqual([
      [{ kind: 'study-family', id: 'one' }],
      [{ kind: 'study-family', id: 'one' }],
    ]);
  });

  it('19: what stakeholders say counts as evidence, with its own status', () => {
    const review = told(
      { A: ['s1', 'people'], B: ['s2'] },
      {
        sources: [
          { id: 'people', kind: 'interview', label: 'People who were there' },
        ] as unknown as NonNullable<ReviewParts['sources']>,
      },
    );
    const { supporting, supportingFamilies } = evidenceMatrix(review, 'A');
    expect(supportingFamilies).toBe(2);
    expect(supporting.map(({ source, status }) => [source, status])).toEqual([
      ['s1', 'reported-finding'],
      ['people', 'reported-finding'],
    ]);
  });
});
