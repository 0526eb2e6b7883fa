import type { CollectionName } from '@cmoc/model';

/** What a rule declares to read when it asks what stands behind a claim. */
export const readsOfEvidenceFor = [
  'configurations',
  'demiRegularities',
  'evidence',
  'fragments',
  'mappings',
  'sources',
  'theories',
] as const satisfies readonly CollectionName[];
