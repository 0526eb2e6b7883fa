import {
  buildConfiguration,
  buildReview,
  syntheticReview,
  type ReviewParts,
} from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { proposeDemiRegularities } from '../theory/demi-regularities/demi-regularities';
import { exceptionQueues } from '../theory/exceptions/exception-queue';
import { parsimonyFrontier } from '../theory/frontier/parsimony-frontier';
import { saturationCurve } from '../theory/saturation/saturation-curve';
import { leftovers, thinSupport } from '../support/thin-support/thin-support';

type Told = readonly (readonly [
  configuration: string,
  source: string,
  stance?: 'supports' | 'opposes',
])[];

function evidenceFrom(told: Told): Required<Pick<ReviewParts, 'fragments' | 'evidence'>> {
  return {
    fragments: told.map(([, source], at) => ({
      id: `f${at}`,
      source,
      text: 'x',
      distance: 'quotation' as const,
      status: 'reported-finding' as const,
    })),
    evidence: told.map(([id, , stance = 'supports'], at) => ({
      id: `e${at}`,
      subject: { kind: 'configuration' as const, id },
      fragment: `f${at}`,
      stance,
    })),
  };
}

const by = (at: string, reason = 'Read side by side.') => ({
  by: 'ann',
  at: `${at}T00:00:00Z`,
  reason,
});
const cmo = (id: string, context: string, outcome: string, rest = {}) =>
  buildConfiguration(
    id,
    { context: [context], mechanism: ['trust increase'], outcome: [outcome] },
    rest,
  );

describe('proposeDemiRegularities', () => {
  const configurations = [
    cmo('A', 'time increase', 'sharing increase'),
    cmo('B', 'time increase', 'sharing increase'),
    cmo('C', 'time increase', 'sharing decrease'),
  ];
  const review = buildReview({
    configurations,
    ...evidenceFrom([
      ['A', 's1'],
      ['A', 's1'],
      ['B', 's2'],
      ['C', 's3'],
      ['B', 's4', 'opposes'],
    ]),
  });

  it('counts study families and lists exceptions first', () => {
    const [candidate] = proposeDemiRegularities(review).proposals;
    expect(Object.keys(candidate!.grounds)[0]).toBe('exceptions');
    expect(
      candidate!.grounds.exceptions.map(({ configuration, kind }) => [configuration, kind]),
    ).toEqual([
      ['C', 'opposite-outcome'],
      ['B', 'opposed'],
    ]);
    expect(candidate!.grounds.members).toEqual(['A', 'B']);
    expect(candidate!.grounds.supportingFamilies.map(({ id }) => id)).toEqual(['s1', 's2']);
  });

  it('asks for an account before anything is confirmed', () => {
    expect(
      proposeDemiRegularities(review).proposals[0]!.choices[0]!.asks!.map(({ name }) => name),
    ).toEqual(['pattern', 'account']);
  });

  it('does not take many reports of one study for a pattern', () => {
    const sources = ['s1', 's2'].map((id) => ({
      id,
      kind: 'document' as const,
      label: id,
      studyFamily: 'study',
    }));
    const one = buildReview({
      configurations,
      sources,
      ...evidenceFrom([
        ['A', 's1'],
        ['B', 's2'],
      ]),
    });
    expect(proposeDemiRegularities(one).proposals).toEqual([]);
  });
});

describe('exceptionQueues', () => {
  const configurations = [
    cmo('A', 'time increase', 'sharing increase', { tier: 'refined' }),
    cmo('B', 'time increase', 'sharing decrease'),
    cmo('C', 'time increase', 'speed increase'),
  ];
  const sources = ['s1', 's2', 's3', 's4', 's5'].map((id) => ({
    id,
    kind: 'document' as const,
    label: id,
  }));
  const review = buildReview({
    configurations,
    sources,
    ...evidenceFrom([
      ['A', 's1'],
      ['B', 's2'],
      ['C', 's3'],
      ['A', 's5', 'opposes'],
    ]),
  });

  it('tells opposite, absent and never checked apart, and counts what was sought', () => {
    const [queue] = exceptionQueues(review);
    expect(queue!.entries.map(({ source, standing }) => [source, standing])).toEqual([
      ['s2', 'opposite'],
      ['s5', 'opposite'],
      ['s3', 'outcome-absent'],
      ['s4', 'never-checked'],
    ]);
    expect(queue!.counts).toEqual({
      sources: 5,
      sought: 2,
      opposite: 2,
      oppositeConfirmed: 0,
      neverChecked: 1,
      notListed: 0,
    });
  });
});

