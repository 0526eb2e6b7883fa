import type { Options } from 'tsup';

/**
 * The one build of every library: ESM, declarations, nothing bundled.
 *
 * @param configUrl `import.meta.url` of the package's tsup config
 */
export declare function defineLibrary(
  configUrl: string,
):
  | Options
  | Options[]
  | ((overrides: Options) => Options | Options[] | Promise<Options | Options[]>);
