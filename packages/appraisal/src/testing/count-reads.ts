import type { Review } from '@cmoc/model';
import type { ActiveCheck } from '../config/resolve-config';
import { runCheck } from '../engine/run-check';
import { startMemory } from '../engine/run-memory';

/**
 * How often a check reads a field while it runs on a review. A measure of its cost that is the same
 * on every machine.
 */
export function countReads(active: ActiveCheck, review: Review): number {
  const counter = { reads: 0 };
  const memory = startMemory(review);
  for (const [key, value] of Object.entries(structuredClone(review))) {
    memory.copies.set(key, counting(value, counter, new WeakMap()));
  }
  runCheck(memory, active);
  return counter.reads;
}

function counting(
  value: unknown,
  counter: { reads: number },
  known: WeakMap<object, object>,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  let proxy = known.get(value);
  if (proxy === undefined) {
    proxy = new Proxy(value, {
      get(target, key, receiver) {
        counter.reads += 1;
        return counting(Reflect.get(target, key, receiver), counter, known);
      },
    });
    known.set(value, proxy);
  }
  return proxy;
}
