import type { Review } from '@cmoc/model';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type {
  Analyses,
  AnalysisAnswer,
  AnalysisName,
  AnalysisProgress,
  AnalysisRequest,
} from './analysis-request';

/** How far an analysis is. */
export type Analysis<Value> =
  | { readonly state: 'running'; readonly progress?: AnalysisProgress }
  | { readonly state: 'done'; readonly value: Value }
  | { readonly state: 'stopped'; readonly why: string };

const running = { state: 'running' } as const;

/** What was asked for, by review: a review is never changed, so an answer holds for ever. */
const known = new WeakMap<Review, Map<string, Analysis<unknown>>>();
const waiting = new Map<number, (analysis: Analysis<unknown>) => void>();
const listeners = new Set<() => void>();
const workers = new Map<AnalysisName, Worker>();
let asked = 0;

/** Runs an analysis beside the page, once for each review and set of options. */
export function useAnalysis<Name extends AnalysisName>(
  name: Name,
  review: Review,
  options: Analyses[Name]['options'] = {},
): Analysis<Analyses[Name]['value']> {
  const key = `${name} ${JSON.stringify(options)}`;
  const analysis = useSyncExternalStore(subscribe, () => known.get(review)?.get(key) ?? running);
  useEffect(() => {
    if (known.get(review)?.has(key) !== true) ask(key, { name, review, options });
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
  for (const worker of workers.values()) worker.terminate();
  workers.clear();
  settleAll('You stopped it.');
}

type Question = Pick<AnalysisRequest, 'name' | 'review' | 'options'>;

function ask(key: string, request: Question): void {
  const id = (asked += 1);
  const answers = known.get(request.review) ?? new Map<string, Analysis<unknown>>();
  known.set(request.review, answers);
  answers.set(key, running);
  waiting.set(id, (analysis) => {
    answers.set(key, analysis);
    for (const listener of [...listeners]) listener();
  });
  workerFor(request.name).postMessage({ id, ...request });
}

/** One worker for each kind of analysis, so that a long one does not hold up another. */
function workerFor(name: AnalysisName): Worker {
  const there = workers.get(name);
  if (there) return there;
  const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<AnalysisAnswer>) => {
    const answer = event.data;
    if ('progress' in answer) {
      waiting.get(answer.id)?.({ state: 'running', progress: answer.progress });
      return;
    }
    settle(
      answer.id,
      answer.ok ? { state: 'done', value: answer.value } : { state: 'stopped', why: answer.why },
    );
  });
  worker.addEventListener('error', (event) => {
    workers.delete(name);
    settleAll(event.message === '' ? 'The analysis could not be started.' : event.message);
  });
  workers.set(name, worker);
  return worker;
}

function settle(id: number, analysis: Analysis<unknown>): void {
  const done = waiting.get(id);
  waiting.delete(id);
  done?.(analysis);
}

function settleAll(why: string): void {
  for (const id of [...waiting.keys()]) settle(id, { state: 'stopped', why });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
