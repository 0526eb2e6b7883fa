/** What the reader points at: a configuration, or a state wherever it stands on the map. */
export type Pointed =
  | { readonly kind: 'configuration'; readonly id: string }
  | { readonly kind: 'state'; readonly key: string }
  | undefined;
