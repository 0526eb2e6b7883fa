import type { Review } from '@cmoc/model';
import { buildConfiguration, buildReview } from '@cmoc/model/testing';

/** Two made-up claims in which every role, each direction, a slot in words and a link have a place. */
export const twoClaims: Review = buildReview({
  title: 'Two claims',
  constructs: [
    { id: 'time', label: 'time to talk' },
    { id: 'faith', label: 'faith & trust' },
    { id: 'sharing', label: 'sharing' },
    { id: 'speed', label: 'speed' },
    { id: 'rules', label: 'rules' },
  ],
  configurations: [
    buildConfiguration(
      'A',
      {
        intervention: ['rules present'],
        context: ['time increase'],
        mechanism: ['faith increase'],
        outcome: ['sharing increase', 'speed decrease'],
      },
      { title: 'Time first', status: 'affirmed' },
    ),
    {
      id: 'B',
      tier: 'refined',
      statement: 'Sharing breeds faith.',
      slots: [
        {
          id: 'c1',
          role: 'context',
          text: 'they share',
          constructs: ['sharing', 'time'],
          direction: 'increase',
        },
        { id: 'm1', role: 'mechanism', text: 'a habit forms', constructs: [] },
        {
          id: 'o1',
          role: 'outcome',
          text: 'less faith',
          constructs: ['faith'],
          direction: 'decrease',
        },
      ],
    },
  ],
  links: [
    {
      id: 'l',
      kind: 'outcome-to-context',
      from: 'A',
      to: 'B',
      fromSlot: 'o1',
      toSlot: 'c1',
      basis: 'inferred',
    },
  ],
});

/** Every edge as the claims have it: what leads to what, as which part of which claim, going which way. */
export const edgesOfTwoClaims: readonly string[] = [
  'rules -> Time first: A i1 intervention present',
  'time to talk -> Time first: A c1 context increase',
  'faith & trust -> Time first: A m1 mechanism increase',
  'Time first -> sharing: A o1 outcome increase',
  'Time first -> speed: A o2 outcome decrease',
  'sharing -> B: B c1 context increase',
  'time to talk -> B: B c1 context increase',
  'a habit forms -> B: B m1 mechanism',
  'B -> faith & trust: B o1 outcome decrease',
  'Time first -> B: outcome-to-context o1 c1',
];
