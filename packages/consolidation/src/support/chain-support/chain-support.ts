import { readOptions, reportProgress, type RunControl, runControlOf } from '@cmoc/kernel';
import { disjointPaths, labelDisjointSupport, type ProvenNumber } from '@cmoc/graph';
import { stepsTo } from '@cmoc/graph/kernels';
import type { Review, StudyFamilyRef } from '@cmoc/model';
import { DirectedGraph } from 'graphology';
import * as z from 'zod';
import type { ChainGraph } from '../../chains/chain-graph/chain-graph';
import type { Chain } from '../../chains/trace-chains/chain';
import { speaksOf, type ChainQuestion } from '../../chains/trace-chains/chains-between';
import { gatherMaterial } from '../../chains/trace-chains/trace-chains';
import { traceChainsOptionsSchema } from '../../chains/trace-chains/trace-chains.options';
import { indexEvidence } from '../../review-index/evidence-index';

const optionsSchema = z.strictObject({
  ...traceChainsOptionsSchema.pick({
    assume: true,
    configurations: true,
    tiers: true,
    includePutAside: true,
  }).shape,
  maxSets: z
    .int()
    .min(1)
    .default(5000)
    .describe('Sets of study families to list before settling for an interval.'),
  maxSteps: z
    .int()
    .min(1)
    .default(50_000)
    .describe('Steps of each search before settling for an interval.'),
});

/** Options of {@link supportBetween}. */
export type ChainSupportOptions = z.input<typeof optionsSchema>;

/** One way carried by study families that no other listed way needs. */
export interface IndependentRoute {
  readonly configurations: readonly string[];
  readonly families: readonly StudyFamilyRef[];
}

/**
 * How independently a connection is supported. It is not a measure of how strong the evidence is.
 */
export interface ChainSupport {
  /** The greatest number of ways of which no two rest on one study family. */
  readonly independentRoutes: ProvenNumber;
  readonly routes: readonly IndependentRoute[];
  /** The least number of study families without which no way is left. */
  readonly breakingFamilies: ProvenNumber;
  /** Such families, or the best found. */
  readonly breakingSet: readonly StudyFamilyRef[];
  /** As many ways as there can be of which no two share a configuration. */
  readonly separateWays: readonly (readonly string[])[];
  /**
   * As few configurations as there can be without which no way is left: where all ways meet. As
   * many as there are separate ways.
   */
  readonly bottleneck: readonly string[];
  /** Configurations on some way that no study family supports; ways through them carry nothing. */
  readonly unsupported: readonly string[];
}

const start = '>from';
const end = '>to';

/**
 * Asks how many ways, independent in their study families, lead from one thing to another, and
 * which fewest families would have to fall for all ways to break: one talkative study cannot look
 * like consensus. Both questions are hard in general; the answer is exact where the search ends and
 * a proven interval otherwise. The same of configurations (which ways share none, where all ways
 * meet) is always exact (Menger's theorem); only what some study family supports is walked.
 *
 * @throws UsageError `invalid-options`
 */
export function supportBetween(
  review: Review,
  { from, to }: Pick<ChainQuestion, 'from' | 'to'>,
  options: ChainSupportOptions & RunControl = {},
): ChainSupport {
  const control = runControlOf(options);
  const { maxSets, maxSteps, ...choice } = readOptions('supportBetween', optionsSchema, options);
  reportProgress(control, 0, null);
  const { configurations, states, links, evidence } = gatherMaterial(
    review,
    traceChainsOptionsSchema.parse(choice),
  );
  const graph = new DirectedGraph();
  graph.addNode(start);
  graph.addNode(end);
  const carry = (key: string, source: string, target: string, configuration: string) => {
    const families = [...evidence.supporting(configuration)];
    if (families.length === 0) return;
    graph.mergeNode(source);
    graph.mergeNode(target);
    graph.mergeEdgeWithKey(key, source, target, { families });
  };
  for (const { id, contexts, interventions, mechanisms, outcomes } of configurations.values()) {
    if (speaksOf([...contexts, ...interventions, ...mechanisms], from, states))
      carry(`>${id}`, start, id, id);
    if (speaksOf(outcomes, to, states)) carry(`${id}>`, id, end, id);
  }
  addJoins(links.graph, graph, carry);
  const { value } = labelDisjointSupport(graph, start, end, {
    label: 'families',
    maxSets,
    maxSteps,
    ...control,
  });
  return {
    independentRoutes: value.disjoint,
    routes: value.routes.map(({ nodes, labels }) => ({
      configurations: nodes.slice(1, -1),
      families: labels.map((key) => evidence.family(key)),
    })),
    breakingFamilies: value.cut,
    breakingSet: value.cutLabels.map((key) => evidence.family(key)),
    ...separateWays(graph),
    unsupported: [...configurations.keys()].filter((id) => evidence.supporting(id).size === 0),
  };
}

/** The ways that share no configuration, and where all ways meet. */
function separateWays(graph: DirectedGraph): Pick<ChainSupport, 'separateWays' | 'bottleneck'> {
  const { paths, cutNodes } = disjointPaths(graph, start, end, { disjoint: 'nodes' }).value;
  return {
    separateWays: paths.map(({ nodes }) => nodes.slice(1, -1)),
    bottleneck: cutNodes,
  };
}

/** Adds the joins on ways from start to end; all others cannot carry anything. */
function addJoins(
  chainGraph: ChainGraph,
  graph: DirectedGraph,
  carry: (key: string, source: string, target: string, configuration: string) => void,
): void {
  const { ids, numberOf, targets } = chainGraph;
  const numbers = (keys: readonly string[]) => keys.map((id) => numberOf.get(id)!);
  const ends = numbers(graph.inNeighbors(end).filter((id) => id !== start));
  const left = stepsTo(chainGraph, new Set(ends));
  const open = numbers(graph.outNeighbors(start).filter((id) => id !== end));
  const seen = new Set(open);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const target of targets(node)) {
      if (left[target]! < 0) continue;
      const [from, to] = [ids[node]!, ids[target]!];
      carry(`${from}>${to}`, from, to, to);
      if (seen.has(target)) continue;
      seen.add(target);
      open.push(target);
    }
  }
}

/** The step of a chain that would break first. */
export interface BreakingStep {
  readonly configuration: string;
  readonly families: readonly StudyFamilyRef[];
}

/**
 * The smallest set of study families whose removal breaks one chain: all that support its least
 * supported configuration. Several steps when tied.
 */
export function breakingStepsOf(
  review: Review,
  chain: Pick<Chain, 'configurations'>,
): readonly BreakingStep[] {
  const evidence = indexEvidence(review);
  const steps = [...new Set(chain.configurations)].map((configuration) => ({
    configuration,
    families: [...evidence.supporting(configuration)].map((key) => evidence.family(key)),
  }));
  const fewest = Math.min(...steps.map(({ families }) => families.length));
  return steps.filter(({ families }) => families.length === fewest);
}
