import { z } from 'zod';
import { runAnalysis } from './analyses';
import type { AnalysisAnswer, AnalysisProgress, AnalysisRequest } from './analysis-request';

z.config({ jitless: true });

addEventListener('message', (event: MessageEvent<AnalysisRequest>) => {
  void answer(event.data).then((said) => {
    postMessage(said);
  });
});

async function answer(request: AnalysisRequest): Promise<AnalysisAnswer> {
  const { id } = request;
  try {
    return { id, ok: true, value: await runAnalysis(request, teller(id)) };
  } catch (error) {
    return { id, ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

/** Tells how far the work is, a few times a second at most. */
function teller(id: number): (progress: AnalysisProgress) => void {
  let told = performance.now();
  return ({ done, total }) => {
    const now = performance.now();
    if (now - told < 200) return;
    told = now;
    postMessage({ id, progress: { done, total } } satisfies AnalysisAnswer);
  };
}
