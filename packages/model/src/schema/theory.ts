import * as z from 'zod';
import { authorshipShape } from './decision';
import { entity, entityRef, listOf, text } from './entity';
import { idOf, ref } from './id';
import { referenceSchema } from './source';
import type {
  ActionStatement,
  ActionStatementInput,
  Memo,
  MemoInput,
  SubstantiveTheory,
  SubstantiveTheoryInput,
  Theory,
  TheoryInput,
} from './entities.generated';

export type { ActionStatement, Memo, SubstantiveTheory, Theory } from './entities.generated';

/** The schema of a {@link Theory}. */
export const theorySchema: z.ZodType<Theory, TheoryInput> = entity({
  id: idOf('theory'),
  label: text('What the theory is called.'),
  status: z
    .enum(['candidate', 'initial', 'refined', 'final', 'retired'])
    .describe('Where it stands.'),
  abstraction: z.enum(['programme', 'middle-range']).describe('How far it travels.'),
  statement: text('The theory in words.'),
  account: z.exactOptional(text('An account of the pattern its configurations make.')),
  genesis: z.exactOptional(text('Where the theory came from.')),
  previous: z.exactOptional(ref('theory', 'The version it replaces.')),
  configurations: listOf(
    ref('configuration', 'A configuration of the theory.'),
    'Its configurations.',
  ),
  links: listOf(ref('link', 'A link of the theory.'), 'Its links.'),
  ...authorshipShape,
}).describe('One version of a programme theory or a middle-range theory.');

/** The schema of a {@link SubstantiveTheory}. */
export const substantiveTheorySchema: z.ZodType<SubstantiveTheory, SubstantiveTheoryInput> = entity(
  {
    id: idOf('substantive-theory'),
    label: text('The name of the theory.'),
    reference: z.exactOptional(referenceSchema),
    relations: z
      .array(
        entity({
          kind: z
            .enum(['informs', 'explains', 'contradicts'])
            .describe('What it does for the subject.'),
          subject: entityRef('What it bears on.'),
          note: z.exactOptional(text('How.')),
        }),
      )
      .default([])
      .describe('What it informs, explains or contradicts.'),
    note: z.exactOptional(text('What it says, briefly.')),
  },
).describe('An existing theory the review leans on.');

/** The schema of an {@link ActionStatement}. */
export const actionStatementSchema: z.ZodType<ActionStatement, ActionStatementInput> = entity({
  id: idOf('action-statement'),
  text: text('What should be done.'),
  configurations: listOf(
    ref('configuration', 'A configuration it follows from.'),
    'What it follows from.',
  ),
  forWhom: listOf(ref('actor', 'Somebody it is addressed to.'), 'Whom it is addressed to.'),
}).describe('A recommendation, tied to the configurations it follows from.');

/** The schema of a {@link Memo}. */
export const memoSchema: z.ZodType<Memo, MemoInput> = entity({
  id: idOf('memo'),
  about: z.array(entityRef('What the memo is about.')).default([]).describe('What it is about.'),
  kind: z
    .exactOptional(z.enum(['note', 'decision', 'genesis', 'inference']))
    .describe('What it records.'),
  text: text('The memo.'),
  ...authorshipShape,
}).describe('A note attached to anything.');
