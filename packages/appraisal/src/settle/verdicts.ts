import { byCodeUnit } from '@cmoc/kernel';
import type { Verdict } from '@cmoc/model';
import type { Check } from '../check/define-check';
import type { Finding } from '../engine/appraisal';

/**
 * Brings people's verdicts to findings that a check left to them.
 *
 * The latest verdict in force decides the outcome. One that was given on another state of the
 * target, or on another revision of the rule, no longer holds: the finding is open again and shows
 * the verdict it had. A finding that failed is not open to a verdict; it can be waived.
 */
export function applyVerdicts(
  findings: readonly Finding[],
  verdicts: readonly Verdict[],
  check: Pick<Check, 'revision'>,
): readonly Finding[] {
  if (verdicts.length === 0) return findings;
  const byKey = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    if (verdict.withdrawn !== undefined) continue;
    const key = keyOf(verdict.fingerprint);
    byKey.set(key, [...(byKey.get(key) ?? []), verdict]);
  }
  return findings.map((finding) => {
    const latest = byKey.get(finding.key)?.sort(byMoment).at(-1);
    if (finding.outcome !== 'cant-tell' || latest === undefined) return finding;
    const { id, by, at, reason, verdict } = latest;
    const said = { id, by, at, reason, verdict };
    if (latest.revision !== undefined && latest.revision !== check.revision) {
      return { ...finding, reopened: { ...said, because: 'rule-changed' as const } };
    }
    if (latest.fingerprint.includes('.') && latest.fingerprint !== finding.fingerprint) {
      return { ...finding, reopened: { ...said, because: 'target-changed' as const } };
    }
    return { ...finding, outcome: verdict, verdict: said };
  });
}

/** The part of a fingerprint that names the finding, whatever the state of its target. */
export function keyOf(fingerprint: string): string {
  return fingerprint.split('.')[0] ?? fingerprint;
}

function byMoment(left: Verdict, right: Verdict): number {
  return Date.parse(left.at) - Date.parse(right.at) || byCodeUnit(left.id, right.id);
}
