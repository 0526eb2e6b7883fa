import * as z from 'zod';
import { PageBlock } from '@cmoc/appraisal';
import * as _cmoc_model from '@cmoc/model';

/** A value nobody writes to, all the way down. */
type ReadOnly<Value> = Value extends readonly (infer Item)[]
  ? readonly ReadOnly<Item>[]
  : Value extends object
    ? {
        readonly [Key in keyof Value]: ReadOnly<Value[Key]>;
      }
    : Value;

/** The schema of what `cmoc check --format json` prints. */
declare const checkOutputSchema: z.ZodObject<
  {
    format: z.ZodLiteral<'cmoc-check'>;
    version: z.ZodLiteral<'1.0'>;
    file: z.ZodString;
    sound: z.ZodBoolean;
    errors: z.ZodInt;
    warnings: z.ZodInt;
    issues: z.ZodArray<
      z.ZodObject<
        {
          code: z.ZodString;
          severity: z.ZodEnum<{
            error: 'error';
            warning: 'warning';
          }>;
          path: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
          where: z.ZodString;
          message: z.ZodString;
          params: z.ZodRecord<z.ZodString, z.ZodUnknown>;
        },
        z.core.$strip
      >
    >;
    holds: z.ZodNullable<
      z.ZodObject<
        {
          id: z.ZodString;
          title: z.ZodString;
          synthetic: z.ZodBoolean;
          completeness: z.ZodEnum<{
            complete: 'complete';
            'not-stated': 'not-stated';
            partial: 'partial';
          }>;
          completenessNote: z.ZodNullable<z.ZodString>;
          collections: z.ZodRecord<z.ZodString, z.ZodInt>;
          configurationsByTier: z.ZodRecord<z.ZodString, z.ZodInt>;
          slotsByRole: z.ZodRecord<z.ZodString, z.ZodInt>;
          sourcesByKind: z.ZodRecord<z.ZodString, z.ZodInt>;
          studyFamilies: z.ZodObject<
            {
              families: z.ZodInt;
              sources: z.ZodInt;
              sourcesWithout: z.ZodInt;
            },
            z.core.$strip
          >;
          evidenceByStance: z.ZodRecord<z.ZodString, z.ZodInt>;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** What `cmoc check --format json` prints. */
type CheckOutput = ReadOnly<z.infer<typeof checkOutputSchema>>;

/** The schema of what `cmoc appraise --format json` prints. */
declare const appraiseOutputSchema: z.ZodObject<
  {
    format: z.ZodLiteral<'cmoc-appraisal'>;
    version: z.ZodLiteral<'1.0'>;
    file: z.ZodString;
    review: z.ZodObject<
      {
        id: z.ZodString;
        title: z.ZodString;
      },
      z.core.$strip
    >;
    failOn: z.ZodEnum<{
      error: 'error';
      hint: 'hint';
      never: 'never';
      warning: 'warning';
    }>;
    outsideRules: z.ZodArray<z.ZodString>;
    counts: z.ZodObject<
      {
        open: z.ZodObject<
          {
            error: z.ZodInt;
            warning: z.ZodInt;
            hint: z.ZodInt;
          },
          z.core.$strip
        >;
        settled: z.ZodInt;
      },
      z.core.$strip
    >;
    results: z.ZodArray<
      z.ZodObject<
        {
          rule: z.ZodString;
          revision: z.ZodInt;
          title: z.ZodString;
          severity: z.ZodEnum<{
            error: 'error';
            hint: 'hint';
            warning: 'warning';
          }>;
          outcome: z.ZodEnum<{
            'cant-tell': 'cant-tell';
            errored: 'errored';
            failed: 'failed';
            inapplicable: 'inapplicable';
            passed: 'passed';
          }>;
          findings: z.ZodArray<
            z.ZodObject<
              {
                rule: z.ZodString;
                messageId: z.ZodString;
                message: z.ZodString;
                advice: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                targets: z.ZodArray<
                  z.ZodObject<
                    {
                      kind: z.ZodString;
                      id: z.ZodString;
                      slot: z.ZodOptional<z.ZodString>;
                    },
                    z.core.$strip
                  >
                >;
                severity: z.ZodEnum<{
                  error: 'error';
                  hint: 'hint';
                  warning: 'warning';
                }>;
                outcome: z.ZodEnum<{
                  'cant-tell': 'cant-tell';
                  failed: 'failed';
                  passed: 'passed';
                }>;
                fingerprint: z.ZodString;
                key: z.ZodString;
                verdict: z.ZodOptional<
                  z.ZodObject<
                    {
                      id: z.ZodString;
                      by: z.ZodString;
                      at: z.ZodString;
                      reason: z.ZodString;
                      verdict: z.ZodEnum<{
                        failed: 'failed';
                        passed: 'passed';
                      }>;
                    },
                    z.core.$strip
                  >
                >;
                reopened: z.ZodOptional<
                  z.ZodObject<
                    {
                      id: z.ZodString;
                      by: z.ZodString;
                      at: z.ZodString;
                      reason: z.ZodString;
                      verdict: z.ZodEnum<{
                        failed: 'failed';
                        passed: 'passed';
                      }>;
                      because: z.ZodEnum<{
                        'rule-changed': 'rule-changed';
                        'target-changed': 'target-changed';
                      }>;
                    },
                    z.core.$strip
                  >
                >;
                waiver: z.ZodOptional<
                  z.ZodObject<
                    {
                      id: z.ZodString;
                      by: z.ZodString;
                      at: z.ZodString;
                      reason: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
                inBaseline: z.ZodOptional<z.ZodLiteral<true>>;
              },
              z.core.$strip
            >
          >;
          examined: z.ZodObject<
            {
              count: z.ZodInt;
              kind: z.ZodString;
            },
            z.core.$strip
          >;
          error: z.ZodOptional<
            z.ZodObject<
              {
                code: z.ZodString;
                severity: z.ZodEnum<{
                  error: 'error';
                  warning: 'warning';
                }>;
                path: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnknown>;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >
    >;
    items: z.ZodArray<
      z.ZodObject<
        {
          item: z.ZodString;
          instrument: z.ZodString;
          revision: z.ZodInt;
          title: z.ZodString;
          subject: z.ZodOptional<
            z.ZodObject<
              {
                kind: z.ZodString;
                id: z.ZodString;
              },
              z.core.$strip
            >
          >;
          theoryArea: z.ZodOptional<z.ZodString>;
          status: z.ZodEnum<{
            contested: 'contested';
            divergent: 'divergent';
            judged: 'judged';
            stale: 'stale';
            untested: 'untested';
          }>;
          level: z.ZodOptional<z.ZodString>;
          permitted: z.ZodOptional<
            z.ZodObject<
              {
                highest: z.ZodString;
                because: z.ZodArray<z.ZodString>;
              },
              z.core.$strip
            >
          >;
          suggestion: z.ZodOptional<
            z.ZodObject<
              {
                level: z.ZodString;
                because: z.ZodString;
              },
              z.core.$strip
            >
          >;
          held: z.ZodArray<
            z.ZodObject<
              {
                label: z.ZodString;
                count: z.ZodInt;
                unit: z.ZodString;
              },
              z.core.$strip
            >
          >;
          judgements: z.ZodArray<
            z.ZodObject<
              {
                id: z.ZodString;
                by: z.ZodString;
                at: z.ZodString;
                level: z.ZodString;
                reason: z.ZodString;
                pages: z.ZodOptional<z.ZodString>;
                overrides: z.ZodOptional<z.ZodString>;
                consensus: z.ZodBoolean;
                latest: z.ZodBoolean;
                stale: z.ZodBoolean;
              },
              z.core.$strip
            >
          >;
          signals: z.ZodArray<
            z.ZodObject<
              {
                effect: z.ZodEnum<{
                  ask: 'ask';
                  cap: 'cap';
                  note: 'note';
                }>;
                text: z.ZodString;
                from: z.ZodString;
                level: z.ZodOptional<z.ZodString>;
                targets: z.ZodArray<
                  z.ZodObject<
                    {
                      kind: z.ZodString;
                      id: z.ZodString;
                      slot: z.ZodOptional<z.ZodString>;
                    },
                    z.core.$strip
                  >
                >;
              },
              z.core.$strip
            >
          >;
          criteria: z.ZodArray<
            z.ZodObject<
              {
                id: z.ZodString;
                level: z.ZodString;
                text: z.ZodString;
                answer: z.ZodEnum<{
                  contested: 'contested';
                  met: 'met';
                  'not-met': 'not-met';
                  unanswered: 'unanswered';
                }>;
                judgements: z.ZodArray<
                  z.ZodObject<
                    {
                      id: z.ZodString;
                      by: z.ZodString;
                      at: z.ZodString;
                      level: z.ZodString;
                      reason: z.ZodString;
                      pages: z.ZodOptional<z.ZodString>;
                      overrides: z.ZodOptional<z.ZodString>;
                      consensus: z.ZodBoolean;
                      latest: z.ZodBoolean;
                      stale: z.ZodBoolean;
                    },
                    z.core.$strip
                  >
                >;
              },
              z.core.$strip
            >
          >;
          subjectFingerprint: z.ZodString;
        },
        z.core.$strip
      >
    >;
    issues: z.ZodArray<
      z.ZodObject<
        {
          code: z.ZodString;
          severity: z.ZodEnum<{
            error: 'error';
            warning: 'warning';
          }>;
          path: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
          message: z.ZodString;
          params: z.ZodRecord<z.ZodString, z.ZodUnknown>;
        },
        z.core.$strip
      >
    >;
    provenance: z.ZodObject<
      {
        engine: z.ZodString;
        apiVersion: z.ZodInt;
        review: z.ZodString;
        reviewFingerprint: z.ZodString;
        presets: z.ZodArray<z.ZodString>;
        packages: z.ZodArray<
          z.ZodObject<
            {
              namespaces: z.ZodArray<z.ZodString>;
              version: z.ZodOptional<z.ZodString>;
            },
            z.core.$strip
          >
        >;
        rules: z.ZodArray<
          z.ZodObject<
            {
              id: z.ZodString;
              revision: z.ZodInt;
              severity: z.ZodEnum<{
                error: 'error';
                hint: 'hint';
                warning: 'warning';
              }>;
              options: z.ZodUnknown;
            },
            z.core.$strip
          >
        >;
      },
      z.core.$strip
    >;
  },
  z.core.$strip
>;
/** What `cmoc appraise --format json` prints. */
type AppraiseOutput = ReadOnly<z.infer<typeof appraiseOutputSchema>>;

/** The schema of one rule. */
declare const ruleSchema: z.ZodObject<
  {
    id: z.ZodString;
    kind: z.ZodEnum<{
      check: 'check';
      item: 'item';
    }>;
    revision: z.ZodInt;
    title: z.ZodString;
    severity: z.ZodNullable<
      z.ZodEnum<{
        error: 'error';
        hint: 'hint';
        warning: 'warning';
      }>
    >;
    presets: z.ZodArray<z.ZodString>;
  },
  z.core.$strip
>;
/** The schema of what `cmoc explain RULE --format json` prints. */
declare const explainOutputSchema: z.ZodObject<
  {
    format: z.ZodLiteral<'cmoc-rule'>;
    version: z.ZodLiteral<'1.0'>;
    rule: z.ZodObject<
      {
        id: z.ZodString;
        kind: z.ZodEnum<{
          check: 'check';
          item: 'item';
        }>;
        revision: z.ZodInt;
        title: z.ZodString;
        severity: z.ZodNullable<
          z.ZodEnum<{
            error: 'error';
            hint: 'hint';
            warning: 'warning';
          }>
        >;
        presets: z.ZodArray<z.ZodString>;
        page: z.ZodArray<
          z.ZodDiscriminatedUnion<
            [
              z.ZodObject<
                {
                  type: z.ZodLiteral<'heading'>;
                  text: z.ZodString;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  type: z.ZodLiteral<'sentences'>;
                  text: z.ZodString;
                  warns: z.ZodOptional<z.ZodLiteral<true>>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  type: z.ZodLiteral<'question'>;
                  text: z.ZodString;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  type: z.ZodLiteral<'list'>;
                  items: z.ZodArray<z.ZodString>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  type: z.ZodLiteral<'messages'>;
                  messages: z.ZodArray<
                    z.ZodObject<
                      {
                        id: z.ZodString;
                        outcome: z.ZodEnum<{
                          'cant-tell': 'cant-tell';
                          failed: 'failed';
                        }>;
                        text: z.ZodString;
                        advice: z.ZodString;
                      },
                      z.core.$strip
                    >
                  >;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  type: z.ZodLiteral<'scale'>;
                  levels: z.ZodArray<
                    z.ZodObject<
                      {
                        label: z.ZodString;
                        meaning: z.ZodOptional<z.ZodString>;
                      },
                      z.core.$strip
                    >
                  >;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  type: z.ZodLiteral<'table'>;
                  head: z.ZodArray<z.ZodString>;
                  rows: z.ZodArray<z.ZodArray<z.ZodString>>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  type: z.ZodLiteral<'example'>;
                  name: z.ZodString;
                  review: z.ZodRecord<z.ZodString, z.ZodUnknown>;
                  options: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
                  expect: z.ZodUnion<
                    readonly [
                      z.ZodEnum<{
                        inapplicable: 'inapplicable';
                        passed: 'passed';
                      }>,
                      z.ZodArray<
                        z.ZodObject<
                          {
                            message: z.ZodString;
                            target: z.ZodOptional<z.ZodString>;
                          },
                          z.core.$strip
                        >
                      >,
                      z.ZodObject<
                        {
                          subject: z.ZodOptional<z.ZodString>;
                          status: z.ZodEnum<{
                            contested: 'contested';
                            divergent: 'divergent';
                            judged: 'judged';
                            stale: 'stale';
                            untested: 'untested';
                          }>;
                          level: z.ZodOptional<z.ZodString>;
                          suggestion: z.ZodOptional<z.ZodString>;
                          permitted: z.ZodOptional<z.ZodString>;
                          held: z.ZodOptional<z.ZodArray<z.ZodInt>>;
                        },
                        z.core.$strip
                      >,
                    ]
                  >;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  type: z.ZodLiteral<'sources'>;
                  sources: z.ZodArray<
                    z.ZodObject<
                      {
                        text: z.ZodString;
                        doi: z.ZodOptional<z.ZodString>;
                        locator: z.ZodOptional<z.ZodString>;
                        checked: z.ZodEnum<{
                          judgement: 'judgement';
                          source: 'source';
                          unchecked: 'unchecked';
                        }>;
                      },
                      z.core.$strip
                    >
                  >;
                },
                z.core.$strip
              >,
            ],
            'type'
          >
        >;
      },
      z.core.$strip
    >;
  },
  z.core.$strip
>;
/** The schema of what `cmoc explain --format json` prints. */
declare const rulesOutputSchema: z.ZodObject<
  {
    format: z.ZodLiteral<'cmoc-rules'>;
    version: z.ZodLiteral<'1.0'>;
    rules: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          kind: z.ZodEnum<{
            check: 'check';
            item: 'item';
          }>;
          revision: z.ZodInt;
          title: z.ZodString;
          severity: z.ZodNullable<
            z.ZodEnum<{
              error: 'error';
              hint: 'hint';
              warning: 'warning';
            }>
          >;
          presets: z.ZodArray<z.ZodString>;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** A rule with its page. */
type ExplainedRule = ReadOnly<z.infer<typeof ruleSchema>> & {
  readonly page: readonly PageBlock[];
};
/** What `cmoc explain RULE --format json` prints. */
type ExplainOutput = Pick<z.infer<typeof explainOutputSchema>, 'format' | 'version'> & {
  readonly rule: ExplainedRule;
};
/** What `cmoc explain --format json` prints. */
type RulesOutput = ReadOnly<z.infer<typeof rulesOutputSchema>>;

/** The schema of what `cmoc chains --format json` prints. */
declare const chainsOutputSchema: z.ZodObject<
  {
    format: z.ZodLiteral<'cmoc-chains'>;
    version: z.ZodLiteral<'1.0'>;
    file: z.ZodString;
    review: z.ZodObject<
      {
        id: z.ZodString;
        title: z.ZodString;
        configurations: z.ZodInt;
      },
      z.core.$strip
    >;
    assumed: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          left: z.ZodObject<
            {
              construct: z.ZodString;
              direction: z.ZodNullable<
                z.ZodEnum<{
                  absent: 'absent';
                  decrease: 'decrease';
                  increase: 'increase';
                  mixed: 'mixed';
                  'no-change': 'no-change';
                  present: 'present';
                }>
              >;
            },
            z.core.$strip
          >;
          right: z.ZodObject<
            {
              construct: z.ZodString;
              direction: z.ZodNullable<
                z.ZodEnum<{
                  absent: 'absent';
                  decrease: 'decrease';
                  increase: 'increase';
                  mixed: 'mixed';
                  'no-change': 'no-change';
                  present: 'present';
                }>
              >;
            },
            z.core.$strip
          >;
        },
        z.core.$strip
      >
    >;
    filter: z.ZodObject<
      {
        from: z.ZodNullable<
          z.ZodObject<
            {
              construct: z.ZodString;
              direction: z.ZodNullable<
                z.ZodEnum<{
                  absent: 'absent';
                  decrease: 'decrease';
                  increase: 'increase';
                  mixed: 'mixed';
                  'no-change': 'no-change';
                  present: 'present';
                }>
              >;
            },
            z.core.$strip
          >
        >;
        to: z.ZodNullable<
          z.ZodObject<
            {
              construct: z.ZodString;
              direction: z.ZodNullable<
                z.ZodEnum<{
                  absent: 'absent';
                  decrease: 'decrease';
                  increase: 'increase';
                  mixed: 'mixed';
                  'no-change': 'no-change';
                  present: 'present';
                }>
              >;
            },
            z.core.$strip
          >
        >;
      },
      z.core.$strip
    >;
    counts: z.ZodObject<
      {
        links: z.ZodObject<
          {
            listed: z.ZodInt;
            atLeast: z.ZodInt;
            exact: z.ZodBoolean;
          },
          z.core.$strip
        >;
        chains: z.ZodObject<
          {
            listed: z.ZodInt;
            atLeast: z.ZodInt;
            exact: z.ZodBoolean;
          },
          z.core.$strip
        >;
        loops: z.ZodObject<
          {
            listed: z.ZodInt;
            atLeast: z.ZodInt;
            exact: z.ZodBoolean;
          },
          z.core.$strip
        >;
      },
      z.core.$strip
    >;
    refutedLeftOut: z.ZodArray<z.ZodString>;
    links: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          kind: z.ZodEnum<{
            'outcome-to-context': 'outcome-to-context';
            'outcome-to-mechanism': 'outcome-to-mechanism';
          }>;
          from: z.ZodString;
          to: z.ZodString;
          fromSlot: z.ZodNullable<z.ZodString>;
          toSlot: z.ZodNullable<z.ZodString>;
          state: z.ZodNullable<
            z.ZodObject<
              {
                construct: z.ZodString;
                direction: z.ZodNullable<
                  z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>
                >;
              },
              z.core.$strip
            >
          >;
          becomes: z.ZodNullable<
            z.ZodObject<
              {
                construct: z.ZodString;
                direction: z.ZodNullable<
                  z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>
                >;
              },
              z.core.$strip
            >
          >;
          covers: z.ZodEnum<{
            part: 'part';
            whole: 'whole';
          }>;
          basis: z.ZodEnum<{
            evidenced: 'evidenced';
            inferred: 'inferred';
          }>;
          recorded: z.ZodNullable<z.ZodString>;
          identities: z.ZodArray<z.ZodString>;
        },
        z.core.$strip
      >
    >;
    chains: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          configurations: z.ZodArray<z.ZodString>;
          links: z.ZodArray<z.ZodString>;
          contexts: z.ZodArray<
            z.ZodObject<
              {
                configuration: z.ZodString;
                slot: z.ZodString;
                role: z.ZodEnum<{
                  context: 'context';
                  intervention: 'intervention';
                }>;
                text: z.ZodString;
                states: z.ZodArray<
                  z.ZodObject<
                    {
                      construct: z.ZodString;
                      direction: z.ZodNullable<
                        z.ZodEnum<{
                          absent: 'absent';
                          decrease: 'decrease';
                          increase: 'increase';
                          mixed: 'mixed';
                          'no-change': 'no-change';
                          present: 'present';
                        }>
                      >;
                    },
                    z.core.$strip
                  >
                >;
                supply: z.ZodEnum<{
                  assumed: 'assumed';
                  'assumed-before': 'assumed-before';
                  'partly-supplied': 'partly-supplied';
                  supplied: 'supplied';
                }>;
                suppliedBy: z.ZodArray<
                  z.ZodObject<
                    {
                      configuration: z.ZodString;
                      slot: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
                identities: z.ZodArray<z.ZodString>;
              },
              z.core.$strip
            >
          >;
          outcomes: z.ZodArray<
            z.ZodObject<
              {
                configuration: z.ZodString;
                slot: z.ZodString;
                text: z.ZodString;
                states: z.ZodArray<
                  z.ZodObject<
                    {
                      construct: z.ZodString;
                      direction: z.ZodNullable<
                        z.ZodEnum<{
                          absent: 'absent';
                          decrease: 'decrease';
                          increase: 'increase';
                          mixed: 'mixed';
                          'no-change': 'no-change';
                          present: 'present';
                        }>
                      >;
                    },
                    z.core.$strip
                  >
                >;
                carriedOn: z.ZodBoolean;
              },
              z.core.$strip
            >
          >;
          inferredJoins: z.ZodArray<
            z.ZodObject<
              {
                from: z.ZodString;
                to: z.ZodString;
              },
              z.core.$strip
            >
          >;
          identities: z.ZodArray<z.ZodString>;
          sourcing: z.ZodObject<
            {
              kind: z.ZodEnum<{
                mixed: 'mixed';
                thread: 'thread';
                unsupported: 'unsupported';
              }>;
              families: z.ZodArray<
                z.ZodObject<
                  {
                    kind: z.ZodEnum<{
                      source: 'source';
                      'study-family': 'study-family';
                    }>;
                    id: z.ZodString;
                  },
                  z.core.$strip
                >
              >;
              configurations: z.ZodArray<
                z.ZodObject<
                  {
                    configuration: z.ZodString;
                    supportingFamilies: z.ZodInt;
                    opposingFamilies: z.ZodInt;
                  },
                  z.core.$strip
                >
              >;
            },
            z.core.$strip
          >;
          goesOn: z.ZodExactOptional<z.ZodLiteral<true>>;
        },
        z.core.$strip
      >
    >;
    loops: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          configurations: z.ZodArray<z.ZodString>;
          links: z.ZodArray<z.ZodString>;
          sign: z.ZodEnum<{
            balancing: 'balancing';
            reinforcing: 'reinforcing';
          }>;
          reversing: z.ZodNullable<
            z.ZodObject<
              {
                id: z.ZodString;
                kind: z.ZodEnum<{
                  'outcome-to-context': 'outcome-to-context';
                  'outcome-to-mechanism': 'outcome-to-mechanism';
                }>;
                from: z.ZodString;
                to: z.ZodString;
                fromSlot: z.ZodNullable<z.ZodString>;
                toSlot: z.ZodNullable<z.ZodString>;
                state: z.ZodNullable<
                  z.ZodObject<
                    {
                      construct: z.ZodString;
                      direction: z.ZodNullable<
                        z.ZodEnum<{
                          absent: 'absent';
                          decrease: 'decrease';
                          increase: 'increase';
                          mixed: 'mixed';
                          'no-change': 'no-change';
                          present: 'present';
                        }>
                      >;
                    },
                    z.core.$strip
                  >
                >;
                becomes: z.ZodNullable<
                  z.ZodObject<
                    {
                      construct: z.ZodString;
                      direction: z.ZodNullable<
                        z.ZodEnum<{
                          absent: 'absent';
                          decrease: 'decrease';
                          increase: 'increase';
                          mixed: 'mixed';
                          'no-change': 'no-change';
                          present: 'present';
                        }>
                      >;
                    },
                    z.core.$strip
                  >
                >;
                covers: z.ZodEnum<{
                  part: 'part';
                  whole: 'whole';
                }>;
                basis: z.ZodEnum<{
                  evidenced: 'evidenced';
                  inferred: 'inferred';
                }>;
                recorded: z.ZodNullable<z.ZodString>;
                identities: z.ZodArray<z.ZodString>;
              },
              z.core.$strip
            >
          >;
          identities: z.ZodArray<z.ZodString>;
          sourcing: z.ZodObject<
            {
              kind: z.ZodEnum<{
                mixed: 'mixed';
                thread: 'thread';
                unsupported: 'unsupported';
              }>;
              families: z.ZodArray<
                z.ZodObject<
                  {
                    kind: z.ZodEnum<{
                      source: 'source';
                      'study-family': 'study-family';
                    }>;
                    id: z.ZodString;
                  },
                  z.core.$strip
                >
              >;
              configurations: z.ZodArray<
                z.ZodObject<
                  {
                    configuration: z.ZodString;
                    supportingFamilies: z.ZodInt;
                    opposingFamilies: z.ZodInt;
                  },
                  z.core.$strip
                >
              >;
            },
            z.core.$strip
          >;
        },
        z.core.$strip
      >
    >;
    web: z.ZodNullable<
      z.ZodObject<
        {
          places: z.ZodArray<
            z.ZodObject<
              {
                configuration: z.ZodString;
                place: z.ZodEnum<{
                  between: 'between';
                  driver: 'driver';
                  end: 'end';
                }>;
                before: z.ZodInt;
                after: z.ZodInt;
                between: z.ZodNumber;
                holdsTogether: z.ZodBoolean;
              },
              z.core.$strip
            >
          >;
          parts: z.ZodArray<z.ZodArray<z.ZodString>>;
          links: z.ZodObject<
            {
              listed: z.ZodInt;
              atLeast: z.ZodInt;
              exact: z.ZodBoolean;
            },
            z.core.$strip
          >;
          caution: z.ZodString;
        },
        z.core.$strip
      >
    >;
    groups: z.ZodNullable<
      z.ZodObject<
        {
          groups: z.ZodArray<
            z.ZodObject<
              {
                members: z.ZodArray<z.ZodString>;
                common: z.ZodArray<
                  z.ZodObject<
                    {
                      role: z.ZodEnum<{
                        context: 'context';
                        intervention: 'intervention';
                        mechanism: 'mechanism';
                        outcome: 'outcome';
                      }>;
                      construct: z.ZodString;
                      direction: z.ZodNullable<
                        z.ZodEnum<{
                          absent: 'absent';
                          decrease: 'decrease';
                          increase: 'increase';
                          mixed: 'mixed';
                          'no-change': 'no-change';
                          present: 'present';
                        }>
                      >;
                      configurations: z.ZodInt;
                    },
                    z.core.$strip
                  >
                >;
              },
              z.core.$strip
            >
          >;
          alone: z.ZodArray<z.ZodString>;
          caution: z.ZodString;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** What `cmoc chains --format json` prints. */
type ChainsOutput = ReadOnly<z.infer<typeof chainsOutputSchema>>;

/** The schema of what a command prints on standard error when it cannot run, with `--format json`. */
declare const failureOutputSchema: z.ZodObject<
  {
    format: z.ZodLiteral<'cmoc-failure'>;
    version: z.ZodLiteral<'1.0'>;
    code: z.ZodString;
    message: z.ZodString;
    file: z.ZodOptional<z.ZodString>;
    where: z.ZodOptional<z.ZodString>;
    next: z.ZodOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** What a command prints on standard error when it cannot run, with `--format json`. */
type FailureOutput = ReadOnly<z.infer<typeof failureOutputSchema>>;

/** The schema of what `cmoc vocabulary --format json` prints. */
declare const vocabularyOutputSchema: z.ZodObject<
  {
    file: z.ZodString;
    review: z.ZodObject<
      {
        id: z.ZodString;
        title: z.ZodString;
      },
      z.core.$strip
    >;
    format: z.ZodLiteral<'cmoc-vocabulary'>;
    version: z.ZodLiteral<'1.0'>;
    counts: z.ZodObject<
      {
        constructs: z.ZodInt;
        listed: z.ZodInt;
        notListed: z.ZodInt;
        alreadyJudged: z.ZodInt;
      },
      z.core.$strip
    >;
    proposals: z.ZodArray<
      z.ZodDiscriminatedUnion<
        [
          z.ZodObject<
            {
              id: z.ZodString;
              summary: z.ZodString;
              subjects: z.ZodArray<
                z.ZodObject<
                  {
                    kind: z.ZodString;
                    id: z.ZodString;
                  },
                  z.core.$strip
                >
              >;
              cautions: z.ZodArray<z.ZodString>;
              choices: z.ZodArray<
                z.ZodObject<
                  {
                    id: z.ZodString;
                    label: z.ZodString;
                    steps: z.ZodArray<
                      z.ZodCustom<_cmoc_model.OperationStep, _cmoc_model.OperationStep>
                    >;
                    asks: z.ZodOptional<
                      z.ZodArray<
                        z.ZodObject<
                          {
                            name: z.ZodString;
                            question: z.ZodString;
                            draft: z.ZodOptional<z.ZodString>;
                            optional: z.ZodOptional<z.ZodLiteral<true>>;
                            step: z.ZodInt;
                            field: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>;
                          },
                          z.core.$strip
                        >
                      >
                    >;
                  },
                  z.core.$strip
                >
              >;
              rejection: z.ZodObject<
                {
                  id: z.ZodString;
                  label: z.ZodString;
                  steps: z.ZodArray<
                    z.ZodCustom<_cmoc_model.OperationStep, _cmoc_model.OperationStep>
                  >;
                  asks: z.ZodOptional<
                    z.ZodArray<
                      z.ZodObject<
                        {
                          name: z.ZodString;
                          question: z.ZodString;
                          draft: z.ZodOptional<z.ZodString>;
                          optional: z.ZodOptional<z.ZodLiteral<true>>;
                          step: z.ZodInt;
                          field: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                },
                z.core.$strip
              >;
              kind: z.ZodLiteral<'same'>;
              grounds: z.ZodObject<
                {
                  likeness: z.ZodNumber;
                  parts: z.ZodArray<
                    z.ZodObject<
                      {
                        part: z.ZodEnum<{
                          'character-grams': 'character-grams';
                          encoder: 'encoder';
                          'latent-space': 'latent-space';
                          'on-record': 'on-record';
                          stems: 'stems';
                          surroundings: 'surroundings';
                        }>;
                        weight: z.ZodNumber;
                        similarity: z.ZodNumber;
                        shared: z.ZodArray<z.ZodString>;
                      },
                      z.core.$strip
                    >
                  >;
                  left: z.ZodString;
                  right: z.ZodString;
                  leftLabel: z.ZodString;
                  rightLabel: z.ZodString;
                  polarity: z.ZodEnum<{
                    opposite: 'opposite';
                    same: 'same';
                    unclear: 'unclear';
                  }>;
                  because: z.ZodArray<z.ZodString>;
                  oneSaysMore: z.ZodBoolean;
                },
                z.core.$strip
              >;
            },
            z.core.$strip
          >,
          z.ZodObject<
            {
              id: z.ZodString;
              summary: z.ZodString;
              subjects: z.ZodArray<
                z.ZodObject<
                  {
                    kind: z.ZodString;
                    id: z.ZodString;
                  },
                  z.core.$strip
                >
              >;
              cautions: z.ZodArray<z.ZodString>;
              choices: z.ZodArray<
                z.ZodObject<
                  {
                    id: z.ZodString;
                    label: z.ZodString;
                    steps: z.ZodArray<
                      z.ZodCustom<_cmoc_model.OperationStep, _cmoc_model.OperationStep>
                    >;
                    asks: z.ZodOptional<
                      z.ZodArray<
                        z.ZodObject<
                          {
                            name: z.ZodString;
                            question: z.ZodString;
                            draft: z.ZodOptional<z.ZodString>;
                            optional: z.ZodOptional<z.ZodLiteral<true>>;
                            step: z.ZodInt;
                            field: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>;
                          },
                          z.core.$strip
                        >
                      >
                    >;
                  },
                  z.core.$strip
                >
              >;
              rejection: z.ZodObject<
                {
                  id: z.ZodString;
                  label: z.ZodString;
                  steps: z.ZodArray<
                    z.ZodCustom<_cmoc_model.OperationStep, _cmoc_model.OperationStep>
                  >;
                  asks: z.ZodOptional<
                    z.ZodArray<
                      z.ZodObject<
                        {
                          name: z.ZodString;
                          question: z.ZodString;
                          draft: z.ZodOptional<z.ZodString>;
                          optional: z.ZodOptional<z.ZodLiteral<true>>;
                          step: z.ZodInt;
                          field: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                },
                z.core.$strip
              >;
              kind: z.ZodLiteral<'opposite'>;
              grounds: z.ZodObject<
                {
                  likeness: z.ZodNumber;
                  parts: z.ZodArray<
                    z.ZodObject<
                      {
                        part: z.ZodEnum<{
                          'character-grams': 'character-grams';
                          encoder: 'encoder';
                          'latent-space': 'latent-space';
                          'on-record': 'on-record';
                          stems: 'stems';
                          surroundings: 'surroundings';
                        }>;
                        weight: z.ZodNumber;
                        similarity: z.ZodNumber;
                        shared: z.ZodArray<z.ZodString>;
                      },
                      z.core.$strip
                    >
                  >;
                  left: z.ZodString;
                  right: z.ZodString;
                  leftLabel: z.ZodString;
                  rightLabel: z.ZodString;
                  polarity: z.ZodEnum<{
                    opposite: 'opposite';
                    same: 'same';
                    unclear: 'unclear';
                  }>;
                  because: z.ZodArray<z.ZodString>;
                  oneSaysMore: z.ZodBoolean;
                },
                z.core.$strip
              >;
            },
            z.core.$strip
          >,
          z.ZodObject<
            {
              id: z.ZodString;
              summary: z.ZodString;
              subjects: z.ZodArray<
                z.ZodObject<
                  {
                    kind: z.ZodString;
                    id: z.ZodString;
                  },
                  z.core.$strip
                >
              >;
              cautions: z.ZodArray<z.ZodString>;
              choices: z.ZodArray<
                z.ZodObject<
                  {
                    id: z.ZodString;
                    label: z.ZodString;
                    steps: z.ZodArray<
                      z.ZodCustom<_cmoc_model.OperationStep, _cmoc_model.OperationStep>
                    >;
                    asks: z.ZodOptional<
                      z.ZodArray<
                        z.ZodObject<
                          {
                            name: z.ZodString;
                            question: z.ZodString;
                            draft: z.ZodOptional<z.ZodString>;
                            optional: z.ZodOptional<z.ZodLiteral<true>>;
                            step: z.ZodInt;
                            field: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>;
                          },
                          z.core.$strip
                        >
                      >
                    >;
                  },
                  z.core.$strip
                >
              >;
              rejection: z.ZodObject<
                {
                  id: z.ZodString;
                  label: z.ZodString;
                  steps: z.ZodArray<
                    z.ZodCustom<_cmoc_model.OperationStep, _cmoc_model.OperationStep>
                  >;
                  asks: z.ZodOptional<
                    z.ZodArray<
                      z.ZodObject<
                        {
                          name: z.ZodString;
                          question: z.ZodString;
                          draft: z.ZodOptional<z.ZodString>;
                          optional: z.ZodOptional<z.ZodLiteral<true>>;
                          step: z.ZodInt;
                          field: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                },
                z.core.$strip
              >;
              kind: z.ZodLiteral<'direction-in-label'>;
              grounds: z.ZodObject<
                {
                  construct: z.ZodString;
                  label: z.ZodString;
                  direction: z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>;
                  marks: z.ZodArray<
                    z.ZodObject<
                      {
                        word: z.ZodString;
                        reading: z.ZodEnum<{
                          contrast: 'contrast';
                          less: 'less';
                          more: 'more';
                          negation: 'negation';
                        }>;
                      },
                      z.core.$strip
                    >
                  >;
                  meets: z.ZodNullable<z.ZodString>;
                },
                z.core.$strip
              >;
            },
            z.core.$strip
          >,
        ],
        'kind'
      >
    >;
    groups: z.ZodArray<
      z.ZodObject<
        {
          members: z.ZodArray<z.ZodString>;
          chain: z.ZodArray<
            z.ZodObject<
              {
                left: z.ZodString;
                right: z.ZodString;
                likeness: z.ZodNumber;
                accepted: z.ZodBoolean;
              },
              z.core.$strip
            >
          >;
          weakestLink: z.ZodNullable<
            z.ZodObject<
              {
                left: z.ZodString;
                right: z.ZodString;
                likeness: z.ZodNumber;
                accepted: z.ZodBoolean;
              },
              z.core.$strip
            >
          >;
          indirectPairs: z.ZodInt;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** What `cmoc vocabulary --format json` prints. */
type VocabularyOutput = ReadOnly<z.infer<typeof vocabularyOutputSchema>>;

/** The schema of what `cmoc propose --format json` prints. */
declare const proposeOutputSchema: z.ZodObject<
  {
    file: z.ZodString;
    review: z.ZodObject<
      {
        id: z.ZodString;
        title: z.ZodString;
      },
      z.core.$strip
    >;
    format: z.ZodLiteral<'cmoc-proposals'>;
    version: z.ZodLiteral<'1.0'>;
    moves: z.ZodArray<
      z.ZodEnum<{
        adjudicate: 'adjudicate';
        consolidate: 'consolidate';
        juxtapose: 'juxtapose';
        reconcile: 'reconcile';
        situate: 'situate';
      }>
    >;
    about: z.ZodNullable<z.ZodString>;
    counts: z.ZodObject<
      {
        juxtapose: z.ZodObject<
          {
            listed: z.ZodInt;
            atLeast: z.ZodInt;
            exact: z.ZodBoolean;
          },
          z.core.$strip
        >;
        reconcile: z.ZodObject<
          {
            listed: z.ZodInt;
            atLeast: z.ZodInt;
            exact: z.ZodBoolean;
          },
          z.core.$strip
        >;
        adjudicate: z.ZodObject<
          {
            listed: z.ZodInt;
            atLeast: z.ZodInt;
            exact: z.ZodBoolean;
          },
          z.core.$strip
        >;
        consolidate: z.ZodObject<
          {
            listed: z.ZodInt;
            atLeast: z.ZodInt;
            exact: z.ZodBoolean;
          },
          z.core.$strip
        >;
      },
      z.core.$strip
    >;
    notes: z.ZodObject<
      {
        juxtapose: z.ZodArray<z.ZodString>;
        reconcile: z.ZodArray<z.ZodString>;
        adjudicate: z.ZodArray<z.ZodString>;
        consolidate: z.ZodArray<z.ZodString>;
      },
      z.core.$strip
    >;
    juxtapose: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          summary: z.ZodString;
          subjects: z.ZodArray<
            z.ZodObject<
              {
                kind: z.ZodString;
                id: z.ZodString;
              },
              z.core.$strip
            >
          >;
          cautions: z.ZodArray<z.ZodString>;
          choices: z.ZodArray<
            z.ZodObject<
              {
                id: z.ZodString;
                label: z.ZodString;
                steps: z.ZodArray<
                  z.ZodCustom<_cmoc_model.OperationStep, _cmoc_model.OperationStep>
                >;
                asks: z.ZodOptional<
                  z.ZodArray<
                    z.ZodObject<
                      {
                        name: z.ZodString;
                        question: z.ZodString;
                        draft: z.ZodOptional<z.ZodString>;
                        optional: z.ZodOptional<z.ZodLiteral<true>>;
                        step: z.ZodInt;
                        field: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>;
                      },
                      z.core.$strip
                    >
                  >
                >;
              },
              z.core.$strip
            >
          >;
          rejection: z.ZodObject<
            {
              id: z.ZodString;
              label: z.ZodString;
              steps: z.ZodArray<z.ZodCustom<_cmoc_model.OperationStep, _cmoc_model.OperationStep>>;
              asks: z.ZodOptional<
                z.ZodArray<
                  z.ZodObject<
                    {
                      name: z.ZodString;
                      question: z.ZodString;
                      draft: z.ZodOptional<z.ZodString>;
                      optional: z.ZodOptional<z.ZodLiteral<true>>;
                      step: z.ZodInt;
                      field: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>;
                    },
                    z.core.$strip
                  >
                >
              >;
            },
            z.core.$strip
          >;
          kind: z.ZodLiteral<'juxtapose'>;
          grounds: z.ZodObject<
            {
              left: z.ZodString;
              right: z.ZodString;
              shared: z.ZodArray<
                z.ZodObject<
                  {
                    role: z.ZodEnum<{
                      actor: 'actor';
                      context: 'context';
                      intervention: 'intervention';
                      mechanism: 'mechanism';
                      outcome: 'outcome';
                    }>;
                    state: z.ZodString;
                  },
                  z.core.$strip
                >
              >;
              leftBrings: z.ZodArray<
                z.ZodEnum<{
                  actor: 'actor';
                  context: 'context';
                  intervention: 'intervention';
                  mechanism: 'mechanism';
                  outcome: 'outcome';
                }>
              >;
              rightBrings: z.ZodArray<
                z.ZodEnum<{
                  actor: 'actor';
                  context: 'context';
                  intervention: 'intervention';
                  mechanism: 'mechanism';
                  outcome: 'outcome';
                }>
              >;
              leftFamilies: z.ZodArray<
                z.ZodObject<
                  {
                    kind: z.ZodEnum<{
                      source: 'source';
                      'study-family': 'study-family';
                    }>;
                    id: z.ZodString;
                  },
                  z.core.$strip
                >
              >;
              rightFamilies: z.ZodArray<
                z.ZodObject<
                  {
                    kind: z.ZodEnum<{
                      source: 'source';
                      'study-family': 'study-family';
                    }>;
                    id: z.ZodString;
                  },
                  z.core.$strip
                >
              >;
              sameActors: z.ZodArray<z.ZodString>;
              complete: z.ZodBoolean;
              passages: z.ZodArray<
                z.ZodObject<
                  {
                    configuration: z.ZodString;
                    fragment: z.ZodString;
                    stance: z.ZodString;
                  },
                  z.core.$strip
                >
              >;
            },
            z.core.$strip
          >;
        },
        z.core.$strip
      >
    >;
    reconcile: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          summary: z.ZodString;
          subjects: z.ZodArray<
            z.ZodObject<
              {
                kind: z.ZodString;
                id: z.ZodString;
              },
              z.core.$strip
            >
          >;
          cautions: z.ZodArray<z.ZodString>;
          choices: z.ZodArray<
            z.ZodObject<
              {
                id: z.ZodString;
                label: z.ZodString;
                steps: z.ZodArray<
                  z.ZodCustom<_cmoc_model.OperationStep, _cmoc_model.OperationStep>
                >;
                asks: z.ZodOptional<
                  z.ZodArray<
                    z.ZodObject<
                      {
                        name: z.ZodString;
                        question: z.ZodString;
                        draft: z.ZodOptional<z.ZodString>;
                        optional: z.ZodOptional<z.ZodLiteral<true>>;
                        step: z.ZodInt;
                        field: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>;
                      },
                      z.core.$strip
                    >
                  >
                >;
              },
              z.core.$strip
            >
          >;
          rejection: z.ZodObject<
            {
              id: z.ZodString;
              label: z.ZodString;
              steps: z.ZodArray<z.ZodCustom<_cmoc_model.OperationStep, _cmoc_model.OperationStep>>;
              asks: z.ZodOptional<
                z.ZodArray<
                  z.ZodObject<
                    {
                      name: z.ZodString;
                      question: z.ZodString;
                      draft: z.ZodOptional<z.ZodString>;
                      optional: z.ZodOptional<z.ZodLiteral<true>>;
                      step: z.ZodInt;
                      field: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>;
                    },
                    z.core.$strip
                  >
                >
              >;
            },
            z.core.$strip
          >;
          kind: z.ZodLiteral<'reconcile'>;
          grounds: z.ZodObject<
            {
              meets: z.ZodObject<
                {
                  role: z.ZodEnum<{
                    actor: 'actor';
                    context: 'context';
                    intervention: 'intervention';
                    mechanism: 'mechanism';
                    outcome: 'outcome';
                  }>;
                  state: z.ZodString;
                },
                z.core.$strip
              >;
              outcome: z.ZodString;
              one: z.ZodObject<
                {
                  direction: z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>;
                  members: z.ZodArray<
                    z.ZodObject<
                      {
                        configuration: z.ZodString;
                        supportingFamilies: z.ZodInt;
                        opposingFamilies: z.ZodInt;
                        passages: z.ZodArray<
                          z.ZodObject<
                            {
                              fragment: z.ZodString;
                              stance: z.ZodString;
                            },
                            z.core.$strip
                          >
                        >;
                      },
                      z.core.$strip
                    >
                  >;
                },
                z.core.$strip
              >;
              other: z.ZodObject<
                {
                  direction: z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>;
                  members: z.ZodArray<
                    z.ZodObject<
                      {
                        configuration: z.ZodString;
                        supportingFamilies: z.ZodInt;
                        opposingFamilies: z.ZodInt;
                        passages: z.ZodArray<
                          z.ZodObject<
                            {
                              fragment: z.ZodString;
                              stance: z.ZodString;
                            },
                            z.core.$strip
                          >
                        >;
                      },
                      z.core.$strip
                    >
                  >;
                },
                z.core.$strip
              >;
              also: z.ZodArray<
                z.ZodObject<
                  {
                    meets: z.ZodObject<
                      {
                        role: z.ZodEnum<{
                          actor: 'actor';
                          context: 'context';
                          intervention: 'intervention';
                          mechanism: 'mechanism';
                          outcome: 'outcome';
                        }>;
                        state: z.ZodString;
                      },
                      z.core.$strip
                    >;
                    outcome: z.ZodString;
                    directions: z.ZodArray<
                      z.ZodEnum<{
                        absent: 'absent';
                        decrease: 'decrease';
                        increase: 'increase';
                        mixed: 'mixed';
                        'no-change': 'no-change';
                        present: 'present';
                      }>
                    >;
                  },
                  z.core.$strip
                >
              >;
              table: z.ZodObject<
                {
                  conditions: z.ZodArray<
                    z.ZodObject<
                      {
                        construct: z.ZodString;
                        label: z.ZodString;
                        values: z.ZodArray<
                          z.ZodUnion<
                            readonly [
                              z.ZodEnum<{
                                absent: 'absent';
                                decrease: 'decrease';
                                increase: 'increase';
                                mixed: 'mixed';
                                'no-change': 'no-change';
                                present: 'present';
                              }>,
                              z.ZodEnum<{
                                'not stated': 'not stated';
                                stated: 'stated';
                              }>,
                            ]
                          >
                        >;
                      },
                      z.core.$strip
                    >
                  >;
                  cases: z.ZodArray<
                    z.ZodObject<
                      {
                        configuration: z.ZodString;
                        side: z.ZodEnum<{
                          one: 'one';
                          other: 'other';
                        }>;
                        values: z.ZodArray<z.ZodInt>;
                        contradictory: z.ZodBoolean;
                      },
                      z.core.$strip
                    >
                  >;
                },
                z.core.$strip
              >;
              separations: z.ZodArray<
                z.ZodArray<
                  z.ZodArray<
                    z.ZodObject<
                      {
                        construct: z.ZodString;
                        label: z.ZodString;
                        value: z.ZodUnion<
                          readonly [
                            z.ZodEnum<{
                              absent: 'absent';
                              decrease: 'decrease';
                              increase: 'increase';
                              mixed: 'mixed';
                              'no-change': 'no-change';
                              present: 'present';
                            }>,
                            z.ZodEnum<{
                              'not stated': 'not stated';
                              stated: 'stated';
                            }>,
                          ]
                        >;
                      },
                      z.core.$strip
                    >
                  >
                >
              >;
            },
            z.core.$strip
          >;
        },
        z.core.$strip
      >
    >;
    adjudicate: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          summary: z.ZodString;
          subjects: z.ZodArray<
            z.ZodObject<
              {
                kind: z.ZodString;
                id: z.ZodString;
              },
              z.core.$strip
            >
          >;
          cautions: z.ZodArray<z.ZodString>;
          choices: z.ZodArray<
            z.ZodObject<
              {
                id: z.ZodString;
                label: z.ZodString;
                steps: z.ZodArray<
                  z.ZodCustom<_cmoc_model.OperationStep, _cmoc_model.OperationStep>
                >;
                asks: z.ZodOptional<
                  z.ZodArray<
                    z.ZodObject<
                      {
                        name: z.ZodString;
                        question: z.ZodString;
                        draft: z.ZodOptional<z.ZodString>;
                        optional: z.ZodOptional<z.ZodLiteral<true>>;
                        step: z.ZodInt;
                        field: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>;
                      },
                      z.core.$strip
                    >
                  >
                >;
              },
              z.core.$strip
            >
          >;
          rejection: z.ZodObject<
            {
              id: z.ZodString;
              label: z.ZodString;
              steps: z.ZodArray<z.ZodCustom<_cmoc_model.OperationStep, _cmoc_model.OperationStep>>;
              asks: z.ZodOptional<
                z.ZodArray<
                  z.ZodObject<
                    {
                      name: z.ZodString;
                      question: z.ZodString;
                      draft: z.ZodOptional<z.ZodString>;
                      optional: z.ZodOptional<z.ZodLiteral<true>>;
                      step: z.ZodInt;
                      field: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>;
                    },
                    z.core.$strip
                  >
                >
              >;
            },
            z.core.$strip
          >;
          kind: z.ZodLiteral<'adjudicate'>;
          grounds: z.ZodObject<
            {
              configuration: z.ZodString;
              supporting: z.ZodArray<
                z.ZodObject<
                  {
                    evidence: z.ZodString;
                    fragment: z.ZodString;
                    source: z.ZodString;
                    family: z.ZodObject<
                      {
                        kind: z.ZodEnum<{
                          source: 'source';
                          'study-family': 'study-family';
                        }>;
                        id: z.ZodString;
                      },
                      z.core.$strip
                    >;
                    stance: z.ZodEnum<{
                      'context-only': 'context-only';
                      opposes: 'opposes';
                      'opposite-confirmed': 'opposite-confirmed';
                      refines: 'refines';
                      supports: 'supports';
                      unclear: 'unclear';
                    }>;
                    bearing: z.ZodEnum<{
                      against: 'against';
                      for: 'for';
                      neither: 'neither';
                      'opposite-confirmed': 'opposite-confirmed';
                      restated: 'restated';
                    }>;
                    on: z.ZodObject<
                      {
                        kind: z.ZodString;
                        id: z.ZodString;
                      },
                      z.core.$strip
                    >;
                    isPart: z.ZodBoolean;
                    claimSlots: z.ZodArray<z.ZodString>;
                    ways: z.ZodArray<
                      z.ZodArray<
                        z.ZodDiscriminatedUnion<
                          [
                            z.ZodObject<
                              {
                                by: z.ZodLiteral<'move'>;
                                move: z.ZodString;
                                mapping: z.ZodString;
                                from: z.ZodObject<
                                  {
                                    kind: z.ZodString;
                                    id: z.ZodString;
                                  },
                                  z.core.$strip
                                >;
                                to: z.ZodObject<
                                  {
                                    kind: z.ZodString;
                                    id: z.ZodString;
                                  },
                                  z.core.$strip
                                >;
                              },
                              z.core.$strip
                            >,
                            z.ZodObject<
                              {
                                by: z.ZodEnum<{
                                  exception: 'exception';
                                  member: 'member';
                                }>;
                                from: z.ZodObject<
                                  {
                                    kind: z.ZodString;
                                    id: z.ZodString;
                                  },
                                  z.core.$strip
                                >;
                                to: z.ZodObject<
                                  {
                                    kind: z.ZodString;
                                    id: z.ZodString;
                                  },
                                  z.core.$strip
                                >;
                              },
                              z.core.$strip
                            >,
                          ],
                          'by'
                        >
                      >
                    >;
                    slots: z.ZodArray<z.ZodString>;
                    text: z.ZodString;
                    distance: z.ZodString;
                    status: z.ZodString;
                    appraisals: z.ZodArray<
                      z.ZodObject<
                        {
                          judgement: z.ZodString;
                          about: z.ZodEnum<{
                            fragment: 'fragment';
                            source: 'source';
                          }>;
                          item: z.ZodString;
                          level: z.ZodString;
                          reason: z.ZodString;
                          theoryArea: z.ZodNullable<z.ZodString>;
                        },
                        z.core.$strip
                      >
                    >;
                  },
                  z.core.$strip
                >
              >;
              opposing: z.ZodArray<
                z.ZodObject<
                  {
                    evidence: z.ZodString;
                    fragment: z.ZodString;
                    source: z.ZodString;
                    family: z.ZodObject<
                      {
                        kind: z.ZodEnum<{
                          source: 'source';
                          'study-family': 'study-family';
                        }>;
                        id: z.ZodString;
                      },
                      z.core.$strip
                    >;
                    stance: z.ZodEnum<{
                      'context-only': 'context-only';
                      opposes: 'opposes';
                      'opposite-confirmed': 'opposite-confirmed';
                      refines: 'refines';
                      supports: 'supports';
                      unclear: 'unclear';
                    }>;
                    bearing: z.ZodEnum<{
                      against: 'against';
                      for: 'for';
                      neither: 'neither';
                      'opposite-confirmed': 'opposite-confirmed';
                      restated: 'restated';
                    }>;
                    on: z.ZodObject<
                      {
                        kind: z.ZodString;
                        id: z.ZodString;
                      },
                      z.core.$strip
                    >;
                    isPart: z.ZodBoolean;
                    claimSlots: z.ZodArray<z.ZodString>;
                    ways: z.ZodArray<
                      z.ZodArray<
                        z.ZodDiscriminatedUnion<
                          [
                            z.ZodObject<
                              {
                                by: z.ZodLiteral<'move'>;
                                move: z.ZodString;
                                mapping: z.ZodString;
                                from: z.ZodObject<
                                  {
                                    kind: z.ZodString;
                                    id: z.ZodString;
                                  },
                                  z.core.$strip
                                >;
                                to: z.ZodObject<
                                  {
                                    kind: z.ZodString;
                                    id: z.ZodString;
                                  },
                                  z.core.$strip
                                >;
                              },
                              z.core.$strip
                            >,
                            z.ZodObject<
                              {
                                by: z.ZodEnum<{
                                  exception: 'exception';
                                  member: 'member';
                                }>;
                                from: z.ZodObject<
                                  {
                                    kind: z.ZodString;
                                    id: z.ZodString;
                                  },
                                  z.core.$strip
                                >;
                                to: z.ZodObject<
                                  {
                                    kind: z.ZodString;
                                    id: z.ZodString;
                                  },
                                  z.core.$strip
                                >;
                              },
                              z.core.$strip
                            >,
                          ],
                          'by'
                        >
                      >
                    >;
                    slots: z.ZodArray<z.ZodString>;
                    text: z.ZodString;
                    distance: z.ZodString;
                    status: z.ZodString;
                    appraisals: z.ZodArray<
                      z.ZodObject<
                        {
                          judgement: z.ZodString;
                          about: z.ZodEnum<{
                            fragment: 'fragment';
                            source: 'source';
                          }>;
                          item: z.ZodString;
                          level: z.ZodString;
                          reason: z.ZodString;
                          theoryArea: z.ZodNullable<z.ZodString>;
                        },
                        z.core.$strip
                      >
                    >;
                  },
                  z.core.$strip
                >
              >;
              beside: z.ZodArray<
                z.ZodObject<
                  {
                    evidence: z.ZodString;
                    fragment: z.ZodString;
                    source: z.ZodString;
                    family: z.ZodObject<
                      {
                        kind: z.ZodEnum<{
                          source: 'source';
                          'study-family': 'study-family';
                        }>;
                        id: z.ZodString;
                      },
                      z.core.$strip
                    >;
                    stance: z.ZodEnum<{
                      'context-only': 'context-only';
                      opposes: 'opposes';
                      'opposite-confirmed': 'opposite-confirmed';
                      refines: 'refines';
                      supports: 'supports';
                      unclear: 'unclear';
                    }>;
                    bearing: z.ZodEnum<{
                      against: 'against';
                      for: 'for';
                      neither: 'neither';
                      'opposite-confirmed': 'opposite-confirmed';
                      restated: 'restated';
                    }>;
                    on: z.ZodObject<
                      {
                        kind: z.ZodString;
                        id: z.ZodString;
                      },
                      z.core.$strip
                    >;
                    isPart: z.ZodBoolean;
                    claimSlots: z.ZodArray<z.ZodString>;
                    ways: z.ZodArray<
                      z.ZodArray<
                        z.ZodDiscriminatedUnion<
                          [
                            z.ZodObject<
                              {
                                by: z.ZodLiteral<'move'>;
                                move: z.ZodString;
                                mapping: z.ZodString;
                                from: z.ZodObject<
                                  {
                                    kind: z.ZodString;
                                    id: z.ZodString;
                                  },
                                  z.core.$strip
                                >;
                                to: z.ZodObject<
                                  {
                                    kind: z.ZodString;
                                    id: z.ZodString;
                                  },
                                  z.core.$strip
                                >;
                              },
                              z.core.$strip
                            >,
                            z.ZodObject<
                              {
                                by: z.ZodEnum<{
                                  exception: 'exception';
                                  member: 'member';
                                }>;
                                from: z.ZodObject<
                                  {
                                    kind: z.ZodString;
                                    id: z.ZodString;
                                  },
                                  z.core.$strip
                                >;
                                to: z.ZodObject<
                                  {
                                    kind: z.ZodString;
                                    id: z.ZodString;
                                  },
                                  z.core.$strip
                                >;
                              },
                              z.core.$strip
                            >,
                          ],
                          'by'
                        >
                      >
                    >;
                    slots: z.ZodArray<z.ZodString>;
                    text: z.ZodString;
                    distance: z.ZodString;
                    status: z.ZodString;
                    appraisals: z.ZodArray<
                      z.ZodObject<
                        {
                          judgement: z.ZodString;
                          about: z.ZodEnum<{
                            fragment: 'fragment';
                            source: 'source';
                          }>;
                          item: z.ZodString;
                          level: z.ZodString;
                          reason: z.ZodString;
                          theoryArea: z.ZodNullable<z.ZodString>;
                        },
                        z.core.$strip
                      >
                    >;
                  },
                  z.core.$strip
                >
              >;
              supportingFamilies: z.ZodInt;
              opposingFamilies: z.ZodInt;
            },
            z.core.$strip
          >;
        },
        z.core.$strip
      >
    >;
    consolidate: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          summary: z.ZodString;
          subjects: z.ZodArray<
            z.ZodObject<
              {
                kind: z.ZodString;
                id: z.ZodString;
              },
              z.core.$strip
            >
          >;
          cautions: z.ZodArray<z.ZodString>;
          choices: z.ZodArray<
            z.ZodObject<
              {
                id: z.ZodString;
                label: z.ZodString;
                steps: z.ZodArray<
                  z.ZodCustom<_cmoc_model.OperationStep, _cmoc_model.OperationStep>
                >;
                asks: z.ZodOptional<
                  z.ZodArray<
                    z.ZodObject<
                      {
                        name: z.ZodString;
                        question: z.ZodString;
                        draft: z.ZodOptional<z.ZodString>;
                        optional: z.ZodOptional<z.ZodLiteral<true>>;
                        step: z.ZodInt;
                        field: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>;
                      },
                      z.core.$strip
                    >
                  >
                >;
              },
              z.core.$strip
            >
          >;
          rejection: z.ZodObject<
            {
              id: z.ZodString;
              label: z.ZodString;
              steps: z.ZodArray<z.ZodCustom<_cmoc_model.OperationStep, _cmoc_model.OperationStep>>;
              asks: z.ZodOptional<
                z.ZodArray<
                  z.ZodObject<
                    {
                      name: z.ZodString;
                      question: z.ZodString;
                      draft: z.ZodOptional<z.ZodString>;
                      optional: z.ZodOptional<z.ZodLiteral<true>>;
                      step: z.ZodInt;
                      field: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>;
                    },
                    z.core.$strip
                  >
                >
              >;
            },
            z.core.$strip
          >;
          kind: z.ZodLiteral<'consolidate'>;
          grounds: z.ZodObject<
            {
              shared: z.ZodArray<
                z.ZodObject<
                  {
                    role: z.ZodEnum<{
                      context: 'context';
                      intervention: 'intervention';
                      mechanism: 'mechanism';
                      outcome: 'outcome';
                    }>;
                    state: z.ZodObject<
                      {
                        construct: z.ZodString;
                        direction: z.ZodOptional<
                          z.ZodEnum<{
                            absent: 'absent';
                            decrease: 'decrease';
                            increase: 'increase';
                            mixed: 'mixed';
                            'no-change': 'no-change';
                            present: 'present';
                          }>
                        >;
                      },
                      z.core.$strip
                    >;
                    lifted: z.ZodBoolean;
                  },
                  z.core.$strip
                >
              >;
              residue: z.ZodArray<
                z.ZodObject<
                  {
                    configuration: z.ZodString;
                    states: z.ZodArray<
                      z.ZodObject<
                        {
                          role: z.ZodEnum<{
                            context: 'context';
                            intervention: 'intervention';
                            mechanism: 'mechanism';
                            outcome: 'outcome';
                          }>;
                          state: z.ZodObject<
                            {
                              construct: z.ZodString;
                              direction: z.ZodOptional<
                                z.ZodEnum<{
                                  absent: 'absent';
                                  decrease: 'decrease';
                                  increase: 'increase';
                                  mixed: 'mixed';
                                  'no-change': 'no-change';
                                  present: 'present';
                                }>
                              >;
                            },
                            z.core.$strip
                          >;
                        },
                        z.core.$strip
                      >
                    >;
                    slotsWithoutConstruct: z.ZodArray<z.ZodString>;
                  },
                  z.core.$strip
                >
              >;
              members: z.ZodArray<
                z.ZodObject<
                  {
                    configuration: z.ZodString;
                    slots: z.ZodArray<
                      z.ZodObject<
                        {
                          role: z.ZodString;
                          text: z.ZodString;
                        },
                        z.core.$strip
                      >
                    >;
                    statement: z.ZodNullable<z.ZodString>;
                    supportingFamilies: z.ZodInt;
                    opposingFamilies: z.ZodInt;
                  },
                  z.core.$strip
                >
              >;
              chain: z.ZodArray<
                z.ZodObject<
                  {
                    left: z.ZodString;
                    right: z.ZodString;
                    likeness: z.ZodNumber;
                    accepted: z.ZodBoolean;
                  },
                  z.core.$strip
                >
              >;
              weakestLink: z.ZodNullable<
                z.ZodObject<
                  {
                    left: z.ZodString;
                    right: z.ZodString;
                    likeness: z.ZodNumber;
                    accepted: z.ZodBoolean;
                  },
                  z.core.$strip
                >
              >;
              opposed: z.ZodArray<z.ZodString>;
              supportingFamilies: z.ZodInt;
            },
            z.core.$strip
          >;
        },
        z.core.$strip
      >
    >;
    situate: z.ZodNullable<
      z.ZodObject<
        {
          tables: z.ZodArray<
            z.ZodObject<
              {
                facet: z.ZodString;
                label: z.ZodString;
                values: z.ZodArray<
                  z.ZodObject<
                    {
                      id: z.ZodString;
                      label: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
                rows: z.ZodArray<
                  z.ZodObject<
                    {
                      construct: z.ZodString;
                      label: z.ZodString;
                      cells: z.ZodArray<
                        z.ZodObject<
                          {
                            value: z.ZodString;
                            configurations: z.ZodArray<z.ZodString>;
                            families: z.ZodInt;
                            situated: z.ZodArray<z.ZodString>;
                          },
                          z.core.$strip
                        >
                      >;
                    },
                    z.core.$strip
                  >
                >;
                gaps: z.ZodArray<
                  z.ZodObject<
                    {
                      construct: z.ZodString;
                      value: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
                notSituated: z.ZodArray<z.ZodString>;
              },
              z.core.$strip
            >
          >;
          lattice: z.ZodArray<
            z.ZodObject<
              {
                configurations: z.ZodArray<z.ZodString>;
                contexts: z.ZodArray<
                  z.ZodObject<
                    {
                      construct: z.ZodString;
                      direction: z.ZodNullable<z.ZodString>;
                    },
                    z.core.$strip
                  >
                >;
                moreGeneral: z.ZodArray<z.ZodInt>;
              },
              z.core.$strip
            >
          >;
          latticeCut: z.ZodBoolean;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** What `cmoc propose --format json` prints. */
type ProposeOutput = ReadOnly<z.infer<typeof proposeOutputSchema>>;

/** The schema of what `cmoc support --format json` prints. */
declare const supportOutputSchema: z.ZodObject<
  {
    file: z.ZodString;
    review: z.ZodObject<
      {
        id: z.ZodString;
        title: z.ZodString;
      },
      z.core.$strip
    >;
    format: z.ZodLiteral<'cmoc-support'>;
    version: z.ZodLiteral<'1.0'>;
    overview: z.ZodNullable<
      z.ZodObject<
        {
          fewerThan: z.ZodInt;
          counts: z.ZodObject<
            {
              thin: z.ZodObject<
                {
                  listed: z.ZodInt;
                  atLeast: z.ZodInt;
                  exact: z.ZodBoolean;
                },
                z.core.$strip
              >;
              leftovers: z.ZodObject<
                {
                  listed: z.ZodInt;
                  atLeast: z.ZodInt;
                  exact: z.ZodBoolean;
                },
                z.core.$strip
              >;
            },
            z.core.$strip
          >;
          thin: z.ZodArray<
            z.ZodObject<
              {
                configuration: z.ZodString;
                tier: z.ZodEnum<{
                  consolidated: 'consolidated';
                  extracted: 'extracted';
                  refined: 'refined';
                }>;
                families: z.ZodArray<
                  z.ZodObject<
                    {
                      kind: z.ZodEnum<{
                        source: 'source';
                        'study-family': 'study-family';
                      }>;
                      id: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
                opposingFamilies: z.ZodArray<
                  z.ZodObject<
                    {
                      kind: z.ZodEnum<{
                        source: 'source';
                        'study-family': 'study-family';
                      }>;
                      id: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
                oppositeConfirmed: z.ZodArray<
                  z.ZodObject<
                    {
                      kind: z.ZodEnum<{
                        source: 'source';
                        'study-family': 'study-family';
                      }>;
                      id: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
                restated: z.ZodInt;
                passages: z.ZodInt;
                inherited: z.ZodBoolean;
                onlyInterpreted: z.ZodBoolean;
              },
              z.core.$strip
            >
          >;
          leftovers: z.ZodArray<
            z.ZodObject<
              {
                configuration: z.ZodString;
                families: z.ZodArray<
                  z.ZodObject<
                    {
                      kind: z.ZodEnum<{
                        source: 'source';
                        'study-family': 'study-family';
                      }>;
                      id: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
                restated: z.ZodInt;
                status: z.ZodEnum<{
                  'not-dealt-with': 'not-dealt-with';
                  parked: 'parked';
                  refuted: 'refuted';
                }>;
              },
              z.core.$strip
            >
          >;
          saturation: z.ZodObject<
            {
              unit: z.ZodEnum<{
                configurations: 'configurations';
                states: 'states';
              }>;
              total: z.ZodInt;
              points: z.ZodArray<
                z.ZodObject<
                  {
                    source: z.ZodString;
                    known: z.ZodInt;
                    added: z.ZodInt;
                    median: z.ZodNumber;
                    low: z.ZodNumber;
                    high: z.ZodNumber;
                  },
                  z.core.$strip
                >
              >;
              permutations: z.ZodInt;
              lastTenthAdds: z.ZodNumber;
            },
            z.core.$strip
          >;
        },
        z.core.$strip
      >
    >;
    between: z.ZodNullable<
      z.ZodObject<
        {
          from: z.ZodObject<
            {
              construct: z.ZodString;
              direction: z.ZodOptional<
                z.ZodEnum<{
                  absent: 'absent';
                  decrease: 'decrease';
                  increase: 'increase';
                  mixed: 'mixed';
                  'no-change': 'no-change';
                  present: 'present';
                }>
              >;
            },
            z.core.$strip
          >;
          to: z.ZodObject<
            {
              construct: z.ZodString;
              direction: z.ZodOptional<
                z.ZodEnum<{
                  absent: 'absent';
                  decrease: 'decrease';
                  increase: 'increase';
                  mixed: 'mixed';
                  'no-change': 'no-change';
                  present: 'present';
                }>
              >;
            },
            z.core.$strip
          >;
          ways: z.ZodArray<
            z.ZodObject<
              {
                id: z.ZodString;
                configurations: z.ZodArray<z.ZodString>;
                links: z.ZodArray<z.ZodString>;
                contexts: z.ZodArray<
                  z.ZodObject<
                    {
                      configuration: z.ZodString;
                      slot: z.ZodString;
                      role: z.ZodEnum<{
                        context: 'context';
                        intervention: 'intervention';
                      }>;
                      text: z.ZodString;
                      states: z.ZodArray<
                        z.ZodObject<
                          {
                            construct: z.ZodString;
                            direction: z.ZodNullable<
                              z.ZodEnum<{
                                absent: 'absent';
                                decrease: 'decrease';
                                increase: 'increase';
                                mixed: 'mixed';
                                'no-change': 'no-change';
                                present: 'present';
                              }>
                            >;
                          },
                          z.core.$strip
                        >
                      >;
                      supply: z.ZodEnum<{
                        assumed: 'assumed';
                        'assumed-before': 'assumed-before';
                        'partly-supplied': 'partly-supplied';
                        supplied: 'supplied';
                      }>;
                      suppliedBy: z.ZodArray<
                        z.ZodObject<
                          {
                            configuration: z.ZodString;
                            slot: z.ZodString;
                          },
                          z.core.$strip
                        >
                      >;
                      identities: z.ZodArray<z.ZodString>;
                    },
                    z.core.$strip
                  >
                >;
                outcomes: z.ZodArray<
                  z.ZodObject<
                    {
                      configuration: z.ZodString;
                      slot: z.ZodString;
                      text: z.ZodString;
                      states: z.ZodArray<
                        z.ZodObject<
                          {
                            construct: z.ZodString;
                            direction: z.ZodNullable<
                              z.ZodEnum<{
                                absent: 'absent';
                                decrease: 'decrease';
                                increase: 'increase';
                                mixed: 'mixed';
                                'no-change': 'no-change';
                                present: 'present';
                              }>
                            >;
                          },
                          z.core.$strip
                        >
                      >;
                      carriedOn: z.ZodBoolean;
                    },
                    z.core.$strip
                  >
                >;
                inferredJoins: z.ZodArray<
                  z.ZodObject<
                    {
                      from: z.ZodString;
                      to: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
                identities: z.ZodArray<z.ZodString>;
                sourcing: z.ZodObject<
                  {
                    kind: z.ZodEnum<{
                      mixed: 'mixed';
                      thread: 'thread';
                      unsupported: 'unsupported';
                    }>;
                    families: z.ZodArray<
                      z.ZodObject<
                        {
                          kind: z.ZodEnum<{
                            source: 'source';
                            'study-family': 'study-family';
                          }>;
                          id: z.ZodString;
                        },
                        z.core.$strip
                      >
                    >;
                    configurations: z.ZodArray<
                      z.ZodObject<
                        {
                          configuration: z.ZodString;
                          supportingFamilies: z.ZodInt;
                          opposingFamilies: z.ZodInt;
                        },
                        z.core.$strip
                      >
                    >;
                  },
                  z.core.$strip
                >;
                goesOn: z.ZodExactOptional<z.ZodLiteral<true>>;
              },
              z.core.$strip
            >
          >;
          cut: z.ZodBoolean;
          independentRoutes: z.ZodObject<
            {
              lower: z.ZodInt;
              upper: z.ZodInt;
              exact: z.ZodBoolean;
            },
            z.core.$strip
          >;
          routes: z.ZodArray<
            z.ZodObject<
              {
                configurations: z.ZodArray<z.ZodString>;
                families: z.ZodArray<
                  z.ZodObject<
                    {
                      kind: z.ZodEnum<{
                        source: 'source';
                        'study-family': 'study-family';
                      }>;
                      id: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
              },
              z.core.$strip
            >
          >;
          breakingFamilies: z.ZodObject<
            {
              lower: z.ZodInt;
              upper: z.ZodInt;
              exact: z.ZodBoolean;
            },
            z.core.$strip
          >;
          breakingSet: z.ZodArray<
            z.ZodObject<
              {
                kind: z.ZodEnum<{
                  source: 'source';
                  'study-family': 'study-family';
                }>;
                id: z.ZodString;
              },
              z.core.$strip
            >
          >;
          separateWays: z.ZodArray<z.ZodArray<z.ZodString>>;
          bottleneck: z.ZodArray<z.ZodString>;
          unsupported: z.ZodArray<z.ZodString>;
          trap: z.ZodNullable<
            z.ZodObject<
              {
                arrows: z.ZodArray<
                  z.ZodObject<
                    {
                      from: z.ZodString;
                      to: z.ZodString;
                      kind: z.ZodEnum<{
                        'context-to-mechanism': 'context-to-mechanism';
                        'mechanism-to-outcome': 'mechanism-to-outcome';
                      }>;
                      configurations: z.ZodArray<z.ZodString>;
                    },
                    z.core.$strip
                  >
                >;
                spots: z.ZodArray<
                  z.ZodObject<
                    {
                      state: z.ZodString;
                      arriving: z.ZodArray<z.ZodString>;
                      leaving: z.ZodArray<z.ZodString>;
                      contextsNotShared: z.ZodArray<z.ZodString>;
                      sharedFamilies: z.ZodInt;
                      because: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >
    >;
    notCompared: z.ZodArray<
      z.ZodEnum<{
        chains: 'chains';
        demiRegularities: 'demiRegularities';
        links: 'links';
        loops: 'loops';
        reconciliations: 'reconciliations';
        threads: 'threads';
      }>
    >;
    without: z.ZodArray<
      z.ZodObject<
        {
          omission: z.ZodDiscriminatedUnion<
            [
              z.ZodObject<
                {
                  kind: z.ZodLiteral<'source'>;
                  id: z.ZodString;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  kind: z.ZodLiteral<'study-family'>;
                  id: z.ZodString;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  kind: z.ZodLiteral<'judged'>;
                  item: z.ZodString;
                  levels: z.ZodArray<z.ZodString>;
                },
                z.core.$strip
              >,
            ],
            'kind'
          >;
          evidence: z.ZodInt;
          unsupported: z.ZodArray<z.ZodString>;
          links: z.ZodObject<
            {
              lost: z.ZodArray<z.ZodString>;
              gained: z.ZodArray<z.ZodString>;
            },
            z.core.$strip
          >;
          chains: z.ZodObject<
            {
              lost: z.ZodArray<z.ZodString>;
              gained: z.ZodArray<z.ZodString>;
            },
            z.core.$strip
          >;
          threads: z.ZodObject<
            {
              lost: z.ZodArray<z.ZodString>;
              gained: z.ZodArray<z.ZodString>;
            },
            z.core.$strip
          >;
          loops: z.ZodObject<
            {
              lost: z.ZodArray<z.ZodString>;
              gained: z.ZodArray<z.ZodString>;
            },
            z.core.$strip
          >;
          demiRegularities: z.ZodObject<
            {
              lost: z.ZodArray<z.ZodString>;
              gained: z.ZodArray<z.ZodString>;
            },
            z.core.$strip
          >;
          reconciliations: z.ZodObject<
            {
              lost: z.ZodArray<z.ZodString>;
              gained: z.ZodArray<z.ZodString>;
            },
            z.core.$strip
          >;
          exceptions: z.ZodObject<
            {
              lost: z.ZodArray<z.ZodString>;
              gained: z.ZodArray<z.ZodString>;
            },
            z.core.$strip
          >;
          coverage: z.ZodArray<
            z.ZodObject<
              {
                unit: z.ZodEnum<{
                  configurations: 'configurations';
                  documents: 'documents';
                  'study-families': 'study-families';
                }>;
                size: z.ZodInt;
                before: z.ZodInt;
                after: z.ZodInt;
              },
              z.core.$strip
            >
          >;
          thin: z.ZodObject<
            {
              lost: z.ZodArray<z.ZodString>;
              gained: z.ZodArray<z.ZodString>;
            },
            z.core.$strip
          >;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** What `cmoc support --format json` prints. */
type SupportOutput = ReadOnly<z.infer<typeof supportOutputSchema>>;

/** The schema of what `cmoc frontier --format json` prints. */
declare const frontierOutputSchema: z.ZodObject<
  {
    file: z.ZodString;
    review: z.ZodObject<
      {
        id: z.ZodString;
        title: z.ZodString;
      },
      z.core.$strip
    >;
    format: z.ZodLiteral<'cmoc-frontier'>;
    version: z.ZodLiteral<'1.0'>;
    frontiers: z.ZodArray<
      z.ZodObject<
        {
          unit: z.ZodEnum<{
            configurations: 'configurations';
            documents: 'documents';
            'study-families': 'study-families';
          }>;
          total: z.ZodInt;
          candidates: z.ZodInt;
          points: z.ZodArray<
            z.ZodObject<
              {
                size: z.ZodInt;
                chosen: z.ZodArray<z.ZodString>;
                covered: z.ZodInt;
                upperBound: z.ZodInt;
                proven: z.ZodBoolean;
                uncovered: z.ZodArray<z.ZodString>;
              },
              z.core.$strip
            >
          >;
          uncoverable: z.ZodArray<z.ZodString>;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** What `cmoc frontier --format json` prints. */
type FrontierOutput = ReadOnly<z.infer<typeof frontierOutputSchema>>;

/** The schema of what `cmoc exceptions --format json` prints. */
declare const exceptionsOutputSchema: z.ZodObject<
  {
    file: z.ZodString;
    review: z.ZodObject<
      {
        id: z.ZodString;
        title: z.ZodString;
      },
      z.core.$strip
    >;
    format: z.ZodLiteral<'cmoc-exceptions'>;
    version: z.ZodLiteral<'1.0'>;
    about: z.ZodArray<z.ZodString>;
    counts: z.ZodObject<
      {
        patterns: z.ZodObject<
          {
            listed: z.ZodInt;
            atLeast: z.ZodInt;
            exact: z.ZodBoolean;
          },
          z.core.$strip
        >;
        queues: z.ZodObject<
          {
            listed: z.ZodInt;
            atLeast: z.ZodInt;
            exact: z.ZodBoolean;
          },
          z.core.$strip
        >;
      },
      z.core.$strip
    >;
    notes: z.ZodArray<z.ZodString>;
    patterns: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          summary: z.ZodString;
          subjects: z.ZodArray<
            z.ZodObject<
              {
                kind: z.ZodString;
                id: z.ZodString;
              },
              z.core.$strip
            >
          >;
          cautions: z.ZodArray<z.ZodString>;
          choices: z.ZodArray<
            z.ZodObject<
              {
                id: z.ZodString;
                label: z.ZodString;
                steps: z.ZodArray<
                  z.ZodCustom<_cmoc_model.OperationStep, _cmoc_model.OperationStep>
                >;
                asks: z.ZodOptional<
                  z.ZodArray<
                    z.ZodObject<
                      {
                        name: z.ZodString;
                        question: z.ZodString;
                        draft: z.ZodOptional<z.ZodString>;
                        optional: z.ZodOptional<z.ZodLiteral<true>>;
                        step: z.ZodInt;
                        field: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>;
                      },
                      z.core.$strip
                    >
                  >
                >;
              },
              z.core.$strip
            >
          >;
          rejection: z.ZodObject<
            {
              id: z.ZodString;
              label: z.ZodString;
              steps: z.ZodArray<z.ZodCustom<_cmoc_model.OperationStep, _cmoc_model.OperationStep>>;
              asks: z.ZodOptional<
                z.ZodArray<
                  z.ZodObject<
                    {
                      name: z.ZodString;
                      question: z.ZodString;
                      draft: z.ZodOptional<z.ZodString>;
                      optional: z.ZodOptional<z.ZodLiteral<true>>;
                      step: z.ZodInt;
                      field: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>;
                    },
                    z.core.$strip
                  >
                >
              >;
            },
            z.core.$strip
          >;
          kind: z.ZodLiteral<'demi-regularity'>;
          grounds: z.ZodObject<
            {
              exceptions: z.ZodArray<
                z.ZodObject<
                  {
                    configuration: z.ZodString;
                    kind: z.ZodEnum<{
                      opposed: 'opposed';
                      'opposite-outcome': 'opposite-outcome';
                    }>;
                    families: z.ZodArray<
                      z.ZodObject<
                        {
                          kind: z.ZodEnum<{
                            source: 'source';
                            'study-family': 'study-family';
                          }>;
                          id: z.ZodString;
                        },
                        z.core.$strip
                      >
                    >;
                  },
                  z.core.$strip
                >
              >;
              pattern: z.ZodArray<
                z.ZodObject<
                  {
                    role: z.ZodEnum<{
                      context: 'context';
                      intervention: 'intervention';
                      mechanism: 'mechanism';
                      outcome: 'outcome';
                    }>;
                    state: z.ZodObject<
                      {
                        construct: z.ZodString;
                        direction: z.ZodOptional<
                          z.ZodEnum<{
                            absent: 'absent';
                            decrease: 'decrease';
                            increase: 'increase';
                            mixed: 'mixed';
                            'no-change': 'no-change';
                            present: 'present';
                          }>
                        >;
                      },
                      z.core.$strip
                    >;
                  },
                  z.core.$strip
                >
              >;
              members: z.ZodArray<z.ZodString>;
              supportingFamilies: z.ZodArray<
                z.ZodObject<
                  {
                    kind: z.ZodEnum<{
                      source: 'source';
                      'study-family': 'study-family';
                    }>;
                    id: z.ZodString;
                  },
                  z.core.$strip
                >
              >;
              opposingFamilies: z.ZodArray<
                z.ZodObject<
                  {
                    kind: z.ZodEnum<{
                      source: 'source';
                      'study-family': 'study-family';
                    }>;
                    id: z.ZodString;
                  },
                  z.core.$strip
                >
              >;
            },
            z.core.$strip
          >;
        },
        z.core.$strip
      >
    >;
    queues: z.ZodArray<
      z.ZodObject<
        {
          configuration: z.ZodString;
          contexts: z.ZodInt;
          entries: z.ZodArray<
            z.ZodObject<
              {
                source: z.ZodString;
                standing: z.ZodEnum<{
                  checked: 'checked';
                  'never-checked': 'never-checked';
                  opposite: 'opposite';
                  'opposite-confirmed': 'opposite-confirmed';
                  'outcome-absent': 'outcome-absent';
                  'tells-it': 'tells-it';
                }>;
                contextsTold: z.ZodInt;
                because: z.ZodArray<z.ZodString>;
              },
              z.core.$strip
            >
          >;
          counts: z.ZodObject<
            {
              sources: z.ZodInt;
              sought: z.ZodInt;
              opposite: z.ZodInt;
              oppositeConfirmed: z.ZodInt;
              neverChecked: z.ZodInt;
              notListed: z.ZodInt;
            },
            z.core.$strip
          >;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** What `cmoc exceptions --format json` prints. */
type ExceptionsOutput = ReadOnly<z.infer<typeof exceptionsOutputSchema>>;

/** The schema of what `cmoc diff --format json` prints. */
declare const diffOutputSchema: z.ZodObject<
  {
    format: z.ZodLiteral<'cmoc-diff'>;
    version: z.ZodLiteral<'1.0'>;
    earlier: z.ZodObject<
      {
        file: z.ZodString;
        review: z.ZodObject<
          {
            id: z.ZodString;
            title: z.ZodString;
          },
          z.core.$strip
        >;
        theory: z.ZodString;
        label: z.ZodString;
      },
      z.core.$strip
    >;
    later: z.ZodObject<
      {
        file: z.ZodString;
        review: z.ZodObject<
          {
            id: z.ZodString;
            title: z.ZodString;
          },
          z.core.$strip
        >;
        theory: z.ZodString;
        label: z.ZodString;
      },
      z.core.$strip
    >;
    changes: z.ZodArray<
      z.ZodObject<
        {
          kind: z.ZodEnum<{
            dropped: 'dropped';
            kept: 'kept';
            merged: 'merged';
            new: 'new';
            refined: 'refined';
            refuted: 'refuted';
            split: 'split';
          }>;
          before: z.ZodArray<z.ZodString>;
          after: z.ZodArray<z.ZodString>;
          moves: z.ZodArray<
            z.ZodObject<
              {
                mapping: z.ZodString;
                move: z.ZodString;
                by: z.ZodString;
                at: z.ZodString;
                reason: z.ZodString;
              },
              z.core.$strip
            >
          >;
          evidenceGained: z.ZodArray<
            z.ZodObject<
              {
                evidence: z.ZodString;
                fragment: z.ZodString;
                source: z.ZodString;
                family: z.ZodObject<
                  {
                    kind: z.ZodEnum<{
                      source: 'source';
                      'study-family': 'study-family';
                    }>;
                    id: z.ZodString;
                  },
                  z.core.$strip
                >;
                stance: z.ZodEnum<{
                  'context-only': 'context-only';
                  opposes: 'opposes';
                  'opposite-confirmed': 'opposite-confirmed';
                  refines: 'refines';
                  supports: 'supports';
                  unclear: 'unclear';
                }>;
                slots: z.ZodArray<z.ZodString>;
              },
              z.core.$strip
            >
          >;
          evidenceAgainst: z.ZodArray<
            z.ZodObject<
              {
                evidence: z.ZodString;
                fragment: z.ZodString;
                source: z.ZodString;
                family: z.ZodObject<
                  {
                    kind: z.ZodEnum<{
                      source: 'source';
                      'study-family': 'study-family';
                    }>;
                    id: z.ZodString;
                  },
                  z.core.$strip
                >;
                stance: z.ZodEnum<{
                  'context-only': 'context-only';
                  opposes: 'opposes';
                  'opposite-confirmed': 'opposite-confirmed';
                  refines: 'refines';
                  supports: 'supports';
                  unclear: 'unclear';
                }>;
                slots: z.ZodArray<z.ZodString>;
              },
              z.core.$strip
            >
          >;
          unexplained: z.ZodBoolean;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** What `cmoc diff --format json` prints. */
type DiffOutput = ReadOnly<z.infer<typeof diffOutputSchema>>;

/** The schema of what `cmoc history --format json` prints. */
declare const historyOutputSchema: z.ZodObject<
  {
    file: z.ZodString;
    review: z.ZodObject<
      {
        id: z.ZodString;
        title: z.ZodString;
      },
      z.core.$strip
    >;
    format: z.ZodLiteral<'cmoc-history'>;
    version: z.ZodLiteral<'1.0'>;
    about: z.ZodNullable<
      z.ZodObject<
        {
          id: z.ZodString;
          kinds: z.ZodArray<z.ZodString>;
        },
        z.core.$strip
      >
    >;
    ledger: z.ZodObject<
      {
        entries: z.ZodInt;
        editedElsewhere: z.ZodBoolean;
      },
      z.core.$strip
    >;
    entries: z.ZodArray<
      z.ZodObject<
        {
          entry: z.ZodInt;
          at: z.ZodString;
          by: z.ZodString;
          name: z.ZodString;
          did: z.ZodString;
          reason: z.ZodNullable<z.ZodString>;
          operation: z.ZodString;
          takesBack: z.ZodNullable<z.ZodInt>;
          takenBack: z.ZodBoolean;
          changes: z.ZodArray<
            z.ZodObject<
              {
                kind: z.ZodString;
                id: z.ZodString;
                change: z.ZodEnum<{
                  added: 'added';
                  changed: 'changed';
                  removed: 'removed';
                }>;
                fields: z.ZodArray<
                  z.ZodObject<
                    {
                      field: z.ZodString;
                      before: z.ZodOptional<z.ZodUnknown>;
                      after: z.ZodOptional<z.ZodUnknown>;
                    },
                    z.core.$strip
                  >
                >;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >
    >;
    events: z.ZodArray<
      z.ZodObject<
        {
          kind: z.ZodEnum<{
            adjudicated: 'adjudicated';
            'in-theory': 'in-theory';
            'judged-confidence': 'judged-confidence';
            memo: 'memo';
            move: 'move';
            'move-taken-back': 'move-taken-back';
            told: 'told';
            written: 'written';
          }>;
          at: z.ZodNullable<z.ZodString>;
          by: z.ZodNullable<z.ZodString>;
          what: z.ZodString;
          reason: z.ZodNullable<z.ZodString>;
          record: z.ZodObject<
            {
              kind: z.ZodString;
              id: z.ZodString;
            },
            z.core.$strip
          >;
          configurations: z.ZodArray<z.ZodString>;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** What `cmoc history --format json` prints. */
type HistoryOutput = ReadOnly<z.infer<typeof historyOutputSchema>>;

/** The schema of what the commands that write to a review print with `--format json`. */
declare const changeOutputSchema: z.ZodObject<
  {
    file: z.ZodString;
    review: z.ZodObject<
      {
        id: z.ZodString;
        title: z.ZodString;
      },
      z.core.$strip
    >;
    format: z.ZodLiteral<'cmoc-change'>;
    version: z.ZodLiteral<'1.0'>;
    command: z.ZodEnum<{
      decide: 'decide';
      merge: 'merge';
      new: 'new';
      redo: 'redo';
      undo: 'undo';
    }>;
    by: z.ZodObject<
      {
        id: z.ZodString;
        name: z.ZodString;
      },
      z.core.$strip
    >;
    dryRun: z.ZodBoolean;
    written: z.ZodBoolean;
    entries: z.ZodArray<
      z.ZodObject<
        {
          entry: z.ZodInt;
          at: z.ZodString;
          by: z.ZodString;
          name: z.ZodString;
          did: z.ZodString;
          reason: z.ZodNullable<z.ZodString>;
        },
        z.core.$strip
      >
    >;
    conflicts: z.ZodArray<
      z.ZodObject<
        {
          theirs: z.ZodObject<
            {
              entry: z.ZodInt;
              at: z.ZodString;
              by: z.ZodString;
              name: z.ZodString;
              did: z.ZodString;
              reason: z.ZodNullable<z.ZodString>;
            },
            z.core.$strip
          >;
          changes: z.ZodArray<
            z.ZodObject<
              {
                kind: z.ZodString;
                id: z.ZodString;
                change: z.ZodEnum<{
                  added: 'added';
                  changed: 'changed';
                  removed: 'removed';
                }>;
                fields: z.ZodArray<
                  z.ZodObject<
                    {
                      field: z.ZodString;
                      before: z.ZodOptional<z.ZodUnknown>;
                      after: z.ZodOptional<z.ZodUnknown>;
                    },
                    z.core.$strip
                  >
                >;
              },
              z.core.$strip
            >
          >;
          mine: z.ZodArray<
            z.ZodObject<
              {
                entry: z.ZodInt;
                at: z.ZodString;
                by: z.ZodString;
                name: z.ZodString;
                did: z.ZodString;
                reason: z.ZodNullable<z.ZodString>;
                changes: z.ZodArray<
                  z.ZodObject<
                    {
                      kind: z.ZodString;
                      id: z.ZodString;
                      change: z.ZodEnum<{
                        added: 'added';
                        changed: 'changed';
                        removed: 'removed';
                      }>;
                      fields: z.ZodArray<
                        z.ZodObject<
                          {
                            field: z.ZodString;
                            before: z.ZodOptional<z.ZodUnknown>;
                            after: z.ZodOptional<z.ZodUnknown>;
                          },
                          z.core.$strip
                        >
                      >;
                    },
                    z.core.$strip
                  >
                >;
              },
              z.core.$strip
            >
          >;
          because: z.ZodArray<
            z.ZodObject<
              {
                code: z.ZodString;
                message: z.ZodString;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >
    >;
    ledger: z.ZodInt;
  },
  z.core.$strip
>;
/** What the commands that write to a review print with `--format json`. */
type ChangeOutput = ReadOnly<z.infer<typeof changeOutputSchema>>;

/** The schema of what `cmoc settings --format json` prints. */
declare const settingsOutputSchema: z.ZodObject<
  {
    format: z.ZodLiteral<'cmoc-settings'>;
    version: z.ZodLiteral<'1.0'>;
    file: z.ZodString;
    name: z.ZodNullable<z.ZodString>;
    written: z.ZodBoolean;
  },
  z.core.$strip
>;
/** What `cmoc settings --format json` prints. */
type SettingsOutput = ReadOnly<z.infer<typeof settingsOutputSchema>>;

/** The schema of what `cmoc agree --format json` prints. */
declare const agreeOutputSchema: z.ZodObject<
  {
    format: z.ZodLiteral<'cmoc-agreement'>;
    version: z.ZodLiteral<'1.0'>;
    left: z.ZodObject<
      {
        file: z.ZodString;
        review: z.ZodObject<
          {
            id: z.ZodString;
            title: z.ZodString;
          },
          z.core.$strip
        >;
        configurations: z.ZodInt;
      },
      z.core.$strip
    >;
    right: z.ZodObject<
      {
        file: z.ZodString;
        review: z.ZodObject<
          {
            id: z.ZodString;
            title: z.ZodString;
          },
          z.core.$strip
        >;
        configurations: z.ZodInt;
      },
      z.core.$strip
    >;
    existence: z.ZodObject<
      {
        agreed: z.ZodInt;
        of: z.ZodInt;
        share: z.ZodNullable<z.ZodNumber>;
        kappa: z.ZodNullable<z.ZodNumber>;
      },
      z.core.$strip
    >;
    roles: z.ZodObject<
      {
        agreed: z.ZodInt;
        of: z.ZodInt;
        share: z.ZodNullable<z.ZodNumber>;
        kappa: z.ZodNullable<z.ZodNumber>;
      },
      z.core.$strip
    >;
    directions: z.ZodObject<
      {
        agreed: z.ZodInt;
        of: z.ZodInt;
        share: z.ZodNullable<z.ZodNumber>;
        kappa: z.ZodNullable<z.ZodNumber>;
      },
      z.core.$strip
    >;
    stances: z.ZodObject<
      {
        agreed: z.ZodInt;
        of: z.ZodInt;
        share: z.ZodNullable<z.ZodNumber>;
        kappa: z.ZodNullable<z.ZodNumber>;
      },
      z.core.$strip
    >;
    wording: z.ZodNullable<z.ZodNumber>;
    aligned: z.ZodArray<
      z.ZodObject<
        {
          source: z.ZodString;
          left: z.ZodString;
          right: z.ZodString;
          likeness: z.ZodNumber;
          slots: z.ZodArray<
            z.ZodObject<
              {
                left: z.ZodString;
                right: z.ZodString;
                leftRole: z.ZodEnum<{
                  actor: 'actor';
                  context: 'context';
                  intervention: 'intervention';
                  mechanism: 'mechanism';
                  outcome: 'outcome';
                }>;
                rightRole: z.ZodEnum<{
                  actor: 'actor';
                  context: 'context';
                  intervention: 'intervention';
                  mechanism: 'mechanism';
                  outcome: 'outcome';
                }>;
                leftDirection: z.ZodNullable<
                  z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>
                >;
                rightDirection: z.ZodNullable<
                  z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>
                >;
                wording: z.ZodNumber;
              },
              z.core.$strip
            >
          >;
          onlyLeft: z.ZodArray<z.ZodString>;
          onlyRight: z.ZodArray<z.ZodString>;
          leftStances: z.ZodArray<
            z.ZodEnum<{
              'context-only': 'context-only';
              opposes: 'opposes';
              'opposite-confirmed': 'opposite-confirmed';
              refines: 'refines';
              supports: 'supports';
              unclear: 'unclear';
            }>
          >;
          rightStances: z.ZodArray<
            z.ZodEnum<{
              'context-only': 'context-only';
              opposes: 'opposes';
              'opposite-confirmed': 'opposite-confirmed';
              refines: 'refines';
              supports: 'supports';
              unclear: 'unclear';
            }>
          >;
        },
        z.core.$strip
      >
    >;
    queue: z.ZodArray<
      z.ZodObject<
        {
          kind: z.ZodEnum<{
            direction: 'direction';
            'only-left': 'only-left';
            'only-right': 'only-right';
            role: 'role';
            'slot-only-left': 'slot-only-left';
            'slot-only-right': 'slot-only-right';
            stance: 'stance';
          }>;
          source: z.ZodString;
          left: z.ZodNullable<z.ZodString>;
          right: z.ZodNullable<z.ZodString>;
          what: z.ZodString;
        },
        z.core.$strip
      >
    >;
    sourcesOfOneCoder: z.ZodArray<z.ZodString>;
  },
  z.core.$strip
>;
/** What `cmoc agree --format json` prints. */
type AgreeOutput = ReadOnly<z.infer<typeof agreeOutputSchema>>;

/** The schema of what `cmoc reflect --format json` prints. */
declare const reflectOutputSchema: z.ZodObject<
  {
    file: z.ZodString;
    review: z.ZodObject<
      {
        id: z.ZodString;
        title: z.ZodString;
      },
      z.core.$strip
    >;
    format: z.ZodLiteral<'cmoc-reflection'>;
    version: z.ZodLiteral<'1.0'>;
    answers: z.ZodArray<
      z.ZodObject<
        {
          state: z.ZodObject<
            {
              construct: z.ZodString;
              direction: z.ZodOptional<
                z.ZodEnum<{
                  absent: 'absent';
                  decrease: 'decrease';
                  increase: 'increase';
                  mixed: 'mixed';
                  'no-change': 'no-change';
                  present: 'present';
                }>
              >;
            },
            z.core.$strip
          >;
          answer: z.ZodEnum<{
            'does-not-hold': 'does-not-hold';
            holds: 'holds';
            'not-known': 'not-known';
          }>;
          note: z.ZodOptional<z.ZodString>;
        },
        z.core.$strip
      >
    >;
    configurations: z.ZodArray<
      z.ZodObject<
        {
          configuration: z.ZodString;
          outlook: z.ZodEnum<{
            allowed: 'allowed';
            blocked: 'blocked';
            open: 'open';
          }>;
          held: z.ZodArray<z.ZodString>;
          notKnown: z.ZodArray<z.ZodString>;
          notHeld: z.ZodArray<z.ZodString>;
          outcomes: z.ZodArray<z.ZodString>;
          supportingFamilies: z.ZodArray<
            z.ZodObject<
              {
                kind: z.ZodEnum<{
                  source: 'source';
                  'study-family': 'study-family';
                }>;
                id: z.ZodString;
              },
              z.core.$strip
            >
          >;
          opposingFamilies: z.ZodArray<
            z.ZodObject<
              {
                kind: z.ZodEnum<{
                  source: 'source';
                  'study-family': 'study-family';
                }>;
                id: z.ZodString;
              },
              z.core.$strip
            >
          >;
          oppositeConfirmed: z.ZodArray<
            z.ZodObject<
              {
                kind: z.ZodEnum<{
                  source: 'source';
                  'study-family': 'study-family';
                }>;
                id: z.ZodString;
              },
              z.core.$strip
            >
          >;
          restated: z.ZodInt;
          passages: z.ZodArray<z.ZodString>;
        },
        z.core.$strip
      >
    >;
    outcomes: z.ZodArray<
      z.ZodObject<
        {
          state: z.ZodObject<
            {
              construct: z.ZodString;
              direction: z.ZodOptional<
                z.ZodEnum<{
                  absent: 'absent';
                  decrease: 'decrease';
                  increase: 'increase';
                  mixed: 'mixed';
                  'no-change': 'no-change';
                  present: 'present';
                }>
              >;
            },
            z.core.$strip
          >;
          label: z.ZodString;
          outlook: z.ZodEnum<{
            blocked: 'blocked';
            expected: 'expected';
            open: 'open';
          }>;
          configurations: z.ZodArray<z.ZodString>;
          against: z.ZodArray<z.ZodString>;
        },
        z.core.$strip
      >
    >;
    wouldOpen: z.ZodArray<
      z.ZodObject<
        {
          state: z.ZodObject<
            {
              construct: z.ZodString;
              direction: z.ZodOptional<
                z.ZodEnum<{
                  absent: 'absent';
                  decrease: 'decrease';
                  increase: 'increase';
                  mixed: 'mixed';
                  'no-change': 'no-change';
                  present: 'present';
                }>
              >;
            },
            z.core.$strip
          >;
          label: z.ZodString;
          answer: z.ZodEnum<{
            'does-not-hold': 'does-not-hold';
            'not-asked': 'not-asked';
            'not-known': 'not-known';
          }>;
          configurations: z.ZodArray<z.ZodString>;
          outcomes: z.ZodArray<z.ZodString>;
        },
        z.core.$strip
      >
    >;
    notAsked: z.ZodArray<
      z.ZodObject<
        {
          construct: z.ZodString;
          direction: z.ZodOptional<
            z.ZodEnum<{
              absent: 'absent';
              decrease: 'decrease';
              increase: 'increase';
              mixed: 'mixed';
              'no-change': 'no-change';
              present: 'present';
            }>
          >;
        },
        z.core.$strip
      >
    >;
    beyondTheory: z.ZodArray<
      z.ZodObject<
        {
          construct: z.ZodString;
          direction: z.ZodOptional<
            z.ZodEnum<{
              absent: 'absent';
              decrease: 'decrease';
              increase: 'increase';
              mixed: 'mixed';
              'no-change': 'no-change';
              present: 'present';
            }>
          >;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** What `cmoc reflect --format json` prints. */
type ReflectOutput = ReadOnly<z.infer<typeof reflectOutputSchema>>;

/** The schema of what `cmoc import --format json` prints. */
declare const importOutputSchema: z.ZodObject<
  {
    format: z.ZodLiteral<'cmoc-import'>;
    version: z.ZodLiteral<'1.0'>;
    into: z.ZodString;
    review: z.ZodObject<
      {
        id: z.ZodString;
        title: z.ZodString;
      },
      z.core.$strip
    >;
    by: z.ZodObject<
      {
        id: z.ZodString;
        name: z.ZodString;
      },
      z.core.$strip
    >;
    created: z.ZodBoolean;
    dryRun: z.ZodBoolean;
    written: z.ZodBoolean;
    files: z.ZodArray<
      z.ZodObject<
        {
          file: z.ZodString;
          provenance: z.ZodObject<
            {
              format: z.ZodString;
              producer: z.ZodNullable<z.ZodString>;
              fileName: z.ZodNullable<z.ZodString>;
              sha256: z.ZodString;
              bytes: z.ZodInt;
              encoding: z.ZodNullable<z.ZodString>;
            },
            z.core.$strip
          >;
          columns: z.ZodNullable<
            z.ZodArray<
              z.ZodObject<
                {
                  index: z.ZodInt;
                  header: z.ZodString;
                  field: z.ZodNullable<z.ZodString>;
                  basis: z.ZodEnum<{
                    given: 'given';
                    guessed: 'guessed';
                    none: 'none';
                  }>;
                },
                z.core.$strip
              >
            >
          >;
          table: z.ZodNullable<
            z.ZodObject<
              {
                sheet: z.ZodNullable<z.ZodString>;
                headerRow: z.ZodNullable<z.ZodInt>;
                rows: z.ZodInt;
                shape: z.ZodEnum<{
                  'configuration-per-row': 'configuration-per-row';
                  'slot-per-row': 'slot-per-row';
                }>;
              },
              z.core.$strip
            >
          >;
          added: z.ZodArray<
            z.ZodObject<
              {
                kind: z.ZodString;
                id: z.ZodString;
              },
              z.core.$strip
            >
          >;
          matched: z.ZodArray<
            z.ZodObject<
              {
                kind: z.ZodString;
                id: z.ZodString;
                existing: z.ZodString;
                grounds: z.ZodString;
              },
              z.core.$strip
            >
          >;
          conflicts: z.ZodArray<
            z.ZodObject<
              {
                kind: z.ZodString;
                id: z.ZodString;
                fields: z.ZodArray<z.ZodString>;
              },
              z.core.$strip
            >
          >;
          heldBack: z.ZodArray<
            z.ZodObject<
              {
                kind: z.ZodString;
                id: z.ZodString;
                because: z.ZodObject<
                  {
                    kind: z.ZodString;
                    id: z.ZodString;
                  },
                  z.core.$strip
                >;
              },
              z.core.$strip
            >
          >;
          unnamed: z.ZodInt;
          losses: z.ZodArray<
            z.ZodObject<
              {
                kind: z.ZodEnum<{
                  approximated: 'approximated';
                  dropped: 'dropped';
                  'not-in-file': 'not-in-file';
                  unreadable: 'unreadable';
                  withheld: 'withheld';
                }>;
                place: z.ZodString;
                reason: z.ZodString;
                count: z.ZodInt;
                sample: z.ZodNullable<z.ZodString>;
              },
              z.core.$strip
            >
          >;
          issues: z.ZodArray<
            z.ZodObject<
              {
                code: z.ZodString;
                severity: z.ZodEnum<{
                  error: 'error';
                  warning: 'warning';
                }>;
                path: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnknown>;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** What `cmoc import --format json` prints. */
type ImportOutput = ReadOnly<z.infer<typeof importOutputSchema>>;

/** The schema of what `cmoc export --output PATH --format json` prints. */
declare const exportOutputSchema: z.ZodObject<
  {
    file: z.ZodString;
    review: z.ZodObject<
      {
        id: z.ZodString;
        title: z.ZodString;
      },
      z.core.$strip
    >;
    format: z.ZodLiteral<'cmoc-export'>;
    version: z.ZodLiteral<'1.0'>;
    to: z.ZodString;
    output: z.ZodString;
    bytes: z.ZodInt;
    losses: z.ZodArray<
      z.ZodObject<
        {
          kind: z.ZodEnum<{
            approximated: 'approximated';
            dropped: 'dropped';
            'not-in-file': 'not-in-file';
            unreadable: 'unreadable';
            withheld: 'withheld';
          }>;
          place: z.ZodString;
          reason: z.ZodString;
          count: z.ZodInt;
          sample: z.ZodNullable<z.ZodString>;
        },
        z.core.$strip
      >
    >;
    issues: z.ZodArray<
      z.ZodObject<
        {
          code: z.ZodString;
          severity: z.ZodEnum<{
            error: 'error';
            warning: 'warning';
          }>;
          path: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
          message: z.ZodString;
          params: z.ZodRecord<z.ZodString, z.ZodUnknown>;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** What `cmoc export --output PATH --format json` prints. */
type ExportOutput = ReadOnly<z.infer<typeof exportOutputSchema>>;

/** The schema of what `cmoc formats --format json` prints. */
declare const formatsOutputSchema: z.ZodObject<
  {
    format: z.ZodLiteral<'cmoc-formats'>;
    version: z.ZodLiteral<'1.0'>;
    formats: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          title: z.ZodString;
          reads: z.ZodBoolean;
          writes: z.ZodBoolean;
          extensions: z.ZodArray<z.ZodString>;
          mediaType: z.ZodString;
          use: z.ZodString;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** The schema of what `cmoc formats ID --format json` prints. */
declare const formatPageOutputSchema: z.ZodObject<
  {
    format: z.ZodLiteral<'cmoc-format'>;
    version: z.ZodLiteral<'1.0'>;
    about: z.ZodObject<
      {
        id: z.ZodString;
        title: z.ZodString;
        reads: z.ZodBoolean;
        writes: z.ZodBoolean;
        extensions: z.ZodArray<z.ZodString>;
        mediaType: z.ZodString;
        use: z.ZodString;
        maps: z.ZodArray<
          z.ZodObject<
            {
              from: z.ZodString;
              to: z.ZodString;
            },
            z.core.$strip
          >
        >;
        lostOnReading: z.ZodArray<z.ZodString>;
        lostOnWriting: z.ZodArray<z.ZodString>;
        quirks: z.ZodArray<z.ZodString>;
      },
      z.core.$strip
    >;
  },
  z.core.$strip
>;
/** What `cmoc formats --format json` prints. */
type FormatsOutput = ReadOnly<z.infer<typeof formatsOutputSchema>>;
/** What `cmoc formats ID --format json` prints. */
type FormatPageOutput = ReadOnly<z.infer<typeof formatPageOutputSchema>>;

/** The schema of the file that `cmoc reflect --answers` reads. */
declare const reflectAnswersSchema: z.ZodObject<
  {
    holds: z.ZodDefault<
      z.ZodArray<
        z.ZodUnion<
          readonly [
            z.ZodString,
            z.ZodObject<
              {
                state: z.ZodString;
                note: z.ZodOptional<z.ZodString>;
              },
              z.core.$strict
            >,
          ]
        >
      >
    >;
    lacks: z.ZodDefault<
      z.ZodArray<
        z.ZodUnion<
          readonly [
            z.ZodString,
            z.ZodObject<
              {
                state: z.ZodString;
                note: z.ZodOptional<z.ZodString>;
              },
              z.core.$strict
            >,
          ]
        >
      >
    >;
    unknown: z.ZodDefault<
      z.ZodArray<
        z.ZodUnion<
          readonly [
            z.ZodString,
            z.ZodObject<
              {
                state: z.ZodString;
                note: z.ZodOptional<z.ZodString>;
              },
              z.core.$strict
            >,
          ]
        >
      >
    >;
  },
  z.core.$strict
>;
/** The file that `cmoc reflect --answers` reads. */
type ReflectAnswers = z.input<typeof reflectAnswersSchema>;

export {
  agreeOutputSchema,
  appraiseOutputSchema,
  chainsOutputSchema,
  changeOutputSchema,
  checkOutputSchema,
  diffOutputSchema,
  exceptionsOutputSchema,
  explainOutputSchema,
  exportOutputSchema,
  failureOutputSchema,
  formatPageOutputSchema,
  formatsOutputSchema,
  frontierOutputSchema,
  historyOutputSchema,
  importOutputSchema,
  proposeOutputSchema,
  reflectAnswersSchema,
  reflectOutputSchema,
  rulesOutputSchema,
  settingsOutputSchema,
  supportOutputSchema,
  vocabularyOutputSchema,
};
export type {
  AgreeOutput,
  AppraiseOutput,
  ChainsOutput,
  ChangeOutput,
  CheckOutput,
  DiffOutput,
  ExceptionsOutput,
  ExplainOutput,
  ExportOutput,
  FailureOutput,
  FormatPageOutput,
  FormatsOutput,
  FrontierOutput,
  HistoryOutput,
  ImportOutput,
  ProposeOutput,
  ReflectAnswers,
  ReflectOutput,
  RulesOutput,
  SettingsOutput,
  SupportOutput,
  VocabularyOutput,
};
