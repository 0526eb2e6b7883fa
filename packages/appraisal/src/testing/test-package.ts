import type * as z from 'zod';
import { checkCasesSchema, itemCasesSchema } from '../case/case-schema';
import type { CaseTable, CheckCase, ItemCase } from '../case/define-cases';
import type { RulePackage } from '../rule-package/define-rule-package';
import type { Complaint } from './complaint';
import { testCheck } from './test-check';
import { testItem } from './test-item';

/**
 * Holds every rule of a package to its cases, its own unless others are given, and the rules to each other: two checks that look at
 * the same things and say the same words are one rule.
 */
export function testPackage(
  pack: RulePackage,
  cases: CaseTable = pack.cases,
): readonly Complaint[] {
  const casesOf = (id: string) => (Object.hasOwn(cases, id) ? (cases[id] ?? []) : []);
  return [
    ...pack.checks.flatMap((check) => {
      const given = casesOf(check.id);
      const malformed = shapeOf(check.id, given, checkCasesSchema);
      return malformed ?? testCheck(check, given as readonly CheckCase[]);
    }),
    ...pack.items.flatMap((item) => {
      const given = casesOf(item.id);
      const malformed = shapeOf(item.id, given, itemCasesSchema);
      return malformed ?? testItem(item, given as readonly ItemCase[]);
    }),
    ...duplicates(pack),
  ];
}

/** What is wrong with the shape of cases, which nothing has checked when they come from JSON. */
function shapeOf(
  rule: string,
  cases: readonly unknown[],
  schema: z.ZodType,
): Complaint[] | undefined {
  const parsed = cases.length === 0 ? undefined : schema.safeParse(cases);
  if (parsed?.success !== false) return undefined;
  return parsed.error.issues.map(({ path, message }) => ({
    code: 'case-invalid',
    rule,
    message: `At ${path.join('.')}: ${message}`,
  }));
}

function duplicates(pack: RulePackage): Complaint[] {
  const byWords = new Map<string, string>();
  const complaints: Complaint[] = [];
  const rules = [
    ...pack.checks.map(({ id, subject, messages }) => ({
      id,
      words: JSON.stringify([subject, Object.values(messages).map(({ text }) => text)]),
    })),
    ...pack.items.map(({ id, instrument, text }) => ({
      id,
      words: JSON.stringify([instrument.id, text]),
    })),
  ];
  for (const { id, words } of rules) {
    const other = byWords.get(words);
    if (other === undefined) byWords.set(words, id);
    else {
      complaints.push({
        code: 'duplicate-rule',
        rule: id,
        message: `It says the same as ${other}.`,
      });
    }
  }
  return complaints;
}
