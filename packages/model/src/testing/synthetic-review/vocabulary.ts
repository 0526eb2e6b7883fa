import type { SeededGenerator } from '../seeded-generator/seeded-generator';

/** One idea of the synthetic world, with the constructs that name it. */
export interface Concept {
  readonly label: string;
  readonly wordings: readonly Wording[];
}

/** One construct: a wording of an idea. */
export interface Wording {
  readonly id: string;
  readonly label: string;
  /** True when the wording names the lack of the idea, so that its directions run the other way. */
  readonly reversed: boolean;
}

/** Heads with other words for the same thing, and a word for the lack of it where there is one. */
const heads: readonly { readonly words: readonly string[]; readonly lack?: string }[] = [
  { words: ['trust', 'mutual trust', 'trusting relations'], lack: 'mistrust' },
  { words: ['confidence', 'self-confidence', 'belief in own ability'], lack: 'self-doubt' },
  { words: ['motivation', 'drive', 'willingness'], lack: 'demotivation' },
  { words: ['workload', 'work pressure', 'burden of work'] },
  { words: ['clarity of roles', 'role clarity', 'clear responsibilities'], lack: 'role ambiguity' },
  { words: ['shared goals', 'common purpose', 'agreed aims'], lack: 'conflicting goals' },
  { words: ['leadership support', 'backing from leaders', 'senior sponsorship'] },
  { words: ['time for reflection', 'protected time', 'room to think'], lack: 'time pressure' },
  {
    words: ['knowledge sharing', 'exchange of knowledge', 'passing on know-how'],
    lack: 'hoarding of knowledge',
  },
  { words: ['sense of belonging', 'feeling part of a team', 'belongingness'], lack: 'isolation' },
  { words: ['fear of blame', 'blame culture', 'worry about being blamed'] },
  { words: ['psychological safety', 'feeling safe to speak', 'safety to speak up'] },
  { words: ['staff turnover', 'leaving of staff', 'attrition'], lack: 'retention' },
  { words: ['quality of care', 'care quality', 'standard of care'] },
  {
    words: ['access to services', 'service access', 'reach of services'],
    lack: 'barriers to access',
  },
  { words: ['engagement', 'involvement', 'active participation'], lack: 'disengagement' },
  { words: ['autonomy', 'freedom to decide', 'discretion'], lack: 'loss of control' },
  {
    words: ['perceived fairness', 'sense of fairness', 'felt justice'],
    lack: 'perceived unfairness',
  },
  { words: ['legitimacy', 'acceptance', 'perceived legitimacy'], lack: 'rejection' },
  { words: ['coordination', 'joined-up working', 'alignment of work'], lack: 'fragmentation' },
  { words: ['commitment', 'dedication', 'loyalty'], lack: 'indifference' },
  {
    words: ['readiness for change', 'openness to change', 'change readiness'],
    lack: 'resistance to change',
  },
  { words: ['use of data', 'data use', 'working with data'] },
  { words: ['feedback', 'receiving feedback', 'timely feedback'] },
  { words: ['recognition', 'being valued', 'appreciation'], lack: 'being overlooked' },
  { words: ['stress', 'strain', 'felt pressure'], lack: 'calm' },
  { words: ['costs', 'expenditure', 'spending'], lack: 'savings' },
  { words: ['waiting times', 'length of wait', 'delays'] },
  { words: ['adherence', 'following of advice', 'keeping to the plan'], lack: 'non-adherence' },
  { words: ['stigma', 'felt stigma', 'fear of judgement'] },
  { words: ['hope', 'optimism', 'expecting improvement'], lack: 'hopelessness' },
  { words: ['understanding', 'grasp of the matter', 'insight'], lack: 'misunderstanding' },
  { words: ['power differences', 'hierarchy', 'imbalance of power'], lack: 'equal standing' },
  { words: ['learning', 'improvement of skills', 'skill development'] },
  { words: ['identity', 'professional identity', 'sense of self'] },
  { words: ['resources', 'available means', 'equipment and funds'], lack: 'scarcity' },
  { words: ['continuity of contact', 'seeing the same person', 'stable relationship'] },
  { words: ['conflict', 'open disagreement', 'dispute'], lack: 'harmony' },
  { words: ['innovation', 'trying of new ways', 'experimentation'], lack: 'inertia' },
  { words: ['accountability', 'answerability', 'being held to account'] },
];

