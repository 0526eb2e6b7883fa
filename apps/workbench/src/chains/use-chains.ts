import type { ChainLink, TracedChains, TraceChainsOptions } from '@cmoc/consolidation';
import type { Review } from '@cmoc/model';
import { useAnalysis, type Analysis } from '../analysis/use-analysis';

/** The chains and loops of a review, traced beside the page; `options` ask what would be if. */
export function useChains(
  review: Review,
  options: TraceChainsOptions = {},
): Analysis<TracedChains> {
  return useAnalysis('chains', review, options);
}

const noLinks: readonly ChainLink[] = [];

/** The chain links of a review; none while they are being traced. */
export function useLinks(review: Review): readonly ChainLink[] {
  const chains = useChains(review);
  return chains.state === 'done' ? chains.value.links : noLinks;
}
