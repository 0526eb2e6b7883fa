import { Result, Issue, ArgumentCoder } from '@cmoc/kernel';
import * as z from 'zod';

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
  readonly screening: 'screenings';
  readonly fragment: 'fragments';
  readonly construct: 'constructs';
  readonly identity: 'identities';
  readonly distinction: 'distinctions';
  readonly configuration: 'configurations';
  readonly coding: 'codings';
  readonly evidence: 'evidence';
  readonly link: 'links';
  readonly cluster: 'clusters';
  readonly mapping: 'mappings';
  readonly 'demi-regularity': 'demiRegularities';
  readonly rival: 'rivals';
  readonly adjudication: 'adjudications';
  readonly 'proposal-decision': 'proposalDecisions';
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

/** Points to any entity: its kind and its id. */
interface EntityRef {
  kind: EntityKind;
  id: string;
}

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

/** What a file may leave out, and what it holds in a form of its own. */
type Given<Whole, LeftOut extends keyof Whole, Own = object> = Omit<Whole, LeftOut | keyof Own> & {
  [Key in Exclude<LeftOut, keyof Own>]?: Whole[Key] | undefined;
} & Own;
/** A realist review: its sources, vocabulary, configurations, theories and judgements. */
interface Review {
  /** Marks the file as a cmoc review. */
  readonly format: 'cmoc-review';
  /** The version of the format. */
  readonly version: string;
  /** Identifier of the review. */
  readonly id: string;
  /** The title of the review. */
  readonly title: string;
  /** What the review is about. */
  readonly abstract?: string;
  /** True when the content was generated and describes nothing real. */
  readonly synthetic: boolean;
  /** What was found, in plain words for anybody. */
  readonly plainSummary?: string;
  /** Whether the file holds the whole review. */
  readonly completeness: 'complete' | 'partial' | 'not-stated';
  /** What is missing, and why. */
  readonly completenessNote?: string;
  /** Credits for material from elsewhere. */
  readonly attribution: {
    /** Who is to be credited, and for what. */
    text: string;
    /** The DOI. */
    doi?: string;
    /** The licence, as stated by the work. */
    licence?: string;
  }[];
  /** Funding, its role, and conflicts of interest. */
  readonly funding?: string;
  /** The plan of the review, as it was written before the work. */
  readonly protocol?: Protocol;
  /** The form the review writes its configurations in, and why. */
  readonly schemeChoice?: SchemeChoice;
  /** Which appraisal rules run on the review, and how. */
  readonly appraisal?: AppraisalSettings;
  /** What the review asks. */
  readonly questions: Question[];
  /** Configuration schemes of its own. */
  readonly schemes: Scheme[];
  /** Dimensions for situating configurations and sources. */
  readonly facets: Facet[];
  /** Who works on it. */
  readonly team: Person[];
  /** What was done differently from the plan. */
  readonly protocolChanges: ProtocolChange[];
  /** What is under review. */
  readonly programmes: Programme[];
  /** Who reasons, acts, benefits or loses. */
  readonly actors: Actor[];
  /** Studies and their reports. */
  readonly studyFamilies: StudyFamily[];
  /** Ways in. */
  readonly streams: Stream[];
  /** Documents and people. */
  readonly sources: Source[];
  /** Who included or excluded what, at which gate. */
  readonly screenings: Screening[];
  /** Passages. */
  readonly fragments: Fragment[];
  /** The vocabulary, free of roles. */
  readonly constructs: Construct[];
  /** What was judged to be the same. */
  readonly identities: Identity[];
  /** What was judged not to be the same. */
  readonly distinctions: Distinction[];
  /** Context-mechanism-outcome configurations. */
  readonly configurations: Configuration[];
  /** What each coder gave a slot that was coded twice. */
  readonly codings: Coding[];
  /** Passages brought to bear on claims. */
  readonly evidence: Evidence[];
  /** Recorded links between configurations. */
  readonly links: Link[];
  /** Working groups. */
  readonly clusters: Cluster[];
  /** Moves of synthesis. */
  readonly mappings: Mapping[];
  /** Confirmed patterns. */
  readonly demiRegularities: DemiRegularity[];
  /** Competing explanations. */
  readonly rivals: Rival[];
  /** Judgements between sides. */
  readonly adjudications: Adjudication[];
  /** Proposals that were accepted or rejected. */
  readonly proposalDecisions: ProposalDecision[];
  /** Confidence in claims. */
  readonly confidenceJudgements: ConfidenceJudgement[];
  /** Theories in versions. */
  readonly theories: Theory[];
  /** Theories from the literature. */
  readonly substantiveTheories: SubstantiveTheory[];
  /** Recommendations. */
  readonly actionStatements: ActionStatement[];
  /** Notes. */
  readonly memos: Memo[];
  /** Judged items. */
  readonly judgements: Judgement[];
  /** Answers to open findings. */
  readonly verdicts: Verdict[];
  /** Findings accepted as they are. */
  readonly waivers: Waiver[];
  /** Searches. */
  readonly searchRuns: SearchRun[];
  /** What happened to streams at gates. */
  readonly flowEvents: FlowEvent[];
  /** Numbers as publications state them. */
  readonly statedCounts: StatedCount[];
  /** Full texts that travel with the review, named by sources. */
  readonly texts: HeldText[];
}
/** As a file may hold it. */
type ReviewInput = Given<
  Review,
  | 'synthetic'
  | 'completeness'
  | 'attribution'
  | 'questions'
  | 'schemes'
  | 'facets'
  | 'team'
  | 'protocolChanges'
  | 'programmes'
  | 'actors'
  | 'studyFamilies'
  | 'streams'
  | 'sources'
  | 'screenings'
  | 'fragments'
  | 'constructs'
  | 'identities'
  | 'distinctions'
  | 'configurations'
  | 'codings'
  | 'evidence'
  | 'links'
  | 'clusters'
  | 'mappings'
  | 'demiRegularities'
  | 'rivals'
  | 'adjudications'
  | 'proposalDecisions'
  | 'confidenceJudgements'
  | 'theories'
  | 'substantiveTheories'
  | 'actionStatements'
  | 'memos'
  | 'judgements'
  | 'verdicts'
  | 'waivers'
  | 'searchRuns'
  | 'flowEvents'
  | 'statedCounts'
  | 'texts',
  {
    facets?: FacetInput[] | undefined;
    team?: PersonInput[] | undefined;
    sources?: SourceInput[] | undefined;
    constructs?: ConstructInput[] | undefined;
    configurations?: ConfigurationInput[] | undefined;
    codings?: CodingInput[] | undefined;
    evidence?: EvidenceInput[] | undefined;
    clusters?: ClusterInput[] | undefined;
    mappings?: MappingInput[] | undefined;
    demiRegularities?: DemiRegularityInput[] | undefined;
    adjudications?: AdjudicationInput[] | undefined;
    proposalDecisions?: ProposalDecisionInput[] | undefined;
    confidenceJudgements?: ConfidenceJudgementInput[] | undefined;
    theories?: TheoryInput[] | undefined;
    substantiveTheories?: SubstantiveTheoryInput[] | undefined;
    actionStatements?: ActionStatementInput[] | undefined;
    memos?: MemoInput[] | undefined;
    searchRuns?: SearchRunInput[] | undefined;
    flowEvents?: FlowEventInput[] | undefined;
    statedCounts?: StatedCountInput[] | undefined;
  }
>;
/** A level a person gave on an item of an instrument, with grounds. */
interface Judgement {
  /** Identifier of this judgement, unique among its kind and stable for ever. */
  id: Id<'judgement'>;
  /** The judged item, by its full id. */
  item: string;
  /** The revision of the rule that was in force. */
  revision?: number;
  /** What is judged; the whole review when left out. */
  subject?: EntityRef;
  /** The part of the theory the judgement is for. */
  theoryArea?: string;
  /** The level, in the words of the instrument. */
  level: string;
  /** The pages of the report that say it, as printed: “4, 7–9”. */
  pages?: string;
  /** Why the level stands above what the signals would cap it at. */
  overrides?: string;
  /** The state of the subject when it was judged. */
  subjectFingerprint?: string;
  /** Set when several raters agreed on this judgement. */
  consensus?: boolean;
  /** Who decided. */
  by: Id<'person'>;
  /** When it was decided. */
  at: string;
  /** Why, in the words of the person who decided. */
  reason: string;
}
/** As a file may hold it. */
type JudgementInput = Judgement;
/** A person’s answer to a finding that a check could not settle. */
interface Verdict {
  /** Identifier of this verdict, unique among its kind and stable for ever. */
  id: Id<'verdict'>;
  /** The rule, by its full id: `craft/mechanism-not-activity`. */
  rule: string;
  /** The revision of the rule that was in force. */
  revision?: number;
  /** The fingerprint of the finding it speaks to. */
  fingerprint: string;
  /** What the person found. */
  verdict: 'passed' | 'failed';
  /** Who decided. */
  by: Id<'person'>;
  /** When it was decided. */
  at: string;
  /** Why, in the words of the person who decided. */
  reason: string;
  /** Set when the decision was taken back; the decision itself stays on record. */
  withdrawn?: Withdrawal;
}
/** As a file may hold it. */
type VerdictInput = Verdict;
/** A finding accepted as it is, with who, when and why. */
interface Waiver {
  /** Identifier of this waiver, unique among its kind and stable for ever. */
  id: Id<'waiver'>;
  /** The rule, by its full id: `craft/mechanism-not-activity`. */
  rule: string;
  /** The fingerprint of the finding it speaks to. */
  fingerprint?: string;
  /** When it ends. */
  until?: string;
  /** Who decided. */
  by: Id<'person'>;
  /** When it was decided. */
  at: string;
  /** Why, in the words of the person who decided. */
  reason: string;
  /** Set when the decision was taken back; the decision itself stays on record. */
  withdrawn?: Withdrawal;
}
/** As a file may hold it. */
type WaiverInput = Waiver;
/** Which appraisal rules run on the review, and how. */
interface AppraisalSettings {
  /** Rule packages that run on the review, beside those the program brings. */
  packages?: string[];
  /** Which rules run. */
  presets?: string[];
  /** Settings of single rules, by the id of the rule; they win over presets. */
  rules?: Record<string, unknown>;
  /** Whether every finding is left to a person instead of being called failed. */
  reviewOnFail?: boolean;
}
/** As a file may hold it. */
type AppraisalSettingsInput = AppraisalSettings;
/** What one coder gave a slot, kept when two codings are brought together. What is in force stands in the slot. */
interface Coding {
  /** Identifier of this coding, unique among its kind and stable for ever. */
  id: Id<'coding'>;
  /** The configuration. */
  configuration: Id<'configuration'>;
  /** The slot that was coded. */
  slot: string;
  /** Who coded it. */
  coder: Id<'person'>;
  /** What the coder gave it. */
  constructs: Id<'construct'>[];
  /** Which way the thing goes: more of it, less, there, not there, both ways, unchanged. */
  direction?: Direction;
  /** When it was coded. */
  at?: string;
  /** Why, where the coder says. */
  note?: string;
}
/** As a file may hold it. */
type CodingInput = Given<Coding, 'constructs'>;
/** How confident a person is in a claim, and why. Software shows counts beside it and never fills it. */
interface ConfidenceJudgement {
  /** Identifier of this confidence, unique among its kind and stable for ever. */
  id: Id<'confidence'>;
  /** What the confidence is in: a configuration, link or theory. */
  subject: EntityRef;
  /** The instrument and its version: `cerqual@2018`. */
  instrument: string;
  /** The level, in the words of the instrument. */
  level: string;
  /** Rivals that were weighed. */
  rivalsConsidered: Id<'rival'>[];
  /** Theories that bear on it. */
  substantiveTheories: Id<'substantive-theory'>[];
  /** Who decided. */
  by: Id<'person'>;
  /** When it was decided. */
  at: string;
  /** Why, in the words of the person who decided. */
  reason: string;
}
/** As a file may hold it. */
type ConfidenceJudgementInput = Given<
  ConfidenceJudgement,
  'rivalsConsidered' | 'substantiveTheories'
