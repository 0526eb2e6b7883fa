import { UsageError } from '@cmoc/kernel';
import type { SubjectKind } from '../check/define-check';
import type { ReviewKey } from '../check/review-key';
import type { Instrument } from '../instrument/define-instrument';
import { assertRuleId, namespaceOf } from '../rule/rule-id';
import type { Ground, RuleMetadata } from '../rule/rule-metadata';
import type { Condition, Query } from '../declarative/query';

/** A criterion of a level: a statement that is met or not met, with evidence. */
export interface Criterion {
  readonly id: string;
  /** The level that needs it. Levels are cumulative: a level needs the criteria below it too. */
  readonly level: string;
  readonly text: string;
  readonly checked: Ground['checked'];
}

/** Something the review already holds that a person will want beside the item. */
export interface Holding {
  readonly label: string;
  readonly query: Query;
}

/**
 * What a check means for an item. A `cap` names the highest level the finding allows without a
 * reason, an `ask` puts a question, a `note` states a fact. A signal never raises a level.
 */
export type SignalRule = {
  /** The id of the check that feeds the item. */
  readonly from: string;
  /** The outcome of the check that sets the signal off; `failed` when left out. */
  readonly when?: 'failed' | 'cant-tell' | undefined;
  readonly text: string;
} & ({ readonly effect: 'cap'; readonly level: string } | { readonly effect: 'ask' | 'note' });

/** What an author writes to define a judged item. */
export interface ItemDefinition extends RuleMetadata {
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
    readonly { readonly for?: string | undefined; readonly text: string }[] | undefined;
}

/** A rule that a person judges, as the engine shows it. */
export interface Item extends ItemDefinition {
  readonly type: 'item';
}

/**
 * Defines an item: a question that a person judges, with written grounds, on the scale of its
 * instrument. Software lays what the review holds beside it and never answers it.
 *
 * @throws UsageError `invalid-rule-id` or `invalid-definition`
 */
export function defineItem(definition: ItemDefinition): Item {
  assertRuleId(definition.id);
  const problem = problemIn(definition);
  if (problem !== undefined) {
    throw new UsageError('invalid-definition', `${definition.id}: ${problem}`);
  }
  return Object.freeze({ ...definition, type: 'item' as const });
}

function problemIn(item: ItemDefinition): string | undefined {
  const { instrument } = item;
  const levels = new Set(instrument.scale.map((level) => level.id));
  if (item.text === '' || item.title === '') return 'title and text are not empty.';
  if (item.grounds.length === 0) return 'at least one ground says where the item comes from.';
  if (namespaceOf(item.id).includes('@') && namespaceOf(item.id) !== instrument.id) {
    return `a versioned namespace is the instrument's own, ${instrument.id}.`;
  }
  const suggested = instrument.scale.find((level) => level.id === item.suggestWhenNothingHeld);
  if (item.suggestWhenNothingHeld !== undefined && suggested === undefined) {
    return `the scale has no level ${item.suggestWhenNothingHeld}.`;
  }
  if (suggested?.affirms === true) return `software may not suggest ${suggested.id}.`;
  return levelProblem(item, levels);
}

function levelProblem(item: ItemDefinition, levels: ReadonlySet<string>): string | undefined {
  for (const criterion of item.criteria ?? []) {
    if (!item.instrument.ordered) return 'criteria need an ordered scale.';
    if (!levels.has(criterion.level))
      return `criterion ${criterion.id} names no level of the scale.`;
  }
  for (const signal of item.signals ?? []) {
    if (signal.effect !== 'cap') continue;
    if (!item.instrument.ordered) return 'a cap needs an ordered scale.';
    if (!levels.has(signal.level))
      return `the cap from ${signal.from} names no level of the scale.`;
  }
  return undefined;
}
