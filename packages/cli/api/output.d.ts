import { z } from 'zod';

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
            partial: 'partial';
            'not-stated': 'not-stated';
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
      warning: 'warning';
      never: 'never';
      hint: 'hint';
    }>;
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
            warning: 'warning';
            hint: 'hint';
          }>;
          outcome: z.ZodEnum<{
            passed: 'passed';
            failed: 'failed';
            'cant-tell': 'cant-tell';
            inapplicable: 'inapplicable';
            errored: 'errored';
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
                  warning: 'warning';
                  hint: 'hint';
                }>;
                outcome: z.ZodEnum<{
                  passed: 'passed';
                  failed: 'failed';
                  'cant-tell': 'cant-tell';
                }>;
                fingerprint: z.ZodString;
                key: z.ZodString;
                verdict: z.ZodOptional<
                  z.ZodObject<
                    {
                      verdict: z.ZodEnum<{
                        passed: 'passed';
                        failed: 'failed';
                      }>;
                      id: z.ZodString;
                      by: z.ZodString;
                      at: z.ZodString;
                      reason: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
                reopened: z.ZodOptional<
                  z.ZodObject<
                    {
                      verdict: z.ZodEnum<{
                        passed: 'passed';
                        failed: 'failed';
                      }>;
                      because: z.ZodEnum<{
                        'target-changed': 'target-changed';
                        'rule-changed': 'rule-changed';
                      }>;
                      id: z.ZodString;
                      by: z.ZodString;
                      at: z.ZodString;
                      reason: z.ZodString;
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
            untested: 'untested';
            judged: 'judged';
            divergent: 'divergent';
            stale: 'stale';
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
                  note: 'note';
                  cap: 'cap';
                  ask: 'ask';
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
                warning: 'warning';
                hint: 'hint';
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
            warning: 'warning';
            hint: 'hint';
          }>
        >;
        presets: z.ZodArray<z.ZodString>;
        why: z.ZodString;
        grounds: z.ZodArray<
          z.ZodObject<
            {
              text: z.ZodString;
              doi: z.ZodOptional<z.ZodString>;
              locator: z.ZodOptional<z.ZodString>;
              checked: z.ZodEnum<{
                source: 'source';
                judgement: 'judgement';
                unchecked: 'unchecked';
              }>;
            },
            z.core.$strip
          >
        >;
        advice: z.ZodArray<
          z.ZodObject<
            {
              message: z.ZodString;
              text: z.ZodString;
              advice: z.ZodString;
            },
            z.core.$strip
          >
        >;
        page: z.ZodNullable<z.ZodString>;
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
              warning: 'warning';
              hint: 'hint';
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
/** What `cmoc explain RULE --format json` prints. */
type ExplainOutput = ReadOnly<z.infer<typeof explainOutputSchema>>;
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
                  increase: 'increase';
                  decrease: 'decrease';
                  present: 'present';
                  absent: 'absent';
                  mixed: 'mixed';
                  'no-change': 'no-change';
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
                  increase: 'increase';
                  decrease: 'decrease';
                  present: 'present';
                  absent: 'absent';
                  mixed: 'mixed';
                  'no-change': 'no-change';
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
                  increase: 'increase';
                  decrease: 'decrease';
                  present: 'present';
                  absent: 'absent';
                  mixed: 'mixed';
                  'no-change': 'no-change';
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
                  increase: 'increase';
                  decrease: 'decrease';
                  present: 'present';
                  absent: 'absent';
                  mixed: 'mixed';
                  'no-change': 'no-change';
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
        links: z.ZodInt;
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
                    increase: 'increase';
                    decrease: 'decrease';
                    present: 'present';
                    absent: 'absent';
                    mixed: 'mixed';
                    'no-change': 'no-change';
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
                    increase: 'increase';
                    decrease: 'decrease';
                    present: 'present';
                    absent: 'absent';
                    mixed: 'mixed';
                    'no-change': 'no-change';
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
            inferred: 'inferred';
            evidenced: 'evidenced';
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
                          increase: 'increase';
                          decrease: 'decrease';
                          present: 'present';
                          absent: 'absent';
                          mixed: 'mixed';
                          'no-change': 'no-change';
                        }>
                      >;
                    },
                    z.core.$strip
                  >
                >;
                supply: z.ZodEnum<{
                  supplied: 'supplied';
                  'partly-supplied': 'partly-supplied';
                  'assumed-before': 'assumed-before';
                  assumed: 'assumed';
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
                          increase: 'increase';
                          decrease: 'decrease';
                          present: 'present';
                          absent: 'absent';
                          mixed: 'mixed';
                          'no-change': 'no-change';
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
                      'study-family': 'study-family';
                      source: 'source';
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
    loops: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          configurations: z.ZodArray<z.ZodString>;
          links: z.ZodArray<z.ZodString>;
          sign: z.ZodEnum<{
            reinforcing: 'reinforcing';
            balancing: 'balancing';
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
                          increase: 'increase';
                          decrease: 'decrease';
                          present: 'present';
                          absent: 'absent';
                          mixed: 'mixed';
                          'no-change': 'no-change';
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
                          increase: 'increase';
                          decrease: 'decrease';
                          present: 'present';
                          absent: 'absent';
                          mixed: 'mixed';
                          'no-change': 'no-change';
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
                  inferred: 'inferred';
                  evidenced: 'evidenced';
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
                      'study-family': 'study-family';
                      source: 'source';
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

export {
  appraiseOutputSchema,
  chainsOutputSchema,
  checkOutputSchema,
  explainOutputSchema,
  failureOutputSchema,
  rulesOutputSchema,
};
export type {
  AppraiseOutput,
  ChainsOutput,
  CheckOutput,
  ExplainOutput,
  FailureOutput,
  RulesOutput,
};
