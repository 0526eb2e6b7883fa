import type { Mapping } from '../schema/mapping';
import { movesInForce, type MovesByResult } from '../review-index/moves-in-force';
import type { ReviewIndex } from '../review-index/review-index';
import { bring, carriedDirectly, type Carried, type CarriedTo } from './carried';
import type { Bearing, WayStep } from './claim-evidence';
import { inheritanceOfMoves, type Inheritance } from './inheritance';
import { placeSlots, type Passage } from './slot-places';

/** All that has come to a configuration along the moves in force. Linear in what comes along. */
export function carriedAlongMoves(index: ReviewIndex, configuration: string): CarriedTo {
  const moves = movesInForce(index.review.mappings);
  const reached = new Map<string, CarriedTo>();
  const line = originsFirst(moves, configuration);
  for (const id of line) {
    const here = carriedDirectly(index, { kind: 'configuration', id });
    for (const mapping of moves.get(id) ?? []) {
      for (const from of mapping.from) {
        // Not reached yet: the move leads back to where it came from, and passes nothing on.
        const there = reached.get(from);
        if (there !== undefined && there.size > 0)
          passOn(index, there, here, { mapping, from, to: id });
      }
    }
    reached.set(id, here);
  }
  return reached.get(configuration) ?? new Map<string, Carried>();
}

/** A configuration and all that moves lead to it from, each after what it came from. */
function originsFirst(moves: MovesByResult, configuration: string): readonly string[] {
  const line: string[] = [];
  const seen = new Set([configuration]);
  const open = [{ id: configuration, next: originsOf(moves, configuration), at: 0 }];
  for (let step = open.at(-1); step !== undefined; step = open.at(-1)) {
    const origin = step.next[step.at++];
    if (origin === undefined) {
      line.push(step.id);
      open.pop();
    } else if (!seen.has(origin)) {
      seen.add(origin);
      open.push({ id: origin, next: originsOf(moves, origin), at: 0 });
    }
  }
  return line;
}

function originsOf(moves: MovesByResult, id: string): readonly string[] {
  return (moves.get(id) ?? []).flatMap(({ from }) => from);
}

interface Edge {
  readonly mapping: Mapping;
  readonly from: string;
  readonly to: string;
}

function passOn(index: ReviewIndex, there: CarriedTo, here: CarriedTo, edge: Edge): void {
  const { mapping, from, to } = edge;
  const configurations = index.byId('configuration');
  const { sign, reach } = inheritanceOfMoves[mapping.move];
  const isRefuted = configurations.get(from)?.status === 'refuted';
  const passage: Passage = {
    reach,
    from: configurations.get(from),
    to: configurations.get(to),
    results: mapping.to.map((id) => configurations.get(id)),
  };
  const step: WayStep = Object.freeze({
    by: 'move',
    move: mapping.move,
    mapping: mapping.id,
    from: Object.freeze({ kind: 'configuration', id: from }),
    to: Object.freeze({ kind: 'configuration', id: to }),
  });
  for (const carried of there.values()) {
    const place = placeSlots(carried.slots, passage);
    if (place === undefined) continue;
    const bearing = afterMove(carried.bearing, place.kept ? sign : 'none', isRefuted);
    const isPart = carried.isPart || reach === 'as-a-part';
    bring(here, carried, step, { bearing, isPart, slots: place.slots });
  }
}

/** What speaks for a refuted claim supports nothing; what speaks against it still does. */
function afterMove(bearing: Bearing, sign: Inheritance['sign'], isRefuted: boolean): Bearing {
  if (sign === 'none') return 'neither';
  return sign === 'kept' && !isRefuted ? bearing : againstOnly(bearing);
}

/** What is left where support is not passed on. */
export function againstOnly(bearing: Bearing): Bearing {
  return bearing === 'against' ? 'against' : 'neither';
}
