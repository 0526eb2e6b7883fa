/**
 * Synthetic reviews without planted defects, for measuring rules. Marked synthetic; they describe
 * nothing real. They vary in size and wording, and hold near misses on purpose: texts that speak of
 * settings, activities and umbrella words and still say what about them matters.
 */
import { createHash } from 'node:crypto';

/**
 * A review as plain data. Defects take it apart in ways its types do not allow.
 *
 * @typedef {{ [part: string]: any }} Draft
 */

/** @typedef {<Member>(list: readonly Member[]) => Member} Pick draws one of a list */

/**
 * A seeded generator of numbers from 0 to 1 (mulberry32).
 *
 * @param {number} seed
 */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @param {() => number} random
 * @returns {Pick}
 */
export const picker = (random) => (list) => {
  const place = Math.floor(random() * list.length);
  return /** @type {any} */ (list[place]);
};

const contexts = [
  'Rural hospitals in which everybody knows everybody',
  'Wards that lost half of their staff within a year',
  'Clinics whose managers were appointed together',
  'A region in which earlier mergers had failed',
  'Schools where teachers choose their own training',
  'Partners that had shared a budget before',
  'In the UK, providers are inspected one by one',
];
const mechanisms = [
  'Staff feel safe to admit what they do not know',
  'Training makes nurses feel able to say no',
  'Leaders who show doubt are believed',
  'Managers read meetings as a sign of respect',
  'Partners come to expect well of each other',
  'Feedback from peers is taken as help, not as control',
  'People stop counting what they give',
];
const outcomes = [
  'Incidents are reported earlier',
  'Partners take on more risk together',
  'Patients wait less for a second opinion',
  'Joint posts are filled',
];

const decision = {
  by: 'p1',
  at: '2026-01-05T10:00:00Z',
  reason: 'Both tell how trust lets partners take risks; they differ in the history they name.',
};

/** @param {number} length */
const numbers = (length) => Array.from({ length }, (_, index) => index);

/**
 * @param {number} seed
 * @returns {Draft}
 */
export function soundReview(seed) {
  const random = seeded(seed);
  const pick = picker(random);
  const count = 6 + Math.floor(random() * 8);
  const sources = soundSources(seed, 4 + Math.floor(random() * 4), pick);
  const extracted = numbers(count).map((n) => wholeConfiguration(`x${n}`, n, 'extracted', pick));
  const refined = numbers(count).map((n) => wholeConfiguration(`y${n}`, n, 'refined', pick));
  return sorted({
    title: `Synthetic review ${seed}`,
    synthetic: true,
    team: [{ id: 'p1', name: 'Synthetic reviewer' }],
    programmes: [{ id: 'pr1', label: 'Buddying programme' }],
    actors: [
      { id: 'a1', label: 'Managers' },
      { id: 'a2', label: 'Patients' },
    ],
    sources,
    texts: sources.map((_, n) => heldText(n)),
    fragments: sources.flatMap((source, n) => soundFragments(source, n, pick)),
    constructs: numbers(count + 1).map((n) => ({ id: `k${n}`, label: `construct ${n}` })),
    configurations: [...extracted, ...refined],
    evidence: soundEvidence([...extracted, ...refined], sources.length, pick),
    ...soundMoves(count),
    ...soundClaims(refined, random, pick),
    ...soundRatings(),
  });
}

/**
 * @param {number} seed
 * @param {number} count
 * @param {Pick} pick
 * @returns {Draft[]}
 */
function soundSources(seed, count, pick) {
  return numbers(count).map((n) => ({
    id: `s${n}`,
    kind: 'document',
    label: `Source ${n}`,
    documentType: pick(['journal-article', 'report', 'policy', 'opinion']),
    reference: { type: 'report', DOI: `10.9999/synthetic.${seed}.${n}` },
    fullText: fullTextOf(n),
  }));
}

/**
 * The text of a source, under the hash the source names it by.
 *
 * @param {number} n
 */
function heldText(n) {
  const text = `Opening words. What ${n} people told us - and told again - was that it took time. Closing words.`;
  return { hash: `sha256:${createHash('sha256').update(text).digest('hex')}`, text };
}

/** @param {number} n */
function fullTextOf(n) {
  const { hash, text } = heldText(n);
  return { hash, mediaType: 'text/plain', length: text.length };
}

/**
 * @param {Draft} source
 * @param {number} n
 * @param {Pick} pick
 * @returns {Draft[]}
 */
function soundFragments({ id }, n, pick) {
  return [
    {
      id: `${id}-a`,
      source: id,
      text: `What ${n} people told us – and told again – was that it took time`,
      distance: 'quotation',
      locator: { page: String(3 + n) },
      status: 'reported-finding',
    },
    {
      id: `${id}-b`,
      source: id,
      text: 'Staff held back until they saw it work.',
      distance: pick(['paraphrase', 'compression', 'interpretation']),
      warrant: 'Said in two places.',
      status: 'authors-interpretation',
    },
  ];
}

