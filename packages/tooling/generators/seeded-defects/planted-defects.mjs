/**
 * How each kind of defect is planted: by rule, a change to a sound review that returns what a finding
 * has to point at, or nothing where the review offers no place for it. Some variants are worded so
 * that a rule that reads words is bound to miss them: rates are to be honest, not flattering.
 */

/**
 * @typedef {import('./sound-review.mjs').Draft} Draft
 * @typedef {import('./sound-review.mjs').Pick} Pick
 * @typedef {(review: Draft, pick: Pick) => string | undefined} Planter
 */

/**
 * @param {Draft} review
 * @param {string} name
 * @param {string} id
 * @returns {any}
 */
const get = (review, name, id) =>
  (review[name] ?? []).find((/** @type {Draft} */ each) => each.id === id);
/**
 * @param {Draft | undefined} configuration
 * @param {string} role
 * @returns {any}
 */
const slotOf = (configuration, role) =>
  configuration?.slots.find((/** @type {Draft} */ slot) => slot.role === role);
/**
 * @param {Draft} review
 * @param {Pick} pick
 * @param {string} name
 * @param {(entity: Draft) => boolean} [holds]
 * @returns {any}
 */
const any = (review, pick, name, holds = () => true) => {
  const found = (review[name] ?? []).filter(holds);
  return found.length === 0 ? undefined : pick(found);
};
const withRole = (/** @type {string} */ role) => (/** @type {Draft} */ configuration) =>
  slotOf(configuration, role) !== undefined;
const configuration = (/** @type {string} */ id) => `configuration:${id}`;
const supports = (/** @type {string} */ id) => (/** @type {Draft} */ each) =>
  each.subject.kind === 'configuration' && each.subject.id === id && each.stance !== 'opposes';

/**
 * Changes the text of a slot in one configuration.
 *
 * @param {string} role
 * @param {string[]} texts
 * @returns {Planter}
 */
const rewritten = (role, texts) => (review, pick) => {
  const chosen = any(review, pick, 'configurations', withRole(role));
  if (chosen === undefined) return undefined;
  const slot = slotOf(chosen, role);
  slot.text = pick(texts);
  delete slot.response;
  return configuration(chosen.id);
};

/**
 * Takes the actor off a slot in one configuration.
 *
 * @param {string} role
 * @returns {Planter}
 */
const withoutActor = (role) => (review, pick) => {
  const chosen = any(
    review,
    pick,
    'configurations',
    (each) => slotOf(each, role)?.actor !== undefined,
  );
  if (chosen === undefined) return undefined;
  delete slotOf(chosen, role).actor;
  return configuration(chosen.id);
};

const emptyReasons = ['TBD', '-', 'n/a', 'see above', 'Because we thought so'];

