import type { Migration } from './migration';

/** A value brought to a newer version, and the steps that were taken. */
export interface Migrated {
  readonly value: Record<string, unknown>;
  readonly taken: readonly Migration[];
}

/**
 * Brings a value from one major version to another by taking the steps between, one after the other.
 * Undefined when a step is missing, that is, when the version is too old to be read.
 */
export function migrate(
  value: Record<string, unknown>,
  from: number,
  to: number,
  steps: readonly Migration[],
): Migrated | undefined {
  const taken: Migration[] = [];
  let current = value;
  for (let version = from; version < to; version++) {
    const step = steps.find((candidate) => candidate.from === version);
    if (step === undefined) return undefined;
    current = { ...step.migrate(current), version: `${String(version + 1)}.0` };
    taken.push(step);
  }
  return { value: current, taken };
}
