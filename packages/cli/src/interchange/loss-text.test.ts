import { describe, expect, it } from 'vitest';
import { createPage } from '../terminal/page';
import { themeFor } from '../terminal/theme';
import type { LossOutput } from './loss-output';
import { writeLosses } from './loss-text';

const silent = { write: () => undefined, isTerminal: false, columns: undefined };

function written(losses: readonly LossOutput[]): string {
  const sheet = createPage(80);
  writeLosses(losses, sheet, themeFor(silent, {}));
  return sheet.toString();
}

function loss(place: string, count: number, reason: string, sample: string | null = null) {
  return { kind: 'dropped', place, count, reason, sample } as const;
}

describe('writeLosses', () => {
  it('says that nothing was lost', () => {
    expect(written([])).toBe('  Everything came across.\n');
  });

  it('puts places with one reason together, each with its count and unit', () => {
    expect(
      written([
        loss('configurations', 1, 'No place for it.', 'IOC-01'),
        loss('sources.studyFamily', 5, 'No tag for it.', 'family'),
        loss('flowEvents', 8, 'No place for it.'),
      ]),
    ).toBe(
      '  left behind      1 configuration and 8 flow events: No place for it.\n' +
        '  left behind      study family of sources, 5 times: No tag for it. (“family”)\n',
    );
  });

  it('leaves names of the file as the file has them', () => {
    expect(written([loss('node attribute “maxFlow”', 2, 'No field for it.')])).toContain(
      'node attribute “maxFlow”, 2 times',
    );
  });
});
