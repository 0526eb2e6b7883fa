import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { defineCheck } from '../check/define-check';
import { defineInstrument } from '../instrument/define-instrument';
import { defineItem } from '../item/define-item';
import { defineRulePackage } from '../rule-package/define-rule-package';
import { pageAsMarkdown } from './page-as-markdown';
import type { PageBlock, RulePage } from './page-block';
import { pageOf } from './page-of';
import { expectedWords } from './page-words';
import { rulePage } from './rule-page';

const grounds = [
  { text: 'Standards', doi: '10.1186/x_1', locator: 'item 3', checked: 'unchecked' },
] as const;

const check = defineCheck({
  id: 'house/has-measure',
  revision: 2,
  title: 'An outcome has a measure',
  why: 'A reader compares measures.',
  grounds,
  presets: ['strict', 'house'],
  severity: 'hint',
  subject: 'demi-regularity',
  messages: {
    none: { outcome: 'failed', text: '{id} has none.', advice: 'Name it.' },
    unclear: { outcome: 'cant-tell', text: '{id} may have one.', advice: 'Look.' },
  },
  options: z.strictObject({
    words: z.array(z.string()).default(['scale', 'index']).describe('Words of measures.'),
    least: z.int().default(2).describe('How many.'),
    except: z.array(z.string()).default([]).describe('Words that do not count.'),
  }),
  run: () => 'passed',
});

const item = defineItem({
  id: 'house@1/plain',
  revision: 1,
  title: 'It is plain',
  why: 'Many read it.',
  grounds,
  presets: [],
  instrument: defineInstrument({
    id: 'house@1',
    title: 'House form',
    about: 'Ours.',
    grounds,
    scale: [
      { id: 'no', label: 'No' },
      { id: 'yes', label: 'Yes', meaning: 'All of it.' },
    ],
    ordered: true,
  }),
  number: '7',
  section: 'Methods',
  text: 'Is it plain?',
  officialText: 'Be plain.',
  subject: 'review',
  reads: [],
  criteria: [{ id: 'words', level: 'yes', text: 'Short words', checked: 'source' }],
  holdings: [{ label: 'Theories', query: { from: 'theories' } }],
  prompts: [{ text: 'Read it aloud.' }, { for: 'reports', text: 'Skip annexes.' }],
  signals: [{ from: 'house/has-measure', text: 'No measure.', effect: 'cap', level: 'no' }],
});

const at = <Type extends PageBlock['type']>({ blocks }: RulePage, type: Type) =>
  blocks.filter((block): block is PageBlock & { type: Type } => block.type === type);
const headings = (page: RulePage) => at(page, 'heading').map(({ text }) => text);

describe('the page of a check', () => {
  const rates = { planted: 8, detected: 6, clean: 0, falseAlarms: 0 };
  const page = rulePage(check, {
    rates,
    cases: [
      { name: 'None', review: {}, expect: 'inapplicable' },
      {
        name: 'One',
        review: { title: 'T' },
        options: { least: 1 },
        expect: [{ message: 'none', target: 'configuration:c1#o1' }, { message: 'unclear' }],
      },
    ],
  });

  test('says what it is before all else, and what it rests on at the end', () => {
    expect(page).toMatchObject({ rule: 'house/has-measure', revision: 2, title: check.title });
    expect(page.blocks[0]).toEqual({
      type: 'sentences',
      text: 'A check: it computes. Severity hint. It looks at each demi regularity. Written in TypeScript.',
    });
    expect(headings(page)).toEqual([
      'What it says',
      'Options',
      'Measured on planted defects',
      'Worked examples',
      'Where it comes from',
    ]);
    expect(at(page, 'sources')).toEqual([{ type: 'sources', sources: grounds }]);
    expect(page.blocks.at(-1)).toEqual({ type: 'sentences', text: 'Presets: strict, house.' });
  });

  test('gives each message with its advice, and each option with its default', () => {
    expect(at(page, 'messages')[0]?.messages.map(({ id, advice }) => [id, advice])).toEqual([
      ['none', 'Name it.'],
      ['unclear', 'Look.'],
    ]);
    expect(at(page, 'table')[0]?.rows).toEqual([
      ['words', 'Words of measures.', '“scale”, “index”'],
      ['least', 'How many.', '2'],
      ['except', 'Words that do not count.', 'none'],
    ]);
  });

  test('counts planted defects, and says where there was none to count', () => {
    const told = at(page, 'sentences').map(({ text }) => text);
    expect(told.find((text) => text.startsWith('Found'))).toMatch(
      /^Found 6 of 8 planted defects \(75 %\); raised a false alarm on 0 of 0 reviews without the defect \(no such case\)/,
    );
  });

  test('keeps each case whole, with what is expected of it', () => {
    const [none, one] = at(page, 'example');
    expect(none).toEqual({ type: 'example', name: 'None', review: {}, expect: 'inapplicable' });
    expect(one).toMatchObject({ review: { title: 'T' }, options: { least: 1 } });
    expect(at(page, 'example').map(expectedWords)).toEqual([
      'inapplicable',
      'none at configuration:c1#o1; unclear',
    ]);
  });
});

