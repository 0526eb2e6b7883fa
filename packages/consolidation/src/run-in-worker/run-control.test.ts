import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { controlPosition, questions } from './questions';

const review = exampleReview();
const way = { from: { construct: 'faith' }, to: { construct: 'performance' } };

/** What each question is asked here, where the review alone is not enough. */
const asked: Partial<Record<keyof typeof questions, readonly unknown[]>> = {
  chainsBetween: [review, way],
  coderAgreement: [review, review],
  compareTheories: [review, review.theories[0]!.id, review, review.theories[0]!.id],
  explainTransitivityTrap: [review, way],
  findHyperpaths: [review, way],
  historyOf: [review, 'IOC-01'],
  reflect: [review, []],
  supportBetween: [review, way],
};

const watched = Object.entries(controlPosition) as [keyof typeof questions, number][];

function ask(name: keyof typeof questions, position: number, control: object): unknown {
  const given = asked[name] ?? [review];
  const missing = Array.from({ length: position - given.length }, () => undefined);
  return (questions[name] as (...all: unknown[]) => unknown)(...given, ...missing, control);
}

describe('every question that can be watched', () => {
  it.each(watched)('%s stops at once when it was stopped before', (name, position) => {
    const signal = AbortSignal.abort(new Error('stopped'));
    expect(() => ask(name, position, { signal })).toThrow('stopped');
  });

  it.each(watched)('%s tells how far it has come', (name, position) => {
    const reports: unknown[] = [];
    ask(name, position, { onProgress: (progress: unknown) => reports.push(progress) });
    expect(reports[0]).toMatchObject({ done: expect.any(Number) as number });
  });
});
