import { byCodeUnit, type Issue, shortFingerprintOf } from '@cmoc/kernel';
import type { Review } from '@cmoc/model';
import {
  resolveRules,
  type ActiveCheck,
  type ActiveRules,
  type RuleChoice,
} from '../config/resolve-config';
import type { AppraisalIssueCode } from '../issue-codes';
import { appraiseItems } from '../item/appraise-items';
import { apiVersion } from '../rule-package/define-rule-package';
import type { Appraisal, AppraisalProvenance, Finding, RuleResult } from './appraisal';
import { applyBaseline, baselineKeys, type Baseline } from '../settle/baseline';
import { engineRules } from '../settle/engine-rules';
import { isEngineRule } from '../settle/engine-package';
import { applyVerdicts } from '../settle/verdicts';
import { applyWaivers, waiverState } from '../settle/waivers';
import { takeOverClaims } from './claims';
import { findingsOf } from './findings';
import type { Outcome } from './outcome';
import { runCheck, type Budget, type RawAnswer } from './run-check';
import { keptOr } from './kept';
import { stateOf } from './look-up';
import { endRun, part, startMemory, type EntityTable, type RunMemory } from './run-memory';
import type { Watch } from './watch';

/** What {@link appraise} takes beside the review. */
export interface AppraisalConfig extends RuleChoice {
  /** Stops a rule that runs longer; the caller brings the clock, for the library has none. */
  readonly budget?: Budget;
  /**
   * An appraisal of an earlier state of the same review. Rules whose inputs are the same objects
   * are not run again, so the review must be changed through operations, never in place.
   */
  readonly previous?: Appraisal;
  /** The moment of the run, by which waivers end; a library reads no clock. */
  readonly at?: string;
  /** The findings the review had when it adopted the rules. */
  readonly baseline?: Baseline;
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
  return watchedAppraisal(review, config);
}

/** Appraises a review while somebody outside follows what runs; see {@link appraise}. */
export function watchedAppraisal(
  review: Review,
  config: AppraisalConfig,
  watch?: Watch,
): Appraisal {
  const rules = resolveRules(config);
  const earlier = config.previous === undefined ? undefined : memories.get(config.previous);
  const memory = startMemory(review, earlier, watch);
  if (earlier !== undefined) takeOverClaims(memory, earlier);
  const settle = settler(memory, config);
  const results = rules.checks
    .filter(({ check }) => !isEngineRule(check.id))
    .map((active) => settle.check(active, runRule(memory, active, config.budget)));
  const onRecords = settle.engineChecks(rules, results);
  const all = [...onRecords.map((active) => runRule(memory, active)), ...results];
  const items = appraiseItems(memory, rules.items, results);
  const appraisal: Appraisal = {
    results: all.sort((a, b) => byCodeUnit(a.rule, b.rule)),
    items: items.results,
    issues: [...errorsIn(all), ...items.issues, ...strayRecords(review, rules)],
    provenance: provenanceOf(memory, rules),
  };
  endRun(memory);
  memories.set(appraisal, memory);
  return appraisal;
}

function runRule(memory: RunMemory, active: ActiveCheck, budget?: Budget): RuleResult {
  const { check, severity } = active;
  const { id: rule, revision, title, subject: kind } = check;
  const { answers, error } = runCheck(memory, active, budget);
  if (error !== undefined) {
    const examined = { count: 0, kind };
    return { rule, revision, title, severity, findings: [], examined, outcome: 'errored', error };
  }
  const findings = findingsOf(memory, active, answers);
  const count = examinedIn(memory, rule, answers);
  const outcome = count > 0 ? outcomeOf(findings) : 'inapplicable';
  return { rule, revision, title, severity, findings, examined: { count, kind }, outcome };
}

/** How many subjects a check had something to look at. */
function examinedIn(memory: RunMemory, rule: string, answers: EntityTable<RawAnswer>): number {
  return keptOr(
    memory,
    `examined ${rule}`,
    [answers],
    () => answers.values.filter((answer) => answer !== 'inapplicable').length,
  );
}

/** Brings what people recorded to what the checks found. */
function settler(memory: RunMemory, config: AppraisalConfig) {
  const { verdicts, waivers } = memory.review;
  const baseline = baselineKeys(config.baseline);
  const used = new Set<string>();
  const inForce = waivers.filter((waiver) =>
    ['in-force', 'no-moment'].includes(waiverState(waiver, config.at)),
  );
  return {
    check({ check }: ActiveCheck, result: RuleResult): RuleResult {
      if (result.findings.length === 0) return result;
      const ofRule = <Record extends { readonly rule: string }>(records: readonly Record[]) =>
        records.filter(({ rule }) => rule === check.id);
      const judged = applyVerdicts(result.findings, ofRule(verdicts), check);
      const waived = applyWaivers(judged, ofRule(inForce), used);
      const findings = applyBaseline(waived, baseline);
      return { ...result, findings, outcome: outcomeOf(findings) };
    },
    engineChecks(rules: ActiveRules, results: readonly RuleResult[]): ActiveCheck[] {
      if (waivers.length === 0) return [];
      const ran = new Set(
        results.filter(({ outcome }) => outcome !== 'errored').map(({ rule }) => rule),
      );
      const made = new Map(
        engineRules({ at: config.at, used, ran }).map((each) => [each.id, each]),
      );
      return rules.checks.flatMap((active) => {
        const check = made.get(active.check.id);
        return check === undefined ? [] : [{ ...active, check }];
      });
    },
  };
}

/** Verdicts and waivers on rules that no loaded package has. They are kept. */
function strayRecords(review: Review, rules: ActiveRules): Issue<AppraisalIssueCode>[] {
  const known = new Set(rules.packages.flatMap((each) => each.checks.map(({ id }) => id)));
  const records = [
    ...review.verdicts.map(({ id, rule }) => ({ path: ['verdicts', id], id, rule })),
    ...review.waivers.map(({ id, rule }) => ({ path: ['waivers', id], id, rule })),
  ];
  return records
    .filter(({ rule }) => !known.has(rule))
    .map(({ path, id, rule }) => ({
      code: 'record-of-unknown-rule',
      severity: 'warning',
      path,
      message: `${id} speaks to the rule ${rule}, which no loaded package has. It is kept.`,
      params: { record: id, rule },
    }));
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
    reviewFingerprint: shortFingerprintOf(
      keys.map((key) => [key, stateOf(memory, part(memory, key))]),
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
