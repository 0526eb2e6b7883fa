import { byCodeUnit, shortFingerprintOf } from '@cmoc/kernel';
import type { FindingDraft } from '../check/define-check';
import { targetKey, type Target } from '../check/target';
import type { ActiveCheck } from '../config/resolve-config';
import { renderMessage } from '../rule/message';
import type { Finding } from './appraisal';
import { sameMembers } from './entity-table';
import { findIn, stateOf } from './look-up';
import type { RawAnswer } from './run-check';
import type { EntityTable, RunMemory } from './run-memory';

/** Turns what a check reported into findings with fingerprints, in canonical order. */
export function findingsOf(
  memory: RunMemory,
  active: ActiveCheck,
  answers: EntityTable<RawAnswer>,
): readonly Finding[] {
  const name = `findings ${active.check.id}`;
  const inputs = [answers, active.severity, active.reviewOnFail];
  const known = memory.earlierKept.get(name) as Found | undefined;
  // Findings that speak of nothing but their subject stay while the answers do.
  const found =
    known?.alone === true && sameMembers(known.inputs, inputs)
      ? known
      : newlyFound(memory, active, answers, known);
  memory.kept.set(name, { ...found, inputs });
  return found.findings;
}

/** What a check found, kept from run to run. */
interface Found {
  readonly inputs: readonly unknown[];
  readonly placed: readonly Placed[];
  readonly findings: readonly Finding[];
  /** Whether no finding speaks of further entities. */
  readonly alone: boolean;
}

function newlyFound(
  memory: RunMemory,
  active: ActiveCheck,
  { subjects, values }: EntityTable<RawAnswer>,
  known: Found | undefined,
): Omit<Found, 'inputs'> {
  const placed: Placed[] = [];
  values.forEach((answer, place) => {
    if (typeof answer === 'string') return;
    const subject = subjects[place] as { readonly id: string };
    for (const draft of answer) placed.push(placedFinding(memory, active, subject, draft));
  });
  placed.sort((left, right) => byCodeUnit(left.place, right.place));
  if (known !== undefined && sameMembers(known.placed, placed)) return known;
  return {
    placed,
    findings: numberTwins(placed.map((each) => each.finding)),
    alone: placed.every(({ others }) => others.length === 0),
  };
}

interface Placed {
  readonly place: string;
  readonly finding: Finding;
  /** The further entities it speaks of, as they were. */
  readonly others: readonly unknown[];
}

const alone: readonly unknown[] = [];
const made = new WeakMap<FindingDraft, Placed>();

/**
 * A draft is kept while its subject stays the same object, so its finding can be kept too, until
 * something else it speaks of changes, or a setting.
 */
function placedFinding(
  memory: RunMemory,
  active: ActiveCheck,
  subject: { readonly id: string },
  draft: FindingDraft,
): Placed {
  const known = made.get(draft);
  const outcome = outcomeFor(active, draft);
  const { also = [] } = draft;
  const others = also.length === 0 ? alone : also.map(({ kind, id }) => findIn(memory, kind, id));
  if (
    known?.finding.severity === active.severity &&
    known.finding.outcome === outcome &&
    sameMembers(known.others, others)
  ) {
    return known;
  }
  const one = finding(memory, active, subject, draft);
  const placed = { place: placeOf(one), finding: one, others };
  made.set(draft, placed);
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
  const key = shortFingerprintOf([
    check.id,
    draft.message,
    targets.map(targetKey),
    identity,
    draft.key,
  ]);
  const state = shortFingerprintOf(
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
