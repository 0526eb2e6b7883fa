import type { Configuration } from '../schema/configuration';
import type { Role } from '../schema/role';
import type { Scheme } from '../schema/scheme';
import type { Slot } from '../schema/slot';

/** The names a sentence template can use between braces. */
export const placeholders = [
  'context',
  'mechanism',
  'resource',
  'response',
  'outcome',
  'intervention',
  'actor',
] as const;

/** One of the names a sentence template can use. */
export type Placeholder = (typeof placeholders)[number];

/** How a sentence is drafted. */
export interface DraftOptions {
  /** Marks each part where it ends, as printed tables do: `(C1)`, `(C2)`, `(M)`, `(O)`. */
  readonly marks?: boolean;
}

/** A sentence offered to the reviewer, with what it could not say. */
export interface SentenceDraft {
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
export function draftSentence(
  configuration: Pick<Configuration, 'slots'>,
  scheme: Pick<Scheme, 'sentence'>,
  options: DraftOptions = {},
): SentenceDraft {
  const gaps: Placeholder[] = [];
  const placed = new Set<Role>();
  const text = scheme.sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!isPlaceholder(name)) return whole;
    const role = roleOf(name);
    placed.add(role);
    const slots = configuration.slots.filter((slot) => slot.role === role);
    const parts = slots.flatMap((slot, index) => {
      const words = wordsOf(slot, name);
      return words === undefined ? [] : [marked(words, markOf(role, index, slots.length), options)];
    });
    if (parts.length > 0) return joinParts(parts);
    gaps.push(name);
    return `[${name} not recorded]`;
  });
  const unplaced = configuration.slots.filter((slot) => !placed.has(slot.role)).map(({ id }) => id);
  return { text: capitalise(text), gaps, unplaced };
}

/** Names between braces that no template can use. */
export function unknownPlaceholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{([^{}]*)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => !isPlaceholder(name));
}

function isPlaceholder(name: string): name is Placeholder {
  return (placeholders as readonly string[]).includes(name);
}

function roleOf(placeholder: Placeholder): Role {
  return placeholder === 'resource' || placeholder === 'response' ? 'mechanism' : placeholder;
}

/** A mechanism that was not taken apart is read as the response: how people reason and react. */
function wordsOf(slot: Slot, placeholder: Placeholder): string | undefined {
  if (slot.role !== 'mechanism') return slot.text;
  const whole = slot.resource === undefined && slot.response === undefined;
  if (placeholder === 'resource') return slot.resource?.text;
  if (placeholder === 'response') return whole ? slot.text : slot.response?.text;
  return slot.text;
}

function markOf(role: Role, index: number, count: number): string {
  const letter = role.charAt(0).toUpperCase();
  return count === 1 ? letter : `${letter}${String(index + 1)}`;
}

function marked(words: string, mark: string, options: DraftOptions): string {
  const inner = lowerFirst(words.trim().replace(/\.$/, ''));
  return options.marks === true ? `${inner} (${mark})` : inner;
}

function joinParts(parts: readonly string[]): string {
  return parts.length === 1
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts.slice(-1).join('')}`;
}

/** Keeps acronyms and single capitals (`NHS`, `I`) as they are. */
function lowerFirst(words: string): string {
  return /^(?:\p{Lu}\p{Ll}|A )/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
