import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEntity } from '../find/find';
import { parseReview } from '../parse/parse-review';
import { roles } from '../schema/role';
import { schemeSchema } from '../schema/scheme';
import type { Configuration } from '../schema/configuration';
import { buildConfiguration, buildSlot } from '../testing/builders/build-configuration';
import { buildReview } from '../testing/builders/build-review';
import { exampleReview } from '../testing/example-review';
import { builtInSchemes } from './built-in-schemes';
import { draftSentence, unknownPlaceholders } from './draft-sentence';
import { findScheme, schemeIdOf } from './scheme-of';
import { sentenceOf } from './sentence-of';
import { fromCmo, toCmo } from './to-cmo';

const review = exampleReview();

function schemeOf(id: string) {
  const scheme = findScheme(review, id);
  if (scheme === undefined) throw new Error(`no scheme ${id}`);
  return scheme;
}

function configured(slots: unknown[], rest: Partial<Configuration> = {}): Configuration {
  const built = buildReview({
    configurations: [{ id: 'A', tier: 'extracted', slots: slots as never, ...rest }],
  });
  const [configuration] = built.configurations;
  if (configuration === undefined) throw new Error('no configuration');
  return configuration;
}

const whole = configured([
  { id: 'i', role: 'intervention', text: 'Weekly meetings' },
  { id: 'c1', role: 'context', text: 'Trust is high.' },
  { id: 'c2', role: 'context', text: 'NHS trusts merge' },
  { id: 'a', role: 'actor', text: 'Nurses' },
  {
    id: 'm',
    role: 'mechanism',
    text: 'They feel heard',
    resource: { text: 'A place to speak' },
    response: { text: 'Nurses feel heard' },
  },
  { id: 'o', role: 'outcome', text: 'More is reported' },
]);

test('every scheme of the package is a valid scheme with a source and a usable sentence', () => {
  expect(builtInSchemes.map(({ id }) => id)).toEqual([
    'cimo',
    'cmo',
    'cmo-rr',
    'icamo',
    'if-then-because',
    'scmo',
  ]);
  for (const scheme of builtInSchemes) {
    expect(schemeSchema.safeParse(scheme).success).toBe(true);
    expect(scheme.source).toBeTruthy();
    expect(unknownPlaceholders(scheme.sentence)).toEqual([]);
    for (const { role, split } of scheme.slots) {
      const asked = split === undefined ? `{${role}}` : '{response}';
      expect(scheme.sentence).toContain(asked);
    }
  }
});

test.each([
  [
    'cmo',
    'Where trust is high and NHS trusts merge, they feel heard; as a result, more is reported.',
  ],
  [
    'cmo-rr',
    'Where trust is high and NHS trusts merge, given a place to speak, nurses feel heard; as a result, more is reported.',
  ],
  [
    'if-then-because',
    'If trust is high and NHS trusts merge, then more is reported, because they feel heard.',
  ],
  [
    'scmo',
    'With weekly meetings, where trust is high and NHS trusts merge, they feel heard; as a result, more is reported.',
  ],
  [
    'cimo',
    'Where trust is high and NHS trusts merge, with weekly meetings, they feel heard; as a result, more is reported.',
  ],
  [
    'icamo',
    'With weekly meetings, where trust is high and NHS trusts merge, nurses: they feel heard; as a result, more is reported.',
  ],
])('a draft by the scheme %s joins the texts of the slots', (id, text) => {
  expect(draftSentence(whole, schemeOf(id)).text).toBe(text);
});

test('marks stand behind each part, numbered where there are several', () => {
  expect(draftSentence(whole, schemeOf('if-then-because'), { marks: true }).text).toBe(
    'If trust is high (C1) and NHS trusts merge (C2), then more is reported (O), because they feel heard (M).',
  );
});

test('a draft shows its gaps and names what it has no place for', () => {
  const partial = configured([
    { id: 'i', role: 'intervention', text: 'Meetings' },
    { id: 'm', role: 'mechanism', text: 'Faith' },
  ]);
  expect(draftSentence(partial, schemeOf('cmo'))).toEqual({
    text: 'Where [context not recorded], faith; as a result, [outcome not recorded].',
    gaps: ['context', 'outcome'],
    unplaced: ['i'],
  });
});

test('the sentence of the reviewer wins, word for word', () => {
  const own = { ...whole, statement: 'where trust is high,  nurses speak up ' };
  expect(sentenceOf(review, own)).toEqual({ text: own.statement, origin: 'reviewer' });
  expect(sentenceOf(review, whole).origin).toBe('draft');
});

