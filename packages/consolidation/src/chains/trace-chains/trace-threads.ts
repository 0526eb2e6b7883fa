import { readOptions, type RunControl, runControlOf, reportProgress } from '@cmoc/kernel';
import type { Review } from '@cmoc/model';
import { buildChainGraph } from '../chain-graph/chain-graph';
import { longestWays } from '@cmoc/graph/kernels';
import type { Chain } from './chain';
import type { ConfigurationStates } from '../configuration-states/configuration-states';
import { assembleChain, supportsAll, type ChainMaterial } from './chain-assembly';
import { gatherMaterial, limitsOf } from './trace-chains';
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
  options: TraceChainsOptions & RunControl = {},
): TracedThreads {
  const control = runControlOf(options);
  const resolved = readOptions('traceThreads', traceChainsOptionsSchema, options);
  const material = gatherMaterial(review, resolved);
  const found = new Map<string, { readonly ids: readonly string[]; readonly goesOn: boolean }>();
  const limits = limitsOf(resolved, 'chains');
  let cut = false;
  const byFamily = [...configurationsByFamily(material)];
  reportProgress(control, 0, byFamily.length);
  for (const [done, [, configurations]] of byFamily.entries()) {
    if (done % 64 === 0) reportProgress(control, done, byFamily.length);
    control.signal?.throwIfAborted();
    const own = new Set(configurations.map(({ id }) => id));
    const graph = buildChainGraph({
      configurations,
      states: material.states,
      recorded: material.links.recorded.filter(({ from, to }) => own.has(from) && own.has(to)),
    });
    const ways = longestWays(graph, limits);
    cut ||= !ways.complete || ways.count > ways.ways.length;
    for (const { nodes, goesOn } of ways.ways) {
      const ids = nodes.map((node) => graph.ids[node]!);
      const key = ids.join('>');
      if (!goesOn || !found.has(key)) found.set(key, { ids, goesOn });
    }
  }
  const threads = [...found.keys()]
    .sort()
    .map((key) => assembleChain(found.get(key)!.ids, material, found.get(key)!.goesOn));
  return { threads: onlyLongest(threads, material), cut };
}

/** The configurations each study family supports, families in order. */
export function configurationsByFamily({
  configurations,
  evidence,
}: Pick<ChainMaterial, 'configurations' | 'evidence'>): ReadonlyMap<
  string,
  readonly ConfigurationStates[]
> {
  const byFamily = new Map<string, ConfigurationStates[]>();
  for (const one of configurations.values()) {
    for (const family of evidence.supporting(one.id)) {
      const there = byFamily.get(family);
      if (there === undefined) byFamily.set(family, [one]);
      else there.push(one);
    }
  }
  return new Map([...byFamily].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Leaves out threads that add nothing: a longer one of the same families contains them. */
function onlyLongest(threads: readonly Chain[], { evidence }: ChainMaterial): Chain[] {
  const holding = new Map<string, Chain[]>();
  for (const thread of threads) {
    for (const id of thread.configurations) {
      const there = holding.get(id);
      if (there === undefined) holding.set(id, [thread]);
      else there.push(thread);
    }
  }
  return threads.filter(
    (chain) =>
      !holding
        .get(chain.configurations[0]!)!
        .some(
          (other) =>
            other.configurations.length > chain.configurations.length &&
            `>${other.id}>`.includes(`>${chain.id}>`) &&
            chain.sourcing.families.every(({ kind, id }) =>
              supportsAll(`${kind}/${id}`, other.configurations, evidence),
            ),
        ),
  );
}
