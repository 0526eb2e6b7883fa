import type { Finding, RuleResult } from '@cmoc/appraisal';
import { freeId, type Review, type Verdict, type Waiver } from '@cmoc/model';
import { judged, type Judge } from '../chains/judge-identity';
import type { ReviewIndex } from '../review-index/review-index';

/** What a person says of a finding: an answer where a check could not tell, or that it stays as it is. */
export type Said =
  | { readonly kind: 'verdict'; readonly verdict: 'passed' | 'failed' }
  | {
      readonly kind: 'waiver';
      /** This finding alone, or everything the rule finds. */
      readonly scope: 'finding' | 'rule';
      /** The last day it holds, as `2027-01-31`; empty when it has no end. */
      readonly until: string;
    };

/** A verdict or waiver on record. */
export type SettlementRecord =
  | { readonly kind: 'verdict'; readonly record: Verdict }
  | { readonly kind: 'waiver'; readonly record: Waiver };

/** Records what a person says of a finding. */
export function settleFinding(
  index: ReviewIndex,
  { finding, rule }: { readonly finding: Finding; readonly rule: RuleResult },
  said: Said,
  judge: Judge,
): void {
  const { verdicts, waivers } = index.review;
  const ids = new Set<string>([...verdicts, ...waivers].map(({ id }) => id));
  const id = freeId(`${said.kind}-${finding.rule}`, (candidate) => ids.has(candidate));
  const common = { id, rule: finding.rule };
  const entity =
    said.kind === 'verdict'
      ? {
          ...common,
          revision: rule.revision,
          fingerprint: finding.fingerprint,
          verdict: said.verdict,
        }
      : {
          ...common,
          ...(said.scope === 'finding' ? { fingerprint: finding.fingerprint } : {}),
          ...(said.until === '' ? {} : { until: endOfDay(said.until) }),
        };
  judged(index, judge, {
    label: `${labelOf(said)}: ${rule.title}`,
    step: (by, at) => ({
      kind: 'add',
      entityKind: said.kind,
      entity: { ...entity, by, at, reason: judge.reason },
    }),
  });
}

function labelOf(said: Said): string {
  if (said.kind === 'waiver') return 'Accepted as it is';
  return said.verdict === 'passed' ? 'Judged no problem' : 'Judged a problem';
}

/** A waiver holds through the whole of its last day, where the reviewer is. */
function endOfDay(day: string): string {
  return new Date(`${day}T23:59:59`).toISOString();
}

/** Takes a verdict or waiver back; its record stays. */
export function withdrawSettlement(
  index: ReviewIndex,
  { kind, record }: SettlementRecord,
  judge: Judge,
): void {
  judged(index, judge, {
    label: `Taken back: a ${kind} on ${record.rule}`,
    step: { kind: 'withdraw', entityKind: kind, id: record.id },
  });
}

/** Everything on record, the latest first. */
export function settlementsIn({ verdicts, waivers }: Review): readonly SettlementRecord[] {
  return [
    ...verdicts.map((record) => ({ kind: 'verdict' as const, record })),
    ...waivers.map((record) => ({ kind: 'waiver' as const, record })),
  ].sort((a, b) => Date.parse(b.record.at) - Date.parse(a.record.at));
}

/** Everything on record that speaks to one finding, whatever became of it since. */
export function settlementsOf(review: Review, finding: Finding): readonly SettlementRecord[] {
  return settlementsIn(review).filter(
    ({ record: { rule, fingerprint } }) =>
      rule === finding.rule &&
      (fingerprint === undefined || fingerprint.split('.')[0] === finding.key),
  );
}

/** How a record stands now. */
export function standingOf({ kind, record }: SettlementRecord, now: number): string {
  if (record.withdrawn !== undefined) return 'taken back';
  if (kind === 'verdict') return 'in effect while its text and rule stay as they are';
  if (record.until === undefined) return 'no end';
  return Date.parse(record.until) < now ? 'ended' : 'ends';
}
