import { appraise } from '@cmoc/appraisal';
import { reflect, thinSupport } from '@cmoc/consolidation';
import { evidenceFor, reviewIndex, writeReview, type StudyFamilyRef } from '@cmoc/model';
import { mergedReview } from '@cmoc/model/testing';
import rameses from '@cmoc/rules-rameses';
import { describe, expect, it } from 'vitest';
import { memoryIo } from '../io/memory-io';
import { reflectOutputSchema } from '../reflect/output';
import { run } from '../run/run';
import { supportOutputSchema } from './output';

const review = mergedReview();
const studies = (...ids: readonly string[]): StudyFamilyRef[] =>
  [...ids].sort().map((id) => ({ kind: 'study-family', id }));
const told = {
  for: studies('one', 'two', 'three', 'four'),
  against: studies('five'),
  oppositeConfirmed: studies('six'),
};

async function printed(...command: readonly string[]): Promise<string> {
  const io = memoryIo({ files: { 'r.cmoc.json': writeReview(review) } });
  const [name = '', ...options] = command;
  expect(await run([name, 'r.cmoc.json', ...options], io)).toBe(0);
  return io.out().replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ');
}

describe('what stands behind a merged configuration', () => {
  it('is the same in the library, in support and in reflect', async () => {
    const {
      for: support,
      against,
      oppositeConfirmed,
    } = evidenceFor(reviewIndex(review), {
      kind: 'configuration',
      id: 'R',
    });
    const inModel = [support, against, oppositeConfirmed].map(({ families }) => families);
    expect(inModel).toEqual([told.for, told.against, told.oppositeConfirmed]);
    const all = { fewerThan: 10 };
    const { overview } = supportOutputSchema.parse(
      JSON.parse(await printed('support', '--fewer-than', '10', '--format', 'json')),
    );
    for (const thin of [thinSupport(review, all)[0], overview?.thin[0]])
      expect(thin).toMatchObject({
        ...{ configuration: 'R', families: told.for, opposingFamilies: told.against },
        ...{ oppositeConfirmed: told.oppositeConfirmed, passages: 4, inherited: true },
      });
    const reflected = reflectOutputSchema.parse(
      JSON.parse(await printed('reflect', '--format', 'json')),
    );
    for (const one of [reflect(review, []).configurations[0], reflected.configurations[0]])
      expect(one).toMatchObject({
        ...{ configuration: 'R', supportingFamilies: told.for, opposingFamilies: told.against },
        oppositeConfirmed: told.oppositeConfirmed,
      });
  });

  it('is printed in the same words by both commands', async () => {
    const words =
      '4 study families for it, 1 study family against; its opposite confirmed by 1 study family';
    expect(await printed('support', '--fewer-than', '10')).toContain(words);
    expect(await printed('reflect', '--lacks', 'trust:increase')).toContain(words);
  });

  it('is what the rules look at', () => {
    const { results } = appraise(review, { packages: [rameses] });
    const about = (rule: string) =>
      results
        .find((result) => result.rule === rule)
        ?.findings.map(({ targets, message }) => `${targets[0]?.id ?? ''}: ${message}`);
    expect(about('craft/opposing-evidence-is-answered')).toEqual([
      'A: Opposing evidence on A has no move that answers it (passages: 1, of which inherited: 0).',
      'R: Opposing evidence on R has no move that answers it (passages: 1, of which inherited: 1).',
    ]);
    expect(about('craft/support-from-several-studies')).toEqual([
      'B: All support for B comes from one study family (passages: 1).',
    ]);
  });
});
