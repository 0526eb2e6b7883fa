import { describe, expect, it } from 'vitest';
import { memoryIo } from '../io/memory-io';
import { printable } from './printable';
import { progressOn } from './progress';
import { terminalFor } from './terminal';

describe('terminalFor', () => {
  const widthOf = (columns: number | undefined, env = {}) =>
    terminalFor({ write: () => undefined, isTerminal: columns !== undefined, columns }, env).width;

  it('takes the width of the terminal, within what can be read', () => {
    expect([widthOf(100), widthOf(12), widthOf(400)]).toEqual([100, 40, 120]);
  });

  it('takes COLUMNS where there is no terminal, and 80 where that says nothing', () => {
    expect([
      widthOf(undefined, { COLUMNS: '60' }),
      widthOf(undefined, { COLUMNS: 'x' }),
      widthOf(undefined),
    ]).toEqual([60, 80, 80]);
  });

  it('colours on a terminal only, and not when NO_COLOR is set', () => {
    const bold = (columns: number | undefined, env = {}) =>
      terminalFor(
        { write: () => undefined, isTerminal: columns !== undefined, columns },
        env,
      ).theme.heading('x');
    expect(bold(80)).toBe('\u001b[1mx\u001b[22m');
    expect([bold(undefined), bold(80, { NO_COLOR: '1' }), bold(80, { TERM: 'dumb' })]).toEqual([
      'x',
      'x',
      'x',
    ]);
  });
});

describe('printable', () => {
  it('takes the power from control characters and marks that reorder text', () => {
    expect(printable('a\u001b[31mb\u0007\u202ec\r\nd')).toBe('a\uFFFD[31mb\uFFFD\uFFFDc\nd');
  });
});

describe('progressOn', () => {
  it('shows and takes back a line at a terminal, and says nothing elsewhere', () => {
    const watched = memoryIo({ columns: 80 });
    const progress = progressOn(watched.stderr);
    progress.say('Tracing chains');
    progress.done();
    progress.done();
    expect(watched.err()).toBe('Tracing chains …\r\u001b[K');
    const unwatched = memoryIo();
    progressOn(unwatched.stderr).say('Tracing chains');
    expect(unwatched.err()).toBe('');
  });
});
