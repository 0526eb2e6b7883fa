/** How much an issue matters: an `error` makes a value unusable, a `warning` travels with it. */
type IssueSeverity = 'error' | 'warning';
/** Where in the data an issue lies: keys and positions from the root. */
type IssuePath = readonly (string | number)[];
/**
 * One problem in a user's data: what was found, where, and what was expected.
 *
 * @typeParam Code - the literal union of codes the reporting package can use
 */
interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly severity: IssueSeverity;
  readonly path: IssuePath;
  /** What was found and what was expected, in one sentence. */
  readonly message: string;
  /** The values the message speaks of, for programs. */
  readonly params: Readonly<Record<string, unknown>>;
}
/**
 * Writes a path as people read it: `configurations[2].slots[0].text`.
 *
 * @example
 * ```ts
 * formatPath(['configurations', 2, 'slots']); // 'configurations[2].slots'
 * ```
 */
declare function formatPath(path: IssuePath): string;

/**
 * The outcome of an operation that a user's data can make fail. Warnings travel with success.
 *
 * @typeParam T - the value on success
 * @typeParam Code - the codes its issues can carry
 */
type Result<T, Code extends string = string> = Success<T, Code> | Failure<Code>;
/** A value, with the warnings met on the way. */
interface Success<T, Code extends string = string> {
  readonly ok: true;
  readonly value: T;
  readonly issues: readonly Issue<Code>[];
}
/** No value: at least one issue is an error. */
interface Failure<Code extends string = string> {
  readonly ok: false;
  readonly issues: readonly Issue<Code>[];
}
/** Makes a success. */
declare function succeed<T, Code extends string = string>(
  value: T,
  issues?: readonly Issue<Code>[],
): Success<T, Code>;
/** Makes a failure from at least one issue. */
declare function fail<Code extends string = string>(issues: readonly Issue<Code>[]): Failure<Code>;

/** What a {@link UsageError} carries beside its code and message. */
interface UsageErrorDetails {
  /** The values the message speaks of, for programs. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** The faults of a value that was to be right already, as the `OrThrow` functions find them. */
  readonly issues?: readonly Issue[];
  readonly cause?: unknown;
}
/**
 * The one error thrown across a package boundary: misuse of the interface by the calling program,
 * such as an unknown option or a node that is not in the graph. Problems in a user's data come back
 * as issues of a {@link Result} instead.
 *
 * Recognise it with {@link UsageError.isInstance}: two copies of this package may be loaded at
 * once, so `instanceof` is not reliable.
 *
 * @typeParam Code - the codes the throwing package uses; each is documented and never reused
 *
 * @example
 * ```ts
 * try {
 *   shortestPath(graph, 'a', 'z');
 * } catch (error) {
 *   if (UsageError.isInstance(error) && error.code === 'unknown-node') ask(error.message);
 *   else throw error;
 * }
 * ```
 */
declare class UsageError<Code extends string = string> extends Error {
  readonly name = 'UsageError';
  readonly code: Code;
  readonly params: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
  constructor(code: Code, message: string, details?: UsageErrorDetails);
  /** Whether a value is a `UsageError`, from this or any other copy of the package. */
  static isInstance(value: unknown): value is UsageError;
}

/**
 * Orders texts by UTF-16 code unit, as `<` does: the one order of names in every package, the same
 * in every language setting.
 */
declare function byCodeUnit(left: string, right: string): number;

/** What a fingerprint is taken of. Each part is framed by its kind and length. */
type FingerprintPart = string | readonly string[] | Uint8Array | Uint32Array | Float64Array;
/**
 * SHA-256 over a sequence of parts, as `sha256:` and 64 hexadecimal digits. Parts are framed, so
 * no two different sequences run together; numbers are hashed as their little-endian bytes.
 *
 * Cost: linear; about 100 MB a second.
 */
declare function fingerprintOf(parts: Iterable<FingerprintPart>): string;

/**
 * A short name for a value: 16 hexadecimal digits that do not depend on the order of keys.
 *
 * It tells versions of a thing apart and is cheap enough to be taken of each finding; it does not protect
 * against somebody who wants a collision, for which there is {@link fingerprintOf}. Linear in the
 * size of the value. Fixed by golden values: a change would reopen every recorded verdict.
 */
declare function shortFingerprintOf(value: unknown): string;

/** A source of repeatable random numbers. */
interface SeededGenerator {
  /** The next unsigned 32-bit integer. */
  nextUint32(): number;
  /** A whole number from 0 to `bound - 1`, without modulo bias. */
  nextBelow(bound: number): number;
  /** A number from 0 (included) to 1 (excluded), with 53 random bits. */
  nextFloat(): number;
}
/**
 * Makes the package's own random number generator: xoshiro128** 1.1 seeded through splitmix32.
 * Its stream is fixed by golden values, so a seed means the same draw in every version.
 * DOI of the generator's description: 10.1145/3460772.
 *
 * @param seed any safe integer; its low 32 bits count
 */
declare function createSeededGenerator(seed: number): SeededGenerator;
/** Puts the numbers 0 to `length - 1` in random order (Fisher-Yates). */
declare function shuffledIndices(length: number, generator: SeededGenerator): Uint32Array;

/** A schema as zod makes them: all that reading options needs of it. */
interface OptionsSchema<Options> {
  safeParse(value: unknown):
    | {
        readonly success: true;
        readonly data: Options;
      }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly {
            readonly path: readonly PropertyKey[];
            readonly message: string;
          }[];
        };
      };
}
/**
 * Checks the options of a function against its strict schema and fills in defaults. `signal` and
 * `onProgress` among them are no settings: see {@link runControlOf}.
 *
 * @param name the function, for the message
 * @throws UsageError `invalid-options` naming each option that is unknown or out of range
 */
