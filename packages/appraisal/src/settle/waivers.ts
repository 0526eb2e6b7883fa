import type { Waiver } from '@cmoc/model';
import type { Finding } from '../engine/appraisal';
import { wordsOf } from '../declarative/words';
import { keyOf } from './verdicts';

/** How a waiver stands at a moment. */
export type WaiverState = 'in-force' | 'expired' | 'reasonless' | 'no-moment' | 'withdrawn';

/** Words that give no reason when nothing else is said. */
const placeholders: ReadonlySet<string> = new Set([
  'tbd',
  'todo',
  'na',
  'n a',
  'none',
  'no reason',
  'ok',
  'later',
  'ignore',
  'waived',
  'fixme',
  'x',
  'xx',
  'xxx',
]);

/** Whether a reason says nothing. */
export function saysNothing(reason: string): boolean {
  const words = wordsOf(reason).join(' ');
  return words === '' || placeholders.has(words);
}

/**
 * How a waiver stands at a moment. Without a moment, a waiver that ends cannot be told from one that
 * has ended: it stays in force and says so.
 */
export function waiverState(waiver: Waiver, at: string | undefined): WaiverState {
  if (waiver.withdrawn !== undefined) return 'withdrawn';
  if (saysNothing(waiver.reason)) return 'reasonless';
  if (waiver.until === undefined) return 'in-force';
  if (at === undefined) return 'no-moment';
  return Date.parse(waiver.until) < Date.parse(at) ? 'expired' : 'in-force';
}

/** Marks the findings that a waiver in force accepts as they are. They stay in the result. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  used: Set<string>,
): readonly Finding[] {
  if (waivers.length === 0) return findings;
  return findings.map((finding) => {
    const waiver = waivers.find(
      ({ fingerprint }) => fingerprint === undefined || keyOf(fingerprint) === finding.key,
    );
    if (waiver === undefined || finding.outcome === 'passed') return finding;
    used.add(waiver.id);
    const { id, by, at, reason } = waiver;
    return { ...finding, waiver: { id, by, at, reason } };
  });
}
