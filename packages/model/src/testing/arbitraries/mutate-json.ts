import fc from 'fast-check';

/** What can be done to one place of a JSON value. */
export type Mutation =
  | { readonly kind: 'replace'; readonly value: unknown }
  | { readonly kind: 'remove' }
  | { readonly kind: 'add'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'repeat' };

/** A mutation and the place it is done to: one number for each step down from the root. */
export interface PlacedMutation {
  readonly place: readonly number[];
  readonly mutation: Mutation;
}

const ownWords = [
  'trust',
  'IOC-01',
  'context',
  'increase',
  'P2',
  'cmo',
  'm1',
  '',
  '1.0',
  'a b',
  '__proto__',
];

const jsonValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(...ownWords, 0, -0, 1e308, -1, 1.5, [], {}, null, true),
);

/** Draws mutations of JSON values, small and large. */
export const placedMutations: fc.Arbitrary<PlacedMutation[]> = fc.array(
  fc.record({
    place: fc.array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 7 }),
    mutation: fc.oneof(
      fc.record({ kind: fc.constant('replace' as const), value: jsonValue }),
      fc.record({ kind: fc.constant('remove' as const) }),
      fc.record({
        kind: fc.constant('add' as const),
        key: fc.oneof(
          fc.string(),
          fc.constantFrom('directoin', 'note', '__proto__', 'constructor', '10', '9'),
        ),
        value: jsonValue,
      }),
      fc.record({ kind: fc.constant('repeat' as const) }),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Applies mutations to a copy of a JSON value. */
export function mutateJson(value: unknown, mutations: readonly PlacedMutation[]): unknown {
  const root = { value: structuredClone(value) };
  for (const { place, mutation } of mutations) {
    let holder: Record<string, unknown> = root;
    let key = 'value';
    for (const step of place) {
      const inner = holder[key];
      if (typeof inner !== 'object' || inner === null) break;
      const keys = Object.keys(inner);
      const next = keys[step % Math.max(1, keys.length)];
      if (next === undefined) break;
      holder = inner as Record<string, unknown>;
      key = next;
    }
    mutateAt(holder, key, mutation);
  }
  return root.value;
}

function mutateAt(holder: Record<string, unknown>, key: string, mutation: Mutation): void {
  const list = Array.isArray(holder) ? (holder as unknown[]) : undefined;
  const inner = holder[key];
  switch (mutation.kind) {
    case 'replace':
      setOwn(holder, key, mutation.value);
      break;
    case 'remove':
      if (list !== undefined) list.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      break;
    case 'add':
      if (Array.isArray(inner)) inner.push(mutation.value);
      else if (typeof inner === 'object' && inner !== null)
        setOwn(inner, mutation.key, mutation.value);
      break;
    case 'repeat':
      if (list !== undefined) list.push(structuredClone(inner));
      else setOwn(holder, `${key}s`, structuredClone(inner));
  }
}

/** As `JSON.parse` does: `__proto__` becomes a key like any other. */
function setOwn(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
