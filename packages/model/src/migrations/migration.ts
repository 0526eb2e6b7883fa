/**
 * One step from an older version of the format to the next. Each step has a folder of its own here,
 * named for the versions it joins (`1-to-2/`), with its test and a file in the old version.
 */
export interface Migration {
  /** The major version it reads. */
  readonly from: number;
  /** What it changes, for the person who opens an old file. */
  readonly summary: string;
  /**
   * Turns a value of the old major version into one of the next. The value is of unknown shape: what is
   * not as expected is left as it is and reported by the checks that follow. The value is not changed.
   */
  readonly migrate: (value: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}
