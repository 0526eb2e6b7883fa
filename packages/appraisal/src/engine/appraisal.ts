import type { Issue } from '@cmoc/kernel';
import type { EntityRef } from '@cmoc/model';
import type { Target } from '../check/target';
import type { AppraisalIssueCode } from '../issue-codes';
import type { ItemResult } from '../item/item-result';
import type { ParamValue } from '../rule/message';
import type { Severity } from '../rule/rule-metadata';
import type { Outcome } from './outcome';

/** A person's recorded word on a finding: an answer, or the decision to accept it as it is. */
export interface Settlement {
  /** The id of the verdict or waiver in the review. */
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** One thing a rule found, with what a person has said about it since. */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  /** What was found, in the reviewer's words. */
  readonly message: string;
  /** What the reviewer can do about it. */
  readonly advice: string;
  readonly params: Readonly<Record<string, ParamValue>>;
  /** What it is about, the subject first. */
  readonly targets: readonly Target[];
  readonly severity: Severity;
  /** After a person's verdict, where there is one in force. */
  readonly outcome: 'failed' | 'cant-tell' | 'passed';
  /**
   * Names the finding and the state of what it is about, as `key.state`. A verdict records all of
   * it, so that it is reopened when its target changes.
   */
  readonly fingerprint: string;
  /** The first half of the fingerprint: the same finding, whatever became of its target since. */
  readonly key: string;
  readonly verdict?: Settlement & { readonly verdict: 'passed' | 'failed' };
  /** A verdict that no longer holds, because the target or the rule has changed since. */
  readonly reopened?: Settlement & {
    readonly verdict: 'passed' | 'failed';
    readonly because: 'target-changed' | 'rule-changed';
  };
  readonly waiver?: Settlement;
  /** Set when the finding was there when the review adopted the rules. */
  readonly inBaseline?: true;
}

/** What one check came to on the whole review. */
export interface RuleResult {
  readonly rule: string;
  readonly revision: number;
  readonly title: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  /** How many subjects it looked at, and of which kind. */
  readonly examined: { readonly count: number; readonly kind: string };
  /** How the rule broke, when the outcome is `errored`. */
  readonly error?: Issue<AppraisalIssueCode>;
}

/** What produced an appraisal: enough to repeat it. It holds no moment. */
export interface AppraisalProvenance {
  readonly engine: '@cmoc/appraisal';
  readonly apiVersion: 1;
  readonly review: EntityRef['id'];
  /** The state of everything but the records of appraisal itself. */
  readonly reviewFingerprint: string;
  readonly presets: readonly string[];
  readonly packages: readonly {
    readonly namespaces: readonly string[];
    readonly version?: string;
  }[];
  readonly rules: readonly {
    readonly id: string;
    readonly revision: number;
    readonly severity: Severity;
    readonly options: unknown;
  }[];
}

/**
 * What an appraisal found and what people have judged so far. Plain data in canonical order: the
 * same review and configuration give the same bytes. There is no total, on purpose.
 */
export interface Appraisal {
  readonly results: readonly RuleResult[];
  readonly items: readonly ItemResult[];
  readonly issues: readonly Issue<AppraisalIssueCode>[];
  readonly provenance: AppraisalProvenance;
}
