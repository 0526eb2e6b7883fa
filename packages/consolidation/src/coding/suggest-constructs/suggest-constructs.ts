import { readOptions, reportProgress, type RunControl, runControlOf } from '@cmoc/kernel';
import type { Review, Role } from '@cmoc/model';
import type { PhraseVectors } from '../../words/phrase-space/phrase-space';
import { nothingCoded } from '../nothing-coded/nothing-coded';
import { nearest, placeSlot, wordsThatTell, type NearSlot, type PlacedSlot } from './grounds';
import {
  howManyToOffer,
  measureCoding,
  type CodingMeasure,
  type MeasuredCoding,
  type Sureness,
} from './measure';
import { codingOfRole, type RoleCoding } from './role-coding';
import {
  suggestOptionsSchema,
  type ResolvedSuggestOptions,
  type SuggestOptions,
} from './suggest-constructs.options';

/** A construct that may fit a slot, and why. */
export interface SuggestedConstruct {
  readonly construct: string;
  readonly label: string;
  /** Of past offers that looked as likely as this one, how many were right. */
  readonly sureness: Sureness;
  /** What it was given to so far, in this role. */
  readonly given: { readonly configurations: number; readonly documents: number };
  /** The words of the slot and its configuration that speak for it, the most telling first. */
  readonly words: readonly string[];
  /** The coded slots nearest to it, with their passages. */
  readonly neighbours: readonly NearSlot[];
  /** The grounds in one line. */
  readonly because: string;
}

/** One uncoded slot with what may fit it. */
export interface SlotSuggestions extends PlacedSlot {
  /** Best first; empty where nothing is shown to help. */
  readonly suggestions: readonly SuggestedConstruct[];
  /** Uncoded slots of other documents that would go with it in a new construct, nearest first. */
  readonly new: readonly NearSlot[];
}

/** What {@link suggestConstructs} has to say. */
export interface ConstructSuggestions {
  readonly role: Role;
  /** Uncoded slots in the order of the review. */
  readonly slots: readonly SlotSuggestions[];
  /** Uncoded slots beyond the limit. */
  readonly notListed: number;
  readonly coded: number;
  readonly uncoded: number;
  /** How well suggestions did on the decisions made so far; `null` before two documents are coded. */
  readonly measured: CodingMeasure | null;
  readonly notes: readonly string[];
}

/** The settings of {@link suggestConstructs}, and what an encoder made of the slots. */
export interface SuggestConstructsOptions extends SuggestOptions, RunControl {
  /** From `encodeSlots`; they count beside the words. */
  readonly vectors?: PhraseVectors | undefined;
}

/**
 * Suggests constructs for slots that have none, learned from the slots a reviewer coded so far. Each
 * comes with its grounds: the words that tell, the nearest coded neighbours with their passages, and
 * how often offers that looked as likely were right. Beside them stand the uncoded slots of other
 * documents that would go with the slot in a new construct.
 *
 * How sure it may be is measured on this review's own decisions, each document left out in its turn;
 * of each list only so many are offered as did better than the most frequent constructs. It is a
 * function of the review alone: taking a decision back takes back what was learned from it. No
 * encoder is needed; vectors of slots (`encodeSlots`) count beside the words when given. Near
 * linear in slots; `pnpm bench:coding` prints the time of a decision.
 *
 * @throws UsageError `invalid-options`
 * @example
 * const { slots } = suggestConstructs(review, { role: 'mechanism' });
 * slots[0]?.suggestions.map(({ label, because }) => `${label}: ${because}`);
 */
