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
  const findings: Placed[] = [];
  for (const [subject, answer] of raw.answers) {
    if (typeof answer === 'string') continue;
    for (const draft of answer) {
      findings.push(placedFinding(memory, active, subject as { id: string }, draft));
    }
  }
  findings.sort((left, right) => byCodeUnit(left.place, right.place));
  return numberTwins(findings.map((each) => each.finding));
}

interface Placed {
  readonly place: string;
  readonly finding: Finding;
}

const made = new WeakMap<FindingDraft, Placed>();

/**
 * A draft is kept while its subject stays the same object, so its finding can be kept too, unless
 * it speaks of further entities, or of a setting that has changed.
 */
function placedFinding(
  memory: RunMemory,
  active: ActiveCheck,
  subject: { readonly id: string },
  draft: FindingDraft,
): Placed {
  const known = made.get(draft);
  const outcome = outcomeFor(active, draft);
  if (known?.finding.severity === active.severity && known.finding.outcome === outcome)
    return known;
  const one = finding(memory, active, subject, draft);
  const placed = { place: placeOf(one), finding: one };
  const alone = (draft.also ?? []).length === 0 && active.check.subject !== 'review';
  if (alone) made.set(draft, placed);
  return placed;
}

function outcomeFor(active: ActiveCheck, draft: FindingDraft): 'failed' | 'cant-tell' {
  if (active.reviewOnFail) return 'cant-tell';
  return active.check.messages[draft.message]?.outcome ?? 'cant-tell';
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
    outcome: outcomeFor(active, draft),
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
