import {
  EntityRef,
  EntityKind,
  Review,
  CollectionName,
  ReviewInput,
  Entities,
  ClaimEvidence,
} from '@cmoc/model';
import * as z from 'zod';
import { Issue, Result } from '@cmoc/kernel';
import { Agreement } from '@cmoc/kernel/agreement';

/** A part of a review that a check can read: a collection, or a field of the review itself. */
type ReviewKey = keyof Review;
/** Finds the entities of a collection whose field names an entity. */
type Referring<Reads extends ReviewKey> = <Name extends Reads & CollectionName>(
  collection: Name,
  field: string,
  to: Readonly<EntityRef>,
) => Review[Name] extends readonly (infer Entity)[] ? readonly Readonly<Entity>[] : never;

/** What the computation of a derived fact is handed. */
interface DerivedContext<Reads extends ReviewKey = ReviewKey> {
  readonly review: Readonly<Pick<Review, Reads>>;
  readonly find: <Kind extends EntityKind>(
    kind: Kind,
    id: string,
  ) => Readonly<Entities[Kind]> | undefined;
  /** The entities of a collection whose field names this entity. */
  readonly referring: Referring<Reads>;
}
/** A costly fact about a review, computed once per run however many rules ask for it. */
interface Derived<Value = unknown> {
  readonly type: 'derived';
  readonly id: string;
  readonly reads: readonly ReviewKey[];
  readonly compute: (context: never) => Value;
}
/**
 * Defines a fact that several rules need and that costs a pass over the review, such as which
 * evidence bears on which claim. The engine computes it at most once per run, and keeps it between
 * runs for as long as what it reads stays the same.
 *
 * @example
 * ```ts
 * const evidenceCount = defineDerived({
 *   id: 'house/evidence-count',
 *   reads: ['evidence'],
 *   compute: ({ review }) => review.evidence.length,
 * });
 * ```
 */
declare function defineDerived<Value, const Reads extends ReviewKey>(definition: {
  readonly id: string;
  readonly reads: readonly Reads[];
  readonly compute: (context: DerivedContext<Reads>) => Value;
}): Derived<Value>;

/** The names between braces in a message: `'{a} and {b}'` gives `'a' | 'b'`. */
type ParamsIn<Text extends string> = string extends Text
  ? string
  : Text extends `${string}{${infer Name}}${infer Rest}`
    ? Name | ParamsIn<Rest>
    : never;
/** A value a message can speak of. */
type ParamValue = string | number;
/** One thing a check can say. */
interface MessageDefinition {
  /** What was found, in the reviewer's words; `{name}` stands for a parameter. */
  readonly text: string;
  /** Whether the check is sure (`failed`) or leaves it to a person (`cant-tell`). */
  readonly outcome: 'failed' | 'cant-tell';
  /** What the reviewer can do about it. */
  readonly advice: string;
  /** Parameters that tell two findings on the same target apart. */
  readonly identity?: readonly string[] | undefined;
}
/** Messages by their id. */
type MessageTable = Readonly<Record<string, MessageDefinition>>;
/** The parameters one message needs. */
type ParamsOf<Message extends MessageDefinition> = Readonly<
  Record<ParamsIn<Message['text']>, ParamValue>
>;

/** How much a finding matters: `error` blocks, `warning` needs an answer, `hint` invites a thought. */
declare const severities: readonly ['error', 'warning', 'hint'];
/** How much a finding matters. */
type Severity = (typeof severities)[number];
/** Where a rule comes from: what was read or reasoned, and whether it was checked against its source. */
interface Ground {
  /** What the source says, in our own words. */
  readonly text: string;
  /** The DOI, without an address in front. */
  readonly doi?: string | undefined;
  /** Where in the source: an item number, a domain, a table. */
  readonly locator?: string | undefined;
  /**
   * `source`: read in the source. `unchecked`: general knowledge of the publication, not checked
   * against its text. `judgement`: the rule's authors' own reasoning.
   */
  readonly checked: 'source' | 'unchecked' | 'judgement';
}
/** What every rule says about itself, whether it computes or is judged. */
interface RuleMetadata {
  /** `namespace/name`; the name is also the folder the rule lives in. */
  readonly id: string;
  /** Raised when a change can alter what the rule finds or asks. Verdicts name it. */
  readonly revision: number;
  /** One line, in the reviewer's words. */
  readonly title: string;
  /** Why a realist reviewer should care, and what to do: the body of the rule's page. */
  readonly why: string;
  readonly grounds: readonly Ground[];
  /** The presets the rule is part of. */
  readonly presets: readonly string[];
}

/** What a finding points to: an entity of the review, and the slot within it where one is meant. */
interface Target extends EntityRef {
  readonly slot?: string | undefined;
}
/** A target as one text: `configuration:IOC-01#m1`. */
declare function targetKey(target: Target): string;

/** What a check looks at: each entity of one kind, or the review as a whole. */
type SubjectKind = EntityKind | 'review';
/** The subject a check is given for its kind. */
type SubjectOf<Kind extends SubjectKind> = Kind extends EntityKind
  ? Readonly<Entities[Kind]>
  : Readonly<Pick<Review, 'id' | 'title'>>;
/** Where a finding lies, beyond the subject itself. */
interface FindingPlace {
  /** The slot of the subject that is meant. */
  readonly slot?: string;
  /** Further entities the finding speaks of. The subject is always the first target. */
  readonly also?: readonly EntityRef[];
  /** Tells findings apart that share message, targets and identifying parameters. */
  readonly key?: string;
}
/** A finding as a check reports it, before the engine gives it a fingerprint. */
interface FindingDraft {
  readonly message: string;
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly slot?: string | undefined;
  readonly also?: readonly Target[] | undefined;
  readonly key?: string | undefined;
}
/** What a check says about one subject. An empty list of findings means `passed`. */
type CheckAnswer = 'passed' | 'inapplicable' | FindingDraft | readonly FindingDraft[];
/** What a check is handed beside its subject. */
interface CheckContext<
  Messages extends MessageTable = MessageTable,
  Options = Readonly<Record<string, unknown>>,
  Reads extends ReviewKey = ReviewKey,
> {
  /** The declared parts of the review, deeply frozen. Reading anything else ends the rule. */
  readonly review: Readonly<Pick<Review, Reads>>;
  readonly options: Options;
  /** Finds an entity by id in constant time; its collection must be declared in `reads`. */
  readonly find: <Kind extends EntityKind>(
    kind: Kind,
    id: string,
  ) => Readonly<Entities[Kind]> | undefined;
  /**
   * The entities of a collection whose field names this entity, in the order of the collection: all
   * evidence on a claim is `referring('evidence', 'subject', claim)`. In constant time after the
   * first call; the collection must be declared in `reads`. A field within another is written
   * `lineage.from`; ids are not followed.
   */
  readonly referring: Referring<Reads>;
  /**
   * What stands behind a claim and against it, brought to bear on it or inherited through moves; see
   * `evidenceFor` of `@cmoc/model`. Needs `readsOfEvidenceFor` among the `reads`.
   */
  readonly evidenceFor: (claim: Readonly<EntityRef>) => ClaimEvidence;
  /** All that a configuration was made from along the moves in force. Needs `mappings` in `reads`. */
  readonly originsOf: (configuration: string) => ReadonlySet<string>;
  /** The value of a derived fact, computed once per run; it must be declared in `facts`. */
  readonly fact: <Value>(derived: Derived<Value>) => Value;
  /** Makes a finding on the subject. */
  readonly finding: <Id extends keyof Messages & string>(
    message: Id,
    params: ParamsOf<Messages[Id]>,
    place?: FindingPlace,
  ) => FindingDraft;
}
/** The options of a check that has none. */
type NoOptions = Readonly<Record<string, never>>;
/** What an author writes to define a check. */
interface CheckDefinition<
  Kind extends SubjectKind,
  Messages extends MessageTable,
  Options extends z.ZodType,
  Reads extends ReviewKey,
> extends RuleMetadata {
  readonly severity: Severity;
  /** What is looked at, one after the other. */
  readonly subject: Kind;
  /** What else of the review is read; the subject itself needs no mention. */
  readonly reads?: readonly Reads[];
  readonly facts?: readonly Derived[];
  readonly messages: Messages;
  /** A strict object schema in which every option has a default and a description. */
  readonly options?: Options;
  readonly run: (
    subject: SubjectOf<Kind>,
    context: CheckContext<Messages, z.output<Options>, Reads>,
  ) => CheckAnswer;
}
/** A rule that computes, as the engine runs it. */
interface Check extends RuleMetadata {
  readonly type: 'check';
  readonly severity: Severity;
  readonly subject: SubjectKind;
  readonly reads: readonly ReviewKey[];
  readonly facts: readonly Derived[];
  readonly messages: MessageTable;
  readonly options: z.ZodType | undefined;
  readonly run: (subject: never, context: never) => unknown;
  /** Set when the check was written as JSON. */
  readonly declaration?: unknown;
}
/**
 * Defines a rule that computes: it looks at each subject and says `passed`, `inapplicable`, or what
 * it found.
 *
 * A check never judges a review. It points at a passage, slot or move that a realist methodologist
 * would want to look at, and says why.
 *
 * @throws UsageError `invalid-rule-id` or `invalid-definition`
 * @example
 * ```ts
 * const check = defineCheck({
 *   id: 'house/outcome-has-measure',
 *   revision: 1,
 *   title: 'An outcome says how it was measured',
 *   why: 'Readers need to know what was counted.',
 *   grounds: [{ text: 'House practice.', checked: 'judgement' }],
 *   presets: ['recommended'],
 *   severity: 'hint',
 *   subject: 'configuration',
 *   messages: {
 *     'no-measure': {
 *       outcome: 'failed',
 *       text: 'The outcome “{outcome}” names no measure.',
 *       advice: 'Name the instrument, or say that the outcome was perceived.',
 *     },
 *   },
 *   run: (configuration, { finding }) =>
 *     configuration.slots
 *       .filter((slot) => slot.role === 'outcome' && slot.measure === undefined)
 *       .map((slot) => finding('no-measure', { outcome: slot.text }, { slot: slot.id })),
 * });
 * ```
 */
declare function defineCheck<
  const Kind extends SubjectKind,
  const Messages extends MessageTable,
  Options extends z.ZodType = z.ZodType<NoOptions>,
  const Reads extends ReviewKey = never,
>(definition: CheckDefinition<Kind, Messages, Options, Reads>): Check;

