import { type Appraisal, type Finding, type Item } from '@cmoc/appraisal';
import type { EntityKind, Review } from '@cmoc/model';
import { useHour } from '../app/use-hour';
import { useAnalysis, type Analysis } from '../analysis/use-analysis';
import {
  loadedPackages,
  useOpenedPacks,
  useReviewPackages,
} from '../rule-packages/use-rule-packages';

/** The appraisal of a review by the rules it names, made beside the page. */
export function useAppraisal(review: Review): Analysis<Appraisal> {
  const packs = useOpenedPacks();
  useReviewPackages(review);
  const at = new Date(useHour()).toISOString();
  return useAnalysis('appraisal', review, { at, packs });
}

/** A judged item by its id. */
export function itemOf(id: string): Item | undefined {
  return loadedPackages()
    .flatMap(({ items }) => items)
    .find((item) => item.id === id);
}

/** The title of a rule, or its id where no package has it. */
export function titleOf(rule: string): string {
  const rules = loadedPackages().flatMap(({ checks, items }) => [...checks, ...items]);
  return rules.find(({ id }) => id === rule)?.title ?? rule;
}

/** What was found about one entity. */
export function findingsAbout(
  appraisal: Appraisal,
  kind: EntityKind,
  id: string,
): readonly Finding[] {
  return appraisal.results
    .flatMap(({ findings }) => findings)
    .filter(({ targets }) => targets.some((target) => target.kind === kind && target.id === id));
}

/** Findings that ask for something: neither settled by a verdict nor waived. */
export function isOpen(finding: Finding): boolean {
  return finding.outcome !== 'passed' && finding.waiver === undefined;
}
