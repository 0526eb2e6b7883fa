import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reviewIndex } from '../review-index/review-index';
import { mappingMoves, type Move } from '../schema/mapping';
import type { Review } from '../schema/review';
import { buildConfiguration } from '../testing/builders/build-configuration';
import { buildReview, type ReviewParts } from '../testing/builders/build-review';
import type { ClaimEvidence } from './claim-evidence';
import { evidenceFor } from './evidence-for';
import { inheritanceOfMoves } from './inheritance';
import { writeEvidencePage } from './write-evidence-page';

type Mappings = NonNullable<ReviewParts['mappings']>;
type Configurations = NonNullable<ReviewParts['configurations']>;

const decided = { by: 'ann', at: '2026-01-05T10:00:00Z', reason: 'Both tell the same.' };

/** `merge A B > R` as a mapping. */
function mapping(text: string, rest: Partial<Mappings[number]> = {}): Mappings[number] {
  const [before = '', after = ''] = text.split('>');
  const [move = '', ...from] = before.trim().split(' ');
  const to = after.trim() === '' ? [] : after.trim().split(' ');
  return { id: text.replaceAll(/[ >]+/g, '-'), move: move as Move, from, to, ...decided, ...rest };
}

/** `study states A` as a row of a table of its authors, and `study supports A c1,m1` as a passage of a source of that study, brought to bear on A. */
function passages(lines: readonly string[]): ReviewParts {
  const told = lines.map((line, at) => {
    const [from = '', stance = '', on = '', slots = ''] = line.split(' ');
    const [kind, id] = on.includes(':') ? on.split(':') : ['configuration', on];
    return { at: String(at), from, stance, subject: { kind, id }, slots };
  });
  const studies = [...new Set(told.map(({ from }) => from))];
  return {
    sources: studies.map((id) => ({
      ...{ id: `source-${id}`, kind: 'document', label: id },
      ...(id.startsWith('lone') ? {} : { studyFamily: id }),
    })),
    fragments: told.map(({ at, from, stance }) => ({
      ...{ id: `f${at}`, source: `source-${from}`, text: 'A passage.' },
      distance: 'quotation',
      status: stance === 'states' ? 'authors-statement' : 'reported-finding',
    })),
    evidence: told.map(({ at, stance, subject, slots }) => ({
      ...{ id: `e${at}`, subject: subject as { kind: 'configuration'; id: string } },
      ...{ fragment: `f${at}`, stance: (stance === 'states' ? 'supports' : stance) as 'supports' },
      slots: slots === '' ? [] : slots.split(','),
    })),
  };
}

function reviewOf(
  lines: readonly string[],
  mappings: readonly (string | Mappings[number])[],
  given: ReviewParts = {},
): Review {
  const made = mappings.map((one) => (typeof one === 'string' ? mapping(one) : one));
  const ids = new Set([
    ...made.flatMap(({ from, to }) => [...from, ...(to ?? [])]),
    ...lines.flatMap((line) => line.split(' ')[2]?.match(/^[^:]+$/)?.[0] ?? []),
  ]);
  const own = new Set(given.configurations?.map(({ id }) => id));
  const others = [...ids].filter((id) => !own.has(id)).map((id) => buildConfiguration(id, {}));
  return buildReview({
    team: [{ id: 'ann', name: 'Ann' }],
    ...passages(lines),
    mappings: made,
    ...given,
    configurations: [...(given.configurations ?? []), ...others],
  });
}

function standing(review: Review, id: string, kind = 'configuration'): ClaimEvidence {
  return evidenceFor(reviewIndex(review), { kind: kind as 'configuration', id });
}

/** The evidence of each bearing. */
function told(claim: ClaimEvidence) {
  const ids = ({ items }: ClaimEvidence['for']) => items.map(({ evidence }) => evidence).join(' ');
  return {
    for: ids(claim.for),
    against: ids(claim.against),
    mirror: ids(claim.oppositeConfirmed),
    restated: ids(claim.restated),
    neither: ids(claim.neither),
  };
}

const nothing = { for: '', against: '', mirror: '', restated: '', neither: '' };

