import type { Configuration } from '../schema/configuration';
import type { Review } from '../schema/review';
import { builtInSchemes } from './built-in-schemes';
import { draftSentence, type DraftOptions } from './draft-sentence';
import { defaultSchemeId, findScheme, schemeIdOf } from './scheme-of';

/** A configuration as one sentence, and whose sentence it is. */
export interface ConfigurationSentence {
  readonly text: string;
  /** `reviewer` when the text is what the reviewer wrote, word for word; `draft` when it was made up from the slots. */
  readonly origin: 'reviewer' | 'draft';
}

/**
 * The sentence of a configuration: the reviewer's own, untouched, wherever there is one; else a draft
 * by the scheme of the configuration.
 */
export function sentenceOf(
  review: Pick<Review, 'schemes' | 'schemeChoice'>,
  configuration: Configuration,
  options: DraftOptions = {},
): ConfigurationSentence {
  if (configuration.statement !== undefined)
    return { text: configuration.statement, origin: 'reviewer' };
  const scheme = findScheme(review, schemeIdOf(review, configuration)) ?? plainScheme;
  return { text: draftSentence(configuration, scheme, options).text, origin: 'draft' };
}

const plainScheme = builtInSchemes.find(({ id }) => id === defaultSchemeId) ?? {
  sentence: 'Where {context}, {mechanism}; as a result, {outcome}.',
};