>;
/** Contexts, mechanisms and outcomes that belong together. It is kept whole. */
interface Configuration {
  /** Identifier of this configuration, unique among its kind and stable for ever. */
  id: Id<'configuration'>;
  /** A short title. */
  title?: string;
  /** Its contexts, mechanisms and outcomes, as many of each as were found, in reading order. */
  slots: Slot[];
  /** The sentence of the reviewer. Software may offer a draft beside it and never replaces it. */
  statement?: string;
  /** As told by a source, built from several, or part of the refined theory. */
  tier: 'extracted' | 'consolidated' | 'refined';
  /** Where it stands in the work of comparison. */
  status: 'extracted' | 'under-comparison' | 'affirmed' | 'refined' | 'refuted' | 'parked';
  /** The scheme it is written in, where it is not that of the review. */
  scheme?: string;
  /** The configuration it is embedded in. */
  parent?: Id<'configuration'>;
  /** Where it is situated. */
  facets: FacetValue[];
  /** Where it stands in the order of the reviewer or of the table it comes from. */
  order?: number;
  /** Questions that reviewers noted on it. */
  questions: {
    /** What is not clear yet. */
    text: string;
    /** The answer, once there is one. */
    answer?: string;
    /** Who wrote this. */
    by?: Id<'person'>;
    /** When it was written. */
    at?: string;
  }[];
  /** Set when the configuration is inferred rather than found. */
  inference?: {
    /** The kind of inference. */
    mode: 'abductive' | 'retroductive';
    /** What was inferred from what, and why. */
    memo: string;
  };
  /** Who wrote this. */
  by?: Id<'person'>;
  /** When it was written. */
  at?: string;
}
/** As a file may hold it. */
type ConfigurationInput = Given<
  Configuration,
  'status' | 'facets' | 'questions',
  {
    slots: SlotInput[];
  }
>;
/** One step in the history of a construct. */
interface LineageEvent {
  /** What happened to the construct. */
  event: 'initial' | 'refined' | 'split' | 'merged' | 'new' | 'retired';
  /** The constructs it came from. */
  from: Id<'construct'>[];
  /** The stage of the project in which it happened. */
  stage?: string;
  /** Where this is reported. */
  source?: Id<'source'>;
  /** How and why. */
  note?: string;
}
/** As a file may hold it. */
type LineageEventInput = Given<LineageEvent, 'from'>;
/** An idea the review speaks of, free of any role. */
interface Construct {
  /** Identifier of this construct, unique among its kind and stable for ever. */
  id: Id<'construct'>;
  /** The name of the construct, without a direction: “trust”, not “more trust”. */
  label: string;
  /** What it means in this review. */
  definition?: string;
  /** What counts as it, for those who code. */
  include?: string;
  /** What does not, however near it looks, and where that belongs. */
  exclude?: string;
  /** Telling examples, for those who code. */
  examples: {
    /** Words that are coded with it. */
    text: string;
    /** The passage they are from. */
    fragment?: Id<'fragment'>;
  }[];
  /** Other names for it. */
  aliases: string[];
  /** The constructs it is a kind of: its family in the codebook. */
  broader: Id<'construct'>[];
  /** Its level in the codebook, as the review calls it: “family”, “theme”. */
  level?: string;
  /** Where it stands among its siblings. */
  order?: number;
  /** Constructs of which it is the opposite pole. */
  opposites: Id<'construct'>[];
  /** The kind of thing, in the words of the review; never its role. */
  kind?: string;
  /** Where it came from and what became of it, oldest first. */
  lineage: LineageEvent[];
}
/** As a file may hold it. */
type ConstructInput = Given<
  Construct,
  'examples' | 'aliases' | 'broader' | 'opposites' | 'lineage',
  {
    lineage?: LineageEventInput[] | undefined;
  }
>;
/** A construct going one way; without a direction, the construct whichever way it goes. */
interface ConstructState {
  /** The construct. */
  construct: Id<'construct'>;
  /** Which way the thing goes: more of it, less, there, not there, both ways, unchanged. */
  direction?: Direction;
}
/** As a file may hold it. */
type ConstructStateInput = ConstructState;
/** A judgement that two constructs, or two states of constructs, are the same. */
interface Identity {
  /** Identifier of this identity, unique among its kind and stable for ever. */
  id: Id<'identity'>;
  /** A construct going one way; without a direction, the construct whichever way it goes. */
  left: ConstructState;
  /** A construct going one way; without a direction, the construct whichever way it goes. */
  right: ConstructState;
  /** Who decided. */
  by: Id<'person'>;
  /** When it was decided. */
  at: string;
  /** Why, in the words of the person who decided. */
  reason: string;
  /** Set when the decision was taken back; the decision itself stays on record. */
  withdrawn?: Withdrawal;
}
/** As a file may hold it. */
type IdentityInput = Identity;
/** A judgement that two constructs are not the same, however alike they look. */
interface Distinction {
  /** Identifier of this distinction, unique among its kind and stable for ever. */
  id: Id<'distinction'>;
  /** One construct. */
  left: Id<'construct'>;
  /** The other. */
  right: Id<'construct'>;
  /** Who decided. */
  by: Id<'person'>;
  /** When it was decided. */
  at: string;
  /** Why, in the words of the person who decided. */
  reason: string;
  /** Set when the decision was taken back; the decision itself stays on record. */
  withdrawn?: Withdrawal;
}
/** As a file may hold it. */
type DistinctionInput = Distinction;
/** Set when the decision was taken back; the decision itself stays on record. */
interface Withdrawal {
  /** Who decided. */
  by: Id<'person'>;
  /** When it was decided. */
  at: string;
  /** Why, in the words of the person who decided. */
  reason: string;
}
/** As a file may hold it. */
type WithdrawalInput = Withdrawal;
/** A passage brought to bear on a claim, for it or against it. */
interface Evidence {
  /** Identifier of this evidence, unique among its kind and stable for ever. */
  id: Id<'evidence'>;
  /** The claim it bears on: a configuration, link, theory, construct or other statement. */
  subject: EntityRef;
  /** The passage. */
  fragment: Id<'fragment'>;
  /** How it bears on the claim. `opposite-confirmed`: with the context reversed, the reverse was found. */
  stance: 'supports' | 'refines' | 'opposes' | 'opposite-confirmed' | 'context-only' | 'unclear';
  /** The slots of the configuration it speaks to; empty when it speaks to the whole. */
  slots: string[];
  /** How it bears on the claim. */
  note?: string;
  /** Who coded it. */
  coder?: Id<'person'>;
}
/** As a file may hold it. */
type EvidenceInput = Given<Evidence, 'slots'>;
/** A dimension along which configurations and sources are situated. */
interface Facet {
  /** Identifier of this facet, unique among its kind and stable for ever. */
  id: Id<'facet'>;
  /** The name of the facet: “Partnership type”, “Country”. */
  label: string;
  /** What the facet distinguishes. */
  description?: string;
  /** The values it can take, in reading order. */
  values: {
    /** Identifier of the value within its facet. */
    id: string;
    /** The value as people read it. */
    label: string;
  }[];
}
/** As a file may hold it. */
type FacetInput = Given<Facet, 'values'>;
/** One value of one facet. */
interface FacetValue {
  /** The facet. */
  facet: Id<'facet'>;
  /** The id of one of its values. */
  value: string;
}
/** As a file may hold it. */
type FacetValueInput = FacetValue;
/** A way sources came into the review. */
interface Stream {
  /** Identifier of this stream, unique among its kind and stable for ever. */
  id: Id<'stream'>;
  /** What the stream is called. */
  label: string;
  /** The kind of way in. */
  kind: 'database' | 'website' | 'citation' | 'expert' | 'stakeholder' | 'carry-over' | 'other';
  /** The stage of the project. */
  stage?: string;
  /** For a carry-over: the stage it comes from. */
  carriedFrom?: string;
}
/** As a file may hold it. */
type StreamInput = Stream;
/** What happened to one stream at one gate. */
interface FlowEvent {
  /** Identifier of this flow-event, unique among its kind and stable for ever. */
  id: Id<'flow-event'>;
  /** The stream that passes the gate. */
  stream: Id<'stream'>;
  /** The gate. */
  gate:
    | 'identification'
    | 'deduplication'
    | 'title-abstract'
    | 'full-text'
    | 'relevance-rigour'
    | 'inclusion';
  /** What is counted. */
  unit: 'record' | 'report' | 'study' | 'document' | 'interview' | 'participant' | 'focus-group';
  /** How many came to the gate. */
  entering: number;
  /** How many passed it. */
  leaving: number;
  /** The reasons for exclusion. */
  excluded: {
    /** Why they were excluded. */
    reason: string;
    /** How many; left out where not reported. */
    count?: number;
  }[];
  /** Where the numbers are reported. */
  source?: Id<'source'>;
  /** A remark on the numbers. */
  note?: string;
}
/** As a file may hold it. */
type FlowEventInput = Given<FlowEvent, 'excluded'>;
/** A number as a publication states it; shown beside what adds up, never corrected. */
interface StatedCount {
  /** Identifier of this stated-count, unique among its kind and stable for ever. */
  id: Id<'stated-count'>;
  /** What was counted. */
  label: string;
  /** The stage of the project. */
  stage?: string;
  /** The unit. */
  unit: 'record' | 'report' | 'study' | 'document' | 'interview' | 'participant' | 'focus-group';
  /** The number, as stated. */
  count: number;
  /** The streams it sums up, where it is their total. */
  streams: Id<'stream'>[];
  /** Where it is stated. */
  source?: Id<'source'>;
  /** How it sits with other counts. */
  note?: string;
}
/** As a file may hold it. */
type StatedCountInput = Given<StatedCount, 'streams'>;
/** One search, with the theory question it served. */
interface SearchRun {
  /** Identifier of this search-run, unique among its kind and stable for ever. */
  id: Id<'search-run'>;
  /** The database, website or person searched. */
  where: string;
  /** Through which interface. */
  interface?: string;
  /** The day of the search. */
  on?: string;
  /** The dates covered. */
  covered?: string;
  /** The whole search string. */
  query?: string;
  /** How many were found. */
  hits?: number;
  /** Which round of searching it belongs to. */
  iteration?: number;
  /** What the round was for. */
  phase?: 'scoping' | 'main' | 'gap' | 'kinship';
  /** The theory questions it serves. */
  serves: Id<'question'>[];
  /** The stream it feeds. */
  stream?: Id<'stream'>;
  /** Who searched. */
  by?: Id<'person'>;
  /** A remark. */
  note?: string;
}
/** As a file may hold it. */
type SearchRunInput = Given<SearchRun, 'serves'>;
/** Where in its source a passage stands. */
interface Locator {
  /** The page or page range, as printed. */
  page?: string;
  /** The heading it stands under. */
  section?: string;
  /** The paragraph, counted or numbered. */
  paragraph?: string;
  /** The table or figure. */
  table?: string;
  /** The row of the table. */
  row?: string;
  /** First character in the full text (UTF-16 units). */
  start?: number;
  /** End in the full text, exclusive (UTF-16 units). */
  end?: number;
}
/** As a file may hold it. */
type LocatorInput = Locator;
/** A passage of a source, or an account of one. */
interface Fragment {
  /** Identifier of this fragment, unique among its kind and stable for ever. */
  id: Id<'fragment'>;
  /** The source it comes from. */
  source: Id<'source'>;
  /** The passage, or what it says. */
  text: string;
  /** Where in its source a passage stands. */
  locator?: Locator;
  /** How far the text is from the words of the source: a quotation, a paraphrase, a compression of more than one passage, an interpretation, or something imputed to it. */
  distance: 'quotation' | 'paraphrase' | 'compression' | 'interpretation' | 'imputation';
  /** Needed for an interpretation or an imputation. */
  warrant?: string;
  /** What kind of statement it is; the kinds are never conflated. `authors-statement`: the claim itself as its authors state it, such as a row of their table of configurations; it shows where the claim stands and is no support for it. */
  status:
    | 'reported-finding'
    | 'authors-interpretation'
    | 'reviewers-inference'
    | 'stakeholder-account'
    | 'authors-statement';
  /** Whose words they are, where the source has several. */
  speaker?: Id<'person'>;
  /** Who brought the fragment in. */
  contributedBy?: Id<'person'>;
}
/** As a file may hold it. */
type FragmentInput = Fragment;
/** The full text of a source, named by its hash, so that the text is in no operation and can be taken out. */
interface FullText {
  /** The SHA-256 of the text in UTF-8. The text itself stands in `texts`, or is not held. */
  hash: string;
  /** What the text is written in: `text/plain`, `text/markdown`. */
  mediaType: string;
  /** How long it is (UTF-16 units). */
  length: number;
  /** Where pages begin, in order, where that is known. */
  pages: {
    /** The page, as printed. */
    page: string;
    /** Its first character in the text (UTF-16 units). */
    start: number;
  }[];
  /** The file the text was taken from; kept elsewhere, or not at all. */
  file?: {
    /** The SHA-256 of its bytes. */
    hash: string;
    /** What kind of file it is: `application/pdf`. */
    mediaType: string;
    /** What the file was called. */
    name?: string;
  };
}
/** As a file may hold it. */
type FullTextInput = Given<FullText, 'pages'>;
/** A full text, kept beside the sources that name it. */
interface HeldText {
  /** The SHA-256 of the text in UTF-8, by which sources name it. */
  hash: string;
  /** The text, as the team holds it. */
  text: string;
}
/** As a file may hold it. */
type HeldTextInput = HeldText;
/** A recorded link between two configurations. */
interface Link {
  /** Identifier of this link, unique among its kind and stable for ever. */
  id: Id<'link'>;
  /** How the two are linked. */
  kind:
    | 'outcome-to-context'
    | 'outcome-to-mechanism'
    | 'embeds'
    | 'alternative-to'
    | 'competes-with'
    | 'feedback'
    | 'mirrors';
  /** The configuration it starts from. */
  from: Id<'configuration'>;
  /** The configuration it leads to. */
  to: Id<'configuration'>;
  /** The slot it starts from. */
  fromSlot?: string;
  /** The slot it leads to. */
  toSlot?: string;
  /** Whether a source asserts the link. */
  basis: 'evidenced' | 'inferred';
  /** Why the two are linked. */
  note?: string;
  /** Who wrote this. */
  by?: Id<'person'>;
  /** When it was written. */
  at?: string;
}
/** As a file may hold it. */
type LinkInput = Link;
/** A working group of configurations; it claims nothing. */
interface Cluster {
  /** Identifier of this cluster, unique among its kind and stable for ever. */
  id: Id<'cluster'>;
  /** What the group is called. */
  label: string;
  /** The configurations put together. */
  members: Id<'configuration'>[];
  /** What they were put together for. */
  note?: string;
}
/** As a file may hold it. */
type ClusterInput = Given<Cluster, 'members'>;
/** A move from some configurations to others, with its reason. */
interface Mapping {
  /** Identifier of this mapping, unique among its kind and stable for ever. */
  id: Id<'mapping'>;
  /** The move of synthesis. */
  move:
    | 'juxtapose'
    | 'reconcile'
    | 'adjudicate'
    | 'consolidate'
    | 'situate'
    | 'subsume'
    | 'merge'
    | 'split'
    | 'refute'
    | 'affirm'
    | 'refine';
  /** What it starts from; all of them stay. */
  from: Id<'configuration'>[];
  /** What it leads to. */
  to: Id<'configuration'>[];
  /** Who decided. */
  by: Id<'person'>;
  /** When it was decided. */
  at: string;
  /** Why, in the words of the person who decided. */
  reason: string;
  /** Set when the decision was taken back; the decision itself stays on record. */
  withdrawn?: Withdrawal;
}
/** As a file may hold it. */
type MappingInput = Given<Mapping, 'to'>;
/** Something on which a pattern depends. */
interface Condition {
  /** The condition, in words. */
  text: string;
  /** The constructs it speaks of. */
  constructs: Id<'construct'>[];
}
/** As a file may hold it. */
type ConditionInput = Given<Condition, 'constructs'>;
/** A pattern a reviewer confirmed; never the result of a count. */
interface DemiRegularity {
  /** Identifier of this demi-regularity, unique among its kind and stable for ever. */
  id: Id<'demi-regularity'>;
  /** The semi-predictable pattern, in words. */
  pattern: string;
  /** Configurations that show it. */
  members: Id<'configuration'>[];
  /** Configurations that do not. */
  exceptions: Id<'configuration'>[];
  /** What makes the pattern stronger or weaker where it holds. */
  moderators: Condition[];
  /** The conditions outside which it is not expected to hold. */
  boundaries: Condition[];
  /** What is thought to bring the pattern about, and its exceptions. */
  account?: string;
  /** Who decided. */
  by: Id<'person'>;
  /** When it was decided. */
  at: string;
  /** Why, in the words of the person who decided. */
  reason: string;
}
/** As a file may hold it. */
type DemiRegularityInput = Given<
  DemiRegularity,
  'members' | 'exceptions' | 'moderators' | 'boundaries',
  {
    moderators?: ConditionInput[] | undefined;
    boundaries?: ConditionInput[] | undefined;
  }
