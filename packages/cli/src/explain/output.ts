import type { PageBlock } from '@cmoc/appraisal';
import * as z from 'zod';
import type { ReadOnly } from '../json-output/read-only';

/** The schema of one rule. */
export const ruleSchema = z.object({
  id: z.string(),
  kind: z.enum(['check', 'item']).describe('A check computes; an item is judged by people.'),
  revision: z.int().min(1),
  title: z.string(),
  severity: z.enum(['error', 'warning', 'hint']).nullable().describe('Null for an item.'),
  presets: z.array(z.string()),
});

const text = z.string();

/** The schema of a block of the page of a rule; its texts are plain. */
export const pageBlockSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('heading'), text }),
  z.object({
    type: z.literal('sentences'),
    text,
    warns: z.literal(true).optional().describe('Set where the reader is warned of something.'),
  }),
  z.object({ type: z.literal('question'), text }).describe('What an item asks.'),
  z.object({ type: z.literal('list'), items: z.array(text) }),
  z.object({
    type: z.literal('messages'),
    messages: z
      .array(z.object({ id: text, outcome: z.enum(['failed', 'cant-tell']), text, advice: text }))
      .describe('What a check can say, and what to do about it.'),
  }),
  z.object({
    type: z.literal('scale'),
    levels: z.array(z.object({ label: text, meaning: text.optional() })),
  }),
  z.object({ type: z.literal('table'), head: z.array(text), rows: z.array(z.array(text)) }),
  z.object({
    type: z.literal('example'),
    name: text,
    review: z.record(text, z.unknown()),
    options: z.record(text, z.unknown()).optional(),
    expect: z
      .union([
        z.enum(['passed', 'inapplicable']),
        z.array(z.object({ message: text, target: text.optional() })),
        z.object({
          subject: text.optional(),
          status: z.enum(['untested', 'judged', 'contested', 'divergent', 'stale']),
          level: text.optional(),
          suggestion: text.optional(),
          permitted: text.optional(),
          held: z.array(z.int().min(0)).optional(),
        }),
      ])
      .describe('What the rule says of the review.'),
  }),
  z.object({
    type: z.literal('sources'),
    sources: z.array(
      z.object({
        text,
        doi: text.optional(),
        locator: text.optional(),
        checked: z.enum(['source', 'unchecked', 'judgement']),
      }),
    ),
  }),
]);

/** The schema of a rule with its page. */
export const explainedRuleSchema = ruleSchema.extend({
  page: z.array(pageBlockSchema).describe('The page, block by block.'),
});

/** The schema of what `cmoc explain RULE --format json` prints. */
export const explainOutputSchema = z.object({
  format: z.literal('cmoc-rule'),
  version: z.literal('1.0'),
  rule: explainedRuleSchema,
});

/** The schema of what `cmoc explain --format json` prints. */
export const rulesOutputSchema = z.object({
  format: z.literal('cmoc-rules'),
  version: z.literal('1.0'),
  rules: z.array(ruleSchema),
});

/** A rule with its page. */
export type ExplainedRule = ReadOnly<z.infer<typeof ruleSchema>> & {
  readonly page: readonly PageBlock[];
};

/** What `cmoc explain RULE --format json` prints. */
export type ExplainOutput = Pick<z.infer<typeof explainOutputSchema>, 'format' | 'version'> & {
  readonly rule: ExplainedRule;
};

/** What `cmoc explain --format json` prints. */
export type RulesOutput = ReadOnly<z.infer<typeof rulesOutputSchema>>;
