import { plateKey, type MapConfiguration, type MapState } from './map-model';
import { wrapped, type Measures } from './measures';
import { spread } from './spread';

/** A box of the map: a context or an outcome. */
export interface MapNode {
  readonly key: string;
  readonly state: MapState;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** The configurations that pass through it. */
  readonly configurations: readonly string[];
}

/** A mechanism, or several together, with the configurations that work through it. */
export interface MapPlate {
  readonly key: string;
  readonly states: readonly MapState[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly configurations: readonly string[];
}

/** A configuration as one visible unit: every context, its badge on the mechanism, every outcome. */
export interface MapRibbon {
  readonly configuration: MapConfiguration;
  /** The middle of its badge. */
  readonly x: number;
  readonly y: number;
  readonly into: readonly Strand[];
  readonly out: readonly Strand[];
}

/** One line of a ribbon, between the badge and a box. */
export interface Strand {
  readonly node: string;
  readonly y: number;
}

/** The map of one mechanism, with its contexts and outcomes; positions count from its own top. */
export interface Block {
  readonly key: string;
  readonly height: number;
  readonly contexts: readonly MapNode[];
  readonly plates: readonly MapPlate[];
  readonly outcomes: readonly MapNode[];
  readonly ribbons: readonly MapRibbon[];
}

const padding = 9;
const plateGap = 26;

/** The height of one line of notes. */
export const noteHeight = 14;
const plateFoot = 10;

/**
 * Lays out the configurations of one mechanism: contexts left, the mechanism in the middle with a
 * lane for each configuration, outcomes right. The same configurations give the same positions.
 */
export function layoutBlock(
  key: string,
  configurations: readonly MapConfiguration[],
  room: Room,
): Block {
  const { measures } = room;
  const plated = platesOf(configurations, room);
  const lanes = new Map(plated.lanes.map((lane) => [lane.configuration.id, lane.y]));
  const inOrder = plated.lanes.map((lane) => lane.configuration);
  const contexts = column(inOrder, 'contexts', { ...room, lanes });
  const outcomes = column(inOrder, 'outcomes', { ...room, lanes });
  const ends = [...contexts, ...outcomes].map(
    (node) => node.y + node.height + room.foot(node.state.key),
  );
  const ribbons = inOrder.map((configuration) => ({
    configuration,
    x: measures.plateX + measures.plateWidth / 2,
    y: lanes.get(configuration.id) ?? 0,
    into: strands(configuration, contexts),
    out: strands(configuration, outcomes),
  }));
  return {
    key,
    height: Math.max(plated.height, ...ends),
    contexts,
    plates: plated.plates,
    outcomes,
    ribbons,
  };
}

/** How much room there is, and how much of it notes under a box or plate take. */
export interface Room {
  readonly measures: Measures;
  /** The height of the notes under a box, by the key of its state or plate. */
  readonly foot: (key: string) => number;
}

interface Lane {
  readonly configuration: MapConfiguration;
  readonly y: number;
}

function platesOf(configurations: readonly MapConfiguration[], room: Room) {
  const { measures } = room;
  const groups = new Map<string, MapConfiguration[]>();
  for (const configuration of configurations) {
    const key = plateKey(configuration);
    groups.set(key, [...(groups.get(key) ?? []), configuration]);
  }
  const shared = usedMoreThanOnce(configurations);
  const plates: MapPlate[] = [];
  const lanes: Lane[] = [];
  let y = 0;
  for (const [key, members] of groups) {
    const states = members[0]?.mechanisms ?? [];
    const lines = plateLines(states, measures);
    const top = y;
    y += lines.length * measures.lineHeight + padding * 2 + 4;
    for (const configuration of byOutcome(members)) {
      const height = laneHeight(configuration, shared, room);
      lanes.push({ configuration, y: y + height / 2 });
      y += height;
    }
    y += plateFoot;
    const ids = members.map(({ id }) => id);
    plates.push({
      key,
      states,
      lines,
      x: measures.plateX,
      y: top,
      width: measures.plateWidth,
      height: y - top,
      configurations: ids,
    });
    y += plateGap + Math.max(0, room.foot(key) - noteHeight);
  }
  return { plates, lanes, height: y - plateGap };
}

function plateLines(states: readonly MapState[], measures: Measures): string[] {
  if (states.length === 0) return ['no mechanism given'];
  return states.flatMap((state, position) =>
    wrapped(
      position === 0 ? state.label : `and ${state.label}`,
      measures.plateWidth - 52,
      measures.fontSize,
    ),
  );
}

/** Configurations with the same outcomes side by side, so that fewer ribbons cross. */
function byOutcome(members: readonly MapConfiguration[]): MapConfiguration[] {
  const rank = new Map<string, number>();
  const keyOf = ({ outcomes }: MapConfiguration) => outcomes.map(({ key }) => key).join('|');
  for (const member of members) if (!rank.has(keyOf(member))) rank.set(keyOf(member), rank.size);
  return members
    .map((member, position) => ({ member, position, rank: rank.get(keyOf(member)) ?? 0 }))
    .sort((a, b) => a.rank - b.rank || a.position - b.position)
    .map(({ member }) => member);
}

function usedMoreThanOnce(configurations: readonly MapConfiguration[]): ReadonlySet<string> {
  const uses = new Map<string, number>();
  for (const { contexts, outcomes } of configurations) {
    for (const { key } of [...contexts, ...outcomes]) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return new Set([...uses].filter(([, count]) => count > 1).map(([key]) => key));
}

/** A lane is as high as the boxes that belong to its configuration alone. */
function laneHeight(
  configuration: MapConfiguration,
  shared: ReadonlySet<string>,
  { measures, foot }: Room,
): number {
  const own = (states: readonly MapState[], width: number) =>
    states
      .filter(({ key }) => !shared.has(key))
      .reduce(
        (sum, state) => sum + nodeHeight(state, width, measures) + foot(state.key) + measures.gap,
        0,
      );
  return Math.max(
    measures.lane,
    own(configuration.contexts, measures.contextWidth),
    own(configuration.outcomes, measures.outcomeWidth),
  );
}

function nodeLines(state: MapState, width: number, measures: Measures): string[] {
  // An ellipse has less room at its ends than a box.
  const room = state.role === 'outcome' ? width - 56 : width - 42;
  return wrapped(state.label, measures.compact ? room + 10 : room, measures.fontSize);
}

function nodeHeight(state: MapState, width: number, measures: Measures): number {
  const ends = state.role === 'outcome' ? 6 : 0;
  return nodeLines(state, width, measures).length * measures.lineHeight + padding * 2 - 4 + ends;
}

function column(
  configurations: readonly MapConfiguration[],
  side: 'contexts' | 'outcomes',
  { measures, foot, lanes }: Room & { readonly lanes: ReadonlyMap<string, number> },
): MapNode[] {
  const [x, width] =
    side === 'contexts'
      ? [measures.contextX, measures.contextWidth]
      : [measures.outcomeX, measures.outcomeWidth];
  const uses = new Map<string, { state: MapState; configurations: string[] }>();
  for (const configuration of configurations) {
    for (const state of configuration[side]) {
      const use = uses.get(state.key) ?? { state, configurations: [] };
      use.configurations.push(configuration.id);
      uses.set(state.key, use);
    }
  }
  const boxes = [...uses.values()].map((use) => ({
    ...use,
    height: nodeHeight(use.state, width, measures),
    middle: mean(use.configurations.map((id) => lanes.get(id) ?? 0)),
  }));
  const wishes = boxes.map(({ state, height, middle }) => {
    const below = foot(state.key);
    return { height: height + below, middle: middle + below / 2 };
  });
  const tops = spread(wishes, measures.gap);
  return boxes.map(({ state, configurations: through, height }, position) => ({
    key: state.key,
    state,
    x,
    y: tops[position] ?? 0,
    width,
    height,
    lines: nodeLines(state, width, measures),
    configurations: through,
  }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Where the ribbon of a configuration meets its boxes: side by side with the others that do. */
function strands(configuration: MapConfiguration, nodes: readonly MapNode[]): Strand[] {
  return nodes.flatMap((node) => {
    const at = node.configurations.indexOf(configuration.id);
    if (at < 0) return [];
    const count = node.configurations.length;
    const step = Math.min(7, (node.height - 14) / count);
    return [{ node: node.key, y: node.y + node.height / 2 + (at - (count - 1) / 2) * step }];
  });
}