const holders: readonly (readonly string[])[] = [
  ['staff', 'employees'],
  ['nurses', 'nursing staff'],
  ['doctors', 'physicians'],
  ['managers', 'management'],
  ['patients', 'service users'],
  ['carers', 'family members'],
  ['partner organisations', 'partners'],
  ['volunteers', 'lay helpers'],
  ['teachers', 'teaching staff'],
  ['pupils', 'school children'],
  ['older people', 'older adults'],
  ['young people', 'adolescents'],
  ['community workers', 'outreach workers'],
  ['commissioners', 'funders'],
  ['researchers', 'evaluators'],
  ['students', 'trainees'],
  ['residents', 'local people'],
  ['pharmacists', 'pharmacy staff'],
  ['social workers', 'social care staff'],
  ['policy makers', 'decision makers'],
];

const settings: readonly string[] = [
  '',
  'during handover',
  'at the start',
  'in meetings',
  'in daily work',
  'across sites',
  'after the merger',
  'in crises',
  'in training',
  'in small teams',
  'over the first year',
  'with digital tools',
  'in home visits',
  'out of hours',
  'in rural areas',
  'under new rules',
  'in peer groups',
  'with external help',
  'in the pilot',
  'at scale',
  'in planning',
  'in supervision',
  'with shared records',
  'in public',
  'at discharge',
];

/** The number of different ideas the vocabulary can make. */
export const conceptLimit = heads.length * holders.length * settings.length;

/** Makes the n-th idea; ideas with low numbers are plain, later ones more particular. */
export function makeConcept(number: number, generator: SeededGenerator): Concept {
  const spread = (number * 7) % (heads.length * holders.length);
  const head = heads[spread % heads.length] ?? { words: [''] };
  const holder = holders[Math.floor(spread / heads.length)] ?? [''];
  const setting =
    settings[Math.floor(number / (heads.length * holders.length)) % settings.length] ?? '';
  const prefix = `k${String(number).padStart(5, '0')}`;
  const count = Number(generator.weighted({ '1': 0.6, '2': 0.28, '3': 0.12 }));
  const labels = surfaceForms(head, holder, setting);
  const first = labels[0] ?? { label: '', reversed: false };
  const wordings = [first];
  while (wordings.length < count) {
    const wording = generator.pick(labels);
    if (!wordings.includes(wording)) wordings.push(wording);
  }
  return {
    label: first.label,
    wordings: wordings.map((wording, index) => ({
      id: `${prefix}-${'abc'.charAt(index)}`,
      ...wording,
    })),
  };
}

interface SurfaceForm {
  readonly label: string;
  readonly reversed: boolean;
}

/** Other wordings of one idea: synonyms, another order, and words for the lack of it. */
function surfaceForms(
  head: { readonly words: readonly string[]; readonly lack?: string },
  holder: readonly string[],
  setting: string,
): SurfaceForm[] {
  const [word = '', ...synonyms] = head.words;
  const [who = '', otherwise = who] = holder;
  const tail = setting === '' ? '' : ` ${setting}`;
  const same = [
    `${word} among ${who}${tail}`,
    `${who}: ${word}${tail}`,
    `${word} of ${otherwise}${tail}`,
    ...synonyms.map((synonym) => `${synonym} among ${who}${tail}`),
    ...synonyms.map((synonym) => `${otherwise} and their ${synonym}${tail}`),
    `level of ${word} among ${who}${tail}`,
  ];
  const lacking = [`lack of ${word} among ${who}${tail}`, `reduced ${word} of ${otherwise}${tail}`];
  if (head.lack !== undefined) lacking.push(`${head.lack} among ${who}${tail}`);
  return [
    ...same.map((label) => ({ label, reversed: false })),
    ...lacking.map((label) => ({ label, reversed: true })),
  ];
}
