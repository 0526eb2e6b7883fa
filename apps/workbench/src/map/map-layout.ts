import type { ChainLink } from '@cmoc/consolidation';
import {
  layoutBlock,
  noteHeight,
  type Block,
  type MapNode,
  type MapPlate,
  type MapRibbon,
} from './block-layout';
import { plateKey, type MapConfiguration } from './map-model';
import type { Measures } from './measures';

/** Outcome and receiving box that one or more chain links join, within the map or beyond it. */
export interface MapJoin {
  readonly key: string;
  readonly kind: ChainLink['kind'];
  /** The key of the block and box it starts from; undefined when that is not on the map. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly links: readonly ChainLink[];
  readonly inferred: boolean;
}

/** A block with its place on the map. */
export interface PlacedBlock extends Block {
  readonly top: number;
}

/** Everything the map draws, in pixels. */
export interface MapLayout {
  readonly measures: Measures;
  readonly height: number;
  readonly blocks: readonly PlacedBlock[];
  readonly joins: readonly MapJoin[];
}

/** The configurations of one mechanism, whichever way it goes. */
export interface MapGroup {
  readonly key: string;
  readonly configurations: readonly MapConfiguration[];
}

/** Lays out groups one under the other, and gathers the chain links between their boxes. */
export function layoutMap(
  groups: readonly MapGroup[],
  links: readonly ChainLink[],
  measures: Measures,
): MapLayout {
  // Notes under boxes are written where joins are not drawn as lines.
  const foot = measures.routed ? () => 0 : footOf(groups, links);
  const blocks: PlacedBlock[] = [];
  const blockGap = measures.compact ? 36 : 56;
  let top = blockGap / 2;
  for (const group of groups) {
    const block = placed(layoutBlock(group.key, group.configurations, { measures, foot }), top);
    blocks.push(block);
    top += block.height + blockGap;
  }
  return { measures, height: top - blockGap / 2, blocks, joins: joinsOf(blocks, links) };
}

/** How high the notes under each state or plate are: one line for each other end of its joins. */
function footOf(groups: readonly MapGroup[], links: readonly ChainLink[]): (key: string) => number {
  const configurations = new Map(
    groups.flatMap((group) => group.configurations.map((one) => [one.id, one] as const)),
  );
  const ends = new Map<string, Set<string>>();
  const note = (key: string | undefined, end: string) => {
    if (key !== undefined) ends.set(key, (ends.get(key) ?? new Set()).add(end));
  };
  for (const link of links) {
    const from = configurations.get(link.from);
    const to = configurations.get(link.to);
    const find = (states: MapConfiguration['contexts'], state: ChainLink['state']) =>
      states.find(({ constructs, key }) => speaksOf(constructs, key, state))?.key;
    note(from && find(from.outcomes, link.state), `to ${link.kind} ${stateKey(link.becomes)}`);
    note(
      to && (link.kind === 'outcome-to-mechanism' ? plateKey(to) : find(to.contexts, link.becomes)),
      `from ${stateKey(link.state)}`,
    );
  }
  return (key) => (ends.get(key)?.size ?? 0) * noteHeight;
}

function placed(block: Block, top: number): PlacedBlock {
  const down = <Box extends MapNode | MapPlate>(box: Box): Box => ({ ...box, y: box.y + top });
  const ribbon = (one: MapRibbon): MapRibbon => ({
    ...one,
    y: one.y + top,
    into: one.into.map((strand) => ({ ...strand, y: strand.y + top })),
    out: one.out.map((strand) => ({ ...strand, y: strand.y + top })),
  });
  return {
    ...block,
    top,
    contexts: block.contexts.map(down),
    plates: block.plates.map(down),
    outcomes: block.outcomes.map(down),
    ribbons: block.ribbons.map(ribbon),
  };
}

/** The key of a box on the whole map: the same state can stand in several blocks. */
export function boxKey(block: string, box: string): string {
  return `${block}::${box}`;
}

function joinsOf(blocks: readonly PlacedBlock[], links: readonly ChainLink[]): MapJoin[] {
  const places = placesOf(blocks);
  const joins = new Map<string, ChainLink[]>();
  const ends = new Map<string, { from: string | undefined; to: string | undefined }>();
  for (const link of links) {
    const from = outcomePlace(places, link);
    const to = receiverPlace(places, link);
    if (from === undefined && to === undefined) continue;
    const key = `${link.kind}|${from ?? stateKey(link.state)}|${to ?? stateKey(link.becomes)}`;
    joins.set(key, [...(joins.get(key) ?? []), link]);
    ends.set(key, { from, to });
  }
  return [...joins].map(([key, members]) => ({
    key,
    kind: members[0]?.kind ?? 'outcome-to-context',
    from: ends.get(key)?.from,
    to: ends.get(key)?.to,
    links: members,
    inferred: members.every((link) => link.basis === 'inferred'),
  }));
}

/** Beyond the map, what carries the same state is one end. */
function stateKey(state: ChainLink['state']): string {
  return state === null ? '' : `${state.construct}/${state.direction ?? ''}`;
}

interface Places {
  readonly block: PlacedBlock;
  readonly configuration: MapConfiguration;
}

function placesOf(blocks: readonly PlacedBlock[]): Map<string, Places> {
  const places = new Map<string, Places>();
  for (const block of blocks) {
    for (const { configuration } of block.ribbons)
      places.set(configuration.id, { block, configuration });
  }
  return places;
}

function outcomePlace(
  places: ReadonlyMap<string, Places>,
  { from, state }: ChainLink,
): string | undefined {
  const place = places.get(from);
  const outcome = place?.configuration.outcomes.find(({ constructs, key }) =>
    speaksOf(constructs, key, state),
  );
  return place && outcome && boxKey(place.block.key, outcome.key);
}

function receiverPlace(
  places: ReadonlyMap<string, Places>,
  { to, becomes, kind }: ChainLink,
): string | undefined {
  const place = places.get(to);
  if (place === undefined) return undefined;
  if (kind === 'outcome-to-mechanism') {
    const plate = place.block.plates.find(({ configurations }) => configurations.includes(to));
    return plate && boxKey(place.block.key, plate.key);
  }
  const context = place.configuration.contexts.find(({ constructs, key }) =>
    speaksOf(constructs, key, becomes),
  );
  return context && boxKey(place.block.key, context.key);
}

function speaksOf(constructs: readonly string[], key: string, state: ChainLink['state']): boolean {
  return (
    state !== null &&
    constructs.includes(state.construct) &&
    key.endsWith(`/${state.direction ?? ''}`)
  );
}
