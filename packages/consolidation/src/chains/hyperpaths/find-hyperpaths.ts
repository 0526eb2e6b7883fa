import { readOptions, reportProgress, type RunControl, runControlOf } from '@cmoc/kernel';
import { createHypergraph, kShortestHyperpaths, type Hyperedge } from '@cmoc/graph';
import type { Review } from '@cmoc/model';
import * as z from 'zod';
import type { Chain } from '../trace-chains/chain';
import { assembleWay, type ChainMaterial } from '../trace-chains/chain-assembly';
import { gatherMaterial } from '../trace-chains/trace-chains';
import { configurationsByFamily } from '../trace-chains/trace-threads';
import { traceChainsOptionsSchema } from '../trace-chains/trace-chains.options';
import type { ConfigurationStates } from '../configuration-states/configuration-states';
import { verticesOf } from '../configuration-hypergraph/configuration-hypergraph';
import { directionsOf, type State } from '../../vocabulary/construct-states/state';

const optionsSchema = z.strictObject({
  ...traceChainsOptionsSchema.pick({
    assume: true,
    configurations: true,
    tiers: true,
    includePutAside: true,
  }).shape,
  sourcing: z
    .enum(['threads', 'all'])
    .default('threads')
    .describe(
      'threads: one study family supports every configuration; all: mixed ones too, labelled.',
    ),
  most: z
    .int()
    .min(1)
    .default(20)
    .describe('List at most this many, those with the fewest assumed contexts first.'),
});

/** Options of {@link findHyperpaths}. */
export type HyperpathOptions = z.input<typeof optionsSchema>;

/** What is asked: from what, to what. A state without a direction stands for every direction. */
export interface HyperpathQuestion {
  readonly from: State;
  readonly to: State;
}

/** Ways through whole configurations, each with everything it has to assume. */
export interface FoundHyperpaths {
  /** Fewest assumed contexts first. */
  readonly hyperpaths: readonly Chain[];
  /** Whether more exist than were looked at. */
  readonly cut: boolean;
}

/** An assumed context costs a whole unit; a configuration next to nothing, so fewer assumptions come first. */
const configurationCost = 0.001;

/**
 * Finds the ways from a context, intervention or mechanism to an outcome through configurations
 * kept whole, where several branches may have to come together: each context of each configuration
 * is supplied by another outcome of the way, or assumed and printed. Every way really starts from
 * `from`: whatever can only come from it is not assumed.
 *
 * By default only threads; mixed ways are labelled in `sourcing`. Shortest hyperpaths over the
 * review's hypergraph, with an outcome also able to set off a mechanism.
 *
 * @throws UsageError `invalid-options`
 */
export function findHyperpaths(
  review: Review,
  question: HyperpathQuestion,
  options: HyperpathOptions & RunControl = {},
): FoundHyperpaths {
  const control = runControlOf(options);
  const { sourcing, most, ...choice } = readOptions('findHyperpaths', optionsSchema, options);
  reportProgress(control, 0, null);
  const material = gatherMaterial(review, traceChainsOptionsSchema.parse(choice));
  const all = [...material.configurations.values()];
  if (sourcing === 'all') return search(all, question, material, { most, control });
  const found = new Map<string, Chain>();
  let cut = false;
  const families = [...configurationsByFamily(material).values()];
  for (const [done, own] of families.entries()) {
    reportProgress(control, done, families.length);
    const part = search(own, question, material, { most, control });
    cut ||= part.cut;
    for (const way of part.hyperpaths) found.set(way.id, way);
  }
  const ways = [...found.values()].sort(fewestAssumed);
  return { hyperpaths: ways.slice(0, most), cut: cut || ways.length > most };
}

interface Limits {
  readonly most: number;
  readonly control: RunControl;
}

function search(
  configurations: readonly ConfigurationStates[],
  { from, to }: HyperpathQuestion,
  material: ChainMaterial,
  { most, control }: Limits,
): FoundHyperpaths {
  const edges = configurations.flatMap((one) => edgesOf(one, material));
  const starts = directionsOf(from).map((state) => material.states.classOf(state));
  const reached = downstream(edges, starts);
  const used = edges.filter(({ tail }) => tail.some((vertex) => reached.has(vertex)));
  const assumable = new Set(
    used.flatMap(({ tail }) => tail).filter((vertex) => !reached.has(vertex)),
  );
  const assumptions = [...assumable].map((vertex) => ({
    id: `assumed ${vertex}`,
    tail: [],
    head: [vertex],
    weight: 1,
  }));
  const targets = [
    ...new Set(directionsOf(to).map((state) => material.states.classOf(state))),
  ].filter((key) => reached.has(key));
  const hypergraph = createHypergraph([...used, ...assumptions], [...starts, ...targets]);
  const ways = new Map<string, Chain>();
  let cut = false;
  for (const target of targets) {
    if (starts.includes(target)) continue;
    const { value, issues } = kShortestHyperpaths(hypergraph, starts, target, {
      k: most,
      ...control,
    });
    cut ||= issues.length > 0 || value.length === most;
    for (const { hyperedges } of value) {
      const order = [
        ...new Set(
          hyperedges.filter((id) => !id.startsWith('assumed ')).map((id) => id.split('#')[0]!),
        ),
      ];
      // Other layers of the same configurations are the same way.
      const key = [...order].sort().join('>');
      if (!ways.has(key)) ways.set(key, assembleWay(order, material));
    }
  }
  return { hyperpaths: [...ways.values()].sort(fewestAssumed).slice(0, most), cut };
}

/** A configuration twice: set off by its contexts alone, or by its mechanism under its contexts. */
function edgesOf(one: ConfigurationStates, { states }: ChainMaterial): Hyperedge[] {
  const vertices = (slots: ConfigurationStates['contexts']) =>
    slots.flatMap((slot) => verticesOf(one.id, slot, states));
  const tail = [...vertices(one.contexts), ...vertices(one.interventions)];
  const mechanisms = vertices(one.mechanisms);
  const head = vertices(one.outcomes);
  const plain = { id: one.id, tail, head, weight: configurationCost };
  return mechanisms.length === 0
    ? [plain]
    : [plain, { ...plain, id: `${one.id}#mechanism`, tail: [...tail, ...mechanisms] }];
}

/** Everything that some way of assuming can bring about from the start. */
function downstream(edges: readonly Hyperedge[], starts: readonly string[]): ReadonlySet<string> {
  const reached = new Set(starts);
  const byVertex = new Map<string, Hyperedge[]>();
  for (const edge of edges) {
    for (const vertex of edge.tail) {
      const there = byVertex.get(vertex);
      if (there === undefined) byVertex.set(vertex, [edge]);
      else there.push(edge);
    }
  }
  const open = [...reached];
  for (let vertex = open.pop(); vertex !== undefined; vertex = open.pop()) {
    for (const { head } of byVertex.get(vertex) ?? []) {
      for (const next of head) {
        if (reached.has(next)) continue;
        reached.add(next);
        open.push(next);
      }
    }
  }
  return reached;
}

function fewestAssumed(one: Chain, other: Chain): number {
  const assumed = ({ contexts }: Chain) =>
    contexts.filter(({ supply }) => supply === 'assumed').length;
  return (
    assumed(one) - assumed(other) ||
    one.configurations.length - other.configurations.length ||
    (one.id < other.id ? -1 : 1)
  );
}
