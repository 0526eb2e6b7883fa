/** More changes than this on top of a map are worth a new map. */
const mostChanges = 64;

/** A map that shares what did not change with the map it was made from. */
export class LayeredMap<Value> {
  readonly #base: ReadonlyMap<string, Value>;
  readonly #changes: ReadonlyMap<string, Value | undefined>;

  constructor(base: ReadonlyMap<string, Value>, changes = new Map<string, Value | undefined>()) {
    this.#base = base;
    this.#changes = changes;
  }

  get(key: string): Value | undefined {
    return this.#changes.size > 0 && this.#changes.has(key)
      ? this.#changes.get(key)
      : this.#base.get(key);
  }

  /** The map after some changes; undefined takes a key away. This one stays as it is. */
  with(changes: ReadonlyMap<string, Value | undefined>): LayeredMap<Value> {
    const all = new Map(this.#changes);
    for (const [key, value] of changes) all.set(key, value);
    if (all.size <= mostChanges) return new LayeredMap(this.#base, all);
    const base = new Map(this.#base);
    for (const [key, value] of all) {
      if (value === undefined) base.delete(key);
      else base.set(key, value);
    }
    return new LayeredMap(base);
  }
}
