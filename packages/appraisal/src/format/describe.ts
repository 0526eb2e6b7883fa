import type { Appraisal, Finding, RuleResult } from '../engine/appraisal';
import { targetKey } from '../check/target';
import type { ItemResult } from '../item/item-result';

/** What a run without findings may say, and no more. */
export const nothingFound =
  'No check found anything to point at. That is not a judgement on the review: checks see what can be computed, and people judge the rest.';

/** Words for outcomes, as people read them. */
export const outcomeWords = {
  passed: 'nothing found',
  failed: 'found',
  'cant-tell': 'left to a person',
  inapplicable: 'nothing to look at',
  errored: 'the rule broke',
} as const;

/** What people have said about a finding, in words. */
export function settlementWords(finding: Finding): string[] {
  return [
    ...(finding.waiver === undefined
      ? []
      : [`waived by ${finding.waiver.by} on ${day(finding.waiver.at)}: ${finding.waiver.reason}`]),
    ...(finding.verdict === undefined
      ? []
      : [
          `judged ${finding.verdict.verdict} by ${finding.verdict.by} on ${day(finding.verdict.at)}: ${finding.verdict.reason}`,
        ]),
    ...(finding.reopened === undefined
      ? []
      : [
          `open again since ${finding.reopened.because === 'rule-changed' ? 'the rule' : 'its target'} changed; before, ${finding.reopened.by} judged it ${finding.reopened.verdict}: ${finding.reopened.reason}`,
        ]),
    ...(finding.inBaseline === undefined ? [] : ['in the baseline']),
  ];
}

function day(moment: string): string {
  return moment.slice(0, 10);
}

/** A finding’s targets as people name them: `configuration IOC-01, slot m1`. */
export function targetWords(finding: Finding): string {
  return finding.targets
    .map((target) => {
      const kind = target.kind.replaceAll('-', ' ');
      return `${kind} ${target.id}${target.slot === undefined ? '' : `, slot ${target.slot}`}`;
    })
    .join('; ');
}

/** What is judged, in words; empty for the whole review. */
export function subjectWords(item: ItemResult): string {
  const parts = [
    ...(item.subject === undefined ? [] : [targetKey(item.subject).replace(':', ' ')]),
    ...(item.theoryArea === undefined ? [] : [`for ${item.theoryArea}`]),
  ];
  return parts.join(', ');
}

/** Where an item stands, in words. */
export function itemWords(item: ItemResult): string[] {
  const held = item.held.map(({ label, count, unit }) => `${label}: ${count} ${unit}`);
  return [
    ...(item.level === undefined ? [] : [`level: ${item.level}`]),
    ...(item.permitted === undefined
      ? []
      : [
          `highest level open without a reason: ${item.permitted.highest}${item.permitted.because.length === 0 ? '' : ` (${item.permitted.because.join('; ')})`}`,
        ]),
    ...item.judgements
      .filter(({ latest }) => latest)
      .map(
        ({ by, level, reason, overrides }) =>
          `${by}: ${level}. ${reason}${overrides === undefined ? '' : ` Above what is open because: ${overrides}`}`,
      ),
    ...item.signals.map((signal) => `${signal.effect}: ${signal.text} (${signal.from})`),
    ...held,
    ...(item.suggestion === undefined
      ? []
      : [`suggested: ${item.suggestion.level}. ${item.suggestion.because}`]),
  ];
}

/** The results that say something, in the order of the appraisal. */
export function speaking(appraisal: Appraisal): readonly RuleResult[] {
  return appraisal.results.filter(
    ({ findings, outcome }) => findings.length > 0 || outcome === 'errored',
  );
}
