import type { Configuration } from '../schema/configuration';
import type { Review } from '../schema/review';
import type { Scheme } from '../schema/scheme';
import { builtInSchemes } from './built-in-schemes';

const builtIn = new Map<string, Scheme>(builtInSchemes.map((scheme) => [scheme.id, scheme]));

/** The scheme used where neither the review nor the configuration chooses one. */
export const defaultSchemeId = 'cmo';

/** Looks a scheme up by id: those that every review has first, then the review's own. */
export function findScheme(review: Pick<Review, 'schemes'>, id: string): Scheme | undefined {
  return builtIn.get(id) ?? review.schemes.find((scheme) => scheme.id === id);
}

/**
 * The id of the scheme a configuration is written in: its own choice, else that of the review, else
 * plain CMO.
 */
export function schemeIdOf(
  review: Pick<Review, 'schemeChoice'>,
  configuration: Pick<Configuration, 'scheme'>,
): string {
  return configuration.scheme ?? review.schemeChoice?.scheme ?? defaultSchemeId;
}