/** One level of an instrument's scale. Levels are words; no number stands behind them. */
interface Level {
  readonly id: string;
  readonly label: string;
  readonly meaning?: string | undefined;
  /** Set on levels that say something was done or found: software may never suggest them. */
  readonly affirms?: boolean | undefined;
}
/** A published or home-made form on which people judge: its scale, its version, its source. */
interface Instrument {
  /** Name and version: `rameses-synthesis@2013`. */
  readonly id: string;
  readonly title: string;
  /** What the instrument is for and what it is not, in our own words. */
  readonly about: string;
  readonly grounds: readonly Ground[];
  readonly scale: readonly Level[];
  /** Whether the scale runs from its first level, the lowest, to its last. */
  readonly ordered: boolean;
}
/**
 * Defines an instrument. Instruments are versioned data: a new wording of a scale is a new version,
 * and judgements made on the old one keep their words.
 *
 * @throws UsageError `invalid-definition`
 */
declare function defineInstrument(instrument: Instrument): Instrument;
/**
 * Whether the first level stands above the second; false on a scale without order.
 *
 * It answers with a truth value on purpose: levels have no distance, so they cannot be added up.
 */
declare function standsAbove(instrument: Instrument, level: string, other: string): boolean;

/** A test on the thing at hand. */
type Condition =
  | {
      path: string;
      is: 'present' | 'absent' | 'blank';
    }
  | {
      path: string;
      equals:
        | string
        | number
        | boolean
        | {
            option: string;
          }
        | {
            path: string;
          };
    }
  | {
      path: string;
      oneOf:
        | string[]
        | {
            option: string;
          };
    }
  | {
      path: string;
      hasWords:
        | string[]
        | {
            option: string;
          };
    }
  | {
      path: string;
      onlyWords:
        | string[]
        | {
            option: string;
          };
    }
  | {
      path: string;
      mentions: {
        path: string;
      };
    }
  | {
      count: Query;
      atLeast?:
        | number
        | {
            option: string;
          }
        | undefined;
      atMost?:
        | number
        | {
            option: string;
          }
        | undefined;
      exactly?:
        | number
        | {
            option: string;
          }
        | undefined;
    }
  | {
      some: Query;
    }
  | {
      none: Query;
    }
  | {
      all: Condition[];
    }
  | {
      any: Condition[];
    }
  | {
      not: Condition;
    };
/** A set of things: from a collection, reached through a path, or standing behind a claim. */
interface Query {
  from?: CollectionName | undefined;
  through?: string | undefined;
  evidenceFor?: string | undefined;
  pointing?: string | undefined;
  at?: string | undefined;
  where?: Condition | undefined;
  distinct?: string | undefined;
}

/** A criterion of a level: a statement that is met or not met, with evidence. */
interface Criterion {
  readonly id: string;
  /** The level that needs it. Levels are cumulative: a level needs the criteria below it too. */
  readonly level: string;
  readonly text: string;
  readonly checked: Ground['checked'];
}
/** Something the review already holds that a person will want beside the item. */
interface Holding {
  readonly label: string;
  readonly query: Query;
}
/**
 * What a check means for an item. A `cap` names the highest level the finding allows without a
 * reason, an `ask` puts a question, a `note` states a fact. A signal never raises a level.
 */
type SignalRule = {
  /** The id of the check that feeds the item. */
  readonly from: string;
  /** The outcome of the check that sets the signal off; `failed` when left out. */
  readonly when?: 'failed' | 'cant-tell' | undefined;
  readonly text: string;
} & (
  | {
      readonly effect: 'cap';
      readonly level: string;
    }
  | {
      readonly effect: 'ask' | 'note';
    }
);
/** What an author writes to define a judged item. */
interface ItemDefinition extends RuleMetadata {
  readonly instrument: Instrument;
  /** The number the instrument gives it: `8`, `1a`. */
  readonly number?: string | undefined;
  readonly section?: string | undefined;
  /** What is asked, in our own words. */
  readonly text: string;
  /** The official wording, where the user loaded it from a file of theirs. */
  readonly officialText?: string | undefined;
  /** What is judged: the whole review, or each entity of a kind. */
  readonly subject: SubjectKind;
  /** Which subjects are laid out to be judged; all of the kind when left out. */
  readonly where?: Condition | undefined;
  /** The parts of the review a judgement rests on: when they change, it is stale. */
  readonly reads: readonly ReviewKey[];
  readonly criteria?: readonly Criterion[] | undefined;
  readonly holdings?: readonly Holding[] | undefined;
  readonly signals?: readonly SignalRule[] | undefined;
  /** The level to suggest while the review holds nothing of what the item asks for. */
  readonly suggestWhenNothingHeld?: string | undefined;
  /** Questions that help to judge, by kind of source or in general. */
  readonly prompts?:
    | readonly {
        readonly for?: string | undefined;
        readonly text: string;
      }[]
    | undefined;
}
/** A rule that a person judges, as the engine shows it. */
interface Item extends ItemDefinition {
  readonly type: 'item';
}
/**
 * Defines an item: a question that a person judges, with written grounds, on the scale of its
 * instrument. Software lays what the review holds beside it and never answers it.
 *
 * @throws UsageError `invalid-rule-id` or `invalid-definition`
 */
declare function defineItem(definition: ItemDefinition): Item;

/**
 * Where an item stands. `untested`: nobody has judged it. `judged`: it has a level. `contested`:
 * raters differ and no consensus is recorded. `divergent`: the level stands above what the signals
 * or criteria allow, and no reason is given. `stale`: the review or the item changed since.
 */
type ItemStatus = 'untested' | 'judged' | 'contested' | 'divergent' | 'stale';
/** A judgement as the item shows it. All are kept, whatever the status. */
interface ItemJudgement {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly level: string;
  readonly reason: string;
  readonly pages?: string;
  readonly overrides?: string;
  readonly consensus: boolean;
  /** Whether it is this rater's latest word. */
  readonly latest: boolean;
  /** Whether the review or the item changed since. */
  readonly stale: boolean;
}
/** Something a computed rule says for an item. */
interface Signal {
  readonly effect: 'cap' | 'ask' | 'note';
  readonly text: string;
  readonly from: string;
  /** The highest level a cap allows without a reason. */
  readonly level?: string;
  readonly targets: readonly Target[];
}
/** A criterion with the answers people gave. */
interface CriterionAnswer {
  readonly id: string;
  readonly level: string;
  readonly text: string;
  readonly answer: 'met' | 'not-met' | 'contested' | 'unanswered';
  readonly judgements: readonly ItemJudgement[];
}
/** The highest level that criteria and caps allow, and what stands against the next. */
interface Permitted {
  readonly highest: string;
  readonly because: readonly string[];
}
/** What the review holds that bears on an item. Counts say their unit. */
interface Held {
  readonly label: string;
  readonly count: number;
  readonly unit: string;
}
/** One item, for the review or for one subject, with everything said about it. */
interface ItemResult {
  readonly item: string;
  readonly instrument: string;
  readonly revision: number;
  readonly title: string;
  /** What is judged; the whole review when left out. */
  readonly subject?: EntityRef;
  /** The part of the theory the judgements are for, where they name one. */
  readonly theoryArea?: string;
  readonly status: ItemStatus;
  /** The level the raters agree on or reached a consensus on; none while contested. */
  readonly level?: string;
  readonly judgements: readonly ItemJudgement[];
  readonly signals: readonly Signal[];
  readonly criteria: readonly CriterionAnswer[];
  /** What the criteria and signals allow, beside what the person chose. */
  readonly permitted?: Permitted;
  readonly held: readonly Held[];
  /** A level the software suggests while nothing is held; never one that affirms. */
  readonly suggestion?: {
    readonly level: string;
    readonly because: string;
  };
  /** The present state of the subject, to be recorded with a judgement. */
  readonly subjectFingerprint: string;
}

/** Part of a review, as much as a case needs. Format, id and title are filled in. */
type CaseReview = Partial<Omit<ReviewInput, 'format' | 'version'>>;
/** A finding that a case expects: its message, and where it points where that matters. */
interface ExpectedFinding {
  readonly message: string;
  /** `configuration:c1#m1`; any target when left out. */
  readonly target?: string;
}
/** A small review and what a check says of it: test and worked example in one. */
interface CheckCase {
  /** What the case shows, in the reviewer's words. */
  readonly name: string;
  readonly review: CaseReview;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly expect: 'passed' | 'inapplicable' | readonly ExpectedFinding[];
}
/** A small review and where an item stands on it. */
interface ItemCase {
  readonly name: string;
  readonly review: CaseReview;
  readonly expect: {
    /** `source:s1`; the first result of the item when left out. */
    readonly subject?: string;
    readonly status: ItemStatus;
    readonly level?: string;
    readonly suggestion?: string;
    readonly permitted?: string;
    readonly held?: readonly number[];
  };
}
/** The cases of rules, by rule id. */
type CaseTable = Readonly<Record<string, readonly (CheckCase | ItemCase)[]>>;
/** Gives the cases of a check their types. */
declare function defineCheckCases(cases: readonly CheckCase[]): readonly CheckCase[];
/** Gives the cases of an item their types. */
declare function defineItemCases(cases: readonly ItemCase[]): readonly ItemCase[];

/** How a check did on a corpus of planted defects, in whole numbers with their units. */
interface DetectionRates {
  /** Reviews with the defect. */
  readonly planted: number;
  /** Those of them in which the check found it. */
  readonly detected: number;
  /** Reviews without the defect. */
  readonly clean: number;
  /** Those of them in which the check found it all the same. */
  readonly falseAlarms: number;
}
/** Rates by rule id. */
type RateTable = Readonly<Record<string, DetectionRates>>;

/** The version of the contract between the engine and rule packages. */
declare const apiVersion = 1;
/** What a preset switches on: checks with their severity, and items. */
interface Preset {
  readonly checks: Readonly<Record<string, Severity>>;
  readonly items: readonly string[];
}
/** What an author writes to define a rule package. */
interface RulePackageDefinition {
  /** The namespace of its rules; a package of several packs lists them all. */
  readonly namespace: string | readonly string[];
  readonly apiVersion: number;
  /** The version of the package, shown in the provenance of a run. */
  readonly version?: string | undefined;
  readonly checks?: readonly Check[] | undefined;
  readonly items?: readonly Item[] | undefined;
  readonly presets?: Readonly<Record<string, Preset>> | undefined;
  /** Small reviews and what each rule says of them: worked examples on its page, by rule id. */
  readonly cases?: CaseTable | undefined;
  /** How checks did on planted defects, for their pages, by rule id. */
  readonly rates?: RateTable | undefined;
}
/** A set of rules that the engine can run. */
interface RulePackage {
  readonly type: 'rule-package';
  readonly namespaces: readonly string[];
  readonly apiVersion: typeof apiVersion;
  readonly version: string | undefined;
  readonly checks: readonly Check[];
  readonly items: readonly Item[];
  readonly presets: Readonly<Record<string, Preset>>;
  readonly cases: CaseTable;
  readonly rates: RateTable;
}
/**
 * Defines a rule package: what an npm package of appraisal rules exports as its default.
 *
 * @throws UsageError `unsupported-api-version`, `duplicate-rule`, `rule-outside-namespace`,
 * `invalid-definition`, or `unknown-rule` where a preset, cases or rates name a rule the package lacks
 * @example
 * ```ts
 * export default defineRulePackage({
 *   namespace: 'house',
 *   apiVersion: 1,
 *   checks: [],
 *   items: [],
 *   presets: { recommended: { checks: {}, items: [] } },
 * });
 * ```
 */
