export {
  formatContract,
  type ContractCase,
  type ContractMaterial,
  type SampleFile,
} from './format-contract';
export { fuzzFormat, type FuzzFinding, type FuzzOptions, type FuzzReport } from './fuzz-format';
export { mutate } from './mutate';
export { asReview } from './outcome-problems';
