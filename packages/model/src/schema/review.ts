import * as z from 'zod';
import { judgementSchema, verdictSchema, waiverSchema } from './appraisal-record';
import { appraisalSettingsSchema } from './appraisal-settings';
import { codingSchema } from './coding';
import { confidenceSchema } from './confidence';
import { configurationSchema } from './configuration';
import { constructSchema, distinctionSchema, identitySchema } from './construct';
import { entity, listOf, text } from './entity';
import type { EntityKind } from './entity-kind';
import { evidenceSchema } from './evidence';
import { facetSchema } from './facet';
import { flowEventSchema, searchRunSchema, statedCountSchema, streamSchema } from './flow';
import { fragmentSchema } from './fragment';
import { heldTextSchema } from './full-text';
import { idPattern } from './id';
import { clusterSchema, linkSchema } from './link';
import { mappingSchema } from './mapping';
import { adjudicationSchema, demiRegularitySchema, rivalSchema } from './pattern';
import { actorSchema, programmeSchema } from './programme';
import { protocolChangeSchema, protocolSchema } from './protocol';
import { proposalDecisionSchema } from './proposal-decision';
import { questionSchema } from './question';
import { schemeChoiceSchema, schemeSchema } from './scheme';
import { screeningSchema } from './screening';
import { sourceSchema, studyFamilySchema } from './source';
import { personSchema } from './team';
import { actionStatementSchema, memoSchema, substantiveTheorySchema, theorySchema } from './theory';
import type { Entities, Review, ReviewInput } from './entities.generated';

export type { Entities, Review, ReviewInput } from './entities.generated';

/** The version of the file format this package reads and writes. */
export const formatVersion = '2.0';

/** The schema of each kind of entity. */
export const entitySchemas: { readonly [Kind in EntityKind]: z.ZodType<Entities[Kind]> } = {
  question: questionSchema,
  scheme: schemeSchema,
  facet: facetSchema,
  person: personSchema,
  'protocol-change': protocolChangeSchema,
  programme: programmeSchema,
  actor: actorSchema,
  'study-family': studyFamilySchema,
  stream: streamSchema,
  source: sourceSchema,
  screening: screeningSchema,
  fragment: fragmentSchema,
  construct: constructSchema,
  identity: identitySchema,
  distinction: distinctionSchema,
  configuration: configurationSchema,
  coding: codingSchema,
  evidence: evidenceSchema,
  link: linkSchema,
  cluster: clusterSchema,
  mapping: mappingSchema,
  'demi-regularity': demiRegularitySchema,
  rival: rivalSchema,
  adjudication: adjudicationSchema,
  'proposal-decision': proposalDecisionSchema,
  confidence: confidenceSchema,
  theory: theorySchema,
  'substantive-theory': substantiveTheorySchema,
  'action-statement': actionStatementSchema,
  memo: memoSchema,
  judgement: judgementSchema,
  verdict: verdictSchema,
  waiver: waiverSchema,
  'search-run': searchRunSchema,
  'flow-event': flowEventSchema,
  'stated-count': statedCountSchema,
};

/** The schema of a {@link Review}. */
export const reviewSchema: z.ZodType<Review, ReviewInput> = entity({
  format: z.literal('cmoc-review').describe('Marks the file as a cmoc review.'),
  version: z
    .string()
    .regex(/^\d+\.\d+$/)
    .describe('The version of the format.'),
  id: z.string().regex(idPattern).describe('Identifier of the review.'),
  title: text('The title of the review.'),
  abstract: z.exactOptional(text('What the review is about.')),
  synthetic: z
    .boolean()
    .default(false)
    .describe('True when the content was generated and describes nothing real.'),
  plainSummary: z.exactOptional(text('What was found, in plain words for anybody.')),
  completeness: z
    .enum(['complete', 'partial', 'not-stated'])
    .default('not-stated')
    .describe('Whether the file holds the whole review.'),
  completenessNote: z.exactOptional(text('What is missing, and why.')),
  attribution: listOf(
    entity({
      text: text('Who is to be credited, and for what.'),
      doi: z.exactOptional(text('The DOI.')),
      licence: z.exactOptional(text('The licence, as stated by the work.')),
    }),
    'Credits for material from elsewhere.',
  ),
  funding: z.exactOptional(text('Funding, its role, and conflicts of interest.')),
  protocol: z.exactOptional(protocolSchema),
  schemeChoice: z.exactOptional(schemeChoiceSchema),
  appraisal: z.exactOptional(appraisalSettingsSchema),
  questions: listOf(questionSchema, 'What the review asks.'),
  schemes: listOf(schemeSchema, 'Configuration schemes of its own.'),
  facets: listOf(facetSchema, 'Dimensions for situating configurations and sources.'),
  team: listOf(personSchema, 'Who works on it.'),
  protocolChanges: listOf(protocolChangeSchema, 'What was done differently from the plan.'),
  programmes: listOf(programmeSchema, 'What is under review.'),
  actors: listOf(actorSchema, 'Who reasons, acts, benefits or loses.'),
  studyFamilies: listOf(studyFamilySchema, 'Studies and their reports.'),
  streams: listOf(streamSchema, 'Ways in.'),
  sources: listOf(sourceSchema, 'Documents and people.'),
  screenings: listOf(screeningSchema, 'Who included or excluded what, at which gate.'),
  fragments: listOf(fragmentSchema, 'Passages.'),
  constructs: listOf(constructSchema, 'The vocabulary, free of roles.'),
  identities: listOf(identitySchema, 'What was judged to be the same.'),
  distinctions: listOf(distinctionSchema, 'What was judged not to be the same.'),
  configurations: listOf(configurationSchema, 'Context-mechanism-outcome configurations.'),
  codings: listOf(codingSchema, 'What each coder gave a slot that was coded twice.'),
  evidence: listOf(evidenceSchema, 'Passages brought to bear on claims.'),
  links: listOf(linkSchema, 'Recorded links between configurations.'),
  clusters: listOf(clusterSchema, 'Working groups.'),
  mappings: listOf(mappingSchema, 'Moves of synthesis.'),
  demiRegularities: listOf(demiRegularitySchema, 'Confirmed patterns.'),
  rivals: listOf(rivalSchema, 'Competing explanations.'),
  adjudications: listOf(adjudicationSchema, 'Judgements between sides.'),
  proposalDecisions: listOf(proposalDecisionSchema, 'Proposals that were accepted or rejected.'),
  confidenceJudgements: listOf(confidenceSchema, 'Confidence in claims.'),
  theories: listOf(theorySchema, 'Theories in versions.'),
  substantiveTheories: listOf(substantiveTheorySchema, 'Theories from the literature.'),
  actionStatements: listOf(actionStatementSchema, 'Recommendations.'),
  memos: listOf(memoSchema, 'Notes.'),
  judgements: listOf(judgementSchema, 'Judged items.'),
  verdicts: listOf(verdictSchema, 'Answers to open findings.'),
  waivers: listOf(waiverSchema, 'Findings accepted as they are.'),
  searchRuns: listOf(searchRunSchema, 'Searches.'),
  flowEvents: listOf(flowEventSchema, 'What happened to streams at gates.'),
  statedCounts: listOf(statedCountSchema, 'Numbers as publications state them.'),
  texts: listOf(heldTextSchema, 'Full texts that travel with the review, named by sources.'),
}).describe('A realist review: its sources, vocabulary, configurations, theories and judgements.');