describe('exceptionQueues of many configurations', () => {
  it('list no more never-checked sources in all than asked for, and count the rest', () => {
    const { review } = syntheticReview({ seed: 5, configurations: 40 });
    const whole = exceptionQueues(review);
    const short = exceptionQueues(review, { mostNeverChecked: 30 });
    const listed = (queues: typeof whole) =>
      queues.flatMap(({ entries }) => entries.filter((one) => one.standing === 'never-checked'));
    expect(listed(whole).length).toBeGreaterThan(100);
    expect(listed(short)).toEqual(listed(whole).slice(0, 30));
    short.forEach(({ counts, entries }, at) => {
      const { notListed, ...rest } = whole[at]!.counts;
      expect(counts).toEqual({
        ...rest,
        notListed: notListed + whole[at]!.entries.length - entries.length,
      });
    });
  });
});

describe('parsimonyFrontier', () => {
  const extracted = ['A', 'B', 'C', 'D'].map((id) =>
    cmo(id, `${id.toLowerCase()} increase`, 'sharing increase'),
  );
  const refined = ['X', 'Y', 'Z'].map((id) =>
    cmo(id, 'time increase', 'sharing increase', { tier: 'refined' }),
  );
  const map = (id: string, from: string[], to: string, withdrawn = {}) => ({
    id,
    move: 'consolidate' as const,
    from,
    to: [to],
    ...by('2026-01-01'),
    ...withdrawn,
  });
  const mappings = [
    map('m1', ['A', 'B'], 'X'),
    map('m2', ['B', 'C'], 'Y'),
    map('m3', ['A', 'B', 'C'], 'Z'),
    map('m4', ['D'], 'X', { withdrawn: by('2026-01-02') }),
  ];
  const review = buildReview({
    configurations: [...extracted, ...refined],
    mappings,
    ...evidenceFrom([
      ['A', 's1'],
      ['C', 's2'],
    ]),
  });

  it('covers most with fewest, proven, and lists what stays uncovered', () => {
    const [configurations] = parsimonyFrontier(review);
    expect(configurations!.points).toEqual([
      { size: 1, chosen: ['Z'], covered: 3, upperBound: 3, proven: true, uncovered: ['D'] },
    ]);
    expect(configurations!.uncoverable).toEqual(['D']);
  });

  it('counts documents and study families too', () => {
    const units = parsimonyFrontier(review).map(({ unit, total, points }) => [
      unit,
      total,
      points.at(-1)!.covered,
    ]);
    expect(units).toEqual([
      ['configurations', 4, 3],
      ['documents', 2, 2],
      ['study-families', 2, 2],
    ]);
  });

  it('cut short, gives a bound that the true greatest coverage keeps to', () => {
    const { review: large } = syntheticReview({ seed: 2, configurations: 60 });
    const candidates = large.configurations.slice(0, 12).map(({ id }) => id as string);
    const ask = (maxNodes: number) =>
      parsimonyFrontier(large, { candidates, units: ['documents'], maxNodes })[0]!.points;
    const [short, whole] = [ask(1), ask(100_000)];
    expect(whole.every(({ proven }) => proven)).toBe(true);
    expect(short.every(({ proven }) => proven)).toBe(false);
    whole.forEach(({ size, covered }) => {
      const point = short.find((one) => one.size === size) ?? short.at(-1)!;
      expect(point.covered).toBeLessThanOrEqual(covered);
      expect(point.upperBound).toBeGreaterThanOrEqual(covered);
    });
  });

  it('has no points for a review without refined configurations', () => {
    expect(parsimonyFrontier(buildReview({ configurations: extracted }))[0]!.points).toEqual([]);
  });

  it('lists thin configurations and leftovers, decided ones apart', () => {
    expect(
      thinSupport(review).map(({ configuration, families }) => [configuration, families.length]),
    ).toEqual([
      ['X', 1],
      ['Y', 1],
    ]);
    expect(leftovers(review)).toEqual([
      { configuration: 'D', families: [], status: 'not-dealt-with' },
    ]);
  });
});

describe('saturationCurve', () => {
  const { review } = syntheticReview({ seed: 4, configurations: 60 });
  const curve = saturationCurve(review);

  it('never falls, ends at the whole, and keeps the median within its band', () => {
    const known = curve.points.map((point) => point.known);
    expect([...known].sort((a, b) => a - b)).toEqual(known);
    expect(known.at(-1)).toBe(curve.total);
    for (const { low, median, high } of curve.points) {
      expect(low).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(high);
    }
  });

  it('follows the reading order it is given and repeats with the same seed', () => {
    const last = curve.points.at(-1)!.source;
    const turned = saturationCurve(review, { readingOrder: [last], permutations: 5 });
    expect(turned.points[0]!.source).toBe(last);
    expect(saturationCurve(review)).toEqual(curve);
  });
});
