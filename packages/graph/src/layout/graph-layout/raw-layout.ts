/** A place in the drawing; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A layout in dense numbers. @internal */
export interface RawLayout {
  readonly positions: readonly Point[];
  /** The way of each edge that is not a straight line, from source to target. */
  readonly bends: ReadonlyMap<number, readonly Point[]>;
  /** Edges drawn against the direction. */
  readonly backward: readonly number[];
}
