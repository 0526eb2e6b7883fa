/**
 * Works something out once for the collections it is made from. It is remembered by the identity of
 * those collections and forgotten with the first of them that nobody holds any more, so that no old
 * review is kept alive.
 *
 * Collections are never changed in place; whoever does change one goes on reading what was true before.
 */
export function remembered<Collections extends readonly object[], Value>(
  make: (...collections: Collections) => Value,
): (...collections: Collections) => Value {
  const known: Level<Value> = new WeakMap();
  return (...collections) => {
    let level = known;
    for (const collection of collections.slice(0, -1)) {
      let next = level.get(collection) as Level<Value> | undefined;
      if (next === undefined) {
        next = new WeakMap();
        level.set(collection, next);
      }
      level = next;
    }
    const last = collections[collections.length - 1] ?? level;
    let found = level.get(last) as { readonly value: Value } | undefined;
    if (found === undefined) {
      found = { value: make(...collections) };
      level.set(last, found);
    }
    return found.value;
  };
}

type Level<Value> = WeakMap<object, { readonly value: Value } | WeakMap<object, unknown>>;
