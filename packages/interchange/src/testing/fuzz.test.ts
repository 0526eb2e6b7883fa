import { describe, expect, it } from 'vitest';
import { formatCases, samplesOf } from '../../test/format-samples';
import { sharedSamplesOf } from '../../test/shared-samples';
import { formats } from '../registry/formats';
import { fuzzFormat } from './fuzz-format';

/** `pnpm fuzz` sets how many damaged files are read of each format; the tests read thousands of all. */
const asked = Number(process.env['CMOC_FUZZ_READINGS'] ?? '0');
/** Archives take several times as long to damage and to read. */
const readingsOf = (isArchive: boolean) => (asked > 0 ? asked : 2000) / (isArchive ? 4 : 1);
const firstSeed = 1 + Number(process.env['CMOC_FUZZ_SEED'] ?? '0');
/** What a reading may take before it counts as a hang, in the long run alone: tests are not timed. */
const longestReading = 10_000;

const cases = await formatCases();
const readable = formats.filter(({ read }) => read !== undefined);

describe('damaged files', () => {
  it.each(readable)('of $id are read without harm', (format) => {
    const samples = [
      ...samplesOf(format, cases.get(format.id)),
      ...(asked > 0 ? sharedSamplesOf(format) : []),
    ];
    expect(samples.length, 'files to damage: add cases.ts to the folder').toBeGreaterThan(0);
    const perFormat = readingsOf(
      samples.every(({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b),
    );
    const mutations = Math.ceil(perFormat / samples.length);
    const clock = asked > 0 ? { now: () => performance.now() } : {};
    const report = fuzzFormat(format, samples, { mutations, firstSeed, ...clock });
    expect(report.findings).toEqual([]);
    expect(report.readings).toBeGreaterThanOrEqual(perFormat);
    expect(report.slowest.took).toBeLessThan(longestReading);
    if (asked > 0) console.log(format.id, report.readings, report.successes, report.slowest);
  });
});
