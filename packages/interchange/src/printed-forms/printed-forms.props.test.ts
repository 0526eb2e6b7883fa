import { parseReviewOrThrow, type Review } from '@cmoc/model';
import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributed } from '../contribution/contribution';
import { readForeignFile, writeForeignFile } from '../file/file';
import { printedForms, type PrintedForm } from './printed-form';

function printed(review: Review, form: PrintedForm, format = 'csv') {
  const written = writeForeignFile(review, format, { form });
  if (!written.ok) throw new Error(written.issues[0]?.message);
  return written.value;
}

function comeBack(review: Review, form: PrintedForm, format = 'csv') {
  const read = readForeignFile(printed(review, form, format).bytes, `t.${format}`, { format });
  if (!read.ok) throw new Error(read.issues[0]?.message);
  return contributed(read.value.value, 'configuration');
}

/** What a slot says, for forms that print no more. */
const words = (configurations: readonly Review['configurations'][number][]) =>
  configurations
    .map(({ slots }) =>
      slots
        .filter(({ role }) => role !== 'actor' && role !== 'intervention')
        .map(({ role, text }) => `${role}: ${text}`),
    )
    .filter((slots) => slots.length > 0)
    .map((slots) => slots.sort().join('\n'))
    .sort();

/** Texts that tables stumble over, none of which reads as a mark of a role. */
const text = fc
  .tuple(
    fc.constantFrom(
      'Trust',
      'When a; then b',
      '=1+1',
      '• point',
      '1. first',
      "'quoted'",
      'ä\u{1F600}',
    ),
    fc.integer({ min: 0, max: 99 }),
  )
  .map(([start, number]) => `${start} ${number}`);

