export { energeticEncoder, type EnergeticModel } from './energetic-encoder';
export { transformersEncoder, type FeatureExtractor } from './transformers-encoder';
