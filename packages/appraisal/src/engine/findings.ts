import type { FindingDraft } from '../check/define-check';
import { targetKey, type Target } from '../check/target';
import type { ActiveCheck } from '../config/resolve-config';
import { fingerprintOf } from '../fingerprint/fingerprint';
import { byCodeUnit } from '../rule/code-unit-order';
import { renderMessage } from '../rule/message';
import type { Finding } from './appraisal';
import type { RawResult } from './run-check';
import { findIn, stateOf, type RunMemory } from './run-memory';

/** Turns what a check reported into findings with fingerprints, in canonical order. */
export function findingsOf(memory: RunMemory, active: ActiveCheck, raw: RawResult): Finding[] {
  const findings: Finding[] = [];
  for (const [subject, answer] of raw.answers) {
    if (typeof answer === 'string') continue;
    for (const draft of answer)
      findings.push(finding(memory, active, subject as { id: string }, draft));
  }
  return numberTwins(findings.sort(byPlace));
}

function finding(
  memory: RunMemory,
  active: ActiveCheck,
  subject: { readonly id: string },
  draft: FindingDraft,
): Finding {
  const { check } = active;
  const message = check.messages[draft.message];
  const targets = targetsOf(check.subject, subject, draft);
  const identity = (message?.identity ?? []).map((name) => draft.params[name]);
  const key = fingerprintOf([check.id, draft.message, targets.map(targetKey), identity, draft.key]);
  const state = fingerprintOf(
    targets.map((target, index) =>
      targetState(memory, target, index === 0 && check.subject !== 'review' ? subject : undefined),
    ),
  );
  return {
    rule: check.id,
    messageId: draft.message,
    message: renderMessage(message?.text ?? '', draft.params),
    advice: message?.advice ?? '',
    params: draft.params,
    targets,
    severity: active.severity,
    outcome: active.reviewOnFail ? 'cant-tell' : (message?.outcome ?? 'cant-tell'),
    fingerprint: `${key}.${state}`,
    key,
  };
}

function targetsOf(
  kind: ActiveCheck['check']['subject'],
  subject: { readonly id: string },
  draft: FindingDraft,
): Target[] {
  const also = [...(draft.also ?? [])];
  if (kind === 'review') return also;
  const own: Target = {
    kind,
    id: subject.id,
    ...(draft.slot === undefined ? {} : { slot: draft.slot }),
  };
  return [own, ...also];
}

function targetState(memory: RunMemory, target: Target, subject?: object): string {
  const entity = subject ?? findIn(memory, target.kind, target.id);
  return entity === undefined ? 'gone' : stateOf(memory, entity);
}

function byPlace(left: Finding, right: Finding): number {
  return byCodeUnit(placeOf(left), placeOf(right));
}

function placeOf(finding: Finding): string {
  return [...finding.targets.map(targetKey), finding.messageId, finding.message].join('\u0000');
}

/** Two findings that nothing tells apart get a number, in the order of their messages. */
function numberTwins(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, count);
    if (count === 1) return finding;
    const key = `${finding.key}-${count}`;
    return { ...finding, key, fingerprint: finding.fingerprint.replace(finding.key, key) };
  });
}