describe('the page of an item', () => {
  const page = rulePage(item, {
    cases: [{ name: 'Judged', review: {}, expect: { status: 'judged', level: 'yes' } }],
  });

  test('lays the official wording beside the question, and warns of wording nobody checked', () => {
    expect(at(page, 'question').map(({ text }) => text)).toEqual(['Is it plain?', 'Be plain.']);
    expect(at(page, 'sentences').filter(({ warns }) => warns)).toHaveLength(1);
    const sound = { ...item, grounds: [{ text: 'Ours.', checked: 'judgement' as const }] };
    expect(at(rulePage(sound), 'sentences').filter(({ warns }) => warns)).toEqual([]);
  });

  test('gives the scale from its lowest level, and everything that helps to judge', () => {
    expect(at(page, 'scale')[0]?.levels).toEqual([
      { label: 'No' },
      { label: 'Yes', meaning: 'All of it.' },
    ]);
    expect(page.blocks[0]).toMatchObject({
      text: 'An item: a person judges it, with written grounds. House form (house@1), item 7, Methods.',
    });
    expect(at(page, 'list').map(({ items }) => items)).toEqual([
      ['Yes: Short words'],
      ['Read it aloud.', 'For reports: Skip annexes.'],
      ['Theories'],
      ['house/has-measure caps at no: No measure.'],
    ]);
  });

  test('leaves out what the item does not have', () => {
    expect(
      headings(
        rulePage(defineItem({ ...item, criteria: [], holdings: [], prompts: [], signals: [] })),
      ),
    ).toEqual(['Scale', 'Where it comes from']);
  });

  test('says where the item stands on a case in words', () => {
    const expect1 = {
      status: 'divergent',
      level: 'yes',
      permitted: 'no',
      suggestion: 'no',
    } as const;
    expect(expectedWords({ expect: expect1 })).toBe(
      'divergent, level yes, at most no without a reason, suggested: no',
    );
  });
});

describe('looking a page up', () => {
  const cases = { [check.id]: [{ name: 'A', review: {}, expect: 'passed' }] } as const;
  const pack = defineRulePackage({ namespace: 'house', apiVersion: 1, checks: [check], cases });

  test('finds the rules of every package, and those of the engine', () => {
    expect(
      at(pageOf(check.id, [pack]) ?? { ...rulePage(check), blocks: [] }, 'example'),
    ).toHaveLength(1);
    expect(pageOf('appraisal/waiver-expired', [])?.title).toBe('A waiver has come to its end');
    expect(pageOf('house/gone', [pack])).toBeUndefined();
    expect(pageOf('toString', [pack])).toBeUndefined();
  });

  test('makes do with a package of an earlier copy, which has no cases', () => {
    const { cases: _, rates: __, ...earlier } = pack;
    expect(pageOf(check.id, [earlier as typeof pack])?.title).toBe(check.title);
  });
});

describe('a page as Markdown', () => {
  const nasty = '# <b>*x*</b> `y` [z](javascript:1) | w\n- fake';

  test('gives every block', () => {
    const text = pageAsMarkdown(
      rulePage(check, {
        cases: [{ name: 'A', review: {}, options: { least: 1 }, expect: 'passed' }],
      }),
    );
    for (const part of [
      '# An outcome has a measure\n\n`house/has-measure`, revision 2\n',
      '**unclear** (left to a person): \\{id\\} may have one.\n\nLook.\n',
      '| option | meaning | default |\n| --- | --- | --- |\n| words | Words of measures. | “scale”, “index” |\n',
      '### A\n\n**passed** With options \\{"least":1\\}.\n\n```json\n{}\n```\n',
      '- Standards (https://doi.org/10.1186/x\\_1, item 3) General knowledge, not checked against its source.\n',
      'Presets: strict, house.\n',
    ])
      expect(text).toContain(part);
    const judged = pageAsMarkdown(rulePage(item));
    expect(judged).toContain(
      '> Is it plain?\n\nOfficial wording, loaded from a file of yours:\n\n> Be plain.\n',
    );
    expect(judged).toContain('- No\n- Yes: All of it.\n');
    expect(judged).toContain(
      '**The wording of this item was not checked against its source.**\n\nIt is our own,',
    );
  });

  test('lets no text become markup', () => {
    const rule = {
      ...check,
      title: nasty,
      why: nasty,
      grounds: [{ text: nasty, doi: nasty, checked: 'source' as const }],
    };
    const text = pageAsMarkdown(
      rulePage(rule, { cases: [{ name: nasty, review: {}, expect: 'passed' }] }),
    );
    expect(text).not.toMatch(/(?<!\\)<b>|(?<!\\)\*x|(?<!\\)\[z|(?<!\\)`y|^- fake/m);
  });
});
