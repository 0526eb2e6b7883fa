import type { Mapping } from '../schema/mapping';
import { inheritanceOfMoves } from '../evidence-for/inheritance';
import { remembered } from './remembered';

/** The moves that lead to each configuration, in the order of the mappings. */
export type MovesByResult = ReadonlyMap<string, readonly Mapping[]>;

/** The moves in force by what they lead to. A move taken back leads nowhere. */
export const movesInForce = remembered((mappings: readonly Mapping[]): MovesByResult =>
  byResult(mappings.filter(({ withdrawn }) => withdrawn === undefined)),
);

/** All moves on record by what they lead to, those taken back included. */
export const movesOnRecord = remembered((mappings: readonly Mapping[]): MovesByResult =>
  byResult(mappings),
);

function byResult(mappings: readonly Mapping[]): MovesByResult {
  const moves = new Map<string, Mapping[]>();
  for (const mapping of mappings) {
    for (const id of mapping.to) {
      const known = moves.get(id);
      if (known === undefined) moves.set(id, [mapping]);
      else known.push(mapping);
    }
  }
  return moves;
}

/** All that a configuration was made from, step by step back; without itself. */
export function originsAlong(moves: MovesByResult, configuration: string): ReadonlySet<string> {
  const origins = new Set<string>();
  const open = [configuration];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { move, from } of moves.get(id) ?? []) {
      if (!inheritanceOfMoves[move].isOrigin) continue;
      for (const origin of from) {
        if (origin === configuration || origins.has(origin)) continue;
        origins.add(origin);
        open.push(origin);
      }
    }
  }
  return origins;
}