/** @type {Readonly<Record<string, Planter>>} */
export const planters = {
  'craft/mechanism-not-activity': rewritten('mechanism', [
    'The Buddying programme',
    'Training',
    'Meetings and feedback',
    'Buddying',
    'Weekly get-togethers',
  ]),
  'craft/context-not-setting': rewritten('context', [
    'Hospitals in the UK',
    'Primary care',
    'A rural hospital',
    'Three district general hospitals',
    'Nursing home',
  ]),
  'craft/mechanism-has-actor': withoutActor('mechanism'),
  'craft/outcome-says-for-whom': withoutActor('outcome'),
  'craft/mechanism-is-unpacked': rewritten('mechanism', [
    'Leadership',
    'Good communication',
    'Support and engagement',
    'Effective leadership',
    'Culture',
  ]),
  'craft/resource-and-response': (review, pick) => {
    const chosen = any(review, pick, 'configurations', withRole('mechanism'));
    if (chosen === undefined) return undefined;
    slotOf(chosen, 'mechanism')[pick(['resource', 'response'])] = {
      text: 'A mentor',
      constructs: [],
    };
    return configuration(chosen.id);
  },
  'craft/claim-has-warrant': (review, pick) => {
    const id = addConfiguration(review, pick, 'refined');
    return configuration(id);
  },
  'support/refined-leads-back': (review, pick) => {
    const id = addConfiguration(review, pick, 'refined');
    return configuration(id);
  },
  'craft/configuration-is-mapped': (review, pick) => {
    if (!(review.mappings ?? []).length) return undefined;
    return configuration(addConfiguration(review, pick, 'extracted'));
  },
  'craft/support-from-several-studies': (review, pick) => {
    const chosen = any(review, pick, 'configurations', ({ id }) =>
      (review.evidence ?? []).some(supports(id)),
    );
    if (chosen === undefined || !review.synthetic) return undefined;
    const [first, ...others] = review.evidence.filter(supports(chosen.id));
    for (const other of others) other.fragment = first.fragment;
    return configuration(chosen.id);
  },
  'craft/opposing-evidence-is-answered': (review, pick) => {
    const answered = new Set(
      (review.mappings ?? [])
        .filter((/** @type {Draft} */ { move }) => move === 'reconcile')
        .flatMap((/** @type {Draft} */ { from, to }) => [...from, ...to]),
    );
    const chosen = any(review, pick, 'configurations', ({ id }) => !answered.has(id));
    const fragment = any(review, pick, 'fragments');
    if (chosen === undefined || fragment === undefined) return undefined;
    review.evidence.push({
      id: 'zz-planted',
      subject: { kind: 'configuration', id: chosen.id },
      fragment: fragment.id,
      stance: 'opposes',
      slots: [],
    });
    return configuration(chosen.id);
  },
  'craft/move-has-reason': (review, pick) => {
    const chosen = any(review, pick, 'mappings');
    if (chosen === undefined) return undefined;
    chosen.reason = pick(emptyReasons);
    return `mapping:${chosen.id}`;
  },
  'craft/opposed-directions': (review, pick) => {
    const chosen = any(
      review,
      pick,
      'configurations',
      (each) =>
        slotOf(each, 'outcome')?.constructs?.length > 0 &&
        slotOf(each, 'context')?.constructs?.length > 0,
    );
    if (chosen === undefined) return undefined;
    const mirror = structuredClone(chosen);
    mirror.id = 'zz-planted';
    const slot = slotOf(mirror, 'outcome');
    slot.direction = slot.direction === 'increase' ? 'decrease' : 'increase';
    review.configurations.push(mirror);
    return configuration(mirror.id);
  },
  'craft/link-joins-same-construct': (review, pick) => {
    const chosen = any(review, pick, 'links');
    if (chosen === undefined) return undefined;
    const slot = slotOf(get(review, 'configurations', chosen.to), 'context');
    if (pick([true, false])) slot.direction = 'decrease';
    else slot.constructs = ['k0'];
    return `link:${chosen.id}`;
  },
  'craft/theory-accounts-for-pattern': (review, pick) => {
    const chosen = any(review, pick, 'theories', ({ account }) => account !== undefined);
    if (chosen === undefined) return undefined;
    if (pick([true, true, false])) delete chosen.account;
    else chosen.account = 'See the configurations.';
    return `theory:${chosen.id}`;
  },
  'craft/construct-is-used': (review) => {
    (review.constructs ??= []).push({ id: 'zz-planted', label: 'a forgotten idea' });
    return 'construct:zz-planted';
  },
  'craft/quotation-in-full-text': (review, pick) => {
    const chosen = any(
      review,
      pick,
      'fragments',
      ({ distance, source }) =>
        distance === 'quotation' && get(review, 'sources', source)?.fullText !== undefined,
    );
    if (chosen === undefined) return undefined;
    chosen.text = pick([
      `${chosen.text} and effort`,
      chosen.text.replace('people', 'persons'),
      'It was all a matter of trust',
    ]);
    return `fragment:${chosen.id}`;
  },
  'support/confidence-has-breadth': (review, pick) => {
    const chosen = any(
      review,
      pick,
      'confidenceJudgements',
      ({ subject }) => subject.kind === 'configuration',
    );
    if (chosen === undefined) return undefined;
    chosen.level = pick(['high', 'High', 'very confident']);
    const [first, ...others] = review.evidence.filter(supports(chosen.subject.id));
    for (const other of others) other.fragment = first.fragment;
    return `confidence:${chosen.id}`;
  },
  'support/exception-was-sought': (review, pick) => {
    const chosen = any(review, pick, 'demiRegularities');
    if (chosen === undefined) return undefined;
    chosen.exceptions = [];
    chosen.account = pick([
      'Trust comes first.',
      'Partners respond in kind.',
      'It is so without exception.',
    ]);
    return `demi-regularity:${chosen.id}`;
  },
  'support/pattern-has-members': (review, pick) => {
    const chosen = any(review, pick, 'demiRegularities');
    if (chosen === undefined) return undefined;
    chosen.members = chosen.members.slice(0, pick([0, 1]));
    return `demi-regularity:${chosen.id}`;
  },
  'support/theory-stands-together': (review, pick) => {
    const chosen = any(
      review,
      pick,
      'theories',
      ({ configurations }) => (configurations ?? []).length > 0,
    );
    if (chosen === undefined) return undefined;
    const members = new Set(chosen.configurations);
    for (const each of review.evidence) {
      const slots = get(review, 'configurations', each.subject.id)?.slots ?? [];
      if (members.has(each.subject.id))
        each.slots = slots
          .filter((/** @type {Draft} */ { role }) => role !== 'outcome')
          .map((/** @type {Draft} */ { id }) => id);
    }
    return `theory:${chosen.id}`;
  },
  'support/opposing-claim-is-answered': (review, pick) => {
    const theory = any(review, pick, 'theories');
    const fragment = any(review, pick, 'fragments');
    if (theory === undefined || fragment === undefined) return undefined;
    (review.evidence ??= []).push({
      id: 'zz-planted',
      subject: { kind: 'theory', id: theory.id },
      fragment: fragment.id,
      stance: 'opposes',
      slots: [],
    });
    return 'evidence:zz-planted';
  },
  'support/quotation-resolves': (review, pick) => {
    const chosen = any(review, pick, 'fragments', ({ distance }) => distance === 'quotation');
    if (chosen === undefined) return undefined;
    chosen.locator = pick([undefined, {}, { page: 'unknown' }]);
    if (chosen.locator === undefined) delete chosen.locator;
    return `fragment:${chosen.id}`;
  },
  'support/claim-rests-on-words': (review, pick) => {
    const chosen = any(review, pick, 'configurations', ({ id }) =>
      (review.evidence ?? []).some(supports(id)),
    );
    const source = any(review, pick, 'sources');
    if (chosen === undefined || source === undefined) return undefined;
    review.fragments.push({
      id: 'zz-planted',
      source: source.id,
      text: 'They must have meant trust.',
      distance: 'imputation',
      warrant: 'Reads so.',
      status: 'reviewers-inference',
    });
    for (const each of review.evidence.filter(supports(chosen.id))) each.fragment = 'zz-planted';
    return configuration(chosen.id);
  },
  'relevance-richness-rigour/rating-has-grounds': (review, pick) => {
    const chosen = any(review, pick, 'judgements', ({ item }) =>
      item.startsWith('relevance-richness-rigour/'),
    );
    if (chosen === undefined) return undefined;
    chosen.reason = pick(emptyReasons);
    return `judgement:${chosen.id}`;
  },
  'relevance-richness-rigour/difference-is-settled': (review, pick) => {
    const first = get(review, 'judgements', `j-${pick(['relevance', 'richness', 'rigour'])}`);
    if (first === undefined) return undefined;
    const other = { ...first, id: 'zz-planted', by: 'p2', level: 'moderate' };
    // Entered for a part of the theory that the first rater did not name, it cannot be compared.
    if (pick([true, true, true, false])) review.judgements.push(other);
    else review.judgements.push({ ...other, theoryArea: 'Trust' });
    review.team.push({ id: 'p2', name: 'Second synthetic reviewer' });
    return `judgement:${first.id}`;
  },
  'relevance-richness-rigour/relevance-to-current-theory': (review, pick) => {
    const judged = get(review, 'judgements', 'j-relevance');
    const theory = any(review, pick, 'theories');
    if (judged === undefined || theory === undefined) return undefined;
    const revised = { ...structuredClone(theory), id: 'zz-planted', previous: theory.id };
    // A revision that does not say when it was made cannot be told from an earlier one.
    if (pick([true, true, true, false])) revised.at = '2026-02-01T10:00:00Z';
    review.theories.push(revised);
    return `judgement:${judged.id}`;
  },
  'relevance-richness-rigour/rich-but-weak': (review) => {
    const weak = get(review, 'judgements', 'j-rigour');
    if (weak === undefined) return undefined;
    review.memos = [];
    return `judgement:${weak.id}`;
  },
  'relevance-richness-rigour/thin-for-every-area': (review) => {
    const rich = get(review, 'judgements', 'j-richness');
    if (rich === undefined) return undefined;
    rich.level = 'low';
    return `source:${rich.subject.id}`;
  },
  'relevance-richness-rigour/source-says-its-kind': (review, pick) => {
    const chosen = any(review, pick, 'sources', ({ documentType }) => documentType !== undefined);
    if (chosen === undefined) return undefined;
    delete chosen.documentType;
    return `source:${chosen.id}`;
  },
  'relevance-richness-rigour/status-fits-source': (review, pick) => {
    const chosen = any(review, pick, 'fragments', ({ distance }) => distance === 'quotation');
    if (chosen === undefined) return undefined;
    if (pick([true, false])) chosen.status = 'reviewers-inference';
    else get(review, 'sources', chosen.source).kind = 'interview';
    return `fragment:${chosen.id}`;
  },
  'relevance-richness-rigour/report-once': (review, pick) => {
    const chosen = any(review, pick, 'sources', ({ reference }) => reference?.DOI !== undefined);
    if (chosen === undefined) return undefined;
    const twin = { ...structuredClone(chosen), id: 'zz-planted', label: 'The same again' };
    delete twin.studyFamily;
    twin.reference.DOI = pick([
      chosen.reference.DOI,
      `https://doi.org/${chosen.reference.DOI.toUpperCase()}`,
      `${chosen.reference.DOI}/full`,
    ]);
    review.sources.push(twin);
    return 'source:zz-planted';
  },
};

/**
 * @param {Draft} review
 * @param {Pick} pick
 * @param {string} tier
 */
function addConfiguration(review, pick, tier) {
  const model = structuredClone(pick(review.configurations));
  review.configurations.push({ ...model, id: 'zz-planted', tier, status: 'extracted' });
  return 'zz-planted';
}
