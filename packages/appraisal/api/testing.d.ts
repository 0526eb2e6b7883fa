import { ReviewInput, EntityKind, Review, CollectionName } from '@cmoc/model';
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
 * Makes a whole review of the part a case gives: format, id and title are filled in, collections
 * are put in order.
 *
 * @throws what the schema of a review finds wrong with it
 */
declare function reviewOfCase(part: CaseReview): Review;

/** What the tester can hold against a rule. */
declare const complaintCodes: readonly [
  'no-cases',
  'case-invalid',
  'case-fails',
  'case-twice',
  'message-without-case',
  'option-without-case',
  'no-passing-case',
  'no-inapplicable-case',
  'no-untested-case',
  'no-judged-case',
  'duplicate-rule',
  'broken',
  'mutates-input',
  'impure',
  'order-dependent',
  'slow',
  'claims-quality',
];
/** What the tester can hold against a rule. */
type ComplaintCode = (typeof complaintCodes)[number];
/** One thing the tester holds against a rule, and what to do about it. */
interface Complaint {
  readonly code: ComplaintCode;
  readonly rule: string;
  readonly message: string;
}

/**
 * Holds a check to its cases and to what every check owes its readers.
 *
 * It refuses a message no case brings up, an option no case sets, the lack of a passing and of an
 * inapplicable case, cases given twice, a rule that breaks or changes its input, an answer that
 * depends on earlier runs or on the order of entities, a cost that grows faster than the review, and
 * words that claim quality.
 *
 * @returns what is held against the rule; empty when nothing is
 * @example
 * ```ts
 * expect(testCheck(check, cases)).toEqual([]);
 * ```
 */
declare function testCheck(check: Check, cases: readonly CheckCase[]): readonly Complaint[];

/**
 * Holds a judged item to its cases: there is one where nobody has judged it and one where somebody
 * has, none is there twice, and each comes out as it says.
 *
 * @returns what is held against the item; empty when nothing is
 */
declare function testItem(item: Item, cases: readonly ItemCase[]): readonly Complaint[];

/**
 * Holds every rule of a package to its cases, its own unless others are given, and the rules to each other: two checks that look at
 * the same things and say the same words are one rule.
 */
declare function testPackage(pack: RulePackage, cases?: CaseTable): readonly Complaint[];

export { complaintCodes, reviewOfCase, testCheck, testItem, testPackage };
export type { Complaint, ComplaintCode };
