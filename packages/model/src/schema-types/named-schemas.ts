import type * as z from 'zod';
import { judgementSchema, verdictSchema, waiverSchema } from '../schema/appraisal-record';
import { appraisalSettingsSchema } from '../schema/appraisal-settings';
import { codingSchema } from '../schema/coding';
import { confidenceSchema } from '../schema/confidence';
import { configurationSchema } from '../schema/configuration';
import {
  constructSchema,
  constructStateSchema,
  distinctionSchema,
  identitySchema,
  lineageEventSchema,
} from '../schema/construct';
import { withdrawalSchema } from '../schema/decision';
import { evidenceSchema } from '../schema/evidence';
import { facetSchema, facetValueSchema } from '../schema/facet';
import { flowEventSchema, searchRunSchema, statedCountSchema, streamSchema } from '../schema/flow';
import { fragmentSchema, locatorSchema } from '../schema/fragment';
import { fullTextSchema, heldTextSchema } from '../schema/full-text';
import { clusterSchema, linkSchema } from '../schema/link';
import { mappingSchema } from '../schema/mapping';
import {
  adjudicationSchema,
  conditionSchema,
  demiRegularitySchema,
  rivalSchema,
} from '../schema/pattern';
import { actorSchema, programmeSchema } from '../schema/programme';
import { proposalDecisionSchema } from '../schema/proposal-decision';
import { protocolChangeSchema, protocolSchema } from '../schema/protocol';
import { questionSchema } from '../schema/question';
import { reviewSchema } from '../schema/review';
import { schemeChoiceSchema, schemeSchema } from '../schema/scheme';
import { screeningSchema } from '../schema/screening';
import {
  actorSlotSchema,
  contextSlotSchema,
  interventionSlotSchema,
  mechanismSlotSchema,
  outcomeSlotSchema,
  slotSchema,
  statementSchema,
} from '../schema/slot';
import { referenceSchema, sourceSchema, studyFamilySchema } from '../schema/source';
import { personSchema } from '../schema/team';
import {
  actionStatementSchema,
  memoSchema,
  substantiveTheorySchema,
  theorySchema,
} from '../schema/theory';

/** Every schema whose type has a name of its own, by that name, in the order the types are written. */
export const namedSchemas: Readonly<Record<string, z.ZodType>> = {
  Review: reviewSchema,
  Judgement: judgementSchema,
  Verdict: verdictSchema,
  Waiver: waiverSchema,
  AppraisalSettings: appraisalSettingsSchema,
  Coding: codingSchema,
  ConfidenceJudgement: confidenceSchema,
  Configuration: configurationSchema,
  LineageEvent: lineageEventSchema,
  Construct: constructSchema,
  ConstructState: constructStateSchema,
  Identity: identitySchema,
  Distinction: distinctionSchema,
  Withdrawal: withdrawalSchema,
  Evidence: evidenceSchema,
  Facet: facetSchema,
  FacetValue: facetValueSchema,
  Stream: streamSchema,
  FlowEvent: flowEventSchema,
  StatedCount: statedCountSchema,
  SearchRun: searchRunSchema,
  Locator: locatorSchema,
  Fragment: fragmentSchema,
  FullText: fullTextSchema,
  HeldText: heldTextSchema,
  Link: linkSchema,
  Cluster: clusterSchema,
  Mapping: mappingSchema,
  Condition: conditionSchema,
  DemiRegularity: demiRegularitySchema,
  Rival: rivalSchema,
  Adjudication: adjudicationSchema,
  Programme: programmeSchema,
  Actor: actorSchema,
  ProposalDecision: proposalDecisionSchema,
  Protocol: protocolSchema,
  ProtocolChange: protocolChangeSchema,
  Question: questionSchema,
  Scheme: schemeSchema,
  SchemeChoice: schemeChoiceSchema,
  Screening: screeningSchema,
  Slot: slotSchema,
  ContextSlot: contextSlotSchema,
  MechanismSlot: mechanismSlotSchema,
  OutcomeSlot: outcomeSlotSchema,
  Statement: statementSchema,
  InterventionSlot: interventionSlotSchema,
  ActorSlot: actorSlotSchema,
  StudyFamily: studyFamilySchema,
  Source: sourceSchema,
  Reference: referenceSchema,
  Person: personSchema,
  Theory: theorySchema,
  SubstantiveTheory: substantiveTheorySchema,
  ActionStatement: actionStatementSchema,
  Memo: memoSchema,
};
