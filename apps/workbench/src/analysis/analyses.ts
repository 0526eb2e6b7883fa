import type { RunControl } from '@cmoc/kernel';
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
import { loadRulePackages } from '../rule-packages/load-rule-packages';
import type { Analyses, AnalysisFunctions, ProposedVocabulary } from './analysis-request';

/** What the worker can be asked, by name. */
export const analyses: AnalysisFunctions = {
  chains: (review, options) => traceChains(review, options),
  vocabulary: vocabularyOf,
  moves: movesOf,
  situation: (review, control) => situate(review, { lattice: false, ...control }),
  appraisal: appraisalOf,
};

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

function vocabularyOf(review: Review, control: RunControl): ProposedVocabulary {
  const proposed = proposeVocabulary(review, { limit: 5000, ...control });
  return { ...proposed, groups: proposed.groups.map((group) => groupProposal(review, group)) };
}

function movesOf(review: Review, control: RunControl): Analyses['moves']['value'] {
  return {
    juxtapose: proposeJuxtapositions(review, control),
    reconcile: proposeReconciliations(review, control),
    adjudicate: proposeAdjudications(review, control),
    consolidate: proposeConsolidations(review, control),
    'demi-regularity': proposeDemiRegularities(review, control),
  };
}
