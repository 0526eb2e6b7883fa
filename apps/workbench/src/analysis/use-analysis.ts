import { workerCalls, type Progress, type WorkerCalls } from '@cmoc/kernel';
import { reviewEncoder, type Review } from '@cmoc/model';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Analyses, AnalysisFunctions, AnalysisName } from './analysis-request';

/** How far an analysis is. */
export type Analysis<Value> =
  | { readonly state: 'running'; readonly progress?: Progress }
  | { readonly state: 'done'; readonly value: Value }
  | { readonly state: 'stopped'; readonly why: string };

const running = { state: 'running' } as const;

/** What was asked for, by review: a review is never changed, so an answer holds for ever. */
const known = new WeakMap<Review, Map<string, Analysis<unknown>>>();
const listeners = new Set<() => void>();
const workers = new Map<AnalysisName, AnalysisWorker>();

/** Runs an analysis beside the page, once for each review and set of options. */
export function useAnalysis<Name extends AnalysisName>(
  name: Name,
  review: Review,
  options: Analyses[Name]['options'] = {},
): Analysis<Analyses[Name]['value']> {
  const key = `${name} ${JSON.stringify(options)}`;
  const analysis = useSyncExternalStore(subscribe, () => known.get(review)?.get(key) ?? running);
  useEffect(() => {
    if (known.get(review)?.has(key) !== true) void ask(key, name, review, options);
    // The key stands for the options.
  }, [name, review, key]);
  return analysis as Analysis<Analyses[Name]['value']>;
}

/**
 * The last value an analysis gave, while it is being made again for a changed review: what is on
 * the page stays where it is. `fresh` says whether it belongs to the review in hand.
 */
export function useLastValue<Value>(
  analysis: Analysis<Value>,
  review: string,
): { readonly value: Value | undefined; readonly fresh: boolean } {
  const [last, setLast] = useState<{ review: string; value: Value }>();
  if (analysis.state === 'done') {
    if (last?.value !== analysis.value) setLast({ review, value: analysis.value });
    return { value: analysis.value, fresh: true };
  }
  return { value: last?.review === review ? last.value : undefined, fresh: false };
}

/** Stops whatever runs; what was asked for is then said to have been stopped. */
export function stopAnalyses(): void {
  for (const { asked } of workers.values()) {
    for (const { controller } of asked) controller.abort(new Error('You stopped it.'));
  }
}

/** A question that is being answered. */
interface Asked {
  readonly review: Review;
  readonly controller: AbortController;
}

interface AnalysisWorker {
  readonly calls: WorkerCalls<AnalysisFunctions>;
  readonly asked: Set<Asked>;
}

/** Why a question about an earlier state of the review is given up. */
const superseded = Symbol('superseded');

async function ask<Name extends AnalysisName>(
  key: string,
  name: Name,
  review: Review,
  options: Analyses[Name]['options'],
): Promise<void> {
  const { calls, asked } = workerFor(name);
  // A question about an earlier state of the review is superseded: nobody waits for its answer.
  for (const earlier of asked) {
    if (earlier.review !== review) earlier.controller.abort(superseded);
  }
  const question: Asked = { review, controller: new AbortController() };
  asked.add(question);
  const { signal } = question.controller;
  const onProgress = sometimes((progress) => {
    settle(review, key, { state: 'running', progress });
  });
  settle(review, key, running);
  try {
    const args = [review, { ...options, signal, onProgress }] as Parameters<
      AnalysisFunctions[Name]
    >;
    settle(review, key, { state: 'done', value: await calls.call(name, args) });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    // Whoever comes back to that state of the review asks again.
    if (error === superseded) known.get(review)?.delete(key);
    else settle(review, key, { state: 'stopped', why });
  } finally {
    asked.delete(question);
  }
}

/** One worker for each kind of analysis, so that a long one does not hold up another. */
function workerFor(name: AnalysisName): AnalysisWorker {
  const there = workers.get(name);
  if (there) return there;
  const calls = workerCalls<AnalysisFunctions>(
    () => new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' }),
    { encoder: reviewEncoder },
  );
  const worker = { calls, asked: new Set<Asked>() };
  workers.set(name, worker);
  return worker;
}

/** Tells how far the work is, a few times a second at most. */
function sometimes(tell: (progress: Progress) => void): (progress: Progress) => void {
  let told = performance.now();
  return (progress) => {
    const now = performance.now();
    if (now - told < 200) return;
    told = now;
    tell(progress);
  };
}

function settle(review: Review, key: string, analysis: Analysis<unknown>): void {
  const answers = known.get(review) ?? new Map<string, Analysis<unknown>>();
  known.set(review, answers);
  answers.set(key, analysis);
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
