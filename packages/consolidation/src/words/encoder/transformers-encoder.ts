import type { PhraseEncoder } from './phrase-encoder';

/** What this adapter uses of a feature-extraction pipeline of `@huggingface/transformers`. */
export type FeatureExtractor = (
  phrases: string[],
  options: { readonly pooling: 'mean'; readonly normalize: boolean },
) => Promise<{ tolist(): unknown }>;

/**
 * Makes a phrase encoder of a feature-extraction pipeline of `@huggingface/transformers`. The
 * pipeline, and with it the choice between a local path and a download, is the caller's.
 *
 * @param name name and version of the model
 * @example
 * import { env, pipeline } from '@huggingface/transformers';
 * env.allowRemoteModels = false;
 * env.localModelPath = '/models';
 * const encoder = transformersEncoder(await pipeline('feature-extraction', 'my-model'), 'my-model');
 */
export function transformersEncoder(extract: FeatureExtractor, name: string): PhraseEncoder {
  return {
    name,
    encode: async (phrases) => {
      const output = await extract([...phrases], { pooling: 'mean', normalize: true });
      return output.tolist() as number[][];
    },
  };
}
