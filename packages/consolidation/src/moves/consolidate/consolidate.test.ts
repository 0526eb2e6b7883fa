import { buildConfiguration, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { proposeConsolidations } from './consolidate';

const alike = (count: number) =>
  buildReview({
    configurations: Array.from({ length: count }, (_, at) =>
      buildConfiguration(`K${String(at).padStart(3, '0')}`, {
        mechanism: ['trust increase'],
        outcome: ['sharing increase'],
      }),
    ),
  });

const sizes = (count: number, options = {}) =>
  proposeConsolidations(alike(count), options).proposals.map(({ subjects }) => subjects.length);

describe('a group too large to read', () => {
  it('is proposed in parts of like size, each configuration once, and a note says so', () => {
    const { proposals, notes } = proposeConsolidations(alike(41));
    expect(proposals.map(({ subjects }) => subjects.length)).toEqual([21, 20]);
    const members = proposals.flatMap(({ subjects }) => subjects.map(({ id }) => id));
    expect(new Set(members).size).toBe(41);
    expect(notes).toEqual([
      '41 configurations hang together; they are proposed in 2 parts, of 21, 20.',
    ]);
  });

  it('is whole up to the limit, without a note', () => {
    const { proposals, notes } = proposeConsolidations(alike(40));
    expect(proposals.map(({ subjects }) => subjects.length)).toEqual([40]);
    expect(notes).toEqual([]);
    expect(sizes(82)).toEqual([28, 28, 26]);
  });

  it('names who is in no part', () => {
    const { proposals, notes } = proposeConsolidations(alike(3), { mostMembers: 2 });
    expect(proposals.map(({ subjects }) => subjects.length)).toEqual([2]);
    expect(notes).toEqual([
      '3 configurations hang together; they are proposed in 1 part, of 2. K002 is in none; look again when these are decided.',
    ]);
  });

  it('is listed up to the limit, with the rest counted', () => {
    expect(sizes(41, { limit: 1 })).toEqual([21]);
    expect(proposeConsolidations(alike(41), { limit: 1 }).notListed).toBe(1);
  });
});
