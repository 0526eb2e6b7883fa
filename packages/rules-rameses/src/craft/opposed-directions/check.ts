import { defineCheck } from '@cmoc/appraisal';
import { statesInSameContext, stateOf } from '../../facts/states-in-same-context';

export const check = defineCheck({
  id: 'craft/opposed-directions',
  revision: 1,
  title: 'The same construct goes both ways in the same contexts',
  why: 'Two configurations with the same contexts in which a mechanism or an outcome goes up in one and down in the other are either rivals, or there is a context that nobody has written down yet. Both are findings. Contradiction is where consolidation starts: it is not an error to be voted away.',
  grounds: [
    {
      text: 'Different outcomes under different contexts are what consolidation is to explain.',
      doi: '10.1186/s13012-017-0554-3',
      locator: 'Table 1',
      checked: 'source',
    },
  ],
  presets: ['recommended', 'strict', 'teaching'],
  severity: 'hint',
  subject: 'configuration',
  facts: [statesInSameContext],
  messages: {
    'both-ways': {
      outcome: 'cant-tell',
      text: '“{construct}” goes both ways in the same contexts: {configurations}.',
      advice:
        'Look for the context that tells them apart, or record them as rivals and say what each side rests on.',
      identity: ['construct'],
    },
  },
  run: (configuration, { fact, finding }) => {
    const group = fact(statesInSameContext).get(configuration.id);
    if (group === undefined) return 'inapplicable';
    const findings = [];
    const named = new Set<string>();
    for (const slot of configuration.slots) {
      if (slot.role !== 'mechanism' && slot.role !== 'outcome') continue;
      for (const construct of slot.constructs) {
        const both = group.opposed.get(stateOf(slot.role, construct));
        if (named.has(construct) || both?.[0] !== configuration.id) continue;
        named.add(construct);
        findings.push(
          finding(
            'both-ways',
            { construct, configurations: both.join(', ') },
            { also: both.slice(1).map((id) => ({ kind: 'configuration', id })) },
          ),
        );
      }
    }
    return findings;
  },
});
