import { z } from 'zod';
import { entity, text } from './entity';
import { idOf } from './id';

/** The schema of a {@link Person}. */
export const personSchema = entity({
  id: idOf('person'),
  name: text('The name the person goes by in this review.'),
  roles: z
    .array(
      z.enum([
        'lead-analyst',
        'second-checker',
        'methodologist',
        'stakeholder',
        'librarian',
        'author',
        'other',
      ]),
    )
    .default([])
    .describe('What the person does in the review.'),
}).describe('A member of the review team, or somebody who made one of its judgements.');

/** A member of the review team, or somebody who made one of its judgements. */
export type Person = z.infer<typeof personSchema>;
