import { UsageError } from '@cmoc/kernel';
import { expect, test } from 'vitest';
import { buildConfiguration } from '../testing/builders/build-configuration';
import { buildReview, type ReviewParts } from '../testing/builders/build-review';
import { staleRelevance } from './stale-relevance';
import { whatToReadAgain } from './what-to-read-again';

const decided = { by: 'ann', at: '2024-01-10T09:00:00Z', reason: 'A reason.' };
const item = 'appraisal/relevance';

type Parts = { readonly [Key in keyof ReviewParts]-?: NonNullable<ReviewParts[Key]> };

const sources: Parts['sources'] = ['s1', 's2', 's3', 's4'].map((id) => ({
  id,
  kind: 'document',
  label: id,
}));

const fragments: Parts['fragments'] = sources.map(({ id }) => ({
  id: `f-${id}`,
  source: id,
  text: 'A passage.',
  distance: 'paraphrase',
  status: 'reported-finding',
}));

const on = (id: string, configuration: string): Parts['evidence'][number] => ({
  id: `e-${id}`,
  subject: { kind: 'configuration', id: configuration },
  fragment: `f-${id}`,
  stance: 'supports',
});

const theory = (
  id: string,
  configurations: string[],
  rest: object = {},
): Parts['theories'][number] => ({
  id,
  label: id,
  status: 'refined',
  abstraction: 'programme',
  statement: 'A theory.',
  configurations,
  ...rest,
});

/** A into B by way of a new version; C speaks of what B speaks of; D of something else. */
const parts: ReviewParts = {
  team: [{ id: 'ann', name: 'Ann' }],
  sources,
  fragments,
  configurations: [
    buildConfiguration('A', { mechanism: ['faith'] }),
    buildConfiguration('B', { mechanism: ['trust'] }, { tier: 'refined' }),
    buildConfiguration('B0', { mechanism: ['trust'] }),
    buildConfiguration('C', { context: ['trust'], outcome: ['sharing'] }),
    buildConfiguration('D', { outcome: ['speed'] }),
  ],
  mappings: [{ id: 'm', move: 'refine', from: ['B0'], to: ['B'], ...decided }],
  evidence: [on('s1', 'A'), on('s2', 'B0'), on('s3', 'C'), on('s4', 'D')],
  theories: [
    theory('v1', ['A', 'D'], { at: '2024-01-01T09:00:00Z', status: 'initial' }),
    theory('v2', ['B', 'D'], { at: '2024-02-01T09:00:00Z', previous: 'v1' }),
  ],
};

test('a new version asks for the sources of what came and went, then for those of the same constructs', () => {
  const { previous, changes, sources: queue } = whatToReadAgain(buildReview(parts), 'v2');
  expect(previous).toBe('v1');
  expect(changes).toEqual([
    { configuration: 'A', change: 'removed' },
    { configuration: 'B', change: 'added' },
  ]);
  expect(queue.map(({ source, reasons }) => [source, reasons])).toEqual([
    [
      's1',
      [{ kind: 'evidence-on-changed', configuration: 'A', change: 'removed', fragments: ['f-s1'] }],
    ],
    [
      's2',
      [{ kind: 'evidence-on-changed', configuration: 'B0', change: 'added', fragments: ['f-s2'] }],
    ],
    [
      's3',
      [{ kind: 'speaks-of-the-same', construct: 'trust', configuration: 'C', fragments: ['f-s3'] }],
    ],
  ]);
});

test('a first version is new throughout, and an unknown one is a mistake of the caller', () => {
  const review = buildReview(parts);
  expect(whatToReadAgain(review, 'v1').changes).toHaveLength(2);
  const ask = () => whatToReadAgain(review, 'v9');
  expect(ask).toThrow(expect.objectContaining({ code: 'unknown-theory' }));
  expect(ask).toThrow(UsageError);
});

const judged = (id: string, subject: string, rest: object = {}) => ({
  id,
  item,
  subject: { kind: 'source' as const, id: subject },
  level: 'high',
  ...decided,
  ...rest,
});

test('relevance judged before a version that touches the source is stale; judged again, it is not', () => {
  const review = buildReview({
    ...parts,
    judgements: [
      judged('j1', 's1'),
      judged('j2', 's2'),
      judged('j2-again', 's2', { at: '2024-02-02T09:00:00Z' }),
      judged('j3', 's4'),
      judged('j4', 's3', { subject: { kind: 'fragment', id: 'f-s3' } }),
      judged('j5', 's1', { item: 'appraisal/rigour' }),
    ],
  });
  const { stale, undatedTheories } = staleRelevance(review, [item]);
  expect(
    stale.map(({ judgement, source, because }) => [judgement, source, because[0]?.theory]),
  ).toEqual([
    ['j1', 's1', 'v2'],
    ['j4', 's3', 'v2'],
  ]);
  expect(undatedTheories).toEqual([]);
});

test('a version without a moment is named, for nothing can be called older than it', () => {
  const theories = [
    theory('v1', []),
    theory('v2', ['A'], { previous: 'v1' }),
    theory('gone', ['A'], { status: 'retired' }),
  ];
  const review = buildReview({ ...parts, theories, judgements: [judged('j1', 's1')] });
  expect(staleRelevance(review, [item])).toEqual({ stale: [], undatedTheories: ['v1', 'v2'] });
});
