import { z } from 'zod';
import type { CheckCase, ItemCase } from '../case/define-cases';
import type { Check } from '../check/define-check';
import type { Item } from '../item/define-item';
import type { Ground } from '../rule/rule-metadata';

/** How a rule did on the corpus of planted defects, in whole numbers with their units. */
export interface DetectionRates {
  readonly planted: number;
  readonly detected: number;
  readonly clean: number;
  readonly falseAlarms: number;
}

/** What a page can show beside the rule itself. */
export interface PageMaterial {
  readonly cases?: readonly (CheckCase | ItemCase)[] | undefined;
  readonly rates?: DetectionRates | undefined;
}

/**
 * Writes the page of a rule in Markdown: what it asks or finds, why, what to do, where it comes
 * from, its options and worked examples. Deterministic; ends with a newline.
 */
export function renderPage(rule: Check | Item, material: PageMaterial = {}): string {
  const body = rule.type === 'check' ? checkSections(rule, material) : itemSections(rule);
  return [
    `# ${rule.title}`,
    `\`${rule.id}\`, revision ${rule.revision}`,
    ...body,
    ...examples(material.cases ?? []),
    ...groundsSection(rule.grounds),
    ...presetsSection(rule.presets),
  ]
    .join('\n\n')
    .concat('\n');
}

function checkSections(check: Check, { rates }: PageMaterial): string[] {
  const looksAt =
    check.subject === 'review' ? 'the review as a whole' : `each ${words(check.subject)}`;
  const kind = check.declaration === undefined ? 'TypeScript' : 'JSON';
  return [
    `A check: it computes. Severity ${check.severity}. It looks at ${looksAt}. Written in ${kind}.`,
    check.why,
    '## What it says',
    ...Object.entries(check.messages).map(
      ([id, message]) =>
        `**${id}** (${message.outcome === 'failed' ? 'failed' : 'left to a person'}): ${message.text}\n\n${message.advice}`,
    ),
    ...optionsSection(check),
    ...ratesSection(rates),
    'When this check finds nothing, it has found nothing to point at. It does not say that the review is sound.',
  ];
}

function itemSections(item: Item): string[] {
  const scale = item.instrument.scale.map((level) =>
    level.meaning === undefined ? `- ${level.label}` : `- ${level.label}: ${level.meaning}`,
  );
  return [
    `An item: a person judges it, with written grounds. ${item.instrument.title} (\`${item.instrument.id}\`)${numbered(item)}.`,
    ...uncheckedNotice(item),
    `> ${item.text}`,
    ...(item.officialText === undefined
      ? []
      : ['Official wording, loaded from a file of yours:', `> ${item.officialText}`]),
    item.why,
    '## Scale',
    scale.join('\n'),
    ...criteriaSection(item),
    ...listSection('What helps to judge', (item.prompts ?? []).map(promptLine)),
    ...listSection(
      'What the review may hold on it',
      (item.holdings ?? []).map(({ label }) => label),
    ),
    ...listSection(
      'Signals from checks',
      (item.signals ?? []).map(
        (signal) =>
          `\`${signal.from}\` ${signal.effect === 'cap' ? `caps at ${signal.level}` : `${signal.effect}s`}: ${signal.text}`,
      ),
    ),
    'A signal never raises a level and never changes an answer. There is no total over items.',
  ];
}

function numbered(item: Item): string {
  const section = item.section === undefined ? '' : `, ${item.section}`;
  return item.number === undefined ? section : `, item ${item.number}${section}`;
}

/** Said wherever the wording rests on general knowledge of the publication. */
export const uncheckedWords = 'not checked against its source';

function uncheckedNotice(item: Item): string[] {
  const unchecked =
    item.grounds.some((ground) => ground.checked === 'unchecked') ||
    (item.criteria ?? []).some((criterion) => criterion.checked === 'unchecked');
  return unchecked
    ? [
        `**The wording of this item was ${uncheckedWords}.** It is our own, from general knowledge of the publication. Open the publication before you rely on it, or load the official wording from a file of yours.`,
      ]
    : [];
}