describe('a merged configuration', () => {
  const lines = [
    ...['k supports A', 'l supports A', 'm refines A', 'n supports A', 'o opposes A'],
    ...['k supports B', 'p opposite-confirmed B', 'lone context-only B'],
  ];
  const review = reviewOf(lines, ['merge A B > R']);

  test('holds what its members hold, for and against alike, in study families', () => {
    const { for: support, against, oppositeConfirmed, neither } = standing(review, 'R');
    expect(support).toMatchObject({ studyFamilies: 4, passages: 5, inherited: 5 });
    expect(against).toMatchObject({ studyFamilies: 1, sources: ['source-o'] });
    expect(oppositeConfirmed).toMatchObject({ studyFamilies: 1, sources: ['source-p'] });
    expect(neither).toMatchObject({ studyFamilies: 0, sourcesWithoutFamily: 1 });
  });

  test('says of each passage by which way it came', () => {
    const [opposing] = standing(review, 'R').against.items;
    expect(opposing).toMatchObject({ on: { kind: 'configuration', id: 'A' }, stance: 'opposes' });
    expect(opposing?.ways).toEqual([
      [
        {
          ...{ by: 'move', move: 'merge', mapping: 'merge-A-B-R' },
          from: { kind: 'configuration', id: 'A' },
          to: { kind: 'configuration', id: 'R' },
        },
      ],
    ]);
  });

  test('leaves its members with their own evidence', () => {
    expect(told(standing(review, 'A'))).toEqual({ ...nothing, for: 'e0 e1 e2 e3', against: 'e4' });
  });

  test('has its own evidence beside what it inherits, its own first', () => {
    const claim = standing(reviewOf(['k supports A', 'l supports R'], ['merge A B > R']), 'R');
    expect(claim.for.items.map(({ evidence, ways }) => [evidence, ways.length])).toEqual([
      ['e1', 0],
      ['e0', 1],
    ]);
    expect(claim.for.inherited).toBe(1);
  });

  test('has nothing of its members once the merge is taken back', () => {
    const back = reviewOf(lines, [mapping('merge A B > R', { withdrawn: decided })]);
    expect(told(standing(back, 'R'))).toEqual(nothing);
  });
});

describe('counts', () => {
  test('of reports of one study and of sources without a study are told apart', () => {
    const review = reviewOf(
      ['k supports A', 'k supports A', 'lone1 supports A', 'lone2 supports A'],
      [],
    );
    expect(standing(review, 'A').for).toMatchObject({
      ...{ studyFamilies: 1, sourcesWithoutFamily: 2, passages: 4 },
      families: [
        { kind: 'source', id: 'source-lone1' },
        { kind: 'source', id: 'source-lone2' },
        { kind: 'study-family', id: 'k' },
      ],
    });
  });

  test('count once what comes by two ways, and name both ways', () => {
    const review = reviewOf(
      ['k supports A'],
      ['refine A > R1', 'refine A > R2', 'merge R1 R2 > S', 'refine S > T'],
    );
    const { items, passages: count } = standing(review, 'S').for;
    expect(count).toBe(1);
    expect(items[0]?.ways.map((way) => way.map(({ from }) => from.id))).toEqual([
      ['A', 'R1'],
      ['A', 'R2'],
    ]);
    expect(standing(review, 'T').for.items[0]?.ways).toHaveLength(1);
  });

  test('let opposition by one way outweigh what another way says', () => {
    const review = reviewOf(['k supports A'], [], {
      demiRegularities: [{ id: 'd', pattern: 'P.', members: ['A'], exceptions: ['A'], ...decided }],
    });
    expect(told(standing(review, 'd', 'demi-regularity'))).toEqual({ ...nothing, against: 'e0' });
  });
});

describe('each move', () => {
  const lines = [
    ...['k supports A', 'l opposes A', 'm opposite-confirmed A', 'n unclear A', 'o states A'],
  ];
  const kept = { for: 'e0', against: 'e1', mirror: 'e2', neither: 'e3', restated: 'e4' };
  const expected: Readonly<Record<Move, typeof nothing>> = {
    juxtapose: kept,
    reconcile: kept,
    adjudicate: { ...nothing, against: 'e1', neither: 'e0 e2 e3 e4' },
    consolidate: kept,
    situate: kept,
    subsume: kept,
    merge: kept,
    split: kept,
    refute: { ...nothing, neither: 'e0 e1 e2 e3 e4' },
    affirm: kept,
    refine: kept,
  };

  test.each(mappingMoves)('%s passes evidence on as the table says', (move) => {
    expect(told(standing(reviewOf(lines, [`${move} A > R`]), 'R'))).toEqual(expected[move]);
  });

  test.each(mappingMoves)('%s passes nothing on once it is taken back', (move) => {
    const back = reviewOf(lines, [mapping(`${move} A > R`, { withdrawn: decided })]);
    expect(told(standing(back, 'R'))).toEqual(nothing);
  });

  test('is in the printed page as it is in the table', () => {
    const page = readFileSync(
      new URL('../../docs/evidence-through-moves.md', import.meta.url),
      'utf8',
    );
    expect(page).toBe(writeEvidencePage());
    for (const move of mappingMoves) expect(page).toContain(inheritanceOfMoves[move].because);
  });
});