declare function readOptions<Options>(
  name: string,
  schema: OptionsSchema<Options>,
  options: unknown,
): Options;

/** How far a long run has come. */
interface Progress {
  /** Units of work done; what a unit is stands with the function. */
  readonly done: number;
  /** Units expected, or `null` where nobody can know. */
  readonly total: number | null;
}
/**
 * Watching and stopping a long run, among the options of a function. Functions run to the end on the calling thread, so a signal
 * can be aborted by `onProgress` itself; from outside, run in a worker.
 */
interface RunControl {
  /** When aborted, the run throws the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}
/**
 * The run control among the options of a function, apart from its settings.
 *
 * @throws UsageError `invalid-options` where `signal` is no AbortSignal or `onProgress` no function
 */
declare function runControlOf(options?: RunControl): RunControl;
/** Counts work, and every few thousand units reports it and looks at the signal. */
declare class Ticker {
  private readonly control;
  private readonly total;
  private done;
  private next;
  constructor(control: RunControl, total?: number | null);
  tick(units?: number): void;
  /** Reports at once: for the rounds of an algorithm whose single rounds are long. */
  report(): void;
}
/** Says how far a run has come, and stops it where it was asked to. */
declare function reportProgress(control: RunControl, done: number, total: number | null): void;

/** Functions that can be called in a worker, by name. The last argument of each may hold options. */
type FunctionTable = Readonly<Record<string, (...args: any[]) => unknown>>;
/** Turns an argument into what can be copied to a worker, or back; other arguments pass. */
type ArgumentCoder = (argument: unknown) => unknown;

/** A `Worker` of a browser, of Deno or Bun, or of `node:worker_threads`. */
interface WorkerLike {
  postMessage(message: unknown): void;
  /** Browsers, Deno, Bun. */
  addEventListener?(type: 'message' | 'error', listener: (event: unknown) => void): void;
  removeEventListener?(type: 'message' | 'error', listener: (event: unknown) => void): void;
  /** Node. */
  on?(event: 'message' | 'error' | 'exit', listener: (value: unknown) => void): unknown;
  off?(event: 'message' | 'error' | 'exit', listener: (value: unknown) => void): unknown;
  terminate(): unknown;
}

/** Functions that run in a worker, called as they would be here. */
interface WorkerCalls<Functions extends FunctionTable> {
  /**
   * Calls a function in the worker. `signal` and `onProgress` stand among its options, as on the
   * calling thread. Calls are answered one after the other; one that is aborted while it waits is
   * left out, one that is aborted while it runs ends the worker, since nothing else can stop it.
   *
   * @throws (rejects with) UsageError as the function would throw, `worker-failed` with the `reason` where
   *   the worker fails; the signal's reason when aborted
   */
  call<Name extends keyof Functions & string>(
    name: Name,
    args: Parameters<Functions[Name]>,
  ): Promise<Awaited<ReturnType<Functions[Name]>>>;
  /** Ends the worker; what still waits is rejected with `worker-failed`. */
  end(): void;
}
/** How a worker is called. */
interface WorkerCallsOptions {
  /**
   * Makes what encodes the arguments for one worker: for values that cannot be copied, or of which
   * the worker keeps a part. Made anew with every worker, so that it may remember what it sent.
   */
  readonly encoder?: () => ArgumentCoder;
}
/**
 * Calls functions in a worker, so that the page or server stays responsive. Answers are the same,
 * byte for byte, as on the calling thread.
 *
 * The worker runs a module that calls {@link serveCalls} with the same functions. It is started with the
 * first call, and again with the next one after it ended.
 *
 * @param start starts a worker
 */
declare function workerCalls<Functions extends FunctionTable>(
  start: () => WorkerLike,
  options?: WorkerCallsOptions,
): WorkerCalls<Functions>;

/** The worker's own end: its global scope in a browser, Deno or Bun, `parentPort` in Node. */
interface WorkerPort {
  postMessage(message: unknown): void;
  addEventListener?(type: 'message', listener: (event: unknown) => void): void;
  on?(event: 'message', listener: (value: unknown) => void): unknown;
}
/** How calls are answered. */
interface ServeCallsOptions {
  /** Undoes what the encoder of the caller did. */
  readonly decode?: ArgumentCoder;
  /** Where calls come in; that of the platform when left out. */
  readonly port?: WorkerPort;
}
/**
 * Answers calls of {@link workerCalls}, in a module that runs in a worker. A function may give a
 * promise; progress it reports through `onProgress` of its options goes to the caller.
 */
declare function serveCalls(functions: FunctionTable, options?: ServeCallsOptions): void;

export {
  Ticker,
  UsageError,
  byCodeUnit,
  createSeededGenerator,
  fail,
  fingerprintOf,
  formatPath,
  readOptions,
  reportProgress,
  runControlOf,
  serveCalls,
  shortFingerprintOf,
  shuffledIndices,
  succeed,
  workerCalls,
};
export type {
  ArgumentCoder,
  Failure,
  FingerprintPart,
  FunctionTable,
  Issue,
  IssuePath,
  IssueSeverity,
  OptionsSchema,
  Progress,
  Result,
  RunControl,
  SeededGenerator,
  ServeCallsOptions,
  Success,
  UsageErrorDetails,
  WorkerCalls,
  WorkerCallsOptions,
  WorkerLike,
  WorkerPort,
};