>;
/** Explanations of the same outcome that live side by side. */
interface Rival {
  /** Identifier of this rival, unique among its kind and stable for ever. */
  id: Id<'rival'>;
  /** The outcome or pattern that is explained in more than one way. */
  about: string;
  /** The explanations that compete. */
  explanations: EntityRef[];
  /** Where they differ. */
  note?: string;
  /** Who wrote this. */
  by?: Id<'person'>;
  /** When it was written. */
  at?: string;
}
/** As a file may hold it. */
type RivalInput = Rival;
/** A judgement on which evidence is more trustworthy or fits better, with both sides kept. */
interface Adjudication {
  /** Identifier of this adjudication, unique among its kind and stable for ever. */
  id: Id<'adjudication'>;
  /** What had to be judged. */
  question: string;
  /** The sides; all are kept. */
  sides: {
    /** What the side holds. */
    label: string;
    /** Configurations on this side. */
    configurations: Id<'configuration'>[];
    /** Evidence on this side. */
    evidence: Id<'evidence'>[];
  }[];
  /** What was judged. */
  decision: string;
  /** Who decided. */
  by: Id<'person'>;
  /** When it was decided. */
  at: string;
  /** Why, in the words of the person who decided. */
  reason: string;
  /** Set when the decision was taken back; the decision itself stays on record. */
  withdrawn?: Withdrawal;
}
/** As a file may hold it. */
type AdjudicationInput = Given<
  Adjudication,
  never,
  {
    sides: {
      /** What the side holds. */
      label: string;
      /** Configurations on this side. */
      configurations?: Id<'configuration'>[] | undefined;
      /** Evidence on this side. */
      evidence?: Id<'evidence'>[] | undefined;
    }[];
  }
>;
/** The programme, policy or intervention under review. */
interface Programme {
  /** Identifier of this programme, unique among its kind and stable for ever. */
  id: Id<'programme'>;
  /** The name of the programme, policy or intervention. */
  label: string;
  /** What it consists of. */
  description?: string;
}
/** As a file may hold it. */
type ProgrammeInput = Programme;
/** Somebody who reasons, acts, benefits or loses in a configuration. */
interface Actor {
  /** Identifier of this actor, unique among its kind and stable for ever. */
  id: Id<'actor'>;
  /** Who: “nurses”, “the partner organisation”. */
  label: string;
  /** Who is meant, and who is not. */
  description?: string;
}
/** As a file may hold it. */
type ActorInput = Actor;
/** A proposal that was accepted or rejected, with who, when and why. */
interface ProposalDecision {
  /** Identifier of this proposal-decision, unique among its kind and stable for ever. */
  id: Id<'proposal-decision'>;
  /** The id of the proposal; it depends on what is proposed alone. */
  proposal: string;
  /** What was proposed: `same`, `opposite`, `consolidate`, `reconcile`. */
  kind: string;
  /** What the proposal was about. */
  members: EntityRef[];
  /** What the reviewer decided. */
  decision: 'accepted' | 'rejected';
  /** Which of the choices was taken, by its id. */
  choice?: string;
  /** What the decision wrote into the review; what it wrote came from a proposal. */
  resultedIn: EntityRef[];
  /** What made the proposal. Left out where a person did. */
  madeBy?: {
    /** The function that proposed: `proposeConsolidations`. */
    library: string;
    /** Its revision or version. */
    revision?: string;
    /** What it was asked with, where that differs from the usual. */
    options?: Record<string, unknown>;
  };
  /** Who decided. */
  by: Id<'person'>;
  /** When it was decided. */
  at: string;
  /** Why, in the words of the person who decided. */
  reason: string;
  /** Set when the decision was taken back; the decision itself stays on record. */
  withdrawn?: Withdrawal;
}
/** As a file may hold it. */
type ProposalDecisionInput = Given<ProposalDecision, 'members' | 'resultedIn'>;
/** The plan of the review, as it was written before the work. */
interface Protocol {
  /** What was planned. */
  statement?: string;
  /** A registration number, a DOI or an address. */
  registration?: string;
}
/** As a file may hold it. */
type ProtocolInput = Protocol;
/** A change to the plan: logged, never prevented. */
interface ProtocolChange {
  /** Identifier of this protocol-change, unique among its kind and stable for ever. */
  id: Id<'protocol-change'>;
  /** What is done differently from the plan. */
  change: string;
  /** Who decided. */
  by: Id<'person'>;
  /** When it was decided. */
  at: string;
  /** Why, in the words of the person who decided. */
  reason: string;
}
/** As a file may hold it. */
type ProtocolChangeInput = ProtocolChange;
/** What the review asks. */
interface Question {
  /** Identifier of this question, unique among its kind and stable for ever. */
  id: Id<'question'>;
  /** The question, as the review asks it. */
  text: string;
  /** A question of the whole review, an objective, or one about a part of the theory. */
  kind?: 'review-question' | 'objective' | 'theory-question';
}
/** As a file may hold it. */
type QuestionInput = Question;
/** A form in which configurations are written, as data. */
interface Scheme {
  /** Identifier of this scheme, unique among its kind and stable for ever. */
  id: Id<'scheme'>;
  /** The name of the scheme. */
  label: string;
  /** The parts, in the order they are read. */
  slots: {
    /** The part something plays in one configuration; the same construct can play others elsewhere. */
    role: 'context' | 'mechanism' | 'outcome' | 'intervention' | 'actor';
    /** What reviewers call this part: “Context”, “Strategy”, “If”. */
    label: string;
    /** How many slots of the role a complete configuration has at least. */
    min: number;
    /** How many at most; no limit when left out. */
    max?: number;
    /** Set when the mechanism is written as a resource and a response. */
    split?: 'resource-response';
  }[];
  /** A sentence template with `{context}`, `{mechanism}`, `{resource}`, `{response}`, `{outcome}`, `{intervention}` and `{actor}`. */
  sentence: string;
  /** Where the scheme comes from: a DOI or a citation. */
  source?: string;
}
/** As a file may hold it. */
type SchemeInput = Scheme;
/** The form the review writes its configurations in, and why. */
interface SchemeChoice {
  /** A built-in scheme (`cmo`, `cmo-rr`, `scmo`, `cimo`, `icamo`, `if-then-because`) or one of the review. */
  scheme: string;
  /** Why this form suits the review. */
  reason?: string;
}
/** As a file may hold it. */
type SchemeChoiceInput = SchemeChoice;
/** What one person decided on one source at one gate; two people make two of these. */
interface Screening {
  /** Identifier of this screening, unique among its kind and stable for ever. */
  id: Id<'screening'>;
  /** The source. */
  source: Id<'source'>;
  /** The gate. */
  gate: 'title-abstract' | 'full-text' | 'relevance-rigour';
  /** What the person decided. */
  decision: 'include' | 'exclude' | 'unclear';
  /** Set when several people who screened it agreed on this. */
  consensus?: boolean;
  /** Who screened it. */
  by: Id<'person'>;
  /** When it was screened. */
  at: string;
  /** Why; an exclusion needs a reason. */
  reason?: string;
  /** Set when the decision was taken back; the decision itself stays on record. */
  withdrawn?: Withdrawal;
}
/** As a file may hold it. */
type ScreeningInput = Screening;
type Slot = ContextSlot | MechanismSlot | OutcomeSlot | InterventionSlot | ActorSlot;
/** As a file may hold it. */
type SlotInput =
  ContextSlotInput | MechanismSlotInput | OutcomeSlotInput | InterventionSlotInput | ActorSlotInput;
