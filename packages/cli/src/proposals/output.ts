import type { OperationStep } from '@cmoc/model';
import * as z from 'zod';
import type { ReadOnly } from '../json-output/read-only';

const askedSchema = z.object({
  name: z.string().describe('The name the answer goes by.'),
  question: z.string().describe('What is asked for.'),
  draft: z.string().optional().describe('Words to start from; never taken for the answer.'),
  optional: z.literal(true).optional().describe('Set where it may be left out.'),
  step: z.int().min(0).describe('The position of the step the words go into.'),
  field: z.array(z.union([z.string(), z.int()])).describe('The field of that step, key by key.'),
});

function isStep(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

const choiceSchema = z.object({
  id: z.string(),
  label: z.string().describe('What taking it says.'),
  steps: z
    .array(z.custom<OperationStep>(isStep))
    .describe('What taking it writes: steps of an operation, the decision on the proposal last.'),
  asks: z.array(askedSchema).optional().describe('What the reviewer words besides the reason.'),
});

const proposalShape = {
  id: z.string().describe('The same as long as the members are the same.'),
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