export function suggestConstructs(
  review: Review,
  options: SuggestConstructsOptions,
): ConstructSuggestions {
  const control = runControlOf(options);
  const { vectors, ...settings } = options;
  const asked = readOptions('suggestConstructs', suggestOptionsSchema, settings);
  reportProgress(control, 0, null);
  const coding = codingOfRole(review, asked.role, vectors);
  const { decisions, slots } = coding;
  const uncoded = slots.flatMap(({ constructs }, row) => (constructs.length === 0 ? [row] : []));
  const rows = slots.flatMap((slot, row) =>
    isAsked(slot, asked) && slot.constructs.length === 0 ? [row] : [],
  );
  const measured =
    decisions.documentsCoded < 2 ? null : measureCoding(decisions, coding.learned, asked.most);
  const offered = asked.unproven
    ? asked.most
    : measured === null
      ? 0
      : howManyToOffer(measured.measure, asked.most);
  const listed = rows.slice(0, asked.limit);
  return {
    role: asked.role,
    slots: listed.map((row, at) => {
      reportProgress(control, at, listed.length);
      return {
        ...placeSlot(review, slots[row]!),
        suggestions: suggestionsFor({ review, coding, measured, asked }, row, offered),
        new: nearest(review, coding, row, {
          among: uncoded.filter((other) => decisions.documents[other] !== decisions.documents[row]),
          most: asked.most,
        }),
      };
    }),
    notListed: rows.length - listed.length,
    coded: decisions.coded.length,
    uncoded: uncoded.length,
    measured: measured?.measure ?? null,
    notes: notesOn(coding, measured, offered, asked),
  };
}

function isAsked(
  { configuration, slot }: { readonly configuration: string; readonly slot: string },
  asked: ResolvedSuggestOptions,
): boolean {
  if (asked.configuration !== undefined && asked.configuration !== configuration) return false;
  return asked.slot === undefined || asked.slot === slot;
}

interface Suggesting {
  readonly review: Review;
  readonly coding: RoleCoding;
  readonly measured: MeasuredCoding | null;
  readonly asked: ResolvedSuggestOptions;
}

function suggestionsFor(
  { review, coding, measured, asked }: Suggesting,
  row: number,
  offered: number,
): SuggestedConstruct[] {
  if (offered === 0) return [];
  const { codes, shares } = coding.learned.rank(row);
  const labels = new Map(review.constructs.map(({ id, label }) => [id as string, label]));
  return codes.slice(0, offered).map((code, at) => {
    const { decisions } = coding;
    const construct = decisions.classes[code]!;
    const members = decisions.coded.filter((other) => decisions.codes[other]!.includes(code));
    const words = wordsThatTell(coding, row, members);
    const neighbours = nearest(review, coding, row, { among: members, most: asked.neighbours });
    const given = {
      configurations: new Set(members.map((member) => decisions.slots[member]!.configuration)).size,
      documents: decisions.spread[code]!,
    };
    return {
      construct,
      label: labels.get(construct) ?? construct,
      sureness: measured?.surenessOf(shares[at]!) ?? { right: 0, of: 0 },
      given,
      words,
      neighbours,
      because: inOneLine(words, neighbours, given),
    };
  });
}

function inOneLine(
  words: readonly string[],
  [near]: readonly NearSlot[],
  { configurations, documents }: SuggestedConstruct['given'],
): string {
  const used = `given to ${counted(configurations, 'configuration')} of ${counted(documents, 'document')}`;
  if (near === undefined) return `${used}; no coded slot shares a word with it`;
  const place = near.documentLabel === null ? '' : ` (${near.documentLabel})`;
  return `like “${near.text}”${place}: ${words.slice(0, 3).join(', ')}; ${used}`;
}

/** A number with its unit: “1 document”, “2 documents”. */
export function counted(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

function notesOn(
  { decisions, coding, slots }: RoleCoding,
  measured: MeasuredCoding | null,
  offered: number,
  { role, most, unproven }: ResolvedSuggestOptions,
): string[] {
  const start = nothingCoded(coding, [role]);
  if (start !== null) return [start];
  if (slots.length === 0) return [`No configuration has a ${role}.`];
  if (measured === null)
    return [
      'Suggestions begin when slots of two documents are coded: until then nothing shows how sure they may be.',
    ];
  if (unproven) return [];
  const [first] = measured.measure.rightAmong;
  if (offered === 0)
    return [
      `Nothing is suggested yet: on the ${counted(first === undefined ? 0 : decisions.coded.length, 'decision')} made so far no list did better than the most frequent constructs.`,
    ];
  return offered < most
    ? [
        `Lists of ${offered} did better than the most frequent constructs on the decisions made so far; longer ones did not and are not given.`,
      ]
    : [];
}
