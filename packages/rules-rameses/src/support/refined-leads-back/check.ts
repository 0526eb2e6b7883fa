import { defineCheck } from '@cmoc/appraisal';

export const check = defineCheck({
  id: 'support/refined-leads-back',
  revision: 2,
  title: 'A synthesised configuration leads back to extracted ones',
  why: 'The way from what sources told to the refined theory is the part of a realist review that publications most often leave out. Recorded moves keep it open, step by step and in both directions.',
  grounds: [
    {
      text: '338 configurations were brought down to a refined theory; the published text does not show how.',
      doi: '10.1186/s12913-021-06630-x',
      checked: 'source',
    },
  ],
  presets: ['recommended', 'rameses-synthesis', 'strict'],
  severity: 'warning',
  subject: 'configuration',
  reads: ['configurations', 'mappings'],
  messages: {
    'no-way-back': {
      outcome: 'failed',
      text: 'No recorded move leads from the {tier} configuration {configuration} back to an extracted one.',
      advice: 'Record the moves by which it came about, or write the memo of its inference.',
    },
  },
  run: (configuration, { originsOf, find, finding }) => {
    if (configuration.tier === 'extracted') return 'inapplicable';
    const inferred = (configuration.inference?.memo ?? '').trim() !== '';
    const leadsBack = [...originsOf(configuration.id)].some(
      (id) => find('configuration', id)?.tier === 'extracted',
    );
    return inferred || leadsBack
      ? 'passed'
      : finding('no-way-back', { configuration: configuration.id, tier: configuration.tier });
  },
});
