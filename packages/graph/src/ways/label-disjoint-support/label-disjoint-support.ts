import { readOptions, type RunControl, UsageError, runControlOf } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';
import type { AlgorithmResult, GraphIssue } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import {
  toCanonicalIndex,
  type CanonicalIndex,
  type GraphInput,
} from '../../running/canonical-index/canonical-index';
import { enumerateMinimalSets } from '../../logic/hitting-set-tree/minimal-sets';
import { packDisjoint } from './disjoint-packing';
import { smallestLabelCut } from './label-cut';
import {
  labelDisjointSupportOptionsSchema,
  type LabelDisjointSupportOptions,
} from './label-disjoint-support.options';
import { findLabelSet, findRoute, readLabels, type LabelledGraph } from './labelled-routes';

/** A route and the labels that carry it alone. */
export interface LabelledRoute {
  readonly labels: readonly string[];
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** A number that is known, or lies in a proven interval. */
export interface ProvenNumber {
  readonly lower: number;
  readonly upper: number;
  readonly exact: boolean;
}

/** How many ways, independent in their labels, lead from one node to another. */
export interface LabelDisjointSupportValue {
  /** The greatest number of routes of which no two share a label. */
  readonly disjoint: ProvenNumber;
  /** That many routes, or as many as were found. */
  readonly routes: readonly LabelledRoute[];
  /** The least number of labels whose removal breaks every route. */
  readonly cut: ProvenNumber;
  /** Such a set of labels, or the best found, in order. */
  readonly cutLabels: readonly string[];
}

/**
 * Asks how well a connection is supported when every edge carries labels, such as the source or
 * the study family it comes from: how many routes share no label on any edge, and how few labels
 * must fall for every route to break.
 *
 * One label may carry several edges of one route. Both questions are NP-hard in general, and
 * unlike flow and cut the two numbers may differ: the number of routes never exceeds the cut.
 * The cut is found by hitting label sets until no route escapes; the routes by listing all least
 * label sets and packing them. Where limits stop a search, the interval given is still proven.
 * Edges without a label carry nothing and are left out, with an issue. Progress counts steps.
 *
 * @throws UsageError `unknown-node`, `invalid-input` when both ends are one node, `invalid-options`
 */

export function labelDisjointSupport(
  graph: GraphInput,
  source: string,
  target: string,
  options: LabelDisjointSupportOptions & RunControl,
): AlgorithmResult<LabelDisjointSupportValue> {
  const control = runControlOf(options);
  const resolved = readOptions('labelDisjointSupport', labelDisjointSupportOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  if (source === target) {
    throw new UsageError<GraphErrorCode>(
      'invalid-input',
      `Both ends of the routes are "${source}".`,
    );
  }
  const { names, labels, unlabelled } = readLabels(index, resolved.label);
  const from = index.numberOf(source);
  const labelled: LabelledGraph = { index, names, labels, from, to: index.numberOf(target) };
  const found = support(labelled, resolved, control);
  const read = labels.map((list) => list.map((label) => JSON.stringify(names[label])).join());
  return buildResult(
    {
      algorithm: 'labelDisjointSupport',
      revision: 1,
      options: resolved,
      fingerprint: index.fingerprint([source, target, read]),
    },
    found.value,
    { labels: names.length, labelSets: found.labelSets, unlabelledEdges: unlabelled },
    [...unlabelledIssues(unlabelled), ...unprovenIssues(found.value)],
  );
}

function support(
  graph: LabelledGraph,
  limits: { maxSets: number; maxSteps: number },
  control: RunControl,
): { value: LabelDisjointSupportValue; labelSets: number } {
  const cut = smallestLabelCut(graph, limits.maxSteps, control);
  const greedy = greedyRoutes(graph);
  let chosen: readonly (readonly number[])[] = greedy;
  let proven = greedy.length === cut.labels.length;
  let labelSets = greedy.length;
  if (!proven) {
    const all = enumerateMinimalSets(
      (forbidden) => findLabelSet(graph, forbidden),
      { limit: limits.maxSets, maxSteps: limits.maxSteps },
      control,
    );
    const packed = packDisjoint(all.sets, cut.labels.length, limits.maxSteps, control);
    labelSets = all.sets.length;
    if (packed.chosen.length > chosen.length) chosen = packed.chosen;
    const listed = !all.full && !all.tired;
    proven = (listed && packed.proven) || chosen.length === cut.labels.length;
  }
  const upper = proven ? chosen.length : cut.labels.length;
  const cutLower = Math.max(cut.lower, chosen.length);
  const value = {
    disjoint: provenNumber(chosen.length, upper),
    routes: chosen.map((labels) => nameRoute(graph, labels)),
    cut: provenNumber(cutLower, cut.labels.length),
    cutLabels: cut.labels.map((label) => graph.names[label]!),
  };
  return { value, labelSets };
}

/** Takes one least label set after the other, each without the labels of those before. */
function greedyRoutes(graph: LabelledGraph): (readonly number[])[] {
  const used = new Set<number>();
  const sets: (readonly number[])[] = [];
  for (;;) {
    const next = findLabelSet(graph, used);
    if (next === null) return sets;
    sets.push(next);
    for (const label of next) used.add(label);
  }
}

function nameRoute(graph: LabelledGraph, labels: readonly number[]): LabelledRoute {
  const { index, names } = graph;
  const route = findRoute(graph, (label) => labels.includes(label))!;
  return {
    labels: labels.map((label) => names[label]!),
    nodes: namesOf(index, route.nodes),
    edges: route.edges.map((edge) => index.edges[edge]!),
  };
}

function namesOf(index: CanonicalIndex, nodes: readonly number[]): string[] {
  return nodes.map((node) => index.nodes[node]!);
}

function provenNumber(lower: number, upper: number): ProvenNumber {
  return { lower, upper, exact: lower === upper };
}

function unlabelledIssues(unlabelled: number): GraphIssue[] {
  if (unlabelled === 0) return [];
  return [
    {
      code: 'unlabelled-edges-left-out',
      severity: 'warning',
      path: [],
      message: `${unlabelled} edges have no label and were left out.`,
      params: { unlabelled },
    },
  ];
}

function unprovenIssues({ disjoint, cut }: LabelDisjointSupportValue): GraphIssue[] {
  const open = { routes: disjoint, 'labels to cut': cut };
  return Object.entries(open)
    .filter(([, { exact }]) => !exact)
    .map(([what, { lower, upper }]) => ({
      code: 'not-proven-optimal',
      severity: 'warning',
      path: [],
      message: `The search was cut: the number of ${what} is between ${lower} and ${upper}.`,
      params: { what, lower, upper },
    }));
}
