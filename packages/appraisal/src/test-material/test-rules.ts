import {
  defineCheck,
  type Check,
  type CheckAnswer,
  type CheckContext,
  type NoOptions,
  type SubjectOf,
} from '../check/define-check';
import { defineRulePackage, type RulePackage } from '../rule-package/define-rule-package';

const messages = {
  found: { outcome: 'failed', text: 'Found {what}.', advice: 'Look at it.' },
} as const;

/** A check for the tests of the engine, with what a test cares about left open. */
export function checkThat(
  name: string,
  run: (
    subject: SubjectOf<'configuration'>,
    context: CheckContext<typeof messages, NoOptions, 'configurations'>,
  ) => CheckAnswer,
): Check {
  return defineCheck({
    id: `test/${name}`,
    revision: 1,
    title: 'A rule of the tests',
    why: 'To test the engine.',
    grounds: [{ text: 'The tests.', checked: 'judgement' }],
    presets: ['recommended'],
    severity: 'warning',
    subject: 'configuration',
    reads: ['configurations'],
    messages,
    run,
  });
}

/** A package of test checks with a preset that holds them all. */
export function packageWith(...checks: readonly Check[]): RulePackage {
  return defineRulePackage({
    namespace: 'test',
    apiVersion: 1,
    checks,
    presets: {
      recommended: {
        checks: Object.fromEntries(checks.map(({ id, severity }) => [id, severity])),
        items: [],
      },
    },
  });
}
