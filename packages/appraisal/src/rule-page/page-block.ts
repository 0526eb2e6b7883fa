import type { CaseReview, CheckCase, ItemCase } from '../case/define-cases';
import type { MessageDefinition } from '../rule/message';
import type { Ground } from '../rule/rule-metadata';

/** The beginning of a section. */
export interface HeadingBlock {
  readonly type: 'heading';
  readonly text: string;
}

/** One or more sentences that belong together. */
export interface SentencesBlock {
  readonly type: 'sentences';
  readonly text: string;
  /** Set where the reader is warned of something. */
  readonly warns?: true;
}

/** What an item asks: in our own words, or in the official ones from a file of the user. */
export interface QuestionBlock {
  readonly type: 'question';
  readonly text: string;
}

/** Points of equal weight, a line each. */
export interface ListBlock {
  readonly type: 'list';
  readonly items: readonly string[];
}

/** What a check can say, in the order in which it defines its messages. */
export interface MessagesBlock {
  readonly type: 'messages';
  readonly messages: readonly PageMessage[];
}

/** One thing a check can say. */
export type PageMessage = Pick<MessageDefinition, 'text' | 'outcome' | 'advice'> & {
  readonly id: string;
};

/** The levels of a scale, lowest first where the scale is ordered. */
export interface ScaleBlock {
  readonly type: 'scale';
  readonly levels: readonly { readonly label: string; readonly meaning?: string | undefined }[];
}

/** Rows under a head of as many cells. */
export interface TableBlock {
  readonly type: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A case of the rule: a small review, and what the rule says of it. */
export interface ExampleBlock {
  readonly type: 'example';
  readonly name: string;
  readonly review: CaseReview;
  /** The options a check ran with, where they are not its defaults. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  readonly expect: CheckCase['expect'] | ItemCase['expect'];
}

/** What the rule rests on. */
export interface SourcesBlock {
  readonly type: 'sources';
  readonly sources: readonly Ground[];
}

/** A part of the page of a rule. All texts are plain: no markup is read in them, anywhere. */
export type PageBlock =
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
export interface RulePage {
  readonly rule: string;
  readonly revision: number;
  readonly title: string;
  readonly blocks: readonly PageBlock[];
}
