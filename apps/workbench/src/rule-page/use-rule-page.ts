import { pageOf, type RulePackage, type RulePage } from '@cmoc/appraisal';
import { useEffect, useState } from 'react';

/** The rules that come with the workbench, with what their pages show; loaded with the first page. */
const shippedWithPages = async (): Promise<RulePackage> =>
  (await import('@cmoc/rules-rameses/pages')).ramesesWithPages;

/** The page of a rule: at once from its metadata, then with its worked examples. */
export function useRulePage(rule: string, packages: readonly RulePackage[]): RulePage | undefined {
  const [shipped, setShipped] = useState<RulePackage>();
  useEffect(() => {
    let left = false;
    void shippedWithPages().then((loaded) => {
      if (!left) setShipped(loaded);
    });
    return () => {
      left = true;
    };
  }, []);
  return pageOf(rule, shipped === undefined ? packages : [shipped, ...packages]);
}
