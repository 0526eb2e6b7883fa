import type { RulePackage } from '@cmoc/appraisal';

/** Names that stand for rules that come with the command. */
export const shippedNames: readonly string[] = ['@cmoc/rules-rameses'];

/** The rule packages that come with the command, by name. */
export async function loadShipped(): Promise<Readonly<Record<string, RulePackage>>> {
  const { default: rameses } = await import('@cmoc/rules-rameses');
  return { '@cmoc/rules-rameses': rameses };
}

/** The pages of their rules, in Markdown, by rule id. */
export async function loadPages(): Promise<Readonly<Record<string, string>>> {
  const { pages } = await import('@cmoc/rules-rameses/pages');
  return pages;
}
