import type { CheckCase } from '../case/define-cases';
import type { Check } from '../check/define-check';
import { targetKey } from '../check/target';
import type { ActiveCheck } from '../config/resolve-config';
import { appraise } from '../engine/appraise';
import type { RuleResult } from '../engine/appraisal';
import { defineRulePackage } from '../rule-package/define-rule-package';
import { namespaceOf } from '../rule/rule-id';
import type { Review } from '@cmoc/model';
import { grown, reversed, reviewOfCase } from './case-review';
import type { Complaint, ComplaintCode } from './complaint';
import { countReads } from './count-reads';
import { claimsOfQuality } from './wording';

/**
 * Holds a check to its cases and to what every check owes its readers.
 *
 * It refuses a message no case brings up, an option no case sets, the lack of a passing and of an
 * inapplicable case, cases given twice, a rule that breaks or changes its input, an answer that
 * depends on earlier runs or on the order of entities, a cost that grows faster than the review, and
 * words that claim quality.
 *
 * @returns what is held against the rule; empty when nothing is
 * @example
 * ```ts
 * expect(testCheck(check, cases)).toEqual([]);
 * ```
 */
export function testCheck(check: Check, cases: readonly CheckCase[]): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (code: ComplaintCode, message: string): void => {
    complaints.push({ code, rule: check.id, message });
  };
  if (cases.length === 0) {
    complain('no-cases', 'Add cases: they are its tests and the worked examples of its page.');
    return complaints;
  }
  for (const claim of claimsOfQuality(check)) {
    complain('claims-quality', `“${claim}” claims more than a check can know.`);
  }
  coverage(check, cases, complain);
  for (const each of cases) tryCase(check, each, complain);
  if (complaints.every(({ code }) => code !== 'case-invalid' && code !== 'broken')) {
    purity(check, cases, complain);
    growth(check, cases, complain);
  }
  return complaints;
}

type Complain = (code: ComplaintCode, message: string) => void;

function coverage(check: Check, cases: readonly CheckCase[], complain: Complain): void {
  const expected = new Set(
    cases.flatMap(({ expect }) =>
      typeof expect === 'string' ? [] : expect.map(({ message }) => message),
    ),
  );
  for (const message of Object.keys(check.messages)) {
    if (!expected.has(message)) complain('message-without-case', `No case brings up “${message}”.`);
  }
  const set = new Set(cases.flatMap(({ options }) => Object.keys(options ?? {})));
  for (const option of optionNames(check)) {
    if (!set.has(option)) complain('option-without-case', `No case sets the option ${option}.`);
  }
  if (!cases.some(({ expect }) => expect === 'passed')) {
    complain('no-passing-case', 'No case shows what passes.');
  }
  if (!cases.some(({ expect }) => expect === 'inapplicable')) {
    complain('no-inapplicable-case', 'No case shows when there is nothing to look at.');
  }
  const seen = new Set<string>();
  for (const { name, review, options } of cases) {
    for (const key of [name, JSON.stringify([review, options])]) {
      if (seen.has(key)) complain('case-twice', `“${name}” is there twice, by name or by review.`);
      seen.add(key);
    }
  }
}

function optionNames(check: Check): string[] {
  const shape = (check.options as { shape?: object } | undefined)?.shape;
  return Object.keys(shape ?? {});
}

function tryCase(check: Check, each: CheckCase, complain: Complain): void {
  const before = JSON.stringify(each.review);
  const result = resultOf(check, each);
  if (typeof result === 'string') {
    complain('case-invalid', `“${each.name}” could not be run: ${result}`);
    return;
  }
  if (JSON.stringify(each.review) !== before) {
    complain('mutates-input', `“${each.name}”: the review was changed.`);
  }
  if (result.error !== undefined) {
    const code = result.error.code === 'rule-mutated-input' ? 'mutates-input' : 'broken';
    complain(code, `“${each.name}”: ${result.error.message}`);
    return;
  }
  const difference = differenceTo(each.expect, result);
  if (difference !== undefined) complain('case-fails', `“${each.name}”: ${difference}`);
}

function differenceTo(expect: CheckCase['expect'], result: RuleResult): string | undefined {
  if (typeof expect === 'string') {
    if (result.outcome === expect) return undefined;
    const said = result.findings.map(({ message }) => message).join(' | ');
    return `expected ${expect}, found ${result.outcome}${said === '' ? '.' : `: ${said}`}`;
  }
  const found = result.findings.map((finding) => ({
    message: finding.messageId,
    target: finding.targets[0] === undefined ? '' : targetKey(finding.targets[0]),
  }));
  const left = [...found];
  for (const wanted of expect) {
    const index = left.findIndex(
      ({ message, target }) =>
        message === wanted.message && (wanted.target === undefined || wanted.target === target),
    );
    if (index < 0) {
      return `expected ${wanted.message}${wanted.target === undefined ? '' : ` at ${wanted.target}`}, found ${JSON.stringify(found)}.`;
    }
    left.splice(index, 1);
  }
  return left.length === 0 ? undefined : `also found ${JSON.stringify(left)}.`;
}

/** Runs a check on a case; a text says why it could not be run. */
function resultOf(
  check: Check,
  each: CheckCase,
  change?: (review: Review) => Review,
): RuleResult | string {
  try {
    const review = reviewOfCase(each.review);
    const rules = {
      [check.id]: each.options === undefined ? ('on' as const) : { options: { ...each.options } },
    };
    const { results } = appraise(change === undefined ? review : change(review), {
      packages: [packageOf(check)],
      presets: [],
      rules,
    });
    return results.find(({ rule }) => rule === check.id) ?? 'the rule did not run.';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function packageOf(check: Check) {
  return defineRulePackage({ namespace: namespaceOf(check.id), apiVersion: 1, checks: [check] });
}

function purity(check: Check, cases: readonly CheckCase[], complain: Complain): void {
  const answers = cases.map((each) => JSON.stringify(resultOf(check, each)));
  for (const [index, each] of [...cases.entries()].reverse()) {
    if (JSON.stringify(resultOf(check, each)) !== answers[index]) {
      complain('impure', `“${each.name}” came out differently when it ran again.`);
    } else if (JSON.stringify(resultOf(check, each, reversed)) !== answers[index]) {
      complain('order-dependent', `“${each.name}” depends on the order of the entities.`);
    }
  }
}

const small = 8;
const large = 32;
/** Reads may grow this many times when the review grows fourfold: sorting passes, pairs do not. */
const mostGrowth = 8;

function growth(check: Check, cases: readonly CheckCase[], complain: Complain): void {
  for (const each of cases) {
    const parsed = check.options?.safeParse(each.options ?? {});
    const options = parsed?.success === true ? parsed.data : {};
    const active: ActiveCheck = { check, severity: check.severity, options, reviewOnFail: false };
    const review = reviewOfCase(each.review);
    const few = countReads(active, grown(review, small));
    const many = countReads(active, grown(review, large));
    if (many > few * mostGrowth) {
      complain(
        'slow',
        `“${each.name}”: on a review four times as large it reads ${(many / few).toFixed(1)} times as much. Put what it looks up into a derived fact.`,
      );
      return;
    }
  }
}
