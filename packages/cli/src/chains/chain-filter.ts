import type {
  Chain,
  ChainLink,
  ConstructStates,
  Loop,
  State,
  TracedChains,
} from '@cmoc/consolidation';
import type { Review } from '@cmoc/model';
import { directions } from '@cmoc/model';

/** What chains are narrowed to. */
export interface ChainFilter {
  readonly from: State | null;
  readonly to: State | null;
}

/** Whether a configuration needs or brings about what a filter names. */
export type Passes = (configuration: string) => boolean;

/**
 * Which configurations a filter lets through: those that need `from` as a context, intervention or
 * mechanism, or that have `to` among their outcomes. States that were judged or are supposed to be
 * the same count as one.
 */
export function configurationsThat(
  review: Review,
  { from, to }: ChainFilter,
  states: ConstructStates,
): { readonly needs: Passes; readonly brings: Passes } {
  return {
    needs: passes(review, from, states, ({ role }) => role !== 'outcome' && role !== 'actor'),
    brings: passes(review, to, states, ({ role }) => role === 'outcome'),
  };
}

type Slot = Review['configurations'][number]['slots'][number];

function passes(
  review: Review,
  wanted: State | null,
  states: ConstructStates,
  takes: (slot: Slot) => boolean,
): Passes {
  if (wanted === null) return () => true;
  const classes = new Set(everyWay(wanted).map((state) => states.classOf(state)));
  const found = review.configurations.filter(({ slots }) =>
    slots.some(
      (slot) => takes(slot) && statesOf(slot).some((state) => classes.has(states.classOf(state))),
    ),
  );
  const ids = new Set<string>(found.map(({ id }) => id));
  return (configuration) => ids.has(configuration);
}

function statesOf(slot: Slot): State[] {
  const way = slot.direction === undefined ? {} : { direction: slot.direction };
  const parts = slot.role === 'mechanism' ? [slot, slot.resource, slot.response] : [slot];
  return parts.flatMap((part) =>
    (part?.constructs ?? []).map((construct) => ({ construct, ...way })),
  );
}

function everyWay({ construct, direction }: State): State[] {
  if (direction !== undefined) return [{ construct, direction }];
  return [{ construct }, ...directions.map((way) => ({ construct, direction: way }))];
}

/** Narrows what was traced to chains, loops and links on which both filters are met. */
export function narrow(
  { links, loops }: Pick<TracedChains, 'links' | 'loops'>,
  chains: readonly Chain[],
  { needs, brings }: { readonly needs: Passes; readonly brings: Passes },
): { links: readonly ChainLink[]; chains: readonly Chain[]; loops: readonly Loop[] } {
  const onBoth = ({ configurations }: Chain | Loop) =>
    configurations.some(needs) && configurations.some(brings);
  const kept = chains.filter(onBoth);
  const round = loops.filter(onBoth);
  const used = new Set([...kept, ...round].flatMap((path) => path.links));
  return { links: links.filter(({ id }) => used.has(id)), chains: kept, loops: round };
}
