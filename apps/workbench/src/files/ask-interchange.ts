import type { InterchangeAnswer, InterchangeRequest } from './interchange-request';

/**
 * Asks the worker that knows foreign formats. It is started for the question and ended with the
 * answer: such files are opened seldom, and what a hostile one did to it is gone with it.
 */
export function askInterchange<Request extends InterchangeRequest>(
  request: Request,
): Promise<InterchangeAnswer<Request['kind']>> {
  const worker = new Worker(new URL('./interchange-worker.ts', import.meta.url), {
    type: 'module',
  });
  return new Promise((resolve) => {
    const end = (answer: InterchangeAnswer<Request['kind']>) => {
      worker.terminate();
      resolve(answer);
    };
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<InterchangeAnswer<Request['kind']>>) => {
        end(data);
      },
    );
    worker.addEventListener('error', ({ message }) => {
      const why = message === '' ? 'The formats could not be loaded.' : message;
      end({
        ok: false,
        issues: [{ code: 'format-broke', severity: 'error', path: [], message: why, params: {} }],
      });
    });
    worker.postMessage(request);
  });
}
