import { describe, expect, it } from 'vitest';
import {
  readDirection,
  readIfThenBecause,
  readInlineMarks,
  readRole,
  slotFrom,
  splitValues,
} from './slot-text';

describe('splitValues', () => {
  it('takes lines, points and semicolons, and leaves commas alone', () => {
    expect(splitValues('1. trust, shared\n2) vision; • flexible\r\nC2: roles')).toEqual([
      'trust, shared',
      'vision',
      'flexible',
      'roles',
    ]);
  });

  it('keeps a number that begins a sentence', () => {
    expect(splitValues('32 interviews were held')).toEqual(['32 interviews were held']);
  });
});

describe('slotFrom', () => {
  it('reads a direction from a mark at either end and takes it off', () => {
    expect(slotFrom('outcome', 'trust ▲')).toEqual({
      role: 'outcome',
      text: 'trust',
      direction: 'increase',
    });
    expect(slotFrom('outcome', '↓ trust')).toEqual({
      role: 'outcome',
      text: 'trust',
      direction: 'decrease',
    });
    expect(slotFrom('outcome', 'more trust')).toEqual({ role: 'outcome', text: 'more trust' });
    expect(slotFrom('outcome', '▲')).toEqual({ role: 'outcome', text: '▲' });
  });
});

describe('readDirection and readRole', () => {
  it('know the words and marks of tables', () => {
    expect(['Increase', '−', 'no change', '▼ less', 'odd'].map(readDirection)).toEqual([
      'increase',
      'decrease',
      'no-change',
      'decrease',
      undefined,
    ]);
    expect(['Contexts', 'M', 'o2', 'Strategy'].map(readRole)).toEqual([
      'context',
      'mechanism',
      'outcome',
      undefined,
    ]);
  });
});

describe('readInlineMarks', () => {
  it('gives the words before each mark its role', () => {
    expect(
      readInlineMarks(
        'When partners trust (C1) and roles are clear (C2), they share risk (M), so tasks are done (O).',
      ),
    ).toEqual([
      { role: 'context', text: 'When partners trust' },
      { role: 'context', text: 'roles are clear' },
      { role: 'mechanism', text: 'they share risk' },
      { role: 'outcome', text: 'tasks are done' },
    ]);
  });

  it('wants more than one mark, so that a lone (c) is no role', () => {
    expect(readInlineMarks('Published by a press (c) 2020')).toEqual([]);
  });
});

describe('readIfThenBecause', () => {
  it('finds context, mechanism and outcome', () => {
    expect(
      readIfThenBecause('If aims are shared, then conflict falls, because people see one goal.'),
    ).toEqual([
      { role: 'context', text: 'aims are shared' },
      { role: 'mechanism', text: 'people see one goal' },
      { role: 'outcome', text: 'conflict falls' },
    ]);
    expect(readIfThenBecause('Aims are shared.')).toEqual([]);
  });
});
