import {
  betweennessCentrality,
  bridgesAndCutPoints,
  components,
  degreeCentrality,
} from '@cmoc/graph';
import { readOptions, reportProgress, type RunControl, runControlOf } from '@cmoc/kernel';
import type { Review } from '@cmoc/model';
import { DirectedGraph } from 'graphology';
import { gatherMaterial, type SaidCount } from '../trace-chains/trace-chains';
import {
  traceChainsOptionsSchema,
  type TraceChainsOptions,
} from '../trace-chains/trace-chains.options';

/** Where a configuration stands among those it is linked with. */
export interface WebPlace {
  readonly configuration: string;
  /** `driver`: nothing on record leads to it; `end`: it leads to nothing; `between`: both. */
  readonly place: 'driver' | 'between' | 'end';
  /** Configurations that lead to it, each counted once. */
  readonly before: number;
  /** Configurations it leads to, each counted once. */
  readonly after: number;
  /** Share of the shortest ways between other configurations that pass through it, 0 to 1. */
  readonly between: number;
  /** Whether what hangs together through it falls apart without it. */
  readonly holdsTogether: boolean;
}

/** The web of chain links, by what stands where in it. */
export interface DriversAndEnds {
  /** Linked configurations, those that most ways pass through first, then by id. */
  readonly places: readonly WebPlace[];
  /** Configurations that hang together through links, directions ignored. */
  readonly parts: readonly (readonly string[])[];
  /** Links looked at. */
  readonly links: SaidCount;
  /** What the figures are not. */
  readonly caution: string;
}

/** Options of {@link driversAndEnds}. */
export type DriversAndEndsOptions = Pick<
  TraceChainsOptions,
  'assume' | 'configurations' | 'tiers' | 'includePutAside' | 'maxLinks'
>;

const optionsSchema = traceChainsOptionsSchema.pick({
  assume: true,
  configurations: true,
  tiers: true,
  includePutAside: true,
  maxLinks: true,
});

/**
 * Tells drivers, ends and what stands between in the web of chain links: how many configurations
 * lead to each and how many it leads to, what share of the ways between others passes through it,
 * and where the web would fall apart. It reflects what the literature discusses, not what matters:
 * a much studied mechanism stands in the middle of every web.
 *
 * O(configurations × links) for the links looked at. Progress counts sources of ways.
 *
 * @throws UsageError `invalid-options`
 */
export function driversAndEnds(
  review: Review,
  options: DriversAndEndsOptions & RunControl = {},
): DriversAndEnds {
  const control = runControlOf(options);
  const chosen = readOptions('driversAndEnds', optionsSchema, options);
  reportProgress(control, 0, null);
  const material = gatherMaterial(review, traceChainsOptionsSchema.parse(chosen));
  const links = material.links.list(chosen.maxLinks);
  const web = new DirectedGraph();
  for (const { from, to } of links) if (from !== to) web.mergeEdge(from, to);
  const degrees = degreeCentrality(web).value;
  const between = betweennessCentrality(web, { normalised: true, ...control }).value;
  const cutPoints = new Set(bridgesAndCutPoints(web).value.cutPoints);
  const places = [...degrees].map(([configuration, { in: before, out: after }]): WebPlace => ({
    configuration,
    place: before === 0 ? 'driver' : after === 0 ? 'end' : 'between',
    before,
    after,
    between: Math.round(between.get(configuration)! * 10_000) / 10_000,
    holdsTogether: cutPoints.has(configuration),
  }));
  return {
    places: places.sort(
      (one, other) =>
        other.between - one.between || (one.configuration < other.configuration ? -1 : 1),
    ),
    parts: components(web).value,
    links: { listed: links.length, atLeast: material.links.count(), exact: true },
    caution: 'This reflects what the literature discusses, not what matters most.',
  };
}
