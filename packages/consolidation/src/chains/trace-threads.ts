import { maximalPaths, type RunControl } from '@cmoc/graph';
import type { Review } from '@cmoc/model';
import { readOptions } from '../options/read-options';
import type { Chain } from './chain';
import { assembleChain, supportsAll } from './chain-assembly';
import { gatherMaterial, linkGraph } from './trace-chains';
import { traceChainsOptionsSchema, type TraceChainsOptions } from './trace-chains.options';

/** The longest chains that one study family carries from end to end. */
export interface TracedThreads {
  readonly threads: readonly Chain[];
  /** Whether some study family has more than were listed. */
  readonly cut: boolean;
}

/**
 * Traces threads: chains of which one study family supports every configuration. Unlike a mixed
 * chain, a thread was found whole in one place. A thread can be part of a longer, mixed chain; a
 * thread that several families carry is listed once. `maxChains` holds for each family.
 *
 * @throws UsageError `invalid-options`
 */
export function traceThreads(
  review: Review,
  options: TraceChainsOptions = {},
  control: RunControl = {},
): TracedThreads {
  const resolved = readOptions('traceThreads', traceChainsOptionsSchema, options);
  const material = gatherMaterial(review, resolved);
  const linked = [...new Set(material.links.flatMap(({ from, to }) => [from, to]))];
  const families = [
    ...new Set(linked.flatMap((id) => [...material.evidence.supporting(id)])),
  ].sort();
  const found = new Map<string, readonly string[]>();
  let cut = false;
  for (const family of families) {
    const own = new Set(linked.filter((id) => material.evidence.supporting(id).has(family)));
    const links = material.links.filter(({ from, to }) => own.has(from) && own.has(to));
    if (links.length === 0) continue;
    const limits = { limit: resolved.maxChains, maxSteps: resolved.maxSteps };
    const { value, issues } = maximalPaths(linkGraph(links), limits, control);
    cut ||= issues.length > 0;
    for (const { nodes } of value.paths) if (nodes.length > 1) found.set(nodes.join('>'), nodes);
  }
  const threads = [...found.keys()].sort().map((key) => assembleChain(found.get(key)!, material));
  return { threads: threads.filter((chain) => isLongest(chain, threads, material)), cut };
}

/** A thread that a longer one of the same families contains adds nothing. */
function isLongest(
  chain: Chain,
  threads: readonly Chain[],
  { evidence }: ReturnType<typeof gatherMaterial>,
): boolean {
  return !threads.some(
    (other) =>
      other.id !== chain.id &&
      `>${other.id}>`.includes(`>${chain.id}>`) &&
      chain.sourcing.families.every(({ kind, id }) =>
        supportsAll(`${kind}/${id}`, other.configurations, evidence),
      ),
  );
}
