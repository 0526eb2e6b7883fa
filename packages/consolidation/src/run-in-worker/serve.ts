import { UsageError } from '@cmoc/kernel';
import { toListMessage } from './list-message';
import { controlPosition, questions, type Questions } from './questions';
import type { RunReply, RunRequest } from './run-in-worker';

/** Answers one request; replies go to `post`, progress first. @internal */
export function answer(request: RunRequest, post: (reply: RunReply) => void): void {
  const { id } = request;
  try {
    post({ id, kind: 'result', result: toListMessage(run(request, post)) });
  } catch (error) {
    post({
      id,
      kind: 'failure',
      code: UsageError.isInstance(error) ? error.code : null,
      message: error instanceof Error ? error.message : String(error),
    });
  }
}

function run(
  { id, question, args, wantsProgress }: RunRequest,
  post: (reply: RunReply) => void,
): unknown {
  if (!Object.hasOwn(questions, question)) {
    throw new UsageError('unknown-question', `There is nothing called “${question}” to run.`);
  }
  const name = question as keyof Questions;
  const given = [...args];
  const position = controlPosition[name];
  if (wantsProgress && position !== undefined) {
    given.length = position;
    given[position] = {
      onProgress: (progress: { done: number; total: number | null }) => {
        post({ id, kind: 'progress', progress });
      },
    };
  }
  const call = questions[name] as (...all: unknown[]) => unknown;
  return call(...given);
}
