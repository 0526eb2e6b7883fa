import { describe, expect, it } from 'vitest';
import {
  reportProgress,
  runControlOf,
  Ticker,
  type Progress,
  type RunControl,
} from './run-control';

describe('Ticker', () => {
  it('reports every few thousand units, with all that was done', () => {
    const reports: Progress[] = [];
    const ticker = new Ticker({ onProgress: (progress) => reports.push(progress) }, 10_000);
    for (let unit = 0; unit < 10_000; unit += 1) ticker.tick();
    expect(reports).toEqual([
      { done: 4096, total: 10_000 },
      { done: 8192, total: 10_000 },
    ]);
  });

  it('stops with the reason of the signal, at the start and at a report', () => {
    const controller = new AbortController();
    const ticker = new Ticker({ signal: controller.signal });
    controller.abort(new RangeError('enough'));
    ticker.tick(10);
    expect(() => {
      ticker.tick(5000);
    }).toThrow('enough');
    expect(() => new Ticker({ signal: controller.signal })).toThrow('enough');
  });
});

describe('reportProgress', () => {
  it('reports, then looks at the signal, so that a report can stop the run', () => {
    const controller = new AbortController();
    const onProgress = () => {
      controller.abort(new RangeError('enough'));
    };
    expect(() => {
      reportProgress({ signal: controller.signal, onProgress }, 1, 2);
    }).toThrow('enough');
  });
});

describe('runControlOf', () => {
  it('takes signal and progress out of options, and nothing else', () => {
    const onProgress = () => undefined;
    const { signal } = new AbortController();
    const options = { seed: 1, signal, onProgress };
    expect(runControlOf(options)).toEqual({ signal, onProgress });
    expect(runControlOf()).toEqual({});
  });

  it('names what is no signal and no function', () => {
    expect(() => runControlOf({ signal: {} } as RunControl)).toThrow(/`signal`/);
    expect(() => runControlOf({ onProgress: 3 } as unknown as RunControl)).toThrow(/`onProgress`/);
  });
});
