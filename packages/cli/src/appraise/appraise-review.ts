import { appraise, settingsOf, type Finding, type RulePackage } from '@cmoc/appraisal';
import type { Review } from '@cmoc/model';
import { failure, type CliFailure } from '../failure/failure';
import { nearest } from '../suggestion/nearest';
import type { AppraiseOptions } from './command';
import type { AppraiseOutput } from './output';

/** An appraisal as it is printed, or why there is none. */
export type Appraised = { readonly ok: true; readonly output: AppraiseOutput } | CliFailure;

/** Runs the rules of the chosen presets and counts what is open. */
export function appraiseReview(
  review: Review,
  file: string,
  { preset, failOn }: Pick<AppraiseOptions, 'preset' | 'failOn'>,
  packages: readonly RulePackage[],
): Appraised {
  const unknown = unknownPreset(preset, packages);
  if (unknown !== undefined) return unknown;
  const settings = settingsOf(review);
  if (!settings.ok) return invalidSettings(file, settings.issues[0]?.message);
  const { packages: _named, ...chosen } = settings.value;
  const appraisal = appraise(review, {
    ...chosen,
    ...(preset.length === 0 ? {} : { presets: [...preset] }),
    packages,
  });
  const findings = appraisal.results.flatMap((result) => result.findings);
  return {
    ok: true,
    output: {
      format: 'cmoc-appraisal',
      version: '1.0',
      file,
      review: { id: review.id, title: review.title },
      failOn,
      counts: {
        open: {
          error: openFindings(findings, 'error').length,
          warning: openFindings(findings, 'warning').length,
          hint: openFindings(findings, 'hint').length,
        },
        settled: findings.filter((finding) => !isOpen(finding)).length,
      },
      results: appraisal.results,
      items: appraisal.items,
      issues: appraisal.issues,
      provenance: appraisal.provenance,
    },
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

function openFindings(
  findings: readonly Finding[],
  severity: Finding['severity'],
): readonly Finding[] {
  return findings.filter((finding) => finding.severity === severity && isOpen(finding));
}

function unknownPreset(
  names: readonly string[],
  packages: readonly RulePackage[],
): CliFailure | undefined {
  const known = [...new Set(packages.flatMap(({ presets }) => Object.keys(presets)))].sort();
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return undefined;
  const meant = nearest(unknown, known);
  return failure(
    'unknown-preset',
    `There is no preset “${unknown}”. Presets are ${known.join(', ')}.`,
    {
      next: meant === undefined ? 'cmoc appraise --help' : `did you mean --preset ${meant}?`,
    },
  );
}

function invalidSettings(file: string, message = 'The settings could not be read.'): CliFailure {
  return failure('invalid-config', message, {
    file,
    where: 'appraisal',
    next: 'cmoc appraise --help',
  });
}
