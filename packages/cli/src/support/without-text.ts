import { writeFacts, type Fact } from '../terminal/facts';
import { printable } from '../terminal/printable';
import { quantity } from '../terminal/quantity';
import { someOf } from '../units/entity-units';
import type { SupportOutput } from './output';
import type { SupportSetting } from './support-text';

type Sensitivity = SupportOutput['without'][number];

const changes = [
  ['links', 'link', 'links'],
  ['chains', 'chain', 'chains'],
  ['threads', 'thread', 'threads'],
  ['loops', 'loop', 'loops'],
  ['demiRegularities', 'recurring pattern', 'recurring patterns'],
  ['reconciliations', 'conflict of findings', 'conflicts of findings'],
] as const;

/** Writes what changes when something is left out; what stays the same is not mentioned. */
export function writeWithout(
  one: Sensitivity,
  chainsCompared: boolean,
  { sheet, theme }: SupportSetting,
): void {
  const { evidence, unsupported, thin } = one;
  sheet.blank();
  sheet.paragraph([
    { text: `Without ${omissionWords(one.omission)}`, style: theme.heading },
    `, ${quantity(evidence, 'piece of evidence', 'pieces of evidence')} less`,
  ]);
  const facts: Fact[] = [
    ...(unsupported.length === 0
      ? []
      : [
          [
            'no support',
            `left for ${quantity(unsupported.length, 'configuration')}: ${someOf(unsupported)}`,
          ] as const,
        ]),
    ...(thin.gained.length === 0
      ? []
      : [
          [
            'thin now',
            `${quantity(thin.gained.length, 'configuration')}: ${someOf(thin.gained)}`,
          ] as const,
        ]),
    ...changes.flatMap(([key, single, many]): Fact[] => {
      if (key === 'chains' && !chainsCompared) return [];
      const { lost, gained } = one[key];
      return [
        ...(lost.length === 0 ? [] : [['lost', quantity(lost.length, single, many)] as const]),
        ...(gained.length === 0 ? [] : [['new', quantity(gained.length, single, many)] as const]),
      ];
    }),
  ];
  if (facts.length === 0)
    sheet.paragraph('Nothing changes in configurations, chains, patterns and conflicts.', {
      indent: 2,
    });
  writeFacts(
    chainsCompared ? facts : [...facts, ['chains', 'too many to compare'] as const],
    sheet,
    { indent: 2, column: 12 },
  );
}

function omissionWords(omission: Sensitivity['omission']): string {
  if (omission.kind === 'judged')
    return `what was judged ${printable(omission.levels.join(' or '))} on ${printable(omission.item)}`;
  return omission.kind === 'source' ? `source ${omission.id}` : `study family ${omission.id}`;
}
