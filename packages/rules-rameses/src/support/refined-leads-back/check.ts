import { defineCheck } from '@cmoc/appraisal';
import { leadBackToExtracted } from '../../facts/ways-back';

export const check = defineCheck({
  id: 'support/refined-leads-back',
  revision: 1,
  title: 'A refined configuration leads back to extracted ones',
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
  facts: [leadBackToExtracted],
  messages: {
    'no-way-back': {
      outcome: 'failed',
      text: 'No recorded move leads from the refined configuration {configuration} back to an extracted one.',
      advice: 'Record the moves by which it came about, or write the memo of its inference.',
    },
  },
  run: (configuration, { fact, finding }) => {
    if (configuration.tier !== 'refined') return 'inapplicable';
    const inferred = (configuration.inference?.memo ?? '').trim() !== '';
    return inferred || fact(leadBackToExtracted).has(configuration.id)
      ? 'passed'
      : finding('no-way-back', { configuration: configuration.id });
  },
});
