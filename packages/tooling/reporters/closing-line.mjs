import { writeSync } from 'node:fs';

/**
 * Sums up a test run over all projects: why tests were skipped, and, as the last line of all,
 * `N passed, N failed, N skipped`.
 */
export default class ClosingLine {
  /** @param {{ write?: (text: string) => void }} [options] */
  constructor({ write = (text) => void writeSync(1, text) } = {}) {
    this.write = write;
    this.line = '';
    this.reasons = '';
  }

  onInit() {
    // Anything may still print after the run ends; nothing prints after this.
    process.once('exit', () => this.close());
  }

  close() {
    if (this.line !== '') this.write(`${this.reasons}${this.line}\n`);
    this.line = '';
  }

  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    const skipped = [];
    for (const module of modules) {
      let failed = 0;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') count.passed += 1;
        else if (result.state === 'failed') failed += 1;
        else {
          count.skipped += 1;
          skipped.push({ name: test.fullName, note: 'note' in result ? result.note : undefined });
        }
      }
      // A file that cannot be loaded, or a hook that throws, fails without a failing test.
      if (failed === 0 && module.state() === 'failed') failed = 1;
      count.failed += failed;
    }
    this.reasons = skipped.length === 0 ? '' : `\nSkipped:\n${skipped.map(describe).join('')}\n`;
    this.line = `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`;
  }
}

/** @param {{ name: string, note: string | undefined }} test */
function describe({ name, note }) {
  return `  ${name}${note ? `: ${note}` : ''}\n`;
}
