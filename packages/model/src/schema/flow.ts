import * as z from 'zod';
import { entity, listOf, text } from './entity';
import { idOf, ref } from './id';
import type {
  FlowEvent,
  FlowEventInput,
  SearchRun,
  SearchRunInput,
  StatedCount,
  StatedCountInput,
  Stream,
  StreamInput,
} from './entities.generated';

export type { FlowEvent, SearchRun, StatedCount, Stream } from './entities.generated';

/** What can be counted on its way into a review. */
export const flowUnits = [
  'record',
  'report',
  'study',
  'document',
  'interview',
  'participant',
  'focus-group',
] as const;

/** The gates a stream can pass, in order. */
export const flowGates = [
  'identification',
  'deduplication',
  'title-abstract',
  'full-text',
  'relevance-rigour',
  'inclusion',
] as const;

/** The schema of a {@link Stream}. */
export const streamSchema: z.ZodType<Stream, StreamInput> = entity({
  id: idOf('stream'),
  label: text('What the stream is called.'),
  kind: z
    .enum(['database', 'website', 'citation', 'expert', 'stakeholder', 'carry-over', 'other'])
    .describe('The kind of way in.'),
  stage: z.exactOptional(text('The stage of the project.')),
  carriedFrom: z.exactOptional(text('For a carry-over: the stage it comes from.')),
}).describe('A way sources came into the review.');

/** The schema of a {@link FlowEvent}. */
export const flowEventSchema: z.ZodType<FlowEvent, FlowEventInput> = entity({
  id: idOf('flow-event'),
  stream: ref('stream', 'The stream that passes the gate.'),
  gate: z.enum(flowGates).describe('The gate.'),
  unit: z.enum(flowUnits).describe('What is counted.'),
  entering: z.int().min(0).describe('How many came to the gate.'),
  leaving: z.int().min(0).describe('How many passed it.'),
  excluded: listOf(
    entity({
      reason: text('Why they were excluded.'),
      count: z.exactOptional(z.int().min(0)).describe('How many; left out where not reported.'),
    }),
    'The reasons for exclusion.',
  ),
  source: z.exactOptional(ref('source', 'Where the numbers are reported.')),
  note: z.exactOptional(text('A remark on the numbers.')),
}).describe('What happened to one stream at one gate.');

/** The schema of a {@link StatedCount}. */
export const statedCountSchema: z.ZodType<StatedCount, StatedCountInput> = entity({
  id: idOf('stated-count'),
  label: text('What was counted.'),
  stage: z.exactOptional(text('The stage of the project.')),
  unit: z.enum(flowUnits).describe('The unit.'),
  count: z.int().min(0).describe('The number, as stated.'),
  streams: listOf(
    ref('stream', 'A stream it sums up.'),
    'The streams it sums up, where it is their total.',
  ),
  source: z.exactOptional(ref('source', 'Where it is stated.')),
  note: z.exactOptional(text('How it sits with other counts.')),
}).describe('A number as a publication states it; shown beside what adds up, never corrected.');

/** The schema of a {@link SearchRun}. */
export const searchRunSchema: z.ZodType<SearchRun, SearchRunInput> = entity({
  id: idOf('search-run'),
  where: text('The database, website or person searched.'),
  interface: z.exactOptional(text('Through which interface.')),
  on: z.exactOptional(z.iso.date()).describe('The day of the search.'),
  covered: z.exactOptional(text('The dates covered.')),
  query: z.exactOptional(text('The whole search string.')),
  hits: z.exactOptional(z.int().min(0)).describe('How many were found.'),
  iteration: z.exactOptional(z.int().min(1)).describe('Which round of searching it belongs to.'),
  phase: z
    .exactOptional(z.enum(['scoping', 'main', 'gap', 'kinship']))
    .describe('What the round was for.'),
  serves: z
    .array(ref('question', 'A question it serves.'))
    .default([])
    .describe('The theory questions it serves.'),
  stream: z.exactOptional(ref('stream', 'The stream it feeds.')),
  by: z.exactOptional(ref('person', 'Who searched.')),
  note: z.exactOptional(text('A remark.')),
}).describe('One search, with the theory question it served.');
