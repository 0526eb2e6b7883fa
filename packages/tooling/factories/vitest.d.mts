import type { ViteUserConfig } from 'vitest/config';

/**
 * The one test set-up of every library.
 *
 * @param configUrl `import.meta.url` of the package's vitest config
 */
export declare function defineLibraryTests(configUrl: string): ViteUserConfig;
