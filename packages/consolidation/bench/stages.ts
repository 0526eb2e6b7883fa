import type { Review } from '@cmoc/model';
import {
  exceptionQueues,
  parsimonyFrontier,
  proposeAdjudications,
  proposeConsolidations,
  proposeDemiRegularities,
  proposeJuxtapositions,
  proposeReconciliations,
  proposeVocabulary,
  saturationCurve,
  situate,
  thinSupport,
  traceChains,
  traceThreads,
} from '../src/index';

/** One stage of the pipeline, or one question beside it. */
export interface Stage {
  readonly name: string;
  readonly inPipeline: boolean;
  readonly run: (review: Review) => unknown;
}

const stage = (name: string, run: Stage['run'], inPipeline = true): Stage => ({
  name,
  inPipeline,
  run,
});

/** What is timed, in order. */
export const stages: readonly Stage[] = [
  stage('vocabulary', (review) => proposeVocabulary(review)),
  stage('juxtapose', (review) => proposeJuxtapositions(review).proposals),
  stage('reconcile', (review) => proposeReconciliations(review).proposals),
  stage('adjudicate', (review) => proposeAdjudications(review).proposals),
  stage('consolidate', (review) => proposeConsolidations(review).proposals),
  stage('chains and loops', (review) => traceChains(review)),
  stage('support: threads', (review) => traceThreads(review)),
  stage('support: thin', (review) => thinSupport(review)),
  stage('frontier', (review) =>
    parsimonyFrontier(review, {
      candidates: review.configurations.map(({ id }) => id),
      maxSize: 5,
    }),
  ),
  // Beside the pipeline: asked for one at a time.
  stage('demi-regularities', (review) => proposeDemiRegularities(review).proposals, false),
  stage('exceptions', (review) => exceptionQueues(review, { includeNeverChecked: false }), false),
  stage('saturation', (review) => saturationCurve(review), false),
  stage('situate', (review) => situate(review), false),
];
