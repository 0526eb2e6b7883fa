import type { Appraisal, Finding, RuleResult } from '../engine/appraisal';
import { targetKey } from '../check/target';
import type { Outcome } from '../engine/outcome';

/** A JSON-LD document. */
export type JsonLd = Readonly<Record<string, unknown>>;

const context = {
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  assertedBy: { '@id': 'earl:assertedBy', '@type': '@id' },
  subject: { '@id': 'earl:subject', '@type': '@id' },
  test: { '@id': 'earl:test', '@type': '@id' },
  mode: { '@id': 'earl:mode', '@type': '@id' },
  outcome: { '@id': 'earl:outcome', '@type': '@id' },
  result: 'earl:result',
  info: 'earl:info',
  pointer: { '@id': 'earl:pointer', '@type': '@id' },
  title: 'dct:title',
  description: 'dct:description',
  identifier: 'dct:identifier',
  date: 'dct:date',
} as const;

const outcomeTerms: Readonly<Record<Outcome, string>> = {
  passed: 'earl:passed',
  failed: 'earl:failed',
  'cant-tell': 'earl:cantTell',
  inapplicable: 'earl:inapplicable',
  // EARL has no word for a broken test; the test was not carried out.
  errored: 'earl:untested',
};

/**
 * An appraisal in the W3C Evaluation and Report Language, as JSON-LD: one assertion for each finding,
 * one for each rule that found nothing, and one for each judgement of an item.
 *
 * Computed assertions are `earl:automatic`; those a person settled are `earl:semiAuto`; judgements
 * are `earl:manual`, with `earl:untested` where nobody has judged. Levels of instruments stay words:
 * EARL has no levels, and none is translated into passed or failed.
 *
 * @see https://www.w3.org/TR/EARL10-Schema/
 */
export function toEarl(appraisal: Appraisal): JsonLd {
  const review = `urn:cmoc:review:${encodeURIComponent(appraisal.provenance.review)}`;
  return {
    '@context': context,
    '@graph': [
      { '@id': review, '@type': 'earl:TestSubject', identifier: appraisal.provenance.review },
      {
        '@id': 'urn:cmoc:appraisal',
        '@type': ['earl:Assertor', 'earl:Software'],
        title: '@cmoc/appraisal',
      },
      ...appraisal.results.flatMap((result) => assertionsOf(result, review)),
      ...judgementAssertions(appraisal, review),
    ],
  };
}

function assertionsOf(result: RuleResult, review: string): JsonLd[] {
  const test = testOf(result.rule);
  if (result.findings.length === 0) {
    const info = result.error === undefined ? {} : { info: result.error.message };
    return [
      assertion('urn:cmoc:appraisal', review, test, 'earl:automatic', {
        '@type': 'earl:TestResult',
        outcome: outcomeTerms[result.outcome],
        ...info,
      }),
    ];
  }
  return result.findings.map((finding) =>
    assertion(assertorOf(finding), review, test, modeOf(finding), {
      '@type': 'earl:TestResult',
      outcome: outcomeTerms[finding.outcome],
      info: finding.message,
      description: finding.verdict?.reason ?? finding.advice,
      identifier: finding.fingerprint,
      pointer: finding.targets.map(
        (target) => `${review}:${encodeURIComponent(targetKey(target))}`,
      ),
    }),
  );
}

function judgementAssertions(appraisal: Appraisal, review: string): JsonLd[] {
  return appraisal.items.flatMap((item) => {
    const pointer =
      item.subject === undefined
        ? {}
        : { pointer: `${review}:${encodeURIComponent(targetKey(item.subject))}` };
    const said = item.judgements.filter(({ latest }) => latest);
    if (said.length === 0) {
      const result = { '@type': 'earl:TestResult', outcome: 'earl:untested', ...pointer };
      return [assertion('urn:cmoc:appraisal', review, testOf(item.item), 'earl:manual', result)];
    }
    return said.map((judgement) =>
      assertion(personOf(judgement.by), review, testOf(item.item), 'earl:manual', {
        '@type': 'earl:TestResult',
        // A level of an instrument is neither passed nor failed.
        outcome: 'earl:cantTell',
        title: judgement.level,
        description: judgement.reason,
        date: judgement.at,
        ...pointer,
      }),
    );
  });
}

function assertion(
  ...[by, subject, test, mode, result]: readonly [string, string, string, string, JsonLd]
): JsonLd {
  return { '@type': 'earl:Assertion', assertedBy: by, subject, test, mode, result };
}

function assertorOf(finding: Finding): string {
  return finding.verdict === undefined ? 'urn:cmoc:appraisal' : personOf(finding.verdict.by);
}

function modeOf(finding: Finding): string {
  return finding.verdict === undefined ? 'earl:automatic' : 'earl:semiAuto';
}

function testOf(rule: string): string {
  return `urn:cmoc:rule:${encodeURIComponent(rule)}`;
}

function personOf(id: string): string {
  return `urn:cmoc:person:${encodeURIComponent(id)}`;
}
