import { UsageError, workerCalls } from '@cmoc/kernel';
import type {
  InterchangeAnswer,
  InterchangeFunctions,
  InterchangeRequest,
} from './interchange-request';

/**
 * Asks the worker that knows foreign formats. It is started for the question and ended with the
 * answer: such files are opened seldom, and what a hostile one did to it is gone with it.
 */
export async function askInterchange<Request extends InterchangeRequest>(
  request: Request,
): Promise<InterchangeAnswer<Request['kind']>> {
  const worker = workerCalls<InterchangeFunctions>(
    () => new Worker(new URL('./interchange-worker.ts', import.meta.url), { type: 'module' }),
  );
  try {
    return (await worker.call('answer', [request])) as InterchangeAnswer<Request['kind']>;
  } catch (error) {
    const reason = UsageError.isInstance(error) ? error.params['reason'] : undefined;
    const message = typeof reason === 'string' ? reason : 'The format could not be read.';
    return {
      ok: false,
      issues: [{ code: 'format-broke', severity: 'error', path: [], message, params: {} }],
    };
  } finally {
    worker.end();
  }
}
