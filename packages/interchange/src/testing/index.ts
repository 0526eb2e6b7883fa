export {
  asReview,
  formatContract,
  type ContractCase,
  type ContractMaterial,
  type SampleFile,
} from './format-contract';
export { mutate } from './mutate';
