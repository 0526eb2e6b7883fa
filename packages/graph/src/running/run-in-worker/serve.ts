import { UsageError } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';
import { algorithms, controlPosition, type Algorithms } from './algorithms';
import { fromMessage } from './graph-message';
import type { RunReply, RunRequest } from './run-in-worker';

/** Answers one request; replies go to `post`, progress first. @internal */
export function answer(request: RunRequest, post: (reply: RunReply) => void): void {
  const { id } = request;
  try {
    post({ id, kind: 'result', result: run(request, post) });
  } catch (error) {
    const known = UsageError.isInstance(error);
    post({
      id,
      kind: 'failure',
      code: known ? error.code : null,
      message: error instanceof Error ? error.message : String(error),
      params: known ? error.params : {},
    });
  }
}

function run({ id, algorithm, args, wantsProgress }: RunRequest, post: (reply: RunReply) => void) {
  if (!Object.hasOwn(algorithms, algorithm)) {
    throw new UsageError<GraphErrorCode>(
      'unknown-algorithm',
      `There is no algorithm "${algorithm}".`,
      {
        params: {
          algorithm,
        },
      },
    );
  }
  const name = algorithm as keyof Algorithms;
  const given = args.map(fromMessage);
  const position = controlPosition[name];
  if (wantsProgress && position !== undefined) {
    given.length = position;
    given[position] = {
      onProgress: (progress: { done: number; total: number | null }) => {
        post({ id, kind: 'progress', progress });
      },
    };
  }
  const call = algorithms[name] as (...all: unknown[]) => unknown;
  return call(...given);
}
