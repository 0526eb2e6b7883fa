import { collectionOf } from '../../find/find';
import { checkConfigurations, checkFacets } from '../../integrity/check-configurations';
import { checkConstructs } from '../../integrity/check-constructs';
import { checkCycles } from '../../integrity/check-cycles';
import { checkFlow } from '../../integrity/check-flow';
import { checkFragments } from '../../integrity/check-fragments';
import { checkSchemes } from '../../integrity/check-schemes';
import { checkScreenings } from '../../integrity/check-screenings';
import { forEachReference } from '../../integrity/for-each-reference';
import { IssueList, type ModelIssue } from '../../result/issue-list';
import { collectionOfKind, entityKinds, type EntityKind } from '../../schema/entity-kind';
import type { Review } from '../../schema/review';

import { entityPointsTo } from '../../review-index/referrers';
import { reviewIndex } from '../../review-index/review-index';
import type { Draft, TouchedEntity } from './draft';
import { neighbourhood } from './neighbourhood';
import { refuse, type StepContext } from './step-context';

/**
 * Checks that the review is whole where it was touched: what is there points to something, what is
 * gone is pointed to by nothing, and the rules of integrity hold around every touched entity. What was
 * not touched was whole before and is not looked at.
 */
export function checkTouched(context: StepContext): void {
  const touched = context.draft.touched();
  for (const entity of touched) {
    if (entity.after === undefined) checkNobodyPoints(context, entity);
    else checkTargets(context, entity);
  }
  if (!context.issues.some(({ severity }) => severity === 'error')) checkRules(context, touched);
}

function checkTargets(context: StepContext, { kind, id, after }: TouchedEntity): void {
  const { draft } = context;
  const name = collectionOfKind[kind];
  forEachReference(
    kind,
    after as never,
    (target, targetId, path) => {
      if (draft.get(target, targetId) !== undefined) return;
      refuse(context, 'dangling-reference', path, {
        message: `The ${kind} “${id}” points to “${targetId}”, but the review has no ${target} of this id.`,
        params: { kind: target, id: targetId, in: { kind, id } },
      });
    },
    [name, draft.position(kind, id)],
  );
}

const namedReferrers = 20;

function checkNobodyPoints(context: StepContext, { kind, id, before }: TouchedEntity): void {
  if (before === undefined) return;
  const by = reviewIndex(context.draft.base)
    .referrers({ kind, id })
    .filter((referrer) => {
      const entity = context.draft.get(referrer.kind, referrer.id);
      return entity !== undefined && entityPointsTo(referrer.kind, entity, { kind, id });
    });
  if (kind === 'scheme' && schemeIsChosen(context.draft, id)) {
    chosenScheme(context, id);
    return;
  }
  const [first] = by;
  if (first === undefined) return;
  const more = by.length > 1 ? ` and ${String(by.length - 1)} more` : '';
  refuse(context, 'still-referenced', [collectionOfKind[kind], context.draft.position(kind, id)], {
    message: `The ${kind} “${id}” cannot go: the ${first.kind} “${first.id}”${more} still points to it.`,
    params: { kind, id, count: by.length, by: by.slice(0, namedReferrers) },
  });
}

function schemeIsChosen(draft: Draft, id: string): boolean {
  const choice = draft.field('schemeChoice') as Review['schemeChoice'];
  return choice?.scheme === id;
}

function chosenScheme(context: StepContext, id: string): void {
  refuse(context, 'still-referenced', ['schemeChoice', 'scheme'], {
    message: `The scheme “${id}” cannot go: the review is written in it.`,
    params: { kind: 'scheme', id, count: 1, by: [] },
  });
}

/** Runs the integrity checks of the model on what was touched and what the checks need beside it. */
function checkRules(context: StepContext, touched: readonly TouchedEntity[]): void {
  const { draft } = context;
  const around = neighbourhood(draft, touched);
  const issues = new IssueList();
  const index = reviewIndex(around);
  checkConstructs(around, issues);
  checkConfigurations(index, issues);
  checkFacets(around, issues);
  checkFragments(around, issues);
  checkCycles(index, issues);
  checkSchemes(index, issues);
  checkFlow(around, issues);
  checkScreenings(around, issues);
  const changed = new Set(touched.map(({ kind, id }) => `${kind}/${id}`));
  for (const issue of issues.toArray()) {
    const placed = placeIssue(draft, around, issue);
    if (issue.severity === 'error' || changed.has(placed.of ?? ''))
      context.issues.push(placed.issue);
  }
}

const kindOfCollection = new Map<string, EntityKind>(
  entityKinds.map((kind) => [collectionOfKind[kind], kind]),
);

/** Moves the path of an issue from the neighbourhood to the whole review. */
function placeIssue(
  draft: Draft,
  around: Review,
  issue: ModelIssue,
): { readonly issue: ModelIssue; readonly of?: string } {
  const [name, position, ...rest] = issue.path;
  const kind = kindOfCollection.get(String(name));
  if (kind === undefined || typeof position !== 'number') return { issue };
  const id = collectionOf(around, kind)[position]?.id;
  if (id === undefined) return { issue };
  const path = [String(name), draft.position(kind, id), ...rest];
  return {
    issue: { ...issue, path, params: { ...issue.params, in: { kind, id } } },
    of: `${kind}/${id}`,
  };
}
