import * as z from 'zod';
import { authorshipShape } from './decision';
import { entity, listOf, text } from './entity';
import { idOf, idPattern, ref } from './id';

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
export const linkSchema = entity({
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

/** A link between two configurations that a source asserts or a reviewer inferred. */
export type Link = z.infer<typeof linkSchema>;

/** The schema of a {@link Cluster}. */
export const clusterSchema = entity({
  id: idOf('cluster'),
  label: text('What the group is called.'),
  members: listOf(ref('configuration', 'A member.'), 'The configurations put together.'),
  note: z.exactOptional(text('What they were put together for.')),
}).describe('A working group of configurations; it claims nothing.');

/** A working group of configurations: a place on the table, not a claim. */
export type Cluster = z.infer<typeof clusterSchema>;
