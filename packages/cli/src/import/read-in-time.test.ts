import type { WorkerLike } from '@cmoc/kernel';
import { expect, it } from 'vitest';
import { readForeign } from './read-foreign';
import { readInTime } from './read-in-time';

const file = {
  bytes: new TextEncoder().encode('Context,Mechanism,Outcome\na,b,c\n'),
  fileName: 't.csv',
  options: {},
  timeout: 1,
};

/** A worker that never answers. */
function silent(): WorkerLike & { ended: boolean } {
  const worker = {
    ended: false,
    postMessage: () => undefined,
    on: () => undefined,
    off: () => undefined,
    terminate: () => {
      worker.ended = true;
    },
  };
  return worker;
}

it('reads here where there is no worker', async () => {
  const read = await readInTime(file, () => undefined);
  expect(read).toEqual(readForeign(file.bytes, file.fileName, file.options));
});

it('ends a worker that does not answer in time', async () => {
  const worker = silent();
  expect(await readInTime(file, () => worker)).toBe('too-long');
  expect(worker.ended).toBe(true);
});
