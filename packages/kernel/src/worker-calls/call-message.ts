/** What goes to the worker: a function by name. @internal */
export interface CallRequest {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
  /** Whether the caller wants to hear how far the run is. */
  readonly watched: boolean;
}

/** What comes back. @internal */
export type CallReply =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: unknown }
  | { readonly id: number; readonly kind: 'result'; readonly result: unknown }
  | {
      readonly id: number;
      readonly kind: 'failure';
      /** `null` for what is no UsageError. */
      readonly code: string | null;
      readonly message: string;
      readonly params: Readonly<Record<string, unknown>>;
    };

/** Functions that can be called in a worker, by name. The last argument of each may hold options. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- arguments of any function
export type FunctionTable = Readonly<Record<string, (...args: any[]) => unknown>>;

/** Turns an argument into what can be copied to a worker, or back; other arguments pass. */
export type ArgumentCoder = (argument: unknown) => unknown;
