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
/**
 * The id of an entity of one kind. Plain text can be used where an id is expected; the id of one kind
 * where another kind's is expected is a compile error.
 */
type Id<Kind extends EntityKind> = string & {
  readonly [kindOfId]?: Kind;
};
/** Only a type: no id carries this key. */
declare const kindOfId: unique symbol;
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

/** A configuration as a file may hold it. */
type ConfigurationInput = NonNullable<ReviewInput['configurations']>[number];
/** A slot as a file may hold it. */
type SlotInput = ConfigurationInput['slots'][number];
/** Slots by role, each written as a construct id and, where it has one, a direction: `trust increase`. */
type SlotShorthand = Readonly<Partial<Record<Role, readonly string[]>>>;
/**
 * Writes a configuration from shorthand, for tests and examples. Slots get the ids `c1`, `m1`, `o1`
 * and so on, and texts made from the construct and the direction.
 *
 * @example
 * ```ts
 * buildConfiguration('A', { context: ['trust increase'], mechanism: ['faith'], outcome: ['synergy increase'] });
 * ```
 */
declare function buildConfiguration(
  id: string,
  slots: SlotShorthand,
  rest?: Partial<Omit<ConfigurationInput, 'id' | 'slots'>>,
): ConfigurationInput;
/** Writes one slot from shorthand: `buildSlot('context', 'trust increase')`. */
declare function buildSlot(role: Role, shorthand: string, number?: number): SlotInput;

/** What a built review holds beside what is filled in. */
type ReviewParts = Partial<ReviewInput>;
/**
 * Builds a small valid review for tests and examples: give what matters, the rest is filled in. What
 * is referred to and not given (constructs, actors, people, sources, study families, streams,
 * passages) is made, with its id as its name.
 *
 * @throws UsageError with code `invalid-review` when the parts do not make a valid review
 * @example
 * ```ts
 * const review = buildReview({
 *   configurations: [buildConfiguration('A', { context: ['trust increase'], outcome: ['synergy increase'] })],
 * });
 * review.constructs.map(({ id }) => id); // ['synergy', 'trust']
 * ```
 */
declare function buildReview(parts?: ReviewParts): Review;

/**
 * The published configurations of the inter-organisational collaboration review (10.3310/KPLT1423),
 * as the example file of this package holds them. Each call gives a review of its own.
 */
declare function exampleReview(): Review;

/** Numbers that look random and are the same for the same seed, on every machine. */
interface SeededGenerator {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of the items, each as likely. */
  pick<Item>(items: readonly Item[]): Item;
  /** One of the words, as likely as its weight says. */
  weighted<Word extends string>(weights: Readonly<Record<Word, number>>): Word;
}
/**
 * Makes a generator from a seed (mulberry32: 32 bits of state, quick, good enough for test data and not
 * for statistics or secrets).
 */
declare function seededGenerator(seed: number): SeededGenerator;
/**
 * Makes a sampler of ranks 0 to `size - 1` that follows Zipf's law: the rank `r` comes up in
 * proportion to `1 / (r + 1) ^ exponent`.
 */
declare function zipfSampler(
  size: number,
  exponent: number,
  generator: SeededGenerator,
): () => number;

/** What a synthetic review should be like. */
interface SyntheticOptions {
  /** Everything follows from this number. */
  readonly seed: number;
  /** How many sources; one to 6.5 configurations when left out. */
  readonly documents?: number;
  /** How many extracted configurations; 350 when left out, as in a typical review. */
  readonly configurations?: number;
  /** How many passages; two to a configuration when left out. */
  readonly fragments?: number;
}
/** A synthetic review together with what was planted in it. */
interface SyntheticReview {
  readonly review: Review;
  readonly truth: SyntheticTruth;
}
/** What is the same in a synthetic review and what is opposed, known because it was made so. */
interface SyntheticTruth {
  /** Every idea, with the constructs that are wordings of it; constructs of one idea are the same. */
  readonly concepts: readonly SyntheticConcept[];
  /** Configurations that say the same as an earlier one, in other words and from another place. */
  readonly retellings: readonly ConfigurationPair[];
  /** Configurations with the mechanism of an earlier one, contexts and outcomes turned round. */
  readonly oppositions: readonly ConfigurationPair[];
}
/** One idea and its wordings. */
interface SyntheticConcept {
  readonly label: string;
  readonly constructs: readonly {
    readonly id: string;
    /** True when the wording names the lack of the idea, so that its directions run the other way. */
    readonly reversed: boolean;
  }[];
}
/** Two configurations, by id; the later one was made from the earlier one. */
interface ConfigurationPair {
  readonly earlier: string;
  readonly later: string;
}
/**
 * Makes a review about nothing real, shaped like reviews are: constructs that come up by Zipf's law, six
 * or seven configurations to a document, one in eight incomplete, some retold in other words, some
 * opposed, evidence for and against, several reports to a study.
 *
 * The same options give the same review. It is always marked `synthetic`. Use it to try tools on any
 * size, and use `truth` to see how many of the planted samenesses a tool finds.
 *
 * @throws UsageError with code `invalid-option`
 * @example
 * ```ts
 * const { review, truth } = syntheticReview({ seed: 1, documents: 20, configurations: 130 });
 * review.synthetic; // true
 * ```
 */
declare function syntheticReview(options: SyntheticOptions): SyntheticReview;

export {
  buildConfiguration,
  buildReview,
  buildSlot,
  exampleReview,
  seededGenerator,
  syntheticReview,
  zipfSampler,
};
export type {
  ConfigurationInput,
  ConfigurationPair,
  ReviewParts,
  SeededGenerator,
  SlotInput,
  SlotShorthand,
  SyntheticConcept,
  SyntheticOptions,
  SyntheticReview,
  SyntheticTruth,
};
