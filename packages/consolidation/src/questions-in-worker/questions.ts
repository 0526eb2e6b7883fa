import { candidateThemes } from '../coding/candidate-themes/candidate-themes';
import { codebook } from '../coding/codebook/codebook';
import { codingProgress } from '../coding/coding-progress/coding-progress';
import { doubleCoding } from '../coding/double-coding/double-coding';
import { suggestConstructs } from '../coding/suggest-constructs/suggest-constructs';
import { proposeAdjudications, evidenceMatrix } from '../moves/adjudicate/adjudicate';
import { breakingStepsOf, supportBetween } from '../support/chain-support/chain-support';
import { chainsBetween } from '../chains/trace-chains/chains-between';
import { traceChains } from '../chains/trace-chains/trace-chains';
import { traceThreads } from '../chains/trace-chains/trace-threads';
import { coderAgreement } from '../agreement/coder-agreement/coder-agreement';
import { historyOf } from '../theory/configuration-history/configuration-history';
import { proposeConsolidationOf, proposeConsolidations } from '../moves/consolidate/consolidate';
import { proposeDemiRegularities } from '../theory/demi-regularities/demi-regularities';
import { configurationGroups } from '../theory/configuration-groups/configuration-groups';
import { driversAndEnds } from '../chains/drivers-and-ends/drivers-and-ends';
import { exceptionQueues } from '../theory/exceptions/exception-queue';
import { parsimonyFrontier } from '../theory/frontier/parsimony-frontier';
import { findHyperpaths } from '../chains/hyperpaths/find-hyperpaths';
import { proposeJuxtapositions } from '../moves/juxtapose/juxtapose';
import { proposeReconciliations } from '../moves/reconcile/reconcile';
import { reflect } from '../reflection/reflect/reflect';
import { saturationCurve } from '../theory/saturation/saturation-curve';
import { sensitivityOf } from '../support/sensitivity/sensitivity';
import { situate } from '../moves/situate/situate';
import { compareTheories } from '../theory/theory-difference/theory-difference';
import { leftovers, thinSupport } from '../support/thin-support/thin-support';
import { explainTransitivityTrap } from '../chains/transitivity-trap/transitivity-trap';
import { proposeVocabulary } from '../vocabulary/propose-vocabulary/propose-vocabulary';

/** Everything that can be asked of a review in a worker, by name. @internal */
export const questions = {
  breakingStepsOf,
  candidateThemes,
  chainsBetween,
  codebook,
  coderAgreement,
  codingProgress,
  compareTheories,
  configurationGroups,
  driversAndEnds,
  doubleCoding,
  evidenceMatrix,
  exceptionQueues,
  explainTransitivityTrap,
  findHyperpaths,
  historyOf,
  leftovers,
  parsimonyFrontier,
  proposeAdjudications,
  proposeConsolidationOf,
  proposeConsolidations,
  proposeDemiRegularities,
  proposeJuxtapositions,
  proposeReconciliations,
  proposeVocabulary,
  reflect,
  saturationCurve,
  sensitivityOf,
  situate,
  suggestConstructs,
  supportBetween,
  thinSupport,
  traceChains,
  traceThreads,
} as const;

/** The functions that can be run in a worker, by name. */
export type Questions = typeof questions;
