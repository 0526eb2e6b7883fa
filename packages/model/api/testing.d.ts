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
    configurations?: ConfigurationInput$1[] | undefined;
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
type ConfigurationInput$1 = Given<
  Configuration,
  'status' | 'facets' | 'questions',
  {
    slots: SlotInput$1[];
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
/** Set when the decision was taken back; the decision itself stays on record. */
interface Withdrawal {
  /** Who decided. */
  by: Id<'person'>;
  /** When it was decided. */
  at: string;
  /** Why, in the words of the person who decided. */
  reason: string;
}
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
/** Somebody who reasons, acts, benefits or loses in a configuration. */
interface Actor {
  /** Identifier of this actor, unique among its kind and stable for ever. */
  id: Id<'actor'>;
  /** Who: “nurses”, “the partner organisation”. */
  label: string;
  /** Who is meant, and who is not. */
  description?: string;
}
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
/** What the review asks. */
interface Question {
  /** Identifier of this question, unique among its kind and stable for ever. */
  id: Id<'question'>;
  /** The question, as the review asks it. */
  text: string;
  /** A question of the whole review, an objective, or one about a part of the theory. */
  kind?: 'review-question' | 'objective' | 'theory-question';
}
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
/** The form the review writes its configurations in, and why. */
interface SchemeChoice {
  /** A built-in scheme (`cmo`, `cmo-rr`, `scmo`, `cimo`, `icamo`, `if-then-because`) or one of the review. */
  scheme: string;
  /** Why this form suits the review. */
  reason?: string;
}
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
type Slot = ContextSlot | MechanismSlot | OutcomeSlot | InterventionSlot | ActorSlot;
/** As a file may hold it. */
type SlotInput$1 =
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

/** Who says what of a configuration: the configuration, the source, and how it stands to it (`supports` when left out). */
type EvidenceShorthand = readonly [
  configuration: string,
  source: string,
  stance?: NonNullable<ReviewParts['evidence']>[number]['stance'],
];
/**
 * Writes evidence from shorthand, for tests and examples: passage `f0` (“Passage 0”) of its source and evidence
 * `e0` on the whole configuration for the first, `f1` and `e1` for the second, and so on.
 *
 * @example
 * ```ts
 * buildReview({ configurations, ...buildEvidence([['A', 's1'], ['A', 's2', 'opposes']]) });
 * ```
 */
declare function buildEvidence(told: readonly EvidenceShorthand[]): {
  readonly fragments: NonNullable<ReviewParts['fragments']>;
  readonly evidence: NonNullable<ReviewParts['evidence']>;
};

/**
 * The published configurations of the inter-organisational collaboration review (10.3310/KPLT1423),
 * as the example file of this package holds them. Each call gives a review of its own.
 */
declare function exampleReview(): Review;

/**
 * A review in which A, told by four studies and opposed by a fifth, and B, told by one of the four and
 * confirmed in its opposite by a sixth, were merged into R. Whoever says what stands behind R must say
 * what A and B hold. Made up, and marked so.
 */
declare function mergedReview(): Review;

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
  buildEvidence,
  buildReview,
  buildSlot,
  exampleReview,
  mergedReview,
  seededGenerator,
  syntheticReview,
  zipfSampler,
};
export type {
  ConfigurationInput,
  ConfigurationPair,
  EvidenceShorthand,
  ReviewParts,
  SeededGenerator,
  SlotInput,
  SlotShorthand,
  SyntheticConcept,
  SyntheticOptions,
  SyntheticReview,
  SyntheticTruth,
};