declare function defineRulePackage(definition: RulePackageDefinition): RulePackage;
/** Whether a value is a rule package, whichever copy of this library made it. */
declare function isRulePackage(value: unknown): value is RulePackage;

/**
 * Every code an issue or a {@link UsageError} of this package can carry. A code is never reused for
 * something else; messages may improve, codes stay.
 */
declare const appraisalIssueCodes: readonly [
  'invalid-rule-id',
  'invalid-definition',
  'unknown-message',
  'missing-param',
  'duplicate-rule',
  'rule-outside-namespace',
  'unsupported-api-version',
  'reserved-namespace',
  'not-a-rule-package',
  'package-not-loaded',
  'package-not-trusted',
  'invalid-config',
  'unknown-preset',
  'unknown-rule',
  'unknown-item',
  'invalid-options',
  'not-configurable',
  'rule-threw',
  'rule-mutated-input',
  'rule-returned-nonsense',
  'rule-over-budget',
  'undeclared-read',
  'worker-failed',
  'judgement-of-unknown-item',
  'judgement-of-unknown-level',
  'record-of-unknown-rule',
  'invalid-baseline',
  'invalid-wording',
  'invalid-pack',
  'invalid-ratings',
];
/** The code of an issue met while rules are defined, configured or run. */
type AppraisalIssueCode = (typeof appraisalIssueCodes)[number];

/** Whether the code of a rule package may run; `not-installed` where there is none to run. */
type TrustAnswer = 'trusted' | 'not-trusted' | 'not-installed';
/**
 * How a program finds what the settings of a review name. The library itself reads no file, imports
 * nothing and evaluates nothing: the host says what is there.
 */
interface RulePackageHost {
  /**
   * Says whether the user agreed that the code of an installed package may run. A review may come
   * from anybody, so naming a package is no agreement. Asked before `importPackage`, never for packs,
   * which are data; a host without an answer says `not-trusted`.
   */
  readonly isTrusted?: (name: string) => TrustAnswer | Promise<TrustAnswer>;
  /**
   * Gives what an installed package exports, or undefined when it is not installed. A command line
   * imports it from `node_modules`, starting at the review; a web app looks it up among those it
   * ships.
   */
  readonly importPackage: (name: string) => unknown;
  /**
   * Gives the text of a JSON pack, or undefined when there is none. The path starts with `./` or
   * `../` and is meant from the folder of the review; a web app knows the files its user opened.
   */
  readonly readPack: (path: string) => string | undefined | Promise<string | undefined>;
}
/** What {@link resolveRulePackages} takes beside the names. */
interface ResolveOptions {
  /** Packages that every run has, by name. They are not imported again when a review names them. */
  readonly shipped?: Readonly<Record<string, RulePackage>>;
}
/** The packages that could be loaded, and why others could not. */
interface ResolvedRulePackages {
  /** The shipped ones first, then the named ones in the order of their names in the settings. */
  readonly packages: readonly RulePackage[];
  /**
   * One error for each name that gave no package, `package-not-loaded`, `package-not-trusted`, `not-a-rule-package`,
   * `unsupported-api-version`, `invalid-pack` or `duplicate-rule`. A host that goes on in spite of
   * them has to show them: a rule that silently does not run is worse than none.
   */
  readonly issues: readonly Issue<AppraisalIssueCode>[];
}
/**
 * Loads the rule packages that a review’s settings name, through its host.
 *
 * The same contract holds for every host, so that a review names its rules once and runs with them
 * in the command line and in the workbench. It never throws or rejects for what a package or file
 * does; each name that cannot be used gives an issue, and the others are loaded.
 *
 * @param names the `packages` of the settings, see `settingsOf`
 * @example
 * ```ts
 * const settings = settingsOf(review);
 * const { packages, issues } = await resolveRulePackages(settings.packages ?? [], host, {
 *   shipped: { '@cmoc/rules-rameses': rameses },
 * });
 * const appraisal = appraise(review, { ...settings, packages });
 * ```
 */
declare function resolveRulePackages(
  names: readonly string[],
  host: RulePackageHost,
  { shipped }?: ResolveOptions,
): Promise<ResolvedRulePackages>;

declare const ruleSettingSchema: z.ZodUnion<
  readonly [
    z.ZodEnum<{
      error: 'error';
      hint: 'hint';
      off: 'off';
      on: 'on';
      warning: 'warning';
    }>,
    z.ZodObject<
      {
        severity: z.ZodExactOptional<
          z.ZodEnum<{
            error: 'error';
            hint: 'hint';
            warning: 'warning';
          }>
        >;
        options: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
        reviewOnFail: z.ZodExactOptional<z.ZodBoolean>;
      },
      z.core.$strict
    >,
  ]
>;
/** The schema of {@link AppraisalSettings}: the part of a configuration that a file can hold. */
declare const settingsSchema: z.ZodObject<
  {
    packages: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    presets: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    rules: z.ZodExactOptional<
      z.ZodRecord<
        z.ZodString,
        z.ZodUnion<
          readonly [
            z.ZodEnum<{
              error: 'error';
              hint: 'hint';
              off: 'off';
              on: 'on';
              warning: 'warning';
            }>,
            z.ZodObject<
              {
                severity: z.ZodExactOptional<
                  z.ZodEnum<{
                    error: 'error';
                    hint: 'hint';
                    warning: 'warning';
                  }>
                >;
                options: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
                reviewOnFail: z.ZodExactOptional<z.ZodBoolean>;
              },
              z.core.$strict
            >,
          ]
        >
      >
    >;
    reviewOnFail: z.ZodExactOptional<z.ZodBoolean>;
  },
  z.core.$strict
>;
/** Which rules run on a review, and how: the part of a configuration that a file can hold. */
type AppraisalSettings = z.infer<typeof settingsSchema>;
/** The setting of one rule. */
type RuleSetting = z.infer<typeof ruleSettingSchema>;
/**
 * Reads settings from data, strictly: a key it does not know is an error, because a misspelt
 * setting that is silently ignored is a rule that silently does not run.
 */
declare function parseSettings(value: unknown): Result<AppraisalSettings, AppraisalIssueCode>;
/** The settings a review names under its key `appraisal`; empty when it names none. */
declare function settingsOf(review: object): Result<AppraisalSettings, AppraisalIssueCode>;

/** What decides which rules run. Everything but the packages has a default. */
interface RuleChoice extends Omit<AppraisalSettings, 'packages'> {
  readonly packages: readonly RulePackage[];
}

/** What a check can come to, in the words of the W3C Evaluation and Report Language. */
declare const checkOutcomes: readonly ['passed', 'failed', 'cant-tell', 'inapplicable', 'errored'];
/**
 * What a check came to. `passed` means that this check found nothing, never that a review is good;
 * `inapplicable` that there was nothing to look at; `errored` that the rule itself broke.
 */
type Outcome = (typeof checkOutcomes)[number];

/** A person's recorded word on a finding: an answer, or the decision to accept it as it is. */
interface Settlement {
  /** The id of the verdict or waiver in the review. */
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}
/** One thing a rule found, with what a person has said about it since. */
interface Finding {
  readonly rule: string;
  readonly messageId: string;
  /** What was found, in the reviewer's words. */
  readonly message: string;
  /** What the reviewer can do about it. */
  readonly advice: string;
  readonly params: Readonly<Record<string, ParamValue>>;
  /** What it is about, the subject first. */
  readonly targets: readonly Target[];
  readonly severity: Severity;
  /** After a person's verdict, where there is one in force. */
  readonly outcome: 'failed' | 'cant-tell' | 'passed';
  /**
   * Names the finding and the state of what it is about, as `key.state`. A verdict records all of
   * it, so that it is reopened when its target changes.
   */
  readonly fingerprint: string;
  /** The first half of the fingerprint: the same finding, whatever became of its target since. */
  readonly key: string;
  readonly verdict?: Settlement & {
    readonly verdict: 'passed' | 'failed';
  };
  /** A verdict that no longer holds, because the target or the rule has changed since. */
  readonly reopened?: Settlement & {
    readonly verdict: 'passed' | 'failed';
    readonly because: 'target-changed' | 'rule-changed';
  };
  readonly waiver?: Settlement;
  /** Set when the finding was there when the review adopted the rules. */
  readonly inBaseline?: true;
}
/** What one check came to on the whole review. */
interface RuleResult {
  readonly rule: string;
  readonly revision: number;
  readonly title: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  /** How many subjects it looked at, and of which kind. */
  readonly examined: {
    readonly count: number;
    readonly kind: string;
  };
  /** How the rule broke, when the outcome is `errored`. */
  readonly error?: Issue<AppraisalIssueCode>;
}
/** What produced an appraisal: enough to repeat it. It holds no moment. */
interface AppraisalProvenance {
  readonly engine: '@cmoc/appraisal';
  readonly apiVersion: 1;
  readonly review: EntityRef['id'];
  /** The state of everything but the records of appraisal itself. */
  readonly reviewFingerprint: string;
  readonly presets: readonly string[];
  readonly packages: readonly {
    readonly namespaces: readonly string[];
    readonly version?: string;
  }[];
  readonly rules: readonly {
    readonly id: string;
    readonly revision: number;
    readonly severity: Severity;
    readonly options: unknown;
  }[];
}
/**
 * What an appraisal found and what people have judged so far. Plain data in canonical order: the
 * same review and configuration give the same bytes. There is no total, on purpose.
 */
interface Appraisal {
  readonly results: readonly RuleResult[];
  readonly items: readonly ItemResult[];
  readonly issues: readonly Issue<AppraisalIssueCode>[];
  readonly provenance: AppraisalProvenance;
}

/** The schema of a baseline. */
declare const baselineSchema: z.ZodObject<
  {
    format: z.ZodLiteral<'cmoc-appraisal-baseline'>;
    version: z.ZodLiteral<1>;
    findings: z.ZodArray<
      z.ZodObject<
        {
          rule: z.ZodString;
          key: z.ZodString;
        },
        z.core.$strict
      >
    >;
  },
  z.core.$strict
>;
/**
 * The findings a review had when it adopted the rules. They stay in every result, marked, and do
 * not count as new; a baseline can only shrink.
 */
type Baseline = Readonly<z.infer<typeof baselineSchema>>;
/** Takes the findings of an appraisal that are open as the baseline of a review. */
declare function baselineOf(appraisal: Appraisal): Baseline;
/** The baseline without what is no longer found. It never takes anything in. */
declare function pruneBaseline(baseline: Baseline, appraisal: Appraisal): Baseline;
/** Reads a baseline from data, strictly. */
declare function parseBaseline(value: unknown): Result<Baseline, AppraisalIssueCode>;
/**
 * The findings that still wait for somebody: not passed by a verdict, not waived, not in the
 * baseline. What a program that stops on findings should look at.
 */