function criteriaSection(item: Item): string[] {
  return listSection(
    'Criteria',
    (item.criteria ?? []).map(
      (criterion) =>
        `${labelOf(item, criterion.level)}: ${criterion.text}${criterion.checked === 'unchecked' ? ` (${uncheckedWords})` : ''}`,
    ),
  );
}

function labelOf(item: Item, level: string): string {
  return item.instrument.scale.find(({ id }) => id === level)?.label ?? level;
}

function promptLine(prompt: { readonly for?: string | undefined; readonly text: string }): string {
  return prompt.for === undefined ? prompt.text : `For ${prompt.for}: ${prompt.text}`;
}

function optionsSection(check: Check): string[] {
  if (check.options === undefined) return [];
  const schema = z.toJSONSchema(check.options, { io: 'input' }) as {
    properties?: Record<string, { default?: unknown; description?: string }>;
  };
  const rows = Object.entries(schema.properties ?? {}).map(
    ([name, option]) =>
      `| \`${name}\` | ${option.description ?? ''} | \`${JSON.stringify(option.default ?? null)}\` |`,
  );
  if (rows.length === 0) return [];
  return [
    '## Options',
    ['| option | meaning | default |', '| --- | --- | --- |', ...rows].join('\n'),
  ];
}

function ratesSection(rates: DetectionRates | undefined): string[] {
  if (rates === undefined) return [];
  return [
    '## Measured on planted defects',
    `Found ${rates.detected} of ${rates.planted} planted defects (${share(rates.detected, rates.planted)}); raised a false alarm on ${rates.falseAlarms} of ${rates.clean} reviews without the defect (${share(rates.falseAlarms, rates.clean)}). The corpus is synthetic, with variants on the published example: the figures say how the rule does there, not on your review.`,
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'no such case' : `${Math.round((part / whole) * 100)} %`;
}

function examples(cases: readonly (CheckCase | ItemCase)[]): string[] {
  if (cases.length === 0) return [];
  return ['## Worked examples', ...cases.map(example)];
}

function example(each: CheckCase | ItemCase): string {
  const { expect } = each;
  const says =
    typeof expect === 'string'
      ? expect
      : 'status' in expect
        ? itemAnswer(expect)
        : expect
            .map(({ message, target }) =>
              target === undefined ? message : `${message} at ${target}`,
            )
            .join('; ');
  const options = 'options' in each ? ` With options \`${JSON.stringify(each.options)}\`.` : '';
  return `### ${each.name}\n\n**${says}**${options}\n\n\`\`\`json\n${JSON.stringify(each.review, undefined, 2)}\n\`\`\``;
}

function itemAnswer(expect: ItemCase['expect']): string {
  return [
    expect.status,
    ...(expect.level === undefined ? [] : [`level ${expect.level}`]),
    ...(expect.permitted === undefined ? [] : [`at most ${expect.permitted} without a reason`]),
    ...(expect.suggestion === undefined ? [] : [`suggested: ${expect.suggestion}`]),
  ].join(', ');
}

function groundsSection(grounds: readonly Ground[]): string[] {
  const lines = grounds.map((ground) => {
    const where = [
      ...(ground.doi === undefined ? [] : [`doi:${ground.doi}`]),
      ...(ground.locator === undefined ? [] : [ground.locator]),
    ].join(', ');
    return `${ground.text}${where === '' ? '' : ` (${where})`} ${wordsForChecked[ground.checked]}`;
  });
  return listSection('Where it comes from', lines);
}

const wordsForChecked = {
  source: 'Read in the source.',
  unchecked: `General knowledge, ${uncheckedWords}.`,
  judgement: 'Our own judgement.',
} as const;

function presetsSection(presets: readonly string[]): string[] {
  return presets.length === 0 ? [] : [`Presets: ${presets.join(', ')}.`];
}

function listSection(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.map((line) => `- ${line}`).join('\n')];
}

function words(kind: string): string {
  return kind.replaceAll('-', ' ');
}
