import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { questions } from './questions';

const review = exampleReview();
const way = { from: { construct: 'faith' }, to: { construct: 'performance' } };
type Name = keyof typeof questions;

/** What each question is asked here before its options, where the review alone is not enough. */
const asked: Partial<Record<Name, readonly unknown[]>> = {
  chainsBetween: [review, way],
  coderAgreement: [review, review],
  doubleCoding: [review, review],
  compareTheories: [review, review.theories[0]!.id, review, review.theories[0]!.id],
  explainTransitivityTrap: [review, way],
  findHyperpaths: [review, way],
  historyOf: [review, 'IOC-01'],
  reflect: [review, []],
  supportBetween: [review, way],
};

/** Settings without which a question is not asked. */
const settings: Partial<Record<Name, object>> = {
  candidateThemes: { role: 'mechanism' },
  suggestConstructs: { role: 'mechanism' },
};

/** Questions about a few things at hand, which are answered at once. */
const atOnce: readonly Name[] = [
  'breakingStepsOf',
  'codebook',
  'evidenceMatrix',
  'proposeConsolidationOf',
];
const watched = (Object.keys(questions) as Name[]).filter((name) => !atOnce.includes(name));

function ask(name: Name, control: object): unknown {
  const given = asked[name] ?? [review];
  return (questions[name] as (...all: unknown[]) => unknown)(...given, {
    ...settings[name],
    ...control,
  });
}

describe('every question that can take long', () => {
  it.each(watched)('%s stops at once when it was stopped before', (name) => {
    const signal = AbortSignal.abort(new Error('stopped'));
    expect(() => ask(name, { signal })).toThrow('stopped');
  });

  it.each(watched)('%s tells how far it has come', (name) => {
    const reports: unknown[] = [];
    ask(name, { onProgress: (progress: unknown) => reports.push(progress) });
    expect(reports[0]).toMatchObject({ done: expect.any(Number) as number });
  });
});
