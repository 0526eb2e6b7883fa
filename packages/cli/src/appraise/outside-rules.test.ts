import { defineCheck, defineRulePackage } from '@cmoc/appraisal';
import { writeReview } from '@cmoc/model';
import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { memoryIo } from '../io/memory-io';
import { run } from '../run/run';

const ground = { text: 'House practice.', checked: 'judgement' } as const;
const metadata = {
  revision: 1,
  title: 'The title says that the review is realist',
  why: 'So that it is found.',
  presets: ['house'],
};
const message = {
  outcome: 'failed',
  text: '“{title}” does not say so.',
  advice: 'Say so.',
} as const;

const pack = {
  namespace: ['house'],
  apiVersion: 1,
  checks: [
    {
      ...metadata,
      id: 'house/title-says-realist',
      grounds: [ground],
      severity: 'error',
      given: { each: 'review' },
      rules: [
        {
          when: { not: { path: 'title', hasWords: ['realist'] } },
          then: { message: 'not-said', params: { title: 'title' } },
        },
      ],
      messages: { 'not-said': message },
    },
  ],
};

const packaged = defineRulePackage({
  namespace: ['team'],
  apiVersion: 1,
  checks: [
    defineCheck({
      ...metadata,
      id: 'team/title-says-realist',
      grounds: [ground],
      severity: 'error',
      subject: 'review',
      messages: { 'not-said': message },
      run: ({ title }, { finding }) => finding('not-said', { title }),
    }),
  ],
  presets: { team: { checks: { 'team/title-says-realist': 'error' }, items: [] } },
});

const waiver = {
  id: 'w1',
  rule: 'house/title-says-realist',
  reason: 'As it was published.',
  by: 'ann',
  at: '2026-01-01T00:00:00Z',
  until: '2026-06-30T00:00:00Z',
};

async function ran(argv: readonly string[], appraisal?: object, waivers: object[] = []) {
  const review = {
    ...exampleReview(),
    ...(appraisal === undefined ? {} : { appraisal }),
    team: [{ id: 'ann', name: 'Ann Reviewer' }],
    waivers,
  };
  const io = memoryIo({
    files: {
      'r.cmoc.json': writeReview(review as never),
      'house.rules.json': JSON.stringify(pack),
    },
    packages: { 'cmoc-rules-team': { default: packaged } },
    env: { XDG_CONFIG_HOME: 'config' },
  });
  const exitCode = await run(argv, io);
  return { exitCode, out: io.out(), err: io.err() };
}

const explainTeam = (more: readonly string[]) => [
  'explain',
  'team/title-says-realist',
  ...(more.length > 0 ? more : ['--review', 'r.cmoc.json']),
];
const appraise = ['appraise', 'r.cmoc.json'];
const named = { packages: ['./house.rules.json'], presets: ['house'] };

describe('rules from outside', () => {
  it('run when the review names them, and an open error ends with 1', async () => {
    const { exitCode, out } = await ran(appraise, named);
    expect(exitCode).toBe(1);
    expect(out).toContain('Rules from outside: ./house.rules.json.');
    expect(out).toContain('error    house/title-says-realist');
    expect(out).toContain('does not say so.');
  });

  it('run when the command line names a package and trusts it', async () => {
    const { exitCode, out } = await ran([
      ...appraise,
      ...['--rules', 'cmoc-rules-team', '--trust', 'cmoc-rules-team', '--preset', 'team'],
    ]);
    expect(exitCode).toBe(1);
    expect(out).toContain('team/title-says-realist');
  });

  it.each([
    ['the review names', [], { packages: ['cmoc-rules-team'] }],
    ['the command line names', ['--rules', 'cmoc-rules-team'], undefined],
  ])('do not run as code that %s until it is trusted', async (_, more, appraisal) => {
    for (const argv of [[...appraise, ...more], explainTeam(more)]) {
      const { exitCode, out, err } = await ran(argv, appraisal);
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
      expect(err).toContain('package-not-trusted');
      expect(err.replaceAll(/\s+/g, ' ')).toContain('add --trust cmoc-rules-team');
    }
  });

  it('are not those that come with the command, by whatever name', async () => {
    const { out } = await ran(appraise, { packages: ['@cmoc/rules-rameses'] });
    expect(out).not.toContain('Rules from outside');
    expect(out).toContain('craft/');
  });

  it('do not run when told to stay out', async () => {
    const { out, exitCode } = await ran([...appraise, '--no-outside-rules'], {
      packages: named.packages,
    });
    expect(exitCode).toBeLessThan(2);
    expect(out).not.toContain('house/');
  });

  it.each([
    ['cmoc-rules-gone', 'npm install cmoc-rules-gone'],
    ['./gone.rules.json', '--no-outside-rules'],
    ['../../etc/passwd', '--no-outside-rules'],
    ['data:text/javascript,0', '--no-outside-rules'],
  ])('that cannot be loaded stop the command: %s', async (name, next) => {
    const { exitCode, out, err } = await ran(appraise, { packages: [name] });
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain('package-not-loaded');
    expect(err.replaceAll(/\s+/g, ' ')).toContain(next);
  });

  it('keep a waiver in force until its end, by the moment of the run', async () => {
    const at = (moment: string) => ran([...appraise, '--at', moment], named, [waiver]);
    const before = await at('2026-05-01');
    expect(before.out).toContain('accepted as it is by ann');
    expect(before.exitCode).toBe(0);
    const after = await at('2026-07-01');
    expect(after.exitCode).toBe(1);
    expect(after.out).toMatch(/expired|ended/);
  });

  it('are explained like any other', async () => {
    const byFile = await ran(['explain', 'title-says-realist', '--rules', 'house.rules.json']);
    expect(byFile.out).toContain(
      'house/title-says-realist, revision 1\n\nA check: it computes. Severity error.',
    );
    expect(byFile.out).toContain('So that it is found.');
    const byReview = await ran(['explain', 'title-says-realist', '--review', 'r.cmoc.json'], named);
    expect(byReview.out).toBe(byFile.out);
  });

  it.each([
    ['markdown', /^# /],
    ['earl', /"earl:TestSubject"/],
  ])('are reported as %s too', async (format, said) => {
    const { out } = await ran([...appraise, '--format', format], named);
    expect(out).toMatch(said);
    expect(out).toContain('title-says-realist');
  });
});
