import { UsageError } from '@cmoc/kernel';
import type { ClaimEvidence, Entities, EntityKind, EntityRef, Review } from '@cmoc/model';
import type * as z from 'zod';
import type { Derived } from '../derived/define-derived';
import type { MessageTable, ParamsOf, ParamValue } from '../rule/message';
import { paramNames } from '../rule/message';
import { assertRuleId } from '../rule/rule-id';
import { severities, type RuleMetadata, type Severity } from '../rule/rule-metadata';
import type { Referring, ReviewKey } from './review-key';
import type { Target } from './target';

/** What a check looks at: each entity of one kind, or the review as a whole. */
export type SubjectKind = EntityKind | 'review';

/** The subject a check is given for its kind. */
export type SubjectOf<Kind extends SubjectKind> = Kind extends EntityKind
  ? Readonly<Entities[Kind]>
  : Readonly<Pick<Review, 'id' | 'title'>>;

/** Where a finding lies, beyond the subject itself. */
export interface FindingPlace {
  /** The slot of the subject that is meant. */
  readonly slot?: string;
  /** Further entities the finding speaks of. The subject is always the first target. */
  readonly also?: readonly EntityRef[];
  /** Tells findings apart that share message, targets and identifying parameters. */
  readonly key?: string;
}

/** A finding as a check reports it, before the engine gives it a fingerprint. */
export interface FindingDraft {
  readonly message: string;
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly slot?: string | undefined;
  readonly also?: readonly Target[] | undefined;
  readonly key?: string | undefined;
}

/** What a check says about one subject. An empty list of findings means `passed`. */
export type CheckAnswer = 'passed' | 'inapplicable' | FindingDraft | readonly FindingDraft[];

/** What a check is handed beside its subject. */
export interface CheckContext<
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
export type NoOptions = Readonly<Record<string, never>>;

/** What an author writes to define a check. */
export interface CheckDefinition<
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
export interface Check extends RuleMetadata {
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
export function defineCheck<
  const Kind extends SubjectKind,
  const Messages extends MessageTable,
  Options extends z.ZodType = z.ZodType<NoOptions>,
  const Reads extends ReviewKey = never,
>(definition: CheckDefinition<Kind, Messages, Options, Reads>): Check {
  assertRuleId(definition.id);
  const problem = problemIn(definition);
  if (problem !== undefined) {
    throw new UsageError('invalid-definition', `${definition.id}: ${problem}`);
  }
  return Object.freeze({
    ...definition,
    type: 'check' as const,
    reads: definition.reads ?? [],
    facts: definition.facts ?? [],
    options: definition.options,
    run: definition.run,
  });
}

/** What an incomplete or contradictory definition lacks, for authors without a type checker. */
function problemIn(
  definition: RuleMetadata & { severity: Severity; messages: MessageTable; run: unknown },
): string | undefined {
  if (!Number.isInteger(definition.revision) || definition.revision < 1) {
    return 'the revision is a whole number from 1.';
  }
  if (!severities.includes(definition.severity)) return 'the severity is error, warning or hint.';
  if (typeof definition.run !== 'function') return 'run is a function.';
  if (definition.title === '' || definition.why === '') return 'title and why are not empty.';
  if (definition.grounds.length === 0) return 'at least one ground says where the rule comes from.';
  const messages = Object.entries(definition.messages);
  if (messages.length === 0) return 'at least one message is needed.';
  for (const [id, message] of messages) {
    const names = paramNames(message.text);
    const stray = message.identity?.find((name) => !names.includes(name));
    if (stray !== undefined)
      return `message ${id} takes its identity from {${stray}}, which it lacks.`;
  }
  return undefined;
}
