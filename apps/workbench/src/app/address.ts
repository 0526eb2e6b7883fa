import { useSyncExternalStore } from 'react';

/** The views, in the order of the method; the position of each is its key. */
export const views = [
  'overview',
  'configurations',
  'map',
  'chains',
  'proposals',
  'findings',
] as const;

/** The name of a view, as the address spells it. */
export type ViewName = (typeof views)[number];

/** Where the reader is: a view, and what is selected and filtered in it. */
export interface Address {
  readonly view: ViewName;
  readonly query: Readonly<Record<string, string>>;
}

/** A change of the query: a value sets a key, `null` removes it. */
export type QueryPatch = Readonly<Record<string, string | null>>;

/** Reads `#/configurations?q=trust`; anything unknown leads to the overview. */
export function readAddress(hash: string): Address {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const view = views.find((name) => name === path) ?? 'overview';
  return { view, query: Object.fromEntries(new URLSearchParams(search)) };
}

/** Writes an address as a hash, keys in a fixed order, so that one view has one address. */
export function writeAddress({ view, query }: Address): string {
  const entries = Object.entries(query).filter(([, value]) => value !== '');
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const search = new URLSearchParams(entries).toString();
  return `#/${view}${search === '' ? '' : `?${search}`}`;
}

/** An address with some of its query changed. */
export function patched(address: Address, patch: QueryPatch): Address {
  const changed = Object.entries({ ...address.query, ...patch });
  const query = Object.fromEntries(
    changed.filter((entry): entry is [string, string] => entry[1] !== null),
  );
  return { view: address.view, query };
}

const listeners = new Set<() => void>();
let cached: { hash: string; address: Address } | undefined;

function current(): Address {
  const { hash } = window.location;
  if (cached?.hash !== hash) cached = { hash, address: readAddress(hash) };
  return cached.address;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}

/** Goes to an address; `replace` leaves no step in the browser's history, as for typing in a filter. */
export function goTo(address: Address, replace = false): void {
  const hash = writeAddress(address);
  if (hash === window.location.hash) return;
  if (replace) window.history.replaceState(null, '', hash);
  else window.history.pushState(null, '', hash);
  for (const listener of [...listeners]) listener();
}

/** Changes the query where the reader is. */
export function patchQuery(patch: QueryPatch, replace = false): void {
  goTo(patched(current(), patch), replace);
}

/** The address, kept up to date. */
export function useAddress(): Address {
  return useSyncExternalStore(subscribe, current);
}

/** The address of an opened entity, in the view the reader is in. */
export function openedAt(kind: OpenKind, id: string): string {
  return writeAddress(patched(current(), { open: `${kind}:${id}` }));
}

/** What can be opened beside a view. */
export type OpenKind = 'configuration' | 'construct' | 'source';

/** Reads `configuration:IOC-18` from the query. */
export function readOpened(value: string | undefined): { kind: OpenKind; id: string } | undefined {
  const match = /^(configuration|construct|source):(.+)$/.exec(value ?? '');
  if (!match) return undefined;
  return { kind: match[1] as OpenKind, id: match[2] ?? '' };
}
