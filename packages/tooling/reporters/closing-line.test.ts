import { describe, expect, it } from 'vitest';
import ClosingLine from './closing-line.mjs';

interface FakeTest {
  state: 'passed' | 'failed' | 'skipped' | 'pending';
  name?: string;
  note?: string;
}

function run(modules: { tests: FakeTest[]; state?: string }[], errors: unknown[] = []): string[] {
  let written = '';
  const reporter = new ClosingLine({ write: (text) => (written += text) });
  const fakes = modules.map(({ tests, state = 'passed' }) => ({
    state: () => state,
    children: {
      allTests: () =>
        tests.map(({ state, name = 'a test', note }) => ({
          fullName: name,
          result: () => ({ state, note }),
        })),
    },
  }));
  reporter.onTestRunEnd(fakes as never, errors);
  reporter.close();
  return written.trimEnd().split('\n');
}

describe('the closing line', () => {
  it('adds up over all files', () => {
    const lines = run([
      { tests: [{ state: 'passed' }, { state: 'passed' }] },
      { tests: [{ state: 'passed' }, { state: 'failed' }], state: 'failed' },
    ]);
    expect(lines).toEqual(['3 passed, 1 failed, 0 skipped']);
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(run([{ tests: [], state: 'failed' }]).at(-1)).toBe('0 passed, 1 failed, 0 skipped');
  });

  it('counts an unhandled error as a failure', () => {
    const lines = run([{ tests: [{ state: 'passed' }] }], [new Error('loose')]);
    expect(lines.at(-1)).toBe('1 passed, 1 failed, 0 skipped');
  });

  it('says why tests were skipped, above the closing line', () => {
    const lines = run([{ tests: [{ state: 'skipped', name: 'reads', note: 'no data' }] }]);
    expect(lines.slice(-2)).toEqual(['', '0 passed, 0 failed, 1 skipped']);
    expect(lines).toContain('  reads: no data');
  });
});
