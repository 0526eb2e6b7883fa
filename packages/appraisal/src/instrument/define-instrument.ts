import { UsageError } from '@cmoc/kernel';
import { namespacePattern } from '../rule/rule-id';
import type { Ground } from '../rule/rule-metadata';

/** One level of an instrument's scale. Levels are words; no number stands behind them. */
export interface Level {
  readonly id: string;
  readonly label: string;
  readonly meaning?: string | undefined;
  /** Set on levels that say something was done or found: software may never suggest them. */
  readonly affirms?: boolean | undefined;
}

/** A published or home-made form on which people judge: its scale, its version, its source. */
export interface Instrument {
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

/**
 * Defines an instrument. Instruments are versioned data: a new wording of a scale is a new version,
 * and judgements made on the old one keep their words.
 *
 * @throws UsageError `invalid-definition`
 */
export function defineInstrument(instrument: Instrument): Instrument {
  const ids = new Set(instrument.scale.map((level) => level.id));
  if (!namespacePattern.test(instrument.id)) {
    throw new UsageError(
      'invalid-definition',
      `An instrument is called name@version; found ${instrument.id}.`,
    );
  }
  if (ids.size < 2 || ids.size !== instrument.scale.length) {
    throw new UsageError(
      'invalid-definition',
      `${instrument.id}: a scale has at least two levels, each once.`,
    );
  }
  return Object.freeze(instrument);
}

/**
 * Whether the first level stands above the second; false on a scale without order.
 *
 * It answers with a truth value on purpose: levels have no distance, so they cannot be added up.
 */
export function standsAbove(instrument: Instrument, level: string, other: string): boolean {
  if (!instrument.ordered) return false;
  const place = (id: string) => instrument.scale.findIndex((entry) => entry.id === id);
  return place(other) >= 0 && place(level) > place(other);
}

/** The lowest of the levels on an ordered scale; undefined where there is none. */
export function lowestOf(instrument: Instrument, levels: readonly string[]): string | undefined {
  if (!instrument.ordered) return undefined;
  return instrument.scale.find((level) => levels.includes(level.id))?.id;
}
