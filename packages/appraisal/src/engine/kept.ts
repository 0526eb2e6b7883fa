import { sameMembers } from './entity-table';
import type { RunMemory } from './run-memory';

interface Kept {
  readonly inputs: readonly unknown[];
  readonly value: unknown;
}

/** A value of this run, taken from the run before when what it is made of is the same. */
export function keptOr<Value>(
  memory: RunMemory,
  name: string,
  inputs: readonly unknown[],
  make: (earlier: Value | undefined) => Value,
): Value {
  const earlier = (memory.kept.get(name) ?? memory.earlierKept.get(name)) as Kept | undefined;
  const value =
    earlier !== undefined && sameMembers(earlier.inputs, inputs)
      ? (earlier.value as Value)
      : make(earlier?.value as Value | undefined);
  memory.kept.set(name, { inputs, value });
  return value;
}