declare function openFindings(appraisal: Pick<Appraisal, 'results'>): readonly Finding[];

/** Stops a rule that runs past its time; the caller brings the clock. */
interface Budget {
  readonly clock: () => number;
  readonly milliseconds: number;
}

/** What {@link appraise} takes beside the review. */
interface AppraisalConfig extends RuleChoice {
  /** Stops a rule that runs longer; the caller brings the clock, for the library has none. */
  readonly budget?: Budget;
  /**
   * An appraisal of an earlier state of the same review. Rules whose inputs are the same objects
   * are not run again, so the review must be changed through operations, never in place.
   */
  readonly previous?: Appraisal;
  /** The moment of the run, by which waivers end; a library reads no clock. */
  readonly at?: string;
  /** The findings the review had when it adopted the rules. */
  readonly baseline?: Baseline;
}
/**
 * Appraises a review: runs the checks, lays out the items to judge, and brings in what people have
 * recorded.
 *
 * It judges nothing itself. A check that passes has found nothing to point at, which is all it
 * says; levels come from people alone, and nothing is added up. A rule that throws, returns
 * nonsense, tries to change the review or runs past its budget is named in its result, and the rest
 * goes on. Deterministic; linear in the size of the review for every rule that is.
 *
 * @throws UsageError for a configuration that is not valid, before any rule runs
 * @example
 * ```ts
 * const { results, items } = appraise(review, { packages: [rameses] });
 * ```
 */
declare function appraise(review: Review, config: AppraisalConfig): Appraisal;

/** What a rule declares to read when it asks what stands behind a claim. */
declare const readsOfEvidenceFor: readonly [
  'configurations',
  'demiRegularities',
  'evidence',
  'fragments',
  'mappings',
  'sources',
  'theories',
];

/** A namespace, where data is versioned with its version, and a name: `craft/slot-is-vague`. */
declare const ruleIdPattern: RegExp;
/** A namespace alone: `craft`, `rameses-synthesis@2013`. */
declare const namespacePattern: RegExp;

/** What a name in the settings of a review stands for. */
type RulePackageName =
  | {
      readonly kind: 'package';
      readonly name: string;
    }
  | {
      readonly kind: 'file';
      readonly path: string;
    }
  | {
      readonly kind: 'refused';
      readonly because: string;
    };
/**
 * Tells what a name in the settings of a review stands for: an installed package by its npm name
 * (`cmoc-rules-house`, `@team/rules`, `@team/rules/ward`), or a JSON pack by its way from the review
 * (`./house.rules.json`, `../house.rules.json`).
 *
 * A review may come from anybody. So a path leads to data alone, never to code, and addresses,
 * absolute paths and modules of the platform are refused: what a name can run is what the host has
 * installed.
 *
 * @example
 * ```ts
 * rulePackageName('./house.rules.json'); // { kind: 'file', path: './house.rules.json' }
 * rulePackageName('data:text/javascript,0').kind; // 'refused'
 * ```
 */
declare function rulePackageName(name: string): RulePackageName;

/** What a program without a file system has to offer. */
interface RulePackageRegistry {
  /** What each package exports, or how to get it, by the name it is known under. */
  readonly packages?: Readonly<Record<string, unknown>>;
  /** The text of JSON packs that the user opened, by path or by file name. */
  readonly packs?: Readonly<Record<string, string>>;
}
/**
 * A host for programs without a file system, such as a web app: packages come from a registry that
 * the program ships, JSON packs from files its user opened.
 *
 * A pack is found by its path as the review names it, else by its file name alone, since a page
 * that is given a file does not learn its folder.
 *
 * @example
 * ```ts
 * const host = registryHost({
 *   packages: { '@cmoc/rules-rameses': () => import('@cmoc/rules-rameses') },
 *   packs: { 'house.rules.json': await file.text() },
 * });
 * ```
 */
declare function registryHost({ packages, packs }: RulePackageRegistry): RulePackageHost;

/**
 * Takes what a module of a rule package exports, or the contents of a JSON pack, as a rule package.
 *
 * The caller imports the module or parses the file; nothing is evaluated here. What another copy of
 * this library made is taken too, as long as it speaks the same version of the contract.
 *
 * @param name what the settings call it, for the message
 * @returns the package, or `not-a-rule-package`, `unsupported-api-version`, `reserved-namespace` or
 * `invalid-pack` issues
 */
declare function rulePackageFrom(
  exported: unknown,
  name: string,
): Result<RulePackage, AppraisalIssueCode>;

/** The schema of a check written as JSON: given these things, when this holds, then say that. */
declare const checkDeclarationSchema: z.ZodObject<
  {
    $schema: z.ZodOptional<z.ZodString>;
    id: z.ZodString;
    revision: z.ZodInt;
    title: z.ZodString;
    why: z.ZodString;
    grounds: z.ZodArray<
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
        z.core.$strict
      >
    >;
    presets: z.ZodArray<z.ZodString>;
    severity: z.ZodEnum<{
      error: 'error';
      hint: 'hint';
      warning: 'warning';
    }>;
    given: z.ZodObject<
      {
        each: z.ZodEnum<{
          'action-statement': 'action-statement';
          actor: 'actor';
          adjudication: 'adjudication';
          cluster: 'cluster';
          coding: 'coding';
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
          'proposal-decision': 'proposal-decision';
          'protocol-change': 'protocol-change';
          question: 'question';
          review: 'review';
          rival: 'rival';
          scheme: 'scheme';
          screening: 'screening';
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
        where: z.ZodOptional<
          z.ZodType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>
        >;
        parts: z.ZodOptional<
          z.ZodObject<
            {
              path: z.ZodString;
              where: z.ZodOptional<
                z.ZodType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>
              >;
            },
            z.core.$strict
          >
        >;
      },
      z.core.$strict
    >;
    rules: z.ZodArray<
      z.ZodObject<
        {
          when: z.ZodType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>;
          then: z.ZodObject<
            {
              message: z.ZodString;
              params: z.ZodOptional<
                z.ZodRecord<
                  z.ZodString,
                  z.ZodUnion<
                    readonly [
                      z.ZodString,
                      z.ZodObject<
                        {
                          count: z.ZodType<
                            Query,
                            unknown,
                            z.core.$ZodTypeInternals<Query, unknown>
                          >;
                        },
                        z.core.$strict
                      >,
                      z.ZodObject<
                        {
                          names: z.ZodType<
                            Query,
                            unknown,
                            z.core.$ZodTypeInternals<Query, unknown>
                          >;
                          path: z.ZodString;
                        },
                        z.core.$strict
                      >,
                    ]
                  >
                >
              >;
              also: z.ZodOptional<
                z.ZodType<Query, unknown, z.core.$ZodTypeInternals<Query, unknown>>
              >;
            },
            z.core.$strict
          >;
        },
        z.core.$strict
      >
    >;
    messages: z.ZodRecord<
      z.ZodString,
      z.ZodObject<
        {
          text: z.ZodString;
          outcome: z.ZodEnum<{
            'cant-tell': 'cant-tell';
            failed: 'failed';
          }>;
          advice: z.ZodString;
          identity: z.ZodOptional<z.ZodArray<z.ZodString>>;
        },
        z.core.$strict
      >
    >;
    options: z.ZodOptional<
      z.ZodRecord<
        z.ZodString,
        z.ZodDiscriminatedUnion<
          [
            z.ZodObject<
              {
                type: z.ZodLiteral<'strings'>;
                default: z.ZodArray<z.ZodString>;
                description: z.ZodString;
              },
              z.core.$strict
            >,
            z.ZodObject<
              {
                type: z.ZodLiteral<'number'>;
                default: z.ZodInt;
                description: z.ZodString;
              },
              z.core.$strict
            >,
            z.ZodObject<
              {
                type: z.ZodLiteral<'boolean'>;
                default: z.ZodBoolean;
                description: z.ZodString;
              },
              z.core.$strict
            >,
          ],
          'type'
        >
      >
    >;
  },
  z.core.$strict
>;
/** A check written as JSON. */
type CheckDeclaration = z.infer<typeof checkDeclarationSchema>;

/**
 * Makes a check from JSON: given each of these, when this holds, then say that. Nothing is evaluated
 * from text; what the declaration reads is found by walking it.
 *
 * @throws UsageError `invalid-definition`, with the issues found
 */
declare function defineCheckFromJson(declaration: unknown): Check;

/**
 * Makes an instrument from JSON.
 *
 * @throws UsageError `invalid-definition`, with the issues found
 */
declare function defineInstrumentFromJson(declaration: unknown): Instrument;
/**
 * Makes a judged item from JSON, on an instrument that is already defined.
 *
 * @throws UsageError `invalid-definition`, with the issues found
 */
declare function defineItemFromJson(declaration: unknown, instrument: Instrument): Item;

/** The schema of an instrument written as JSON. */
declare const instrumentDeclarationSchema: z.ZodObject<
  {
    $schema: z.ZodOptional<z.ZodString>;
    id: z.ZodString;
    title: z.ZodString;
    about: z.ZodString;
    grounds: z.ZodArray<
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
        z.core.$strict
      >
    >;
    scale: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          label: z.ZodString;
          meaning: z.ZodOptional<z.ZodString>;
          affirms: z.ZodOptional<z.ZodBoolean>;
        },
        z.core.$strict
      >
    >;
    ordered: z.ZodBoolean;
  },
  z.core.$strict
