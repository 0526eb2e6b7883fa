// What --format json prints, as zod schemas
export { checkOutputSchema, type CheckOutput } from './check/output';
export { appraiseOutputSchema, type AppraiseOutput } from './appraise/output';
export {
  explainOutputSchema,
  rulesOutputSchema,
  type ExplainOutput,
  type RulesOutput,
} from './explain/output';
export { chainsOutputSchema, type ChainsOutput } from './chains/output';
export { failureOutputSchema, type FailureOutput } from './failure/output';