const slots = fc
  .tuple(
    fc.array(text, { minLength: 1, maxLength: 3 }),
    fc.array(text, { minLength: 1, maxLength: 2 }),
    fc.array(text, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('increase', 'decrease', 'mixed', undefined),
  )
  .map(([contexts, mechanisms, outcomes, direction]) =>
    (
      [
        ['context', contexts],
        ['mechanism', mechanisms],
        ['outcome', outcomes],
      ] as const
    ).flatMap(([role, texts]) =>
      [...new Set(texts)].map((said, at) => ({
        id: `${role.slice(0, 1)}${at + 1}`,
        role,
        text: said,
        ...(direction === undefined ? {} : { direction }),
      })),
    ),
  );

const reviews = fc.array(slots, { minLength: 1, maxLength: 4 }).map((all) =>
  parseReviewOrThrow({
    format: 'cmoc-review',
    version: '2.0',
    id: 'r',
    title: 'R',
    configurations: all.map((own, at) => ({ id: `C${at + 1}`, tier: 'extracted', slots: own })),
    links: all.slice(1).map((_own, at) => ({
      id: `L${at + 1}`,
      kind: 'outcome-to-context',
      from: `C${at + 1}`,
      to: `C${at + 2}`,
      basis: 'inferred',
    })),
  }),
);

const settings = { seed: 7, numRuns: 60 };

describe('printed forms', () => {
  it.each(['three-columns', 'chained-blocks', 'if-then'] as const)(
    'bring back every slot with its role, words and marked direction: %s',
    (form) => {
      fc.assert(
        fc.property(reviews, fc.constantFrom('csv', 'tsv', 'xlsx'), (review, format) => {
          const back = comeBack(review, form, format);
          const directed = (configurations: readonly Review['configurations'][number][]) =>
            configurations
              .map((one) => one.slots.map((slot) => [slot.role, slot.text, slot.direction]))
              .map((one) => JSON.stringify(one))
              .sort();
          const once = new Set(directed(review.configurations));
          const merged = form === 'three-columns' ? [...once] : directed(review.configurations);
          expect(directed(back)).toEqual(merged.sort());
        }),
        settings,
      );
    },
  );

  it.each(['titled-sentences', 'sentences-with-sources'] as const)(
    'bring back ids and the words of each role: %s',
    (form) => {
      fc.assert(
        fc.property(reviews, (review) => {
          const back = comeBack(review, form);
          expect(back.map(({ id }) => id)).toEqual(review.configurations.map(({ id }) => id));
          expect(words(back)).toEqual(words(review.configurations));
        }),
        settings,
      );
    },
  );

  it.each(printedForms)('say what the form %s leaves behind, and write the same twice', (form) => {
    const { review } = syntheticReview({ seed: 2, documents: 4, configurations: 14 });
    for (const one of [review, exampleReview()]) {
      const { bytes, lossReport } = printed(one, form);
      expect(printed(one, form).bytes).toEqual(bytes);
      expect(lossReport.length).toBeGreaterThan(0);
    }
  });
});

describe('the sentence of the reviewer', () => {
  const statement = 'My own sentence, "quoted"; with (brackets).';
  const [first] = exampleReview().configurations;
  const review = parseReviewOrThrow({
    format: 'cmoc-review',
    version: '2.0',
    id: 'r',
    title: 'R',
    configurations: [
      {
        id: 'A',
        tier: 'extracted',
        statement,
        slots: first?.slots.map((slot) => ({ ...slot, constructs: [] })) ?? [],
      },
    ],
  });

  it.each(['titled-sentences', 'sentences-with-sources', 'if-then'] as const)(
    'is printed as it is: %s',
    (form) => {
      const text = new TextDecoder().decode(printed(review, form, 'tsv').bytes);
      expect(text).toContain(statement.replaceAll('"', '""'));
    },
  );
});

describe('tables of mechanisms', () => {
  const source = (id: string, studyFamily: string) => ({
    id,
    kind: 'document',
    label: id,
    studyFamily,
  });
  const passage = (id: string, from: string, distance: string) => ({
    ...{ id, source: from, text: `words of ${id}`, distance, status: 'reported-finding' },
    ...(distance === 'quotation' ? { locator: { page: '7' } } : { warrant: 'w' }),
  });
  const on = (id: string, stance: string) => ({
    id: `e-${id}`,
    subject: { kind: 'configuration', id: 'A' },
    fragment: id,
    stance,
  });
  const review = parseReviewOrThrow({
    format: 'cmoc-review',
    version: '2.0',
    id: 'r',
    title: 'R',
    constructs: [
      { id: 'faith', label: 'faith' },
      {
        id: 'trust',
        label: 'trust',
        kind: 'mindset',
        definition: 'Relying on others.',
        lineage: [{ event: 'refined', from: ['faith'], stage: 'stage 2', note: 'split off' }],
      },
    ],
    studyFamilies: [
      { id: 'F1', label: 'One' },
      { id: 'F2', label: 'Two' },
    ],
    sources: [source('S1', 'F1'), source('S2', 'F1'), source('S3', 'F2')],
    fragments: [
      passage('f1', 'S1', 'interpretation'),
      passage('f2', 'S2', 'quotation'),
      passage('f3', 'S3', 'quotation'),
    ],
    configurations: [
      {
        id: 'A',
        tier: 'extracted',
        slots: [
          { id: 'm1', role: 'mechanism', text: 'x', constructs: ['trust'] },
          { id: 'o1', role: 'outcome', text: 'Tasks are done' },
        ],
      },
    ],
    evidence: [on('f1', 'supports'), on('f2', 'supports'), on('f3', 'opposes')],
  });
  const rows = (form: PrintedForm) =>
    new TextDecoder().decode(printed(review, form, 'tsv').bytes).split('\r\n');

  it('print what a mechanism came from and the outcome it most often leads to', () => {
    expect(rows('mechanism-lineage')[1]).toBe(
      'faith\ttrust\tmindset\tRelying on others.\tTasks are done (1 of 1 configurations)',
    );
  });

  it('count study families by stance, name what stands against, and quote only the words of sources', () => {
    expect(rows('theory-testing')[1]).toBe(
      'trust\t\t"opposes: 1 study family\nsupports: 1 study family"\trefined (stage 2): split off\t“words of f2” (S2, p. 7)',
    );
  });
});

describe('chained blocks', () => {
  it('join outcome to context along links, cut circles, and print a lone configuration too', () => {
    const slotsOf = (name: string) =>
      (['context', 'mechanism', 'outcome'] as const).map((role) => ({
        id: role,
        role,
        text: `${role} of ${name}`,
      }));
    const link = (from: string, to: string) => ({
      id: `${from}-${to}`,
      kind: 'outcome-to-context',
      from,
      to,
      basis: 'inferred',
    });
    const review = parseReviewOrThrow({
      format: 'cmoc-review',
      version: '2.0',
      id: 'r',
      title: 'R',
      configurations: ['A', 'B', 'C', 'D', 'E'].map((id) => ({
        id,
        tier: 'extracted',
        slots: slotsOf(id),
      })),
      links: [link('A', 'B'), link('C', 'D'), link('D', 'C')],
    });
    const text = new TextDecoder().decode(printed(review, 'chained-blocks', 'tsv').bytes);
    expect(text).toContain(
      '1\tOutcome 1 → Context 2\toutcome of A\tA\r\n1\tContext 2\tcontext of B\tB',
    );
    expect(words(comeBack(review, 'chained-blocks'))).toEqual(words(review.configurations));
  });
});
