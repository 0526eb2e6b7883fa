import { z } from 'zod';

/**
 * The kinds of thing a review is made of, each with the collection that holds it. The one table from
 * which collections, references, integrity checks, canonical order and operations are derived.
 */
declare const collectionOfKind: {
  readonly question: 'questions';
  readonly scheme: 'schemes';
  readonly facet: 'facets';
  readonly person: 'team';
  readonly 'protocol-change': 'protocolChanges';
  readonly programme: 'programmes';
  readonly actor: 'actors';
  readonly 'study-family': 'studyFamilies';
  readonly stream: 'streams';
  readonly source: 'sources';
  readonly fragment: 'fragments';
  readonly construct: 'constructs';
  readonly identity: 'identities';
  readonly distinction: 'distinctions';
  readonly configuration: 'configurations';
  readonly evidence: 'evidence';
  readonly link: 'links';
  readonly cluster: 'clusters';
  readonly mapping: 'mappings';
  readonly 'demi-regularity': 'demiRegularities';
  readonly rival: 'rivals';
  readonly adjudication: 'adjudications';
  readonly confidence: 'confidenceJudgements';
  readonly theory: 'theories';
  readonly 'substantive-theory': 'substantiveTheories';
  readonly 'action-statement': 'actionStatements';
  readonly memo: 'memos';
  readonly judgement: 'judgements';
  readonly verdict: 'verdicts';
  readonly waiver: 'waivers';
  readonly 'search-run': 'searchRuns';
  readonly 'flow-event': 'flowEvents';
  readonly 'stated-count': 'statedCounts';
};
/** A kind of entity in a review, singular: `configuration`, `source`, `theory`. */
type EntityKind = keyof typeof collectionOfKind;
/** The key of the review that holds all entities of one kind. */
type CollectionName = (typeof collectionOfKind)[EntityKind];
/** Every kind, in the order their collections are written. */
declare const entityKinds: readonly EntityKind[];

/** Letters, digits and `. _ : -`, starting with a letter or digit, 128 characters at most. */
declare const idPattern: RegExp;
/**
 * The id of an entity of one kind. Plain text can be used where an id is expected; the id of one kind
 * where another kind's is expected is a compile error.
 */
type Id<Kind extends EntityKind> = string & {
  readonly [kindOfId]?: Kind;
};
/** Only a type: no id carries this key. */
declare const kindOfId: unique symbol;

