import { appraise } from '@cmoc/appraisal';
import { traceChains } from '@cmoc/consolidation';
import rameses from '@cmoc/rules-rameses';
import { z } from 'zod';
import type { AnalysisAnswer, AnalysisRequest } from './analysis-request';

z.config({ jitless: true });

addEventListener('message', (event: MessageEvent<AnalysisRequest>) => {
  postMessage(answer(event.data));
});

function answer({ id, name, review, options }: AnalysisRequest): AnalysisAnswer {
  try {
    const value =
      name === 'chains'
        ? traceChains(review, options)
        : appraise(review, { packages: [rameses], presets: ['recommended'] });
    return { id, ok: true, value };
  } catch (error) {
    return { id, ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}
