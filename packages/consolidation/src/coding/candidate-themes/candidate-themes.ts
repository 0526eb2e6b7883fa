import { agglomerativeClustering } from '@cmoc/graph';
import {
  byCodeUnit,
  readOptions,
  reportProgress,
  runControlOf,
  type RunControl,
} from '@cmoc/kernel';
import { roleSchema, type Review, type Role } from '@cmoc/model';
import * as z from 'zod';
import { readCoding, type CodingSlot } from '../coded-slots/coded-slots';
import { proposalId } from '../../moves/proposal/proposal';
import { placeSlot, type PlacedSlot } from '../suggest-constructs/grounds';
import { describeThemes } from './theme-words';
import { likePairs } from './like-pairs';

/** A slot in a candidate theme. */
export interface ThemeMember extends PlacedSlot {
  /** Mean likeness to the other members, from 0 to 1; take out the least alike first. */
  readonly fits: number;
}

/** Uncoded slots that may speak of one thing. */
export interface CandidateTheme {
  /** Depends on its members alone. */
  readonly id: string;
  /** The member nearest to all others: what the theme sounds like. */
  readonly central: PlacedSlot;
  /** The words its members say and others do not, the most telling first. */
  readonly words: readonly string[];
  /** The central ones first; any can be taken out when the theme is accepted. */
  readonly members: readonly ThemeMember[];
  readonly documents: number;
}

/** What {@link candidateThemes} has to say. */
export interface CandidateThemes {
  readonly role: Role;
  /** Those of most documents first. */
  readonly themes: readonly CandidateTheme[];
  /** Uncoded slots that are like no other. */
  readonly alone: readonly PlacedSlot[];
  readonly uncoded: number;
  readonly notes: readonly string[];
}

const optionsSchema = z.strictObject({
  role: roleSchema.describe('The role whose uncoded slots are grouped.'),
  themes: z.exactOptional(
    z
      .int()
      .min(1)
      .max(5000)
      .describe('About how many; three times the root of the slots when left out.'),
  ),
});

/** Options of {@link candidateThemes}. */
export type CandidateThemesOptions = z.input<typeof optionsSchema>;

/** Slots looked at; the rest waits for its turn, with a note. */
const mostSlots = 5000;

/**
 * Groups the uncoded slots of a role into candidate themes: a beginning from nothing. Slots of one
 * configuration are never in one theme. Accept a theme with a name (`acceptTheme`), split it, or take
 * members out: what is accepted is coded, and the next call groups what is left.
 *
 * Average linkage in a latent space of the review's own words; likeness is a reason to look, never a
 * verdict. Deterministic. O(slots²) up to 5,000 slots.
 *
 * @throws UsageError `invalid-options`
 * @example
 * const { themes } = candidateThemes(review, { role: 'mechanism' });
 */
export function candidateThemes(
  review: Review,
  options: CandidateThemesOptions & RunControl,
): CandidateThemes {
  const control = runControlOf(options);
  const { role, themes: wanted } = readOptions('candidateThemes', optionsSchema, options);
  reportProgress(control, 0, null);
  const all = readCoding(review).slots;
  const open = all.filter((slot) => slot.role === role && slot.constructs.length === 0);
  const slots = open.slice(0, mostSlots);
  const number =
    wanted ?? Math.max(1, Math.round(Math.min(slots.length / 3, 3 * Math.sqrt(slots.length))));
  const like = likePairs(all, slots, role, control);
  const groups = grouped(slots, like.pairs, number, control);
  const described = describeThemes(groups, like);
  const themes = described.map(({ members, words }): CandidateTheme => {
    const placed = members.map(({ row, fits }) => ({ ...placeSlot(review, slots[row]!), fits }));
    return {
      id: proposalId('theme', [
        role,
        ...placed.map(({ configuration, slot }) => `${configuration}/${slot}`).sort(byCodeUnit),
      ]),
      central: placeSlot(review, slots[members[0]!.row]!),
      words,
      members: placed,
      documents: new Set(members.map(({ row }) => documentOf(slots[row]!))).size,
    };
  });
  const together = new Set(groups.flat());
  return {
    role,
    themes: themes.sort(
      (one, other) =>
        other.documents - one.documents ||
        other.members.length - one.members.length ||
        byCodeUnit(one.id, other.id),
    ),
    alone: slots.flatMap((slot, row) => (together.has(row) ? [] : [placeSlot(review, slot)])),
    uncoded: open.length,
    notes: notesOn(role, all, open.length, slots.length),
  };
}

function documentOf({ document, configuration }: CodingSlot): string {
  return document ?? `configuration/${configuration}`;
}

function notesOn(role: Role, all: readonly CodingSlot[], open: number, looked: number): string[] {
  if (open === 0) {
    const has = all.some((slot) => slot.role === role);
    return [has ? `Every ${role} has a construct.` : `No configuration has a ${role}.`];
  }
  return open > looked
    ? [
        `The first ${looked} of ${open} uncoded slots are grouped; the rest follows as these are coded.`,
      ]
    : [];
}

/** Groups of two slots or more, by number. */
function grouped(
  slots: readonly CodingSlot[],
  pairs: readonly { readonly one: number; readonly other: number; readonly near: number }[],
  number: number,
  control: RunControl,
): number[][] {
  const name = (row: number) => String(row).padStart(6, '0');
  const { clusters } = agglomerativeClustering(
    slots.map((_, row) => name(row)),
    pairs.map(({ one, other, near }) => ({ one: name(one), other: name(other), similarity: near })),
    {
      clusters: number,
      cannotLink: sameConfiguration(slots).map(([one, other]) => [name(one), name(other)]),
      ...control,
    },
  ).value;
  return clusters.filter((items) => items.length > 1).map((items) => items.map(Number));
}

function sameConfiguration(slots: readonly CodingSlot[]): [number, number][] {
  const rows = new Map<string, number[]>();
  slots.forEach(({ configuration }, row) =>
    rows.set(configuration, [...(rows.get(configuration) ?? []), row]),
  );
  return [...rows.values()].flatMap((own) =>
    own.flatMap((one, at) => own.slice(at + 1).map((other): [number, number] => [one, other])),
  );
}