/** What about the circumstances matters for the mechanism; a setting alone is no context. */
interface ContextSlot {
  /** Identifier of the slot within its configuration: `c1`, `m`, `o2`. */
  id: string;
  role: 'context';
  /** The slot in the words of the review. */
  text: string;
  /** The constructs it speaks of. */
  constructs: Id<'construct'>[];
  /** Which way the thing goes: more of it, less, there, not there, both ways, unchanged. */
  direction?: Direction;
  /** Who gave the slot its constructs; left out where several agreed on them. */
  coder?: Id<'person'>;
  /** Who reasons (mechanism), for whom (outcome), about whom (context). */
  actor?: Id<'actor'>;
  /** The social level it is at. */
  level?: 'micro' | 'meso' | 'macro';
  /** When in the life of the programme. */
  timeframe?: string;
  /** Set when no source says this and a reviewer inferred it. */
  inference?: 'abductive' | 'retroductive';
  /** A remark on this slot. */
  note?: string;
  /** What the context does to the mechanism. */
  effect?: 'enables' | 'hinders' | 'necessary' | 'modifies';
  /** A feature acting at one moment, or a relation that shapes mechanisms over time. */
  reading?: 'triggering-feature' | 'relational-dynamic';
}
/** As a file may hold it. */
type ContextSlotInput = Given<ContextSlot, 'constructs'>;
/** How the outcome comes about: usually hidden, sensitive to context. */
interface MechanismSlot {
  /** Identifier of the slot within its configuration: `c1`, `m`, `o2`. */
  id: string;
  role: 'mechanism';
  /** The slot in the words of the review. */
  text: string;
  /** The constructs it speaks of. */
  constructs: Id<'construct'>[];
  /** Which way the thing goes: more of it, less, there, not there, both ways, unchanged. */
  direction?: Direction;
  /** Who gave the slot its constructs; left out where several agreed on them. */
  coder?: Id<'person'>;
  /** Who reasons (mechanism), for whom (outcome), about whom (context). */
  actor?: Id<'actor'>;
  /** The social level it is at. */
  level?: 'micro' | 'meso' | 'macro';
  /** When in the life of the programme. */
  timeframe?: string;
  /** Set when no source says this and a reviewer inferred it. */
  inference?: 'abductive' | 'retroductive';
  /** A remark on this slot. */
  note?: string;
  /** What the programme offers or takes away. */
  resource?: Statement;
  /** How people reason about it or react to it. */
  response?: Statement;
  /** The construct of mechanism used (Westhorp 2018). */
  kind?:
    'reasoning-resources' | 'powers-liabilities' | 'force' | 'interaction' | 'process-feedback';
}
/** As a file may hold it. */
type MechanismSlotInput = Given<
  MechanismSlot,
  'constructs',
  {
    resource?: StatementInput;
    response?: StatementInput;
  }
>;
/** What comes of it, intended or not. */
interface OutcomeSlot {
  /** Identifier of the slot within its configuration: `c1`, `m`, `o2`. */
  id: string;
  role: 'outcome';
  /** The slot in the words of the review. */
  text: string;
  /** The constructs it speaks of. */
  constructs: Id<'construct'>[];
  /** Which way the thing goes: more of it, less, there, not there, both ways, unchanged. */
  direction?: Direction;
  /** Who gave the slot its constructs; left out where several agreed on them. */
  coder?: Id<'person'>;
  /** Who reasons (mechanism), for whom (outcome), about whom (context). */
  actor?: Id<'actor'>;
  /** The social level it is at. */
  level?: 'micro' | 'meso' | 'macro';
  /** When in the life of the programme. */
  timeframe?: string;
  /** Set when no source says this and a reviewer inferred it. */
  inference?: 'abductive' | 'retroductive';
  /** A remark on this slot. */
  note?: string;
  /** Whether the programme meant it. */
  intended?: 'yes' | 'no' | 'unknown';
  /** How it is seen by the actor it is for. */
  valence?: 'desired' | 'undesired' | 'neutral' | 'contested';
  /** How soon it follows. */
  proximity?: 'proximal' | 'intermediate' | 'distal';
  /** How it is known. */
  basis?: 'measured' | 'perceived' | 'inferred';
  /** The instrument or indicator. */
  measure?: string;
}
/** As a file may hold it. */
type OutcomeSlotInput = Given<OutcomeSlot, 'constructs'>;
interface Statement {
  /** In the words of the review. */
  text: string;
  /** The constructs it speaks of. */
  constructs: Id<'construct'>[];
}
/** As a file may hold it. */
type StatementInput = Given<Statement, 'constructs'>;
/** What was done: the strategy or activity. */
interface InterventionSlot {
  /** Identifier of the slot within its configuration: `c1`, `m`, `o2`. */
  id: string;
  role: 'intervention';
  /** The slot in the words of the review. */
  text: string;
  /** The constructs it speaks of. */
  constructs: Id<'construct'>[];
  /** Which way the thing goes: more of it, less, there, not there, both ways, unchanged. */
  direction?: Direction;
  /** Who gave the slot its constructs; left out where several agreed on them. */
  coder?: Id<'person'>;
  /** Who reasons (mechanism), for whom (outcome), about whom (context). */
  actor?: Id<'actor'>;
  /** The social level it is at. */
  level?: 'micro' | 'meso' | 'macro';
  /** When in the life of the programme. */
  timeframe?: string;
  /** Set when no source says this and a reviewer inferred it. */
  inference?: 'abductive' | 'retroductive';
  /** A remark on this slot. */
  note?: string;
  /** The programme it is part of. */
  programme?: Id<'programme'>;
}
/** As a file may hold it. */
type InterventionSlotInput = Given<InterventionSlot, 'constructs'>;
/** Who, where the scheme gives actors a part of their own. */
interface ActorSlot {
  /** Identifier of the slot within its configuration: `c1`, `m`, `o2`. */
  id: string;
  role: 'actor';
  /** The slot in the words of the review. */
  text: string;
  /** The constructs it speaks of. */
  constructs: Id<'construct'>[];
  /** Which way the thing goes: more of it, less, there, not there, both ways, unchanged. */
  direction?: Direction;
  /** Who gave the slot its constructs; left out where several agreed on them. */
  coder?: Id<'person'>;
  /** Who reasons (mechanism), for whom (outcome), about whom (context). */
  actor?: Id<'actor'>;
  /** The social level it is at. */
  level?: 'micro' | 'meso' | 'macro';
  /** When in the life of the programme. */
  timeframe?: string;
  /** Set when no source says this and a reviewer inferred it. */
  inference?: 'abductive' | 'retroductive';
  /** A remark on this slot. */
  note?: string;
}
/** As a file may hold it. */
type ActorSlotInput = Given<ActorSlot, 'constructs'>;
/** One study and all its reports; counts of support count it once. */
interface StudyFamily {
  /** Identifier of this study-family, unique among its kind and stable for ever. */
  id: Id<'study-family'>;
  /** The study all its reports are about. */
  label: string;
  /** How the reports were found to belong together. */
  note?: string;
}
/** As a file may hold it. */
type StudyFamilyInput = StudyFamily;
/** Something or somebody that was read or heard. */
interface Source {
  /** Identifier of this source, unique among its kind and stable for ever. */
  id: Id<'source'>;
  /** A document of any kind, or people who were spoken with. */
  kind: 'document' | 'interview' | 'focus-group' | 'stakeholder-meeting';
  /** How the source is called in tables: “Fulop”, “Interview 7”. */
  label: string;
  /** What kind of document it is. */
  documentType?:
    | 'journal-article'
    | 'report'
    | 'book'
    | 'chapter'
    | 'thesis'
    | 'policy'
    | 'web-page'
    | 'opinion'
    | 'other';
  /** Who was spoken with. */
  participants: Id<'person'>[];
  /** The bibliographic record, in CSL-JSON. */
  reference?: Reference;
  /** The study this is a report of. */
  studyFamily?: Id<'study-family'>;
  /** The way it came into the review. */
  stream?: Id<'stream'>;
  /** Whether the review includes it; not said when left out. */
  included?: boolean;
  /** Characteristics for the table of included documents. */
  characteristics: {
    /** What is described. */
    name: string;
    /** As the source or the review prints it. */
    value: string;
  }[];
  /** Where the source is situated. */
  facets: FacetValue[];
  /** The full text of a source, named by its hash, so that the text is in no operation and can be taken out. */
  fullText?: FullText;
  /** Anything else worth knowing. */
  note?: string;
}
/** As a file may hold it. */
type SourceInput = Given<
  Source,
  'participants' | 'characteristics' | 'facets',
  {
    fullText?: FullTextInput;
  }
