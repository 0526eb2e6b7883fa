import { expect, test } from 'vitest';
import { parseReview } from '../parse/parse-review';
import { buildReview, type ReviewParts } from '../testing/builders/build-review';
import { exampleReview } from '../testing/example-review';
import { flowDiscrepancies } from './flow-discrepancies';
import { flowTable } from './flow-table';

type Event = NonNullable<ReviewParts['flowEvents']>[number];

function event(
  gate: Event['gate'],
  entering: number,
  leaving: number,
  rest: Partial<Event> = {},
): Event {
  return {
    id: `${gate}-${rest.unit ?? 'record'}`,
    stream: 's',
    gate,
    unit: 'record',
    entering,
    leaving,
    ...rest,
  };
}

function flow(flowEvents: Event[], statedCounts: NonNullable<ReviewParts['statedCounts']> = []) {
  return buildReview({ flowEvents, statedCounts });
}

test('the numbers of the example review reconcile: 25 + 13 + 9 + 3 + 1 = 51 documents', () => {
  const review = exampleReview();
  const table = flowTable(review);
  expect(table.included).toEqual([{ unit: 'document', count: 51 }]);
  expect(table.gates).toEqual([
    'deduplication',
    'title-abstract',
    'full-text',
    'relevance-rigour',
    'inclusion',
  ]);
  const database = table.rows.find(({ stream }) => stream.id === 'stage-3-database');
  expect(database?.cells.map(({ entering, leaving }) => [entering, leaving])).toEqual([
    [2144, 1092],
    [1092, 104],
    [104, 48],
    [48, 13],
  ]);
  expect(flowDiscrepancies(review)).toEqual([]);
});

test('a stream without a recorded gate has a row and no number', () => {
  const table = flowTable(exampleReview());
  const row = table.rows.find(({ stream }) => stream.id === 'stage-2-systematic');
  expect(row).toMatchObject({ cells: [] });
  expect(row).not.toHaveProperty('included');
});

test('what goes missing at a gate is told with its unit and is not corrected', () => {
  const review = flow([
    event('full-text', 10, 6, { excluded: [{ reason: 'off topic', count: 3 }] }),
  ]);
  expect(flowDiscrepancies(review)).toMatchObject([
    { kind: 'gate', entering: 10, leaving: 6, excluded: 3, difference: 1, unit: 'record' },
  ]);
  expect(review.flowEvents[0]?.leaving).toBe(6);
});

test('more leaving than entering is a discrepancy even where reasons have no counts', () => {
  const review = flow([event('full-text', 5, 6, { excluded: [{ reason: 'off topic' }] })]);
  expect(flowDiscrepancies(review)).toMatchObject([{ kind: 'gate', difference: -1 }]);
});

test('a reason without a count leaves open what is missing', () => {
  expect(
    flowDiscrepancies(flow([event('full-text', 10, 6, { excluded: [{ reason: 'off topic' }] })])),
  ).toEqual([]);
});

test('what left one gate must enter the next', () => {
  const review = flow([event('title-abstract', 8, 8), event('full-text', 7, 7)]);
  expect(flowDiscrepancies(review)).toMatchObject([
    {
      kind: 'passage',
      from: 'title-abstract',
      to: 'full-text',
      leaving: 8,
      entering: 7,
      difference: 1,
    },
  ]);
});

test('numbers in different units are not compared', () => {
  const review = flow(
    [event('title-abstract', 8, 8), event('full-text', 7, 7, { unit: 'report' })],
    [{ id: 'total', label: 'all', unit: 'study', count: 5, streams: ['s'] }],
  );
  expect(flowDiscrepancies(review)).toEqual([]);
});

test('a stated total that its streams do not add up to is told', () => {
  const review = flow(
    [event('inclusion', 8, 8)],
    [{ id: 'total', label: 'all', unit: 'record', count: 9, streams: ['s'] }],
  );
  expect(flowDiscrepancies(review)).toMatchObject([
    { kind: 'stated-count', stated: 9, sum: 8, difference: 1 },
  ]);
});

test('discrepancies are warnings of a review that is read, with a path', () => {
  const { issues } = parseReview(flow([event('title-abstract', 8, 8), event('full-text', 7, 7)]));
  expect(issues).toMatchObject([
    { code: 'flow-does-not-add-up', severity: 'warning', path: ['flowEvents', 0, 'entering'] },
  ]);
});

test('several events at one gate are added up', () => {
  const twice = [event('inclusion', 3, 3), { ...event('inclusion', 4, 4), id: 'second' }];
  const [row] = flowTable(flow(twice)).rows;
  expect(row?.cells).toMatchObject([
    { entering: 7, leaving: 7, events: ['inclusion-record', 'second'] },
  ]);
});
