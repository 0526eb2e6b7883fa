import type { Scheme } from '../schema/scheme';

function scheme(id: string, rest: Omit<Scheme, 'id'>): Scheme {
  return { id: id, ...rest };
}

/**
 * The configuration schemes every review can use, as data, by id. A review can bring more in its
 * `schemes`.
 */
export const builtInSchemes: readonly Scheme[] = [
  scheme('cimo', {
    label: 'CIMO: context, intervention, mechanism, outcome',
    slots: [
      { role: 'context', label: 'Context', min: 1 },
      { role: 'intervention', label: 'Intervention', min: 1 },
      { role: 'mechanism', label: 'Mechanism', min: 1 },
      { role: 'outcome', label: 'Outcome', min: 1 },
    ],
    sentence: 'Where {context}, with {intervention}, {mechanism}; as a result, {outcome}.',
    source: '10.1177/0170840607088020',
  }),
  scheme('cmo', {
    label: 'CMO: context, mechanism, outcome',
    slots: [
      { role: 'context', label: 'Context', min: 1 },
      { role: 'mechanism', label: 'Mechanism', min: 1 },
      { role: 'outcome', label: 'Outcome', min: 1 },
    ],
    sentence: 'Where {context}, {mechanism}; as a result, {outcome}.',
    source: 'Pawson R, Tilley N. Realistic Evaluation. SAGE, 1997.',
  }),
  scheme('cmo-rr', {
    label: 'CMO with the mechanism as resource and response',
    slots: [
      { role: 'context', label: 'Context', min: 1 },
      { role: 'mechanism', label: 'Mechanism', min: 1, split: 'resource-response' },
      { role: 'outcome', label: 'Outcome', min: 1 },
    ],
    sentence: 'Where {context}, given {resource}, {response}; as a result, {outcome}.',
    source: '10.1186/s13012-015-0237-x',
  }),
  scheme('icamo', {
    label: 'ICAMO: intervention, context, actor, mechanism, outcome',
    slots: [
      { role: 'intervention', label: 'Intervention', min: 1 },
      { role: 'context', label: 'Context', min: 1 },
      { role: 'actor', label: 'Actor', min: 1 },
      { role: 'mechanism', label: 'Mechanism', min: 1 },
      { role: 'outcome', label: 'Outcome', min: 1 },
    ],
    sentence: 'With {intervention}, where {context}, {actor}: {mechanism}; as a result, {outcome}.',
    source: 'Mukumbang FC and colleagues, as reported in 10.1177/1609406920938577',
  }),
  scheme('if-then-because', {
    label: 'If, then, because',
    slots: [
      { role: 'context', label: 'If', min: 1 },
      { role: 'outcome', label: 'Then', min: 1 },
      { role: 'mechanism', label: 'Because', min: 1 },
    ],
    sentence: 'If {context}, then {outcome}, because {mechanism}.',
    source: '10.1186/s12913-023-09033-2',
  }),
  scheme('scmo', {
    label: 'SCMO: strategy, context, mechanism, outcome',
    slots: [
      { role: 'intervention', label: 'Strategy', min: 1 },
      { role: 'context', label: 'Context', min: 1 },
      { role: 'mechanism', label: 'Mechanism', min: 1 },
      { role: 'outcome', label: 'Outcome', min: 1 },
    ],
    sentence: 'With {intervention}, where {context}, {mechanism}; as a result, {outcome}.',
    source: '10.1177/1609406920938577',
  }),
];