>;
/** The bibliographic record, in CSL-JSON. */
interface Reference {
  /** The CSL type: `article-journal`, `report`, `book`. */
  type?: string;
  /** The title. */
  title?: string;
  /** The DOI, without an address in front. */
  DOI?: string;
  /** An address. */
  URL?: string;
  [key: string]: unknown;
}
/** As a file may hold it. */
type ReferenceInput = Reference;
/** A member of the review team, somebody who made one of its judgements, or somebody who was heard. */
interface Person {
  /** Identifier of this person, unique among its kind and stable for ever. */
  id: Id<'person'>;
  /** The name the person goes by in this review; it may be a pseudonym. */
  name: string;
  /** Set when the name is a pseudonym: the real one stands nowhere in the file. */
  pseudonym?: boolean;
  /** What the person does in the review. */
  roles: (
    | 'lead-analyst'
    | 'reviewer'
    | 'second-checker'
    | 'methodologist'
    | 'stakeholder'
    | 'librarian'
    | 'author'
    | 'participant'
    | 'other'
  )[];
}
/** As a file may hold it. */
type PersonInput = Given<Person, 'roles'>;
/** One version of a programme theory or a middle-range theory. */
interface Theory {
  /** Identifier of this theory, unique among its kind and stable for ever. */
  id: Id<'theory'>;
  /** What the theory is called. */
  label: string;
  /** Where it stands. */
  status: 'candidate' | 'initial' | 'refined' | 'final' | 'retired';
  /** How far it travels. */
  abstraction: 'programme' | 'middle-range';
  /** The theory in words. */
  statement: string;
  /** An account of the pattern its configurations make. */
  account?: string;
  /** Where the theory came from. */
  genesis?: string;
  /** The version it replaces. */
  previous?: Id<'theory'>;
  /** Its configurations. */
  configurations: Id<'configuration'>[];
  /** Its links. */
  links: Id<'link'>[];
  /** Who wrote this. */
  by?: Id<'person'>;
  /** When it was written. */
  at?: string;
}
/** As a file may hold it. */
type TheoryInput = Given<Theory, 'configurations' | 'links'>;
/** An existing theory the review leans on. */
interface SubstantiveTheory {
  /** Identifier of this substantive-theory, unique among its kind and stable for ever. */
  id: Id<'substantive-theory'>;
  /** The name of the theory. */
  label: string;
  /** The bibliographic record, in CSL-JSON. */
  reference?: Reference;
  /** What it informs, explains or contradicts. */
  relations: {
    /** What it does for the subject. */
    kind: 'informs' | 'explains' | 'contradicts';
    /** What it bears on. */
    subject: EntityRef;
    /** How. */
    note?: string;
  }[];
  /** What it says, briefly. */
  note?: string;
}
/** As a file may hold it. */
type SubstantiveTheoryInput = Given<SubstantiveTheory, 'relations'>;
/** A recommendation, tied to the configurations it follows from. */
interface ActionStatement {
  /** Identifier of this action-statement, unique among its kind and stable for ever. */
  id: Id<'action-statement'>;
  /** What should be done. */
  text: string;
  /** What it follows from. */
  configurations: Id<'configuration'>[];
  /** Whom it is addressed to. */
  forWhom: Id<'actor'>[];
}
/** As a file may hold it. */
type ActionStatementInput = Given<ActionStatement, 'configurations' | 'forWhom'>;
/** A note attached to anything. */
interface Memo {
  /** Identifier of this memo, unique among its kind and stable for ever. */
  id: Id<'memo'>;
  /** What it is about. */
  about: EntityRef[];
  /** What it records. */
  kind?: 'note' | 'decision' | 'genesis' | 'inference';
  /** The memo. */
  text: string;
  /** Who wrote this. */
  by?: Id<'person'>;
  /** When it was written. */
  at?: string;
}
/** As a file may hold it. */
type MemoInput = Given<Memo, 'about'>;
/** The type of each kind of entity. */
interface Entities {
  question: Question;
  scheme: Scheme;
  facet: Facet;
  person: Person;
  'protocol-change': ProtocolChange;
  programme: Programme;
  actor: Actor;
  'study-family': StudyFamily;
  stream: Stream;
  source: Source;
  screening: Screening;
  fragment: Fragment;
  construct: Construct;
  identity: Identity;
  distinction: Distinction;
  configuration: Configuration;
  coding: Coding;
  evidence: Evidence;
  link: Link;
  cluster: Cluster;
  mapping: Mapping;
  'demi-regularity': DemiRegularity;
  rival: Rival;
  adjudication: Adjudication;
  'proposal-decision': ProposalDecision;
  confidence: ConfidenceJudgement;
  theory: Theory;
  'substantive-theory': SubstantiveTheory;
  'action-statement': ActionStatement;
  memo: Memo;
  judgement: Judgement;
  verdict: Verdict;
  waiver: Waiver;
  'search-run': SearchRun;
  'flow-event': FlowEvent;
  'stated-count': StatedCount;
}

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
  'text-altered',
  'text-without-source',
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
  /** An entry is not what it was when it was written, or is out of its place. */
  'broken-chain',
  /** The ledger starts from another review than the one given, or two ledgers from different ones. */
  'other-base',
  /** The review is not what its ledger led to: it was edited elsewhere. */
  'edited-elsewhere',
  /** An id that an earlier operation of the ledger has. */
  'operation-id-taken',
  /** No entry has this number. */
  'unknown-entry',
  /** The entry says that the review was edited elsewhere, which nothing here can take back. */
  'not-undoable',
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
  /** Two copies of a review were each edited elsewhere since they were one. */
  'edited-apart',
  /** An entry of a colleague's copy that could not be taken over; it is handed back whole. */
  'merge-conflict',
];
/** The code of an issue met in work with a ledger. */
type LedgerIssueCode = (typeof ledgerIssueCodes)[number] | OperationIssueCode;
/** An issue met in work with a ledger. */
type LedgerIssue = Issue<LedgerIssueCode>;

/** One page for each code of its own that work with a ledger can meet. */
declare const ledgerIssuePages: Readonly<Record<(typeof ledgerIssueCodes)[number], IssuePage>>;

/** An issue of this package. */
type ModelIssue = Issue<ModelIssueCode>;

