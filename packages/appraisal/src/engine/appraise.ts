import type { Issue, Review } from '@cmoc/model';
import type { ReviewKey } from '../check/define-check';
import {
  resolveRules,
  type ActiveCheck,
  type ActiveRules,
  type RuleChoice,
} from '../config/resolve-config';
import { fingerprintOf } from '../fingerprint/fingerprint';
import type { AppraisalIssueCode } from '../issue-codes';
import { appraiseItems } from '../item/appraise-items';
import { apiVersion } from '../rule-package/define-rule-package';
import type { Appraisal, AppraisalProvenance, Finding, RuleResult } from './appraisal';
import { findingsOf } from './findings';
import type { Outcome } from './outcome';
import { runCheck, subjectsOf, type Budget } from './run-check';
import { part, startMemory, stateOf, type RunMemory } from './run-memory';

/** What {@link appraise} takes beside the review. */
export interface AppraisalConfig extends RuleChoice {
  /** Stops a rule that runs longer; the caller brings the clock, for the library has none. */
  readonly budget?: Budget;
  /**
   * An appraisal of an earlier state of the same review. Rules whose inputs are the same objects
   * are not run again, so the review must be changed through operations, never in place.
   */
  readonly previous?: Appraisal;
}

const memories = new WeakMap<Appraisal, RunMemory>();

/**
 * Appraises a review: runs the checks, lays out the items to judge, and brings in what people have
 * recorded.
 *
 * It judges nothing itself. A check that passes has found nothing to point at, which is all it
 * says; levels come from people alone, and nothing is added up. A rule that throws, returns
 * nonsense, tries to change the review or runs past its budget is named in its result, and the rest
 * goes on. Deterministic; linear in the size of the review for every rule that is.
 *
 * @throws UsageError for a configuration that is not valid, before any rule runs
 * @example
 * ```ts
 * const { results, items } = appraise(review, { packages: [rameses] });
 * ```
 */
export function appraise(review: Review, config: AppraisalConfig): Appraisal {
  const rules = resolveRules(config);
  const earlier = config.previous === undefined ? undefined : memories.get(config.previous);
  const memory = startMemory(review, earlier);
  const results = rules.checks.map((active) => runRule(memory, active, config.budget));
  const items = appraiseItems(memory, rules.items, results);
  const appraisal: Appraisal = {
    results,
    items: items.results,
    issues: [...errorsIn(results), ...items.issues],
    provenance: provenanceOf(memory, rules),
  };
  memories.set(appraisal, memory);
  return appraisal;
}

function runRule(memory: RunMemory, active: ActiveCheck, budget?: Budget): RuleResult {
  const { check } = active;
  const raw = runCheck(memory, active, budget);
  const findings = raw.error === undefined ? findingsOf(memory, active, raw) : [];
  const answers = [...raw.answers.values()];
  const base = {
    rule: check.id,
    revision: check.revision,
    title: check.title,
    severity: active.severity,
    findings,
    examined: {
      count: answers.filter((answer) => answer !== 'inapplicable').length,
      kind: check.subject,
    },
  };
  if (raw.error !== undefined) return { ...base, outcome: 'errored', error: raw.error };
  const applicable = base.examined.count > 0 && subjectsOf(memory, check.subject).length > 0;
  return { ...base, outcome: applicable ? outcomeOf(findings) : 'inapplicable' };
}

/** The outcome of a rule that ran: its gravest finding decides. */
function outcomeOf(findings: readonly Finding[]): Outcome {
  if (findings.some((finding) => finding.outcome === 'failed')) return 'failed';
  return findings.some((finding) => finding.outcome === 'cant-tell') ? 'cant-tell' : 'passed';
}

function errorsIn(results: readonly RuleResult[]): Issue<AppraisalIssueCode>[] {
  return results.flatMap((result) => (result.error === undefined ? [] : [result.error]));
}

/** The parts of a review that are records of appraisal itself and do not make it another review. */
const recordsOfAppraisal: ReadonlySet<string> = new Set(['judgements', 'verdicts', 'waivers']);

function provenanceOf(memory: RunMemory, rules: ActiveRules): AppraisalProvenance {
  const keys = Object.keys(memory.review)
    .filter((key) => !recordsOfAppraisal.has(key))
    .sort();
  return {
    engine: '@cmoc/appraisal',
    apiVersion,
    review: memory.review.id,
    reviewFingerprint: fingerprintOf(
      keys.map((key) => [key, stateOf(memory, part(memory, key as ReviewKey))]),
    ),
    presets: rules.presets,
    packages: rules.packages.map(({ namespaces, version }) => ({
      namespaces,
      ...(version === undefined ? {} : { version }),
    })),
    rules: rules.checks.map(({ check, severity, options }) => ({
      id: check.id,
      revision: check.revision,
      severity,
      options,
    })),
  };
}
