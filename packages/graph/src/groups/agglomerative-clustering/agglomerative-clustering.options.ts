import * as z from 'zod';

const pairs = z.array(z.tuple([z.string(), z.string()]));

/** Options of {@link agglomerativeClustering}. */
export const agglomerativeClusteringOptionsSchema = z
  .strictObject({
    linkage: z
      .enum(['average', 'single', 'complete'])
      .default('average')
      .describe('Similarity of two clusters: mean, greatest or least over their pairs of items.'),
    threshold: z
      .number()
      .nullable()
      .default(null)
      .describe('Clusters are cut where similarity falls below this; null for no such cut.'),
    clusters: z
      .int()
      .min(1)
      .nullable()
      .default(null)
      .describe('Stop at this number of clusters; null for no such stop.'),
    mustLink: pairs.default([]).describe('Pairs of items that belong together, come what may.'),
    cannotLink: pairs.default([]).describe('Pairs of items that must stay apart.'),
  })
  .describe('How items are grouped step by step.');

export type AgglomerativeClusteringOptions = z.input<typeof agglomerativeClusteringOptionsSchema>;
