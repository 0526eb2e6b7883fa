import type { RulePackage } from '@cmoc/appraisal';

/** Names that stand for rules that come with the command. */
export const shippedNames: readonly string[] = ['@cmoc/rules-rameses'];

/** The rule packages that come with the command, by name. */
export async function loadShipped(): Promise<Readonly<Record<string, RulePackage>>> {
  const { default: rameses } = await import('@cmoc/rules-rameses');
  return { '@cmoc/rules-rameses': rameses };
}

/** The same with what their pages show: worked examples, and how checks did on planted defects. */
export async function loadShippedWithPages(): Promise<Readonly<Record<string, RulePackage>>> {
  const { ramesesWithPages } = await import('@cmoc/rules-rameses/pages');
  return { '@cmoc/rules-rameses': ramesesWithPages };
}