/** The version of the file format this package reads and writes. */
declare const formatVersion = '2.0';
/** The schema of each kind of entity. */
declare const entitySchemas: {
  readonly [Kind in EntityKind]: z.ZodType<Entities[Kind]>;
};
/** The schema of a {@link Review}. */
declare const reviewSchema: z.ZodType<Review, ReviewInput>;

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
 * const result = parseReview({ format: 'cmoc-review', version: '2.0', id: 'r', title: 'A review' });
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
 * collections are sorted by id and texts by hash, defaults are left out, two spaces per level, a new line at the end.
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
declare function collectionOf<Kind extends EntityKind>(
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
declare function findEntity<Kind extends EntityKind>(
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

/**
 * The schema of {@link Configuration}.
 *
 * Contexts, mechanisms and outcomes that belong together: in these contexts, this mechanism leads to
 * these outcomes. It is one claim and is kept whole; any part may be missing while it is being built.
 */
declare const configurationSchema: z.ZodType<Configuration, ConfigurationInput>;

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
declare const evidenceSchema: z.ZodType<Evidence, EvidenceInput>;
/** How a fragment bears on a claim. */
type Stance = Evidence['stance'];

/** How far a fragment's words are from its source's, nearest first. */
declare const distances: readonly [
  'quotation',
  'paraphrase',
  'compression',
  'interpretation',
  'imputation',
];
/** The schema of a {@link Locator}. */
declare const locatorSchema: z.ZodType<Locator, LocatorInput>;
/** The schema of a {@link Fragment}. */
declare const fragmentSchema: z.ZodType<Fragment, FragmentInput>;
/** How far a fragment's words are from its source's. */
type Distance = Fragment['distance'];

/** The schema of a {@link StudyFamily}. */
declare const studyFamilySchema: z.ZodType<StudyFamily, StudyFamilyInput>;
/** A bibliographic record in CSL-JSON; fields beyond the few named here are kept as they are. */
declare const referenceSchema: z.ZodType<Reference, ReferenceInput>;
/** The schema of a {@link Source}. */
declare const sourceSchema: z.ZodType<Source, SourceInput>;

/** A study, or a source of which no study is recorded and which is counted apart. */
interface StudyFamilyRef {
  readonly kind: 'study-family' | 'source';
  readonly id: string;
}
/** The key of a study family. Ids hold no `/`, so families and sources never share a key. */
declare function familyKey({ kind, id }: StudyFamilyRef): string;
/**
 * Names the studies behind something with their unit: study families only as far as they are on record,
 * for nothing says whether sources without one are one study.
 *
 * @example
 * ```ts
 * wordFamilies([{ kind: 'study-family', id: 'a' }]); // '1 study family'
 * wordFamilies([{ kind: 'source', id: 's' }]); // '1 source, no study family recorded'
 * wordFamilies([], 1); // '1 authors’ statement, no passage behind it'
 * ```
 *
 * @param restated how many passages are no support, for they are the claim in its authors' own words
 */
declare function wordFamilies(families: readonly StudyFamilyRef[], restated?: number): string;
/**
 * Names what stands behind a claim and against it: “4 study families for it, 1 study family against”. The
 * mirror of the claim is neither, nor is the claim in its authors' own words; each is named wherever either
 * side is.
 */
declare function wordStanding(standing: {
  readonly for: readonly StudyFamilyRef[];
  readonly against: readonly StudyFamilyRef[];
  readonly oppositeConfirmed: readonly StudyFamilyRef[];
  /** Passages that are the claim in its authors' own words. */
  readonly restated: number;
}): string;
/** Each family once, in the order of kind and id: the unit in which support is counted. */
declare function distinctFamilies(families: Iterable<StudyFamilyRef>): readonly StudyFamilyRef[];

/** A passage brought to bear on a claim, with the study behind it. */
interface EvidenceItem {
  readonly evidence: string;
  readonly fragment: string;
  readonly source: string;
  readonly family: StudyFamilyRef;
  readonly stance: Stance;
  /** The claim it was brought to bear on. */
  readonly on: EntityRef;
  /** The slots of that claim it speaks to; empty for the claim as a whole. */
  readonly slots: readonly string[];
}

/** The schema of a {@link Slot}. */
declare const slotSchema: z.ZodType<Slot, SlotInput>;

/** One use of a construct: which configuration, in which slot. */
interface ConstructUse {
  readonly configuration: Configuration;
  readonly slot: Slot;
}

/**
 * What everybody asks of a review: who is who, who points to whom, what came from what, which study is
 * behind a source. Nothing is read before it is asked for, and each part is remembered by the identity of
 * the collections it is made from: a review that an operation made of another shares every part whose
 * collections the operation left alone, and no review is kept alive by what followed it.
 *
 * Reviews are never changed in place. Whoever does change one in place goes on getting the answers that
 * were true before, from every function that takes the review.
 */
interface ReviewIndex {
  readonly review: Review;
  /** The entities of a kind by id. Made in one pass over the collection. */
  readonly byId: <Kind extends EntityKind>(kind: Kind) => ReadonlyMap<string, Entities[Kind]>;
  /**
   * Everything that points to an entity, each once, by kind (in the order of the collections) and id: the
   * evidence on a configuration, the slots that speak of a construct, the memos about anything. Empty for
   * what the review does not have.
   */
  readonly referrers: (target: EntityRef) => readonly EntityRef[];
  /**
   * The evidence brought to bear on a claim itself, in order of id. What a claim rests on is more than
   * that: ask {@link evidenceFor}.
   */
  readonly evidenceOn: (claim: EntityRef) => readonly EvidenceItem[];
  /** The study a source is a report of; the source itself where none is recorded. */
  readonly familyOf: (source: string) => StudyFamilyRef;
  /**
   * All that a configuration was made from, step by step back along the moves in force, without itself.
   * A refutation makes nothing. With `takenBack`, along moves that were taken back too.
   */
  readonly originsOf: (
    configuration: string,
    options?: {
      readonly takenBack?: boolean;
    },
  ) => ReadonlySet<string>;
  /** Every slot that speaks of a construct, in the order of configurations and slots. */
  readonly usesOf: (construct: string) => readonly ConstructUse[];
  /**
   * The configurations that speak as the theory: those consolidated or refined, all where there are none
   * yet; never one that is parked or was refuted.
   */
  readonly theory: () => readonly Configuration[];
}
/**
 * The index of a review; the same one each time. Each answer costs one pass over the collections it is
 * made from when it is first asked for, and next to nothing after that, also for the reviews that
 * operations make of this one.
 *
 * @example
 * ```ts
 * const index = reviewIndex(review);
 * index.referrers({ kind: 'construct', id: 'trust' }); // [{ kind: 'configuration', id: 'IOC-09' }, …]
 * index.originsOf('R-1'); // Set { 'IOC-09', 'IOC-11' }
 * ```
 */
declare function reviewIndex(review: Review): ReviewIndex;

/** Whether a configuration was put aside: it stays on record and no longer speaks as theory. */
declare function isPutAside({ status }: Pick<Configuration, 'status'>): boolean;

/** The moves of synthesis a mapping can record. */
declare const mappingMoves: readonly [
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
declare const mappingSchema: z.ZodType<Mapping, MappingInput>;
/** A move of synthesis. */
type Move = Mapping['move'];

/**
 * How a passage stands to a claim, in the end. `opposite-confirmed`: the mirror of the claim was found,
 * in another context with another outcome; that is neither for the claim nor against it. `restated`: it
 * is the claim itself in its authors' own words, and no support for it. `neither`: it only tells the
 * context, is unclear, or came by a move that does not say which way it speaks.
 */
declare const bearings: readonly ['for', 'against', 'opposite-confirmed', 'restated', 'neither'];
/** How a passage stands to a claim. */
type Bearing = (typeof bearings)[number];
/** How evidence of a stance stands to the claim it was brought to bear on, unless it states the claim. */
declare const bearingOfStance: Readonly<Record<Stance, Bearing>>;
/** One step by which evidence came to a claim from another. */
type WayStep =
  | {
      readonly by: 'move';
      readonly move: Move;
      readonly mapping: string;
      readonly from: EntityRef;
      readonly to: EntityRef;
    }
  | {
      /** From a configuration or link to the theory or demi-regularity it belongs to. */
      readonly by: 'member' | 'exception';
      readonly from: EntityRef;
      readonly to: EntityRef;
    };
/** A passage that bears on a claim, with how it came to bear on it. */
interface ClaimEvidenceItem extends EvidenceItem {
  readonly bearing: Bearing;
  /** Whether it speaks to a part of the claim asked about rather than to the whole. */
  readonly isPart: boolean;
  /** The slots of the claim asked about that it speaks to, where it is to some that the claim has. */
  readonly claimSlots: readonly string[];
  /**
   * The ways by which it was inherited, each from where the passage was brought to bear to the claim
   * asked about; empty for direct evidence. One way for each last step; of several the shortest.
   */
  readonly ways: readonly (readonly WayStep[])[];
}
/** All evidence of one bearing, with its counts. */
interface EvidenceSide {
  readonly items: readonly ClaimEvidenceItem[];
  /** How many of the items were inherited. */
  readonly inherited: number;
  /** Different passages. */
  readonly passages: number;
  /** Different sources, in order of id. */
  readonly sources: readonly string[];
  /** The studies, each once, and the sources of which no study is recorded, each for itself. */
  readonly families: readonly StudyFamilyRef[];
  /** Recorded study families among `families`. */
  readonly studyFamilies: number;
  /** Sources of which no study is recorded among `families`: whether they are one study is not known. */
  readonly sourcesWithoutFamily: number;
}
/** What stands behind a claim and against it, brought to bear on it or inherited. */
interface ClaimEvidence {
  readonly claim: EntityRef;
  readonly for: EvidenceSide;
  readonly against: EvidenceSide;
  /** The mirror of the claim was found: shown wherever either side is, counted with neither. */
  readonly oppositeConfirmed: EvidenceSide;
  /** The claim as its authors state it: shown wherever either side is, counted with neither. */
  readonly restated: EvidenceSide;
  readonly neither: EvidenceSide;
}
/** All that bears on a claim, whichever way. */
declare function itemsOf(evidence: ClaimEvidence): readonly ClaimEvidenceItem[];

/**
 * Everything that stands behind a claim and against it: the evidence brought to bear on it, and what it
 * inherits: a configuration through the moves in force that led to it, a theory from its configurations
 * and links, a demi-regularity from its members and exceptions. For and against alike; each item says by
 * which way it came, and counts once however many ways there are.
 *
 * What each move passes on is in the table {@link inheritanceOfMoves}. A refuted configuration passes on what
 * speaks against it, and nothing as support. A move taken back passes on nothing.
 *
 * Every surface that says how much stands behind something says it from here. The first question about a
 * review is linear in its evidence; each further one in what stands behind the claim. Frozen, and the same
 * object as before while the collections it was made from are the same.
 *
 * @example
 * ```ts
 * const standing = evidenceFor(reviewIndex(review), { kind: 'configuration', id: 'R-1' });
 * standing.for.studyFamilies; // 4
 * standing.against.items[0]?.ways[0]; // [{ by: 'move', move: 'merge', from: { kind: 'configuration', id: 'A' }, … }]
 * ```
 */
declare function evidenceFor(index: ReviewIndex, claim: EntityRef): ClaimEvidence;

/** What becomes of evidence on what a move starts from, for what it leads to. */
interface Inheritance {
  /**
   * `kept`: what speaks for, against or for the mirror goes on doing so. `against-only`: what speaks
   * against does; the rest is shown as speaking neither way. `none`: all of it is shown so.
   */
  readonly sign: 'kept' | 'against-only' | 'none';
  /**
   * `whole`: whatever slots it speaks to. `with-its-slot`: evidence on some slots goes where those
   * slots went. `as-a-part`: what spoke to a whole now speaks to the part that came from there.
   */
  readonly reach: 'whole' | 'with-its-slot' | 'as-a-part';
  /** Whether what the move leads to came from what it starts from. */
  readonly isOrigin: boolean;
  /** Why, in one sentence. */
  readonly because: string;
}
/**
 * For each move of synthesis, whether what it leads to inherits the evidence on what it starts from, and
 * with what sign. This table is what {@link evidenceFor} goes by; `EVIDENCE.md` is printed from it.
 */
declare const inheritanceOfMoves: Readonly<Record<Move, Inheritance>>;

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
declare const schemeSchema: z.ZodType<Scheme, SchemeInput>;
/** The schema of a {@link SchemeChoice}. */
declare const schemeChoiceSchema: z.ZodType<SchemeChoice, SchemeChoiceInput>;

/**
 * The configuration schemes every review can use, as data, by id. A review can bring more in its
 * `schemes`.
 */
declare const builtInSchemes: readonly Scheme[];

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
declare const flowUnits: readonly [
  'record',
  'report',
  'study',
  'document',
  'interview',
  'participant',
  'focus-group',
];
/** The gates a stream can pass, in order. */
declare const flowGates: readonly [
  'identification',
  'deduplication',
  'title-abstract',
  'full-text',
  'relevance-rigour',
  'inclusion',
];
/** The schema of a {@link Stream}. */
declare const streamSchema: z.ZodType<Stream, StreamInput>;
/** The schema of a {@link FlowEvent}. */
declare const flowEventSchema: z.ZodType<FlowEvent, FlowEventInput>;
/** The schema of a {@link StatedCount}. */
declare const statedCountSchema: z.ZodType<StatedCount, StatedCountInput>;
/** The schema of a {@link SearchRun}. */
declare const searchRunSchema: z.ZodType<SearchRun, SearchRunInput>;

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
 * Takes a review as it was found, where it is not what its ledger led to: it was edited elsewhere, by hand
 * or by a program that keeps no ledger. Nothing in the review changes; the ledger says that something was
 * changed, between which two states, who took it in and when.
 */
interface AdoptOperation {
  readonly kind: 'adopt';
  /** The hash of the review the ledger led to. */
  readonly expected: string;
  /** The hash of the review that was found. */
  readonly found: string;
}

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
declare const lineageEventSchema: z.ZodType<LineageEvent, LineageEventInput>;
/**
 * The schema of {@link Construct}.
 *
 * An idea the review speaks of, such as trust. It has no role: it can be a context in one
 * configuration, a mechanism in another and an outcome in a third.
 */
declare const constructSchema: z.ZodType<Construct, ConstructInput>;
/** The schema of a {@link ConstructState}. */
declare const constructStateSchema: z.ZodType<ConstructState, ConstructStateInput>;
/**
 * The schema of {@link Identity}.
 *
 * A reviewer's judgement that two constructs are the same, or, when both sides carry a direction,
 * that two states are: “fewer tasks achieved” is “task failure”. Chains and loops hang on such
 * judgements, so each has an author and a reason and can be taken back.
 */
declare const identitySchema: z.ZodType<Identity, IdentityInput>;
/** The schema of a {@link Distinction}. */
declare const distinctionSchema: z.ZodType<Distinction, DistinctionInput>;

/**
 * The schema of {@link ProposalDecision}.
 *
 * A reviewer's answer to something the software proposed. A rejection keeps the proposal from being made
 * again, until it is withdrawn; an acceptance says which parts of the review came from a proposal.
 *
 * It is written by the step `decide-proposal`, which stands last in the batch of what the choice writes,
 * so that `resultedIn` can name it; the inverse of the batch takes all of it back. `withdraw` takes a
 * rejection back later and leaves the record.
 */
declare const proposalDecisionSchema: z.ZodType<ProposalDecision, ProposalDecisionInput>;

/** The schema of a {@link Protocol}. */
declare const protocolSchema: z.ZodType<Protocol, ProtocolInput>;
/** The schema of a {@link ProtocolChange}. */
declare const protocolChangeSchema: z.ZodType<ProtocolChange, ProtocolChangeInput>;

/** The kinds of decision that can be taken back while their record stays. */
declare const withdrawableKinds: readonly [
  'identity',
  'distinction',
  'mapping',
  'adjudication',
  'proposal-decision',
  'screening',
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
/**
 * Records what a reviewer decided on a proposal of the software. It stands last in the batch of what the
 * choice writes, so that it can name it; `withdraw` takes it back and leaves the record.
 */
interface DecideProposal {
  readonly kind: 'decide-proposal';
  /** The id of the decision that records it. */
  readonly proposalDecision: string;
  /** The id of the proposal. */
  readonly proposal: string;
  /** What was proposed: `same`, `consolidate`. */
  readonly proposed: string;
  readonly decision: ProposalDecision['decision'];
  readonly members: readonly EntityRef[];
  readonly choice?: string;
  readonly resultedIn?: readonly EntityRef[];
  readonly madeBy?: NonNullable<ProposalDecision['madeBy']>;
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
  | DecideProposal
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
/** What an operation does: one step, or several together; or it says that others did something. */
type OperationBody = OperationStep | BatchOperation | AdoptOperation;
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
 * The changes that lead from one review to another: what was added, changed and removed, and the fields
 * of the review itself. Done together, as a batch, they make the first into the second.
 */
declare function changesBetween(before: Review, after: Review): Change[];

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
 * review, the history of everything in it and the stack for undoing; a session grows it.
 */
interface Ledger {
  /** The hash of the review it starts from. */
  readonly base: string;
  readonly entries: readonly LedgerEntry[];
}
/**
 * The hash of a review: of its canonical bytes without the full texts, so that two reviews have the
 * same hash when they are written the same, and keep it when a text is taken out. Linear in the size of
 * the review.
 */
declare function hashReview(review: Review): string;

/** Who takes something back or does it again, and when; why, where it is asked for. */
type Undoing = Authorship & {
  readonly operationId?: string;
};
/** A session after something was done in it, or why it was not. */
type Done = Result<Session, LedgerIssueCode>;
/**
 * A review with everything that was done to it: the one way to change a review and keep who did what,
 * when and why. A session never changes; whatever is done gives the session afterwards. There is no
 * other history and no other undo.
 */
declare class Session {
  #private;
  /** Use {@link openSession}. */
  private constructor();
  /** @internal */
  static open(review: Review, ledger: Ledger | undefined): Session;
  /** The review as it stands. */
  get review(): Review;
  /** Everything that was done, in order. Put together when first asked for, linear in its length. */
  get ledger(): Ledger;
  /** How many entries the ledger has. */
  get length(): number;
  /** What was done last. */
  get last(): LedgerEntry | undefined;
  /** The entries after the one with a number; all of them after 0. Linear in what it gives. */
  since(sequence: number): readonly LedgerEntry[];
  /** The entry an operation id stands for. */
  find(operationId: string): LedgerEntry | undefined;
  /** Whether an entry was taken back and stays so. */
  isTakenBack(entry: LedgerEntry): boolean;
  /**
   * Does an operation and writes it down. An operation without an id gets one made from its content and
   * its place, the same for the same ledger. What is refused is not written down.
   *
   * The cost is that of `apply` and of hashing the operation, whatever the length of the ledger.
   */
  do(operation: Operation): Done;
  /** The session with full texts put beside the review. Which source has which is said by operations. */
  withTexts(texts: readonly string[]): Session;
  /** The session with a text taken out of the review: no entry held a word of it, all stay as they are. */
  withoutText(hash: string): Session;
  /** The step `undo` takes back for a person; undefined where there is none. */
  undoable(by: string): LedgerEntry | undefined;
  /** The step `redo` does again for a person; undefined where there is none. */
  redoable(by: string): LedgerEntry | undefined;
  /**
   * Takes an entry back by a further entry that does the opposite; nothing is struck out.
   *
   * Without a number it takes back the person's own last step and asks no reason; called again it goes
   * back step by step. With a number it takes back that entry, also an old one or one of somebody else's,
   * and asks a reason: what later work left alone goes back to what it was, and where it did not, the
   * undoing is refused with `undo-conflict`, which names the later entries in the way.
   */
  undo(who: Undoing, sequence?: number): Done;
  /** Does the step again that the person took back last. New work of theirs ends what can be redone. */
  redo(who: Undoing): Done;
  /**
   * Does an entry of another session once more, as part of {@link mergeSessions}. Refused where it would do
   * something else than it did there, or takes back what is not here.
   */
  takeOver({ operation, inverse }: LedgerEntry): Done;
}
/**
 * Opens a session on a review: a new one, or one that goes on from the ledger that led to the review.
 * The ledger is taken to be sound, as {@link readReviewFile} gives it. Linear in the ledger.
 *
 * @example
 * ```ts
 * let session = openSession(review);
 * const done = session.do({ kind: 'add', by: 'ann', at: '2024-03-01T09:30:00Z', entityKind: 'memo', entity: { id: 'n', text: 'Look again.' } });
 * if (done.ok) session = done.value;
 * session.undo({ by: 'ann', at: '2024-03-01T09:31:00Z' }); // a session without the memo, and two entries
 * ```
 */
declare function openSession(review: Review, ledger?: Ledger): Session;

/** An entry of a colleague's copy that could not be taken over, whole, with what stands in its way. */
interface MergeConflict {
  readonly entry: LedgerEntry;
  /** Entries of one's own about the same thing. */
  readonly against: readonly LedgerEntry[];
  /** Entries of the copy it builds on that could not be taken over either. */
  readonly after: readonly LedgerEntry[];
  /** Why it cannot be done after what was done here. */
  readonly issues: readonly LedgerIssue[];
}
/** Two people's work on one review, brought together. */
interface MergedSessions {
  /** One's own session, with what was taken over behind its entries. */
  readonly session: Session;
  /** What was taken over, as it stands in the session now. */
  readonly taken: readonly LedgerEntry[];
  /** What could not be taken over, for people to settle; empty when the two do not touch. */
  readonly conflicts: readonly MergeConflict[];
}
/**
 * Takes over what a colleague did in a copy of one's review since the two were one. One's own entries
 * stay as they are; those of the copy come behind them, in their order, each with its own author, moment
 * and reason. What both have already is taken once.
 *
 * An entry is taken over where it does what it did when it was made. Where the two touch the same, one's
 * own work stands and the colleague's entry is handed back whole, with the entries it meets and with what
 * builds on it: a person decides, nothing is lost and nothing is overwritten. Where nothing is handed
 * back the review is the same whoever takes over from whom.
 *
 * Linear in both ledgers, apart from looking up what a conflict is about.
 */
declare function mergeSessions(
  mine: Session,
  theirs: Session,
): Result<MergedSessions, LedgerIssueCode>;

/** What one file holds: a review, and the ledger of what was done to it where one is kept. */
interface ReviewFile {
  readonly review: Review;
  readonly ledger?: Ledger;
  /** Set where the review is not what its ledger led to: somebody edited it elsewhere. */
  readonly edited?: {
    readonly expected: string;
    readonly found: string;
  };
}
/** The schema of the key `ledger` of a review file. */
declare const ledgerSchema: z.ZodObject<
  {
    base: z.ZodString;
    review: z.ZodString;
    entries: z.ZodArray<
      z.ZodObject<
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
      >
    >;
  },
  z.core.$strip
>;
/**
 * Reads a review file with its ledger. A file without a ledger is read as well; one whose review was
 * edited elsewhere is read with the warning `edited-elsewhere`. A ledger that is no ledger or that was
 * changed after it was written (`broken-chain`) is an error; {@link readReview} reads the review of such a
 * file alone. Never throws; linear in the file.
 */
declare function readReviewFile(
  input: string | Uint8Array,
  options?: ReadOptions,
): Result<ReviewFile, LedgerIssueCode>;
/**
 * Writes a review and its ledger as one canonical text: the review as {@link writeReview} writes it, with
 * the ledger under its last key, a line an entry, so that work adds lines and changes none of those before.
 * What was edited elsewhere and not adopted yet stays so.
 */
declare function writeReviewFile({ review, ledger, edited }: ReviewFile): string;
/**
 * Opens a session on what a file holds. A review that was edited elsewhere is taken as it was found, by an
 * entry that says so, in the name of whoever goes on from it.
 */
declare function resumeSession(
  { review, ledger, edited }: ReviewFile,
  { by, at }: Pick<Authorship, 'by' | 'at'>,
): Session;

/** A person as operations name them. */
interface Reviewer {
  readonly id: string;
  /** What must be done first, so that the review knows them; nothing where it does. */
  readonly steps: readonly AddChange[];
}
/** The person of a review with a name or an id; a new one where it has none. */
declare function reviewerNamed({ team }: Pick<Review, 'team'>, name: string): Reviewer;
/** An id made of a text, with a number behind it where it is taken: `ann-lee`, `ann-lee-2`. */
declare function freeId(text: string, taken: (id: string) => boolean): string;

/**
 * What an entry did, in a few plain words in the past: “merged IOC-09 and IOC-11 into R-1”, “added 46
 * sources”, “took back: added memo n1”. Moves come before the changes they consist of.
 *
 * @param session - finds the entry of an operation that was taken back, to tell it
 */
declare function tellEntry(
  entry: LedgerEntry,
  session: {
    readonly find: (operationId: string) => LedgerEntry | undefined;
  },
): string;

/**
 * Writes a value as JSON in one way only: keys in code-unit order, no white space, numbers and text as
 * ECMAScript writes them (the JSON Canonicalization Scheme, RFC 8785). Keys that hold `undefined` are
 * left out. The value must be one that JSON can hold.
 */
declare function canonicalJson(value: unknown): string;

/**
 * What an entry came down to when it was done: entities added, fields changed, entities removed, in
 * order, each with what was there before. Read from the entry alone, without the review.
 */
declare function changesOf(entry: LedgerEntry): readonly ReversibleChange[];

/** The schema of one entry of a ledger. */
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
 * Says whether a ledger is as it was written: nothing when it is, else the first entry that is not.
 * After that entry nothing is known, as each entry vouches for all before it. What says that it takes an
 * entry back must do just that, and must have a reason where the entry is somebody else's.
 *
 * Somebody who rewrites a whole ledger from some entry on gets a sound chain with another last hash:
 * keep that hash elsewhere to notice.
 */
declare function verifyLedger(ledger: Ledger): LedgerIssue | undefined;

/**
 * Encodes reviews for one worker, which keeps the last one: the first is sent as a whole, later ones
 * as what changed, going by the identity of entities as operations keep it. Other arguments pass.
 */
declare function reviewEncoder(): ArgumentCoder;
/** Undoes {@link reviewEncoder} in the worker; what did not change stays the same object. */
declare function reviewDecoder(): ArgumentCoder;

/** Every step of the ladder, in the order they are tried. */
declare const quoteSteps: readonly [
  'exact',
  'punctuation',
  'line-end-hyphens',
  'reference-numbers',
  'spacing',
  'ellipses',
  'page-break',
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
 * put together that a line end broke; without reference numbers in the running text; whatever the spaces
 * between and inside words; in the parts its ellipses leave; behind the head and foot of pages. Offsets are those of the text as given, in UTF-16 units.
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

/** The SHA-256 of a text in UTF-8, as `sha256:` and 64 hexadecimal digits. */
declare function hashText(text: string): string;

/** The schema of a {@link FullText}. */
declare const fullTextSchema: z.ZodType<FullText, FullTextInput>;
/** The schema of a {@link HeldText}. */
declare const heldTextSchema: z.ZodType<HeldText, HeldTextInput>;

/**
 * What a source says of its full text: the hash that names it, its kind and its length. The text itself
 * goes beside, with {@link withTexts}. Linear in the length of the text; the same text gives the same.
 *
 * @example
 * ```ts
 * const fullText = describeText('We trusted them.'); // into the source, by an operation
 * withTexts(review, ['We trusted them.']); // the text beside it, in no operation
 * ```
 */
declare function describeText(text: string, mediaType?: string): FullText;
/**
 * The full text of a source, where the file holds it. Undefined where the source names none, and where
 * the text it names is not here: never copied along, or taken out because somebody asked for that.
 * Linear in the number of texts.
 */
declare function fullTextOf(
  review: Pick<Review, 'texts'>,
  source: Pick<Source, 'fullText'> | undefined,
): string | undefined;
/**
 * A review with texts put beside it. Which text belongs to which source is said by the sources, by hash,
 * and is changed by operations; the texts are in no operation and no ledger, so that each of them can be
 * taken out again. Texts that are there already change nothing.
 */
declare function withTexts(review: Review, texts: readonly string[]): Review;
/**
 * A review without one of its texts: people have a right to have theirs taken out. The source keeps the
 * hash, so that it is seen that there was a text; operations, ledger and undo are not touched by it.
 */
declare function withoutText(review: Review, hash: string): Review;

/** The schema of a {@link Question}. */
declare const questionSchema: z.ZodType<Question, QuestionInput>;

/** The schema of a {@link Facet}. */
declare const facetSchema: z.ZodType<Facet, FacetInput>;
/** The schema of a {@link FacetValue}. */
declare const facetValueSchema: z.ZodType<FacetValue, FacetValueInput>;

/**
 * The schema of {@link Person}.
 *
 * A member of the review team, somebody who made one of its judgements, or somebody who was heard: a
 * person may be named by a pseudonym alone.
 */
declare const personSchema: z.ZodType<Person, PersonInput>;

/** The schema of a {@link Programme}. */
declare const programmeSchema: z.ZodType<Programme, ProgrammeInput>;
/** The schema of an {@link Actor}. */
declare const actorSchema: z.ZodType<Actor, ActorInput>;

/** The gates at which people decide on single sources, in order. */
declare const screeningGates: readonly ['title-abstract', 'full-text', 'relevance-rigour'];
/**
 * The schema of {@link Screening}.
 *
 * What one person decided on one source at one gate. Where two people screen, each has their own record
 * and the consensus a third; whether the review includes the source stands in the source.
 */
declare const screeningSchema: z.ZodType<Screening, ScreeningInput>;

/**
 * The schema of {@link Coding}.
 *
 * What one coder gave a slot. Each coder works in a branch of the ledger of their own (alone: in a file
 * of their own), where the slots hold that coder's constructs. When the branches are brought together,
 * each slot coded twice keeps a coding per coder, so that agreement can be shown later, and the slot
 * itself holds what was agreed, with nobody as its coder.
 */
declare const codingSchema: z.ZodType<Coding, CodingInput>;

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
declare const linkSchema: z.ZodType<Link, LinkInput>;
/** The schema of a {@link Cluster}. */
declare const clusterSchema: z.ZodType<Cluster, ClusterInput>;

/** The schema of a {@link Condition}. */
declare const conditionSchema: z.ZodType<Condition, ConditionInput>;
/** The schema of a {@link DemiRegularity}. */
declare const demiRegularitySchema: z.ZodType<DemiRegularity, DemiRegularityInput>;
/** The schema of a {@link Rival}. */
declare const rivalSchema: z.ZodType<Rival, RivalInput>;
/** The schema of an {@link Adjudication}. */
declare const adjudicationSchema: z.ZodType<Adjudication, AdjudicationInput>;

/** The schema of a {@link ConfidenceJudgement}. */
declare const confidenceSchema: z.ZodType<ConfidenceJudgement, ConfidenceJudgementInput>;

/** The schema of a {@link Theory}. */
declare const theorySchema: z.ZodType<Theory, TheoryInput>;
/** The schema of a {@link SubstantiveTheory}. */
declare const substantiveTheorySchema: z.ZodType<SubstantiveTheory, SubstantiveTheoryInput>;
/** The schema of an {@link ActionStatement}. */
declare const actionStatementSchema: z.ZodType<ActionStatement, ActionStatementInput>;
/** The schema of a {@link Memo}. */
declare const memoSchema: z.ZodType<Memo, MemoInput>;

/** The schema of a {@link Judgement}. */
declare const judgementSchema: z.ZodType<Judgement, JudgementInput>;
/** The schema of a {@link Verdict}. */
declare const verdictSchema: z.ZodType<Verdict, VerdictInput>;
/** The schema of a {@link Waiver}. */
declare const waiverSchema: z.ZodType<Waiver, WaiverInput>;

/**
 * The schema of {@link AppraisalSettings}.
 *
 * Which appraisal rules run on a review, and how. Which rules there are, and what their settings mean, is
 * known to the engine that runs them and not to the model.
 */
declare const appraisalSettingsSchema: z.ZodType<AppraisalSettings, AppraisalSettingsInput>;

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

/** An outcome a mechanism was seen to lead to. */
interface OutcomeOfMechanism {
  readonly construct: string;
  /** Null where the slot gives none. */
  readonly direction: Direction | null;
  /** The configurations that hold the two together. */
  readonly configurations: readonly string[];
  /** The studies behind the evidence for one of them, brought to bear on it or inherited. */
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
 * decide. The less frequent outcomes stay in view. Configurations that are parked or were refuted are left out. Linear
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
  Session,
  actionStatementSchema,
  actorSchema,
  adjudicationSchema,
  apply,
  appraisalSettingsSchema,
  bearingOfStance,
  builtInSchemes,
  canonicalJson,
  changeOf,
  changesBetween,
  changesOf,
  checkIntegrity,
  clusterSchema,
  codingSchema,
  collectionOf,
  collectionOfKind,
  conditionSchema,
  confidenceSchema,
  configurationSchema,
  constructSchema,
  constructStateSchema,
  coverage,
  defaultSchemeId,
  demiRegularitySchema,
  describeText,
  directionSchema,
  directions,
  distances,
  distinctFamilies,
  distinctionSchema,
  draftSentence,
  entityHistory,
  entityKinds,
  entitySchemas,
  evidenceFor,
  evidenceSchema,
  facetSchema,
  facetValueSchema,
  familyKey,
  fieldChanges,
  findEntity,
  findScheme,
  flowDiscrepancies,
  flowEventSchema,
  flowGates,
  flowTable,
  flowUnits,
  forEachReference,
  formatVersion,
  fragmentSchema,
  freeId,
  fromCmo,
  fullTextOf,
  fullTextSchema,
  hashReview,
  hashText,
  heldTextSchema,
  idPattern,
  identitySchema,
  inheritanceOfMoves,
  invertChange,
  invertChanges,
  isPutAside,
  issuePages,
  itemsOf,
  judgementSchema,
  ledgerEntrySchema,
  ledgerIssueCodes,
  ledgerIssuePages,
  ledgerSchema,
  lineageEventSchema,
  linkKinds,
  linkSchema,
  locatorSchema,
  lowerBound,
  mappingMoves,
  mappingSchema,
  memoSchema,
  mergeSessions,
  modalOutcomes,
  modelIssueCodes,
  openSession,
  operationIssueCodes,
  operationIssuePages,
  operationKinds,
  operationSchema,
  parseReview,
  parseReviewOrThrow,
  personSchema,
  placeholders,
  programmeSchema,
  proposalDecisionSchema,
  protocolChangeSchema,
  protocolSchema,
  questionSchema,
  quoteSteps,
  readReview,
  readReviewFile,
  referenceSchema,
  replay,
  resolveQuote,
  resolveQuotes,
  resumeSession,
  reviewDecoder,
  reviewDifferences,
  reviewEncoder,
  reviewIndex,
  reviewSchema,
  reviewerNamed,
  rivalSchema,
  roleSchema,
  roles,
  schemeChoiceSchema,
  schemeIdOf,
  schemeSchema,
  schemeSlotSchema,
  screeningGates,
  screeningSchema,
  searchRunSchema,
  sentenceOf,
  shortestProof,
  slotSchema,
  sourceSchema,
  staleRelevance,
  stances,
  statedCountSchema,
  streamSchema,
  studyFamilySchema,
  substantiveTheorySchema,
  tellEntry,
  theorySchema,
  toCmo,
  verdictSchema,
  verifyLedger,
  waiverSchema,
  whatToReadAgain,
  withTexts,
  withdrawableKinds,
  withoutText,
  wordFamilies,
  wordStanding,
  writeEntity,
  writeReview,
  writeReviewFile,
};
export type {
  AcceptDistinction,
  AcceptIdentity,
  ActionStatement,
  ActionStatementInput,
  Actor,
  ActorInput,
  ActorSlot,
  ActorSlotInput,
  AddChange,
  Adjudication,
  AdjudicationInput,
  AdoptOperation,
  Applied,
  AppraisalSettings,
  AppraisalSettingsInput,
  Authorship,
  BatchOperation,
  Bearing,
  Change,
  ChangeProtocol,
  ClaimEvidence,
  ClaimEvidenceItem,
  Cluster,
  ClusterInput,
  CmoForm,
  Coding,
  CodingInput,
  CollectionName,
  Condition,
  ConditionInput,
  ConfidenceJudgement,
  ConfidenceJudgementInput,
  Configuration,
  ConfigurationInput,
  ConfigurationSentence,
  ConfigurationStatus,
  Construct,
  ConstructInput,
  ConstructState,
  ConstructStateInput,
  ConstructUse,
  ContextSlot,
  ContextSlotInput,
  CountedConfigurations,
  Coverage,
  DecideProposal,
  DemiRegularity,
  DemiRegularityInput,
  Direction,
  Distance,
  Distinction,
  DistinctionInput,
  Done,
  DraftOptions,
  Entities,
  EntityChange,
  EntityDifference,
  EntityKind,
  EntityRef,
  Evidence,
  EvidenceInput,
  EvidenceItem,
  EvidenceSide,
  Facet,
  FacetInput,
  FacetValue,
  FacetValueInput,
  FieldChange,
  FieldsChange,
  FlowCell,
  FlowDiscrepancy,
  FlowEvent,
  FlowEventInput,
  FlowRow,
  FlowTable,
  FoldedSlot,
  FoundQuote,
  Fragment,
  FragmentInput,
  FullText,
  FullTextInput,
  Gate,
  GateDiscrepancy,
  HeldText,
  HeldTextInput,
  Id,
  Identity,
  IdentityInput,
  Inheritance,
  InterventionSlot,
  InterventionSlotInput,
  IssuePage,
  Judgement,
  JudgementInput,
  Ledger,
  LedgerEntry,
  LedgerIssue,
  LedgerIssueCode,
  LineageEvent,
  LineageEventInput,
  Link,
  LinkInput,
  Locator,
  LocatorInput,
  Mapping,
  MappingInput,
  MeaningMove,
  MechanismOutcomes,
  MechanismSlot,
  MechanismSlotInput,
  Memo,
  MemoInput,
  MergeConflict,
  MergedSessions,
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
  OutcomeSlotInput,
  ParseOptions,
  PassageDiscrepancy,
  Person,
  PersonInput,
  Placeholder,
  Programme,
  ProgrammeInput,
  ProposalDecision,
  ProposalDecisionInput,
  Protocol,
  ProtocolChange,
  ProtocolChangeInput,
  ProtocolInput,
  Question,
  QuestionInput,
  QuoteMatch,
  QuoteResolution,
  QuoteStep,
  QuotedDocument,
  ReadAgain,
  ReadLimits,
  ReadOptions,
  ReadingQueue,
  ReadingReason,
  RecordedOperation,
  Reference,
  ReferenceInput,
  ReferenceVisitor,
  RelabelConstruct,
  RemoveChange,
  ReopenMove,
  ReplaceOperation,
  RetireConstruct,
  ReversibleChange,
  Review,
  ReviewChange,
  ReviewDifferences,
  ReviewFile,
  ReviewIndex,
  ReviewInput,
  Reviewer,
  Rival,
  RivalInput,
  Role,
  Scheme,
  SchemeChoice,
  SchemeChoiceInput,
  SchemeInput,
  Screening,
  ScreeningInput,
  SearchRun,
  SearchRunInput,
  SentenceDraft,
  Slot,
  SlotInput,
  SoughtQuote,
  Source,
  SourceInput,
  SourceMove,
  StaleJudgement,
  StaleRelevance,
  Stance,
  StateOfConstruct,
  StatedCount,
  StatedCountDiscrepancy,
  StatedCountInput,
  Statement,
  StatementInput,
  Stream,
  StreamInput,
  StudyFamily,
  StudyFamilyInput,
  StudyFamilyRef,
  SubstantiveTheory,
  SubstantiveTheoryInput,
  SynthesisMove,
  TextRange,
  Theory,
  TheoryChange,
  TheoryInput,
  Undoing,
  Unit,
  Verdict,
  VerdictInput,
  Waiver,
  WaiverInput,
  WayStep,
  WholeEntity,
  WithdrawMove,
  WithdrawableKind,
  Withdrawal,
  WithdrawalInput,
};
