import * as z from 'zod';
import { authorshipShape } from './decision';
import { entity, listOf, text } from './entity';
import { idOf, idPattern, ref } from './id';
import type { Cluster, ClusterInput, Link, LinkInput } from './entities.generated';

export type { Cluster, Link } from './entities.generated';

/** The kinds of link a review can record between two configurations. */
export const linkKinds = [
  'outcome-to-context',
  'outcome-to-mechanism',
  'embeds',
  'alternative-to',
  'competes-with',
  'feedback',
  'mirrors',
] as const;

/** The schema of a {@link Link}. */
export const linkSchema: z.ZodType<Link, LinkInput> = entity({
  id: idOf('link'),
  kind: z.enum(linkKinds).describe('How the two are linked.'),
  from: ref('configuration', 'The configuration it starts from.'),
  to: ref('configuration', 'The configuration it leads to.'),
  fromSlot: z.exactOptional(z.string().regex(idPattern)).describe('The slot it starts from.'),
  toSlot: z.exactOptional(z.string().regex(idPattern)).describe('The slot it leads to.'),
  basis: z.enum(['evidenced', 'inferred']).describe('Whether a source asserts the link.'),
  note: z.exactOptional(text('Why the two are linked.')),
  ...authorshipShape,
}).describe('A recorded link between two configurations.');

/** The schema of a {@link Cluster}. */
export const clusterSchema: z.ZodType<Cluster, ClusterInput> = entity({
  id: idOf('cluster'),
  label: text('What the group is called.'),
  members: listOf(ref('configuration', 'A member.'), 'The configurations put together.'),
  note: z.exactOptional(text('What they were put together for.')),
}).describe('A working group of configurations; it claims nothing.');
