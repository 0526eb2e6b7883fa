import type { ChainLink } from '@cmoc/consolidation';

/** The links between neighbours along a way through configurations: one list for each join. */
export function joinsAlong(
  configurations: readonly string[],
  links: readonly string[],
  all: readonly ChainLink[],
  reversing: ChainLink | null = null,
): ChainLink[][] {
  const wanted = new Set(links);
  const along = all.filter((link) => wanted.has(link.id));
  if (reversing !== null) along.push(reversing);
  return configurations
    .slice(1)
    .map((to, at) => along.filter((link) => link.from === configurations[at] && link.to === to));
}
