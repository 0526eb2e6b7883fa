import { byCodeUnit, fail, type Result, succeed } from '@cmoc/kernel';
import * as z from 'zod';
import { issuesOf } from '../config/settings';
import type { Appraisal, Finding } from '../engine/appraisal';
import type { AppraisalIssueCode } from '../issue-codes';
import { ruleIdPattern } from '../rule/rule-id';

/** The schema of a baseline. */
export const baselineSchema = z.strictObject({
  format: z.literal('cmoc-appraisal-baseline'),
  version: z.literal(1),
  findings: z.array(
    z.strictObject({ rule: z.string().regex(ruleIdPattern), key: z.string().min(1).max(100) }),
  ),
});

/**
 * The findings a review had when it adopted the rules. They stay in every result, marked, and do
 * not count as new; a baseline can only shrink.
 */
export type Baseline = Readonly<z.infer<typeof baselineSchema>>;

/** Takes the findings of an appraisal that are open as the baseline of a review. */
export function baselineOf(appraisal: Appraisal): Baseline {
  return made(openFindings(appraisal).map(({ rule, key }) => ({ rule, key })));
}

/** The baseline without what is no longer found. It never takes anything in. */
export function pruneBaseline(baseline: Baseline, appraisal: Appraisal): Baseline {
  const found = new Set(
    appraisal.results.flatMap(({ findings }) =>
      findings
        .filter(({ outcome }) => outcome !== 'passed')
        .map(({ rule, key }) => `${rule} ${key}`),
    ),
  );
  const ran = new Set(
    appraisal.results.filter(({ outcome }) => outcome !== 'errored').map(({ rule }) => rule),
  );
  // What a rule would have found that did not run is not known, so it stays.
  return made(
    baseline.findings.filter(({ rule, key }) => !ran.has(rule) || found.has(`${rule} ${key}`)),
  );
}

/** Reads a baseline from data, strictly. */
export function parseBaseline(value: unknown): Result<Baseline, AppraisalIssueCode> {
  const parsed = baselineSchema.safeParse(value);
  return parsed.success ? succeed(parsed.data) : fail(issuesOf(parsed.error, 'invalid-baseline'));
}

/** Marks the findings that the baseline knows. */
export function applyBaseline(
  findings: readonly Finding[],
  baseline: ReadonlySet<string>,
): readonly Finding[] {
  if (baseline.size === 0) return findings;
  return findings.map((finding) =>
    baseline.has(`${finding.rule} ${finding.key}`) ? { ...finding, inBaseline: true } : finding,
  );
}

/** The keys of a baseline, for {@link applyBaseline}. */
export function baselineKeys(baseline: Baseline | undefined): ReadonlySet<string> {
  return new Set((baseline?.findings ?? []).map(({ rule, key }) => `${rule} ${key}`));
}

/**
 * The findings that still wait for somebody: not passed by a verdict, not waived, not in the
 * baseline. What a program that stops on findings should look at.
 */
export function openFindings(appraisal: Pick<Appraisal, 'results'>): readonly Finding[] {
  return appraisal.results.flatMap(({ findings }) =>
    findings.filter(
      (finding) =>
        finding.outcome !== 'passed' &&
        finding.waiver === undefined &&
        finding.inBaseline === undefined,
    ),
  );
}

function made(findings: readonly { readonly rule: string; readonly key: string }[]): Baseline {
  const sorted = [...findings].sort(
    (a, b) => byCodeUnit(a.rule, b.rule) || byCodeUnit(a.key, b.key),
  );
  return { format: 'cmoc-appraisal-baseline', version: 1, findings: sorted };
}
