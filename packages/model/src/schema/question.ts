import * as z from 'zod';
import { entity, text } from './entity';
import { idOf } from './id';
import type { Question, QuestionInput } from './entities.generated';

export type { Question } from './entities.generated';

/** The schema of a {@link Question}. */
export const questionSchema: z.ZodType<Question, QuestionInput> = entity({
  id: idOf('question'),
  text: text('The question, as the review asks it.'),
  kind: z
    .exactOptional(z.enum(['review-question', 'objective', 'theory-question']))
    .describe('A question of the whole review, an objective, or one about a part of the theory.'),
}).describe('What the review asks.');
