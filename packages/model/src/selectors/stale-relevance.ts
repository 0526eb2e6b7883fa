import { findEntity } from '../find/find';
import type { Judgement } from '../schema/appraisal-record';
import type { Review } from '../schema/review';
import type { Theory } from '../schema/theory';
import { whatToReadAgain, type ReadingReason } from './what-to-read-again';

/** A judgement of relevance that was given for an older theory than the one in force. */
export interface StaleJudgement {
  readonly judgement: string;
  readonly item: string;
  readonly source: string;
  /** When it was given. */
  readonly at: string;
  /** The versions that came after it and touch its source, oldest first. */
  readonly because: readonly {
    readonly theory: string;
    readonly at: string;
    readonly reasons: readonly ReadingReason[];
  }[];
}

/** Which judgements of relevance a change of theory made old. */
export interface StaleRelevance {
  /** By source, then by judgement. */
  readonly stale: readonly StaleJudgement[];
  /** Versions without a moment: whether a judgement is older than them cannot be told. */
  readonly undatedTheories: readonly string[];
}

/**
 * Finds judgements of relevance that were given before a version of the theory that touches their source.
 * Relevance is relevance to a theory: when the theory changes, such a judgement is not wrong, it is to be
 * looked at again. Only the last judgement of a person on an item and a source counts.
 *
 * @param items - the full ids of the items that judge relevance, as their instrument names them
 */
export function staleRelevance(review: Review, items: Iterable<string>): StaleRelevance {
  const asked = new Set(items);
  const versions = versionsInForce(review);
  const dated = versions.flatMap(({ id, at }) => (at === undefined ? [] : [{ id, at }]));
  const queues = dated
    .sort((left, right) => Date.parse(left.at) - Date.parse(right.at))
    .map(({ id, at }) => {
      const { sources } = whatToReadAgain(review, id);
      return { theory: id, at, reasons: new Map(sources.map((one) => [one.source, one.reasons])) };
    });
  const stale = lastJudgements(review, asked).flatMap(({ judgement, source }) => {
    const because = queues.flatMap(({ theory, at, reasons }) => {
      const found = reasons.get(source);
      const isLater = Date.parse(at) > Date.parse(judgement.at);
      return found === undefined || !isLater ? [] : [{ theory, at, reasons: found }];
    });
    const { id, item, at } = judgement;
    return because.length === 0 ? [] : [{ judgement: id, item, source, at, because }];
  });
  return {
    stale: stale.sort((left, right) => compare(left.source, right.source)),
    undatedTheories: versions.filter(({ at }) => at === undefined).map(({ id }) => id),
  };
}

/** Theories that stand, with the versions that led to them. */
function versionsInForce(review: Review): Theory[] {
  const replaced = new Set<string>(review.theories.flatMap(({ previous }) => previous ?? []));
  const versions = new Map<string, Theory>();
  for (const theory of review.theories) {
    if (replaced.has(theory.id) || theory.status === 'retired') continue;
    for (
      let version: Theory | undefined = theory;
      version !== undefined && !versions.has(version.id);
      version =
        version.previous === undefined ? undefined : findEntity(review, 'theory', version.previous)
    )
      versions.set(version.id, version);
  }
  return [...versions.values()].sort((left, right) => compare(left.id, right.id));
}

interface Judged {
  readonly judgement: Judgement;
  readonly source: string;
}

function lastJudgements(review: Review, asked: ReadonlySet<string>): Judged[] {
  const last = new Map<string, Judged>();
  for (const judgement of review.judgements) {
    if (!asked.has(judgement.item)) continue;
    const source = sourceOf(review, judgement);
    if (source === undefined) continue;
    const { item, subject, by, theoryArea } = judgement;
    const key = JSON.stringify([item, subject?.kind, subject?.id, by, theoryArea]);
    const known = last.get(key)?.judgement;
    if (known === undefined || Date.parse(known.at) <= Date.parse(judgement.at))
      last.set(key, { judgement, source });
  }
  return [...last.values()];
}

/** The source a judgement is about, itself or through one of its passages. */
function sourceOf(review: Review, { subject }: Judgement): string | undefined {
  if (subject?.kind === 'source') return subject.id;
  return subject?.kind === 'fragment'
    ? findEntity(review, 'fragment', subject.id)?.source
    : undefined;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
