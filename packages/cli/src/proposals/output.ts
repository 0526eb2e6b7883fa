import * as z from 'zod';
import type { ReadOnly } from '../json-output/read-only';

const draftSchema = z.union([
  z.object({
    write: z.literal('add'),
    kind: z.string(),
    name: z.string().optional(),
    value: z.record(z.string(), z.unknown()),
  }),
  z.object({
    write: z.literal('change'),
    kind: z.string(),
    id: z.string(),
    value: z.record(z.string(), z.unknown()),
  }),
]);

const choiceSchema = z.object({
  id: z.string(),
  label: z.string().describe('What taking it says.'),
  drafts: z.array(draftSchema).describe('What taking it writes.'),
  asks: z.array(z.string()).optional().describe('What the reviewer writes besides the reason.'),
});

const proposalShape = {
  id: z.string().describe('The same as long as what is proposed is the same.'),
  summary: z.string(),
  subjects: z.array(z.object({ kind: z.string(), id: z.string() })),
  cautions: z.array(z.string()).describe('What speaks against it, first things first.'),
  choices: z.array(choiceSchema).describe('The ways to accept it. Each needs a reason.'),
  rejection: choiceSchema,
};

/** The schema of a proposal of one kind, with its grounds. */
export function proposalSchema<Kind extends string, Grounds extends z.ZodType>(
  kind: Kind,
  grounds: Grounds,
) {
  return z.object({ ...proposalShape, kind: z.literal(kind), grounds });
}

/** The schema of how many proposals there are and how many of them are listed. */
export const listedSchema = z.object({
  listed: z.int().min(0),
  atLeast: z.int().min(0).describe('How many there are, when `exact`; else at least this many.'),
  exact: z.boolean(),
});

/** How many there are and how many of them are listed. */
export type Listed = ReadOnly<z.infer<typeof listedSchema>>;
