export {
  buildConfiguration,
  buildSlot,
  type ConfigurationInput,
  type SlotInput,
  type SlotShorthand,
} from './builders/build-configuration';
export { buildEvidence, type EvidenceShorthand } from './builders/build-evidence';
export { buildReview, type ReviewParts } from './builders/build-review';
export { exampleReview } from './example-review';
export { mergedReview } from './merged-review';
export {
  seededGenerator,
  zipfSampler,
  type SeededGenerator,
} from './seeded-generator/seeded-generator';
export {
  syntheticReview,
  type ConfigurationPair,
  type SyntheticConcept,
  type SyntheticOptions,
  type SyntheticReview,
  type SyntheticTruth,
} from './synthetic-review/synthetic-review';
