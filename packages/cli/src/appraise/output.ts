import * as z from 'zod';
import type { ReadOnly } from '../json-output/read-only';

const severity = z.enum(['error', 'warning', 'hint']);
const count = z.int().min(0);

const targetSchema = z.object({
  kind: z.string(),
  id: z.string(),
  slot: z.string().optional().describe('The slot of a configuration that is meant.'),
});

const settlementShape = { id: z.string(), by: z.string(), at: z.string(), reason: z.string() };
const verdict = z.enum(['passed', 'failed']);

const issueSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  path: z.array(z.union([z.string(), z.number()])),
  message: z.string(),
  params: z.record(z.string(), z.unknown()),
});

/** The schema of one thing a rule found. */
export const findingOutputSchema = z.object({
  rule: z.string(),
  messageId: z.string(),
  message: z.string().describe('What was found.'),
  advice: z.string().describe('What the reviewer can do about it.'),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  targets: z.array(targetSchema).describe('What it is about, the subject first.'),
  severity,
  outcome: z
    .enum(['failed', 'cant-tell', 'passed'])
    .describe('After a verdict, where one is in force.'),
  fingerprint: z.string().describe('Names the finding and the state of its target.'),
  key: z.string().describe('The same finding, whatever became of its target.'),
  verdict: z.object({ ...settlementShape, verdict }).optional(),
  reopened: z
    .object({ ...settlementShape, verdict, because: z.enum(['target-changed', 'rule-changed']) })
    .optional()
    .describe('A verdict that no longer holds.'),
  waiver: z.object(settlementShape).optional(),
  inBaseline: z.literal(true).optional(),
});

/** The schema of what one check came to. */
export const ruleOutputSchema = z.object({
  rule: z.string(),
  revision: z.int(),
  title: z.string(),
  severity,
  outcome: z.enum(['passed', 'failed', 'cant-tell', 'inapplicable', 'errored']),
  findings: z.array(findingOutputSchema),
  examined: z.object({ count, kind: z.string() }).describe('How many of what it looked at.'),
  error: issueSchema.optional().describe('How the rule broke.'),
});

const judgementSchema = z.object({
  id: z.string(),
  by: z.string(),
  at: z.string(),
  level: z.string(),
  reason: z.string(),
  pages: z.string().optional(),
  overrides: z.string().optional(),
  consensus: z.boolean(),
  latest: z.boolean().describe('Whether it is the latest word of this rater.'),
  stale: z.boolean().describe('Whether the review or the item changed since.'),
});

/** The schema of one item that people judge. */
export const itemOutputSchema = z.object({
  item: z.string(),
  instrument: z.string(),
  revision: z.int(),
  title: z.string(),
  subject: z.object({ kind: z.string(), id: z.string() }).optional(),
  theoryArea: z.string().optional(),
  status: z.enum(['untested', 'judged', 'contested', 'divergent', 'stale']),
  level: z.string().optional().describe('The level the raters agree on.'),
  permitted: z.object({ highest: z.string(), because: z.array(z.string()) }).optional(),
  suggestion: z.object({ level: z.string(), because: z.string() }).optional(),
  held: z.array(z.object({ label: z.string(), count, unit: z.string() })),
  judgements: z.array(judgementSchema).describe('All of them, whatever the status.'),
  signals: z.array(
    z.object({
      effect: z.enum(['cap', 'ask', 'note']),
      text: z.string(),
      from: z.string(),
      level: z.string().optional(),
      targets: z.array(targetSchema),
    }),
  ),
  criteria: z.array(
    z.object({
      id: z.string(),
      level: z.string(),
      text: z.string(),
      answer: z.enum(['met', 'not-met', 'contested', 'unanswered']),
      judgements: z.array(judgementSchema),
    }),
  ),
  subjectFingerprint: z.string(),
});

/** The schema of what `cmoc appraise --format json` prints. */
export const appraiseOutputSchema = z.object({
  format: z.literal('cmoc-appraisal'),
  version: z.literal('1.0'),
  file: z.string(),
  review: z.object({ id: z.string(), title: z.string() }),
  failOn: z.enum(['error', 'warning', 'hint', 'never']),
  outsideRules: z
    .array(z.string())
    .describe('Packages and packs that ran beside the rules that come with the command.'),
  counts: z
    .object({
      open: z.object({ error: count, warning: count, hint: count }),
      settled: count.describe('Findings with a verdict or waiver on record, or in the baseline.'),
    })
    .describe('Findings. No total and no score, on purpose.'),
  results: z.array(ruleOutputSchema),
  items: z.array(itemOutputSchema),
  issues: z.array(issueSchema).describe('What the engine has to say about rules and records.'),
  provenance: z.object({
    engine: z.string(),
    apiVersion: z.int(),
    review: z.string(),
    reviewFingerprint: z.string().describe('The state of everything but the records of appraisal.'),
    presets: z.array(z.string()),
    packages: z.array(
      z.object({ namespaces: z.array(z.string()), version: z.string().optional() }),
    ),
    rules: z.array(z.object({ id: z.string(), revision: z.int(), severity, options: z.unknown() })),
  }),
});

/** What `cmoc appraise --format json` prints. */
export type AppraiseOutput = ReadOnly<z.infer<typeof appraiseOutputSchema>>;
