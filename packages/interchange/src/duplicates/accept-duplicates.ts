import { fail, type Result, succeed } from '@cmoc/kernel';
import { changeOf, findEntity, type Operation, type Review } from '@cmoc/model';
import type { InterchangeIssueCode } from '../contract/issue-codes';
import { errorIssue } from '../contract/issues';
import { digest } from '../identity/stable-id';

/** Who decided that sources belong together, when and why. */
export interface DuplicateDecision {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

type Step = Extract<Operation, { readonly kind: 'batch' }>['operations'][number];

/**
 * Writes the decision that several sources are one record as one operation: the duplicates are excluded,
 * each with a memo that says why, and their passages are turned to the source that is kept. A passage
 * that has its place in a full text of the duplicate's own stays there, so that it still leads to its
 * words. The operation can be taken back like any other.
 */
export function acceptSameRecord(
  review: Review,
  { keep, duplicates }: { readonly keep: string; readonly duplicates: readonly string[] },
  decision: DuplicateDecision,
): Result<Operation, InterchangeIssueCode> {
  const others = [...new Set(duplicates)].filter((id) => id !== keep).sort();
  const missing = [keep, ...others].filter((id) => findEntity(review, 'source', id) === undefined);
  if (missing.length > 0 || others.length === 0) return unknownSource(missing[0] ?? keep);
  const steps = others.flatMap((id) => [
    ...passagesTo(review, id, keep),
    {
      kind: 'exclude-source',
      source: id,
      memo: `duplicate-${digest(id, keep, decision.at)}`,
    } as const,
  ]);
  return succeed({ kind: 'batch', ...decision, operations: steps });
}

function passagesTo(review: Review, from: string, to: string): Step[] {
  const hasText = findEntity(review, 'source', from)?.fullText !== undefined;
  return review.fragments
    .filter(({ source, locator }) => source === from && !(hasText && locator?.start !== undefined))
    .flatMap(({ id }) => changeOf(review, { kind: 'fragment', id }, { source: to }) ?? []);
}

/**
 * Writes the decision that several sources are reports of one study as one operation: a study family is
 * added, or the one that some of them have is used, and all are put into it. Sources of two different
 * families are refused: which of the two is right is for a person to say first.
 */
export function acceptStudyFamily(
  review: Review,
  { sources, label }: { readonly sources: readonly string[]; readonly label: string },
  decision: DuplicateDecision,
): Result<Operation, InterchangeIssueCode> {
  const ids = [...new Set(sources)].sort();
  const found = ids.map((id) => findEntity(review, 'source', id));
  const missing = ids.find((_id, at) => found[at] === undefined);
  if (missing !== undefined || ids.length === 0) return unknownSource(missing ?? '');
  const known = [...new Set(found.flatMap((source) => source?.studyFamily ?? []))].sort();
  if (known.length > 1) {
    const message = `The sources belong to ${known.length} study families already: ${known.join(', ')}; expected one at most.`;
    return fail([errorIssue('families-differ', message, { families: known })]);
  }
  const family = known[0] ?? `family-${digest('family', ...ids)}`;
  const add: Step = {
    kind: 'add',
    entityKind: 'study-family',
    entity: { id: family, label, note: decision.reason },
  };
  const steps: Step[] = [
    ...(findEntity(review, 'study-family', family) === undefined ? [add] : []),
    ...ids.flatMap((id) => changeOf(review, { kind: 'source', id }, { studyFamily: family }) ?? []),
  ];
  return steps.length === 0
    ? fail([errorIssue('nothing-to-do', 'The sources are one study family already.', { family })])
    : succeed({ kind: 'batch', ...decision, operations: steps });
}

function unknownSource(id: string) {
  const message = `Found no source “${id}”; expected two or more sources of the review.`;
  return fail([errorIssue('unknown-source', message, { source: id })]);
}