test('a review can bring a scheme of its own, for all or for one of its configurations', () => {
  const scheme = {
    id: 'cm',
    label: 'Two parts',
    slots: [
      { role: 'context' as const, label: 'Where', min: 1 },
      { role: 'mechanism' as const, label: 'Why', min: 1, max: 1 },
    ],
    sentence: '{mechanism} in {context}',
  };
  const own = buildReview({
    schemes: [scheme],
    schemeChoice: { scheme: 'cm', reason: 'Outcomes come later.' },
    configurations: [
      buildConfiguration('A', { context: ['calm'], mechanism: ['faith'] }),
      buildConfiguration('B', { context: ['calm'], outcome: ['rest'] }, { scheme: 'cmo' }),
    ],
  });
  const [a, b] = own.configurations;
  if (a === undefined || b === undefined) throw new Error('missing');
  expect(sentenceOf(own, a).text).toBe('Faith in calm');
  expect([schemeIdOf(own, a), schemeIdOf(own, b)]).toEqual(['cm', 'cmo']);
});

test('slots outside the scheme, and more than it takes, are kept with a warning', () => {
  const scheme = {
    id: 'm1',
    label: 'One mechanism',
    slots: [{ role: 'mechanism', label: 'M', min: 1, max: 1 }],
    sentence: '{mechanism} {foo}',
  };
  const result = parseReview({
    ...buildReview(),
    schemes: [scheme],
    schemeChoice: { scheme: 'm1' },
    configurations: [
      {
        id: 'A',
        tier: 'extracted',
        slots: ['m1', 'm2', 'c1'].map((id) => ({
          id,
          role: id.startsWith('m') ? 'mechanism' : 'context',
          text: id,
        })),
      },
    ],
  });
  expect(result.ok && result.value.configurations[0]?.slots).toHaveLength(3);
  expect(result.issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['unknown-placeholder', 'schemes.0.sentence'],
    ['slot-outside-scheme', 'configurations.0.slots.1'],
    ['slot-outside-scheme', 'configurations.0.slots.2'],
  ]);
});

test('a scheme that does not exist, or takes the name of one every review has, is an error', () => {
  const result = parseReview({
    ...buildReview(),
    schemes: [
      { id: 'cmo', label: 'x', slots: [{ role: 'context', label: 'C', min: 0 }], sentence: 'x' },
    ],
    schemeChoice: { scheme: 'cmoo' },
  });
  expect(result.issues.map(({ code }) => code)).toEqual(['duplicate-id', 'dangling-reference']);
});

test('down to CMO, the intervention becomes part of the resource and the actor is named', () => {
  const form = toCmo(whole);
  expect(form.configuration.slots.map(({ role }) => role)).toEqual([
    'context',
    'context',
    'mechanism',
    'outcome',
  ]);
  expect(form.configuration.slots[2]).toMatchObject({
    text: 'Nurses: They feel heard',
    resource: { text: 'Weekly meetings; A place to speak' },
  });
  expect(fromCmo(form)).toEqual(whole);
});

test('down to CMO without a mechanism, nothing is lost either', () => {
  const partial = configured([
    { id: 'a', role: 'actor', text: 'Nurses' },
    { id: 'i', role: 'intervention', text: 'Meetings', programme: 'p' },
    { id: 'o', role: 'outcome', text: 'Rest' },
  ]);
  const form = toCmo(partial);
  expect(form.configuration.slots.map(({ role }) => role)).toEqual([
    'context',
    'mechanism',
    'outcome',
  ]);
  expect(fromCmo(form)).toEqual(partial);
});

test('a configuration of the example is CMO already', () => {
  const configuration = findEntity(review, 'configuration', 'IOC-01');
  if (configuration === undefined) throw new Error('missing');
  expect(toCmo(configuration)).toMatchObject({
    folded: [],
    configuration: { slots: configuration.slots },
  });
});

test('conversion down to CMO and back is the identity, whatever the slots', () => {
  const slots = fc.array(fc.constantFrom(...roles), { maxLength: 8 });
  const scheme = fc.constantFrom(undefined, 'icamo', 'cimo', 'cmo');
  fc.assert(
    fc.property(slots, scheme, (drawn, chosen) => {
      const built = drawn.map((role, index) => ({
        ...buildSlot(role, 'thing increase'),
        id: `s${String(index)}`,
      }));
      const original = configured(built, chosen === undefined ? {} : { scheme: chosen });
      const form = toCmo(original);
      const left = form.configuration.slots.map(({ role }) => role);
      expect(
        left.every((role) => role === 'context' || role === 'mechanism' || role === 'outcome'),
      ).toBe(true);
      expect(form.configuration.scheme).toBe('cmo');
      expect(fromCmo(form)).toEqual(original);
      expect(Object.keys(fromCmo(form))).toEqual(expect.arrayContaining(Object.keys(original)));
    }),
    { seed: 3, numRuns: 200 },
  );
});
