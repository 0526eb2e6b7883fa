import type { ContextAnswer } from '@cmoc/consolidation';
import { findEntity, type Review } from '@cmoc/model';
import * as z from 'zod';
import { codeOf, failure, type CliFailure } from '../failure/failure';
import type { Io } from '../io/io';
import { readBytes } from '../review-file/read-bytes';
import { readState, type Read } from '../state-argument/state-argument';
import type { ReflectCommandOptions } from './reflect.options';

const statesSchema = z
  .array(z.union([z.string(), z.strictObject({ state: z.string(), note: z.string().optional() })]))
  .default([])
  .describe('States such as `trust:increase`, or each with a note.');

/** The schema of the file that `cmoc reflect --answers` reads. */
export const reflectAnswersSchema = z.strictObject({
  holds: statesSchema.describe('Contexts that hold.'),
  lacks: statesSchema.describe('Contexts that do not hold.'),
  unknown: statesSchema.describe('Contexts nobody knows of.'),
});

/** The file that `cmoc reflect --answers` reads. */
export type ReflectAnswers = z.input<typeof reflectAnswersSchema>;

type Answers = z.output<typeof reflectAnswersSchema>;

/** Answers from a file; an answer on the command line stands after them. */
export async function readAnswersFile(file: string, limit: number, io: Io): Promise<Read<Answers>> {
  const read = await readBytes(file, limit, io);
  if (!read.ok) return read;
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(read.bytes));
  } catch (error) {
    return invalid(file, codeOf(error) ?? 'The file is not JSON.');
  }
  const parsed = reflectAnswersSchema.safeParse(data);
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  return invalid(file, issue?.message ?? 'Answers were expected.', issue?.path.join('.'));
}

function invalid(file: string, message: string, where = ''): CliFailure {
  return failure(
    'invalid-answers',
    `${message.replace(/\.?$/, '.')} Lists of holds, lacks and unknown were expected.`,
    {
      file,
      ...(where === '' ? {} : { where }),
      next: 'cmoc reflect --help',
    },
  );
}

const kinds = [
  ['holds', 'holds'],
  ['lacks', 'does-not-hold'],
  ['unknown', 'not-known'],
] as const;

/** Reads all answers as states of the review; a state answered twice in different ways is refused. */
export function readAnswers(
  review: Review,
  options: Pick<ReflectCommandOptions, 'holds' | 'lacks' | 'unknown'>,
  fromFile: Answers,
): Read<readonly ContextAnswer[]> {
  const answers = new Map<string, ContextAnswer>();
  for (const [key, answer] of kinds) {
    for (const given of [...fromFile[key], ...options[key]]) {
      const { state: text, note } =
        typeof given === 'string' ? { state: given, note: undefined } : given;
      const state = readContext(text, review);
      if (!state.ok) return state;
      const id = `${state.value.construct}:${state.value.direction ?? ''}`;
      const before = answers.get(id);
      if (before !== undefined && before.answer !== answer) return twice(text);
      answers.set(id, { state: state.value, answer, ...(note === undefined ? {} : { note }) });
    }
  }
  return { ok: true, value: [...answers.values()] };
}

/** A state, or the place of a context that no construct stands for: `IOC-01/c1`. */
function readContext(text: string, review: Review): ReturnType<typeof readState> {
  const place = text.trim();
  const at = place.lastIndexOf('/');
  const slots = findEntity(review, 'configuration', place.slice(0, Math.max(0, at)))?.slots;
  const known = slots?.some(({ id }) => id === place.slice(at + 1)) === true;
  return known ? { ok: true, value: { construct: place } } : readState(text, review);
}

function twice(state: string): CliFailure {
  return failure('invalid-answers', `“${state}” is answered in two different ways.`, {
    next: 'cmoc reflect --help',
  });
}
