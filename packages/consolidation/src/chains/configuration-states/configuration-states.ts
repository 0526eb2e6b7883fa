import { byCodeUnit } from '@cmoc/kernel';
import { isPutAside, type Configuration, type Review, type Slot } from '@cmoc/model';
import type { State } from '../../vocabulary/construct-states/state';

/** A slot with the construct states it speaks of. */
export interface SlotStates {
  readonly slot: Slot;
  /** In the order the slot names its constructs; empty when it names none. */
  readonly states: readonly State[];
}

/** A configuration by role, each slot with its construct states. */
export interface ConfigurationStates {
  readonly id: string;
  readonly configuration: Configuration;
  readonly contexts: readonly SlotStates[];
  readonly interventions: readonly SlotStates[];
  readonly mechanisms: readonly SlotStates[];
  readonly outcomes: readonly SlotStates[];
}

/** Which configurations a question is about. */
export interface ConfigurationChoice {
  /** Only these configurations; all when left out. Ids that are not there are passed over. */
  readonly configurations?: readonly string[];
  /** Only these tiers; all when left out. */
  readonly tiers?: readonly Configuration['tier'][];
  /** Whether those that are parked or were refuted count; they do not unless asked for. */
  readonly includePutAside?: boolean;
}

/** The configurations a choice picks, in order of id. */
export function chooseConfigurations(
  review: Pick<Review, 'configurations'>,
  { configurations, tiers, includePutAside = false }: ConfigurationChoice = {},
): Configuration[] {
  const wanted = configurations === undefined ? undefined : new Set(configurations);
  return review.configurations
    .filter((configuration) => {
      const { id, tier } = configuration;
      if (wanted !== undefined && !wanted.has(id)) return false;
      if (tiers !== undefined && !tiers.includes(tier)) return false;
      return includePutAside || !isPutAside(configuration);
    })
    .sort((one, other) => byCodeUnit(one.id, other.id));
}

/** Reviews are never changed in place, so what was read of a configuration stays true of it. */
const alreadyRead = new WeakMap<Configuration, ConfigurationStates>();

/** Reads a configuration by role; once, however often it is asked for. */
export function statesOfConfiguration(configuration: Configuration): ConfigurationStates {
  const known = alreadyRead.get(configuration);
  if (known !== undefined) return known;
  const read = readConfiguration(configuration);
  alreadyRead.set(configuration, read);
  return read;
}

function readConfiguration(configuration: Configuration): ConfigurationStates {
  const withRole = (role: Slot['role']) =>
    configuration.slots
      .filter((slot) => slot.role === role)
      .map((slot) => ({ slot, states: statesOfSlot(slot) }));
  return {
    id: configuration.id,
    configuration,
    contexts: withRole('context'),
    interventions: withRole('intervention'),
    mechanisms: withRole('mechanism'),
    outcomes: withRole('outcome'),
  };
}

/** The construct states of one slot: for a mechanism, those of resource and response too. */
export function statesOfSlot(slot: Slot): State[] {
  const constructs: string[] = [...slot.constructs];
  if (slot.role === 'mechanism') {
    constructs.push(...(slot.resource?.constructs ?? []), ...(slot.response?.constructs ?? []));
  }
  const way = slot.direction === undefined ? {} : { direction: slot.direction };
  return [...new Set(constructs)].map((construct) => ({ construct, ...way }));
}
