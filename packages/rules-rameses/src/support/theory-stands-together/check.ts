import { defineCheck, readsOfEvidenceFor } from '@cmoc/appraisal';
import type { ClaimEvidenceItem, Configuration } from '@cmoc/model';

export const check = defineCheck({
  id: 'support/theory-stands-together',
  revision: 2,
  title: 'Some passage holds context, mechanism and outcome of a theory together',
  why: 'A theory can be pieced together from passages that each say a part: one speaks of the context and the mechanism, another of the outcome. That is juxtaposing, and it is fair. If no single passage holds the three together anywhere in the theory, the joins are the reviewer’s, and the reader should be told.',
  grounds: [
    {
      text: 'Juxtaposing puts parts from different sources side by side; no source asserts the join.',
      doi: '10.1186/s13012-017-0554-3',
      locator: 'Table 1',
      checked: 'source',
    },
  ],
  presets: ['recommended', 'rameses-synthesis', 'strict'],
  severity: 'warning',
  subject: 'theory',
  reads: readsOfEvidenceFor,
  messages: {
    'never-together': {
      outcome: 'failed',
      text: 'No passage holds context, mechanism and outcome of “{theory}” together (configurations looked at: {configurations}).',
      advice:
        'Look for a source that tells one of its configurations whole, or say in the theory that the joins are inferred.',
    },
  },
  run: (theory, { evidenceFor, find, finding }) => {
    // The authors' own statement supports nothing, but it does tell the parts together.
    const support = (id: Configuration['id']) => {
      const evidence = evidenceFor({ kind: 'configuration', id });
      return [...evidence.for.items, ...evidence.restated.items];
    };
    const looked = theory.configurations.flatMap((id) => find('configuration', id) ?? []);
    const told = looked.filter(({ id }) => support(id).length > 0);
    if (theory.status === 'retired' || told.length === 0) return 'inapplicable';
    const whole = told.some((configuration) => toldWhole(configuration, support(configuration.id)));
    return whole
      ? 'passed'
      : finding('never-together', { theory: theory.label, configurations: told.length });
  },
});

/** Whether one passage speaks to a context, a mechanism and an outcome of a configuration. */
function toldWhole(
  configuration: Readonly<Configuration>,
  evidence: readonly ClaimEvidenceItem[],
): boolean {
  const roleOf = new Map(configuration.slots.map(({ id, role }) => [id, role]));
  const rolesByPassage = new Map<string, Set<string>>();
  for (const { fragment, isPart, claimSlots } of evidence) {
    const roles = rolesByPassage.get(fragment) ?? new Set();
    const spoken = isPart ? claimSlots : [...roleOf.keys()];
    for (const slot of spoken) roles.add(roleOf.get(slot) ?? '');
    rolesByPassage.set(fragment, roles);
  }
  return [...rolesByPassage.values()].some((roles) =>
    ['context', 'mechanism', 'outcome'].every((role) => roles.has(role)),
  );
}
