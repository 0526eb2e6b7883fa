import { IssueList, type ModelIssue } from '../result/issue-list';
import type { EntityKind } from '../schema/entity-kind';
import { reviewIndex } from '../review-index/review-index';
import type { Review } from '../schema/review';
import { checkConfigurations, checkFacets } from './check-configurations';
import { checkConstructs } from './check-constructs';
import { checkCycles } from './check-cycles';
import { checkFlow } from './check-flow';
import { checkFragments } from './check-fragments';
import { checkIds } from './check-ids';
import { allExist, checkReferences } from './check-references';
import { checkSchemes } from './check-schemes';
import { checkScreenings } from './check-screenings';
import { checkTexts } from './check-texts';

/**
 * Checks what no schema can: that ids are unique, that every reference leads somewhere, that
 * hierarchies and histories do not run in circles, that slots and facet values exist.
 *
 * The review must have the right shape. Its collections may stand in any order. Runs in time
 * linear in the size of the review.
 */
export function checkIntegrity(review: Review): readonly ModelIssue[] {
  const issues = new IssueList();
  collectIntegrityIssues(review, issues);
  return issues.toArray();
}

/**
 * As {@link checkIntegrity}, adding to issues found before.
 *
 * @param referredTo - every id that is referred to, by kind, where reading the review gathered them: when
 *   all exist, the references need not be walked again
 * @returns whether the ids of every collection rise, as they do in a review in memory
 */
export function collectIntegrityIssues(
  review: Review,
  issues: IssueList,
  referredTo?: ReadonlyMap<EntityKind, readonly string[]>,
): boolean {
  const sorted = checkIds(review, issues);
  const index = reviewIndex(review);
  if (referredTo === undefined || !allExist(index, referredTo)) checkReferences(index, issues);
  checkConstructs(review, issues);
  checkConfigurations(index, issues);
  checkFacets(review, issues);
  checkFragments(review, issues);
  checkCycles(index, issues);
  checkSchemes(index, issues);
  checkFlow(review, issues);
  checkScreenings(review, issues);
  checkTexts(review, issues);
  return sorted;
}