>;
/** The schema of a judged item written as JSON. */
declare const itemDeclarationSchema: z.ZodObject<
  {
    $schema: z.ZodOptional<z.ZodString>;
    id: z.ZodString;
    revision: z.ZodInt;
    title: z.ZodString;
    why: z.ZodString;
    grounds: z.ZodArray<
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
        z.core.$strict
      >
    >;
    presets: z.ZodArray<z.ZodString>;
    instrument: z.ZodString;
    number: z.ZodOptional<z.ZodString>;
    section: z.ZodOptional<z.ZodString>;
    text: z.ZodString;
    subject: z.ZodEnum<{
      'action-statement': 'action-statement';
      actor: 'actor';
      adjudication: 'adjudication';
      cluster: 'cluster';
      coding: 'coding';
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
      'proposal-decision': 'proposal-decision';
      'protocol-change': 'protocol-change';
      question: 'question';
      review: 'review';
      rival: 'rival';
      scheme: 'scheme';
      screening: 'screening';
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
    where: z.ZodOptional<
      z.ZodType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>
    >;
    reads: z.ZodArray<
      z.ZodEnum<{
        abstract: 'abstract';
        actionStatements: 'actionStatements';
        actors: 'actors';
        adjudications: 'adjudications';
        appraisal: 'appraisal';
        attribution: 'attribution';
        clusters: 'clusters';
        codings: 'codings';
        completeness: 'completeness';
        completenessNote: 'completenessNote';
        confidenceJudgements: 'confidenceJudgements';
        configurations: 'configurations';
        constructs: 'constructs';
        demiRegularities: 'demiRegularities';
        distinctions: 'distinctions';
        evidence: 'evidence';
        facets: 'facets';
        flowEvents: 'flowEvents';
        format: 'format';
        fragments: 'fragments';
        funding: 'funding';
        id: 'id';
        identities: 'identities';
        judgements: 'judgements';
        links: 'links';
        mappings: 'mappings';
        memos: 'memos';
        plainSummary: 'plainSummary';
        programmes: 'programmes';
        proposalDecisions: 'proposalDecisions';
        protocol: 'protocol';
        protocolChanges: 'protocolChanges';
        questions: 'questions';
        rivals: 'rivals';
        schemeChoice: 'schemeChoice';
        schemes: 'schemes';
        screenings: 'screenings';
        searchRuns: 'searchRuns';
        sources: 'sources';
        statedCounts: 'statedCounts';
        streams: 'streams';
        studyFamilies: 'studyFamilies';
        substantiveTheories: 'substantiveTheories';
        synthetic: 'synthetic';
        team: 'team';
        texts: 'texts';
        theories: 'theories';
        title: 'title';
        verdicts: 'verdicts';
        version: 'version';
        waivers: 'waivers';
      }>
    >;
    criteria: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodString;
            level: z.ZodString;
            text: z.ZodString;
            checked: z.ZodEnum<{
              judgement: 'judgement';
              source: 'source';
              unchecked: 'unchecked';
            }>;
          },
          z.core.$strict
        >
      >
    >;
    holdings: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            label: z.ZodString;
            query: z.ZodType<Query, unknown, z.core.$ZodTypeInternals<Query, unknown>>;
          },
          z.core.$strict
        >
      >
    >;
    signals: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            from: z.ZodString;
            when: z.ZodOptional<
              z.ZodEnum<{
                'cant-tell': 'cant-tell';
                failed: 'failed';
              }>
            >;
            text: z.ZodString;
            effect: z.ZodEnum<{
              ask: 'ask';
              cap: 'cap';
              note: 'note';
            }>;
            level: z.ZodOptional<z.ZodString>;
          },
          z.core.$strict
        >
      >
    >;
    suggestWhenNothingHeld: z.ZodOptional<z.ZodString>;
    prompts: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            for: z.ZodOptional<z.ZodString>;
            text: z.ZodString;
          },
          z.core.$strict
        >
      >
    >;
  },
  z.core.$strict
>;
/** An item written as JSON. */
type ItemDeclaration = z.infer<typeof itemDeclarationSchema>;
/** An instrument written as JSON. */
type InstrumentDeclaration = z.infer<typeof instrumentDeclarationSchema>;

/** The schema of a rule package written as JSON. */
declare const packDeclarationSchema: z.ZodObject<
  {
    $schema: z.ZodOptional<z.ZodString>;
    namespace: z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>;
    apiVersion: z.ZodLiteral<1>;
    version: z.ZodOptional<z.ZodString>;
    instruments: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            $schema: z.ZodOptional<z.ZodString>;
            id: z.ZodString;
            title: z.ZodString;
            about: z.ZodString;
            grounds: z.ZodArray<
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
                z.core.$strict
              >
            >;
            scale: z.ZodArray<
              z.ZodObject<
                {
                  id: z.ZodString;
                  label: z.ZodString;
                  meaning: z.ZodOptional<z.ZodString>;
                  affirms: z.ZodOptional<z.ZodBoolean>;
                },
                z.core.$strict
              >
            >;
            ordered: z.ZodBoolean;
          },
          z.core.$strict
        >
      >
    >;
    checks: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            $schema: z.ZodOptional<z.ZodString>;
            id: z.ZodString;
            revision: z.ZodInt;
            title: z.ZodString;
            why: z.ZodString;
            grounds: z.ZodArray<
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
                z.core.$strict
              >
            >;
            presets: z.ZodArray<z.ZodString>;
            severity: z.ZodEnum<{
              error: 'error';
              hint: 'hint';
              warning: 'warning';
            }>;
            given: z.ZodObject<
              {
                each: z.ZodEnum<{
                  'action-statement': 'action-statement';
                  actor: 'actor';
                  adjudication: 'adjudication';
                  cluster: 'cluster';
                  coding: 'coding';
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
                  'proposal-decision': 'proposal-decision';
                  'protocol-change': 'protocol-change';
                  question: 'question';
                  review: 'review';
                  rival: 'rival';
                  scheme: 'scheme';
                  screening: 'screening';
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
                where: z.ZodOptional<
                  z.ZodType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>
                >;
                parts: z.ZodOptional<
                  z.ZodObject<
                    {
                      path: z.ZodString;
                      where: z.ZodOptional<
                        z.ZodType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>
                      >;
                    },
                    z.core.$strict
                  >
                >;
              },
              z.core.$strict
            >;
            rules: z.ZodArray<
              z.ZodObject<
                {
                  when: z.ZodType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>;
                  then: z.ZodObject<
                    {
                      message: z.ZodString;
                      params: z.ZodOptional<
                        z.ZodRecord<
                          z.ZodString,
                          z.ZodUnion<
                            readonly [
                              z.ZodString,
                              z.ZodObject<
                                {
                                  count: z.ZodType<
                                    Query,
                                    unknown,
                                    z.core.$ZodTypeInternals<Query, unknown>
                                  >;
                                },
                                z.core.$strict
                              >,
                              z.ZodObject<
                                {
                                  names: z.ZodType<
                                    Query,
                                    unknown,
                                    z.core.$ZodTypeInternals<Query, unknown>
                                  >;
                                  path: z.ZodString;
                                },
                                z.core.$strict
                              >,
                            ]
                          >
                        >
                      >;
                      also: z.ZodOptional<
                        z.ZodType<Query, unknown, z.core.$ZodTypeInternals<Query, unknown>>
                      >;
                    },
                    z.core.$strict
                  >;
                },
                z.core.$strict
              >
            >;
            messages: z.ZodRecord<
              z.ZodString,
              z.ZodObject<
                {
                  text: z.ZodString;
                  outcome: z.ZodEnum<{
                    'cant-tell': 'cant-tell';
                    failed: 'failed';
                  }>;
                  advice: z.ZodString;
                  identity: z.ZodOptional<z.ZodArray<z.ZodString>>;
                },
                z.core.$strict
              >
            >;
            options: z.ZodOptional<
              z.ZodRecord<
                z.ZodString,
                z.ZodDiscriminatedUnion<
                  [
                    z.ZodObject<
                      {
                        type: z.ZodLiteral<'strings'>;
                        default: z.ZodArray<z.ZodString>;
                        description: z.ZodString;
                      },
                      z.core.$strict
                    >,
                    z.ZodObject<
                      {
                        type: z.ZodLiteral<'number'>;
                        default: z.ZodInt;
                        description: z.ZodString;
                      },
                      z.core.$strict
                    >,
                    z.ZodObject<
                      {
                        type: z.ZodLiteral<'boolean'>;
                        default: z.ZodBoolean;
                        description: z.ZodString;
                      },
                      z.core.$strict
                    >,
                  ],
                  'type'
                >
              >
            >;
          },
          z.core.$strict
        >
      >
    >;
    items: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            $schema: z.ZodOptional<z.ZodString>;
            id: z.ZodString;
            revision: z.ZodInt;
            title: z.ZodString;
            why: z.ZodString;
            grounds: z.ZodArray<
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
                z.core.$strict
              >
            >;
            presets: z.ZodArray<z.ZodString>;
            instrument: z.ZodString;
            number: z.ZodOptional<z.ZodString>;
            section: z.ZodOptional<z.ZodString>;
            text: z.ZodString;
            subject: z.ZodEnum<{
              'action-statement': 'action-statement';
              actor: 'actor';
              adjudication: 'adjudication';
              cluster: 'cluster';
              coding: 'coding';
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
              'proposal-decision': 'proposal-decision';
              'protocol-change': 'protocol-change';
              question: 'question';
              review: 'review';
              rival: 'rival';
              scheme: 'scheme';
              screening: 'screening';
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
            where: z.ZodOptional<
              z.ZodType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>
            >;
            reads: z.ZodArray<
              z.ZodEnum<{
                abstract: 'abstract';
                actionStatements: 'actionStatements';
                actors: 'actors';
                adjudications: 'adjudications';
                appraisal: 'appraisal';
                attribution: 'attribution';
                clusters: 'clusters';
                codings: 'codings';
                completeness: 'completeness';
                completenessNote: 'completenessNote';
                confidenceJudgements: 'confidenceJudgements';
                configurations: 'configurations';
                constructs: 'constructs';
                demiRegularities: 'demiRegularities';
                distinctions: 'distinctions';
                evidence: 'evidence';
                facets: 'facets';
                flowEvents: 'flowEvents';
                format: 'format';
                fragments: 'fragments';
                funding: 'funding';
                id: 'id';
                identities: 'identities';
                judgements: 'judgements';
                links: 'links';
                mappings: 'mappings';
                memos: 'memos';
                plainSummary: 'plainSummary';
                programmes: 'programmes';
                proposalDecisions: 'proposalDecisions';
                protocol: 'protocol';
                protocolChanges: 'protocolChanges';
                questions: 'questions';
                rivals: 'rivals';
                schemeChoice: 'schemeChoice';
                schemes: 'schemes';
                screenings: 'screenings';
                searchRuns: 'searchRuns';
                sources: 'sources';
                statedCounts: 'statedCounts';
                streams: 'streams';
                studyFamilies: 'studyFamilies';
                substantiveTheories: 'substantiveTheories';
                synthetic: 'synthetic';
                team: 'team';
                texts: 'texts';
                theories: 'theories';
                title: 'title';
                verdicts: 'verdicts';
                version: 'version';
                waivers: 'waivers';
              }>
            >;
            criteria: z.ZodOptional<
              z.ZodArray<
                z.ZodObject<
                  {
                    id: z.ZodString;
                    level: z.ZodString;
                    text: z.ZodString;
                    checked: z.ZodEnum<{
                      judgement: 'judgement';
                      source: 'source';
                      unchecked: 'unchecked';
                    }>;
                  },
                  z.core.$strict
                >
              >
            >;
            holdings: z.ZodOptional<
              z.ZodArray<
                z.ZodObject<
                  {
                    label: z.ZodString;
                    query: z.ZodType<Query, unknown, z.core.$ZodTypeInternals<Query, unknown>>;
                  },
                  z.core.$strict
                >
              >
            >;
            signals: z.ZodOptional<
              z.ZodArray<
                z.ZodObject<
                  {
                    from: z.ZodString;
                    when: z.ZodOptional<
                      z.ZodEnum<{
                        'cant-tell': 'cant-tell';
                        failed: 'failed';
                      }>
                    >;
                    text: z.ZodString;
                    effect: z.ZodEnum<{
                      ask: 'ask';
                      cap: 'cap';
                      note: 'note';
                    }>;
                    level: z.ZodOptional<z.ZodString>;
                  },
                  z.core.$strict
                >
              >
            >;
            suggestWhenNothingHeld: z.ZodOptional<z.ZodString>;
            prompts: z.ZodOptional<
              z.ZodArray<
                z.ZodObject<
                  {
                    for: z.ZodOptional<z.ZodString>;
                    text: z.ZodString;
                  },
                  z.core.$strict
                >
              >
            >;
          },
          z.core.$strict
        >
      >
    >;
    cases: z.ZodOptional<
      z.ZodRecord<
        z.ZodString,
        z.ZodUnion<
          readonly [
            z.ZodArray<
              z.ZodObject<
                {
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
                          z.core.$strict
                        >
                      >,
                    ]
                  >;
                },
                z.core.$strict
              >
            >,
            z.ZodArray<
              z.ZodObject<
                {
                  name: z.ZodString;
                  review: z.ZodRecord<z.ZodString, z.ZodUnknown>;
                  expect: z.ZodObject<
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
                    z.core.$strict
                  >;
                },
                z.core.$strict
              >
            >,
          ]
        >
      >
    >;
    rates: z.ZodOptional<
      z.ZodRecord<
        z.ZodString,
        z.ZodObject<
          {
            planted: z.ZodInt;
            detected: z.ZodInt;
            clean: z.ZodInt;
            falseAlarms: z.ZodInt;
          },
          z.core.$strict
        >
      >
    >;
  },
  z.core.$strict
