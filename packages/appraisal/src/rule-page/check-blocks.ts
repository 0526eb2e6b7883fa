import * as z from 'zod';
import type { Check } from '../check/define-check';
import type { DetectionRates } from '../rule-package/detection-rates';
import type { PageBlock } from './page-block';

/** What the page of a check says of it, up to its examples. */
export function checkBlocks(check: Check, rates: DetectionRates | undefined): PageBlock[] {
  return [
    { type: 'sentences', text: kindOf(check) },
    { type: 'sentences', text: check.why },
    { type: 'heading', text: 'What it says' },
    {
      type: 'messages',
      messages: Object.entries(check.messages).map(([id, { text, outcome, advice }]) => ({
        id,
        outcome,
        text,
        advice,
      })),
    },
    ...optionsSection(check),
    ...(rates === undefined ? [] : ratesSection(rates)),
    {
      type: 'sentences',
      text: 'When this check finds nothing, it has found nothing to point at. It does not say that the review is sound.',
    },
  ];
}

function kindOf({ subject, severity, declaration }: Check): string {
  const looksAt =
    subject === 'review' ? 'the review as a whole' : `each ${subject.replaceAll('-', ' ')}`;
  const language = declaration === undefined ? 'TypeScript' : 'JSON';
  return `A check: it computes. Severity ${severity}. It looks at ${looksAt}. Written in ${language}.`;
}

function optionsSection({ options }: Check): PageBlock[] {
  if (options === undefined) return [];
  const schema = z.toJSONSchema(options, { io: 'input' }) as {
    properties?: Record<string, { default?: unknown; description?: string }>;
  };
  const rows = Object.entries(schema.properties ?? {}).map(([name, option]) => [
    name,
    option.description ?? '',
    valueInWords(option.default),
  ]);
  if (rows.length === 0) return [];
  return [
    { type: 'heading', text: 'Options' },
    { type: 'table', head: ['option', 'meaning', 'default'], rows },
  ];
}

function valueInWords(value: unknown): string {
  if (value === undefined || value === null) return 'none';
  if (!Array.isArray(value))
    return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return value.length === 0 ? 'none' : (value as unknown[]).map(valueInWords).join(', ');
}

function ratesSection({ planted, detected, clean, falseAlarms }: DetectionRates): PageBlock[] {
  return [
    { type: 'heading', text: 'Measured on planted defects' },
    {
      type: 'sentences',
      text: `Found ${detected} of ${planted} planted defects (${share(detected, planted)}); raised a false alarm on ${falseAlarms} of ${clean} reviews without the defect (${share(falseAlarms, clean)}). The corpus is synthetic, with variants on the published example: the figures say how the rule does there, not on your review.`,
    },
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'no such case' : `${Math.round((part / whole) * 100)} %`;
}