test('what a refuted configuration was told for supports nothing, and what is against it still is', () => {
  const refuted = buildConfiguration('A', {}, { status: 'refuted' });
  const lines = ['k supports A', 'l opposes A', 'm supports B'];
  const review = reviewOf(lines, ['merge A B > R', 'refine R > S'], { configurations: [refuted] });
  expect(told(standing(review, 'R'))).toEqual({
    ...nothing,
    ...{ for: 'e2', against: 'e1', neither: 'e0' },
  });
  expect(told(standing(review, 'S'))).toEqual(told(standing(review, 'R')));
  expect(told(standing(review, 'A'))).toEqual({ ...nothing, for: 'e0', against: 'e1' });
});

describe('after a split', () => {
  const whole = buildConfiguration('A', {
    context: ['trust increase', 'time increase'],
    mechanism: ['faith'],
    outcome: ['synergy increase'],
  });
  const first = buildConfiguration('A1', { context: ['trust increase'], mechanism: ['faith'] });
  // Its only context has the id that the other context had.
  const second = buildConfiguration('A2', { context: ['time increase'], mechanism: ['faith'] });
  const parts: Configurations = [whole, first, second];
  const split = (...lines: readonly string[]) =>
    reviewOf(lines, ['split A > A1 A2'], { configurations: parts });

  test('evidence on the whole goes to every part', () => {
    const review = split('k supports A');
    expect([told(standing(review, 'A1')).for, told(standing(review, 'A2')).for]).toEqual([
      'e0',
      'e0',
    ]);
  });

  test('evidence on a slot goes with its slot, for and against, whatever id it has there', () => {
    const review = split('k supports A c1', 'l opposes A c2', 'm opposes A c1,m1');
    expect(told(standing(review, 'A1'))).toEqual({ ...nothing, for: 'e0', against: 'e2' });
    expect(told(standing(review, 'A2'))).toEqual({ ...nothing, against: 'e1' });
    expect(standing(review, 'A2').against.items[0]?.claimSlots).toEqual(['c1']);
    expect(standing(review, 'A2').against.items[0]?.slots).toEqual(['c2']);
  });

  test('evidence on slots that no part has together goes to all that have one of them', () => {
    const review = split('k opposes A c1,c2');
    expect(standing(review, 'A1').against.items[0]?.claimSlots).toEqual(['c1']);
    expect(standing(review, 'A2').against.items[0]?.claimSlots).toEqual(['c1']);
  });

  test('evidence on a slot that no part kept is shown and speaks neither way', () => {
    const review = split('k opposes A o1');
    expect(told(standing(review, 'A1'))).toEqual({ ...nothing, neither: 'e0' });
  });

  test('a slot of one construct going two ways is told apart', () => {
    const both = buildConfiguration('A', { outcome: ['trust increase', 'trust decrease'] });
    const up = buildConfiguration('A1', { outcome: ['trust increase'] });
    const down = buildConfiguration('A2', { outcome: ['trust decrease'] });
    const review = reviewOf(['k opposes A o2'], ['split A > A1 A2'], {
      configurations: [both, up, down],
    });
    expect(told(standing(review, 'A1'))).toEqual(nothing);
    expect(told(standing(review, 'A2')).against).toBe('e0');
  });
});

