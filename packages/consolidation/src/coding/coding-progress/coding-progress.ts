import { readOptions, reportProgress, runControlOf, type RunControl } from '@cmoc/kernel';
import { findEntity, roles, roleSchema, type Ledger, type Review, type Role } from '@cmoc/model';
import * as z from 'zod';
import { readCoding, type CodingSlot } from '../coded-slots/coded-slots';
import { nothingCoded } from '../nothing-coded/nothing-coded';
import { howManyToOffer, measureCoding } from '../suggest-constructs/measure';
import { codingOfRole } from '../suggest-constructs/role-coding';
import { driftIn, type DriftQuestion } from './drift';
import { recodeTasks, type RecodeTask } from './recode';

/** How many slots of a role are coded. */
export interface RoleProgress {
  readonly role: Role;
  readonly coded: number;
  readonly uncoded: number;
}

/** How far the coding of one document is. */
export interface DocumentProgress {
  /** The source; `null` for configurations without evidence. */
  readonly document: string | null;
  readonly label: string;
  readonly roles: readonly RoleProgress[];
}

/** What one more document added to the constructs of a role. */
export interface SaturationStep {
  readonly role: Role;
  readonly document: string;
  /** Constructs met so far, this document included. */
  readonly known: number;
  /** Constructs it was the first to use. */
  readonly added: number;
  /** Coded slots of the document. */
  readonly coded: number;
}

/** Where coding stands. */
export interface CodingProgress {
  readonly roles: readonly RoleProgress[];
  /** In the order of the review. */
  readonly documents: readonly DocumentProgress[];
  /** Document after document, for those with coded slots. */
  readonly saturation: readonly SaturationStep[];
  readonly recode: readonly RecodeTask[];
  readonly drift: readonly DriftQuestion[];
  /** Questions of drift beyond the limit. */
  readonly driftNotListed: number;
  readonly notes: readonly string[];
}

const optionsSchema = z.strictObject({
  roles: z
    .array(roleSchema)
    .min(1)
    .default([...roles])
    .describe('The roles asked about.'),
  drift: z.int().min(0).max(10_000).default(20).describe('Questions of drift listed.'),
});

/** Options of {@link codingProgress}. */
export type CodingProgressOptions = z.input<typeof optionsSchema> & {
  /** The ledger of the review; without it nothing can be said of what changed. */
  readonly ledger?: Ledger;
};

/**
 * Says where coding stands: what is coded and what is not, by role and document; how many constructs
 * each further document added; what to recode since a construct came to mean something else (needs
 * the ledger); and drift: slots coded early that today's coding would place elsewhere, as questions.
 *
 * @throws UsageError `invalid-options`
 */
export function codingProgress(
  review: Review,
  options: CodingProgressOptions & RunControl = {},
): CodingProgress {
  const control = runControlOf(options);
  const { ledger = null, ...settings } = options;
  const asked = readOptions('codingProgress', optionsSchema, settings);
  reportProgress(control, 0, null);
  const coding = readCoding(review);
  const slots = coding.slots.filter(({ role }) => asked.roles.includes(role));
  const present = asked.roles.filter((role) => slots.some((slot) => slot.role === role));
  const drift = asked.drift === 0 ? [] : present.flatMap((role) => driftOf(review, role));
  const start = nothingCoded(coding, present.length === 0 ? asked.roles : present);
  return {
    roles: present.map((role) => progressOf(role, slots)),
    documents: byDocument(slots).map(([document, own]) => ({
      document,
      label:
        document === null
          ? 'without evidence'
          : (findEntity(review, 'source', document)?.label ?? document),
      roles: present
        .filter((role) => own.some((slot) => slot.role === role))
        .map((role) => progressOf(role, own)),
    })),
    saturation: present.flatMap((role) => saturationOf(role, slots)),
    recode: ledger === null ? [] : recodeTasks(review, coding, ledger),
    drift: drift.slice(0, asked.drift),
    driftNotListed: Math.max(0, drift.length - asked.drift),
    notes: [
      ...(start === null ? [] : [start]),
      ...(ledger === null
        ? ['Without the ledger it cannot be said what to recode since a definition changed.']
        : []),
    ],
  };
}

function progressOf(role: Role, slots: readonly CodingSlot[]): RoleProgress {
  const own = slots.filter((slot) => slot.role === role);
  const coded = own.filter(({ constructs }) => constructs.length > 0).length;
  return { role, coded, uncoded: own.length - coded };
}

function byDocument(slots: readonly CodingSlot[]): [string | null, CodingSlot[]][] {
  const found = new Map<string | null, CodingSlot[]>();
  for (const slot of slots) found.set(slot.document, [...(found.get(slot.document) ?? []), slot]);
  return [...found];
}

function saturationOf(role: Role, slots: readonly CodingSlot[]): SaturationStep[] {
  const known = new Set<string>();
  return byDocument(slots.filter((slot) => slot.role === role)).flatMap(([document, own]) => {
    const coded = own.filter(({ constructs }) => constructs.length > 0);
    if (document === null || coded.length === 0) return [];
    const before = known.size;
    for (const { constructs } of coded) for (const construct of constructs) known.add(construct);
    return [{ role, document, known: known.size, added: known.size - before, coded: coded.length }];
  });
}

/** Drift is asked about only where today's coding is known to be right more often than chance. */
function driftOf(review: Review, role: Role): DriftQuestion[] {
  const coding = codingOfRole(review, role);
  if (coding.decisions.documentsCoded < 2) return [];
  const { measure } = measureCoding(coding.decisions, coding.learned, 1);
  return howManyToOffer(measure, 1) === 0 ? [] : driftIn(review, coding);
}
