import {
  appraise,
  explain,
  type Appraisal,
  type Finding,
  type Item,
  type RulePackage,
} from '@cmoc/appraisal';
import type { EntityKind, Review } from '@cmoc/model';
import rameses from '@cmoc/rules-rameses';
import { useEffect, useState } from 'react';

const packages: readonly RulePackage[] = [rameses];

const appraisals = new WeakMap<Review, Appraisal>();
let latest: Appraisal | undefined;

/** The appraisal of a review; undefined while it runs, so that the page is drawn first. */
export function useAppraisal(review: Review): Appraisal | undefined {
  const [, drawAgain] = useState(0);
  const known = appraisals.get(review);
  useEffect(() => {
    if (known !== undefined) return undefined;
    const timer = setTimeout(() => {
      appraiseOnce(review);
      drawAgain((count) => count + 1);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [known, review]);
  return known;
}

/** Rules whose inputs did not change since the last appraisal are not run again. */
function appraiseOnce(review: Review): void {
  if (appraisals.has(review)) return;
  const presets = ['recommended'];
  const appraisal = appraise(
    review,
    latest === undefined ? { packages, presets } : { packages, presets, previous: latest },
  );
  appraisals.set(review, appraisal);
  latest = appraisal;
}

/** The page of a rule, as its package ships it. */
export function pageOf(rule: string): string | undefined {
  return explain(rule, packages);
}

/** A judged item by its id. */
export function itemOf(id: string): Item | undefined {
  return packages.flatMap(({ items }) => items).find((item) => item.id === id);
}

/** The title of a rule, or its id where no package has it. */
export function titleOf(rule: string): string {
  const rules = packages.flatMap(({ checks, items }) => [...checks, ...items]);
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