/** The version of the file format this package reads and writes. */
declare const formatVersion = '1.0';
/** The schema of each kind of entity. */
declare const entitySchemas: {
  readonly question: z.ZodObject<
    {
      id: z.ZodType<
        Id<'question'>,
        Id<'question'>,
        z.core.$ZodTypeInternals<Id<'question'>, Id<'question'>>
      >;
      text: z.ZodString;
      kind: z.ZodExactOptional<
        z.ZodEnum<{
          objective: 'objective';
          'review-question': 'review-question';
          'theory-question': 'theory-question';
        }>
      >;
    },
    z.core.$strip
  >;
  readonly scheme: z.ZodObject<
    {
      id: z.ZodType<
        Id<'scheme'>,
        Id<'scheme'>,
        z.core.$ZodTypeInternals<Id<'scheme'>, Id<'scheme'>>
      >;
      label: z.ZodString;
      slots: z.ZodArray<
        z.ZodObject<
          {
            role: z.ZodEnum<{
              actor: 'actor';
              context: 'context';
              intervention: 'intervention';
              mechanism: 'mechanism';
              outcome: 'outcome';
            }>;
            label: z.ZodString;
            min: z.ZodInt;
            max: z.ZodExactOptional<z.ZodInt>;
            split: z.ZodExactOptional<z.ZodLiteral<'resource-response'>>;
          },
          z.core.$strip
        >
      >;
      sentence: z.ZodString;
      source: z.ZodExactOptional<z.ZodString>;
    },
    z.core.$strip
  >;
  readonly facet: z.ZodObject<
    {
      id: z.ZodType<Id<'facet'>, Id<'facet'>, z.core.$ZodTypeInternals<Id<'facet'>, Id<'facet'>>>;
      label: z.ZodString;
      description: z.ZodExactOptional<z.ZodString>;
      values: z.ZodDefault<
        z.ZodArray<
          z.ZodObject<
            {
              id: z.ZodString;
              label: z.ZodString;
            },
            z.core.$strip
          >
        >
      >;
    },
    z.core.$strip
  >;
  readonly person: z.ZodObject<
    {
      id: z.ZodType<
        Id<'person'>,
        Id<'person'>,
        z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
      >;
      name: z.ZodString;
      roles: z.ZodDefault<
        z.ZodArray<
          z.ZodEnum<{
            author: 'author';
            'lead-analyst': 'lead-analyst';
            librarian: 'librarian';
            methodologist: 'methodologist';
            other: 'other';
            'second-checker': 'second-checker';
            stakeholder: 'stakeholder';
          }>
        >
      >;
    },
    z.core.$strip
  >;
  readonly 'protocol-change': z.ZodObject<
    {
      by: z.ZodType<
        Id<'person'>,
        Id<'person'>,
        z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
      >;
      at: z.ZodISODateTime;
      reason: z.ZodString;
      id: z.ZodType<
        Id<'protocol-change'>,
        Id<'protocol-change'>,
        z.core.$ZodTypeInternals<Id<'protocol-change'>, Id<'protocol-change'>>
      >;
      change: z.ZodString;
    },
    z.core.$strip
  >;
  readonly programme: z.ZodObject<
    {
      id: z.ZodType<
        Id<'programme'>,
        Id<'programme'>,
        z.core.$ZodTypeInternals<Id<'programme'>, Id<'programme'>>
      >;
      label: z.ZodString;
      description: z.ZodExactOptional<z.ZodString>;
    },
    z.core.$strip
  >;
  readonly actor: z.ZodObject<
    {
      id: z.ZodType<Id<'actor'>, Id<'actor'>, z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>>;
      label: z.ZodString;
      description: z.ZodExactOptional<z.ZodString>;
    },
    z.core.$strip
  >;
  readonly 'study-family': z.ZodObject<
    {
      id: z.ZodType<
        Id<'study-family'>,
        Id<'study-family'>,
        z.core.$ZodTypeInternals<Id<'study-family'>, Id<'study-family'>>
      >;
      label: z.ZodString;
      note: z.ZodExactOptional<z.ZodString>;
    },
    z.core.$strip
  >;
  readonly stream: z.ZodObject<
    {
      id: z.ZodType<
        Id<'stream'>,
        Id<'stream'>,
        z.core.$ZodTypeInternals<Id<'stream'>, Id<'stream'>>
      >;
      label: z.ZodString;
      kind: z.ZodEnum<{
        'carry-over': 'carry-over';
        citation: 'citation';
        database: 'database';
        expert: 'expert';
        other: 'other';
        stakeholder: 'stakeholder';
        website: 'website';
      }>;
      stage: z.ZodExactOptional<z.ZodString>;
      carriedFrom: z.ZodExactOptional<z.ZodString>;
    },
    z.core.$strip
  >;
  readonly source: z.ZodObject<
    {
      id: z.ZodType<
        Id<'source'>,
        Id<'source'>,
        z.core.$ZodTypeInternals<Id<'source'>, Id<'source'>>
      >;
      kind: z.ZodEnum<{
        document: 'document';
        'focus-group': 'focus-group';
        interview: 'interview';
        'stakeholder-meeting': 'stakeholder-meeting';
      }>;
      label: z.ZodString;
      documentType: z.ZodExactOptional<
        z.ZodEnum<{
          book: 'book';
          chapter: 'chapter';
          'journal-article': 'journal-article';
          opinion: 'opinion';
          other: 'other';
          policy: 'policy';
          report: 'report';
          thesis: 'thesis';
          'web-page': 'web-page';
        }>
      >;
      reference: z.ZodExactOptional<
        z.ZodObject<
          {
            type: z.ZodExactOptional<z.ZodString>;
            title: z.ZodExactOptional<z.ZodString>;
            DOI: z.ZodExactOptional<z.ZodString>;
            URL: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$loose
        >
      >;
      studyFamily: z.ZodExactOptional<
        z.ZodType<
          Id<'study-family'>,
          Id<'study-family'>,
          z.core.$ZodTypeInternals<Id<'study-family'>, Id<'study-family'>>
        >
      >;
      stream: z.ZodExactOptional<
        z.ZodType<Id<'stream'>, Id<'stream'>, z.core.$ZodTypeInternals<Id<'stream'>, Id<'stream'>>>
      >;
      included: z.ZodExactOptional<z.ZodBoolean>;
      characteristics: z.ZodDefault<
        z.ZodArray<
          z.ZodObject<
            {
              name: z.ZodString;
              value: z.ZodString;
            },
            z.core.$strip
          >
        >
      >;
      facets: z.ZodDefault<
        z.ZodArray<
          z.ZodObject<
            {
              facet: z.ZodType<
                Id<'facet'>,
                Id<'facet'>,
                z.core.$ZodTypeInternals<Id<'facet'>, Id<'facet'>>
              >;
              value: z.ZodString;
            },
            z.core.$strip
          >
        >
      >;
      fullText: z.ZodExactOptional<z.ZodString>;
      note: z.ZodExactOptional<z.ZodString>;
    },
    z.core.$strip
  >;
  readonly fragment: z.ZodObject<
    {
      id: z.ZodType<
        Id<'fragment'>,
        Id<'fragment'>,
        z.core.$ZodTypeInternals<Id<'fragment'>, Id<'fragment'>>
      >;
      source: z.ZodType<
        Id<'source'>,
        Id<'source'>,
        z.core.$ZodTypeInternals<Id<'source'>, Id<'source'>>
      >;
      text: z.ZodString;
      locator: z.ZodExactOptional<
        z.ZodObject<
          {
            page: z.ZodExactOptional<z.ZodString>;
            section: z.ZodExactOptional<z.ZodString>;
            paragraph: z.ZodExactOptional<z.ZodString>;
            table: z.ZodExactOptional<z.ZodString>;
            row: z.ZodExactOptional<z.ZodString>;
            start: z.ZodExactOptional<z.ZodInt>;
            end: z.ZodExactOptional<z.ZodInt>;
          },
          z.core.$strip
        >
      >;
      distance: z.ZodEnum<{
        compression: 'compression';
        imputation: 'imputation';
        interpretation: 'interpretation';
        paraphrase: 'paraphrase';
        quotation: 'quotation';
      }>;
      warrant: z.ZodExactOptional<z.ZodString>;
      status: z.ZodEnum<{
        'authors-interpretation': 'authors-interpretation';
        'reported-finding': 'reported-finding';
        'reviewers-inference': 'reviewers-inference';
        'stakeholder-account': 'stakeholder-account';
      }>;
      contributedBy: z.ZodExactOptional<
        z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>
      >;
    },
    z.core.$strip
  >;
  readonly construct: z.ZodObject<
    {
      id: z.ZodType<
        Id<'construct'>,
        Id<'construct'>,
        z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
      >;
      label: z.ZodString;
      definition: z.ZodExactOptional<z.ZodString>;
      aliases: z.ZodDefault<z.ZodArray<z.ZodString>>;
      broader: z.ZodDefault<
        z.ZodArray<
          z.ZodType<
            Id<'construct'>,
            Id<'construct'>,
            z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
          >
        >
      >;
      opposites: z.ZodDefault<
        z.ZodArray<
          z.ZodType<
            Id<'construct'>,
            Id<'construct'>,
            z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
          >
        >
      >;
      kind: z.ZodExactOptional<z.ZodString>;
      lineage: z.ZodDefault<
        z.ZodArray<
          z.ZodObject<
            {
              event: z.ZodEnum<{
                initial: 'initial';
                merged: 'merged';
                new: 'new';
                refined: 'refined';
                retired: 'retired';
                split: 'split';
              }>;
              from: z.ZodDefault<
                z.ZodArray<
                  z.ZodType<
                    Id<'construct'>,
                    Id<'construct'>,
                    z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                  >
                >
              >;
              stage: z.ZodExactOptional<z.ZodString>;
              source: z.ZodExactOptional<
                z.ZodType<
                  Id<'source'>,
                  Id<'source'>,
                  z.core.$ZodTypeInternals<Id<'source'>, Id<'source'>>
                >
              >;
              note: z.ZodExactOptional<z.ZodString>;
            },
            z.core.$strip
          >
        >
      >;
    },
    z.core.$strip
  >;
  readonly identity: z.ZodObject<
    {
      by: z.ZodType<
        Id<'person'>,
        Id<'person'>,
        z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
      >;
      at: z.ZodISODateTime;
      reason: z.ZodString;
      id: z.ZodType<
        Id<'identity'>,
        Id<'identity'>,
        z.core.$ZodTypeInternals<Id<'identity'>, Id<'identity'>>
      >;
      left: z.ZodObject<
        {
          construct: z.ZodType<
            Id<'construct'>,
            Id<'construct'>,
            z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
          >;
          direction: z.ZodExactOptional<
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
          construct: z.ZodType<
            Id<'construct'>,
            Id<'construct'>,
            z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
          >;
          direction: z.ZodExactOptional<
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
      withdrawn: z.ZodExactOptional<
        z.ZodObject<
          {
            by: z.ZodType<
              Id<'person'>,
              Id<'person'>,
              z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
            >;
            at: z.ZodISODateTime;
            reason: z.ZodString;
          },
          z.core.$strip
        >
      >;
    },
    z.core.$strip
  >;
  readonly distinction: z.ZodObject<
    {
      by: z.ZodType<
        Id<'person'>,
        Id<'person'>,
        z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
      >;
      at: z.ZodISODateTime;
      reason: z.ZodString;
      id: z.ZodType<
        Id<'distinction'>,
        Id<'distinction'>,
        z.core.$ZodTypeInternals<Id<'distinction'>, Id<'distinction'>>
      >;
      left: z.ZodType<
        Id<'construct'>,
        Id<'construct'>,
        z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
      >;
      right: z.ZodType<
        Id<'construct'>,
        Id<'construct'>,
        z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
      >;
      withdrawn: z.ZodExactOptional<
        z.ZodObject<
          {
            by: z.ZodType<
              Id<'person'>,
              Id<'person'>,
              z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
            >;
            at: z.ZodISODateTime;
            reason: z.ZodString;
          },
          z.core.$strip
        >
      >;
    },
    z.core.$strip
  >;
  readonly configuration: z.ZodObject<
    {
      by: z.ZodExactOptional<
        z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>
      >;
      at: z.ZodExactOptional<z.ZodISODateTime>;
      id: z.ZodType<
        Id<'configuration'>,
        Id<'configuration'>,
        z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
      >;
      title: z.ZodExactOptional<z.ZodString>;
      slots: z.ZodArray<
        z.ZodDiscriminatedUnion<
          [
            z.ZodObject<
              {
                text: z.ZodString;
                constructs: z.ZodDefault<
                  z.ZodArray<
                    z.ZodType<
                      Id<'construct'>,
                      Id<'construct'>,
                      z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                    >
                  >
                >;
                direction: z.ZodExactOptional<
                  z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>
                >;
                actor: z.ZodExactOptional<
                  z.ZodType<
                    Id<'actor'>,
                    Id<'actor'>,
                    z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>
                  >
                >;
                level: z.ZodExactOptional<
                  z.ZodEnum<{
                    macro: 'macro';
                    meso: 'meso';
                    micro: 'micro';
                  }>
                >;
                timeframe: z.ZodExactOptional<z.ZodString>;
                inference: z.ZodExactOptional<
                  z.ZodEnum<{
                    abductive: 'abductive';
                    retroductive: 'retroductive';
                  }>
                >;
                note: z.ZodExactOptional<z.ZodString>;
                id: z.ZodString;
                role: z.ZodLiteral<'context'>;
                effect: z.ZodExactOptional<
                  z.ZodEnum<{
                    enables: 'enables';
                    hinders: 'hinders';
                    modifies: 'modifies';
                    necessary: 'necessary';
                  }>
                >;
                reading: z.ZodExactOptional<
                  z.ZodEnum<{
                    'relational-dynamic': 'relational-dynamic';
                    'triggering-feature': 'triggering-feature';
                  }>
                >;
              },
              z.core.$strip
            >,
            z.ZodObject<
              {
                text: z.ZodString;
                constructs: z.ZodDefault<
                  z.ZodArray<
                    z.ZodType<
                      Id<'construct'>,
                      Id<'construct'>,
                      z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                    >
                  >
                >;
                direction: z.ZodExactOptional<
                  z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>
                >;
                actor: z.ZodExactOptional<
                  z.ZodType<
                    Id<'actor'>,
                    Id<'actor'>,
                    z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>
                  >
                >;
                level: z.ZodExactOptional<
                  z.ZodEnum<{
                    macro: 'macro';
                    meso: 'meso';
                    micro: 'micro';
                  }>
                >;
                timeframe: z.ZodExactOptional<z.ZodString>;
                inference: z.ZodExactOptional<
                  z.ZodEnum<{
                    abductive: 'abductive';
                    retroductive: 'retroductive';
                  }>
                >;
                note: z.ZodExactOptional<z.ZodString>;
                id: z.ZodString;
                role: z.ZodLiteral<'mechanism'>;
                resource: z.ZodExactOptional<
                  z.ZodObject<
                    {
                      text: z.ZodString;
                      constructs: z.ZodDefault<
                        z.ZodArray<
                          z.ZodType<
                            Id<'construct'>,
                            Id<'construct'>,
                            z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                          >
                        >
                      >;
                    },
                    z.core.$strip
                  >
                >;
                response: z.ZodExactOptional<
                  z.ZodObject<
                    {
                      text: z.ZodString;
                      constructs: z.ZodDefault<
                        z.ZodArray<
                          z.ZodType<
                            Id<'construct'>,
                            Id<'construct'>,
                            z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                          >
                        >
                      >;
                    },
                    z.core.$strip
                  >
                >;
                kind: z.ZodExactOptional<
                  z.ZodEnum<{
                    force: 'force';
                    interaction: 'interaction';
                    'powers-liabilities': 'powers-liabilities';
                    'process-feedback': 'process-feedback';
                    'reasoning-resources': 'reasoning-resources';
                  }>
                >;
              },
              z.core.$strip
            >,
            z.ZodObject<
              {
                text: z.ZodString;
                constructs: z.ZodDefault<
                  z.ZodArray<
                    z.ZodType<
                      Id<'construct'>,
                      Id<'construct'>,
                      z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                    >
                  >
                >;
                direction: z.ZodExactOptional<
                  z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>
                >;
                actor: z.ZodExactOptional<
                  z.ZodType<
                    Id<'actor'>,
                    Id<'actor'>,
                    z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>
                  >
                >;
                level: z.ZodExactOptional<
                  z.ZodEnum<{
                    macro: 'macro';
                    meso: 'meso';
                    micro: 'micro';
                  }>
                >;
                timeframe: z.ZodExactOptional<z.ZodString>;
                inference: z.ZodExactOptional<
                  z.ZodEnum<{
                    abductive: 'abductive';
                    retroductive: 'retroductive';
                  }>
                >;
                note: z.ZodExactOptional<z.ZodString>;
                id: z.ZodString;
                role: z.ZodLiteral<'outcome'>;
                intended: z.ZodExactOptional<
                  z.ZodEnum<{
                    no: 'no';
                    unknown: 'unknown';
                    yes: 'yes';
                  }>
                >;
                valence: z.ZodExactOptional<
                  z.ZodEnum<{
                    contested: 'contested';
                    desired: 'desired';
                    neutral: 'neutral';
                    undesired: 'undesired';
                  }>
                >;
                proximity: z.ZodExactOptional<
                  z.ZodEnum<{
                    distal: 'distal';
                    intermediate: 'intermediate';
                    proximal: 'proximal';
                  }>
                >;
                basis: z.ZodExactOptional<
                  z.ZodEnum<{
                    inferred: 'inferred';
                    measured: 'measured';
                    perceived: 'perceived';
                  }>
                >;
                measure: z.ZodExactOptional<z.ZodString>;
              },
              z.core.$strip
            >,
            z.ZodObject<
              {
                text: z.ZodString;
                constructs: z.ZodDefault<
                  z.ZodArray<
                    z.ZodType<
                      Id<'construct'>,
                      Id<'construct'>,
                      z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                    >
                  >
                >;
                direction: z.ZodExactOptional<
                  z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>
                >;
                actor: z.ZodExactOptional<
                  z.ZodType<
                    Id<'actor'>,
                    Id<'actor'>,
                    z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>
                  >
                >;
                level: z.ZodExactOptional<
                  z.ZodEnum<{
                    macro: 'macro';
                    meso: 'meso';
                    micro: 'micro';
                  }>
                >;
                timeframe: z.ZodExactOptional<z.ZodString>;
                inference: z.ZodExactOptional<
                  z.ZodEnum<{
                    abductive: 'abductive';
                    retroductive: 'retroductive';
                  }>
                >;
                note: z.ZodExactOptional<z.ZodString>;
                id: z.ZodString;
                role: z.ZodLiteral<'intervention'>;
                programme: z.ZodExactOptional<
                  z.ZodType<
                    Id<'programme'>,
                    Id<'programme'>,
                    z.core.$ZodTypeInternals<Id<'programme'>, Id<'programme'>>
                  >
                >;
              },
              z.core.$strip
            >,
            z.ZodObject<
              {
                text: z.ZodString;
                constructs: z.ZodDefault<
                  z.ZodArray<
                    z.ZodType<
                      Id<'construct'>,
                      Id<'construct'>,
                      z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                    >
                  >
                >;
                direction: z.ZodExactOptional<
                  z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>
                >;
                actor: z.ZodExactOptional<
                  z.ZodType<
                    Id<'actor'>,
                    Id<'actor'>,
                    z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>
                  >
                >;
                level: z.ZodExactOptional<
                  z.ZodEnum<{
                    macro: 'macro';
                    meso: 'meso';
                    micro: 'micro';
                  }>
                >;
                timeframe: z.ZodExactOptional<z.ZodString>;
                inference: z.ZodExactOptional<
                  z.ZodEnum<{
                    abductive: 'abductive';
                    retroductive: 'retroductive';
                  }>
                >;
                note: z.ZodExactOptional<z.ZodString>;
                id: z.ZodString;
                role: z.ZodLiteral<'actor'>;
              },
              z.core.$strip
            >,
          ],
          'role'
        >
      >;
      statement: z.ZodExactOptional<z.ZodString>;
      tier: z.ZodEnum<{
        consolidated: 'consolidated';
        extracted: 'extracted';
        refined: 'refined';
      }>;
      status: z.ZodDefault<
        z.ZodEnum<{
          affirmed: 'affirmed';
          extracted: 'extracted';
          parked: 'parked';
          refined: 'refined';
          refuted: 'refuted';
          'under-comparison': 'under-comparison';
        }>
      >;
      scheme: z.ZodExactOptional<z.ZodString>;
      parent: z.ZodExactOptional<
        z.ZodType<
          Id<'configuration'>,
          Id<'configuration'>,
          z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
        >
      >;
      facets: z.ZodDefault<
        z.ZodArray<
          z.ZodObject<
            {
              facet: z.ZodType<
                Id<'facet'>,
                Id<'facet'>,
                z.core.$ZodTypeInternals<Id<'facet'>, Id<'facet'>>
              >;
              value: z.ZodString;
            },
            z.core.$strip
          >
        >
      >;
      inference: z.ZodExactOptional<
        z.ZodObject<
          {
            mode: z.ZodEnum<{
              abductive: 'abductive';
              retroductive: 'retroductive';
            }>;
            memo: z.ZodString;
          },
          z.core.$strip
        >
      >;
    },
    z.core.$strip
  >;
  readonly evidence: z.ZodObject<
    {
      id: z.ZodType<
        Id<'evidence'>,
        Id<'evidence'>,
        z.core.$ZodTypeInternals<Id<'evidence'>, Id<'evidence'>>
      >;
      subject: z.ZodObject<
        {
          kind: z.ZodEnum<{
            'action-statement': 'action-statement';
            actor: 'actor';
            adjudication: 'adjudication';
            cluster: 'cluster';
            confidence: 'confidence';
            configuration: 'configuration';
            construct: 'construct';
            'demi-regularity': 'demi-regularity';
            distinction: 'distinction';
            evidence: 'evidence';
            facet: 'facet';
            'flow-event': 'flow-event';
            fragment: 'fragment';
            identity: 'identity';
            judgement: 'judgement';
            link: 'link';
            mapping: 'mapping';
            memo: 'memo';
            person: 'person';
            programme: 'programme';
            'protocol-change': 'protocol-change';
            question: 'question';
            rival: 'rival';
            scheme: 'scheme';
            'search-run': 'search-run';
            source: 'source';
            'stated-count': 'stated-count';
            stream: 'stream';
            'study-family': 'study-family';
            'substantive-theory': 'substantive-theory';
            theory: 'theory';
            verdict: 'verdict';
            waiver: 'waiver';
          }>;
          id: z.ZodString;
        },
        z.core.$strip
      >;
      fragment: z.ZodType<
        Id<'fragment'>,
        Id<'fragment'>,
        z.core.$ZodTypeInternals<Id<'fragment'>, Id<'fragment'>>
      >;
      stance: z.ZodEnum<{
        'context-only': 'context-only';
        opposes: 'opposes';
        'opposite-confirmed': 'opposite-confirmed';
        refines: 'refines';
        supports: 'supports';
        unclear: 'unclear';
      }>;
      slots: z.ZodDefault<z.ZodArray<z.ZodString>>;
      note: z.ZodExactOptional<z.ZodString>;
      coder: z.ZodExactOptional<
        z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>
      >;
    },
    z.core.$strip
  >;
  readonly link: z.ZodObject<
    {
      by: z.ZodExactOptional<
        z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>
      >;
      at: z.ZodExactOptional<z.ZodISODateTime>;
      id: z.ZodType<Id<'link'>, Id<'link'>, z.core.$ZodTypeInternals<Id<'link'>, Id<'link'>>>;
      kind: z.ZodEnum<{
        'alternative-to': 'alternative-to';
        'competes-with': 'competes-with';
        embeds: 'embeds';
        feedback: 'feedback';
        mirrors: 'mirrors';
        'outcome-to-context': 'outcome-to-context';
        'outcome-to-mechanism': 'outcome-to-mechanism';
      }>;
      from: z.ZodType<
        Id<'configuration'>,
        Id<'configuration'>,
        z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
      >;
      to: z.ZodType<
        Id<'configuration'>,
        Id<'configuration'>,
        z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
      >;
      fromSlot: z.ZodExactOptional<z.ZodString>;
      toSlot: z.ZodExactOptional<z.ZodString>;
      basis: z.ZodEnum<{
        evidenced: 'evidenced';
        inferred: 'inferred';
      }>;
      note: z.ZodExactOptional<z.ZodString>;
    },
    z.core.$strip
  >;
  readonly cluster: z.ZodObject<
    {
      id: z.ZodType<
        Id<'cluster'>,
        Id<'cluster'>,
        z.core.$ZodTypeInternals<Id<'cluster'>, Id<'cluster'>>
      >;
      label: z.ZodString;
      members: z.ZodDefault<
        z.ZodArray<
          z.ZodType<
            Id<'configuration'>,
            Id<'configuration'>,
            z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
          >
        >
      >;
      note: z.ZodExactOptional<z.ZodString>;
    },
    z.core.$strip
  >;
  readonly mapping: z.ZodObject<
    {
      by: z.ZodType<
        Id<'person'>,
        Id<'person'>,
        z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
      >;
      at: z.ZodISODateTime;
      reason: z.ZodString;
      id: z.ZodType<
        Id<'mapping'>,
        Id<'mapping'>,
        z.core.$ZodTypeInternals<Id<'mapping'>, Id<'mapping'>>
      >;
      move: z.ZodEnum<{
        adjudicate: 'adjudicate';
        affirm: 'affirm';
        consolidate: 'consolidate';
        juxtapose: 'juxtapose';
        merge: 'merge';
        reconcile: 'reconcile';
        refine: 'refine';
        refute: 'refute';
        situate: 'situate';
        split: 'split';
        subsume: 'subsume';
      }>;
      from: z.ZodArray<
        z.ZodType<
          Id<'configuration'>,
          Id<'configuration'>,
          z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
        >
      >;
      to: z.ZodDefault<
        z.ZodArray<
          z.ZodType<
            Id<'configuration'>,
            Id<'configuration'>,
            z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
          >
        >
      >;
      withdrawn: z.ZodExactOptional<
        z.ZodObject<
          {
            by: z.ZodType<
              Id<'person'>,
              Id<'person'>,
              z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
            >;
            at: z.ZodISODateTime;
            reason: z.ZodString;
          },
          z.core.$strip
        >
      >;
    },
    z.core.$strip
  >;
  readonly 'demi-regularity': z.ZodObject<
    {
      by: z.ZodType<
        Id<'person'>,
        Id<'person'>,
        z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
      >;
      at: z.ZodISODateTime;
      reason: z.ZodString;
      id: z.ZodType<
        Id<'demi-regularity'>,
        Id<'demi-regularity'>,
        z.core.$ZodTypeInternals<Id<'demi-regularity'>, Id<'demi-regularity'>>
      >;
      pattern: z.ZodString;
      members: z.ZodDefault<
        z.ZodArray<
          z.ZodType<
            Id<'configuration'>,
            Id<'configuration'>,
            z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
          >
        >
      >;
      exceptions: z.ZodDefault<
        z.ZodArray<
          z.ZodType<
            Id<'configuration'>,
            Id<'configuration'>,
            z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
          >
        >
      >;
      account: z.ZodExactOptional<z.ZodString>;
    },
    z.core.$strip
  >;
  readonly rival: z.ZodObject<
    {
      by: z.ZodExactOptional<
        z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>
      >;
      at: z.ZodExactOptional<z.ZodISODateTime>;
      id: z.ZodType<Id<'rival'>, Id<'rival'>, z.core.$ZodTypeInternals<Id<'rival'>, Id<'rival'>>>;
      about: z.ZodString;
      explanations: z.ZodArray<
        z.ZodObject<
          {
            kind: z.ZodEnum<{
              'action-statement': 'action-statement';
              actor: 'actor';
              adjudication: 'adjudication';
              cluster: 'cluster';
              confidence: 'confidence';
              configuration: 'configuration';
              construct: 'construct';
              'demi-regularity': 'demi-regularity';
              distinction: 'distinction';
              evidence: 'evidence';
              facet: 'facet';
              'flow-event': 'flow-event';
              fragment: 'fragment';
              identity: 'identity';
              judgement: 'judgement';
              link: 'link';
              mapping: 'mapping';
              memo: 'memo';
              person: 'person';
              programme: 'programme';
              'protocol-change': 'protocol-change';
              question: 'question';
              rival: 'rival';
              scheme: 'scheme';
              'search-run': 'search-run';
              source: 'source';
              'stated-count': 'stated-count';
              stream: 'stream';
              'study-family': 'study-family';
              'substantive-theory': 'substantive-theory';
              theory: 'theory';
              verdict: 'verdict';
              waiver: 'waiver';
            }>;
            id: z.ZodString;
          },
          z.core.$strip
        >
      >;
      note: z.ZodExactOptional<z.ZodString>;
    },
    z.core.$strip
  >;
  readonly adjudication: z.ZodObject<
    {
      by: z.ZodType<
        Id<'person'>,
        Id<'person'>,
        z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
      >;
      at: z.ZodISODateTime;
      reason: z.ZodString;
      id: z.ZodType<
        Id<'adjudication'>,
        Id<'adjudication'>,
        z.core.$ZodTypeInternals<Id<'adjudication'>, Id<'adjudication'>>
      >;
      question: z.ZodString;
      sides: z.ZodArray<
        z.ZodObject<
          {
            label: z.ZodString;
            configurations: z.ZodDefault<
              z.ZodArray<
                z.ZodType<
                  Id<'configuration'>,
                  Id<'configuration'>,
                  z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
                >
              >
            >;
            evidence: z.ZodDefault<
              z.ZodArray<
                z.ZodType<
                  Id<'evidence'>,
                  Id<'evidence'>,
                  z.core.$ZodTypeInternals<Id<'evidence'>, Id<'evidence'>>
                >
              >
            >;
          },
          z.core.$strip
        >
      >;
      decision: z.ZodString;
      withdrawn: z.ZodExactOptional<
        z.ZodObject<
          {
            by: z.ZodType<
              Id<'person'>,
              Id<'person'>,
              z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
            >;
            at: z.ZodISODateTime;
            reason: z.ZodString;
          },
          z.core.$strip
        >
      >;
    },
    z.core.$strip
  >;
  readonly confidence: z.ZodObject<
    {
      by: z.ZodType<
        Id<'person'>,
        Id<'person'>,
        z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
      >;
      at: z.ZodISODateTime;
      reason: z.ZodString;
      id: z.ZodType<
        Id<'confidence'>,
        Id<'confidence'>,
        z.core.$ZodTypeInternals<Id<'confidence'>, Id<'confidence'>>
      >;
      subject: z.ZodObject<
        {
          kind: z.ZodEnum<{
            'action-statement': 'action-statement';
            actor: 'actor';
            adjudication: 'adjudication';
            cluster: 'cluster';
            confidence: 'confidence';
            configuration: 'configuration';
            construct: 'construct';
            'demi-regularity': 'demi-regularity';
            distinction: 'distinction';
            evidence: 'evidence';
            facet: 'facet';
            'flow-event': 'flow-event';
            fragment: 'fragment';
            identity: 'identity';
            judgement: 'judgement';
            link: 'link';
            mapping: 'mapping';
            memo: 'memo';
            person: 'person';
            programme: 'programme';
            'protocol-change': 'protocol-change';
            question: 'question';
            rival: 'rival';
            scheme: 'scheme';
            'search-run': 'search-run';
            source: 'source';
            'stated-count': 'stated-count';
            stream: 'stream';
            'study-family': 'study-family';
            'substantive-theory': 'substantive-theory';
            theory: 'theory';
            verdict: 'verdict';
            waiver: 'waiver';
          }>;
          id: z.ZodString;
        },
        z.core.$strip
      >;
      instrument: z.ZodString;
      level: z.ZodString;
      rivalsConsidered: z.ZodDefault<
        z.ZodArray<
          z.ZodType<Id<'rival'>, Id<'rival'>, z.core.$ZodTypeInternals<Id<'rival'>, Id<'rival'>>>
        >
      >;
      substantiveTheories: z.ZodDefault<
        z.ZodArray<
          z.ZodType<
            Id<'substantive-theory'>,
            Id<'substantive-theory'>,
            z.core.$ZodTypeInternals<Id<'substantive-theory'>, Id<'substantive-theory'>>
          >
        >
      >;
    },
    z.core.$strip
  >;
  readonly theory: z.ZodObject<
    {
      by: z.ZodExactOptional<
        z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>
      >;
      at: z.ZodExactOptional<z.ZodISODateTime>;
      id: z.ZodType<
        Id<'theory'>,
        Id<'theory'>,
        z.core.$ZodTypeInternals<Id<'theory'>, Id<'theory'>>
      >;
      label: z.ZodString;
      status: z.ZodEnum<{
        candidate: 'candidate';
        final: 'final';
        initial: 'initial';
        refined: 'refined';
        retired: 'retired';
      }>;
      abstraction: z.ZodEnum<{
        'middle-range': 'middle-range';
        programme: 'programme';
      }>;
      statement: z.ZodString;
      account: z.ZodExactOptional<z.ZodString>;
      genesis: z.ZodExactOptional<z.ZodString>;
      previous: z.ZodExactOptional<
        z.ZodType<Id<'theory'>, Id<'theory'>, z.core.$ZodTypeInternals<Id<'theory'>, Id<'theory'>>>
      >;
      configurations: z.ZodDefault<
        z.ZodArray<
          z.ZodType<
            Id<'configuration'>,
            Id<'configuration'>,
            z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
          >
        >
      >;
      links: z.ZodDefault<
        z.ZodArray<
          z.ZodType<Id<'link'>, Id<'link'>, z.core.$ZodTypeInternals<Id<'link'>, Id<'link'>>>
        >
      >;
    },
    z.core.$strip
  >;
  readonly 'substantive-theory': z.ZodObject<
    {
      id: z.ZodType<
        Id<'substantive-theory'>,
        Id<'substantive-theory'>,
        z.core.$ZodTypeInternals<Id<'substantive-theory'>, Id<'substantive-theory'>>
      >;
      label: z.ZodString;
      reference: z.ZodExactOptional<
        z.ZodObject<
          {
            type: z.ZodExactOptional<z.ZodString>;
            title: z.ZodExactOptional<z.ZodString>;
            DOI: z.ZodExactOptional<z.ZodString>;
            URL: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$loose
        >
      >;
      relations: z.ZodDefault<
        z.ZodArray<
          z.ZodObject<
            {
              kind: z.ZodEnum<{
                contradicts: 'contradicts';
                explains: 'explains';
                informs: 'informs';
              }>;
              subject: z.ZodObject<
                {
                  kind: z.ZodEnum<{
                    'action-statement': 'action-statement';
                    actor: 'actor';
                    adjudication: 'adjudication';
                    cluster: 'cluster';
                    confidence: 'confidence';
                    configuration: 'configuration';
                    construct: 'construct';
                    'demi-regularity': 'demi-regularity';
                    distinction: 'distinction';
                    evidence: 'evidence';
                    facet: 'facet';
                    'flow-event': 'flow-event';
                    fragment: 'fragment';
                    identity: 'identity';
                    judgement: 'judgement';
                    link: 'link';
                    mapping: 'mapping';
                    memo: 'memo';
                    person: 'person';
                    programme: 'programme';
                    'protocol-change': 'protocol-change';
                    question: 'question';
                    rival: 'rival';
                    scheme: 'scheme';
                    'search-run': 'search-run';
                    source: 'source';
                    'stated-count': 'stated-count';
                    stream: 'stream';
                    'study-family': 'study-family';
                    'substantive-theory': 'substantive-theory';
                    theory: 'theory';
                    verdict: 'verdict';
                    waiver: 'waiver';
                  }>;
                  id: z.ZodString;
                },
                z.core.$strip
              >;
              note: z.ZodExactOptional<z.ZodString>;
            },
            z.core.$strip
          >
        >
      >;
      note: z.ZodExactOptional<z.ZodString>;
    },
    z.core.$strip
  >;
  readonly 'action-statement': z.ZodObject<
    {
      id: z.ZodType<
        Id<'action-statement'>,
        Id<'action-statement'>,
        z.core.$ZodTypeInternals<Id<'action-statement'>, Id<'action-statement'>>
      >;
      text: z.ZodString;
      configurations: z.ZodDefault<
        z.ZodArray<
          z.ZodType<
            Id<'configuration'>,
            Id<'configuration'>,
            z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
          >
        >
      >;
      forWhom: z.ZodDefault<
        z.ZodArray<
          z.ZodType<Id<'actor'>, Id<'actor'>, z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>>
        >
      >;
    },
    z.core.$strip
  >;
  readonly memo: z.ZodObject<
    {
      by: z.ZodExactOptional<
        z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>
      >;
      at: z.ZodExactOptional<z.ZodISODateTime>;
      id: z.ZodType<Id<'memo'>, Id<'memo'>, z.core.$ZodTypeInternals<Id<'memo'>, Id<'memo'>>>;
      about: z.ZodDefault<
        z.ZodArray<
          z.ZodObject<
            {
              kind: z.ZodEnum<{
                'action-statement': 'action-statement';
                actor: 'actor';
                adjudication: 'adjudication';
                cluster: 'cluster';
                confidence: 'confidence';
                configuration: 'configuration';
                construct: 'construct';
                'demi-regularity': 'demi-regularity';
                distinction: 'distinction';
                evidence: 'evidence';
                facet: 'facet';
                'flow-event': 'flow-event';
                fragment: 'fragment';
                identity: 'identity';
                judgement: 'judgement';
                link: 'link';
                mapping: 'mapping';
                memo: 'memo';
                person: 'person';
                programme: 'programme';
                'protocol-change': 'protocol-change';
                question: 'question';
                rival: 'rival';
                scheme: 'scheme';
                'search-run': 'search-run';
                source: 'source';
                'stated-count': 'stated-count';
                stream: 'stream';
                'study-family': 'study-family';
                'substantive-theory': 'substantive-theory';
                theory: 'theory';
                verdict: 'verdict';
                waiver: 'waiver';
              }>;
              id: z.ZodString;
            },
            z.core.$strip
          >
        >
      >;
      kind: z.ZodExactOptional<
        z.ZodEnum<{
          decision: 'decision';
          genesis: 'genesis';
          inference: 'inference';
          note: 'note';
        }>
      >;
      text: z.ZodString;
    },
    z.core.$strip
  >;
  readonly judgement: z.ZodObject<
    {
      by: z.ZodType<
        Id<'person'>,
        Id<'person'>,
        z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
      >;
      at: z.ZodISODateTime;
      reason: z.ZodString;
      id: z.ZodType<
        Id<'judgement'>,
        Id<'judgement'>,
        z.core.$ZodTypeInternals<Id<'judgement'>, Id<'judgement'>>
      >;
      item: z.ZodString;
      revision: z.ZodExactOptional<z.ZodInt>;
      subject: z.ZodExactOptional<
        z.ZodObject<
          {
            kind: z.ZodEnum<{
              'action-statement': 'action-statement';
              actor: 'actor';
              adjudication: 'adjudication';
              cluster: 'cluster';
              confidence: 'confidence';
              configuration: 'configuration';
              construct: 'construct';
              'demi-regularity': 'demi-regularity';
              distinction: 'distinction';
              evidence: 'evidence';
              facet: 'facet';
              'flow-event': 'flow-event';
              fragment: 'fragment';
              identity: 'identity';
              judgement: 'judgement';
              link: 'link';
              mapping: 'mapping';
              memo: 'memo';
              person: 'person';
              programme: 'programme';
              'protocol-change': 'protocol-change';
              question: 'question';
              rival: 'rival';
              scheme: 'scheme';
              'search-run': 'search-run';
              source: 'source';
              'stated-count': 'stated-count';
              stream: 'stream';
              'study-family': 'study-family';
              'substantive-theory': 'substantive-theory';
              theory: 'theory';
              verdict: 'verdict';
              waiver: 'waiver';
            }>;
            id: z.ZodString;
          },
          z.core.$strip
        >
      >;
      theoryArea: z.ZodExactOptional<z.ZodString>;
      level: z.ZodString;
      pages: z.ZodExactOptional<z.ZodString>;
      overrides: z.ZodExactOptional<z.ZodString>;
      subjectFingerprint: z.ZodExactOptional<z.ZodString>;
      consensus: z.ZodExactOptional<z.ZodBoolean>;
    },
    z.core.$strip
  >;
  readonly verdict: z.ZodObject<
    {
      by: z.ZodType<
        Id<'person'>,
        Id<'person'>,
        z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
      >;
      at: z.ZodISODateTime;
      reason: z.ZodString;
      id: z.ZodType<
        Id<'verdict'>,
        Id<'verdict'>,
        z.core.$ZodTypeInternals<Id<'verdict'>, Id<'verdict'>>
      >;
      rule: z.ZodString;
      revision: z.ZodExactOptional<z.ZodInt>;
      fingerprint: z.ZodString;
      verdict: z.ZodEnum<{
        failed: 'failed';
        passed: 'passed';
      }>;
      withdrawn: z.ZodExactOptional<
        z.ZodObject<
          {
            by: z.ZodType<
              Id<'person'>,
              Id<'person'>,
              z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
            >;
            at: z.ZodISODateTime;
            reason: z.ZodString;
          },
          z.core.$strip
        >
      >;
    },
    z.core.$strip
  >;
  readonly waiver: z.ZodObject<
    {
      by: z.ZodType<
        Id<'person'>,
        Id<'person'>,
        z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
      >;
      at: z.ZodISODateTime;
      reason: z.ZodString;
      id: z.ZodType<
        Id<'waiver'>,
        Id<'waiver'>,
        z.core.$ZodTypeInternals<Id<'waiver'>, Id<'waiver'>>
      >;
      rule: z.ZodString;
      fingerprint: z.ZodExactOptional<z.ZodString>;
      until: z.ZodExactOptional<z.ZodISODateTime>;
      withdrawn: z.ZodExactOptional<
        z.ZodObject<
          {
            by: z.ZodType<
              Id<'person'>,
              Id<'person'>,
              z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
            >;
            at: z.ZodISODateTime;
            reason: z.ZodString;
          },
          z.core.$strip
        >
      >;
    },
    z.core.$strip
  >;
  readonly 'search-run': z.ZodObject<
    {
      id: z.ZodType<
        Id<'search-run'>,
        Id<'search-run'>,
        z.core.$ZodTypeInternals<Id<'search-run'>, Id<'search-run'>>
      >;
      where: z.ZodString;
      interface: z.ZodExactOptional<z.ZodString>;
      on: z.ZodExactOptional<z.ZodISODate>;
      covered: z.ZodExactOptional<z.ZodString>;
      query: z.ZodExactOptional<z.ZodString>;
      hits: z.ZodExactOptional<z.ZodInt>;
      iteration: z.ZodExactOptional<z.ZodInt>;
      phase: z.ZodExactOptional<
        z.ZodEnum<{
          gap: 'gap';
          kinship: 'kinship';
          main: 'main';
          scoping: 'scoping';
        }>
      >;
      serves: z.ZodDefault<
        z.ZodArray<
          z.ZodType<
            Id<'question'>,
            Id<'question'>,
            z.core.$ZodTypeInternals<Id<'question'>, Id<'question'>>
          >
        >
      >;
      stream: z.ZodExactOptional<
        z.ZodType<Id<'stream'>, Id<'stream'>, z.core.$ZodTypeInternals<Id<'stream'>, Id<'stream'>>>
      >;
      by: z.ZodExactOptional<
        z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>
      >;
      note: z.ZodExactOptional<z.ZodString>;
    },
    z.core.$strip
  >;
  readonly 'flow-event': z.ZodObject<
    {
      id: z.ZodType<
        Id<'flow-event'>,
        Id<'flow-event'>,
        z.core.$ZodTypeInternals<Id<'flow-event'>, Id<'flow-event'>>
      >;
      stream: z.ZodType<
        Id<'stream'>,
        Id<'stream'>,
        z.core.$ZodTypeInternals<Id<'stream'>, Id<'stream'>>
      >;
      gate: z.ZodEnum<{
        deduplication: 'deduplication';
        'full-text': 'full-text';
        identification: 'identification';
        inclusion: 'inclusion';
        'relevance-rigour': 'relevance-rigour';
        'title-abstract': 'title-abstract';
      }>;
      unit: z.ZodEnum<{
        document: 'document';
        'focus-group': 'focus-group';
        interview: 'interview';
        participant: 'participant';
        record: 'record';
        report: 'report';
        study: 'study';
      }>;
      entering: z.ZodInt;
      leaving: z.ZodInt;
      excluded: z.ZodDefault<
        z.ZodArray<
          z.ZodObject<
            {
              reason: z.ZodString;
              count: z.ZodExactOptional<z.ZodInt>;
            },
            z.core.$strip
          >
        >
      >;
      source: z.ZodExactOptional<
        z.ZodType<Id<'source'>, Id<'source'>, z.core.$ZodTypeInternals<Id<'source'>, Id<'source'>>>
      >;
      note: z.ZodExactOptional<z.ZodString>;
    },
    z.core.$strip
  >;
  readonly 'stated-count': z.ZodObject<
    {
      id: z.ZodType<
        Id<'stated-count'>,
        Id<'stated-count'>,
        z.core.$ZodTypeInternals<Id<'stated-count'>, Id<'stated-count'>>
      >;
      label: z.ZodString;
      stage: z.ZodExactOptional<z.ZodString>;
      unit: z.ZodEnum<{
        document: 'document';
        'focus-group': 'focus-group';
        interview: 'interview';
        participant: 'participant';
        record: 'record';
        report: 'report';
        study: 'study';
      }>;
      count: z.ZodInt;
      streams: z.ZodDefault<
        z.ZodArray<
          z.ZodType<
            Id<'stream'>,
            Id<'stream'>,
            z.core.$ZodTypeInternals<Id<'stream'>, Id<'stream'>>
          >
        >
      >;
      source: z.ZodExactOptional<
        z.ZodType<Id<'source'>, Id<'source'>, z.core.$ZodTypeInternals<Id<'source'>, Id<'source'>>>
      >;
      note: z.ZodExactOptional<z.ZodString>;
    },
    z.core.$strip
  >;
};
/** The schema of a {@link Review}. */
declare const reviewSchema: z.ZodObject<
  {
    format: z.ZodLiteral<'cmoc-review'>;
    version: z.ZodString;
    id: z.ZodString;
    title: z.ZodString;
    abstract: z.ZodExactOptional<z.ZodString>;
    synthetic: z.ZodDefault<z.ZodBoolean>;
    completeness: z.ZodDefault<
      z.ZodEnum<{
        complete: 'complete';
        'not-stated': 'not-stated';
        partial: 'partial';
      }>
    >;
    completenessNote: z.ZodExactOptional<z.ZodString>;
    attribution: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            text: z.ZodString;
            doi: z.ZodExactOptional<z.ZodString>;
            licence: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    funding: z.ZodExactOptional<z.ZodString>;
    protocol: z.ZodExactOptional<
      z.ZodObject<
        {
          statement: z.ZodExactOptional<z.ZodString>;
          registration: z.ZodExactOptional<z.ZodString>;
        },
        z.core.$strip
      >
    >;
    schemeChoice: z.ZodExactOptional<
      z.ZodObject<
        {
          scheme: z.ZodString;
          reason: z.ZodExactOptional<z.ZodString>;
        },
        z.core.$strip
      >
    >;
    appraisal: z.ZodExactOptional<
      z.ZodObject<
        {
          packages: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
          presets: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
          rules: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
          reviewOnFail: z.ZodExactOptional<z.ZodBoolean>;
        },
        z.core.$strip
      >
    >;
    questions: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodType<
              Id<'question'>,
              Id<'question'>,
              z.core.$ZodTypeInternals<Id<'question'>, Id<'question'>>
            >;
            text: z.ZodString;
            kind: z.ZodExactOptional<
              z.ZodEnum<{
                objective: 'objective';
                'review-question': 'review-question';
                'theory-question': 'theory-question';
              }>
            >;
          },
          z.core.$strip
        >
      >
    >;
    schemes: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodType<
              Id<'scheme'>,
              Id<'scheme'>,
              z.core.$ZodTypeInternals<Id<'scheme'>, Id<'scheme'>>
            >;
            label: z.ZodString;
            slots: z.ZodArray<
              z.ZodObject<
                {
                  role: z.ZodEnum<{
                    actor: 'actor';
                    context: 'context';
                    intervention: 'intervention';
                    mechanism: 'mechanism';
                    outcome: 'outcome';
                  }>;
                  label: z.ZodString;
                  min: z.ZodInt;
                  max: z.ZodExactOptional<z.ZodInt>;
                  split: z.ZodExactOptional<z.ZodLiteral<'resource-response'>>;
                },
                z.core.$strip
              >
            >;
            sentence: z.ZodString;
            source: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    facets: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodType<
              Id<'facet'>,
              Id<'facet'>,
              z.core.$ZodTypeInternals<Id<'facet'>, Id<'facet'>>
            >;
            label: z.ZodString;
            description: z.ZodExactOptional<z.ZodString>;
            values: z.ZodDefault<
              z.ZodArray<
                z.ZodObject<
                  {
                    id: z.ZodString;
                    label: z.ZodString;
                  },
                  z.core.$strip
                >
              >
            >;
          },
          z.core.$strip
        >
      >
    >;
    team: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodType<
              Id<'person'>,
              Id<'person'>,
              z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
            >;
            name: z.ZodString;
            roles: z.ZodDefault<
              z.ZodArray<
                z.ZodEnum<{
                  author: 'author';
                  'lead-analyst': 'lead-analyst';
                  librarian: 'librarian';
                  methodologist: 'methodologist';
                  other: 'other';
                  'second-checker': 'second-checker';
                  stakeholder: 'stakeholder';
                }>
              >
            >;
          },
          z.core.$strip
        >
      >
    >;
    protocolChanges: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            by: z.ZodType<
              Id<'person'>,
              Id<'person'>,
              z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
            >;
            at: z.ZodISODateTime;
            reason: z.ZodString;
            id: z.ZodType<
              Id<'protocol-change'>,
              Id<'protocol-change'>,
              z.core.$ZodTypeInternals<Id<'protocol-change'>, Id<'protocol-change'>>
            >;
            change: z.ZodString;
          },
          z.core.$strip
        >
      >
    >;
    programmes: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodType<
              Id<'programme'>,
              Id<'programme'>,
              z.core.$ZodTypeInternals<Id<'programme'>, Id<'programme'>>
            >;
            label: z.ZodString;
            description: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    actors: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodType<
              Id<'actor'>,
              Id<'actor'>,
              z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>
            >;
            label: z.ZodString;
            description: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    studyFamilies: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodType<
              Id<'study-family'>,
              Id<'study-family'>,
              z.core.$ZodTypeInternals<Id<'study-family'>, Id<'study-family'>>
            >;
            label: z.ZodString;
            note: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    streams: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodType<
              Id<'stream'>,
              Id<'stream'>,
              z.core.$ZodTypeInternals<Id<'stream'>, Id<'stream'>>
            >;
            label: z.ZodString;
            kind: z.ZodEnum<{
              'carry-over': 'carry-over';
              citation: 'citation';
              database: 'database';
              expert: 'expert';
              other: 'other';
              stakeholder: 'stakeholder';
              website: 'website';
            }>;
            stage: z.ZodExactOptional<z.ZodString>;
            carriedFrom: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    sources: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodType<
              Id<'source'>,
              Id<'source'>,
              z.core.$ZodTypeInternals<Id<'source'>, Id<'source'>>
            >;
            kind: z.ZodEnum<{
              document: 'document';
              'focus-group': 'focus-group';
              interview: 'interview';
              'stakeholder-meeting': 'stakeholder-meeting';
            }>;
            label: z.ZodString;
            documentType: z.ZodExactOptional<
              z.ZodEnum<{
                book: 'book';
                chapter: 'chapter';
                'journal-article': 'journal-article';
                opinion: 'opinion';
                other: 'other';
                policy: 'policy';
                report: 'report';
                thesis: 'thesis';
                'web-page': 'web-page';
              }>
            >;
            reference: z.ZodExactOptional<
              z.ZodObject<
                {
                  type: z.ZodExactOptional<z.ZodString>;
                  title: z.ZodExactOptional<z.ZodString>;
                  DOI: z.ZodExactOptional<z.ZodString>;
                  URL: z.ZodExactOptional<z.ZodString>;
                },
                z.core.$loose
              >
            >;
            studyFamily: z.ZodExactOptional<
              z.ZodType<
                Id<'study-family'>,
                Id<'study-family'>,
                z.core.$ZodTypeInternals<Id<'study-family'>, Id<'study-family'>>
              >
            >;
            stream: z.ZodExactOptional<
              z.ZodType<
                Id<'stream'>,
                Id<'stream'>,
                z.core.$ZodTypeInternals<Id<'stream'>, Id<'stream'>>
              >
            >;
            included: z.ZodExactOptional<z.ZodBoolean>;
            characteristics: z.ZodDefault<
              z.ZodArray<
                z.ZodObject<
                  {
                    name: z.ZodString;
                    value: z.ZodString;
                  },
                  z.core.$strip
                >
              >
            >;
            facets: z.ZodDefault<
              z.ZodArray<
                z.ZodObject<
                  {
                    facet: z.ZodType<
                      Id<'facet'>,
                      Id<'facet'>,
                      z.core.$ZodTypeInternals<Id<'facet'>, Id<'facet'>>
                    >;
                    value: z.ZodString;
                  },
                  z.core.$strip
                >
              >
            >;
            fullText: z.ZodExactOptional<z.ZodString>;
            note: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    fragments: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodType<
              Id<'fragment'>,
              Id<'fragment'>,
              z.core.$ZodTypeInternals<Id<'fragment'>, Id<'fragment'>>
            >;
            source: z.ZodType<
              Id<'source'>,
              Id<'source'>,
              z.core.$ZodTypeInternals<Id<'source'>, Id<'source'>>
            >;
            text: z.ZodString;
            locator: z.ZodExactOptional<
              z.ZodObject<
                {
                  page: z.ZodExactOptional<z.ZodString>;
                  section: z.ZodExactOptional<z.ZodString>;
                  paragraph: z.ZodExactOptional<z.ZodString>;
                  table: z.ZodExactOptional<z.ZodString>;
                  row: z.ZodExactOptional<z.ZodString>;
                  start: z.ZodExactOptional<z.ZodInt>;
                  end: z.ZodExactOptional<z.ZodInt>;
                },
                z.core.$strip
              >
            >;
            distance: z.ZodEnum<{
              compression: 'compression';
              imputation: 'imputation';
              interpretation: 'interpretation';
              paraphrase: 'paraphrase';
              quotation: 'quotation';
            }>;
            warrant: z.ZodExactOptional<z.ZodString>;
            status: z.ZodEnum<{
              'authors-interpretation': 'authors-interpretation';
              'reported-finding': 'reported-finding';
              'reviewers-inference': 'reviewers-inference';
              'stakeholder-account': 'stakeholder-account';
            }>;
            contributedBy: z.ZodExactOptional<
              z.ZodType<
                Id<'person'>,
                Id<'person'>,
                z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
              >
            >;
          },
          z.core.$strip
        >
      >
    >;
    constructs: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodType<
              Id<'construct'>,
              Id<'construct'>,
              z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
            >;
            label: z.ZodString;
            definition: z.ZodExactOptional<z.ZodString>;
            aliases: z.ZodDefault<z.ZodArray<z.ZodString>>;
            broader: z.ZodDefault<
              z.ZodArray<
                z.ZodType<
                  Id<'construct'>,
                  Id<'construct'>,
                  z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                >
              >
            >;
            opposites: z.ZodDefault<
              z.ZodArray<
                z.ZodType<
                  Id<'construct'>,
                  Id<'construct'>,
                  z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                >
              >
            >;
            kind: z.ZodExactOptional<z.ZodString>;
            lineage: z.ZodDefault<
              z.ZodArray<
                z.ZodObject<
                  {
                    event: z.ZodEnum<{
                      initial: 'initial';
                      merged: 'merged';
                      new: 'new';
                      refined: 'refined';
                      retired: 'retired';
                      split: 'split';
                    }>;
                    from: z.ZodDefault<
                      z.ZodArray<
                        z.ZodType<
                          Id<'construct'>,
                          Id<'construct'>,
                          z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                        >
                      >
                    >;
                    stage: z.ZodExactOptional<z.ZodString>;
                    source: z.ZodExactOptional<
                      z.ZodType<
                        Id<'source'>,
                        Id<'source'>,
                        z.core.$ZodTypeInternals<Id<'source'>, Id<'source'>>
                      >
                    >;
                    note: z.ZodExactOptional<z.ZodString>;
                  },
                  z.core.$strip
                >
              >
            >;
          },
          z.core.$strip
        >
      >
    >;
    identities: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            by: z.ZodType<
              Id<'person'>,
              Id<'person'>,
              z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
            >;
            at: z.ZodISODateTime;
            reason: z.ZodString;
            id: z.ZodType<
              Id<'identity'>,
              Id<'identity'>,
              z.core.$ZodTypeInternals<Id<'identity'>, Id<'identity'>>
            >;
            left: z.ZodObject<
              {
                construct: z.ZodType<
                  Id<'construct'>,
                  Id<'construct'>,
                  z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                >;
                direction: z.ZodExactOptional<
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
                construct: z.ZodType<
                  Id<'construct'>,
                  Id<'construct'>,
                  z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                >;
                direction: z.ZodExactOptional<
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
            withdrawn: z.ZodExactOptional<
              z.ZodObject<
                {
                  by: z.ZodType<
                    Id<'person'>,
                    Id<'person'>,
                    z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
                  >;
                  at: z.ZodISODateTime;
                  reason: z.ZodString;
                },
                z.core.$strip
              >
            >;
          },
          z.core.$strip
        >
      >
    >;
    distinctions: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            by: z.ZodType<
              Id<'person'>,
              Id<'person'>,
              z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
            >;
            at: z.ZodISODateTime;
            reason: z.ZodString;
            id: z.ZodType<
              Id<'distinction'>,
              Id<'distinction'>,
              z.core.$ZodTypeInternals<Id<'distinction'>, Id<'distinction'>>
            >;
            left: z.ZodType<
              Id<'construct'>,
              Id<'construct'>,
              z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
            >;
            right: z.ZodType<
              Id<'construct'>,
              Id<'construct'>,
              z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
            >;
            withdrawn: z.ZodExactOptional<
              z.ZodObject<
                {
                  by: z.ZodType<
                    Id<'person'>,
                    Id<'person'>,
                    z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
                  >;
                  at: z.ZodISODateTime;
                  reason: z.ZodString;
                },
                z.core.$strip
              >
            >;
          },
          z.core.$strip
        >
      >
    >;
    configurations: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            by: z.ZodExactOptional<
              z.ZodType<
                Id<'person'>,
                Id<'person'>,
                z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
              >
            >;
            at: z.ZodExactOptional<z.ZodISODateTime>;
            id: z.ZodType<
              Id<'configuration'>,
              Id<'configuration'>,
              z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
            >;
            title: z.ZodExactOptional<z.ZodString>;
            slots: z.ZodArray<
              z.ZodDiscriminatedUnion<
                [
                  z.ZodObject<
                    {
                      text: z.ZodString;
                      constructs: z.ZodDefault<
                        z.ZodArray<
                          z.ZodType<
                            Id<'construct'>,
                            Id<'construct'>,
                            z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                          >
                        >
                      >;
                      direction: z.ZodExactOptional<
                        z.ZodEnum<{
                          absent: 'absent';
                          decrease: 'decrease';
                          increase: 'increase';
                          mixed: 'mixed';
                          'no-change': 'no-change';
                          present: 'present';
                        }>
                      >;
                      actor: z.ZodExactOptional<
                        z.ZodType<
                          Id<'actor'>,
                          Id<'actor'>,
                          z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>
                        >
                      >;
                      level: z.ZodExactOptional<
                        z.ZodEnum<{
                          macro: 'macro';
                          meso: 'meso';
                          micro: 'micro';
                        }>
                      >;
                      timeframe: z.ZodExactOptional<z.ZodString>;
                      inference: z.ZodExactOptional<
                        z.ZodEnum<{
                          abductive: 'abductive';
                          retroductive: 'retroductive';
                        }>
                      >;
                      note: z.ZodExactOptional<z.ZodString>;
                      id: z.ZodString;
                      role: z.ZodLiteral<'context'>;
                      effect: z.ZodExactOptional<
                        z.ZodEnum<{
                          enables: 'enables';
                          hinders: 'hinders';
                          modifies: 'modifies';
                          necessary: 'necessary';
                        }>
                      >;
                      reading: z.ZodExactOptional<
                        z.ZodEnum<{
                          'relational-dynamic': 'relational-dynamic';
                          'triggering-feature': 'triggering-feature';
                        }>
                      >;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      text: z.ZodString;
                      constructs: z.ZodDefault<
                        z.ZodArray<
                          z.ZodType<
                            Id<'construct'>,
                            Id<'construct'>,
                            z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                          >
                        >
                      >;
                      direction: z.ZodExactOptional<
                        z.ZodEnum<{
                          absent: 'absent';
                          decrease: 'decrease';
                          increase: 'increase';
                          mixed: 'mixed';
                          'no-change': 'no-change';
                          present: 'present';
                        }>
                      >;
                      actor: z.ZodExactOptional<
                        z.ZodType<
                          Id<'actor'>,
                          Id<'actor'>,
                          z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>
                        >
                      >;
                      level: z.ZodExactOptional<
                        z.ZodEnum<{
                          macro: 'macro';
                          meso: 'meso';
                          micro: 'micro';
                        }>
                      >;
                      timeframe: z.ZodExactOptional<z.ZodString>;
                      inference: z.ZodExactOptional<
                        z.ZodEnum<{
                          abductive: 'abductive';
                          retroductive: 'retroductive';
                        }>
                      >;
                      note: z.ZodExactOptional<z.ZodString>;
                      id: z.ZodString;
                      role: z.ZodLiteral<'mechanism'>;
                      resource: z.ZodExactOptional<
                        z.ZodObject<
                          {
                            text: z.ZodString;
                            constructs: z.ZodDefault<
                              z.ZodArray<
                                z.ZodType<
                                  Id<'construct'>,
                                  Id<'construct'>,
                                  z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                                >
                              >
                            >;
                          },
                          z.core.$strip
                        >
                      >;
                      response: z.ZodExactOptional<
                        z.ZodObject<
                          {
                            text: z.ZodString;
                            constructs: z.ZodDefault<
                              z.ZodArray<
                                z.ZodType<
                                  Id<'construct'>,
                                  Id<'construct'>,
                                  z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                                >
                              >
                            >;
                          },
                          z.core.$strip
                        >
                      >;
                      kind: z.ZodExactOptional<
                        z.ZodEnum<{
                          force: 'force';
                          interaction: 'interaction';
                          'powers-liabilities': 'powers-liabilities';
                          'process-feedback': 'process-feedback';
                          'reasoning-resources': 'reasoning-resources';
                        }>
                      >;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      text: z.ZodString;
                      constructs: z.ZodDefault<
                        z.ZodArray<
                          z.ZodType<
                            Id<'construct'>,
                            Id<'construct'>,
                            z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                          >
                        >
                      >;
                      direction: z.ZodExactOptional<
                        z.ZodEnum<{
                          absent: 'absent';
                          decrease: 'decrease';
                          increase: 'increase';
                          mixed: 'mixed';
                          'no-change': 'no-change';
                          present: 'present';
                        }>
                      >;
                      actor: z.ZodExactOptional<
                        z.ZodType<
                          Id<'actor'>,
                          Id<'actor'>,
                          z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>
                        >
                      >;
                      level: z.ZodExactOptional<
                        z.ZodEnum<{
                          macro: 'macro';
                          meso: 'meso';
                          micro: 'micro';
                        }>
                      >;
                      timeframe: z.ZodExactOptional<z.ZodString>;
                      inference: z.ZodExactOptional<
                        z.ZodEnum<{
                          abductive: 'abductive';
                          retroductive: 'retroductive';
                        }>
                      >;
                      note: z.ZodExactOptional<z.ZodString>;
                      id: z.ZodString;
                      role: z.ZodLiteral<'outcome'>;
                      intended: z.ZodExactOptional<
                        z.ZodEnum<{
                          no: 'no';
                          unknown: 'unknown';
                          yes: 'yes';
                        }>
                      >;
                      valence: z.ZodExactOptional<
                        z.ZodEnum<{
                          contested: 'contested';
                          desired: 'desired';
                          neutral: 'neutral';
                          undesired: 'undesired';
                        }>
                      >;
                      proximity: z.ZodExactOptional<
                        z.ZodEnum<{
                          distal: 'distal';
                          intermediate: 'intermediate';
                          proximal: 'proximal';
                        }>
                      >;
                      basis: z.ZodExactOptional<
                        z.ZodEnum<{
                          inferred: 'inferred';
                          measured: 'measured';
                          perceived: 'perceived';
                        }>
                      >;
                      measure: z.ZodExactOptional<z.ZodString>;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      text: z.ZodString;
                      constructs: z.ZodDefault<
                        z.ZodArray<
                          z.ZodType<
                            Id<'construct'>,
                            Id<'construct'>,
                            z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                          >
                        >
                      >;
                      direction: z.ZodExactOptional<
                        z.ZodEnum<{
                          absent: 'absent';
                          decrease: 'decrease';
                          increase: 'increase';
                          mixed: 'mixed';
                          'no-change': 'no-change';
                          present: 'present';
                        }>
                      >;
                      actor: z.ZodExactOptional<
                        z.ZodType<
                          Id<'actor'>,
                          Id<'actor'>,
                          z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>
                        >
                      >;
                      level: z.ZodExactOptional<
                        z.ZodEnum<{
                          macro: 'macro';
                          meso: 'meso';
                          micro: 'micro';
                        }>
                      >;
                      timeframe: z.ZodExactOptional<z.ZodString>;
                      inference: z.ZodExactOptional<
                        z.ZodEnum<{
                          abductive: 'abductive';
                          retroductive: 'retroductive';
                        }>
                      >;
                      note: z.ZodExactOptional<z.ZodString>;
                      id: z.ZodString;
                      role: z.ZodLiteral<'intervention'>;
                      programme: z.ZodExactOptional<
                        z.ZodType<
                          Id<'programme'>,
                          Id<'programme'>,
                          z.core.$ZodTypeInternals<Id<'programme'>, Id<'programme'>>
                        >
                      >;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      text: z.ZodString;
                      constructs: z.ZodDefault<
                        z.ZodArray<
                          z.ZodType<
                            Id<'construct'>,
                            Id<'construct'>,
                            z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                          >
                        >
                      >;
                      direction: z.ZodExactOptional<
                        z.ZodEnum<{
                          absent: 'absent';
                          decrease: 'decrease';
                          increase: 'increase';
                          mixed: 'mixed';
                          'no-change': 'no-change';
                          present: 'present';
                        }>
                      >;
                      actor: z.ZodExactOptional<
                        z.ZodType<
                          Id<'actor'>,
                          Id<'actor'>,
                          z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>
                        >
                      >;
                      level: z.ZodExactOptional<
                        z.ZodEnum<{
                          macro: 'macro';
                          meso: 'meso';
                          micro: 'micro';
                        }>
                      >;
                      timeframe: z.ZodExactOptional<z.ZodString>;
                      inference: z.ZodExactOptional<
                        z.ZodEnum<{
                          abductive: 'abductive';
                          retroductive: 'retroductive';
                        }>
                      >;
                      note: z.ZodExactOptional<z.ZodString>;
                      id: z.ZodString;
                      role: z.ZodLiteral<'actor'>;
                    },
                    z.core.$strip
                  >,
                ],
                'role'
              >
            >;
            statement: z.ZodExactOptional<z.ZodString>;
            tier: z.ZodEnum<{
              consolidated: 'consolidated';
              extracted: 'extracted';
              refined: 'refined';
            }>;
            status: z.ZodDefault<
              z.ZodEnum<{
                affirmed: 'affirmed';
                extracted: 'extracted';
                parked: 'parked';
                refined: 'refined';
                refuted: 'refuted';
                'under-comparison': 'under-comparison';
              }>
            >;
            scheme: z.ZodExactOptional<z.ZodString>;
            parent: z.ZodExactOptional<
              z.ZodType<
                Id<'configuration'>,
                Id<'configuration'>,
                z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
              >
            >;
            facets: z.ZodDefault<
              z.ZodArray<
                z.ZodObject<
                  {
                    facet: z.ZodType<
                      Id<'facet'>,
                      Id<'facet'>,
                      z.core.$ZodTypeInternals<Id<'facet'>, Id<'facet'>>
                    >;
                    value: z.ZodString;
                  },
                  z.core.$strip
                >
              >
            >;
            inference: z.ZodExactOptional<
              z.ZodObject<
                {
                  mode: z.ZodEnum<{
                    abductive: 'abductive';
                    retroductive: 'retroductive';
                  }>;
                  memo: z.ZodString;
                },
                z.core.$strip
              >
            >;
          },
          z.core.$strip
        >
      >
    >;
    evidence: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodType<
              Id<'evidence'>,
              Id<'evidence'>,
              z.core.$ZodTypeInternals<Id<'evidence'>, Id<'evidence'>>
            >;
            subject: z.ZodObject<
              {
                kind: z.ZodEnum<{
                  'action-statement': 'action-statement';
                  actor: 'actor';
                  adjudication: 'adjudication';
                  cluster: 'cluster';
                  confidence: 'confidence';
                  configuration: 'configuration';
                  construct: 'construct';
                  'demi-regularity': 'demi-regularity';
                  distinction: 'distinction';
                  evidence: 'evidence';
                  facet: 'facet';
                  'flow-event': 'flow-event';
                  fragment: 'fragment';
                  identity: 'identity';
                  judgement: 'judgement';
                  link: 'link';
                  mapping: 'mapping';
                  memo: 'memo';
                  person: 'person';
                  programme: 'programme';
                  'protocol-change': 'protocol-change';
                  question: 'question';
                  rival: 'rival';
                  scheme: 'scheme';
                  'search-run': 'search-run';
                  source: 'source';
                  'stated-count': 'stated-count';
                  stream: 'stream';
                  'study-family': 'study-family';
                  'substantive-theory': 'substantive-theory';
                  theory: 'theory';
                  verdict: 'verdict';
                  waiver: 'waiver';
                }>;
                id: z.ZodString;
              },
              z.core.$strip
            >;
            fragment: z.ZodType<
              Id<'fragment'>,
              Id<'fragment'>,
              z.core.$ZodTypeInternals<Id<'fragment'>, Id<'fragment'>>
            >;
            stance: z.ZodEnum<{
              'context-only': 'context-only';
              opposes: 'opposes';
              'opposite-confirmed': 'opposite-confirmed';
              refines: 'refines';
              supports: 'supports';
              unclear: 'unclear';
            }>;
            slots: z.ZodDefault<z.ZodArray<z.ZodString>>;
            note: z.ZodExactOptional<z.ZodString>;
            coder: z.ZodExactOptional<
              z.ZodType<
                Id<'person'>,
                Id<'person'>,
                z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
              >
            >;
          },
          z.core.$strip
        >
      >
    >;
    links: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            by: z.ZodExactOptional<
              z.ZodType<
                Id<'person'>,
                Id<'person'>,
                z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
              >
            >;
            at: z.ZodExactOptional<z.ZodISODateTime>;
            id: z.ZodType<Id<'link'>, Id<'link'>, z.core.$ZodTypeInternals<Id<'link'>, Id<'link'>>>;
            kind: z.ZodEnum<{
              'alternative-to': 'alternative-to';
              'competes-with': 'competes-with';
              embeds: 'embeds';
              feedback: 'feedback';
              mirrors: 'mirrors';
              'outcome-to-context': 'outcome-to-context';
              'outcome-to-mechanism': 'outcome-to-mechanism';
            }>;
            from: z.ZodType<
              Id<'configuration'>,
              Id<'configuration'>,
              z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
            >;
            to: z.ZodType<
              Id<'configuration'>,
              Id<'configuration'>,
              z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
            >;
            fromSlot: z.ZodExactOptional<z.ZodString>;
            toSlot: z.ZodExactOptional<z.ZodString>;
            basis: z.ZodEnum<{
              evidenced: 'evidenced';
              inferred: 'inferred';
            }>;
            note: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    clusters: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodType<
              Id<'cluster'>,
              Id<'cluster'>,
              z.core.$ZodTypeInternals<Id<'cluster'>, Id<'cluster'>>
            >;
            label: z.ZodString;
            members: z.ZodDefault<
              z.ZodArray<
                z.ZodType<
                  Id<'configuration'>,
                  Id<'configuration'>,
                  z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
                >
              >
            >;
            note: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    mappings: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            by: z.ZodType<
              Id<'person'>,
              Id<'person'>,
              z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
            >;
            at: z.ZodISODateTime;
            reason: z.ZodString;
            id: z.ZodType<
              Id<'mapping'>,
              Id<'mapping'>,
              z.core.$ZodTypeInternals<Id<'mapping'>, Id<'mapping'>>
            >;
            move: z.ZodEnum<{
              adjudicate: 'adjudicate';
              affirm: 'affirm';
              consolidate: 'consolidate';
              juxtapose: 'juxtapose';
              merge: 'merge';
              reconcile: 'reconcile';
              refine: 'refine';
              refute: 'refute';
              situate: 'situate';
              split: 'split';
              subsume: 'subsume';
            }>;
            from: z.ZodArray<
              z.ZodType<
                Id<'configuration'>,
                Id<'configuration'>,
                z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
              >
            >;
            to: z.ZodDefault<
              z.ZodArray<
                z.ZodType<
                  Id<'configuration'>,
                  Id<'configuration'>,
                  z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
                >
              >
            >;
            withdrawn: z.ZodExactOptional<
              z.ZodObject<
                {
                  by: z.ZodType<
                    Id<'person'>,
                    Id<'person'>,
                    z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
                  >;
                  at: z.ZodISODateTime;
                  reason: z.ZodString;
                },
                z.core.$strip
              >
            >;
          },
          z.core.$strip
        >
      >
    >;
    demiRegularities: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            by: z.ZodType<
              Id<'person'>,
              Id<'person'>,
              z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
            >;
            at: z.ZodISODateTime;
            reason: z.ZodString;
            id: z.ZodType<
              Id<'demi-regularity'>,
              Id<'demi-regularity'>,
              z.core.$ZodTypeInternals<Id<'demi-regularity'>, Id<'demi-regularity'>>
            >;
            pattern: z.ZodString;
            members: z.ZodDefault<
              z.ZodArray<
                z.ZodType<
                  Id<'configuration'>,
                  Id<'configuration'>,
                  z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
                >
              >
            >;
            exceptions: z.ZodDefault<
              z.ZodArray<
                z.ZodType<
                  Id<'configuration'>,
                  Id<'configuration'>,
                  z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
                >
              >
            >;
            account: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    rivals: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            by: z.ZodExactOptional<
              z.ZodType<
                Id<'person'>,
                Id<'person'>,
                z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
              >
            >;
            at: z.ZodExactOptional<z.ZodISODateTime>;
            id: z.ZodType<
              Id<'rival'>,
              Id<'rival'>,
              z.core.$ZodTypeInternals<Id<'rival'>, Id<'rival'>>
            >;
            about: z.ZodString;
            explanations: z.ZodArray<
              z.ZodObject<
                {
                  kind: z.ZodEnum<{
                    'action-statement': 'action-statement';
                    actor: 'actor';
                    adjudication: 'adjudication';
                    cluster: 'cluster';
                    confidence: 'confidence';
                    configuration: 'configuration';
                    construct: 'construct';
                    'demi-regularity': 'demi-regularity';
                    distinction: 'distinction';
                    evidence: 'evidence';
                    facet: 'facet';
                    'flow-event': 'flow-event';
                    fragment: 'fragment';
                    identity: 'identity';
                    judgement: 'judgement';
                    link: 'link';
                    mapping: 'mapping';
                    memo: 'memo';
                    person: 'person';
                    programme: 'programme';
                    'protocol-change': 'protocol-change';
                    question: 'question';
                    rival: 'rival';
                    scheme: 'scheme';
                    'search-run': 'search-run';
                    source: 'source';
                    'stated-count': 'stated-count';
                    stream: 'stream';
                    'study-family': 'study-family';
                    'substantive-theory': 'substantive-theory';
                    theory: 'theory';
                    verdict: 'verdict';
                    waiver: 'waiver';
                  }>;
                  id: z.ZodString;
                },
                z.core.$strip
              >
            >;
            note: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    adjudications: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            by: z.ZodType<
              Id<'person'>,
              Id<'person'>,
              z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
            >;
            at: z.ZodISODateTime;
            reason: z.ZodString;
            id: z.ZodType<
              Id<'adjudication'>,
              Id<'adjudication'>,
              z.core.$ZodTypeInternals<Id<'adjudication'>, Id<'adjudication'>>
            >;
            question: z.ZodString;
            sides: z.ZodArray<
              z.ZodObject<
                {
                  label: z.ZodString;
                  configurations: z.ZodDefault<
                    z.ZodArray<
                      z.ZodType<
                        Id<'configuration'>,
                        Id<'configuration'>,
                        z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
                      >
                    >
                  >;
                  evidence: z.ZodDefault<
                    z.ZodArray<
                      z.ZodType<
                        Id<'evidence'>,
                        Id<'evidence'>,
                        z.core.$ZodTypeInternals<Id<'evidence'>, Id<'evidence'>>
                      >
                    >
                  >;
                },
                z.core.$strip
              >
            >;
            decision: z.ZodString;
            withdrawn: z.ZodExactOptional<
              z.ZodObject<
                {
                  by: z.ZodType<
                    Id<'person'>,
                    Id<'person'>,
                    z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
                  >;
                  at: z.ZodISODateTime;
                  reason: z.ZodString;
                },
                z.core.$strip
              >
            >;
          },
          z.core.$strip
        >
      >
    >;
    confidenceJudgements: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            by: z.ZodType<
              Id<'person'>,
              Id<'person'>,
              z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
            >;
            at: z.ZodISODateTime;
            reason: z.ZodString;
            id: z.ZodType<
              Id<'confidence'>,
              Id<'confidence'>,
              z.core.$ZodTypeInternals<Id<'confidence'>, Id<'confidence'>>
            >;
            subject: z.ZodObject<
              {
                kind: z.ZodEnum<{
                  'action-statement': 'action-statement';
                  actor: 'actor';
                  adjudication: 'adjudication';
                  cluster: 'cluster';
                  confidence: 'confidence';
                  configuration: 'configuration';
                  construct: 'construct';
                  'demi-regularity': 'demi-regularity';
                  distinction: 'distinction';
                  evidence: 'evidence';
                  facet: 'facet';
                  'flow-event': 'flow-event';
                  fragment: 'fragment';
                  identity: 'identity';
                  judgement: 'judgement';
                  link: 'link';
                  mapping: 'mapping';
                  memo: 'memo';
                  person: 'person';
                  programme: 'programme';
                  'protocol-change': 'protocol-change';
                  question: 'question';
                  rival: 'rival';
                  scheme: 'scheme';
                  'search-run': 'search-run';
                  source: 'source';
                  'stated-count': 'stated-count';
                  stream: 'stream';
                  'study-family': 'study-family';
                  'substantive-theory': 'substantive-theory';
                  theory: 'theory';
                  verdict: 'verdict';
                  waiver: 'waiver';
                }>;
                id: z.ZodString;
              },
              z.core.$strip
            >;
            instrument: z.ZodString;
            level: z.ZodString;
            rivalsConsidered: z.ZodDefault<
              z.ZodArray<
                z.ZodType<
                  Id<'rival'>,
                  Id<'rival'>,
                  z.core.$ZodTypeInternals<Id<'rival'>, Id<'rival'>>
                >
              >
            >;
            substantiveTheories: z.ZodDefault<
              z.ZodArray<
                z.ZodType<
                  Id<'substantive-theory'>,
                  Id<'substantive-theory'>,
                  z.core.$ZodTypeInternals<Id<'substantive-theory'>, Id<'substantive-theory'>>
                >
              >
            >;
          },
          z.core.$strip
        >
      >
    >;
    theories: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            by: z.ZodExactOptional<
              z.ZodType<
                Id<'person'>,
                Id<'person'>,
                z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
              >
            >;
            at: z.ZodExactOptional<z.ZodISODateTime>;
            id: z.ZodType<
              Id<'theory'>,
              Id<'theory'>,
              z.core.$ZodTypeInternals<Id<'theory'>, Id<'theory'>>
            >;
            label: z.ZodString;
            status: z.ZodEnum<{
              candidate: 'candidate';
              final: 'final';
              initial: 'initial';
              refined: 'refined';
              retired: 'retired';
            }>;
            abstraction: z.ZodEnum<{
              'middle-range': 'middle-range';
              programme: 'programme';
            }>;
            statement: z.ZodString;
            account: z.ZodExactOptional<z.ZodString>;
            genesis: z.ZodExactOptional<z.ZodString>;
            previous: z.ZodExactOptional<
              z.ZodType<
                Id<'theory'>,
                Id<'theory'>,
                z.core.$ZodTypeInternals<Id<'theory'>, Id<'theory'>>
              >
            >;
            configurations: z.ZodDefault<
              z.ZodArray<
                z.ZodType<
                  Id<'configuration'>,
                  Id<'configuration'>,
                  z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
                >
              >
            >;
            links: z.ZodDefault<
              z.ZodArray<
                z.ZodType<Id<'link'>, Id<'link'>, z.core.$ZodTypeInternals<Id<'link'>, Id<'link'>>>
              >
            >;
          },
          z.core.$strip
        >
      >
    >;
    substantiveTheories: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodType<
              Id<'substantive-theory'>,
              Id<'substantive-theory'>,
              z.core.$ZodTypeInternals<Id<'substantive-theory'>, Id<'substantive-theory'>>
            >;
            label: z.ZodString;
            reference: z.ZodExactOptional<
              z.ZodObject<
                {
                  type: z.ZodExactOptional<z.ZodString>;
                  title: z.ZodExactOptional<z.ZodString>;
                  DOI: z.ZodExactOptional<z.ZodString>;
                  URL: z.ZodExactOptional<z.ZodString>;
                },
                z.core.$loose
              >
            >;
            relations: z.ZodDefault<
              z.ZodArray<
                z.ZodObject<
                  {
                    kind: z.ZodEnum<{
                      contradicts: 'contradicts';
                      explains: 'explains';
                      informs: 'informs';
                    }>;
                    subject: z.ZodObject<
                      {
                        kind: z.ZodEnum<{
                          'action-statement': 'action-statement';
                          actor: 'actor';
                          adjudication: 'adjudication';
                          cluster: 'cluster';
                          confidence: 'confidence';
                          configuration: 'configuration';
                          construct: 'construct';
                          'demi-regularity': 'demi-regularity';
                          distinction: 'distinction';
                          evidence: 'evidence';
                          facet: 'facet';
                          'flow-event': 'flow-event';
                          fragment: 'fragment';
                          identity: 'identity';
                          judgement: 'judgement';
                          link: 'link';
                          mapping: 'mapping';
                          memo: 'memo';
                          person: 'person';
                          programme: 'programme';
                          'protocol-change': 'protocol-change';
                          question: 'question';
                          rival: 'rival';
                          scheme: 'scheme';
                          'search-run': 'search-run';
                          source: 'source';
                          'stated-count': 'stated-count';
                          stream: 'stream';
                          'study-family': 'study-family';
                          'substantive-theory': 'substantive-theory';
                          theory: 'theory';
                          verdict: 'verdict';
                          waiver: 'waiver';
                        }>;
                        id: z.ZodString;
                      },
                      z.core.$strip
                    >;
                    note: z.ZodExactOptional<z.ZodString>;
                  },
                  z.core.$strip
                >
              >
            >;
            note: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    actionStatements: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodType<
              Id<'action-statement'>,
              Id<'action-statement'>,
              z.core.$ZodTypeInternals<Id<'action-statement'>, Id<'action-statement'>>
            >;
            text: z.ZodString;
            configurations: z.ZodDefault<
              z.ZodArray<
                z.ZodType<
                  Id<'configuration'>,
                  Id<'configuration'>,
                  z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
                >
              >
            >;
            forWhom: z.ZodDefault<
              z.ZodArray<
                z.ZodType<
                  Id<'actor'>,
                  Id<'actor'>,
                  z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>
                >
              >
            >;
          },
          z.core.$strip
        >
      >
    >;
    memos: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            by: z.ZodExactOptional<
              z.ZodType<
                Id<'person'>,
                Id<'person'>,
                z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
              >
            >;
            at: z.ZodExactOptional<z.ZodISODateTime>;
            id: z.ZodType<Id<'memo'>, Id<'memo'>, z.core.$ZodTypeInternals<Id<'memo'>, Id<'memo'>>>;
            about: z.ZodDefault<
              z.ZodArray<
                z.ZodObject<
                  {
                    kind: z.ZodEnum<{
                      'action-statement': 'action-statement';
                      actor: 'actor';
                      adjudication: 'adjudication';
                      cluster: 'cluster';
                      confidence: 'confidence';
                      configuration: 'configuration';
                      construct: 'construct';
                      'demi-regularity': 'demi-regularity';
                      distinction: 'distinction';
                      evidence: 'evidence';
                      facet: 'facet';
                      'flow-event': 'flow-event';
                      fragment: 'fragment';
                      identity: 'identity';
                      judgement: 'judgement';
                      link: 'link';
                      mapping: 'mapping';
                      memo: 'memo';
                      person: 'person';
                      programme: 'programme';
                      'protocol-change': 'protocol-change';
                      question: 'question';
                      rival: 'rival';
                      scheme: 'scheme';
                      'search-run': 'search-run';
                      source: 'source';
                      'stated-count': 'stated-count';
                      stream: 'stream';
                      'study-family': 'study-family';
                      'substantive-theory': 'substantive-theory';
                      theory: 'theory';
                      verdict: 'verdict';
                      waiver: 'waiver';
                    }>;
                    id: z.ZodString;
                  },
                  z.core.$strip
                >
              >
            >;
            kind: z.ZodExactOptional<
              z.ZodEnum<{
                decision: 'decision';
                genesis: 'genesis';
                inference: 'inference';
                note: 'note';
              }>
            >;
            text: z.ZodString;
          },
          z.core.$strip
        >
      >
    >;
    judgements: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            by: z.ZodType<
              Id<'person'>,
              Id<'person'>,
              z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
            >;
            at: z.ZodISODateTime;
            reason: z.ZodString;
            id: z.ZodType<
              Id<'judgement'>,
              Id<'judgement'>,
              z.core.$ZodTypeInternals<Id<'judgement'>, Id<'judgement'>>
            >;
            item: z.ZodString;
            revision: z.ZodExactOptional<z.ZodInt>;
            subject: z.ZodExactOptional<
              z.ZodObject<
                {
                  kind: z.ZodEnum<{
                    'action-statement': 'action-statement';
                    actor: 'actor';
                    adjudication: 'adjudication';
                    cluster: 'cluster';
                    confidence: 'confidence';
                    configuration: 'configuration';
                    construct: 'construct';
                    'demi-regularity': 'demi-regularity';
                    distinction: 'distinction';
                    evidence: 'evidence';
                    facet: 'facet';
                    'flow-event': 'flow-event';
                    fragment: 'fragment';
                    identity: 'identity';
                    judgement: 'judgement';
                    link: 'link';
                    mapping: 'mapping';
                    memo: 'memo';
                    person: 'person';
                    programme: 'programme';
                    'protocol-change': 'protocol-change';
                    question: 'question';
                    rival: 'rival';
                    scheme: 'scheme';
                    'search-run': 'search-run';
                    source: 'source';
                    'stated-count': 'stated-count';
                    stream: 'stream';
                    'study-family': 'study-family';
                    'substantive-theory': 'substantive-theory';
                    theory: 'theory';
                    verdict: 'verdict';
                    waiver: 'waiver';
                  }>;
                  id: z.ZodString;
                },
                z.core.$strip
              >
            >;
            theoryArea: z.ZodExactOptional<z.ZodString>;
            level: z.ZodString;
            pages: z.ZodExactOptional<z.ZodString>;
            overrides: z.ZodExactOptional<z.ZodString>;
            subjectFingerprint: z.ZodExactOptional<z.ZodString>;
            consensus: z.ZodExactOptional<z.ZodBoolean>;
          },
          z.core.$strip
        >
      >
    >;
    verdicts: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            by: z.ZodType<
              Id<'person'>,
              Id<'person'>,
              z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
            >;
            at: z.ZodISODateTime;
            reason: z.ZodString;
            id: z.ZodType<
              Id<'verdict'>,
              Id<'verdict'>,
              z.core.$ZodTypeInternals<Id<'verdict'>, Id<'verdict'>>
            >;
            rule: z.ZodString;
            revision: z.ZodExactOptional<z.ZodInt>;
            fingerprint: z.ZodString;
            verdict: z.ZodEnum<{
              failed: 'failed';
              passed: 'passed';
            }>;
            withdrawn: z.ZodExactOptional<
              z.ZodObject<
                {
                  by: z.ZodType<
                    Id<'person'>,
                    Id<'person'>,
                    z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
                  >;
                  at: z.ZodISODateTime;
                  reason: z.ZodString;
                },
                z.core.$strip
              >
            >;
          },
          z.core.$strip
        >
      >
    >;
    waivers: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            by: z.ZodType<
              Id<'person'>,
              Id<'person'>,
              z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
            >;
            at: z.ZodISODateTime;
            reason: z.ZodString;
            id: z.ZodType<
              Id<'waiver'>,
              Id<'waiver'>,
              z.core.$ZodTypeInternals<Id<'waiver'>, Id<'waiver'>>
            >;
            rule: z.ZodString;
            fingerprint: z.ZodExactOptional<z.ZodString>;
            until: z.ZodExactOptional<z.ZodISODateTime>;
            withdrawn: z.ZodExactOptional<
              z.ZodObject<
                {
                  by: z.ZodType<
                    Id<'person'>,
                    Id<'person'>,
                    z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
                  >;
                  at: z.ZodISODateTime;
                  reason: z.ZodString;
                },
                z.core.$strip
              >
            >;
          },
          z.core.$strip
        >
      >
    >;
    searchRuns: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodType<
              Id<'search-run'>,
              Id<'search-run'>,
              z.core.$ZodTypeInternals<Id<'search-run'>, Id<'search-run'>>
            >;
            where: z.ZodString;
            interface: z.ZodExactOptional<z.ZodString>;
            on: z.ZodExactOptional<z.ZodISODate>;
            covered: z.ZodExactOptional<z.ZodString>;
            query: z.ZodExactOptional<z.ZodString>;
            hits: z.ZodExactOptional<z.ZodInt>;
            iteration: z.ZodExactOptional<z.ZodInt>;
            phase: z.ZodExactOptional<
              z.ZodEnum<{
                gap: 'gap';
                kinship: 'kinship';
                main: 'main';
                scoping: 'scoping';
              }>
            >;
            serves: z.ZodDefault<
              z.ZodArray<
                z.ZodType<
                  Id<'question'>,
                  Id<'question'>,
                  z.core.$ZodTypeInternals<Id<'question'>, Id<'question'>>
                >
              >
            >;
            stream: z.ZodExactOptional<
              z.ZodType<
                Id<'stream'>,
                Id<'stream'>,
                z.core.$ZodTypeInternals<Id<'stream'>, Id<'stream'>>
              >
            >;
            by: z.ZodExactOptional<
              z.ZodType<
                Id<'person'>,
                Id<'person'>,
                z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
              >
            >;
            note: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    flowEvents: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodType<
              Id<'flow-event'>,
              Id<'flow-event'>,
              z.core.$ZodTypeInternals<Id<'flow-event'>, Id<'flow-event'>>
            >;
            stream: z.ZodType<
              Id<'stream'>,
              Id<'stream'>,
              z.core.$ZodTypeInternals<Id<'stream'>, Id<'stream'>>
            >;
            gate: z.ZodEnum<{
              deduplication: 'deduplication';
              'full-text': 'full-text';
              identification: 'identification';
              inclusion: 'inclusion';
              'relevance-rigour': 'relevance-rigour';
              'title-abstract': 'title-abstract';
            }>;
            unit: z.ZodEnum<{
              document: 'document';
              'focus-group': 'focus-group';
              interview: 'interview';
              participant: 'participant';
              record: 'record';
              report: 'report';
              study: 'study';
            }>;
            entering: z.ZodInt;
            leaving: z.ZodInt;
            excluded: z.ZodDefault<
              z.ZodArray<
                z.ZodObject<
                  {
                    reason: z.ZodString;
                    count: z.ZodExactOptional<z.ZodInt>;
                  },
                  z.core.$strip
                >
              >
            >;
            source: z.ZodExactOptional<
              z.ZodType<
                Id<'source'>,
                Id<'source'>,
                z.core.$ZodTypeInternals<Id<'source'>, Id<'source'>>
              >
            >;
            note: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    statedCounts: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodType<
              Id<'stated-count'>,
              Id<'stated-count'>,
              z.core.$ZodTypeInternals<Id<'stated-count'>, Id<'stated-count'>>
            >;
            label: z.ZodString;
            stage: z.ZodExactOptional<z.ZodString>;
            unit: z.ZodEnum<{
              document: 'document';
              'focus-group': 'focus-group';
              interview: 'interview';
              participant: 'participant';
              record: 'record';
              report: 'report';
              study: 'study';
            }>;
            count: z.ZodInt;
            streams: z.ZodDefault<
              z.ZodArray<
                z.ZodType<
                  Id<'stream'>,
                  Id<'stream'>,
                  z.core.$ZodTypeInternals<Id<'stream'>, Id<'stream'>>
                >
              >
            >;
            source: z.ZodExactOptional<
              z.ZodType<
                Id<'source'>,
                Id<'source'>,
                z.core.$ZodTypeInternals<Id<'source'>, Id<'source'>>
              >
            >;
            note: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
  },
  z.core.$strip
