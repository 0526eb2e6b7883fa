import type { Configuration } from '../schema/configuration';
import type { MechanismSlot, Slot } from '../schema/slot';
import { defaultSchemeId } from './scheme-of';

/** A configuration in contexts, mechanisms and outcomes alone, with all that is needed to undo it. */
export interface CmoForm {
  /** The configuration with the scheme `cmo`. */
  readonly configuration: Configuration;
  /** What was folded away; empty when nothing had to be. */
  readonly folded: readonly FoldedSlot[];
  /** The slots that took something in, as they were before, by id. */
  readonly before: readonly Slot[];
  /** The scheme the configuration named, where it named one. */
  readonly scheme?: string;
}

/** A slot that has no place of its own in CMO. */
export interface FoldedSlot {
  readonly slot: Slot;
  /** Where it stood among the slots. */
  readonly position: number;
  /** The id of the slot it was folded into; its own when it stayed in another role. */
  readonly into: string;
}

/**
 * Converts a configuration down to plain CMO without losing anything.
 *
 * An intervention or strategy becomes part of the resource of the first mechanism: what the programme
 * offers. An actor is named in front of it: who reasons. Without a mechanism, an intervention stays
 * as a mechanism of which only the resource is known, and an actor as a context. The reviewer's own
 * sentence is untouched. {@link fromCmo} gives back the original.
 */
export function toCmo(configuration: Configuration): CmoForm {
  const { scheme, ...rest } = configuration;
  const plain = { ...rest, scheme: defaultSchemeId };
  const named = scheme === undefined ? {} : { scheme };
  const mechanism = configuration.slots.find((slot) => slot.role === 'mechanism');
  const foreign = configuration.slots.filter(isForeign);
  if (foreign.length === 0) return { configuration: plain, folded: [], before: [], ...named };
  const folded = foreign.map((slot) => ({
    slot,
    position: configuration.slots.indexOf(slot),
    into: mechanism?.id ?? slot.id,
  }));
  const slots =
    mechanism === undefined
      ? configuration.slots.map(recast)
      : configuration.slots
          .filter((slot) => !isForeign(slot))
          .map((slot) => (slot === mechanism ? takeIn(mechanism, foreign) : slot));
  const before = mechanism === undefined ? [] : [mechanism];
  return { configuration: { ...plain, slots }, folded, before, ...named };
}

/** Undoes {@link toCmo}, also when the configuration was changed in between elsewhere than in the slots concerned. */
export function fromCmo(form: CmoForm): Configuration {
  const { scheme: _, ...rest } = form.configuration;
  const own = new Set(
    form.folded.filter(({ slot, into }) => into === slot.id).map(({ into }) => into),
  );
  const slots = rest.slots
    .filter(({ id }) => !own.has(id))
    .map((slot) => form.before.find(({ id }) => id === slot.id) ?? slot);
  for (const { slot, position } of form.folded) slots.splice(position, 0, slot);
  return { ...rest, slots, ...(form.scheme === undefined ? {} : { scheme: form.scheme }) };
}

function isForeign(slot: Slot): boolean {
  return slot.role === 'intervention' || slot.role === 'actor';
}

function takeIn(mechanism: MechanismSlot, foreign: readonly Slot[]): MechanismSlot {
  const actors = foreign.filter(({ role }) => role === 'actor');
  const offers = foreign.filter(({ role }) => role === 'intervention');
  const actor = mechanism.actor ?? actors.find((slot) => slot.actor !== undefined)?.actor;
  const names = actors.map(({ text }) => text).join(', ');
  return {
    ...mechanism,
    text: names === '' ? mechanism.text : `${names}: ${mechanism.text}`,
    ...(actor === undefined ? {} : { actor }),
    ...(offers.length === 0 ? {} : { resource: offered(mechanism, offers) }),
  };
}

function offered(
  mechanism: MechanismSlot,
  offers: readonly Slot[],
): NonNullable<MechanismSlot['resource']> {
  const own = mechanism.resource === undefined ? [] : [mechanism.resource];
  const all = [...offers, ...own];
  return {
    ...mechanism.resource,
    text: all.map(({ text }) => text).join('; '),
    constructs: [...new Set(all.flatMap(({ constructs }) => constructs))],
  };
}

/** Gives a slot a role that CMO has, where there is no mechanism to fold it into. */
function recast(slot: Slot): Slot {
  if (slot.role === 'actor') return { ...slot, role: 'context' };
  if (slot.role !== 'intervention') return slot;
  const { programme: _, ...rest } = slot;
  return { ...rest, role: 'mechanism', resource: { text: slot.text, constructs: slot.constructs } };
}
