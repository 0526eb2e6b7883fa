import type { CheckCase, ItemCase } from '../case/define-cases';
import type { Check } from '../check/define-check';
import type { Item } from '../item/define-item';
import type { DetectionRates } from '../rule-package/detection-rates';
import { checkBlocks } from './check-blocks';
import { itemBlocks } from './item-blocks';
import type { ExampleBlock, PageBlock, RulePage } from './page-block';

/** What a page can show beside the rule itself. */
export interface PageMaterial {
  readonly cases?: readonly (CheckCase | ItemCase)[] | undefined;
  readonly rates?: DetectionRates | undefined;
}

/**
 * Makes the page of a rule from its metadata: what it asks or finds, why, its scale or options,
 * worked examples and where it comes from. Deterministic.
 */
export function rulePage(rule: Check | Item, { cases, rates }: PageMaterial = {}): RulePage {
  return {
    rule: rule.id,
    revision: rule.revision,
    title: rule.title,
    blocks: [
      ...(rule.type === 'check' ? checkBlocks(rule, rates) : itemBlocks(rule)),
      ...section('Worked examples', (cases ?? []).map(exampleOf)),
      { type: 'heading', text: 'Where it comes from' },
      { type: 'sources', sources: rule.grounds },
      ...(rule.presets.length === 0
        ? []
        : [{ type: 'sentences', text: `Presets: ${rule.presets.join(', ')}.` } as const]),
    ],
  };
}

function section(title: string, blocks: readonly PageBlock[]): readonly PageBlock[] {
  return blocks.length === 0 ? [] : [{ type: 'heading', text: title }, ...blocks];
}

function exampleOf(each: CheckCase | ItemCase): ExampleBlock {
  const options = 'options' in each ? { options: each.options } : {};
  return { type: 'example', name: each.name, review: each.review, ...options, expect: each.expect };
}
