import type { ItemCase } from '../case/define-cases';
import type { Ground } from '../rule/rule-metadata';
import type { ExampleBlock, PageMessage } from './page-block';

/** Said wherever the wording rests on general knowledge of the publication. */
export const uncheckedWords = 'not checked against its source';

/** How far a ground was checked, in a sentence. */
export const checkedWords: Readonly<Record<Ground['checked'], string>> = {
  source: 'Read in the source.',
  unchecked: `General knowledge, ${uncheckedWords}.`,
  judgement: 'Our own judgement.',
};

/** Whether a check is sure of what it says, in words. */
export const messageOutcomeWords: Readonly<Record<PageMessage['outcome'], string>> = {
  failed: 'failed',
  'cant-tell': 'left to a person',
};

/** What a rule says of a worked example, in words: `passed`, `no-measure at configuration:c1#o1`. */
export function expectedWords({ expect }: Pick<ExampleBlock, 'expect'>): string {
  if (typeof expect === 'string') return expect;
  if ('status' in expect) return standing(expect);
  return expect
    .map(({ message, target }) => (target === undefined ? message : `${message} at ${target}`))
    .join('; ');
}

function standing({ status, level, permitted, suggestion }: ItemCase['expect']): string {
  return [
    status,
    ...(level === undefined ? [] : [`level ${level}`]),
    ...(permitted === undefined ? [] : [`at most ${permitted} without a reason`]),
    ...(suggestion === undefined ? [] : [`suggested: ${suggestion}`]),
  ].join(', ');
}
