import type { ItemCase } from '../case/define-cases';
import { appraise } from '../engine/appraise';
import type { Item } from '../item/define-item';
import type { ItemResult } from '../item/item-result';
import { defineRulePackage } from '../rule-package/define-rule-package';
import { namespaceOf } from '../rule/rule-id';
import { reviewOfCase } from './case-review';
import type { Complaint, ComplaintCode } from './complaint';

/**
 * Holds a judged item to its cases: there is one where nobody has judged it and one where somebody
 * has, none is there twice, and each comes out as it says.
 *
 * @returns what is held against the item; empty when nothing is
 */
export function testItem(item: Item, cases: readonly ItemCase[]): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (code: ComplaintCode, message: string): void => {
    complaints.push({ code, rule: item.id, message });
  };
  if (!cases.some(({ expect }) => expect.status === 'untested')) {
    complain('no-untested-case', 'No case shows the item before anybody judged it.');
  }
  if (!cases.some(({ expect }) => expect.status === 'judged')) {
    complain('no-judged-case', 'No case shows the item judged.');
  }
  const seen = new Set<string>();
  for (const each of cases) {
    for (const key of [each.name, JSON.stringify(each.review)]) {
      if (seen.has(key)) complain('case-twice', `“${each.name}” is there twice.`);
      seen.add(key);
    }
    tryCase(item, each, complain);
  }
  return complaints;
}

function tryCase(
  item: Item,
  each: ItemCase,
  complain: (code: ComplaintCode, message: string) => void,
): void {
  let results: readonly ItemResult[];
  try {
    const pack = defineRulePackage({
      namespace: namespaceOf(item.id),
      apiVersion: 1,
      items: [item],
    });
    results = appraise(reviewOfCase(each.review), {
      packages: [pack],
      presets: [],
      rules: { [item.id]: 'on' },
    }).items;
  } catch (error) {
    complain('case-invalid', `“${each.name}” could not be run: ${String(error)}`);
    return;
  }
  const { subject } = each.expect;
  const result =
    subject === undefined
      ? results[0]
      : results.find((one) => `${one.subject?.kind ?? ''}:${one.subject?.id ?? ''}` === subject);
  const found = result === undefined ? {} : described(result, each.expect);
  const wanted = { ...each.expect };
  if (JSON.stringify(sorted(found)) !== JSON.stringify(sorted(wanted))) {
    complain(
      'case-fails',
      `“${each.name}”: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}.`,
    );
  }
}

/** What a result says of the points a case names; a level that was not expected shows up too. */
function described(result: ItemResult, expect: ItemCase['expect']): Partial<ItemCase['expect']> {
  const { level, suggestion, permitted } = result;
  return {
    ...(expect.subject === undefined ? {} : { subject: expect.subject }),
    status: result.status,
    ...(level === undefined ? {} : { level }),
    ...(expect.suggestion === undefined && suggestion === undefined
      ? {}
      : expect.suggestion === undefined
        ? {}
        : { suggestion: suggestion?.level ?? 'none' }),
    ...(expect.permitted === undefined ? {} : { permitted: permitted?.highest ?? 'none' }),
    ...(expect.held === undefined ? {} : { held: result.held.map(({ count }) => count) }),
  };
}

function sorted(value: object): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
