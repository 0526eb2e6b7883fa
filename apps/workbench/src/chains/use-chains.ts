import { traceChains, type ChainLink, type TracedChains } from '@cmoc/consolidation';
import type { Review } from '@cmoc/model';

const traced = new WeakMap<Review, TracedChains>();

/** Chains and loops of a review, traced once per review and not again on every drawing of the page. */
export function chainsOf(review: Review): TracedChains {
  const known = traced.get(review);
  if (known !== undefined) return known;
  const chains = traceChains(review);
  traced.set(review, chains);
  return chains;
}

/** The links that lead to a configuration and away from it. */
export function linksAt(
  review: Review,
  id: string,
): { into: readonly ChainLink[]; out: readonly ChainLink[] } {
  const { links } = chainsOf(review);
  return {
    into: links.filter((link) => link.to === id),
    out: links.filter((link) => link.from === id),
  };
}
