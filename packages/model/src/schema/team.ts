import * as z from 'zod';
import { entity, text } from './entity';
import { idOf } from './id';
import type { Person, PersonInput } from './entities.generated';

export type { Person } from './entities.generated';

/**
 * The schema of {@link Person}.
 *
 * A member of the review team, somebody who made one of its judgements, or somebody who was heard: a
 * person may be named by a pseudonym alone.
 */
export const personSchema: z.ZodType<Person, PersonInput> = entity({
  id: idOf('person'),
  name: text('The name the person goes by in this review; it may be a pseudonym.'),
  pseudonym: z
    .exactOptional(z.boolean())
    .describe('Set when the name is a pseudonym: the real one stands nowhere in the file.'),
  roles: z
    .array(
      z.enum([
        'lead-analyst',
        'reviewer',
        'second-checker',
        'methodologist',
        'stakeholder',
        'librarian',
        'author',
        'participant',
        'other',
      ]),
    )
    .default([])
    .describe('What the person does in the review.'),
}).describe(
  'A member of the review team, somebody who made one of its judgements, or somebody who was heard.',
);
