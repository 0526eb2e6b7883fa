import { openFindings, type Appraisal } from '@cmoc/appraisal';
import type { Review } from '@cmoc/model';
import type { AppraiseOutput } from './output';

/** An appraisal as it is printed: what is open is counted by severity, and nothing is added up. */
export function outputOf(
  appraisal: Appraisal,
  review: Review,
  { file, failOn, outsideRules }: Pick<AppraiseOutput, 'file' | 'failOn' | 'outsideRules'>,
): AppraiseOutput {
  const open = openFindings(appraisal);
  const all = appraisal.results.flatMap(({ findings }) => findings);
  const openAt = (severity: AppraiseOutput['results'][number]['severity']) =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    format: 'cmoc-appraisal',
    version: '1.0',
    file,
    review: { id: review.id, title: review.title },
    failOn,
    outsideRules,
    counts: {
      open: { error: openAt('error'), warning: openAt('warning'), hint: openAt('hint') },
      settled: all.length - open.length,
    },
    results: appraisal.results,
    items: appraisal.items,
    issues: appraisal.issues,
    provenance: appraisal.provenance,
  };
}

/** Whether nobody has answered a finding yet. */
export function isOpen({
  outcome,
  verdict,
  waiver,
  inBaseline,
}: Pick<
  AppraiseOutput['results'][number]['findings'][number],
  'outcome' | 'verdict' | 'waiver' | 'inBaseline'
>): boolean {
  const answered = outcome === 'passed' || verdict?.verdict === 'passed';
  return !answered && waiver === undefined && inBaseline !== true;
}

/** Whether open findings are grave enough to end with exit code 1. */
export function failsOn({
  failOn,
  counts: { open },
}: Pick<AppraiseOutput, 'failOn' | 'counts'>): boolean {
  if (failOn === 'never') return false;
  const grave = {
    error: ['error'],
    warning: ['error', 'warning'],
    hint: ['error', 'warning', 'hint'],
  } as const;
  return grave[failOn].some((severity) => open[severity] > 0);
}
