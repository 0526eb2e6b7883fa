/** How much of a file of unknown origin is taken on. Every limit can be raised by the caller. */
export interface Limits {
  /** The largest input, in bytes. */
  readonly maxBytes: number;
  /** Rows, records, entries or elements that are read. */
  readonly maxRecords: number;
  /** How deep elements, lists and objects may be nested. */
  readonly maxDepth: number;
  /** All files of an archive together, unpacked, in bytes. */
  readonly maxUnpackedBytes: number;
  /** Files in an archive. */
  readonly maxEntries: number;
  /** One file of an archive, unpacked, in bytes. */
  readonly maxEntryBytes: number;
  /** How many times its packed size a file of an archive may unpack to, once it is over a megabyte. */
  readonly maxRatio: number;
  /** Elements of an XML document. */
  readonly maxElements: number;
  /** All that comes of one file, in characters: a small file can say the same a million times. */
  readonly maxOutput: number;
}

/** Generous for a review team, narrow for a bomb. */
export const defaultLimits: Limits = {
  maxBytes: 200_000_000,
  maxRecords: 500_000,
  maxDepth: 200,
  maxUnpackedBytes: 500_000_000,
  maxEntries: 20_000,
  maxEntryBytes: 200_000_000,
  maxRatio: 400,
  maxElements: 3_000_000,
  maxOutput: 500_000_000,
};

/** The limits in force. */
export function limitsOf(given: Partial<Limits> | undefined): Limits {
  return { ...defaultLimits, ...given };
}
