import type { Direction, Review } from '@cmoc/model';
import type { IdentityLike, State } from '@cmoc/consolidation';
import type { CliFailure } from '../failure/failure';
import { directions, findEntity } from '@cmoc/model';
import { failure } from '../failure/failure';
import { knownIds } from '../suggestion/known-ids';
import { nearest } from '../suggestion/nearest';

/** A value read from the command line, or why it is none. */
export type Read<Value> = { readonly ok: true; readonly value: Value } | CliFailure;

/**
 * Reads `trust` or `trust:increase`. An id may hold a colon itself, so the whole text is tried as a
 * construct first.
 */
export function readState(text: string, review: Review): Read<State> {
  const whole = text.trim();
  if (isConstruct(whole, review)) return { ok: true, value: { construct: whole } };
  const colon = whole.lastIndexOf(':');
  if (colon < 0) return unknownConstruct(whole, review);
  const construct = whole.slice(0, colon);
  const direction = whole.slice(colon + 1);
  if (!isConstruct(construct, review)) return unknownConstruct(construct, review);
  if (isDirection(direction)) return { ok: true, value: { construct, direction } };
  const meant = nearest(direction, directions);
  return failure(
    'invalid-direction',
    `“${direction}” is no direction. Directions are ${directions.join(', ')}.`,
    meant === undefined ? {} : { next: `did you mean ${construct}:${meant}?` },
  );
}

/** Reads `trust=partnership-functioning-and-trust`, a what-if identity. */
export function readAssumption(text: string, review: Review): Read<IdentityLike> {
  const sides = text.split('=');
  if (sides.length !== 2) {
    return failure('invalid-assumption', `“${text}” is not of the form STATE=STATE.`, {
      next: 'cmoc chains --help',
    });
  }
  const [left, right] = sides.map((side) => readState(side, review)) as [Read<State>, Read<State>];
  if (!left.ok) return left;
  if (!right.ok) return right;
  if ((left.value.direction === undefined) !== (right.value.direction === undefined)) {
    return failure(
      'invalid-assumption',
      `“${text}” gives a direction on one side only. Give one on both sides, to join two states, or on neither, to join two constructs whichever way they go.`,
      { next: 'cmoc chains --help' },
    );
  }
  return { ok: true, value: { left: left.value, right: right.value } };
}

function isConstruct(id: string, review: Review): boolean {
  return findEntity(review, 'construct', id) !== undefined;
}

function isDirection(text: string): text is Direction {
  return (directions as readonly string[]).includes(text);
}

function unknownConstruct(id: string, { constructs }: Review): CliFailure {
  return failure(
    'unknown-construct',
    `The review has no construct “${id}”.`,
    knownIds(id, constructs),
  );
}