>;
/**
 * Reads a rule package from data. Presets follow from what each rule says of itself.
 *
 * @returns the package, or `invalid-pack` issues
 */
declare function packFromJson(value: unknown): Result<RulePackage, AppraisalIssueCode>;
/** The presets that follow from what rules say of themselves. */
declare function presetsOf(
  rules: readonly (RulePackage['checks'][number] | RulePackage['items'][number])[],
): Record<string, Preset>;

declare const schemas: {
  readonly pack: z.ZodObject<
    {
      $schema: z.ZodOptional<z.ZodString>;
      namespace: z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>;
      apiVersion: z.ZodLiteral<1>;
      version: z.ZodOptional<z.ZodString>;
      instruments: z.ZodOptional<
        z.ZodArray<
          z.ZodObject<
            {
              $schema: z.ZodOptional<z.ZodString>;
              id: z.ZodString;
              title: z.ZodString;
              about: z.ZodString;
              grounds: z.ZodArray<
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
                  z.core.$strict
                >
              >;
              scale: z.ZodArray<
                z.ZodObject<
                  {
                    id: z.ZodString;
                    label: z.ZodString;
                    meaning: z.ZodOptional<z.ZodString>;
                    affirms: z.ZodOptional<z.ZodBoolean>;
                  },
                  z.core.$strict
                >
              >;
              ordered: z.ZodBoolean;
            },
            z.core.$strict
          >
        >
      >;
      checks: z.ZodOptional<
        z.ZodArray<
          z.ZodObject<
            {
              $schema: z.ZodOptional<z.ZodString>;
              id: z.ZodString;
              revision: z.ZodInt;
              title: z.ZodString;
              why: z.ZodString;
              grounds: z.ZodArray<
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
                  z.core.$strict
                >
              >;
              presets: z.ZodArray<z.ZodString>;
              severity: z.ZodEnum<{
                error: 'error';
                hint: 'hint';
                warning: 'warning';
              }>;
              given: z.ZodObject<
                {
                  each: z.ZodEnum<{
                    'action-statement': 'action-statement';
                    actor: 'actor';
                    adjudication: 'adjudication';
                    cluster: 'cluster';
                    coding: 'coding';
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
                    'proposal-decision': 'proposal-decision';
                    'protocol-change': 'protocol-change';
                    question: 'question';
                    review: 'review';
                    rival: 'rival';
                    scheme: 'scheme';
                    screening: 'screening';
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
                  where: z.ZodOptional<
                    z.ZodType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>
                  >;
                  parts: z.ZodOptional<
                    z.ZodObject<
                      {
                        path: z.ZodString;
                        where: z.ZodOptional<
                          z.ZodType<
                            Condition,
                            unknown,
                            z.core.$ZodTypeInternals<Condition, unknown>
                          >
                        >;
                      },
                      z.core.$strict
                    >
                  >;
                },
                z.core.$strict
              >;
              rules: z.ZodArray<
                z.ZodObject<
                  {
                    when: z.ZodType<
                      Condition,
                      unknown,
                      z.core.$ZodTypeInternals<Condition, unknown>
                    >;
                    then: z.ZodObject<
                      {
                        message: z.ZodString;
                        params: z.ZodOptional<
                          z.ZodRecord<
                            z.ZodString,
                            z.ZodUnion<
                              readonly [
                                z.ZodString,
                                z.ZodObject<
                                  {
                                    count: z.ZodType<
                                      Query,
                                      unknown,
                                      z.core.$ZodTypeInternals<Query, unknown>
                                    >;
                                  },
                                  z.core.$strict
                                >,
                                z.ZodObject<
                                  {
                                    names: z.ZodType<
                                      Query,
                                      unknown,
                                      z.core.$ZodTypeInternals<Query, unknown>
                                    >;
                                    path: z.ZodString;
                                  },
                                  z.core.$strict
                                >,
                              ]
                            >
                          >
                        >;
                        also: z.ZodOptional<
                          z.ZodType<Query, unknown, z.core.$ZodTypeInternals<Query, unknown>>
                        >;
                      },
                      z.core.$strict
                    >;
                  },
                  z.core.$strict
                >
              >;
              messages: z.ZodRecord<
                z.ZodString,
                z.ZodObject<
                  {
                    text: z.ZodString;
                    outcome: z.ZodEnum<{
                      'cant-tell': 'cant-tell';
                      failed: 'failed';
                    }>;
                    advice: z.ZodString;
                    identity: z.ZodOptional<z.ZodArray<z.ZodString>>;
                  },
                  z.core.$strict
                >
              >;
              options: z.ZodOptional<
                z.ZodRecord<
                  z.ZodString,
                  z.ZodDiscriminatedUnion<
                    [
                      z.ZodObject<
                        {
                          type: z.ZodLiteral<'strings'>;
                          default: z.ZodArray<z.ZodString>;
                          description: z.ZodString;
                        },
                        z.core.$strict
                      >,
                      z.ZodObject<
                        {
                          type: z.ZodLiteral<'number'>;
                          default: z.ZodInt;
                          description: z.ZodString;
                        },
                        z.core.$strict
                      >,
                      z.ZodObject<
                        {
                          type: z.ZodLiteral<'boolean'>;
                          default: z.ZodBoolean;
                          description: z.ZodString;
                        },
                        z.core.$strict
                      >,
                    ],
                    'type'
                  >
                >
              >;
            },
            z.core.$strict
          >
        >
      >;
      items: z.ZodOptional<
        z.ZodArray<
          z.ZodObject<
            {
              $schema: z.ZodOptional<z.ZodString>;
              id: z.ZodString;
              revision: z.ZodInt;
              title: z.ZodString;
              why: z.ZodString;
              grounds: z.ZodArray<
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
                  z.core.$strict
                >
              >;
              presets: z.ZodArray<z.ZodString>;
              instrument: z.ZodString;
              number: z.ZodOptional<z.ZodString>;
              section: z.ZodOptional<z.ZodString>;
              text: z.ZodString;
              subject: z.ZodEnum<{
                'action-statement': 'action-statement';
                actor: 'actor';
                adjudication: 'adjudication';
                cluster: 'cluster';
                coding: 'coding';
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
                'proposal-decision': 'proposal-decision';
                'protocol-change': 'protocol-change';
                question: 'question';
                review: 'review';
                rival: 'rival';
                scheme: 'scheme';
                screening: 'screening';
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
              where: z.ZodOptional<
                z.ZodType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>
              >;
              reads: z.ZodArray<
                z.ZodEnum<{
                  abstract: 'abstract';
                  actionStatements: 'actionStatements';
                  actors: 'actors';
                  adjudications: 'adjudications';
                  appraisal: 'appraisal';
                  attribution: 'attribution';
                  clusters: 'clusters';
                  codings: 'codings';
                  completeness: 'completeness';
                  completenessNote: 'completenessNote';
                  confidenceJudgements: 'confidenceJudgements';
                  configurations: 'configurations';
                  constructs: 'constructs';
                  demiRegularities: 'demiRegularities';
                  distinctions: 'distinctions';
                  evidence: 'evidence';
                  facets: 'facets';
                  flowEvents: 'flowEvents';
                  format: 'format';
                  fragments: 'fragments';
                  funding: 'funding';
                  id: 'id';
                  identities: 'identities';
                  judgements: 'judgements';
                  links: 'links';
                  mappings: 'mappings';
                  memos: 'memos';
                  plainSummary: 'plainSummary';
                  programmes: 'programmes';
                  proposalDecisions: 'proposalDecisions';
                  protocol: 'protocol';
                  protocolChanges: 'protocolChanges';
                  questions: 'questions';
                  rivals: 'rivals';
                  schemeChoice: 'schemeChoice';
                  schemes: 'schemes';
                  screenings: 'screenings';
                  searchRuns: 'searchRuns';
                  sources: 'sources';
                  statedCounts: 'statedCounts';
                  streams: 'streams';
                  studyFamilies: 'studyFamilies';
                  substantiveTheories: 'substantiveTheories';
                  synthetic: 'synthetic';
                  team: 'team';
                  texts: 'texts';
                  theories: 'theories';
                  title: 'title';
                  verdicts: 'verdicts';
                  version: 'version';
                  waivers: 'waivers';
                }>
              >;
              criteria: z.ZodOptional<
                z.ZodArray<
                  z.ZodObject<
                    {
                      id: z.ZodString;
                      level: z.ZodString;
                      text: z.ZodString;
                      checked: z.ZodEnum<{
                        judgement: 'judgement';
                        source: 'source';
                        unchecked: 'unchecked';
                      }>;
                    },
                    z.core.$strict
                  >
                >
              >;
              holdings: z.ZodOptional<
                z.ZodArray<
                  z.ZodObject<
                    {
                      label: z.ZodString;
                      query: z.ZodType<Query, unknown, z.core.$ZodTypeInternals<Query, unknown>>;
                    },
                    z.core.$strict
                  >
                >
              >;
              signals: z.ZodOptional<
                z.ZodArray<
                  z.ZodObject<
                    {
                      from: z.ZodString;
                      when: z.ZodOptional<
                        z.ZodEnum<{
                          'cant-tell': 'cant-tell';
                          failed: 'failed';
                        }>
                      >;
                      text: z.ZodString;
                      effect: z.ZodEnum<{
                        ask: 'ask';
                        cap: 'cap';
                        note: 'note';
                      }>;
                      level: z.ZodOptional<z.ZodString>;
                    },
                    z.core.$strict
                  >
                >
              >;
              suggestWhenNothingHeld: z.ZodOptional<z.ZodString>;
              prompts: z.ZodOptional<
                z.ZodArray<
                  z.ZodObject<
                    {
                      for: z.ZodOptional<z.ZodString>;
                      text: z.ZodString;
                    },
                    z.core.$strict
                  >
                >
              >;
            },
            z.core.$strict
          >
        >
      >;
      cases: z.ZodOptional<
        z.ZodRecord<
          z.ZodString,
          z.ZodUnion<
            readonly [
              z.ZodArray<
                z.ZodObject<
                  {
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
                            z.core.$strict
                          >
                        >,
                      ]
                    >;
                  },
                  z.core.$strict
                >
              >,
              z.ZodArray<
                z.ZodObject<
                  {
                    name: z.ZodString;
                    review: z.ZodRecord<z.ZodString, z.ZodUnknown>;
                    expect: z.ZodObject<
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
                      z.core.$strict
                    >;
                  },
                  z.core.$strict
                >
              >,
            ]
          >
        >
      >;
      rates: z.ZodOptional<
        z.ZodRecord<
          z.ZodString,
          z.ZodObject<
            {
              planted: z.ZodInt;
              detected: z.ZodInt;
              clean: z.ZodInt;
              falseAlarms: z.ZodInt;
            },
            z.core.$strict
          >
        >
      >;
    },
    z.core.$strict
  >;
  readonly check: z.ZodObject<
    {
      $schema: z.ZodOptional<z.ZodString>;
      id: z.ZodString;
      revision: z.ZodInt;
      title: z.ZodString;
      why: z.ZodString;
      grounds: z.ZodArray<
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
          z.core.$strict
        >
      >;
      presets: z.ZodArray<z.ZodString>;
      severity: z.ZodEnum<{
        error: 'error';
        hint: 'hint';
        warning: 'warning';
      }>;
      given: z.ZodObject<
        {
          each: z.ZodEnum<{
            'action-statement': 'action-statement';
            actor: 'actor';
            adjudication: 'adjudication';
            cluster: 'cluster';
            coding: 'coding';
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
            'proposal-decision': 'proposal-decision';
            'protocol-change': 'protocol-change';
            question: 'question';
            review: 'review';
            rival: 'rival';
            scheme: 'scheme';
            screening: 'screening';
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
          where: z.ZodOptional<
            z.ZodType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>
          >;
          parts: z.ZodOptional<
            z.ZodObject<
              {
                path: z.ZodString;
                where: z.ZodOptional<
                  z.ZodType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>
                >;
              },
              z.core.$strict
            >
          >;
        },
        z.core.$strict
      >;
      rules: z.ZodArray<
        z.ZodObject<
          {
            when: z.ZodType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>;
            then: z.ZodObject<
              {
                message: z.ZodString;
                params: z.ZodOptional<
                  z.ZodRecord<
                    z.ZodString,
                    z.ZodUnion<
                      readonly [
                        z.ZodString,
                        z.ZodObject<
                          {
                            count: z.ZodType<
                              Query,
                              unknown,
                              z.core.$ZodTypeInternals<Query, unknown>
                            >;
                          },
                          z.core.$strict
                        >,
                        z.ZodObject<
                          {
                            names: z.ZodType<
                              Query,
                              unknown,
                              z.core.$ZodTypeInternals<Query, unknown>
                            >;
                            path: z.ZodString;
                          },
                          z.core.$strict
                        >,
                      ]
                    >
                  >
                >;
                also: z.ZodOptional<
                  z.ZodType<Query, unknown, z.core.$ZodTypeInternals<Query, unknown>>
                >;
              },
              z.core.$strict
            >;
          },
          z.core.$strict
        >
      >;
      messages: z.ZodRecord<
        z.ZodString,
        z.ZodObject<
          {
            text: z.ZodString;
            outcome: z.ZodEnum<{
              'cant-tell': 'cant-tell';
              failed: 'failed';
            }>;
            advice: z.ZodString;
            identity: z.ZodOptional<z.ZodArray<z.ZodString>>;
          },
          z.core.$strict
        >
      >;
      options: z.ZodOptional<
        z.ZodRecord<
          z.ZodString,
          z.ZodDiscriminatedUnion<
            [
              z.ZodObject<
                {
                  type: z.ZodLiteral<'strings'>;
                  default: z.ZodArray<z.ZodString>;
                  description: z.ZodString;
                },
                z.core.$strict
              >,
              z.ZodObject<
                {
                  type: z.ZodLiteral<'number'>;
                  default: z.ZodInt;
                  description: z.ZodString;
                },
                z.core.$strict
              >,
              z.ZodObject<
                {
                  type: z.ZodLiteral<'boolean'>;
                  default: z.ZodBoolean;
                  description: z.ZodString;
                },
                z.core.$strict
              >,
            ],
            'type'
          >
        >
      >;
    },
    z.core.$strict
  >;
  readonly item: z.ZodObject<
    {
      $schema: z.ZodOptional<z.ZodString>;
      id: z.ZodString;
      revision: z.ZodInt;
      title: z.ZodString;
      why: z.ZodString;
      grounds: z.ZodArray<
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
          z.core.$strict
        >
      >;
      presets: z.ZodArray<z.ZodString>;
      instrument: z.ZodString;
      number: z.ZodOptional<z.ZodString>;
      section: z.ZodOptional<z.ZodString>;
      text: z.ZodString;
      subject: z.ZodEnum<{
        'action-statement': 'action-statement';
        actor: 'actor';
        adjudication: 'adjudication';
        cluster: 'cluster';
        coding: 'coding';
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
        'proposal-decision': 'proposal-decision';
        'protocol-change': 'protocol-change';
        question: 'question';
        review: 'review';
        rival: 'rival';
        scheme: 'scheme';
        screening: 'screening';
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
      where: z.ZodOptional<
        z.ZodType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>
      >;
      reads: z.ZodArray<
        z.ZodEnum<{
          abstract: 'abstract';
          actionStatements: 'actionStatements';
          actors: 'actors';
          adjudications: 'adjudications';
          appraisal: 'appraisal';
          attribution: 'attribution';
          clusters: 'clusters';
          codings: 'codings';
          completeness: 'completeness';
          completenessNote: 'completenessNote';
          confidenceJudgements: 'confidenceJudgements';
          configurations: 'configurations';
          constructs: 'constructs';
          demiRegularities: 'demiRegularities';
          distinctions: 'distinctions';
          evidence: 'evidence';
          facets: 'facets';
          flowEvents: 'flowEvents';
          format: 'format';
          fragments: 'fragments';
          funding: 'funding';
          id: 'id';
          identities: 'identities';
          judgements: 'judgements';
          links: 'links';
          mappings: 'mappings';
          memos: 'memos';
          plainSummary: 'plainSummary';
          programmes: 'programmes';
          proposalDecisions: 'proposalDecisions';
          protocol: 'protocol';
          protocolChanges: 'protocolChanges';
          questions: 'questions';
          rivals: 'rivals';
          schemeChoice: 'schemeChoice';
          schemes: 'schemes';
          screenings: 'screenings';
          searchRuns: 'searchRuns';
          sources: 'sources';
          statedCounts: 'statedCounts';
          streams: 'streams';
          studyFamilies: 'studyFamilies';
          substantiveTheories: 'substantiveTheories';
          synthetic: 'synthetic';
          team: 'team';
          texts: 'texts';
          theories: 'theories';
          title: 'title';
          verdicts: 'verdicts';
          version: 'version';
          waivers: 'waivers';
        }>
      >;
      criteria: z.ZodOptional<
        z.ZodArray<
          z.ZodObject<
            {
              id: z.ZodString;
              level: z.ZodString;
              text: z.ZodString;
              checked: z.ZodEnum<{
                judgement: 'judgement';
                source: 'source';
                unchecked: 'unchecked';
              }>;
            },
            z.core.$strict
          >
        >
      >;
      holdings: z.ZodOptional<
        z.ZodArray<
          z.ZodObject<
            {
              label: z.ZodString;
              query: z.ZodType<Query, unknown, z.core.$ZodTypeInternals<Query, unknown>>;
            },
            z.core.$strict
          >
        >
      >;
      signals: z.ZodOptional<
        z.ZodArray<
          z.ZodObject<
            {
              from: z.ZodString;
              when: z.ZodOptional<
                z.ZodEnum<{
                  'cant-tell': 'cant-tell';
                  failed: 'failed';
                }>
              >;
              text: z.ZodString;
              effect: z.ZodEnum<{
                ask: 'ask';
                cap: 'cap';
                note: 'note';
              }>;
              level: z.ZodOptional<z.ZodString>;
            },
            z.core.$strict
          >
        >
      >;
      suggestWhenNothingHeld: z.ZodOptional<z.ZodString>;
      prompts: z.ZodOptional<
        z.ZodArray<
          z.ZodObject<
            {
              for: z.ZodOptional<z.ZodString>;
              text: z.ZodString;
            },
            z.core.$strict
          >
        >
      >;
    },
    z.core.$strict
  >;
  readonly instrument: z.ZodObject<
    {
      $schema: z.ZodOptional<z.ZodString>;
      id: z.ZodString;
      title: z.ZodString;
      about: z.ZodString;
      grounds: z.ZodArray<
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
          z.core.$strict
        >
      >;
      scale: z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodString;
            label: z.ZodString;
            meaning: z.ZodOptional<z.ZodString>;
            affirms: z.ZodOptional<z.ZodBoolean>;
          },
          z.core.$strict
        >
      >;
      ordered: z.ZodBoolean;
    },
    z.core.$strict
  >;
  readonly 'check-cases': z.ZodArray<
    z.ZodObject<
      {
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
                z.core.$strict
              >
            >,
          ]
        >;
      },
      z.core.$strict
    >
  >;
  readonly 'item-cases': z.ZodArray<
    z.ZodObject<
      {
        name: z.ZodString;
        review: z.ZodRecord<z.ZodString, z.ZodUnknown>;
        expect: z.ZodObject<
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
          z.core.$strict
        >;
      },
      z.core.$strict
    >
  >;
  readonly settings: z.ZodObject<
    {
      packages: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
      presets: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
      rules: z.ZodExactOptional<
        z.ZodRecord<
          z.ZodString,
          z.ZodUnion<
            readonly [
              z.ZodEnum<{
                error: 'error';
                hint: 'hint';
                off: 'off';
                on: 'on';
                warning: 'warning';
              }>,
              z.ZodObject<
                {
                  severity: z.ZodExactOptional<
                    z.ZodEnum<{
                      error: 'error';
                      hint: 'hint';
                      warning: 'warning';
                    }>
                  >;
                  options: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
                  reviewOnFail: z.ZodExactOptional<z.ZodBoolean>;
                },
                z.core.$strict
              >,
            ]
          >
        >
      >;
      reviewOnFail: z.ZodExactOptional<z.ZodBoolean>;
    },
    z.core.$strict
  >;
  readonly baseline: z.ZodObject<
    {
      format: z.ZodLiteral<'cmoc-appraisal-baseline'>;
      version: z.ZodLiteral<1>;
      findings: z.ZodArray<
        z.ZodObject<
          {
            rule: z.ZodString;
            key: z.ZodString;
          },
          z.core.$strict
        >
      >;
    },
    z.core.$strict
  >;
  readonly wording: z.ZodObject<
    {
      instrument: z.ZodString;
      source: z.ZodString;
      items: z.ZodRecord<z.ZodString, z.ZodString>;
    },
    z.core.$strict
  >;
};
/**
 * The JSON Schemas that editors and other programs can check packs, rules, their cases, settings,
 * baselines and wordings against. They are also published as files,
 * `@cmoc/appraisal/schemas/check.schema.json` and so on.
 */
declare function jsonSchemas(): Readonly<Record<keyof typeof schemas, object>>;

/** The schema of a file of official wording. */
declare const wordingSchema: z.ZodObject<
  {
    instrument: z.ZodString;
    source: z.ZodString;
    items: z.ZodRecord<z.ZodString, z.ZodString>;
  },
  z.core.$strict
>;
/** The official wording of an instrument, as a user’s file holds it. */
type OfficialWording = z.infer<typeof wordingSchema>;
/**
 * Lays the official wording of an instrument, from a file of the user’s, beside the items of a
 * package. Our own text stays; the wording never enters the package itself, so that its licence is
 * the user’s to keep.
 *
 * @returns the package with the wording, or issues: `invalid-wording` for a file of another shape,
 * an instrument the package lacks, or items the instrument lacks
 */
declare function withOfficialWording(
  pack: RulePackage,
  wording: unknown,
): Result<RulePackage, AppraisalIssueCode>;

/** An appraisal as JSON text, indented by two spaces, in canonical order; ends with a newline. */
declare function formatJson(appraisal: Appraisal): string;

/**
 * An appraisal as Markdown: findings by rule, then items by instrument. Text from the review is
 * escaped, so that it cannot become markup. Deterministic; ends with a newline.
 */
declare function formatMarkdown(appraisal: Appraisal): string;

/**
 * An appraisal as plain text, one idea a line, for logs and letters. Deterministic; ends with a
 * newline. Control characters from the review are shown as `?`.
 */
declare function formatText(appraisal: Appraisal): string;

/** A JSON-LD document. */
type JsonLd = Readonly<Record<string, unknown>>;
/**
 * An appraisal in the W3C Evaluation and Report Language, as JSON-LD: one assertion for each finding,
 * one for each rule that found nothing, and one for each judgement of an item.
 *
 * Computed assertions are `earl:automatic`; those a person settled are `earl:semiAuto`; judgements
 * are `earl:manual`, with `earl:untested` where nobody has judged. Levels of instruments stay words:
 * EARL has no levels, and none is translated into passed or failed.
 *
 * @see https://www.w3.org/TR/EARL10-Schema/
 */
declare function toEarl(appraisal: Appraisal): JsonLd;

/** How raters agreed on one item over the subjects they judged. */
interface ItemAgreement {
  readonly item: string;
  readonly raters: readonly string[];
  readonly percent: Agreement;
  /** For two raters alone. */
  readonly kappa?: Agreement;
  readonly alpha: Agreement;
  readonly ac1: Agreement;
}
/**
 * How raters agreed on one item, over all its subjects: each rater's latest own word, consensus left
 * aside. Information beside the ratings; it settles nothing.
 *
 * @param results the results of one item
 */
declare function agreementOnItem(results: readonly ItemResult[]): ItemAgreement;

/** The schema of the cases of a check as JSON, `cases.json` beside `check.json`. */
declare const checkCasesSchema: z.ZodArray<
  z.ZodObject<
    {
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
              z.core.$strict
            >
          >,
        ]
      >;
    },
    z.core.$strict
  >
