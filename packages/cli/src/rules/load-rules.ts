import type { RulePackage } from '@cmoc/appraisal';

/** The rule packages the command runs. They are fixed: a review file cannot name code to run. */
export async function loadRules(): Promise<readonly RulePackage[]> {
  const { default: rameses } = await import('@cmoc/rules-rameses');
  return [rameses];
}

/** The pages of their rules, in Markdown, by rule id. */
export async function loadPages(): Promise<Readonly<Record<string, string>>> {
  const { pages } = await import('@cmoc/rules-rameses/pages');
  return pages;
}
