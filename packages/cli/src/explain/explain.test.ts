import { defineCheck, defineRulePackage } from '@cmoc/appraisal';
import { describe, expect, it } from 'vitest';
import { memoryIo } from '../io/memory-io';
import { terminalFor } from '../terminal/terminal';
import { explain, explainFrom } from './explain';
import { explainOutputSchema, rulesOutputSchema } from './output';

const rule = (id: string, title: string) =>
  defineCheck({
    id,
    revision: 2,
    title,
    why: 'A setting is not a context.',
    grounds: [{ text: 'Read in the note.', doi: '10.1/x', checked: 'source' }],
    presets: [],
    severity: 'hint',
    subject: 'review',
    messages: {
      found: {
        outcome: 'failed',
        text: '“{text}” is a place.',
        advice: 'Say what about it matters.',
      },
    },
    run: () => 'passed',
  });

const rules = defineRulePackage({
  namespace: ['craft', 'house'],
  apiVersion: 1,
  checks: [
    rule('craft/context-not-setting', 'A context is more than a setting'),
    rule('house/twin', 'One'),
    rule('craft/twin', 'Two'),
  ],
  cases: {
    'craft/twin': [{ name: 'As it is', review: { title: 'x' }, expect: 'passed' }],
  },
});

const io = memoryIo();
const surroundings = { io, terminal: terminalFor(io.stdout, io.env) };
const whole = { format: 'json', rules: [], wording: [], trust: [], maxSize: 1e6 } as const;
const explained = (name?: string, format: 'text' | 'json' = 'text') =>
  explainFrom([rules], name, { format }, surroundings);

describe('cmoc explain', () => {
  it('lists all rules by pack', () => {
    expect(explained()).toMatchObject({
      ok: true,
      text: expect.stringMatching(/craft, 2 rules\n[\s\S]*house, 1 rule\n/),
    });
    const json = explained(undefined, 'json');
    expect(json.ok && rulesOutputSchema.parse(JSON.parse(json.text)).rules).toHaveLength(3);
  });

  it('finds a rule by its full id and by a name only one pack has', () => {
    expect(explained('context-not-setting')).toEqual(explained('craft/context-not-setting'));
    const json = explained('context-not-setting', 'json');
    expect(json.ok && explainOutputSchema.parse(JSON.parse(json.text)).rule).toMatchObject({
      id: 'craft/context-not-setting',
    });
    expect(json.ok && JSON.parse(json.text)).toHaveProperty(
      ['rule', 'page', 3, 'messages', 0, 'advice'],
      'Say what about it matters.',
    );
  });

  it('says why the rule asks, what it says and what it rests on', () => {
    const result = explained('context-not-setting');
    const text = result.ok ? result.text : '';
    expect(text).toContain('A setting is not a context.');
    expect(text).toContain('Say what about it matters.');
    expect(text).toContain('https://doi.org/10.1/x');
  });

  it('sets the worked examples of a rule', () => {
    const result = explained('craft/twin');
    expect(result.ok && result.text).toContain(
      'Worked examples\n\nAs it is\npassed\n\n  {\n    "title": "x"\n  }\n',
    );
  });

  it.each([
    ['twin', 'Several packs have a rule', 'cmoc explain craft/twin'],
    ['contxt-not-setting', 'There is no rule', 'cmoc explain craft/context-not-setting'],
    ['craft/contxt-not-setting', 'There is no rule', 'cmoc explain craft/context-not-setting'],
    ['zzz', 'There is no rule', 'cmoc explain'],
  ])('answers %s with what may be meant', (name, said, next) => {
    expect(explained(name)).toMatchObject({
      code: 'unknown-rule',
      message: expect.stringContaining(said),
      next,
    });
  });
});

describe('official wording from a file of the user', () => {
  const instrument = 'rameses-synthesis@2013';
  const wording = { instrument, source: 'our copy', items: { '1': 'The official text.' } };
  const asked = async (value: unknown) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const own = memoryIo({ files: { 'w.json': text } });
    const around = { io: own, terminal: terminalFor(own.stdout, own.env) };
    return explain(
      `${instrument}/01-title`,
      { ...whole, format: 'text', wording: ['w.json'] },
      around,
    );
  };

  it('stands on the page of the item beside ours', async () => {
    const result = await asked(wording);
    expect(result.ok && result.text).toContain('The official text. (our copy)');
    const without = await explain(
      `${instrument}/01-title`,
      { ...whole, format: 'text' },
      surroundings,
    );
    expect(without.ok && without.text).not.toContain('The official text.');
  });

  it.each([
    ['not JSON', '{', 'The file is not JSON.'],
    ['of another shape', { instrument }, 'source'],
    ['for an instrument nobody has', { ...wording, instrument: 'rameses-2013' }, 'instrument'],
    ['for an item the instrument lacks', { ...wording, items: { '99': 'x' } }, '99'],
  ])('is refused when it is %s', async (_, value, said) => {
    const result = await asked(value);
    expect(result).toMatchObject({ ok: false, code: 'invalid-wording' });
    expect(JSON.stringify(result)).toContain(said);
  });
});

describe('the rules that come with the command', () => {
  it('all have a page', async () => {
    const listed = await explain(undefined, whole, surroundings);
    const { rules: all } = rulesOutputSchema.parse(JSON.parse(listed.ok ? listed.text : ''));
    expect(all.length).toBeGreaterThan(6);
    for (const { id } of all) {
      const one = await explain(id, whole, surroundings);
      const { rule: shown } = explainOutputSchema.parse(JSON.parse(one.ok ? one.text : ''));
      expect(shown.page.filter(({ type }) => type === 'example').length, id).toBeGreaterThan(1);
    }
  });
});
