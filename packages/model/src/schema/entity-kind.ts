/**
 * The kinds of thing a review is made of, each with the collection that holds it. The one table from
 * which collections, references, integrity checks, canonical order and operations are derived.
 */
export const collectionOfKind = {
  question: 'questions',
  scheme: 'schemes',
  facet: 'facets',
  person: 'team',
  'protocol-change': 'protocolChanges',
  programme: 'programmes',
  actor: 'actors',
  'study-family': 'studyFamilies',
  stream: 'streams',
  source: 'sources',
  screening: 'screenings',
  fragment: 'fragments',
  construct: 'constructs',
  identity: 'identities',
  distinction: 'distinctions',
  configuration: 'configurations',
  coding: 'codings',
  evidence: 'evidence',
  link: 'links',
  cluster: 'clusters',
  mapping: 'mappings',
  'demi-regularity': 'demiRegularities',
  rival: 'rivals',
  adjudication: 'adjudications',
  'proposal-decision': 'proposalDecisions',
  confidence: 'confidenceJudgements',
  theory: 'theories',
  'substantive-theory': 'substantiveTheories',
  'action-statement': 'actionStatements',
  memo: 'memos',
  judgement: 'judgements',
  verdict: 'verdicts',
  waiver: 'waivers',
  'search-run': 'searchRuns',
  'flow-event': 'flowEvents',
  'stated-count': 'statedCounts',
} as const;

/** A kind of entity in a review, singular: `configuration`, `source`, `theory`. */
export type EntityKind = keyof typeof collectionOfKind;

/** The key of the review that holds all entities of one kind. */
export type CollectionName = (typeof collectionOfKind)[EntityKind];

/** Every kind, in the order their collections are written. */
export const entityKinds = Object.keys(collectionOfKind) as readonly EntityKind[];
