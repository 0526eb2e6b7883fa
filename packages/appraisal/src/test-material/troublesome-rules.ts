import { defineCheck, type Check } from '../check/define-check';
import { defineDerived } from '../derived/define-derived';
import { defineRulePackage } from '../rule-package/define-rule-package';
import { checkThat, packageWith } from './test-rules';

/** A package whose one rule behaves. */
export const wellBehaved = packageWith(
  checkThat('calm', ({ id }, { finding }) => finding('found', { what: id })),
);

function trouble(name: string, part: Pick<Check, 'run'> & Partial<Check>): Check {
  return defineCheck({
    ...checkThat(name, () => 'passed'),
    ...part,
    id: `trouble/${name}`,
    subject: 'configuration',
  } as never);
}

function forEver(): never {
  for (;;);
}

const hanging = defineDerived({
  id: 'trouble/hanging-fact',
  reads: ['configurations'],
  compute: () => forEver(),
});

const checks = [
  trouble('hangs', { run: ({ id }: { id: string }) => (id === 'c2' ? forEver() : 'passed') }),
  trouble('needs-a-fact-that-hangs', { facts: [hanging], run: () => 'passed' }),
  trouble('throws', {
    run: (configuration: { parent: { id: string } }) => configuration.parent.id,
  }),
  trouble('changes-its-input', {
    run: (configuration: { title?: string }) => {
      configuration.title = 'Mine';
      return 'passed';
    },
  }),
  trouble('returns-nonsense', { run: () => 42 }),
  trouble('ends-the-worker', {
    run: () => {
      (globalThis as { process?: { exit: () => void } }).process?.exit();
      return forEver();
    },
  }),
];

/** A package in which every rule does something else it should not. */
export const troublesome = defineRulePackage({
  namespace: 'trouble',
  apiVersion: 1,
  checks,
  presets: {
    recommended: {
      checks: Object.fromEntries(checks.map(({ id, severity }) => [id, severity])),
      items: [],
    },
  },
});