/**
 * @param {string} id
 * @param {number} n
 * @param {string} tier
 * @param {Pick} pick
 * @returns {Draft}
 */
function wholeConfiguration(id, n, tier, pick) {
  const part = (
    /** @type {string} */ slot,
    /** @type {string} */ role,
    /** @type {string[]} */ texts,
    /** @type {Draft} */ more,
  ) => ({ id: slot, role, text: pick(texts), ...more });
  return {
    id,
    tier,
    slots: [
      part('c', 'context', contexts, { constructs: [`k${n}`], direction: 'increase' }),
      part('m', 'mechanism', mechanisms, { actor: pick(['a1', 'a2']), constructs: [] }),
      part('o', 'outcome', outcomes, {
        constructs: [`k${n + 1}`],
        direction: 'increase',
        actor: 'a2',
      }),
    ],
  };
}

/**
 * @param {Draft[]} configurations
 * @param {number} sources how many
 * @param {Pick} pick
 * @returns {Draft[]}
 */
function soundEvidence(configurations, sources, pick) {
  const on = (/** @type {string} */ id) => ({ kind: 'configuration', id });
  const evidence = configurations.flatMap(({ id }, n) => [
    {
      id: `e-${id}-1`,
      subject: on(id),
      fragment: `s${n % sources}-a`,
      stance: 'supports',
      slots: [],
    },
    {
      id: `e-${id}-2`,
      subject: on(id),
      fragment: `s${(n + 1) % sources}-b`,
      stance: pick(['supports', 'refines']),
      slots: ['c', 'm'],
    },
    // The mirror of a claim, found elsewhere, speaks neither for it nor against it.
    ...(n % 3 === 0
      ? [
          {
            id: `e-${id}-3`,
            subject: on(id),
            fragment: `s${(n + 2) % sources}-b`,
            stance: 'opposite-confirmed',
            slots: ['c', 'm'],
          },
        ]
      : []),
  ]);
  const against = { id: 'e-against', subject: on('x0'), fragment: 's0-b', stance: 'opposes' };
  return [...evidence, { ...against, slots: [] }];
}

/** @param {number} count */
function soundMoves(count) {
  const refine = (/** @type {number} */ n) => ({
    id: `mv${n}`,
    move: 'refine',
    from: [`x${n}`],
    to: [`y${n}`],
  });
  const reconcile = { id: 'mv-reconciled', move: 'reconcile', from: ['x0', 'x1'], to: ['y0'] };
  return {
    links: numbers(count - 1).map((n) => ({
      id: `l${n}`,
      kind: 'outcome-to-context',
      from: `y${n}`,
      to: `y${n + 1}`,
      fromSlot: 'o',
      toSlot: 'c',
      basis: 'inferred',
    })),
    mappings: [...numbers(count).map(refine), reconcile].map((move) => ({ ...move, ...decision })),
  };
}

/**
 * @param {Draft[]} refined
 * @param {() => number} random
 * @param {Pick} pick
 */
function soundClaims(refined, random, pick) {
  return {
    demiRegularities: [
      {
        id: 'd1',
        pattern: 'Trust goes with risk taking.',
        members: ['y0', 'y1'],
        exceptions: random() < 0.5 ? ['y2'] : [],
        account: 'No exception was found outside mergers.',
        ...decision,
      },
    ],
    theories: [
      {
        id: 't1',
        label: 'The theory',
        status: 'refined',
        abstraction: 'programme',
        statement: 'Trust lets partners take risks.',
        account: 'Where trust is low, contracts stand in for it.',
        configurations: refined.map(({ id }) => id),
      },
    ],
    confidenceJudgements: [
      {
        id: 'q1',
        subject: { kind: 'configuration', id: 'y0' },
        instrument: 'cerqual@2018',
        level: pick(['high', 'moderate']),
        ...decision,
      },
    ],
  };
}

function soundRatings() {
  const rating = (/** @type {string} */ item, /** @type {string} */ level) => ({
    id: `j-${item}`,
    item: `relevance-richness-rigour/${item}`,
    subject: { kind: 'source', id: 's0' },
    level,
    by: 'p1',
    at: decision.at,
    reason: 'Thick on how trust grew, thin on who was asked.',
  });
  return {
    memos: [
      {
        id: 'n1',
        kind: 'note',
        about: [{ kind: 'source', id: 's0' }],
        text: 'Only leaders were asked, so distrust may be understated.',
      },
    ],
    judgements: [rating('relevance', 'high'), rating('richness', 'high'), rating('rigour', 'low')],
  };
}

/**
 * Puts every collection in the order of its ids.
 *
 * @param {Draft} review
 * @returns {Draft}
 */
export function sorted(review) {
  return Object.fromEntries(
    Object.entries(review).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? [...value].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
        : value,
    ]),
  );
}
