import { appraise, settingsOf, type Appraisal } from '@cmoc/appraisal';
import {
  groupProposal,
  proposeAdjudications,
  proposeConsolidations,
  proposeDemiRegularities,
  proposeJuxtapositions,
  proposeReconciliations,
  proposeVocabulary,
  situate,
  traceChains,
} from '@cmoc/consolidation';
import type { Review } from '@cmoc/model';
import type { MoveProposal } from '../proposals/proposal-kinds';
import { loadRulePackages } from '../rule-packages/load-rule-packages';
import type {
  Analyses,
  AnalysisName,
  AnalysisProgress,
  AnalysisRequest,
  ProposedMoves,
} from './analysis-request';

type Tell = (progress: AnalysisProgress) => void;
type Value = Analyses[AnalysisName]['value'];

/** Does what is asked of the worker. */
export async function runAnalysis(request: AnalysisRequest, onProgress: Tell): Promise<Value> {
  const { review } = request;
  switch (request.name) {
    case 'chains':
      return traceChains(review, request.options);
    case 'vocabulary':
      return vocabularyOf(review, onProgress);
    case 'moves':
      return movesOf(review, onProgress);
    case 'situation':
      return situate(review, { lattice: false }, { onProgress });
    case 'appraisal':
      return appraisalOf(review, request.options);
  }
}

async function appraisalOf(
  review: Review,
  { at, packs }: Analyses['appraisal']['options'],
): Promise<Appraisal> {
  const settings = settingsOf(review);
  const chosen = settings.ok ? settings.value : {};
  const { packages } = await loadRulePackages(chosen.packages ?? [], packs);
  return appraise(review, {
    presets: ['recommended'],
    ...chosen,
    packages,
    ...(at === undefined ? {} : { at }),
  });
}

function vocabularyOf(review: Review, onProgress: Tell): Analyses['vocabulary']['value'] {
  const proposed = proposeVocabulary(review, { limit: 5000 }, undefined, { onProgress });
  return { ...proposed, groups: proposed.groups.map(groupProposal) };
}

function movesOf(review: Review, onProgress: Tell): Analyses['moves']['value'] {
  const control = { onProgress };
  return {
    juxtapose: listed(proposeJuxtapositions(review, {}, control)),
    reconcile: listed(proposeReconciliations(review, {}, control)),
    adjudicate: listed(proposeAdjudications(review, {}, control)),
    consolidate: listed(proposeConsolidations(review, {}, control)),
    'demi-regularity': listed(proposeDemiRegularities(review, {}, control)),
  };
}

/** What a list leaves out stands beside its items and would be lost on the way to the page. */
function listed(
  list: readonly MoveProposal[] & Pick<ProposedMoves, 'notListed' | 'notes'>,
): ProposedMoves {
  return { proposals: [...list], notListed: list.notListed, notes: list.notes };
}
