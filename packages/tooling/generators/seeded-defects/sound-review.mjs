/**
 * Synthetic reviews without planted defects, for measuring rules. Marked synthetic; they describe
 * nothing real. They vary in size and wording, and hold near misses on purpose: texts that speak of
 * settings, activities and umbrella words and still say what about them matters.
 */

/** A seeded generator of numbers from 0 to 1 (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const picker = (random) => (list) => list[Math.floor(random() * list.length)];

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

/** @param {number} seed */
export function soundReview(seed) {
  const random = seeded(seed);
  const pick = picker(random);
  const count = 6 + Math.floor(random() * 8);
  const sourceCount = 4 + Math.floor(random() * 4);
  const numbers = (length) => Array.from({ length }, (_, index) => index);
  const sources = numbers(sourceCount).map((n) => ({
    id: `s${n}`,
    kind: 'document',
    label: `Source ${n}`,
    documentType: pick(['journal-article', 'report', 'policy', 'opinion']),
    reference: { type: 'report', DOI: `10.9999/synthetic.${seed}.${n}` },
    fullText: `Opening words. What ${n} people told us - and told again - was that it took time. Closing words.`,
  }));
  const fragments = sources.flatMap(({ id }, n) => [
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
  ]);
  const constructs = numbers(count + 1).map((n) => ({ id: `k${n}`, label: `construct ${n}` }));
  const whole = (id, n, tier) => ({
    id,
    tier,
    slots: [
      {
        id: 'c',
        role: 'context',
        text: pick(contexts),
        constructs: [`k${n}`],
        direction: 'increase',
      },
      {
        id: 'm',
        role: 'mechanism',
        text: pick(mechanisms),
        actor: pick(['a1', 'a2']),
        constructs: [],
      },
      {
        id: 'o',
        role: 'outcome',
        text: pick(outcomes),
        constructs: [`k${n + 1}`],
        direction: 'increase',
        actor: 'a2',
      },
    ],
  });
  const extracted = numbers(count).map((n) => whole(`x${n}`, n, 'extracted'));
  const refined = numbers(count).map((n) => whole(`y${n}`, n, 'refined'));
  const evidence = [...extracted, ...refined].flatMap(({ id }, n) => [
    {
      id: `e-${id}-1`,
      subject: { kind: 'configuration', id },
      fragment: `s${n % sourceCount}-a`,
      stance: 'supports',
      slots: [],
    },
    {
      id: `e-${id}-2`,
      subject: { kind: 'configuration', id },
      fragment: `s${(n + 1) % sourceCount}-b`,
      stance: pick(['supports', 'refines', 'opposite-confirmed']),
      slots: ['c', 'm'],
    },
  ]);
  evidence.push({
    id: 'e-against',
    subject: { kind: 'configuration', id: 'x0' },
    fragment: 's0-b',
    stance: 'opposes',
    slots: [],
  });
  const link = (n) => ({
    id: `l${n}`,
    kind: 'outcome-to-context',
    from: `y${n}`,
    to: `y${n + 1}`,
    fromSlot: 'o',
    toSlot: 'c',
    basis: 'inferred',
  });
  const rating = (item, level) => ({
    id: `j-${item}`,
    item: `relevance-richness-rigour/${item}`,
    subject: { kind: 'source', id: 's0' },
    level,
    by: 'p1',
    at: decision.at,
    reason: 'Thick on how trust grew, thin on who was asked.',
  });
  return sorted({
    title: `Synthetic review ${seed}`,
    synthetic: true,
    team: [{ id: 'p1', name: 'Synthetic reviewer' }],
    programmes: [{ id: 'pr1', label: 'Buddying programme' }],
    actors: [
      { id: 'a1', label: 'Managers' },
      { id: 'a2', label: 'Patients' },
    ],
    studyFamilies: [],
    sources,
    fragments,
    constructs,
    configurations: [...extracted, ...refined],
    evidence,
    links: numbers(count - 1).map(link),
    mappings: [
      ...numbers(count).map((n) => ({
        id: `mv${n}`,
        move: 'refine',
        from: [`x${n}`],
        to: [`y${n}`],
        ...decision,
      })),
      { id: 'mv-reconciled', move: 'reconcile', from: ['x0', 'x1'], to: ['y0'], ...decision },
    ],
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
    memos: [
      {
        id: 'n1',
        kind: 'note',
        about: [{ kind: 'source', id: 's0' }],
        text: 'Only leaders were asked, so distrust may be understated.',
      },
    ],
    judgements: [rating('relevance', 'high'), rating('richness', 'high'), rating('rigour', 'low')],
  });
}

/** Puts every collection in the order of its ids. */
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
