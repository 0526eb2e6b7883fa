import { appraise, type Appraisal } from '@cmoc/appraisal';
import { apply, changeOf, collectionOf, type EntityKind, type Review } from '@cmoc/model';
import { exampleReview, seededGenerator, syntheticReview } from '@cmoc/model/testing';
import { describe, expect, test } from 'vitest';
import rameses from './index';

type Generator = ReturnType<typeof seededGenerator>;

const config = { packages: [rameses], presets: Object.keys(rameses.presets) };
const authorship = {
  by: 'p1',
  at: '2026-03-01T09:00:00Z',
  reason: 'A synthetic reason to look at.',
};

const edited: readonly EntityKind[] = [
  'configuration',
  'construct',
  'evidence',
  'fragment',
  'source',
  'mapping',
  'memo',
  'theory',
  'link',
  'judgement',
  'verdict',
  'waiver',
];

function anyId(review: Review, kind: EntityKind, { pick }: Generator): string {
  const entities = collectionOf(review, kind);
  return entities.length === 0 ? 'none' : pick(entities).id;
}

/** Something a reviewer might add, judgements and verdicts on what was found among it. */
function addition(review: Review, generator: Generator, last: Appraisal) {
  const { pick, chance } = generator;
  const id = `${pick(['a', 'm', 'z'])}${String(generator.integer(0, 30))}`;
  const configuration = anyId(review, 'configuration', generator);
  const subject = { kind: 'configuration', id: configuration };
  const source = { kind: 'source', id: anyId(review, 'source', generator) };
  const finding = pick(last.results.flatMap(({ findings }) => findings));
  const about = { rule: finding.rule, fingerprint: finding.fingerprint };
  const made: Partial<Record<EntityKind, object>> = {
    configuration: {
      tier: pick(['extracted', 'refined']),
      slots: [
        {
          id: 'c',
          role: 'context',
          text: 'Hospitals',
          constructs: [anyId(review, 'construct', generator)],
          direction: 'increase',
        },
        { id: 'm', role: 'mechanism', text: pick(['Training', 'They feel heard']), constructs: [] },
        {
          id: 'o',
          role: 'outcome',
          text: 'Trust',
          constructs: [anyId(review, 'construct', generator)],
          direction: pick(['increase', 'decrease']),
        },
      ],
    },
    construct: { label: `construct ${id}` },
    evidence: {
      subject,
      fragment: anyId(review, 'fragment', generator),
      stance: pick(['supports', 'opposes']),
      slots: [],
    },
    fragment: {
      source: source.id,
      text: 'They said so',
      distance: 'quotation',
      status: 'reported-finding',
    },
    memo: { text: 'A memo', about: [chance(0.5) ? subject : source] },
    theory: {
      label: 'A theory',
      status: 'refined',
      abstraction: 'programme',
      statement: 'So.',
      configurations: [configuration],
    },
    judgement: {
      item: pick([
        'relevance-richness-rigour/rigour',
        'relevance-richness-rigour/richness',
        'cerqual@2018/coherence',
        'rameses-synthesis@2013/01-title',
      ]),
      ...(chance(0.8) ? { subject: chance(0.5) ? subject : source } : {}),
      level: pick(['low', 'high', 'yes']),
      ...authorship,
    },
    verdict: { ...about, verdict: pick(['passed', 'failed']), ...authorship },
    waiver: { ...about, ...authorship },
  };
  const entityKind = pick(Object.keys(made) as EntityKind[]);
  return { kind: 'add' as const, entityKind, entity: { id, ...made[entityKind] } };
}

function change(review: Review, generator: Generator) {
  const { pick } = generator;
  const kind = pick(edited);
  const id = anyId(review, kind, generator);
  const values: Partial<Record<EntityKind, Record<string, unknown>>> = {
    configuration: { title: pick(['One', 'Another']), tier: pick(['extracted', 'refined']) },
    construct: { label: pick(['one', 'another']) },
    evidence: {
      stance: pick(['supports', 'opposes']),
      fragment: anyId(review, 'fragment', generator),
    },
    fragment: { text: pick(['One', 'Another']), source: anyId(review, 'source', generator) },
    source: { label: pick(['One', 'Another']), kind: pick(['document', 'interview']) },
    theory: { account: pick(['An account of the pattern', undefined]) },
    judgement: { level: pick(['low', 'high']) },
    verdict: { verdict: pick(['passed', 'failed']) },
    waiver: { reason: pick(['-', 'It is meant to be so.']) },
  };
  const step = changeOf(review, { kind, id }, values[kind] ?? { note: pick(['x', 'y']) });
  return step ?? { kind: 'remove' as const, entityKind: kind, id };
}

/** The review after one operation, or the same review where the operation was refused. */
function operated(review: Review, generator: Generator, last: Appraisal): Review {
  const kind = generator.weighted({ add: 4, change: 5, remove: 2 });
  const step =
    kind === 'add'
      ? addition(review, generator, last)
      : kind === 'change'
        ? change(review, generator)
        : {
            kind,
            entityKind: generator.pick(edited),
            id: anyId(review, generator.pick(edited), generator),
          };
  const done = apply(review, { ...authorship, ...step });
  return done.ok ? done.value.review : review;
}

describe('an appraisal that goes on from an earlier one', () => {
  test.each([
    ['the example', exampleReview()],
    ['a synthetic review', syntheticReview({ seed: 7, configurations: 20 }).review],
  ])('says byte for byte what a whole run says, whatever was done to %s', (_, start) => {
    let accepted = 0;
    for (let seed = 1; seed <= 2; seed += 1) {
      const generator = seededGenerator(seed);
      let review: Review = start;
      let previous = appraise(review, config);
      const states: [Review, Appraisal][] = [[review, previous]];
      for (let step = 0; step < 15; step += 1) {
        // Now and then back to an earlier state, as undoing does.
        const [from, after] = generator.chance(0.15) ? generator.pick(states) : [review, previous];
        const next = operated(from, generator, after);
        if (next !== from) accepted += 1;
        const found = appraise(next, { ...config, previous: after });
        expect(JSON.stringify(found)).toBe(JSON.stringify(appraise(next, config)));
        [review, previous] = [next, found];
        states.push([review, previous]);
      }
    }
    expect(accepted).toBeGreaterThan(12);
  });

  test('is the same when what it goes on from was made with other presets', () => {
    const review = exampleReview();
    const previous = appraise(review, { packages: [rameses], presets: ['teaching'] });
    const found = appraise(review, { ...config, previous });
    expect(JSON.stringify(found)).toBe(JSON.stringify(appraise(review, config)));
  });
});