test('juxtaposed, what spoke to a whole speaks to the part that came from there', () => {
  const left = buildConfiguration('A', { context: ['trust'], mechanism: ['faith'] });
  const right = buildConfiguration('B', { mechanism: ['faith'], outcome: ['synergy'] });
  const joined = buildConfiguration('R', {
    ...{ context: ['trust'], mechanism: ['faith'], outcome: ['synergy'] },
  });
  const review = reviewOf(['k supports A', 'l supports B'], ['juxtapose A B > R'], {
    configurations: [left, right, joined],
  });
  const { items } = standing(review, 'R').for;
  expect(items.map(({ isPart }) => isPart)).toEqual([true, true]);
  expect(items.map(({ claimSlots }) => claimSlots)).toEqual([
    ['c1', 'm1'],
    ['m1', 'o1'],
  ]);
});

test('what spoke to a slot that a merge did not keep still counts, and as speaking to a part', () => {
  const told = buildConfiguration('A', { context: ['trust', 'time'] });
  const review = reviewOf(['k supports A c2', 'l supports A'], ['merge A > R'], {
    configurations: [told, buildConfiguration('R', { mechanism: ['trust'] })],
  });
  const { items } = standing(review, 'R').for;
  expect(items.map(({ isPart, claimSlots }) => [isPart, claimSlots])).toEqual([
    [true, []],
    [false, []],
  ]);
});

describe('other claims', () => {
  test('a theory has what its configurations hold and inherit, and what bears on its links', () => {
    const theory = { id: 't', label: 'T', status: 'refined', abstraction: 'programme' } as const;
    const review = reviewOf(
      ['k supports A', 'l opposes A', 'm supports link:x', 'n supports theory:t', 'o supports C'],
      ['merge A B > R'],
      {
        links: [{ id: 'x', kind: 'outcome-to-context', from: 'R', to: 'B', basis: 'evidenced' }],
        theories: [{ ...theory, statement: 'S.', configurations: ['R'], links: ['x'] }],
      },
    );
    const claim = standing(review, 't', 'theory');
    expect(told(claim)).toEqual({ ...nothing, for: 'e3 e0 e2', against: 'e1' });
    expect(claim.against.items[0]?.ways[0]?.map(({ by }) => by)).toEqual(['move', 'member']);
    expect(told(standing(review, 'x', 'link')).for).toBe('e2');
  });

  test('what supports an exception speaks against the demi-regularity', () => {
    const review = reviewOf(['k supports A', 'l supports B', 'm opposes B'], [], {
      demiRegularities: [{ id: 'd', pattern: 'P.', members: ['A'], exceptions: ['B'], ...decided }],
    });
    expect(told(standing(review, 'd', 'demi-regularity'))).toEqual({
      ...nothing,
      ...{ for: 'e0', against: 'e1', neither: 'e2' },
    });
  });

  test('a refuted configuration lends a theory no support', () => {
    const review = reviewOf(['k supports A', 'l opposes A'], [], {
      configurations: [buildConfiguration('A', {}, { status: 'refuted' })],
      theories: [
        {
          ...{ id: 't', label: 'T', status: 'refined', abstraction: 'programme' },
          ...{ statement: 'S.', configurations: ['A'] },
        },
      ],
    });
    expect(told(standing(review, 't', 'theory'))).toEqual({
      ...nothing,
      ...{ against: 'e1', neither: 'e0' },
    });
  });
});

describe('whatever the moves', () => {
  test('moves that lead back to where they came from end', () => {
    const review = reviewOf(['k supports A', 'l opposes B'], ['refine A > B', 'refine B > A']);
    expect(told(standing(review, 'A'))).toEqual({ ...nothing, for: 'e0', against: 'e1' });
    expect(told(standing(review, 'B'))).toEqual({ ...nothing, for: 'e0', against: 'e1' });
  });

  test('a long line of moves is followed to its end', () => {
    const length = 3000;
    const line = Array.from({ length }, (_, at) => `refine C${String(at)} > C${String(at + 1)}`);
    const review = reviewOf(['k opposes C0'], line);
    const { items } = standing(review, `C${String(length)}`).against;
    expect(items[0]?.ways[0]).toHaveLength(length);
  });

  test('a claim the review does not have has no evidence', () => {
    expect(told(standing(reviewOf([], []), 'A'))).toEqual(nothing);
  });
});

test('nobody who asks can change what the next is told', () => {
  const claim = standing(
    reviewOf(['k supports A c1'], [], {
      configurations: [buildConfiguration('A', { context: ['trust'] })],
    }),
    'A',
  );
  for (const part of [claim, claim.for, claim.for.items, claim.for.items[0], claim.for.families])
    expect(Object.isFrozen(part)).toBe(true);
});