>;
/** A realist review, complete with defaults, as every function of this package takes it. */
type Review = Readonly<z.infer<typeof reviewSchema>>;
/** A review as a file may hold it: empty collections and defaults may be left out. */
type ReviewInput = z.input<typeof reviewSchema>;
/** The entity types by kind. */
type Entities = {
  [Kind in EntityKind]: z.infer<(typeof entitySchemas)[Kind]>;
};

/** The roles a slot of a configuration can play. */
declare const roles: readonly ['context', 'mechanism', 'outcome', 'intervention', 'actor'];
/** The schema of a role. */
declare const roleSchema: z.ZodEnum<{
  actor: 'actor';
  context: 'context';
  intervention: 'intervention';
  mechanism: 'mechanism';
  outcome: 'outcome';
}>;
/** The part something plays in one configuration. A role of the use, never a type of the thing. */
type Role = z.infer<typeof roleSchema>;

/** How much an issue matters: an `error` makes a value unusable, a `warning` travels with it. */
type IssueSeverity = 'error' | 'warning';
/** Where in the data an issue lies: keys and positions from the root. */
type IssuePath = readonly (string | number)[];
/**
 * One problem in a user's data: what was found, where, and what was expected.
 *
 * @typeParam Code - the literal union of codes the reporting package can use
 */
interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly severity: IssueSeverity;
  readonly path: IssuePath;
  /** What was found and what was expected, in one sentence. */
  readonly message: string;
  /** The values the message speaks of, for programs. */
  readonly params: Readonly<Record<string, unknown>>;
}
/**
 * Writes a path as people read it: `configurations[2].slots[0].text`.
 *
 * @example
 * ```ts
 * formatPath(['configurations', 2, 'slots']); // 'configurations[2].slots'
 * ```
 */
declare function formatPath(path: IssuePath): string;

/**
 * Every code an issue of this package can carry. A code is documented, tested and never reused for
 * something else; messages may improve, codes stay.
 */
declare const modelIssueCodes: readonly [
  'file-too-large',
  'not-utf8',
  'not-json',
  'nested-too-deep',
  'duplicate-key',
  'unsafe-key',
  'not-a-review',
  'newer-format',
  'newer-minor-format',
  'older-format',
  'unsupported-format',
  'invalid-type',
  'invalid-value',
  'missing-key',
  'unknown-key',
  'too-many-issues',
  'duplicate-id',
  'dangling-reference',
  'cyclic-hierarchy',
  'cyclic-lineage',
  'cyclic-versions',
  'cyclic-embedding',
  'missing-warrant',
  'missing-reason',
  'self-reference',
  'one-sided-direction',
  'slot-outside-scheme',
  'unknown-placeholder',
  'flow-does-not-add-up',
];
/** The code of an issue found in a review. */
type ModelIssueCode = (typeof modelIssueCodes)[number];

/** What a reader of an issue wants to know about its code. */
interface IssuePage {
  /** What the code means, in the terms of a review. */
  readonly meaning: string;
  /** What to do about it. */
  readonly remedy: string;
}
/**
 * One page per code: the source of `ERRORS.md`, and what a program can show beside an issue.
 */
declare const issuePages: Readonly<Record<ModelIssueCode, IssuePage>>;

/**
 * Every code of its own that an operation can be refused with. A code is documented, tested and never
 * reused for something else. Beside these, an operation can be refused with a code of the model: what
 * would make a file unsound (`dangling-reference`, `missing-reason`, `cyclic-hierarchy`, `invalid-value`
 * and so on) makes an operation unsound in the same words.
 */
declare const operationIssueCodes: readonly [
  /** What is to be changed, removed or moved is not in the review. */
  'unknown-entity',
  /** What is to be added has an id that is taken. */
  'already-exists',
  /** What is to be removed is still pointed to; `params.by` names who points to it. */
  'still-referenced',
  /** What is to be changed or removed is not what it was when the operation was written. */
  'changed-since',
  /** A field that no operation changes: an id, the format, a whole collection. */
  'not-changeable',
  /** One field is given twice in one change. */
  'field-given-twice',
  /** A move with too few or too many configurations to start from or to lead to. */
  'wrong-number-of-configurations',
  /** What is built from several configurations was called extracted, as if a source had told it. */
  'wrong-tier',
  /** A decision that was already taken back. */
  'already-withdrawn',
  /** An operation that would change nothing. */
  'nothing-to-do',
];
/** The code of an issue an operation can be refused with. */
type OperationIssueCode = (typeof operationIssueCodes)[number] | ModelIssueCode;
/** An issue of an operation. */
type OperationIssue = Issue<OperationIssueCode>;

/** One page for each code of its own that an operation can be refused with. */
declare const operationIssuePages: Readonly<
  Record<(typeof operationIssueCodes)[number], IssuePage>
>;

/**
 * Every code of its own that work with a ledger can meet. A code is documented, tested and never reused
 * for something else. What an operation is refused with keeps its own code beside these.
 */
declare const ledgerIssueCodes: readonly [
  /** The text does not begin as a ledger does. */
  'not-a-ledger',
  /** A ledger in a version of the format this program does not know. */
  'unsupported-ledger',
  /** More text than the caller allows. */
  'ledger-too-large',
  /** A line that is no entry, with sound entries after it. */
  'damaged-line',
  /** The end of the ledger is cut off or damaged; what stands before it can be used. */
  'damaged-tail',
  /** An entry is not what it was when it was written, or is out of its place. */
  'broken-chain',
  /** The ledger starts from another review than the one given. */
  'other-base',
  /** An id that an earlier operation of the ledger has. */
  'operation-id-taken',
  /** No entry has this number. */
  'unknown-entry',
  /** The entry was taken back before. */
  'already-undone',
  /** Nothing is left to take back. */
  'nothing-to-undo',
  /** Nothing was taken back since the last new work. */
  'nothing-to-redo',
  /** Later work stands on what should be taken back; `params.later` names it. */
  'undo-conflict',
  /** An entry that cannot be done again on the review the ledger says it was done on. */
  'replay-failed',
  /** An entry that does something else than when it was written. */
  'different-effect',
  /** An entry of one of two ledgers that could not be taken over; it is handed back whole. */
  'merge-conflict',
];
/** The code of an issue met in work with a ledger. */
type LedgerIssueCode = (typeof ledgerIssueCodes)[number] | OperationIssueCode;
/** An issue met in work with a ledger. */
type LedgerIssue = Issue<LedgerIssueCode>;

/** One page for each code of its own that work with a ledger can meet. */
declare const ledgerIssuePages: Readonly<Record<(typeof ledgerIssueCodes)[number], IssuePage>>;

/**
 * The outcome of an operation that a user's data can make fail. Warnings travel with success.
 *
 * @typeParam T - the value on success
 * @typeParam Code - the codes its issues can carry
 */
type Result<T, Code extends string = string> = Success<T, Code> | Failure<Code>;
/** A value, with the warnings met on the way. */
interface Success<T, Code extends string = string> {
  readonly ok: true;
  readonly value: T;
  readonly issues: readonly Issue<Code>[];
}
/** No value: at least one issue is an error. */
interface Failure<Code extends string = string> {
  readonly ok: false;
  readonly issues: readonly Issue<Code>[];
}
/** Makes a success. */
declare function succeed<T, Code extends string = string>(
  value: T,
  issues?: readonly Issue<Code>[],
): Success<T, Code>;
/** Makes a failure from at least one issue. */
declare function fail<Code extends string = string>(issues: readonly Issue<Code>[]): Failure<Code>;

/** What a {@link UsageError} carries beside its message. */
interface UsageErrorOptions {
  readonly code: string;
  readonly issues?: readonly Issue[];
  readonly cause?: unknown;
}
/**
 * The one error thrown across a package boundary: a programmer's misuse of the API.
 *
 * Recognise it with {@link UsageError.isInstance}, which works across copies of the package.
 */
declare class UsageError extends Error {
  readonly name = 'UsageError';
  readonly code: string;
  readonly issues: readonly Issue[];
  constructor(message: string, options: UsageErrorOptions);
  static isInstance(error: unknown): error is UsageError;
}

/** An issue of this package. */
type ModelIssue = Issue<ModelIssueCode>;

/** How {@link parseReview} reads. */
interface ParseOptions {
  /** How deep lists and objects may be nested; 100 when left out. */
  readonly maxDepth?: number;
}
/**
 * Turns a value, such as the result of `JSON.parse`, into a review, or says what is wrong with it.
 *
 * The value is not changed. The review is a copy with defaults filled in, collections sorted by id and
 * unknown keys kept. Problems are coded issues with the path in the value as it was given: errors of
 * shape first; when there are none, errors of integrity. Warnings travel with success. At most 1,000
 * errors and 1,000 warnings are named. Never throws; time is linear in the size of the value.
 *
 * @example
 * ```ts
 * const result = parseReview({ format: 'cmoc-review', version: '1.0', id: 'r', title: 'A review' });
 * if (result.ok) result.value.configurations; // []
 * ```
 */
declare function parseReview(
  value: unknown,
  options?: ParseOptions,
): Result<Review, ModelIssueCode>;
/**
 * As {@link parseReview}, for values that are known to be reviews.
 *
 * @throws UsageError with code `invalid-review` and the issues, when the value is none
 */
declare function parseReviewOrThrow(value: unknown, options?: ParseOptions): Review;

/** What {@link readReview} accepts. */
interface ReadLimits {
  /** The largest input, in bytes, or in UTF-16 units when the input is text; 100 million when left out. */
  readonly maxSize?: number;
  /** How deep lists and objects may be nested; 100 when left out. */
  readonly maxDepth?: number;
}
/** How {@link readReview} reads. */
interface ReadOptions {
  readonly limits?: ReadLimits;
}
/**
 * Reads a review from the text or the bytes of a `.cmoc.json` file.
 *
 * Made for files of unknown origin: size, encoding and nesting are checked before the text is parsed,
 * keys given twice are named instead of silently lost, and keys that could change prototypes are
 * refused. Never throws. See {@link parseReview} for what is checked after that.
 *
 * @example
 * ```ts
 * const result = readReview('{ "format": "cmoc-review", ');
 * result.issues[0]?.message; // 'Line 1, column 28: found the end of the text; expected a key …'
 * ```
 */
declare function readReview(
  input: string | Uint8Array,
  options?: ReadOptions,
): Result<Review, ModelIssueCode>;

/**
 * Writes a review as canonical JSON: the same review gives the same bytes, whatever order its keys
 * and entities came in, so that a file differs only where the review does.
 *
 * Known keys stand in the order of the schema, unknown keys after them in code-unit order,
 * collections are sorted by id, defaults are left out, two spaces per level, a new line at the end.
 * Reading the text gives back an equal review.
 *
 * @example
 * ```ts
 * await writeFile('review.cmoc.json', writeReview(review));
 * ```
 */
declare function writeReview(review: Review): string;
/** Writes one entity as canonical JSON, without a new line at the end. */
declare function writeEntity<Kind extends EntityKind>(kind: Kind, entity: Entities[Kind]): string;

/** All entities of one kind, sorted by id. The list belongs to the review: read it only. */
declare function collection<Kind extends EntityKind>(
  review: Review,
  kind: Kind,
): readonly Entities[Kind][];
/**
 * Looks an entity up by its id, in O(log n); undefined when the review has none.
 *
 * @example
 * ```ts
 * find(review, 'construct', 'trust')?.label; // 'trust'
 * ```
 */
declare function find<Kind extends EntityKind>(
  review: Review,
  kind: Kind,
  id: string,
): Entities[Kind] | undefined;
/** The position of the first entity whose id is not before the given one, in a list sorted by id. */
declare function lowerBound(
  entities: readonly {
    readonly id: string;
  }[],
  id: string,
): number;

/**
 * Checks what no schema can: that ids are unique, that every reference leads somewhere, that
 * hierarchies and histories do not run in circles, that slots and facet values exist.
 *
 * The review must have the right shape. Its collections may stand in any order. Runs in time
 * linear in the size of the review.
 */
declare function checkIntegrity(review: Review): readonly ModelIssue[];

/** Called for every reference: the kind and id it points to, and where it stands. */
type ReferenceVisitor = (kind: EntityKind, id: string, path: readonly (string | number)[]) => void;

/**
 * Calls `visit` for every entity that an entity points to, in the order of its schema.
 *
 * References are found by the schemas alone, so a new field that points somewhere is met here without
 * further work. Slots and facet values have local ids and are not entities; they are not visited.
 *
 * @param path - where the entity stands; paths handed to `visit` start with it
 * @example
 * ```ts
 * forEachReference('fragment', fragment, (kind, id) => console.log(kind, id)); // source P2
 * ```
 */
declare function forEachReference<Kind extends EntityKind>(
  kind: Kind,
  entity: Entities[Kind],
  visit: ReferenceVisitor,
  path?: readonly (string | number)[],
): void;

/** One line of a scheme: how many slots of a role a configuration has, and what the role is called. */
declare const schemeSlotSchema: z.ZodObject<
  {
    role: z.ZodEnum<{
      actor: 'actor';
      context: 'context';
      intervention: 'intervention';
      mechanism: 'mechanism';
      outcome: 'outcome';
    }>;
    label: z.ZodString;
    min: z.ZodInt;
    max: z.ZodExactOptional<z.ZodInt>;
    split: z.ZodExactOptional<z.ZodLiteral<'resource-response'>>;
  },
  z.core.$strip
