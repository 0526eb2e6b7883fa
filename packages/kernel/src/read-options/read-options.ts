import type { RunControl } from '../run-control/run-control';
import { UsageError } from '../usage-error/usage-error';

/** A schema as zod makes them: all that reading options needs of it. */
export interface OptionsSchema<Options> {
  safeParse(value: unknown):
    | { readonly success: true; readonly data: Options }
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
export function readOptions<Options>(
  name: string,
  schema: OptionsSchema<Options>,
  options: unknown,
): Options {
  const parsed = schema.safeParse(withoutControl(options ?? {}));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => {
    const where = path.map(String).join('.');
    return where === '' ? message : `${where}: ${message}`;
  });
  throw new UsageError('invalid-options', `${name}: ${faults.join('; ')}`, { params: { name } });
}

function withoutControl(options: unknown): unknown {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return options;
  const { signal: _signal, onProgress: _onProgress, ...settings } = options as RunControl;
  return settings;
}
