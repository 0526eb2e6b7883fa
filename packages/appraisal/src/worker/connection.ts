import type { AppraisalReply, AppraisalWorker } from './messages';

/** What is heard of a worker: its replies, and that it ended. */
export type Heard = AppraisalReply | { readonly kind: 'ended'; readonly reason: string };

/** Listens to a worker in the manner of its platform, for as long as it lives. */
export function listenTo(worker: AppraisalWorker, hear: (heard: Heard) => void): void {
  if (worker.addEventListener !== undefined) {
    worker.addEventListener('message', (event) => {
      hear((event as { readonly data: AppraisalReply }).data);
    });
    worker.addEventListener('error', (event) => {
      const { message } = event as { readonly message?: string };
      hear({ kind: 'ended', reason: message ?? 'It failed.' });
    });
    return;
  }
  worker.on?.('message', (reply) => {
    hear(reply as AppraisalReply);
  });
  worker.on?.('error', (error) => {
    hear({ kind: 'ended', reason: error instanceof Error ? error.message : String(error) });
  });
  worker.on?.('exit', (code) => {
    hear({ kind: 'ended', reason: `It ended with the code ${String(code)}.` });
  });
}