>;
/** The schema of a {@link Scheme}. */
declare const schemeSchema: z.ZodObject<
  {
    id: z.ZodType<Id<'scheme'>, Id<'scheme'>, z.core.$ZodTypeInternals<Id<'scheme'>, Id<'scheme'>>>;
    label: z.ZodString;
    slots: z.ZodArray<
      z.ZodObject<
        {
          role: z.ZodEnum<{
            actor: 'actor';
            context: 'context';
            intervention: 'intervention';
            mechanism: 'mechanism';
            outcome: 'outcome';
          }>;
          label: z.ZodString;
          min: z.ZodInt;
          max: z.ZodExactOptional<z.ZodInt>;
          split: z.ZodExactOptional<z.ZodLiteral<'resource-response'>>;
        },
        z.core.$strip
      >
    >;
    sentence: z.ZodString;
    source: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** A form in which configurations are written: which roles, how many, how they read as a sentence. */
type Scheme = z.infer<typeof schemeSchema>;
/** The schema of a {@link SchemeChoice}. */
declare const schemeChoiceSchema: z.ZodObject<
  {
    scheme: z.ZodString;
    reason: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** The form a review writes its configurations in, and why. */
type SchemeChoice = z.infer<typeof schemeChoiceSchema>;

/**
 * The configuration schemes every review can use, as data, by id. A review can bring more in its
 * `schemes`.
 */
declare const builtInSchemes: readonly Scheme[];

/** The schema of a {@link Configuration}. */
declare const configurationSchema: z.ZodObject<
  {
    by: z.ZodExactOptional<
      z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>
    >;
    at: z.ZodExactOptional<z.ZodISODateTime>;
    id: z.ZodType<
      Id<'configuration'>,
      Id<'configuration'>,
      z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
    >;
    title: z.ZodExactOptional<z.ZodString>;
    slots: z.ZodArray<
      z.ZodDiscriminatedUnion<
        [
          z.ZodObject<
            {
              text: z.ZodString;
              constructs: z.ZodDefault<
                z.ZodArray<
                  z.ZodType<
                    Id<'construct'>,
                    Id<'construct'>,
                    z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                  >
                >
              >;
              direction: z.ZodExactOptional<
                z.ZodEnum<{
                  absent: 'absent';
                  decrease: 'decrease';
                  increase: 'increase';
                  mixed: 'mixed';
                  'no-change': 'no-change';
                  present: 'present';
                }>
              >;
              actor: z.ZodExactOptional<
                z.ZodType<
                  Id<'actor'>,
                  Id<'actor'>,
                  z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>
                >
              >;
              level: z.ZodExactOptional<
                z.ZodEnum<{
                  macro: 'macro';
                  meso: 'meso';
                  micro: 'micro';
                }>
              >;
              timeframe: z.ZodExactOptional<z.ZodString>;
              inference: z.ZodExactOptional<
                z.ZodEnum<{
                  abductive: 'abductive';
                  retroductive: 'retroductive';
                }>
              >;
              note: z.ZodExactOptional<z.ZodString>;
              id: z.ZodString;
              role: z.ZodLiteral<'context'>;
              effect: z.ZodExactOptional<
                z.ZodEnum<{
                  enables: 'enables';
                  hinders: 'hinders';
                  modifies: 'modifies';
                  necessary: 'necessary';
                }>
              >;
              reading: z.ZodExactOptional<
                z.ZodEnum<{
                  'relational-dynamic': 'relational-dynamic';
                  'triggering-feature': 'triggering-feature';
                }>
              >;
            },
            z.core.$strip
          >,
          z.ZodObject<
            {
              text: z.ZodString;
              constructs: z.ZodDefault<
                z.ZodArray<
                  z.ZodType<
                    Id<'construct'>,
                    Id<'construct'>,
                    z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                  >
                >
              >;
              direction: z.ZodExactOptional<
                z.ZodEnum<{
                  absent: 'absent';
                  decrease: 'decrease';
                  increase: 'increase';
                  mixed: 'mixed';
                  'no-change': 'no-change';
                  present: 'present';
                }>
              >;
              actor: z.ZodExactOptional<
                z.ZodType<
                  Id<'actor'>,
                  Id<'actor'>,
                  z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>
                >
              >;
              level: z.ZodExactOptional<
                z.ZodEnum<{
                  macro: 'macro';
                  meso: 'meso';
                  micro: 'micro';
                }>
              >;
              timeframe: z.ZodExactOptional<z.ZodString>;
              inference: z.ZodExactOptional<
                z.ZodEnum<{
                  abductive: 'abductive';
                  retroductive: 'retroductive';
                }>
              >;
              note: z.ZodExactOptional<z.ZodString>;
              id: z.ZodString;
              role: z.ZodLiteral<'mechanism'>;
              resource: z.ZodExactOptional<
                z.ZodObject<
                  {
                    text: z.ZodString;
                    constructs: z.ZodDefault<
                      z.ZodArray<
                        z.ZodType<
                          Id<'construct'>,
                          Id<'construct'>,
                          z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                        >
                      >
                    >;
                  },
                  z.core.$strip
                >
              >;
              response: z.ZodExactOptional<
                z.ZodObject<
                  {
                    text: z.ZodString;
                    constructs: z.ZodDefault<
                      z.ZodArray<
                        z.ZodType<
                          Id<'construct'>,
                          Id<'construct'>,
                          z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                        >
                      >
                    >;
                  },
                  z.core.$strip
                >
              >;
              kind: z.ZodExactOptional<
                z.ZodEnum<{
                  force: 'force';
                  interaction: 'interaction';
                  'powers-liabilities': 'powers-liabilities';
                  'process-feedback': 'process-feedback';
                  'reasoning-resources': 'reasoning-resources';
                }>
              >;
            },
            z.core.$strip
          >,
          z.ZodObject<
            {
              text: z.ZodString;
              constructs: z.ZodDefault<
                z.ZodArray<
                  z.ZodType<
                    Id<'construct'>,
                    Id<'construct'>,
                    z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                  >
                >
              >;
              direction: z.ZodExactOptional<
                z.ZodEnum<{
                  absent: 'absent';
                  decrease: 'decrease';
                  increase: 'increase';
                  mixed: 'mixed';
                  'no-change': 'no-change';
                  present: 'present';
                }>
              >;
              actor: z.ZodExactOptional<
                z.ZodType<
                  Id<'actor'>,
                  Id<'actor'>,
                  z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>
                >
              >;
              level: z.ZodExactOptional<
                z.ZodEnum<{
                  macro: 'macro';
                  meso: 'meso';
                  micro: 'micro';
                }>
              >;
              timeframe: z.ZodExactOptional<z.ZodString>;
              inference: z.ZodExactOptional<
                z.ZodEnum<{
                  abductive: 'abductive';
                  retroductive: 'retroductive';
                }>
              >;
              note: z.ZodExactOptional<z.ZodString>;
              id: z.ZodString;
              role: z.ZodLiteral<'outcome'>;
              intended: z.ZodExactOptional<
                z.ZodEnum<{
                  no: 'no';
                  unknown: 'unknown';
                  yes: 'yes';
                }>
              >;
              valence: z.ZodExactOptional<
                z.ZodEnum<{
                  contested: 'contested';
                  desired: 'desired';
                  neutral: 'neutral';
                  undesired: 'undesired';
                }>
              >;
              proximity: z.ZodExactOptional<
                z.ZodEnum<{
                  distal: 'distal';
                  intermediate: 'intermediate';
                  proximal: 'proximal';
                }>
              >;
              basis: z.ZodExactOptional<
                z.ZodEnum<{
                  inferred: 'inferred';
                  measured: 'measured';
                  perceived: 'perceived';
                }>
              >;
              measure: z.ZodExactOptional<z.ZodString>;
            },
            z.core.$strip
          >,
          z.ZodObject<
            {
              text: z.ZodString;
              constructs: z.ZodDefault<
                z.ZodArray<
                  z.ZodType<
                    Id<'construct'>,
                    Id<'construct'>,
                    z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                  >
                >
              >;
              direction: z.ZodExactOptional<
                z.ZodEnum<{
                  absent: 'absent';
                  decrease: 'decrease';
                  increase: 'increase';
                  mixed: 'mixed';
                  'no-change': 'no-change';
                  present: 'present';
                }>
              >;
              actor: z.ZodExactOptional<
                z.ZodType<
                  Id<'actor'>,
                  Id<'actor'>,
                  z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>
                >
              >;
              level: z.ZodExactOptional<
                z.ZodEnum<{
                  macro: 'macro';
                  meso: 'meso';
                  micro: 'micro';
                }>
              >;
              timeframe: z.ZodExactOptional<z.ZodString>;
              inference: z.ZodExactOptional<
                z.ZodEnum<{
                  abductive: 'abductive';
                  retroductive: 'retroductive';
                }>
              >;
              note: z.ZodExactOptional<z.ZodString>;
              id: z.ZodString;
              role: z.ZodLiteral<'intervention'>;
              programme: z.ZodExactOptional<
                z.ZodType<
                  Id<'programme'>,
                  Id<'programme'>,
                  z.core.$ZodTypeInternals<Id<'programme'>, Id<'programme'>>
                >
              >;
            },
            z.core.$strip
          >,
          z.ZodObject<
            {
              text: z.ZodString;
              constructs: z.ZodDefault<
                z.ZodArray<
                  z.ZodType<
                    Id<'construct'>,
                    Id<'construct'>,
                    z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                  >
                >
              >;
              direction: z.ZodExactOptional<
                z.ZodEnum<{
                  absent: 'absent';
                  decrease: 'decrease';
                  increase: 'increase';
                  mixed: 'mixed';
                  'no-change': 'no-change';
                  present: 'present';
                }>
              >;
              actor: z.ZodExactOptional<
                z.ZodType<
                  Id<'actor'>,
                  Id<'actor'>,
                  z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>
                >
              >;
              level: z.ZodExactOptional<
                z.ZodEnum<{
                  macro: 'macro';
                  meso: 'meso';
                  micro: 'micro';
                }>
              >;
              timeframe: z.ZodExactOptional<z.ZodString>;
              inference: z.ZodExactOptional<
                z.ZodEnum<{
                  abductive: 'abductive';
                  retroductive: 'retroductive';
                }>
              >;
              note: z.ZodExactOptional<z.ZodString>;
              id: z.ZodString;
              role: z.ZodLiteral<'actor'>;
            },
            z.core.$strip
          >,
        ],
        'role'
      >
    >;
    statement: z.ZodExactOptional<z.ZodString>;
    tier: z.ZodEnum<{
      consolidated: 'consolidated';
      extracted: 'extracted';
      refined: 'refined';
    }>;
    status: z.ZodDefault<
      z.ZodEnum<{
        affirmed: 'affirmed';
        extracted: 'extracted';
        parked: 'parked';
        refined: 'refined';
        refuted: 'refuted';
        'under-comparison': 'under-comparison';
      }>
    >;
    scheme: z.ZodExactOptional<z.ZodString>;
    parent: z.ZodExactOptional<
      z.ZodType<
        Id<'configuration'>,
        Id<'configuration'>,
        z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
      >
    >;
    facets: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            facet: z.ZodType<
              Id<'facet'>,
              Id<'facet'>,
              z.core.$ZodTypeInternals<Id<'facet'>, Id<'facet'>>
            >;
            value: z.ZodString;
          },
          z.core.$strip
        >
      >
    >;
    inference: z.ZodExactOptional<
      z.ZodObject<
        {
          mode: z.ZodEnum<{
            abductive: 'abductive';
            retroductive: 'retroductive';
          }>;
          memo: z.ZodString;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/**
 * Contexts, mechanisms and outcomes that belong together: in these contexts, this mechanism leads to
 * these outcomes. It is one claim and is kept whole; any part may be missing while it is being built.
 */
type Configuration = z.infer<typeof configurationSchema>;

/** The names a sentence template can use between braces. */
declare const placeholders: readonly [
  'context',
  'mechanism',
  'resource',
  'response',
  'outcome',
  'intervention',
  'actor',
];
/** One of the names a sentence template can use. */
type Placeholder = (typeof placeholders)[number];
/** How a sentence is drafted. */
interface DraftOptions {
  /** Marks each part where it ends, as printed tables do: `(C1)`, `(C2)`, `(M)`, `(O)`. */
  readonly marks?: boolean;
}
/** A sentence offered to the reviewer, with what it could not say. */
interface SentenceDraft {
  readonly text: string;
  /** Parts the template asks for and the configuration does not have; the text shows them in brackets. */
  readonly gaps: readonly Placeholder[];
  /** Ids of slots the template has no place for; they are not in the text. */
  readonly unplaced: readonly string[];
}
/**
 * Drafts a sentence from the slots of a configuration by the template of a scheme.
 *
 * A draft is an offer: it joins the texts of the slots and makes no good prose. It never replaces the
 * sentence of the reviewer, see {@link sentenceOf}.
 *
 * @example
 * ```ts
 * draftSentence(configuration, scheme, { marks: true }).text;
 * // 'Where trust is high (C), partners share more (M); as a result, care is better (O).'
 * ```
 */
declare function draftSentence(
  configuration: Pick<Configuration, 'slots'>,
  scheme: Pick<Scheme, 'sentence'>,
  options?: DraftOptions,
): SentenceDraft;

/** The scheme used where neither the review nor the configuration chooses one. */
declare const defaultSchemeId = 'cmo';
/** Looks a scheme up by id: those that every review has first, then the review's own. */
declare function findScheme(review: Pick<Review, 'schemes'>, id: string): Scheme | undefined;
/**
 * The id of the scheme a configuration is written in: its own choice, else that of the review, else
 * plain CMO.
 */
declare function schemeIdOf(
  review: Pick<Review, 'schemeChoice'>,
  configuration: Pick<Configuration, 'scheme'>,
): string;

/** A configuration as one sentence, and whose sentence it is. */
interface ConfigurationSentence {
  readonly text: string;
  /** `reviewer` when the text is what the reviewer wrote, word for word; `draft` when it was made up from the slots. */
  readonly origin: 'reviewer' | 'draft';
}
/**
 * The sentence of a configuration: the reviewer's own, untouched, wherever there is one; else a draft
 * by the scheme of the configuration.
 */
declare function sentenceOf(
  review: Pick<Review, 'schemes' | 'schemeChoice'>,
  configuration: Configuration,
  options?: DraftOptions,
): ConfigurationSentence;

declare const contextSlotSchema: z.ZodObject<
  {
    text: z.ZodString;
    constructs: z.ZodDefault<
      z.ZodArray<
        z.ZodType<
          Id<'construct'>,
          Id<'construct'>,
          z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
        >
      >
    >;
    direction: z.ZodExactOptional<
      z.ZodEnum<{
        absent: 'absent';
        decrease: 'decrease';
        increase: 'increase';
        mixed: 'mixed';
        'no-change': 'no-change';
        present: 'present';
      }>
    >;
    actor: z.ZodExactOptional<
      z.ZodType<Id<'actor'>, Id<'actor'>, z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>>
    >;
    level: z.ZodExactOptional<
      z.ZodEnum<{
        macro: 'macro';
        meso: 'meso';
        micro: 'micro';
      }>
    >;
    timeframe: z.ZodExactOptional<z.ZodString>;
    inference: z.ZodExactOptional<
      z.ZodEnum<{
        abductive: 'abductive';
        retroductive: 'retroductive';
      }>
    >;
    note: z.ZodExactOptional<z.ZodString>;
    id: z.ZodString;
    role: z.ZodLiteral<'context'>;
    effect: z.ZodExactOptional<
      z.ZodEnum<{
        enables: 'enables';
        hinders: 'hinders';
        modifies: 'modifies';
        necessary: 'necessary';
      }>
    >;
    reading: z.ZodExactOptional<
      z.ZodEnum<{
        'relational-dynamic': 'relational-dynamic';
        'triggering-feature': 'triggering-feature';
      }>
    >;
  },
  z.core.$strip
>;
declare const mechanismSlotSchema: z.ZodObject<
  {
    text: z.ZodString;
    constructs: z.ZodDefault<
      z.ZodArray<
        z.ZodType<
          Id<'construct'>,
          Id<'construct'>,
          z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
        >
      >
    >;
    direction: z.ZodExactOptional<
      z.ZodEnum<{
        absent: 'absent';
        decrease: 'decrease';
        increase: 'increase';
        mixed: 'mixed';
        'no-change': 'no-change';
        present: 'present';
      }>
    >;
    actor: z.ZodExactOptional<
      z.ZodType<Id<'actor'>, Id<'actor'>, z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>>
    >;
    level: z.ZodExactOptional<
      z.ZodEnum<{
        macro: 'macro';
        meso: 'meso';
        micro: 'micro';
      }>
    >;
    timeframe: z.ZodExactOptional<z.ZodString>;
    inference: z.ZodExactOptional<
      z.ZodEnum<{
        abductive: 'abductive';
        retroductive: 'retroductive';
      }>
    >;
    note: z.ZodExactOptional<z.ZodString>;
    id: z.ZodString;
    role: z.ZodLiteral<'mechanism'>;
    resource: z.ZodExactOptional<
      z.ZodObject<
        {
          text: z.ZodString;
          constructs: z.ZodDefault<
            z.ZodArray<
              z.ZodType<
                Id<'construct'>,
                Id<'construct'>,
                z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
              >
            >
          >;
        },
        z.core.$strip
      >
    >;
    response: z.ZodExactOptional<
      z.ZodObject<
        {
          text: z.ZodString;
          constructs: z.ZodDefault<
            z.ZodArray<
              z.ZodType<
                Id<'construct'>,
                Id<'construct'>,
                z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
              >
            >
          >;
        },
        z.core.$strip
      >
    >;
    kind: z.ZodExactOptional<
      z.ZodEnum<{
        force: 'force';
        interaction: 'interaction';
        'powers-liabilities': 'powers-liabilities';
        'process-feedback': 'process-feedback';
        'reasoning-resources': 'reasoning-resources';
      }>
    >;
  },
  z.core.$strip
>;
declare const outcomeSlotSchema: z.ZodObject<
  {
    text: z.ZodString;
    constructs: z.ZodDefault<
      z.ZodArray<
        z.ZodType<
          Id<'construct'>,
          Id<'construct'>,
          z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
        >
      >
    >;
    direction: z.ZodExactOptional<
      z.ZodEnum<{
        absent: 'absent';
        decrease: 'decrease';
        increase: 'increase';
        mixed: 'mixed';
        'no-change': 'no-change';
        present: 'present';
      }>
    >;
    actor: z.ZodExactOptional<
      z.ZodType<Id<'actor'>, Id<'actor'>, z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>>
    >;
    level: z.ZodExactOptional<
      z.ZodEnum<{
        macro: 'macro';
        meso: 'meso';
        micro: 'micro';
      }>
    >;
    timeframe: z.ZodExactOptional<z.ZodString>;
    inference: z.ZodExactOptional<
      z.ZodEnum<{
        abductive: 'abductive';
        retroductive: 'retroductive';
      }>
    >;
    note: z.ZodExactOptional<z.ZodString>;
    id: z.ZodString;
    role: z.ZodLiteral<'outcome'>;
    intended: z.ZodExactOptional<
      z.ZodEnum<{
        no: 'no';
        unknown: 'unknown';
        yes: 'yes';
      }>
    >;
    valence: z.ZodExactOptional<
      z.ZodEnum<{
        contested: 'contested';
        desired: 'desired';
        neutral: 'neutral';
        undesired: 'undesired';
      }>
    >;
    proximity: z.ZodExactOptional<
      z.ZodEnum<{
        distal: 'distal';
        intermediate: 'intermediate';
        proximal: 'proximal';
      }>
    >;
    basis: z.ZodExactOptional<
      z.ZodEnum<{
        inferred: 'inferred';
        measured: 'measured';
        perceived: 'perceived';
      }>
    >;
    measure: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** The schema of a {@link Slot}. */
declare const slotSchema: z.ZodDiscriminatedUnion<
  [
    z.ZodObject<
      {
        text: z.ZodString;
        constructs: z.ZodDefault<
          z.ZodArray<
            z.ZodType<
              Id<'construct'>,
              Id<'construct'>,
              z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
            >
          >
        >;
        direction: z.ZodExactOptional<
          z.ZodEnum<{
            absent: 'absent';
            decrease: 'decrease';
            increase: 'increase';
            mixed: 'mixed';
            'no-change': 'no-change';
            present: 'present';
          }>
        >;
        actor: z.ZodExactOptional<
          z.ZodType<Id<'actor'>, Id<'actor'>, z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>>
        >;
        level: z.ZodExactOptional<
          z.ZodEnum<{
            macro: 'macro';
            meso: 'meso';
            micro: 'micro';
          }>
        >;
        timeframe: z.ZodExactOptional<z.ZodString>;
        inference: z.ZodExactOptional<
          z.ZodEnum<{
            abductive: 'abductive';
            retroductive: 'retroductive';
          }>
        >;
        note: z.ZodExactOptional<z.ZodString>;
        id: z.ZodString;
        role: z.ZodLiteral<'context'>;
        effect: z.ZodExactOptional<
          z.ZodEnum<{
            enables: 'enables';
            hinders: 'hinders';
            modifies: 'modifies';
            necessary: 'necessary';
          }>
        >;
        reading: z.ZodExactOptional<
          z.ZodEnum<{
            'relational-dynamic': 'relational-dynamic';
            'triggering-feature': 'triggering-feature';
          }>
        >;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        text: z.ZodString;
        constructs: z.ZodDefault<
          z.ZodArray<
            z.ZodType<
              Id<'construct'>,
              Id<'construct'>,
              z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
            >
          >
        >;
        direction: z.ZodExactOptional<
          z.ZodEnum<{
            absent: 'absent';
            decrease: 'decrease';
            increase: 'increase';
            mixed: 'mixed';
            'no-change': 'no-change';
            present: 'present';
          }>
        >;
        actor: z.ZodExactOptional<
          z.ZodType<Id<'actor'>, Id<'actor'>, z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>>
        >;
        level: z.ZodExactOptional<
          z.ZodEnum<{
            macro: 'macro';
            meso: 'meso';
            micro: 'micro';
          }>
        >;
        timeframe: z.ZodExactOptional<z.ZodString>;
        inference: z.ZodExactOptional<
          z.ZodEnum<{
            abductive: 'abductive';
            retroductive: 'retroductive';
          }>
        >;
        note: z.ZodExactOptional<z.ZodString>;
        id: z.ZodString;
        role: z.ZodLiteral<'mechanism'>;
        resource: z.ZodExactOptional<
          z.ZodObject<
            {
              text: z.ZodString;
              constructs: z.ZodDefault<
                z.ZodArray<
                  z.ZodType<
                    Id<'construct'>,
                    Id<'construct'>,
                    z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                  >
                >
              >;
            },
            z.core.$strip
          >
        >;
        response: z.ZodExactOptional<
          z.ZodObject<
            {
              text: z.ZodString;
              constructs: z.ZodDefault<
                z.ZodArray<
                  z.ZodType<
                    Id<'construct'>,
                    Id<'construct'>,
                    z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                  >
                >
              >;
            },
            z.core.$strip
          >
        >;
        kind: z.ZodExactOptional<
          z.ZodEnum<{
            force: 'force';
            interaction: 'interaction';
            'powers-liabilities': 'powers-liabilities';
            'process-feedback': 'process-feedback';
            'reasoning-resources': 'reasoning-resources';
          }>
        >;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        text: z.ZodString;
        constructs: z.ZodDefault<
          z.ZodArray<
            z.ZodType<
              Id<'construct'>,
              Id<'construct'>,
              z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
            >
          >
        >;
        direction: z.ZodExactOptional<
          z.ZodEnum<{
            absent: 'absent';
            decrease: 'decrease';
            increase: 'increase';
            mixed: 'mixed';
            'no-change': 'no-change';
            present: 'present';
          }>
        >;
        actor: z.ZodExactOptional<
          z.ZodType<Id<'actor'>, Id<'actor'>, z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>>
        >;
        level: z.ZodExactOptional<
          z.ZodEnum<{
            macro: 'macro';
            meso: 'meso';
            micro: 'micro';
          }>
        >;
        timeframe: z.ZodExactOptional<z.ZodString>;
        inference: z.ZodExactOptional<
          z.ZodEnum<{
            abductive: 'abductive';
            retroductive: 'retroductive';
          }>
        >;
        note: z.ZodExactOptional<z.ZodString>;
        id: z.ZodString;
        role: z.ZodLiteral<'outcome'>;
        intended: z.ZodExactOptional<
          z.ZodEnum<{
            no: 'no';
            unknown: 'unknown';
            yes: 'yes';
          }>
        >;
        valence: z.ZodExactOptional<
          z.ZodEnum<{
            contested: 'contested';
            desired: 'desired';
            neutral: 'neutral';
            undesired: 'undesired';
          }>
        >;
        proximity: z.ZodExactOptional<
          z.ZodEnum<{
            distal: 'distal';
            intermediate: 'intermediate';
            proximal: 'proximal';
          }>
        >;
        basis: z.ZodExactOptional<
          z.ZodEnum<{
            inferred: 'inferred';
            measured: 'measured';
            perceived: 'perceived';
          }>
        >;
        measure: z.ZodExactOptional<z.ZodString>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        text: z.ZodString;
        constructs: z.ZodDefault<
          z.ZodArray<
            z.ZodType<
              Id<'construct'>,
              Id<'construct'>,
              z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
            >
          >
        >;
        direction: z.ZodExactOptional<
          z.ZodEnum<{
            absent: 'absent';
            decrease: 'decrease';
            increase: 'increase';
            mixed: 'mixed';
            'no-change': 'no-change';
            present: 'present';
          }>
        >;
        actor: z.ZodExactOptional<
          z.ZodType<Id<'actor'>, Id<'actor'>, z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>>
        >;
        level: z.ZodExactOptional<
          z.ZodEnum<{
            macro: 'macro';
            meso: 'meso';
            micro: 'micro';
          }>
        >;
        timeframe: z.ZodExactOptional<z.ZodString>;
        inference: z.ZodExactOptional<
          z.ZodEnum<{
            abductive: 'abductive';
            retroductive: 'retroductive';
          }>
        >;
        note: z.ZodExactOptional<z.ZodString>;
        id: z.ZodString;
        role: z.ZodLiteral<'intervention'>;
        programme: z.ZodExactOptional<
          z.ZodType<
            Id<'programme'>,
            Id<'programme'>,
            z.core.$ZodTypeInternals<Id<'programme'>, Id<'programme'>>
          >
        >;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        text: z.ZodString;
        constructs: z.ZodDefault<
          z.ZodArray<
            z.ZodType<
              Id<'construct'>,
              Id<'construct'>,
              z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
            >
          >
        >;
        direction: z.ZodExactOptional<
          z.ZodEnum<{
            absent: 'absent';
            decrease: 'decrease';
            increase: 'increase';
            mixed: 'mixed';
            'no-change': 'no-change';
            present: 'present';
          }>
        >;
        actor: z.ZodExactOptional<
          z.ZodType<Id<'actor'>, Id<'actor'>, z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>>
        >;
        level: z.ZodExactOptional<
          z.ZodEnum<{
            macro: 'macro';
            meso: 'meso';
            micro: 'micro';
          }>
        >;
        timeframe: z.ZodExactOptional<z.ZodString>;
        inference: z.ZodExactOptional<
          z.ZodEnum<{
            abductive: 'abductive';
            retroductive: 'retroductive';
          }>
        >;
        note: z.ZodExactOptional<z.ZodString>;
        id: z.ZodString;
        role: z.ZodLiteral<'actor'>;
      },
      z.core.$strip
    >,
  ],
  'role'
>;
/** One part of a configuration: a text in a role, with the constructs it speaks of and its direction. */
type Slot = z.infer<typeof slotSchema>;
/** A slot in the role of context. */
type ContextSlot = z.infer<typeof contextSlotSchema>;
/** A slot in the role of mechanism. */
type MechanismSlot = z.infer<typeof mechanismSlotSchema>;
/** A slot in the role of outcome. */
type OutcomeSlot = z.infer<typeof outcomeSlotSchema>;

/** A configuration in contexts, mechanisms and outcomes alone, with all that is needed to undo it. */
interface CmoForm {
  /** The configuration with the scheme `cmo`. */
  readonly configuration: Configuration;
  /** What was folded away; empty when nothing had to be. */
  readonly folded: readonly FoldedSlot[];
  /** The slots that took something in, as they were before, by id. */
  readonly before: readonly Slot[];
  /** The scheme the configuration named, where it named one. */
  readonly scheme?: string;
}
/** A slot that has no place of its own in CMO. */
interface FoldedSlot {
  readonly slot: Slot;
  /** Where it stood among the slots. */
  readonly position: number;
  /** The id of the slot it was folded into; its own when it stayed in another role. */
  readonly into: string;
}
/**
 * Converts a configuration down to plain CMO without losing anything.
 *
 * An intervention or strategy becomes part of the resource of the first mechanism: what the programme
 * offers. An actor is named in front of it: who reasons. Without a mechanism, an intervention stays
 * as a mechanism of which only the resource is known, and an actor as a context. The reviewer's own
 * sentence is untouched. {@link fromCmo} gives back the original.
 */
declare function toCmo(configuration: Configuration): CmoForm;
/** Undoes {@link toCmo}, also when the configuration was changed in between elsewhere than in the slots concerned. */
declare function fromCmo(form: CmoForm): Configuration;

/** What can be counted on its way into a review. */
declare const units: readonly [
  'record',
  'report',
  'study',
  'document',
  'interview',
  'participant',
  'focus-group',
];
/** The gates a stream can pass, in order. */
declare const gates: readonly [
  'identification',
  'deduplication',
  'title-abstract',
  'full-text',
  'relevance-rigour',
  'inclusion',
];
/** The schema of a {@link Stream}. */
declare const streamSchema: z.ZodObject<
  {
    id: z.ZodType<Id<'stream'>, Id<'stream'>, z.core.$ZodTypeInternals<Id<'stream'>, Id<'stream'>>>;
    label: z.ZodString;
    kind: z.ZodEnum<{
      'carry-over': 'carry-over';
      citation: 'citation';
      database: 'database';
      expert: 'expert';
      other: 'other';
      stakeholder: 'stakeholder';
      website: 'website';
    }>;
    stage: z.ZodExactOptional<z.ZodString>;
    carriedFrom: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** A way sources came into the review: a database, a website, citations, an earlier stage. */
type Stream = z.infer<typeof streamSchema>;
/** The schema of a {@link FlowEvent}. */
declare const flowEventSchema: z.ZodObject<
  {
    id: z.ZodType<
      Id<'flow-event'>,
      Id<'flow-event'>,
      z.core.$ZodTypeInternals<Id<'flow-event'>, Id<'flow-event'>>
    >;
    stream: z.ZodType<
      Id<'stream'>,
      Id<'stream'>,
      z.core.$ZodTypeInternals<Id<'stream'>, Id<'stream'>>
    >;
    gate: z.ZodEnum<{
      deduplication: 'deduplication';
      'full-text': 'full-text';
      identification: 'identification';
      inclusion: 'inclusion';
      'relevance-rigour': 'relevance-rigour';
      'title-abstract': 'title-abstract';
    }>;
    unit: z.ZodEnum<{
      document: 'document';
      'focus-group': 'focus-group';
      interview: 'interview';
      participant: 'participant';
      record: 'record';
      report: 'report';
      study: 'study';
    }>;
    entering: z.ZodInt;
    leaving: z.ZodInt;
    excluded: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            reason: z.ZodString;
            count: z.ZodExactOptional<z.ZodInt>;
          },
          z.core.$strip
        >
      >
    >;
    source: z.ZodExactOptional<
      z.ZodType<Id<'source'>, Id<'source'>, z.core.$ZodTypeInternals<Id<'source'>, Id<'source'>>>
    >;
    note: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** What happened to one stream at one gate. */
type FlowEvent = z.infer<typeof flowEventSchema>;
/** The schema of a {@link StatedCount}. */
declare const statedCountSchema: z.ZodObject<
  {
    id: z.ZodType<
      Id<'stated-count'>,
      Id<'stated-count'>,
      z.core.$ZodTypeInternals<Id<'stated-count'>, Id<'stated-count'>>
    >;
    label: z.ZodString;
    stage: z.ZodExactOptional<z.ZodString>;
    unit: z.ZodEnum<{
      document: 'document';
      'focus-group': 'focus-group';
      interview: 'interview';
      participant: 'participant';
      record: 'record';
      report: 'report';
      study: 'study';
    }>;
    count: z.ZodInt;
    streams: z.ZodDefault<
      z.ZodArray<
        z.ZodType<Id<'stream'>, Id<'stream'>, z.core.$ZodTypeInternals<Id<'stream'>, Id<'stream'>>>
      >
    >;
    source: z.ZodExactOptional<
      z.ZodType<Id<'source'>, Id<'source'>, z.core.$ZodTypeInternals<Id<'source'>, Id<'source'>>>
    >;
    note: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** A number as a publication states it; discrepancies are shown, never corrected. */
type StatedCount = z.infer<typeof statedCountSchema>;
/** The schema of a {@link SearchRun}. */
declare const searchRunSchema: z.ZodObject<
  {
    id: z.ZodType<
      Id<'search-run'>,
      Id<'search-run'>,
      z.core.$ZodTypeInternals<Id<'search-run'>, Id<'search-run'>>
    >;
    where: z.ZodString;
    interface: z.ZodExactOptional<z.ZodString>;
    on: z.ZodExactOptional<z.ZodISODate>;
    covered: z.ZodExactOptional<z.ZodString>;
    query: z.ZodExactOptional<z.ZodString>;
    hits: z.ZodExactOptional<z.ZodInt>;
    iteration: z.ZodExactOptional<z.ZodInt>;
    phase: z.ZodExactOptional<
      z.ZodEnum<{
        gap: 'gap';
        kinship: 'kinship';
        main: 'main';
        scoping: 'scoping';
      }>
    >;
    serves: z.ZodDefault<
      z.ZodArray<
        z.ZodType<
          Id<'question'>,
          Id<'question'>,
          z.core.$ZodTypeInternals<Id<'question'>, Id<'question'>>
        >
      >
    >;
    stream: z.ZodExactOptional<
      z.ZodType<Id<'stream'>, Id<'stream'>, z.core.$ZodTypeInternals<Id<'stream'>, Id<'stream'>>>
    >;
    by: z.ZodExactOptional<
      z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>
    >;
    note: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** One search, with the theory question it served. */
type SearchRun = z.infer<typeof searchRunSchema>;

/** A gate sources can pass on their way into a review. */
type Gate = FlowEvent['gate'];
/** What is counted at a gate: records, reports, studies, documents, people. */
type Unit = FlowEvent['unit'];
/** What happened to one stream at one gate, in one unit. */
interface FlowCell {
  readonly gate: Gate;
  readonly unit: Unit;
  readonly entering: number;
  readonly leaving: number;
  /** Reasons with their counts, in the order recorded; a count is absent where none is reported. */
  readonly excluded: readonly {
    readonly reason: string;
    readonly count?: number;
  }[];
  /** The sum of the reported counts of exclusions. */
  readonly excludedTotal: number;
  /** Set when a reason has no count, so that the total says too little. */
  readonly excludedInPart: boolean;
  /** The flow events the cell is made of. */
  readonly events: readonly string[];
}
/** One stream with its gates in order. */
interface FlowRow {
  readonly stream: Stream;
  readonly cells: readonly FlowCell[];
  /** How many came out of the last gate, in its unit; absent when no gate is recorded. */
  readonly included?: {
    readonly unit: Unit;
    readonly count: number;
  };
}
/** The numbers of a flow diagram: a row for each stream, a column for each gate that was used. */
interface FlowTable {
  readonly gates: readonly Gate[];
  readonly rows: readonly FlowRow[];
  /** What came out of all streams, by unit. Units are never added to each other. */
  readonly included: readonly {
    readonly unit: Unit;
    readonly count: number;
  }[];
}
/**
 * Puts the flow events of a review into a table of streams and gates.
 *
 * Several events of one stream at one gate in one unit are added up. Nothing is corrected: where
 * numbers disagree, see {@link flowDiscrepancies}. Streams are in the order of their ids.
 */
declare function flowTable(review: Pick<Review, 'streams' | 'flowEvents'>): FlowTable;

/** Numbers of a flow that do not agree. Each is shown as it stands; none is corrected. */
type FlowDiscrepancy = GateDiscrepancy | PassageDiscrepancy | StatedCountDiscrepancy;
/** At a gate, what entered is not what left and what was excluded. */
interface GateDiscrepancy {
  readonly kind: 'gate';
  readonly stream: string;
  readonly gate: Gate;
  readonly unit: Unit;
  readonly entering: number;
  readonly leaving: number;
  readonly excluded: number;
  /** Entering less leaving and excluded: above zero when some went missing without a reason. */
  readonly difference: number;
  readonly events: readonly string[];
}
/** Between two gates, what left the one is not what entered the next. */
interface PassageDiscrepancy {
  readonly kind: 'passage';
  readonly stream: string;
  readonly from: Gate;
  readonly to: Gate;
  readonly unit: Unit;
  readonly leaving: number;
  readonly entering: number;
  /** Leaving less entering. */
  readonly difference: number;
  readonly events: readonly string[];
}
/** A publication states another total than its streams add up to. */
interface StatedCountDiscrepancy {
  readonly kind: 'stated-count';
  readonly statedCount: string;
  readonly unit: Unit;
  readonly stated: number;
  readonly sum: number;
  /** Stated less sum. */
  readonly difference: number;
  readonly events: readonly string[];
}
/**
 * Finds the numbers of a flow that do not agree: at each gate, between gates of one stream in one
 * unit, and between stated counts and the streams they sum up.
 *
 * Numbers in different units are never compared: a gate where records become reports breaks the
 * comparison, and so does a reason without a count, unless more was excluded than is missing.
 */
declare function flowDiscrepancies(
  review: Pick<Review, 'streams' | 'flowEvents' | 'statedCounts'>,
): FlowDiscrepancy[];

/**
 * One field, with what it held before and what it holds after. The value before is compared with the
 * review, so that a change written against an older state is noticed instead of overwriting later work.
 */
interface FieldChange {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}
/** An entity as an operation carries it. */
interface WholeEntity {
  readonly id: string;
  readonly [key: string]: unknown;
}
/** Adds one entity. */
interface AddChange {
  readonly kind: 'add';
  readonly entityKind: EntityKind;
  readonly entity: WholeEntity;
}
/** Changes single fields of one entity. */
interface FieldsChange {
  readonly kind: 'change';
  readonly entityKind: EntityKind;
  readonly id: string;
  readonly fields: readonly FieldChange[];
}
/** Removes one entity. */
interface RemoveChange {
  readonly kind: 'remove';
  readonly entityKind: EntityKind;
  readonly id: string;
  readonly before?: WholeEntity;
}
/** Changes fields of the review itself: title, protocol, scheme choice and so on. */
interface ReviewChange {
  readonly kind: 'set-review';
  readonly fields: readonly FieldChange[];
}
/**
 * What every operation comes down to. A change carries what was there before, so that it can be turned
 * round without looking at a review.
 */
type Change = AddChange | FieldsChange | RemoveChange | ReviewChange;

/** A change that can be turned round: a removal that says what it removed. */
type ReversibleChange =
  | Exclude<
      Change,
      {
        readonly kind: 'remove';
      }
    >
  | Required<
      Extract<
        Change,
        {
          readonly kind: 'remove';
        }
      >
    >;
/** Turns a change round: what it did is undone by what comes back. Turning twice gives the same. */
declare function invertChange(change: ReversibleChange): ReversibleChange;
/** Turns a list of changes round: each of them, and their order. */
declare function invertChanges(changes: readonly ReversibleChange[]): ReversibleChange[];

/** The schema of a {@link LineageEvent}. */
declare const lineageEventSchema: z.ZodObject<
  {
    event: z.ZodEnum<{
      initial: 'initial';
      merged: 'merged';
      new: 'new';
      refined: 'refined';
      retired: 'retired';
      split: 'split';
    }>;
    from: z.ZodDefault<
      z.ZodArray<
        z.ZodType<
          Id<'construct'>,
          Id<'construct'>,
          z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
        >
      >
    >;
    stage: z.ZodExactOptional<z.ZodString>;
    source: z.ZodExactOptional<
      z.ZodType<Id<'source'>, Id<'source'>, z.core.$ZodTypeInternals<Id<'source'>, Id<'source'>>>
    >;
    note: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** One step in the history of a construct. */
type LineageEvent = z.infer<typeof lineageEventSchema>;
/** The schema of a {@link Construct}. */
declare const constructSchema: z.ZodObject<
  {
    id: z.ZodType<
      Id<'construct'>,
      Id<'construct'>,
      z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
    >;
    label: z.ZodString;
    definition: z.ZodExactOptional<z.ZodString>;
    aliases: z.ZodDefault<z.ZodArray<z.ZodString>>;
    broader: z.ZodDefault<
      z.ZodArray<
        z.ZodType<
          Id<'construct'>,
          Id<'construct'>,
          z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
        >
      >
    >;
    opposites: z.ZodDefault<
      z.ZodArray<
        z.ZodType<
          Id<'construct'>,
          Id<'construct'>,
          z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
        >
      >
    >;
    kind: z.ZodExactOptional<z.ZodString>;
    lineage: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            event: z.ZodEnum<{
              initial: 'initial';
              merged: 'merged';
              new: 'new';
              refined: 'refined';
              retired: 'retired';
              split: 'split';
            }>;
            from: z.ZodDefault<
              z.ZodArray<
                z.ZodType<
                  Id<'construct'>,
                  Id<'construct'>,
                  z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
                >
              >
            >;
            stage: z.ZodExactOptional<z.ZodString>;
            source: z.ZodExactOptional<
              z.ZodType<
                Id<'source'>,
                Id<'source'>,
                z.core.$ZodTypeInternals<Id<'source'>, Id<'source'>>
              >
            >;
            note: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
  },
  z.core.$strip
>;
/**
 * An idea the review speaks of, such as trust. It has no role: it can be a context in one
 * configuration, a mechanism in another and an outcome in a third.
 */
type Construct = z.infer<typeof constructSchema>;
/** The schema of a {@link ConstructState}. */
declare const constructStateSchema: z.ZodObject<
  {
    construct: z.ZodType<
      Id<'construct'>,
      Id<'construct'>,
      z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
    >;
    direction: z.ZodExactOptional<
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
/** A construct going one way; without a direction, the construct whichever way it goes. */
type ConstructState = z.infer<typeof constructStateSchema>;
/** The schema of an {@link Identity}. */
declare const identitySchema: z.ZodObject<
  {
    by: z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>;
    at: z.ZodISODateTime;
    reason: z.ZodString;
    id: z.ZodType<
      Id<'identity'>,
      Id<'identity'>,
      z.core.$ZodTypeInternals<Id<'identity'>, Id<'identity'>>
    >;
    left: z.ZodObject<
      {
        construct: z.ZodType<
          Id<'construct'>,
          Id<'construct'>,
          z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
        >;
        direction: z.ZodExactOptional<
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
        construct: z.ZodType<
          Id<'construct'>,
          Id<'construct'>,
          z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
        >;
        direction: z.ZodExactOptional<
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
    withdrawn: z.ZodExactOptional<
      z.ZodObject<
        {
          by: z.ZodType<
            Id<'person'>,
            Id<'person'>,
            z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
          >;
          at: z.ZodISODateTime;
          reason: z.ZodString;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/**
 * A reviewer's judgement that two constructs are the same, or, when both sides carry a direction,
 * that two states are: “fewer tasks achieved” is “task failure”. Chains and loops hang on such
 * judgements, so each has an author and a reason and can be taken back.
 */
type Identity = z.infer<typeof identitySchema>;
/** The schema of a {@link Distinction}. */
declare const distinctionSchema: z.ZodObject<
  {
    by: z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>;
    at: z.ZodISODateTime;
    reason: z.ZodString;
    id: z.ZodType<
      Id<'distinction'>,
      Id<'distinction'>,
      z.core.$ZodTypeInternals<Id<'distinction'>, Id<'distinction'>>
    >;
    left: z.ZodType<
      Id<'construct'>,
      Id<'construct'>,
      z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
    >;
    right: z.ZodType<
      Id<'construct'>,
      Id<'construct'>,
      z.core.$ZodTypeInternals<Id<'construct'>, Id<'construct'>>
    >;
    withdrawn: z.ZodExactOptional<
      z.ZodObject<
        {
          by: z.ZodType<
            Id<'person'>,
            Id<'person'>,
            z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
          >;
          at: z.ZodISODateTime;
          reason: z.ZodString;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** A reviewer's judgement that two constructs are not the same, however alike they look. */
type Distinction = z.infer<typeof distinctionSchema>;

/** The moves of synthesis a mapping can record. */
declare const moves: readonly [
  'juxtapose',
  'reconcile',
  'adjudicate',
  'consolidate',
  'situate',
  'subsume',
  'merge',
  'split',
  'refute',
  'affirm',
  'refine',
];
/** The schema of a {@link Mapping}. */
declare const mappingSchema: z.ZodObject<
  {
    by: z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>;
    at: z.ZodISODateTime;
    reason: z.ZodString;
    id: z.ZodType<
      Id<'mapping'>,
      Id<'mapping'>,
      z.core.$ZodTypeInternals<Id<'mapping'>, Id<'mapping'>>
    >;
    move: z.ZodEnum<{
      adjudicate: 'adjudicate';
      affirm: 'affirm';
      consolidate: 'consolidate';
      juxtapose: 'juxtapose';
      merge: 'merge';
      reconcile: 'reconcile';
      refine: 'refine';
      refute: 'refute';
      situate: 'situate';
      split: 'split';
      subsume: 'subsume';
    }>;
    from: z.ZodArray<
      z.ZodType<
        Id<'configuration'>,
        Id<'configuration'>,
        z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
      >
    >;
    to: z.ZodDefault<
      z.ZodArray<
        z.ZodType<
          Id<'configuration'>,
          Id<'configuration'>,
          z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
        >
      >
    >;
    withdrawn: z.ZodExactOptional<
      z.ZodObject<
        {
          by: z.ZodType<
            Id<'person'>,
            Id<'person'>,
            z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
          >;
          at: z.ZodISODateTime;
          reason: z.ZodString;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** A move of synthesis from some configurations to others. Originals stay; the reason is part of it. */
type Mapping = z.infer<typeof mappingSchema>;
/** A move of synthesis. */
type Move = Mapping['move'];

/** The schema of a {@link Protocol}. */
declare const protocolSchema: z.ZodObject<
  {
    statement: z.ZodExactOptional<z.ZodString>;
    registration: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** The plan of the review, as it was written before the work. */
type Protocol = z.infer<typeof protocolSchema>;
/** The schema of a {@link ProtocolChange}. */
declare const protocolChangeSchema: z.ZodObject<
  {
    by: z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>;
    at: z.ZodISODateTime;
    reason: z.ZodString;
    id: z.ZodType<
      Id<'protocol-change'>,
      Id<'protocol-change'>,
      z.core.$ZodTypeInternals<Id<'protocol-change'>, Id<'protocol-change'>>
    >;
    change: z.ZodString;
  },
  z.core.$strip
>;
/** A change to the plan: logged with who, when and why, never prevented. */
type ProtocolChange = z.infer<typeof protocolChangeSchema>;

/** The kinds of decision that can be taken back while their record stays. */
declare const withdrawableKinds: readonly [
  'identity',
  'distinction',
  'mapping',
  'adjudication',
  'verdict',
  'waiver',
];
/** A kind of decision that can be taken back while its record stays. */
type WithdrawableKind = (typeof withdrawableKinds)[number];
/** Where a configuration can stand in the work of comparison. */
type ConfigurationStatus = Configuration['status'];
/**
 * A move of synthesis. It adds a mapping and the configurations the move leads to, and marks where the
 * originals stand; the originals themselves stay as they are, with all their evidence.
 */
interface SynthesisMove {
  readonly kind: Move;
  /** The id of the mapping that records the move. */
  readonly mapping: string;
  /** The configurations it starts from. */
  readonly from: readonly string[];
  /** Configurations of the review it leads to. */
  readonly to?: readonly string[];
  /** Configurations it leads to that are new. */
  readonly create?: readonly WholeEntity[];
  /** Where the originals stand afterwards, where it is not what the move says. */
  readonly status?: ConfigurationStatus;
}
/** Opens a move again: its mapping is withdrawn, what it led to is parked, its originals are put back. */
interface ReopenMove {
  readonly kind: 'reopen';
  readonly mapping: string;
  /** Where the originals stood before; `under-comparison` for those left out. */
  readonly statuses?: readonly {
    readonly configuration: string;
    readonly status: ConfigurationStatus;
  }[];
}
/** Gives a construct another name. The old one stays among its aliases, the reason in a memo. */
interface RelabelConstruct {
  readonly kind: 'relabel-construct';
  readonly construct: string;
  readonly label: string;
  readonly memo: string;
}
/** Retires a construct: it stays, with a last event in its lineage. */
interface RetireConstruct {
  readonly kind: 'retire-construct';
  readonly construct: string;
  readonly stage?: string;
}
/** Takes a source out of the review, or back in. It stays on record, the reason in a memo. */
interface SourceMove {
  readonly kind: 'exclude-source' | 'include-source';
  readonly source: string;
  readonly memo: string;
}
/** Judges that two constructs, or two states of constructs, are the same. */
interface AcceptIdentity {
  readonly kind: 'accept-identity';
  readonly identity: string;
  readonly left: StateOfConstruct;
  readonly right: StateOfConstruct;
}
/** A construct, in one direction or in any, as an operation names it. */
interface StateOfConstruct {
  readonly construct: string;
  readonly direction?: NonNullable<ConstructState['direction']>;
}
/** Judges that two constructs are not the same, however alike they look. */
interface AcceptDistinction {
  readonly kind: 'accept-distinction';
  readonly distinction: string;
  readonly left: string;
  readonly right: string;
}
/** Takes a decision back. The decision stays on record, with who took it back, when and why. */
interface WithdrawMove {
  readonly kind: 'withdraw';
  readonly entityKind: WithdrawableKind;
  readonly id: string;
}
/** Logs a change to the protocol, and puts the new protocol in place where one is given. */
interface ChangeProtocol {
  readonly kind: 'change-protocol';
  readonly protocolChange: string;
  readonly change: string;
  readonly protocol?: Protocol;
}
/** What changes meaning, under its own name. Every one of these needs a reason. */
type MeaningMove =
  | SynthesisMove
  | ReopenMove
  | RelabelConstruct
  | RetireConstruct
  | SourceMove
  | AcceptIdentity
  | AcceptDistinction
  | WithdrawMove
  | ChangeProtocol;

/** Who, when and why: what every operation carries. All of it comes from the caller. */
interface Authorship {
  readonly by: string;
  /** In UTC or with an offset: `2024-03-01T09:30:00Z`. */
  readonly at: string;
  /** Why. Operations that change meaning are refused without it. */
  readonly reason?: string;
}
/** Puts a whole entity in the place of the one with its id. */
interface ReplaceOperation {
  readonly kind: 'replace';
  readonly entityKind: AddChange['entityKind'];
  readonly entity: WholeEntity;
  /** What it was, to notice later work on it. */
  readonly before?: WholeEntity;
}
/** Something an operation can do, without who did it and when. */
type OperationStep =
  AddChange | ReplaceOperation | FieldsChange | RemoveChange | ReviewChange | MeaningMove;
/** Several steps that are taken together or not at all. */
interface BatchOperation {
  readonly kind: 'batch';
  readonly operations: readonly OperationStep[];
}
/** What an operation does: one step, or several together. */
type OperationBody = OperationStep | BatchOperation;
/**
 * One change to a review as data: who, when, why, what. A review changes by nothing else, see
 * {@link apply}; the list of operations is its audit trail.
 */
type Operation = Authorship & {
  /** An id of its own, unique in its ledger; `id` alone is that of the entity a step is about. */
  readonly operationId?: string;
  /** Set where the operation takes another one back: its id, or its kind where it has none. */
  readonly undoes?: string;
} & OperationBody;
type Options = [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]];
/** The schema of an {@link Operation}: one option for each kind. */
declare const operationSchema: z.ZodDiscriminatedUnion<Options, 'kind'>;
/** Every kind of operation, in the order of the documentation. */
declare const operationKinds: readonly Operation['kind'][];

/** What an operation made of a review. */
interface Applied {
  /** The review afterwards. It shares with the review before whatever was not touched. */
  readonly review: Review;
  /** The operation that takes it back: exactly, and also after later work that left its parts alone. */
  readonly inverse: Operation;
  /** The operation as it was read, with defaults filled in. */
  readonly operation: Operation;
  /** What the operation came down to, in order, each with what was there before. */
  readonly changes: readonly ReversibleChange[];
}
/**
 * Does one operation: the only way a review changes. Gives the review afterwards and the operation that
 * takes it back, or says why it cannot be done; the review given is never changed.
 *
 * What comes out is as sound as what went in: everything points to something, no hierarchy runs in a
 * circle, nothing that is still pointed to goes. What changes meaning (a merge, a refutation, a new
 * label, an excluded source) is refused without a reason. An operation written against an older state is
 * refused with `changed-since` where that state is gone. A batch is done whole or not at all.
 *
 * Only what the operation touches is looked at, so that its cost hardly depends on the size of the
 * review. Author and moment come from the operation; the same input gives the same output. Never throws.
 *
 * @example
 * ```ts
 * const result = apply(review, {
 *   kind: 'merge', by: 'ann', at: '2024-03-01T09:30:00Z', reason: 'Both say that trust comes first.',
 *   mapping: 'map-1', from: ['IOC-09', 'IOC-11'],
 *   create: [{ id: 'R-1', tier: 'consolidated', slots: [] }],
 * });
 * if (result.ok) apply(result.value.review, result.value.inverse); // as it was
 * ```
 */
declare function apply(review: Review, operation: Operation): Result<Applied, OperationIssueCode>;

/** Points to any entity: its kind and its id. */
interface EntityRef {
  kind: EntityKind;
  id: string;
}

/**
 * Writes the change that gives an entity new values in some of its fields, with the values it has now,
 * so that the change is noticed as outdated if somebody else gets there first. A value of `undefined`
 * takes the field away. Undefined when there is no such entity or nothing would change.
 *
 * Values are not checked here but when the operation is applied.
 *
 * @example
 * ```ts
 * const step = changeOf(review, { kind: 'construct', id: 'trust' }, { definition: 'Willingness to rely on others.' });
 * if (step) apply(review, { ...step, by: 'ann', at: '2024-03-01T09:30:00Z' });
 * ```
 */
declare function changeOf(
  review: Review,
  { kind, id }: EntityRef,
  values: Readonly<Record<string, unknown>>,
): FieldsChange | undefined;

/**
 * The fields in which two versions of an entity differ, in the order of the schema, unknown fields
 * after them. A field at its default counts as absent. Empty when the versions say the same.
 *
 * @example
 * ```ts
 * fieldChanges('construct', before, { ...before, label: 'mutual trust' });
 * // [{ field: 'label', before: 'trust', after: 'mutual trust' }]
 * ```
 */
declare function fieldChanges<Kind extends EntityKind>(
  kind: Kind,
  before: Entities[Kind],
  after: Entities[Kind],
): FieldChange[];

/**
 * Everything that points to an entity, each once, sorted by kind (in the order of the collections) and
 * id: the evidence on a configuration, the slots that speak of a construct, the memos about anything.
 *
 * The first call for a review reads it once, in time linear in its size; after that, also for the
 * reviews {@link apply} makes of it, a look-up is O(log n + found). Empty for what the review does not
 * have.
 *
 * @example
 * ```ts
 * referrersOf(review, { kind: 'construct', id: 'trust' }); // [{ kind: 'configuration', id: 'IOC-09' }, …]
 * ```
 */
declare function referrersOf(review: Review, target: EntityRef): readonly EntityRef[];

/**
 * Writes a value as JSON in one way only: keys in code-unit order, no white space, numbers and text as
 * ECMAScript writes them (the JSON Canonicalization Scheme, RFC 8785). Keys that hold `undefined` are
 * left out. The value must be one that JSON can hold.
 */
declare function canonicalJson(value: unknown): string;

/** An operation as a ledger holds it: with an id. */
type RecordedOperation = Operation & {
  readonly operationId: string;
};
/** One line of a ledger: an operation that was done, and what takes it back. */
interface LedgerEntry {
  /** Its number, counted from 1. */
  readonly sequence: number;
  readonly operation: RecordedOperation;
  /** Takes the operation back; says field by field what was there before. */
  readonly inverse: Operation;
  /** The hash of the entry before, or of the review the ledger starts from. */
  readonly previous: string;
  /** The hash of everything else in the entry: no entry can change without every later one. */
  readonly hash: string;
}
/**
 * Everything that was done to a review since it was as `base` says, in order. Entries are only ever
 * added: what is taken back is taken back by a further entry. The ledger is the audit trail of the
 * review, the history of everything in it and the stack for undoing.
 */
interface Ledger {
  /** The hash of the review it starts from. */
  readonly base: string;
  readonly entries: readonly LedgerEntry[];
}
/** A review with the ledger that led to it. */
interface LedgeredReview {
  readonly review: Review;
  readonly ledger: Ledger;
}
/**
 * The hash of a review: of its canonical bytes, so that two reviews have the same hash when they are
 * written the same. Linear in the size of the review.
 */
declare function hashReview(review: Review): string;
/**
 * Begins a ledger on a review as it stands.
 *
 * @example
 * ```ts
 * let state = beginLedger(review);
 * const result = record(state, { kind: 'add', by: 'ann', at: '2024-03-01T09:30:00Z', entityKind: 'memo', entity: { id: 'n', text: 'Look again.' } });
 * if (result.ok) state = result.value;
 * ```
 */
declare function beginLedger(review: Review): LedgeredReview;

/**
 * What an entry came down to when it was done: entities added, fields changed, entities removed, in
 * order, each with what was there before. Read from the entry alone, without the review.
 */
declare function changesOf(entry: LedgerEntry): readonly ReversibleChange[];

/** An entry that could not be taken over, whole, with what stands in its way. */
interface MergeConflict {
  readonly entry: LedgerEntry;
  /** Entries of the other ledger about the same thing. */
  readonly against: readonly LedgerEntry[];
  /** Entries of its own ledger it builds on that could not be taken over either. */
  readonly after: readonly LedgerEntry[];
  /** Why it cannot be done after what was done in the other ledger. */
  readonly issues: readonly LedgerIssue[];
}
/** Two ledgers in one. */
interface MergedLedgers extends LedgeredReview {
  /** What could not be taken over, for people to settle; empty when the two do not touch. */
  readonly conflicts: readonly MergeConflict[];
}
/**
 * Brings together what two reviewers did to the same review apart from each other. What both began with
 * is taken once; after that, entries stand by their moment, each ledger in its own order.
 *
 * Where the two touch different things, everything is taken over, and each operation does what it did
 * when it was made. Where they touch the same, the earlier operation stands and the later is handed back
 * whole, with the entries it meets: a person decides, nothing is lost and nothing is overwritten. The
 * order of the arguments makes no difference to the result.
 *
 * Linear in both ledgers, apart from looking up what a conflict is about.
 */
declare function mergeLedgers(
  base: Review,
  left: Ledger,
  right: Ledger,
): Result<MergedLedgers, LedgerIssueCode>;

/** How {@link readLedger} reads. */
interface ReadLedgerOptions {
  /** How many bytes, or characters of a text, are read at most; 200 million when left out. */
  readonly maxSize?: number;
  /** Whether the chain of hashes is checked; it is when left out. */
  readonly verify?: boolean;
}
/** The schema of one entry of a ledger, as a line of the file holds it. */
declare const ledgerEntrySchema: z.ZodObject<
  {
    sequence: z.ZodInt;
    operation: z.ZodDiscriminatedUnion<
      [z.core.$ZodTypeDiscriminable<string>, ...z.core.$ZodTypeDiscriminable<string>[]],
      'kind'
    >;
    inverse: z.ZodDiscriminatedUnion<
      [z.core.$ZodTypeDiscriminable<string>, ...z.core.$ZodTypeDiscriminable<string>[]],
      'kind'
    >;
    previous: z.ZodString;
    hash: z.ZodString;
  },
  z.core.$strip
>;
/**
 * Reads a ledger from JSON Lines. Where its end is cut off, as after a crash while it was written, what
 * stands before is read and a warning `damaged-tail` says how much was lost. A damaged line with sound
 * ones after it is an error, and so is a past that was changed (`broken-chain`). Never throws.
 */
declare function readLedger(
  input: string | Uint8Array,
  options?: ReadLedgerOptions,
): Result<Ledger, LedgerIssueCode>;

/** A review with its ledger after one more entry. */
interface Recorded extends LedgeredReview {
  /** The entry that was added. */
  readonly entry: LedgerEntry;
}
/**
 * Does an operation and writes it down. An operation without an id gets one made from its content and
 * its place, the same for the same ledger. What is refused is not written down.
 *
 * The cost is that of {@link apply} and of hashing the operation.
 */
declare function record(
  state: LedgeredReview,
  operation: Operation,
): Result<Recorded, LedgerIssueCode>;

/**
 * Does everything a ledger holds once more, from the review it starts from. What comes out is the
 * review the ledger led to, byte for byte; anything else is an issue that names the entry.
 *
 * @param until - how many entries to do; all of them when left out
 */
declare function replay(
  base: Review,
  ledger: Ledger,
  until?: number,
): Result<Review, LedgerIssueCode>;

/**
 * Takes an entry back by writing a further entry that does the opposite. Nothing is struck out.
 *
 * Without a number it takes back the last work that stands, so that calling it again and again goes
 * back step by step. With a number it takes back that entry, also after later work: what the later work
 * left alone goes back to what it was, and where it did not, the undoing is refused and the later
 * entries in the way are named. An operation that had a reason is taken back with a reason.
 *
 * @example
 * ```ts
 * const result = undo(state, { by: 'ann', at: '2024-03-02T10:00:00Z', reason: 'The settings differ after all.' }, 17);
 * ```
 */
declare function undo(
  state: LedgeredReview,
  authorship: Authorship & {
    readonly operationId?: string;
  },
  sequence?: number,
): Result<Recorded, LedgerIssueCode>;
/**
 * Takes the last undoing back, so that the work stands again. There is nothing to redo once new work
 * was done after the undoing.
 */
declare function redo(
  state: LedgeredReview,
  authorship: Authorship & {
    readonly operationId?: string;
  },
): Result<Recorded, LedgerIssueCode>;
/** The ids of the operations that were taken back and stay so. */
declare function undoneIds(ledger: Ledger): ReadonlySet<string>;

/**
 * Says whether a ledger is as it was written: nothing when it is, else the first entry that is not.
 * After that entry nothing is known, as each entry vouches for all before it.
 *
 * Somebody who rewrites a whole ledger from some entry on gets a sound chain with another last hash:
 * keep that hash elsewhere to notice.
 */
declare function verifyLedger(ledger: Ledger): LedgerIssue | undefined;

/**
 * Writes a ledger as JSON Lines: a first line that says what it is and which review it starts from, then
 * one line for each entry. A ledger that grows only gains lines at its end, so that a file of it can be
 * appended to. The same ledger gives the same bytes.
 */
declare function writeLedger(ledger: Ledger): string;

/** Every step of the ladder, in the order they are tried. */
declare const quoteSteps: readonly [
  'exact',
  'punctuation',
  'line-end-hyphens',
  'reference-numbers',
  'ellipses',
];
/** A step of the ladder: how much had to be set aside before the quotation was found. */
type QuoteStep = (typeof quoteSteps)[number];

/** A stretch of a text: UTF-16 units, the end exclusive. */
interface TextRange {
  readonly start: number;
  readonly end: number;
}
/** Where a quotation stands in one document. */
interface FoundQuote extends TextRange {
  readonly step: QuoteStep;
  /** The stretches that were found; more than one where the quotation leaves something out. */
  readonly parts: readonly TextRange[];
  /** How often it stands in the document; at most 100 are counted. */
  readonly occurrences: number;
}

/** The passage most like a quotation that stands nowhere. */
interface NearestPassage extends TextRange {
  readonly document: string;
  /**
   * From 0 to 1: the share of the characters of the quotation that need not be put in, left out or
   * replaced to make it the passage, once spelling of typography is set aside.
   */
  readonly similarity: number;
}

/** A text in which quotations are looked for. */
interface QuotedDocument {
  readonly id: string;
  readonly text: string;
}
/** A quotation, with where it is said to stand. */
interface SoughtQuote {
  readonly text: string;
  /** The document it is said to come from. */
  readonly document?: string;
  /** Where in that document it is said to stand. */
  readonly passage?: TextRange;
}
/** Where a quotation stands. */
interface QuoteMatch extends FoundQuote {
  readonly document: string;
  /** At the stated passage, elsewhere in the stated document, or in another one. */
  readonly where: 'passage' | 'document' | 'elsewhere';
}
/** What became of a quotation. */
interface QuoteResolution {
  /** `too-short`: under ten characters, which may stand anywhere and prove nothing. */
  readonly outcome: 'found' | 'too-short' | 'not-found';
  /** Where it stands; also given for one that is too short, if it stands somewhere. */
  readonly match?: QuoteMatch;
  /** The passage most like it, where it was not found. */
  readonly nearest?: NearestPassage;
}
/** Quotations with fewer characters prove nothing. */
declare const shortestProof = 10;
/**
 * Looks for a quotation in a text, step by step, and says at which step it was found: as it is but for
 * white space and case; with quotation marks, dashes, ellipses and soft hyphens set aside; with words
 * put together that a line end broke; without reference numbers in the running text; in the parts its
 * ellipses leave. Offsets are those of the text as given, in UTF-16 units.
 *
 * What is found is evidence that the words stand there, not that they mean what they are quoted for.
 *
 * @example
 * ```ts
 * const { outcome, match } = resolveQuote('Over time, “trust” grew be-\ntween them.', '"trust" grew between them');
 * outcome; // 'found'
 * match?.step; // 'line-end-hyphens'
 * ```
 */
declare function resolveQuote(text: string, quote: string, passage?: TextRange): QuoteResolution;
/**
 * Looks for many quotations in many documents, see {@link resolveQuote}. A quotation is looked for in
 * the document it is said to come from and then in all others; the result says where it was found. Each
 * document is prepared once. The resolutions come in the order of the quotations.
 *
 * Preparing is linear in the documents; a quotation that is found where it should be costs a search of
 * its document. One that is not is looked for in the others and, if it is in none, compared with the
 * likeliest passages, which takes much longer.
 */
declare function resolveQuotes(
  documents: readonly QuotedDocument[],
  quotes: readonly SoughtQuote[],
): QuoteResolution[];

/** A decision taken back: the record of it stays, with who, when and why. */
declare const withdrawalSchema: z.ZodObject<
  {
    by: z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>;
    at: z.ZodISODateTime;
    reason: z.ZodString;
  },
  z.core.$strip
>;
/** A decision taken back: who, when and why. */
type Withdrawal = z.infer<typeof withdrawalSchema>;

/** The directions a context, mechanism or outcome can take. */
declare const directions: readonly [
  'increase',
  'decrease',
  'present',
  'absent',
  'mixed',
  'no-change',
];
/** The schema of a direction. */
declare const directionSchema: z.ZodEnum<{
  absent: 'absent';
  decrease: 'decrease';
  increase: 'increase';
  mixed: 'mixed';
  'no-change': 'no-change';
  present: 'present';
}>;
/** Which way a context, mechanism or outcome goes. Left out where the source does not say. */
type Direction = z.infer<typeof directionSchema>;

/** The schema of a {@link Question}. */
declare const questionSchema: z.ZodObject<
  {
    id: z.ZodType<
      Id<'question'>,
      Id<'question'>,
      z.core.$ZodTypeInternals<Id<'question'>, Id<'question'>>
    >;
    text: z.ZodString;
    kind: z.ZodExactOptional<
      z.ZodEnum<{
        objective: 'objective';
        'review-question': 'review-question';
        'theory-question': 'theory-question';
      }>
    >;
  },
  z.core.$strip
>;
/** What the review asks. */
type Question = z.infer<typeof questionSchema>;

/** The schema of a {@link Facet}. */
declare const facetSchema: z.ZodObject<
  {
    id: z.ZodType<Id<'facet'>, Id<'facet'>, z.core.$ZodTypeInternals<Id<'facet'>, Id<'facet'>>>;
    label: z.ZodString;
    description: z.ZodExactOptional<z.ZodString>;
    values: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodString;
            label: z.ZodString;
          },
          z.core.$strip
        >
      >
    >;
  },
  z.core.$strip
>;
/** A dimension along which configurations and sources are situated. */
type Facet = z.infer<typeof facetSchema>;
/** The schema of a {@link FacetValue}. */
declare const facetValueSchema: z.ZodObject<
  {
    facet: z.ZodType<Id<'facet'>, Id<'facet'>, z.core.$ZodTypeInternals<Id<'facet'>, Id<'facet'>>>;
    value: z.ZodString;
  },
  z.core.$strip
>;
/** One value of one facet, as given to a configuration or a source. */
type FacetValue = z.infer<typeof facetValueSchema>;

/** The schema of a {@link Person}. */
declare const personSchema: z.ZodObject<
  {
    id: z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>;
    name: z.ZodString;
    roles: z.ZodDefault<
      z.ZodArray<
        z.ZodEnum<{
          author: 'author';
          'lead-analyst': 'lead-analyst';
          librarian: 'librarian';
          methodologist: 'methodologist';
          other: 'other';
          'second-checker': 'second-checker';
          stakeholder: 'stakeholder';
        }>
      >
    >;
  },
  z.core.$strip
>;
/** A member of the review team, or somebody who made one of its judgements. */
type Person = z.infer<typeof personSchema>;

/** The schema of a {@link Programme}. */
declare const programmeSchema: z.ZodObject<
  {
    id: z.ZodType<
      Id<'programme'>,
      Id<'programme'>,
      z.core.$ZodTypeInternals<Id<'programme'>, Id<'programme'>>
    >;
    label: z.ZodString;
    description: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** The programme, policy or intervention under review. */
type Programme = z.infer<typeof programmeSchema>;
/** The schema of an {@link Actor}. */
declare const actorSchema: z.ZodObject<
  {
    id: z.ZodType<Id<'actor'>, Id<'actor'>, z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>>;
    label: z.ZodString;
    description: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** Somebody who reasons, acts, benefits or loses in a configuration. */
type Actor = z.infer<typeof actorSchema>;

/** The schema of a {@link StudyFamily}. */
declare const studyFamilySchema: z.ZodObject<
  {
    id: z.ZodType<
      Id<'study-family'>,
      Id<'study-family'>,
      z.core.$ZodTypeInternals<Id<'study-family'>, Id<'study-family'>>
    >;
    label: z.ZodString;
    note: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** One study and all its reports. Wherever support is counted, a study family counts once. */
type StudyFamily = z.infer<typeof studyFamilySchema>;
/** A bibliographic record in CSL-JSON; fields beyond the few named here are kept as they are. */
declare const referenceSchema: z.ZodObject<
  {
    type: z.ZodExactOptional<z.ZodString>;
    title: z.ZodExactOptional<z.ZodString>;
    DOI: z.ZodExactOptional<z.ZodString>;
    URL: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$loose
>;
/** The schema of a {@link Source}. */
declare const sourceSchema: z.ZodObject<
  {
    id: z.ZodType<Id<'source'>, Id<'source'>, z.core.$ZodTypeInternals<Id<'source'>, Id<'source'>>>;
    kind: z.ZodEnum<{
      document: 'document';
      'focus-group': 'focus-group';
      interview: 'interview';
      'stakeholder-meeting': 'stakeholder-meeting';
    }>;
    label: z.ZodString;
    documentType: z.ZodExactOptional<
      z.ZodEnum<{
        book: 'book';
        chapter: 'chapter';
        'journal-article': 'journal-article';
        opinion: 'opinion';
        other: 'other';
        policy: 'policy';
        report: 'report';
        thesis: 'thesis';
        'web-page': 'web-page';
      }>
    >;
    reference: z.ZodExactOptional<
      z.ZodObject<
        {
          type: z.ZodExactOptional<z.ZodString>;
          title: z.ZodExactOptional<z.ZodString>;
          DOI: z.ZodExactOptional<z.ZodString>;
          URL: z.ZodExactOptional<z.ZodString>;
        },
        z.core.$loose
      >
    >;
    studyFamily: z.ZodExactOptional<
      z.ZodType<
        Id<'study-family'>,
        Id<'study-family'>,
        z.core.$ZodTypeInternals<Id<'study-family'>, Id<'study-family'>>
      >
    >;
    stream: z.ZodExactOptional<
      z.ZodType<Id<'stream'>, Id<'stream'>, z.core.$ZodTypeInternals<Id<'stream'>, Id<'stream'>>>
    >;
    included: z.ZodExactOptional<z.ZodBoolean>;
    characteristics: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            name: z.ZodString;
            value: z.ZodString;
          },
          z.core.$strip
        >
      >
    >;
    facets: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            facet: z.ZodType<
              Id<'facet'>,
              Id<'facet'>,
              z.core.$ZodTypeInternals<Id<'facet'>, Id<'facet'>>
            >;
            value: z.ZodString;
          },
          z.core.$strip
        >
      >
    >;
    fullText: z.ZodExactOptional<z.ZodString>;
    note: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** Something that was read, or people who were heard. Both are first-class sources of evidence. */
type Source = z.infer<typeof sourceSchema>;

/** How far a fragment's words are from its source's, nearest first. */
declare const distances: readonly [
  'quotation',
  'paraphrase',
  'compression',
  'interpretation',
  'imputation',
];
/** The schema of a {@link Locator}. */
declare const locatorSchema: z.ZodObject<
  {
    page: z.ZodExactOptional<z.ZodString>;
    section: z.ZodExactOptional<z.ZodString>;
    paragraph: z.ZodExactOptional<z.ZodString>;
    table: z.ZodExactOptional<z.ZodString>;
    row: z.ZodExactOptional<z.ZodString>;
    start: z.ZodExactOptional<z.ZodInt>;
    end: z.ZodExactOptional<z.ZodInt>;
  },
  z.core.$strip
>;
/** Where in its source a passage stands. */
type Locator = z.infer<typeof locatorSchema>;
/** The schema of a {@link Fragment}. */
declare const fragmentSchema: z.ZodObject<
  {
    id: z.ZodType<
      Id<'fragment'>,
      Id<'fragment'>,
      z.core.$ZodTypeInternals<Id<'fragment'>, Id<'fragment'>>
    >;
    source: z.ZodType<
      Id<'source'>,
      Id<'source'>,
      z.core.$ZodTypeInternals<Id<'source'>, Id<'source'>>
    >;
    text: z.ZodString;
    locator: z.ZodExactOptional<
      z.ZodObject<
        {
          page: z.ZodExactOptional<z.ZodString>;
          section: z.ZodExactOptional<z.ZodString>;
          paragraph: z.ZodExactOptional<z.ZodString>;
          table: z.ZodExactOptional<z.ZodString>;
          row: z.ZodExactOptional<z.ZodString>;
          start: z.ZodExactOptional<z.ZodInt>;
          end: z.ZodExactOptional<z.ZodInt>;
        },
        z.core.$strip
      >
    >;
    distance: z.ZodEnum<{
      compression: 'compression';
      imputation: 'imputation';
      interpretation: 'interpretation';
      paraphrase: 'paraphrase';
      quotation: 'quotation';
    }>;
    warrant: z.ZodExactOptional<z.ZodString>;
    status: z.ZodEnum<{
      'authors-interpretation': 'authors-interpretation';
      'reported-finding': 'reported-finding';
      'reviewers-inference': 'reviewers-inference';
      'stakeholder-account': 'stakeholder-account';
    }>;
    contributedBy: z.ZodExactOptional<
      z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>
    >;
  },
  z.core.$strip
>;
/** A passage of a source, or an account of one, with its distance from the words of the source. */
type Fragment = z.infer<typeof fragmentSchema>;
/** How far a fragment's words are from its source's. */
type Distance = Fragment['distance'];

/** How a fragment can bear on a claim. */
declare const stances: readonly [
  'supports',
  'refines',
  'opposes',
  'opposite-confirmed',
  'context-only',
  'unclear',
];
/** The schema of an {@link Evidence}. */
declare const evidenceSchema: z.ZodObject<
  {
    id: z.ZodType<
      Id<'evidence'>,
      Id<'evidence'>,
      z.core.$ZodTypeInternals<Id<'evidence'>, Id<'evidence'>>
    >;
    subject: z.ZodObject<
      {
        kind: z.ZodEnum<{
          'action-statement': 'action-statement';
          actor: 'actor';
          adjudication: 'adjudication';
          cluster: 'cluster';
          confidence: 'confidence';
          configuration: 'configuration';
          construct: 'construct';
          'demi-regularity': 'demi-regularity';
          distinction: 'distinction';
          evidence: 'evidence';
          facet: 'facet';
          'flow-event': 'flow-event';
          fragment: 'fragment';
          identity: 'identity';
          judgement: 'judgement';
          link: 'link';
          mapping: 'mapping';
          memo: 'memo';
          person: 'person';
          programme: 'programme';
          'protocol-change': 'protocol-change';
          question: 'question';
          rival: 'rival';
          scheme: 'scheme';
          'search-run': 'search-run';
          source: 'source';
          'stated-count': 'stated-count';
          stream: 'stream';
          'study-family': 'study-family';
          'substantive-theory': 'substantive-theory';
          theory: 'theory';
          verdict: 'verdict';
          waiver: 'waiver';
        }>;
        id: z.ZodString;
      },
      z.core.$strip
    >;
    fragment: z.ZodType<
      Id<'fragment'>,
      Id<'fragment'>,
      z.core.$ZodTypeInternals<Id<'fragment'>, Id<'fragment'>>
    >;
    stance: z.ZodEnum<{
      'context-only': 'context-only';
      opposes: 'opposes';
      'opposite-confirmed': 'opposite-confirmed';
      refines: 'refines';
      supports: 'supports';
      unclear: 'unclear';
    }>;
    slots: z.ZodDefault<z.ZodArray<z.ZodString>>;
    note: z.ZodExactOptional<z.ZodString>;
    coder: z.ZodExactOptional<
      z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>
    >;
  },
  z.core.$strip
>;
/** A passage brought to bear on a claim, for it or against it. */
type Evidence = z.infer<typeof evidenceSchema>;
/** How a fragment bears on a claim. */
type Stance = Evidence['stance'];

/** The kinds of link a review can record between two configurations. */
declare const linkKinds: readonly [
  'outcome-to-context',
  'outcome-to-mechanism',
  'embeds',
  'alternative-to',
  'competes-with',
  'feedback',
  'mirrors',
];
/** The schema of a {@link Link}. */
declare const linkSchema: z.ZodObject<
  {
    by: z.ZodExactOptional<
      z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>
    >;
    at: z.ZodExactOptional<z.ZodISODateTime>;
    id: z.ZodType<Id<'link'>, Id<'link'>, z.core.$ZodTypeInternals<Id<'link'>, Id<'link'>>>;
    kind: z.ZodEnum<{
      'alternative-to': 'alternative-to';
      'competes-with': 'competes-with';
      embeds: 'embeds';
      feedback: 'feedback';
      mirrors: 'mirrors';
      'outcome-to-context': 'outcome-to-context';
      'outcome-to-mechanism': 'outcome-to-mechanism';
    }>;
    from: z.ZodType<
      Id<'configuration'>,
      Id<'configuration'>,
      z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
    >;
    to: z.ZodType<
      Id<'configuration'>,
      Id<'configuration'>,
      z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
    >;
    fromSlot: z.ZodExactOptional<z.ZodString>;
    toSlot: z.ZodExactOptional<z.ZodString>;
    basis: z.ZodEnum<{
      evidenced: 'evidenced';
      inferred: 'inferred';
    }>;
    note: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** A link between two configurations that a source asserts or a reviewer inferred. */
type Link = z.infer<typeof linkSchema>;
/** The schema of a {@link Cluster}. */
declare const clusterSchema: z.ZodObject<
  {
    id: z.ZodType<
      Id<'cluster'>,
      Id<'cluster'>,
      z.core.$ZodTypeInternals<Id<'cluster'>, Id<'cluster'>>
    >;
    label: z.ZodString;
    members: z.ZodDefault<
      z.ZodArray<
        z.ZodType<
          Id<'configuration'>,
          Id<'configuration'>,
          z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
        >
      >
    >;
    note: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** A working group of configurations: a place on the table, not a claim. */
type Cluster = z.infer<typeof clusterSchema>;

/** The schema of a {@link DemiRegularity}. */
declare const demiRegularitySchema: z.ZodObject<
  {
    by: z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>;
    at: z.ZodISODateTime;
    reason: z.ZodString;
    id: z.ZodType<
      Id<'demi-regularity'>,
      Id<'demi-regularity'>,
      z.core.$ZodTypeInternals<Id<'demi-regularity'>, Id<'demi-regularity'>>
    >;
    pattern: z.ZodString;
    members: z.ZodDefault<
      z.ZodArray<
        z.ZodType<
          Id<'configuration'>,
          Id<'configuration'>,
          z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
        >
      >
    >;
    exceptions: z.ZodDefault<
      z.ZodArray<
        z.ZodType<
          Id<'configuration'>,
          Id<'configuration'>,
          z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
        >
      >
    >;
    account: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** A semi-predictable pattern a reviewer confirmed, with its exceptions; never the result of a count. */
type DemiRegularity = z.infer<typeof demiRegularitySchema>;
/** The schema of a {@link Rival}. */
declare const rivalSchema: z.ZodObject<
  {
    by: z.ZodExactOptional<
      z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>
    >;
    at: z.ZodExactOptional<z.ZodISODateTime>;
    id: z.ZodType<Id<'rival'>, Id<'rival'>, z.core.$ZodTypeInternals<Id<'rival'>, Id<'rival'>>>;
    about: z.ZodString;
    explanations: z.ZodArray<
      z.ZodObject<
        {
          kind: z.ZodEnum<{
            'action-statement': 'action-statement';
            actor: 'actor';
            adjudication: 'adjudication';
            cluster: 'cluster';
            confidence: 'confidence';
            configuration: 'configuration';
            construct: 'construct';
            'demi-regularity': 'demi-regularity';
            distinction: 'distinction';
            evidence: 'evidence';
            facet: 'facet';
            'flow-event': 'flow-event';
            fragment: 'fragment';
            identity: 'identity';
            judgement: 'judgement';
            link: 'link';
            mapping: 'mapping';
            memo: 'memo';
            person: 'person';
            programme: 'programme';
            'protocol-change': 'protocol-change';
            question: 'question';
            rival: 'rival';
            scheme: 'scheme';
            'search-run': 'search-run';
            source: 'source';
            'stated-count': 'stated-count';
            stream: 'stream';
            'study-family': 'study-family';
            'substantive-theory': 'substantive-theory';
            theory: 'theory';
            verdict: 'verdict';
            waiver: 'waiver';
          }>;
          id: z.ZodString;
        },
        z.core.$strip
      >
    >;
    note: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** Explanations of the same outcome pattern that live side by side. */
type Rival = z.infer<typeof rivalSchema>;
/** The schema of an {@link Adjudication}. */
declare const adjudicationSchema: z.ZodObject<
  {
    by: z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>;
    at: z.ZodISODateTime;
    reason: z.ZodString;
    id: z.ZodType<
      Id<'adjudication'>,
      Id<'adjudication'>,
      z.core.$ZodTypeInternals<Id<'adjudication'>, Id<'adjudication'>>
    >;
    question: z.ZodString;
    sides: z.ZodArray<
      z.ZodObject<
        {
          label: z.ZodString;
          configurations: z.ZodDefault<
            z.ZodArray<
              z.ZodType<
                Id<'configuration'>,
                Id<'configuration'>,
                z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
              >
            >
          >;
          evidence: z.ZodDefault<
            z.ZodArray<
              z.ZodType<
                Id<'evidence'>,
                Id<'evidence'>,
                z.core.$ZodTypeInternals<Id<'evidence'>, Id<'evidence'>>
              >
            >
          >;
        },
        z.core.$strip
      >
    >;
    decision: z.ZodString;
    withdrawn: z.ZodExactOptional<
      z.ZodObject<
        {
          by: z.ZodType<
            Id<'person'>,
            Id<'person'>,
            z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
          >;
          at: z.ZodISODateTime;
          reason: z.ZodString;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** A judgement on which evidence is more trustworthy or fits better, with both sides kept. */
type Adjudication = z.infer<typeof adjudicationSchema>;

/** The schema of a {@link ConfidenceJudgement}. */
declare const confidenceSchema: z.ZodObject<
  {
    by: z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>;
    at: z.ZodISODateTime;
    reason: z.ZodString;
    id: z.ZodType<
      Id<'confidence'>,
      Id<'confidence'>,
      z.core.$ZodTypeInternals<Id<'confidence'>, Id<'confidence'>>
    >;
    subject: z.ZodObject<
      {
        kind: z.ZodEnum<{
          'action-statement': 'action-statement';
          actor: 'actor';
          adjudication: 'adjudication';
          cluster: 'cluster';
          confidence: 'confidence';
          configuration: 'configuration';
          construct: 'construct';
          'demi-regularity': 'demi-regularity';
          distinction: 'distinction';
          evidence: 'evidence';
          facet: 'facet';
          'flow-event': 'flow-event';
          fragment: 'fragment';
          identity: 'identity';
          judgement: 'judgement';
          link: 'link';
          mapping: 'mapping';
          memo: 'memo';
          person: 'person';
          programme: 'programme';
          'protocol-change': 'protocol-change';
          question: 'question';
          rival: 'rival';
          scheme: 'scheme';
          'search-run': 'search-run';
          source: 'source';
          'stated-count': 'stated-count';
          stream: 'stream';
          'study-family': 'study-family';
          'substantive-theory': 'substantive-theory';
          theory: 'theory';
          verdict: 'verdict';
          waiver: 'waiver';
        }>;
        id: z.ZodString;
      },
      z.core.$strip
    >;
    instrument: z.ZodString;
    level: z.ZodString;
    rivalsConsidered: z.ZodDefault<
      z.ZodArray<
        z.ZodType<Id<'rival'>, Id<'rival'>, z.core.$ZodTypeInternals<Id<'rival'>, Id<'rival'>>>
      >
    >;
    substantiveTheories: z.ZodDefault<
      z.ZodArray<
        z.ZodType<
          Id<'substantive-theory'>,
          Id<'substantive-theory'>,
          z.core.$ZodTypeInternals<Id<'substantive-theory'>, Id<'substantive-theory'>>
        >
      >
    >;
  },
  z.core.$strip
>;
/** How confident a person is in a claim, and why. */
type ConfidenceJudgement = z.infer<typeof confidenceSchema>;

/** The schema of a {@link Theory}. */
declare const theorySchema: z.ZodObject<
  {
    by: z.ZodExactOptional<
      z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>
    >;
    at: z.ZodExactOptional<z.ZodISODateTime>;
    id: z.ZodType<Id<'theory'>, Id<'theory'>, z.core.$ZodTypeInternals<Id<'theory'>, Id<'theory'>>>;
    label: z.ZodString;
    status: z.ZodEnum<{
      candidate: 'candidate';
      final: 'final';
      initial: 'initial';
      refined: 'refined';
      retired: 'retired';
    }>;
    abstraction: z.ZodEnum<{
      'middle-range': 'middle-range';
      programme: 'programme';
    }>;
    statement: z.ZodString;
    account: z.ZodExactOptional<z.ZodString>;
    genesis: z.ZodExactOptional<z.ZodString>;
    previous: z.ZodExactOptional<
      z.ZodType<Id<'theory'>, Id<'theory'>, z.core.$ZodTypeInternals<Id<'theory'>, Id<'theory'>>>
    >;
    configurations: z.ZodDefault<
      z.ZodArray<
        z.ZodType<
          Id<'configuration'>,
          Id<'configuration'>,
          z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
        >
      >
    >;
    links: z.ZodDefault<
      z.ZodArray<
        z.ZodType<Id<'link'>, Id<'link'>, z.core.$ZodTypeInternals<Id<'link'>, Id<'link'>>>
      >
    >;
  },
  z.core.$strip
>;
/** One version of a programme theory or a middle-range theory; versions follow each other. */
type Theory = z.infer<typeof theorySchema>;
/** The schema of a {@link SubstantiveTheory}. */
declare const substantiveTheorySchema: z.ZodObject<
  {
    id: z.ZodType<
      Id<'substantive-theory'>,
      Id<'substantive-theory'>,
      z.core.$ZodTypeInternals<Id<'substantive-theory'>, Id<'substantive-theory'>>
    >;
    label: z.ZodString;
    reference: z.ZodExactOptional<
      z.ZodObject<
        {
          type: z.ZodExactOptional<z.ZodString>;
          title: z.ZodExactOptional<z.ZodString>;
          DOI: z.ZodExactOptional<z.ZodString>;
          URL: z.ZodExactOptional<z.ZodString>;
        },
        z.core.$loose
      >
    >;
    relations: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            kind: z.ZodEnum<{
              contradicts: 'contradicts';
              explains: 'explains';
              informs: 'informs';
            }>;
            subject: z.ZodObject<
              {
                kind: z.ZodEnum<{
                  'action-statement': 'action-statement';
                  actor: 'actor';
                  adjudication: 'adjudication';
                  cluster: 'cluster';
                  confidence: 'confidence';
                  configuration: 'configuration';
                  construct: 'construct';
                  'demi-regularity': 'demi-regularity';
                  distinction: 'distinction';
                  evidence: 'evidence';
                  facet: 'facet';
                  'flow-event': 'flow-event';
                  fragment: 'fragment';
                  identity: 'identity';
                  judgement: 'judgement';
                  link: 'link';
                  mapping: 'mapping';
                  memo: 'memo';
                  person: 'person';
                  programme: 'programme';
                  'protocol-change': 'protocol-change';
                  question: 'question';
                  rival: 'rival';
                  scheme: 'scheme';
                  'search-run': 'search-run';
                  source: 'source';
                  'stated-count': 'stated-count';
                  stream: 'stream';
                  'study-family': 'study-family';
                  'substantive-theory': 'substantive-theory';
                  theory: 'theory';
                  verdict: 'verdict';
                  waiver: 'waiver';
                }>;
                id: z.ZodString;
              },
              z.core.$strip
            >;
            note: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    note: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** An existing theory from the literature that the review leans on. */
type SubstantiveTheory = z.infer<typeof substantiveTheorySchema>;
/** The schema of an {@link ActionStatement}. */
declare const actionStatementSchema: z.ZodObject<
  {
    id: z.ZodType<
      Id<'action-statement'>,
      Id<'action-statement'>,
      z.core.$ZodTypeInternals<Id<'action-statement'>, Id<'action-statement'>>
    >;
    text: z.ZodString;
    configurations: z.ZodDefault<
      z.ZodArray<
        z.ZodType<
          Id<'configuration'>,
          Id<'configuration'>,
          z.core.$ZodTypeInternals<Id<'configuration'>, Id<'configuration'>>
        >
      >
    >;
    forWhom: z.ZodDefault<
      z.ZodArray<
        z.ZodType<Id<'actor'>, Id<'actor'>, z.core.$ZodTypeInternals<Id<'actor'>, Id<'actor'>>>
      >
    >;
  },
  z.core.$strip
>;
/** A recommendation, tied to the configurations it follows from. */
type ActionStatement = z.infer<typeof actionStatementSchema>;
/** The schema of a {@link Memo}. */
declare const memoSchema: z.ZodObject<
  {
    by: z.ZodExactOptional<
      z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>
    >;
    at: z.ZodExactOptional<z.ZodISODateTime>;
    id: z.ZodType<Id<'memo'>, Id<'memo'>, z.core.$ZodTypeInternals<Id<'memo'>, Id<'memo'>>>;
    about: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            kind: z.ZodEnum<{
              'action-statement': 'action-statement';
              actor: 'actor';
              adjudication: 'adjudication';
              cluster: 'cluster';
              confidence: 'confidence';
              configuration: 'configuration';
              construct: 'construct';
              'demi-regularity': 'demi-regularity';
              distinction: 'distinction';
              evidence: 'evidence';
              facet: 'facet';
              'flow-event': 'flow-event';
              fragment: 'fragment';
              identity: 'identity';
              judgement: 'judgement';
              link: 'link';
              mapping: 'mapping';
              memo: 'memo';
              person: 'person';
              programme: 'programme';
              'protocol-change': 'protocol-change';
              question: 'question';
              rival: 'rival';
              scheme: 'scheme';
              'search-run': 'search-run';
              source: 'source';
              'stated-count': 'stated-count';
              stream: 'stream';
              'study-family': 'study-family';
              'substantive-theory': 'substantive-theory';
              theory: 'theory';
              verdict: 'verdict';
              waiver: 'waiver';
            }>;
            id: z.ZodString;
          },
          z.core.$strip
        >
      >
    >;
    kind: z.ZodExactOptional<
      z.ZodEnum<{
        decision: 'decision';
        genesis: 'genesis';
        inference: 'inference';
        note: 'note';
      }>
    >;
    text: z.ZodString;
  },
  z.core.$strip
>;
/** A note attached to anything in the review. */
type Memo = z.infer<typeof memoSchema>;

/** The schema of a {@link Judgement}. */
declare const judgementSchema: z.ZodObject<
  {
    by: z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>;
    at: z.ZodISODateTime;
    reason: z.ZodString;
    id: z.ZodType<
      Id<'judgement'>,
      Id<'judgement'>,
      z.core.$ZodTypeInternals<Id<'judgement'>, Id<'judgement'>>
    >;
    item: z.ZodString;
    revision: z.ZodExactOptional<z.ZodInt>;
    subject: z.ZodExactOptional<
      z.ZodObject<
        {
          kind: z.ZodEnum<{
            'action-statement': 'action-statement';
            actor: 'actor';
            adjudication: 'adjudication';
            cluster: 'cluster';
            confidence: 'confidence';
            configuration: 'configuration';
            construct: 'construct';
            'demi-regularity': 'demi-regularity';
            distinction: 'distinction';
            evidence: 'evidence';
            facet: 'facet';
            'flow-event': 'flow-event';
            fragment: 'fragment';
            identity: 'identity';
            judgement: 'judgement';
            link: 'link';
            mapping: 'mapping';
            memo: 'memo';
            person: 'person';
            programme: 'programme';
            'protocol-change': 'protocol-change';
            question: 'question';
            rival: 'rival';
            scheme: 'scheme';
            'search-run': 'search-run';
            source: 'source';
            'stated-count': 'stated-count';
            stream: 'stream';
            'study-family': 'study-family';
            'substantive-theory': 'substantive-theory';
            theory: 'theory';
            verdict: 'verdict';
            waiver: 'waiver';
          }>;
          id: z.ZodString;
        },
        z.core.$strip
      >
    >;
    theoryArea: z.ZodExactOptional<z.ZodString>;
    level: z.ZodString;
    pages: z.ZodExactOptional<z.ZodString>;
    overrides: z.ZodExactOptional<z.ZodString>;
    subjectFingerprint: z.ZodExactOptional<z.ZodString>;
    consensus: z.ZodExactOptional<z.ZodBoolean>;
  },
  z.core.$strip
>;
/** A level a person gave on an item of an instrument, with written grounds. */
type Judgement = z.infer<typeof judgementSchema>;
/** The schema of a {@link Verdict}. */
declare const verdictSchema: z.ZodObject<
  {
    by: z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>;
    at: z.ZodISODateTime;
    reason: z.ZodString;
    id: z.ZodType<
      Id<'verdict'>,
      Id<'verdict'>,
      z.core.$ZodTypeInternals<Id<'verdict'>, Id<'verdict'>>
    >;
    rule: z.ZodString;
    revision: z.ZodExactOptional<z.ZodInt>;
    fingerprint: z.ZodString;
    verdict: z.ZodEnum<{
      failed: 'failed';
      passed: 'passed';
    }>;
    withdrawn: z.ZodExactOptional<
      z.ZodObject<
        {
          by: z.ZodType<
            Id<'person'>,
            Id<'person'>,
            z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
          >;
          at: z.ZodISODateTime;
          reason: z.ZodString;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** A person's answer to a finding that a check could not settle. */
type Verdict = z.infer<typeof verdictSchema>;
/** The schema of a {@link Waiver}. */
declare const waiverSchema: z.ZodObject<
  {
    by: z.ZodType<Id<'person'>, Id<'person'>, z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>>;
    at: z.ZodISODateTime;
    reason: z.ZodString;
    id: z.ZodType<Id<'waiver'>, Id<'waiver'>, z.core.$ZodTypeInternals<Id<'waiver'>, Id<'waiver'>>>;
    rule: z.ZodString;
    fingerprint: z.ZodExactOptional<z.ZodString>;
    until: z.ZodExactOptional<z.ZodISODateTime>;
    withdrawn: z.ZodExactOptional<
      z.ZodObject<
        {
          by: z.ZodType<
            Id<'person'>,
            Id<'person'>,
            z.core.$ZodTypeInternals<Id<'person'>, Id<'person'>>
          >;
          at: z.ZodISODateTime;
          reason: z.ZodString;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
/** A finding accepted as it is, with who, when and why. */
type Waiver = z.infer<typeof waiverSchema>;

/** The schema of {@link AppraisalSettings}. */
declare const appraisalSettingsSchema: z.ZodObject<
  {
    packages: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    presets: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    rules: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    reviewOnFail: z.ZodExactOptional<z.ZodBoolean>;
  },
  z.core.$strip
>;
/**
 * Which appraisal rules run on a review, and how. Which rules there are, and what their settings mean, is
 * known to the engine that runs them and not to the model.
 */
type AppraisalSettings = z.infer<typeof appraisalSettingsSchema>;

/** A study, or a source that belongs to no recorded study and stands for one. */
interface StudyFamilyRef {
  readonly kind: 'study-family' | 'source';
  readonly id: string;
}
/** The study a source is a report of; the source itself where none is recorded. O(log n). */
declare function studyFamilyOf(review: Review, source: string): StudyFamilyRef;

/** How many of what, and which. */
interface CountedConfigurations {
  readonly unit: 'configuration';
  readonly configurations: readonly string[];
}
/** How far synthesis has come with what sources told. */
interface Coverage {
  /** All configurations that a source told. */
  readonly extracted: CountedConfigurations;
  /** Those no move in force starts from: nothing has been decided about them. */
  readonly unmapped: CountedConfigurations;
  /** Those moves start from, but that lead to no refined configuration. */
  readonly unfinished: CountedConfigurations;
  /** Those a refined configuration was made from. */
  readonly inRefined: CountedConfigurations;
  /** Studies with evidence on extracted configurations, all of which are unmapped. */
  readonly familiesLeftOut: {
    readonly unit: 'study family';
    readonly families: readonly StudyFamilyRef[];
  };
}
/**
 * Says which extracted configurations have been brought into the synthesis and which have not, and which
 * studies would be left out if it ended here. A configuration that a move refuted or affirmed has been
 * dealt with. Linear in configurations, mappings and evidence.
 */
declare function coverage(review: Review): Coverage;

/** One change to an entity, as the ledger holds it. */
interface EntityChange {
  /** The number of the entry, counted from 1. */
  readonly sequence: number;
  readonly operationId: string;
  /** What was done: `merge`, `change`, `undo` by its own kind. */
  readonly operation: Operation['kind'];
  readonly by: string;
  readonly at: string;
  /** Why; null where no reason was asked for and none was given. */
  readonly reason: string | null;
  /** What it did to the entity, with what was there before. */
  readonly change: ReversibleChange;
  /** Whether it was taken back and stays so. It is part of the history all the same. */
  readonly undone: boolean;
  /** The operation it takes back, where it is a taking back. */
  readonly undoes: string | null;
}
/**
 * Everything that was ever done to one entity, oldest first, what was taken back included. With
 * `'review'`, everything that was done to the fields of the review itself. Linear in the ledger.
 *
 * @example
 * ```ts
 * for (const { at, by, reason } of entityHistory(ledger, { kind: 'configuration', id: 'IOC-01' })) …
 * ```
 */
declare function entityHistory(
  ledger: Ledger,
  entity: EntityRef | 'review',
): readonly EntityChange[];

/** A passage brought to bear on a claim, with the study behind it. */
interface EvidenceItem {
  readonly evidence: string;
  readonly fragment: string;
  readonly source: string;
  readonly family: StudyFamilyRef;
  readonly stance: Stance;
  /** The slots it speaks to; empty for the claim as a whole. */
  readonly slots: readonly string[];
}
/** All evidence of one stance. */
interface StanceOfEvidence {
  readonly stance: Stance;
  readonly items: readonly EvidenceItem[];
  /** The studies behind the items, each once: support is counted in these. */
  readonly families: readonly StudyFamilyRef[];
}
/** What stands behind a claim and against it. */
interface ClaimEvidence {
  readonly claim: EntityRef;
  /** Every stance, in the order of the schema, those without evidence too: none can be left out of view. */
  readonly stances: readonly StanceOfEvidence[];
  /** All studies that speak to the claim, whatever they say. */
  readonly families: readonly StudyFamilyRef[];
}
/**
 * Gathers the evidence on a claim by stance, with the study families behind each. Evidence against it
 * stands beside evidence for it. Linear in the evidence of the review.
 *
 * @example
 * ```ts
 * const { stances } = evidenceOn(review, { kind: 'configuration', id: 'IOC-01' });
 * stances.find(({ stance }) => stance === 'opposes')?.families.length; // how many studies oppose it
 * ```
 */
declare function evidenceOn(review: Review, claim: EntityRef): ClaimEvidence;

/** An outcome a mechanism was seen to lead to. */
interface OutcomeOfMechanism {
  readonly construct: string;
  /** Null where the slot gives none. */
  readonly direction: Direction | null;
  /** The configurations that hold the two together. */
  readonly configurations: readonly string[];
  /** The studies that support or refine one of them. */
  readonly families: readonly StudyFamilyRef[];
}
/** A mechanism with every outcome it was seen to lead to. */
interface MechanismOutcomes {
  readonly mechanism: string;
  /** Most study families first, then most configurations, then by construct and direction. */
  readonly outcomes: readonly OutcomeOfMechanism[];
  /** The outcomes no other has more study families than; several where they tie. */
  readonly modal: readonly OutcomeOfMechanism[];
}
/** Which configurations are looked at. */
interface ModalOutcomesOptions {
  /** `extracted` when left out, so that what was built from others is not counted again. */
  readonly tier?: Configuration['tier'];
}
/**
 * Says for each construct in the role of mechanism which outcome it led to most often, counted in study
 * families: one talkative study is one. Where no study is recorded behind any of them, configurations
 * decide. The less frequent outcomes stay in view. Configurations that were refuted are left out. Linear
 * in configurations and evidence, but for sorting.
 */
declare function modalOutcomes(
  review: Review,
  { tier }?: ModalOutcomesOptions,
): readonly MechanismOutcomes[];

/** An entity that one of two versions has and the other has not, or has otherwise. */
interface EntityDifference {
  readonly kind: EntityKind;
  readonly id: string;
  readonly difference: 'added' | 'removed' | 'changed';
  /** The fields that differ, with both contents; empty for what was added or removed. */
  readonly fields: readonly FieldChange[];
}
/** What differs between two versions of a review. */
interface ReviewDifferences {
  /** Fields of the review itself: title, protocol, scheme choice and so on. */
  readonly review: readonly FieldChange[];
  /** Entities, by kind in the order of collections and then by id. */
  readonly entities: readonly EntityDifference[];
}
/**
 * Says what differs between two versions of a review, entity by entity and field by field. Versions that
 * share structure, as those that operations lead to do, are compared only where they differ; otherwise
 * linear in both.
 */
declare function reviewDifferences(before: Review, after: Review): ReviewDifferences;

/** A configuration that a version of a theory has and the version before has not, or the reverse. */
interface TheoryChange {
  readonly configuration: string;
  readonly change: 'added' | 'removed';
}
/** Why a source should be read again. */
type ReadingReason =
  | {
      /** Its passages bear on a configuration that came into the theory or left it. */
      readonly kind: 'evidence-on-changed';
      readonly configuration: string;
      readonly change: TheoryChange['change'];
      readonly fragments: readonly string[];
    }
  | {
      /** Its passages bear on another configuration that speaks of the same construct. */
      readonly kind: 'speaks-of-the-same';
      readonly construct: string;
      readonly configuration: string;
      readonly fragments: readonly string[];
    };
/** A source that should be read again under the new version. */
interface ReadAgain {
  readonly source: string;
  readonly family: StudyFamilyRef;
  /** Never empty: those about changed configurations first. */
  readonly reasons: readonly ReadingReason[];
}
/** What a new version of a theory asks to be looked at again. */
interface ReadingQueue {
  readonly theory: string;
  /** The version it was compared with; null for a first version, of which everything is new. */
  readonly previous: string | null;
  readonly changes: readonly TheoryChange[];
  /** Sources with evidence on what changed first, then those that only speak of the same; by id. */
  readonly sources: readonly ReadAgain[];
}
/**
 * Says which sources to read again after a theory changed, and why: those whose passages bear on
 * configurations that came into the theory or left it, and those whose passages bear on others that speak
 * of the same constructs. A source may say more about a theory than it was asked when it was first read.
 *
 * Linear in the configurations and the evidence of the review.
 *
 * @throws UsageError `unknown-theory` where the review has no theory with the id
 */
declare function whatToReadAgain(review: Review, theory: string): ReadingQueue;

/** A judgement of relevance that was given for an older theory than the one in force. */
interface StaleJudgement {
  readonly judgement: string;
  readonly item: string;
  readonly source: string;
  /** When it was given. */
  readonly at: string;
  /** The versions that came after it and touch its source, oldest first. */
  readonly because: readonly {
    readonly theory: string;
    readonly at: string;
    readonly reasons: readonly ReadingReason[];
  }[];
}
/** Which judgements of relevance a change of theory made old. */
interface StaleRelevance {
  /** By source, then by judgement. */
  readonly stale: readonly StaleJudgement[];
  /** Versions without a moment: whether a judgement is older than them cannot be told. */
  readonly undatedTheories: readonly string[];
}
/**
 * Finds judgements of relevance that were given before a version of the theory that touches their source.
 * Relevance is relevance to a theory: when the theory changes, such a judgement is not wrong, it is to be
 * looked at again. Only the last judgement of a person on an item and a source counts.
 *
 * @param items - the full ids of the items that judge relevance, as their instrument names them
 */
declare function staleRelevance(review: Review, items: Iterable<string>): StaleRelevance;

export {
  UsageError,
  actionStatementSchema,
  actorSchema,
  adjudicationSchema,
  apply,
  appraisalSettingsSchema,
  beginLedger,
  builtInSchemes,
  canonicalJson,
  changeOf,
  changesOf,
  checkIntegrity,
  clusterSchema,
  collection,
  collectionOfKind,
  confidenceSchema,
  configurationSchema,
  constructSchema,
  constructStateSchema,
  coverage,
  defaultSchemeId,
  demiRegularitySchema,
  directionSchema,
  directions,
  distances,
  distinctionSchema,
  draftSentence,
  entityHistory,
  entityKinds,
  entitySchemas,
  evidenceOn,
  evidenceSchema,
  facetSchema,
  facetValueSchema,
  fail,
  fieldChanges,
  find,
  findScheme,
  flowDiscrepancies,
  flowEventSchema,
  flowTable,
  forEachReference,
  formatPath,
  formatVersion,
  fragmentSchema,
  fromCmo,
  gates,
  hashReview,
  idPattern,
  identitySchema,
  invertChange,
  invertChanges,
  issuePages,
  judgementSchema,
  ledgerEntrySchema,
  ledgerIssueCodes,
  ledgerIssuePages,
  lineageEventSchema,
  linkKinds,
  linkSchema,
  locatorSchema,
  lowerBound,
  mappingSchema,
  memoSchema,
  mergeLedgers,
  modalOutcomes,
  modelIssueCodes,
  moves,
  operationIssueCodes,
  operationIssuePages,
  operationKinds,
  operationSchema,
  parseReview,
  parseReviewOrThrow,
  personSchema,
  placeholders,
  programmeSchema,
  protocolChangeSchema,
  protocolSchema,
  questionSchema,
  quoteSteps,
  readLedger,
  readReview,
  record,
  redo,
  referenceSchema,
  referrersOf,
  replay,
  resolveQuote,
  resolveQuotes,
  reviewDifferences,
  reviewSchema,
  rivalSchema,
  roleSchema,
  roles,
  schemeChoiceSchema,
  schemeIdOf,
  schemeSchema,
  schemeSlotSchema,
  searchRunSchema,
  sentenceOf,
  shortestProof,
  slotSchema,
  sourceSchema,
  staleRelevance,
  stances,
  statedCountSchema,
  streamSchema,
  studyFamilyOf,
  studyFamilySchema,
  substantiveTheorySchema,
  succeed,
  theorySchema,
  toCmo,
  undo,
  undoneIds,
  units,
  verdictSchema,
  verifyLedger,
  waiverSchema,
  whatToReadAgain,
  withdrawableKinds,
  writeEntity,
  writeLedger,
  writeReview,
};
export type {
  AcceptDistinction,
  AcceptIdentity,
  ActionStatement,
  Actor,
  AddChange,
  Adjudication,
  Applied,
  AppraisalSettings,
  Authorship,
  BatchOperation,
  Change,
  ChangeProtocol,
  ClaimEvidence,
  Cluster,
  CmoForm,
  CollectionName,
  ConfidenceJudgement,
  Configuration,
  ConfigurationSentence,
  ConfigurationStatus,
  Construct,
  ConstructState,
  ContextSlot,
  CountedConfigurations,
  Coverage,
  DemiRegularity,
  Direction,
  Distance,
  Distinction,
  DraftOptions,
  Entities,
  EntityChange,
  EntityDifference,
  EntityKind,
  EntityRef,
  Evidence,
  EvidenceItem,
  Facet,
  FacetValue,
  Failure,
  FieldChange,
  FieldsChange,
  FlowCell,
  FlowDiscrepancy,
  FlowEvent,
  FlowRow,
  FlowTable,
  FoldedSlot,
  FoundQuote,
  Fragment,
  Gate,
  GateDiscrepancy,
  Id,
  Identity,
  Issue,
  IssuePage,
  IssuePath,
  IssueSeverity,
  Judgement,
  Ledger,
  LedgerEntry,
  LedgerIssue,
  LedgerIssueCode,
  LedgeredReview,
  LineageEvent,
  Link,
  Locator,
  Mapping,
  MeaningMove,
  MechanismOutcomes,
  MechanismSlot,
  Memo,
  MergeConflict,
  MergedLedgers,
  ModalOutcomesOptions,
  ModelIssueCode,
  Move,
  NearestPassage,
  Operation,
  OperationBody,
  OperationIssue,
  OperationIssueCode,
  OperationStep,
  OutcomeOfMechanism,
  OutcomeSlot,
  ParseOptions,
  PassageDiscrepancy,
  Person,
  Placeholder,
  Programme,
  Protocol,
  ProtocolChange,
  Question,
  QuoteMatch,
  QuoteResolution,
  QuoteStep,
  QuotedDocument,
  ReadAgain,
  ReadLedgerOptions,
  ReadLimits,
  ReadOptions,
  ReadingQueue,
  ReadingReason,
  Recorded,
  RecordedOperation,
  ReferenceVisitor,
  RelabelConstruct,
  RemoveChange,
  ReopenMove,
  ReplaceOperation,
  Result,
  RetireConstruct,
  ReversibleChange,
  Review,
  ReviewChange,
  ReviewDifferences,
  ReviewInput,
  Rival,
  Role,
  Scheme,
  SchemeChoice,
  SearchRun,
  SentenceDraft,
  Slot,
  SoughtQuote,
  Source,
  SourceMove,
  StaleJudgement,
  StaleRelevance,
  Stance,
  StanceOfEvidence,
  StateOfConstruct,
  StatedCount,
  StatedCountDiscrepancy,
  Stream,
  StudyFamily,
  StudyFamilyRef,
  SubstantiveTheory,
  Success,
  SynthesisMove,
  TextRange,
  Theory,
  TheoryChange,
  Unit,
  UsageErrorOptions,
  Verdict,
  Waiver,
  WholeEntity,
  WithdrawMove,
  WithdrawableKind,
  Withdrawal,
};