>;
/** The schema of the cases of a judged item as JSON, `cases.json` beside `item.json`. */
declare const itemCasesSchema: z.ZodArray<
  z.ZodObject<
    {
      name: z.ZodString;
      review: z.ZodRecord<z.ZodString, z.ZodUnknown>;
      expect: z.ZodObject<
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
        z.core.$strict
      >;
    },
    z.core.$strict
  >
>;

/** The beginning of a section. */
interface HeadingBlock {
  readonly type: 'heading';
  readonly text: string;
}
/** One or more sentences that belong together. */
interface SentencesBlock {
  readonly type: 'sentences';
  readonly text: string;
  /** Set where the reader is warned of something. */
  readonly warns?: true;
}
/** What an item asks: in our own words, or in the official ones from a file of the user. */
interface QuestionBlock {
  readonly type: 'question';
  readonly text: string;
}
/** Points of equal weight, a line each. */
interface ListBlock {
  readonly type: 'list';
  readonly items: readonly string[];
}
/** What a check can say, in the order in which it defines its messages. */
interface MessagesBlock {
  readonly type: 'messages';
  readonly messages: readonly PageMessage[];
}
/** One thing a check can say. */
type PageMessage = Pick<MessageDefinition, 'text' | 'outcome' | 'advice'> & {
  readonly id: string;
};
/** The levels of a scale, lowest first where the scale is ordered. */
interface ScaleBlock {
  readonly type: 'scale';
  readonly levels: readonly {
    readonly label: string;
    readonly meaning?: string | undefined;
  }[];
}
/** Rows under a head of as many cells. */
interface TableBlock {
  readonly type: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
/** A case of the rule: a small review, and what the rule says of it. */
interface ExampleBlock {
  readonly type: 'example';
  readonly name: string;
  readonly review: CaseReview;
  /** The options a check ran with, where they are not its defaults. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  readonly expect: CheckCase['expect'] | ItemCase['expect'];
}
/** What the rule rests on. */
interface SourcesBlock {
  readonly type: 'sources';
  readonly sources: readonly Ground[];
}
/** A part of the page of a rule. All texts are plain: no markup is read in them, anywhere. */
type PageBlock =
  | HeadingBlock
  | SentencesBlock
  | QuestionBlock
  | ListBlock
  | MessagesBlock
  | ScaleBlock
  | TableBlock
  | ExampleBlock
  | SourcesBlock;
/** The page of a rule as data, for every surface to set in its own way. */
interface RulePage {
  readonly rule: string;
  readonly revision: number;
  readonly title: string;
  readonly blocks: readonly PageBlock[];
}

/**
 * Renders the page of a rule as Markdown, for people who browse a repository. Texts are escaped, so
 * that none becomes markup. Deterministic; ends with a newline.
 */
declare function pageAsMarkdown({ title, rule, revision, blocks }: RulePage): string;

/**
 * The page of a rule, made from its metadata and from the cases and rates of its package.
 * Undefined for a rule that no package has.
 */
declare function pageOf(ruleId: string, packages: readonly RulePackage[]): RulePage | undefined;

/** How far a ground was checked, in a sentence. */
declare const checkedWords: Readonly<Record<Ground['checked'], string>>;
/** Whether a check is sure of what it says, in words. */
declare const messageOutcomeWords: Readonly<Record<PageMessage['outcome'], string>>;
/** What a rule says of a worked example, in words: `passed`, `no-measure at configuration:c1#o1`. */
declare function expectedWords({ expect }: Pick<ExampleBlock, 'expect'>): string;

/** What a page can show beside the rule itself. */
interface PageMaterial {
  readonly cases?: readonly (CheckCase | ItemCase)[] | undefined;
  readonly rates?: DetectionRates | undefined;
}
/**
 * Makes the page of a rule from its metadata: what it asks or finds, why, its scale or options,
 * worked examples and where it comes from. Deterministic.
 */
declare function rulePage(rule: Check | Item, { cases, rates }?: PageMaterial): RulePage;

export {
  agreementOnItem,
  apiVersion,
  appraisalIssueCodes,
  appraise,
  baselineOf,
  checkCasesSchema,
  checkDeclarationSchema,
  checkOutcomes,
  checkedWords,
  defineCheck,
  defineCheckCases,
  defineCheckFromJson,
  defineDerived,
  defineInstrument,
  defineInstrumentFromJson,
  defineItem,
  defineItemCases,
  defineItemFromJson,
  defineRulePackage,
  expectedWords,
  formatJson,
  formatMarkdown,
  formatText,
  instrumentDeclarationSchema,
  isRulePackage,
  itemCasesSchema,
  itemDeclarationSchema,
  jsonSchemas,
  messageOutcomeWords,
  namespacePattern,
  openFindings,
  packDeclarationSchema,
  packFromJson,
  pageAsMarkdown,
  pageOf,
  parseBaseline,
  parseSettings,
  presetsOf,
  pruneBaseline,
  readsOfEvidenceFor,
  registryHost,
  resolveRulePackages,
  ruleIdPattern,
  rulePackageFrom,
  rulePackageName,
  rulePage,
  settingsOf,
  settingsSchema,
  severities,
  standsAbove,
  targetKey,
  toEarl,
  withOfficialWording,
};
export type {
  Appraisal,
  AppraisalConfig,
  AppraisalIssueCode,
  AppraisalProvenance,
  AppraisalSettings,
  Baseline,
  Budget,
  CaseReview,
  CaseTable,
  Check,
  CheckAnswer,
  CheckCase,
  CheckContext,
  CheckDeclaration,
  CheckDefinition,
  Condition,
  Criterion,
  CriterionAnswer,
  Derived,
  DerivedContext,
  DetectionRates,
  ExampleBlock,
  ExpectedFinding,
  Finding,
  FindingDraft,
  FindingPlace,
  Ground,
  Held,
  Holding,
  Instrument,
  InstrumentDeclaration,
  Item,
  ItemAgreement,
  ItemCase,
  ItemDeclaration,
  ItemDefinition,
  ItemJudgement,
  ItemResult,
  ItemStatus,
  JsonLd,
  Level,
  MessageDefinition,
  MessageTable,
  NoOptions,
  OfficialWording,
  Outcome,
  PageBlock,
  PageMaterial,
  PageMessage,
  ParamValue,
  ParamsOf,
  Permitted,
  Preset,
  Query,
  RateTable,
  Referring,
  ResolveOptions,
  ResolvedRulePackages,
  ReviewKey,
  RuleChoice,
  RuleMetadata,
  RulePackage,
  RulePackageDefinition,
  RulePackageHost,
  RulePackageName,
  RulePackageRegistry,
  RulePage,
  RuleResult,
  RuleSetting,
  Settlement,
  Severity,
  Signal,
  SignalRule,
  SubjectKind,
  SubjectOf,
  Target,
  TrustAnswer,
};
