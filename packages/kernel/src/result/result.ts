import type { Issue } from './issue';

/**
 * The outcome of an operation that a user's data can make fail. Warnings travel with success.
 *
 * @typeParam T - the value on success
 * @typeParam Code - the codes its issues can carry
 */
export type Result<T, Code extends string = string> = Success<T, Code> | Failure<Code>;

/** A value, with the warnings met on the way. */
export interface Success<T, Code extends string = string> {
  readonly ok: true;
  readonly value: T;
  readonly issues: readonly Issue<Code>[];
}

/** No value: at least one issue is an error. */
export interface Failure<Code extends string = string> {
  readonly ok: false;
  readonly issues: readonly Issue<Code>[];
}

/** Makes a success. */
export function succeed<T, Code extends string = string>(
  value: T,
  issues: readonly Issue<Code>[] = [],
): Success<T, Code> {
  return { ok: true, value, issues };
}

/** Makes a failure from at least one issue. */
export function fail<Code extends string = string>(issues: readonly Issue<Code>[]): Failure<Code> {
  return { ok: false, issues };
}
