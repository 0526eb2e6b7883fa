import { Issue, WorkerLike, WorkerPort } from '@cmoc/kernel';
import { EntityKind, Review, CollectionName, ReviewInput, EntityRef } from '@cmoc/model';
import * as z from 'zod';

/** A part of a review that a check can read: a collection, or a field of the review itself. */
type ReviewKey = keyof Review;
/** A costly fact about a review, computed once per run however many rules ask for it. */
interface Derived<Value = unknown> {
  readonly type: 'derived';
  readonly id: string;
  readonly reads: readonly ReviewKey[];
  readonly compute: (context: never) => Value;
}
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

/** What a check looks at: each entity of one kind, or the review as a whole. */
type SubjectKind = EntityKind | 'review';
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

/** A configuration that can be sent to a worker: rule packages go by name. */
interface WorkerConfig extends Omit<AppraisalConfig, 'packages' | 'budget' | 'previous'> {
  /** The packages that the settings of the review name; what the worker ships comes with them. */
  readonly packages?: readonly string[];
}

/** What {@link appraiserInWorker} takes. */
interface AppraiserOptions {
  /** Starts a worker whose module calls `serveAppraisals`; called again after one was ended. */
  readonly start: () => WorkerLike;
  /** How long one rule may run on the whole review. 10 s when left out. */
  readonly milliseconds?: number;
  /** How long a worker may take to start. 60 s when left out. */
  readonly startMilliseconds?: number;
}
/** Appraises in a worker, one run after the other. */
interface Appraiser {
  /**
   * Appraises a review; the result is what `appraise` gives on the calling thread. The first run
   * sends the review as a whole, later ones what changed, and rules whose inputs stayed the same are
   * not run again; so the review must be changed through operations, never in place.
   *
   * Rejects with a UsageError for a configuration that is not valid, `worker-failed` when the worker
   * itself cannot run, or the reason of the signal.
   */
  readonly appraise: (
    review: Review,
    config?: WorkerConfig,
    signal?: AbortSignal,
  ) => Promise<Appraisal>;
  /** Ends the worker. */
  readonly close: () => void;
}
/**
 * Appraises reviews in a worker, where a rule that never returns can be ended.
 *
 * A rule that runs past its time, on all subjects together, is ended with its worker and named:
 * its result is `errored` with `rule-over-budget`, also in later runs of the same appraiser. A fact
 * that hangs stops the rules that need it; a package that does not load is left out; one that
 * brings the worker down is named as `rule-threw`. The rest of the run goes on in a new worker.
 *
 * @example
 * ```ts
 * const appraiser = appraiserInWorker({
 *   start: () => new Worker(new URL('./appraisal-worker.js', import.meta.url), { type: 'module' }),
 * });
 * const appraisal = await appraiser.appraise(review, { presets: ['recommended'] });
 * appraiser.close();
 * ```
 */
declare function appraiserInWorker(options: AppraiserOptions): Appraiser;

/**
 * Appraises reviews in a worker, for an {@link appraiserInWorker} on the other side.
 *
 * The worker is a module of the host’s own, because rule packages are code and cannot be sent: it
 * says which packages it ships and how it finds those that a review names.
 *
 * @example
 * ```ts
 * // appraisal-worker.ts, in a browser; in Node, the port is `parentPort` of node:worker_threads
 * serveAppraisals(self, registryHost({}), { shipped: { '@cmoc/rules-rameses': rameses } });
 * ```
 */
declare function serveAppraisals(
  port: WorkerPort,
  host: RulePackageHost,
  options?: ResolveOptions,
): void;

export { appraiserInWorker, serveAppraisals };
export type { Appraiser, AppraiserOptions, WorkerConfig };
