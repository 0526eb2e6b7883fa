import { reflect } from '@cmoc/consolidation';
import type { CommandResult, Surroundings } from '../run/command';
import { headOf, workOnReview } from '../run/work-on-review';
import { readAnswers, readAnswersFile } from './answers';
import type { ReflectCommandOptions } from './reflect.options';
import type { ReflectOutput } from './output';
import { reflectionAsText } from './reflect-text';

const noAnswers = { holds: [], lacks: [], unknown: [] };

/** Holds the theory of a review up to one organisation. */
export async function reflectOn(
  file: string,
  options: ReflectCommandOptions,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const { answers: answersFile, maxSize } = options;
  const fromFile =
    answersFile === undefined
      ? { ok: true as const, value: noAnswers }
      : await readAnswersFile(answersFile, maxSize, surroundings.io);
  if (!fromFile.ok) return fromFile;
  return workOnReview<ReflectOutput>(file, options, surroundings, {
    activity: 'Reflecting',
    find: (review, control) => {
      const answers = readAnswers(review, options, fromFile.value);
      if (!answers.ok) return answers;
      return {
        ok: true,
        value: {
          format: 'cmoc-reflection',
          ...headOf(file, review),
          answers: answers.value,
          ...reflect(review, answers.value, control),
        },
      };
    },
    write: (output, review, terminal) => reflectionAsText(output, review, terminal, options.max),
  });
}
