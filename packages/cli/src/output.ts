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
export { vocabularyOutputSchema, type VocabularyOutput } from './vocabulary/output';
export { proposeOutputSchema, type ProposeOutput } from './propose/output';
export { supportOutputSchema, type SupportOutput } from './support/output';
export { frontierOutputSchema, type FrontierOutput } from './frontier/output';
export { exceptionsOutputSchema, type ExceptionsOutput } from './exceptions/output';
export { diffOutputSchema, type DiffOutput } from './diff/output';
export { historyOutputSchema, type HistoryOutput } from './history/output';
export { changeOutputSchema, type ChangeOutput } from './change/output';
export { settingsOutputSchema, type SettingsOutput } from './settings/output';
export { agreeOutputSchema, type AgreeOutput } from './agree/output';
export { reflectOutputSchema, type ReflectOutput } from './reflect/output';
export { importOutputSchema, type ImportOutput } from './import/output';
export { exportOutputSchema, type ExportOutput } from './export/output';
export {
  formatPageOutputSchema,
  formatsOutputSchema,
  type FormatPageOutput,
  type FormatsOutput,
} from './formats/output';

// What commands read
export { reflectAnswersSchema, type ReflectAnswers } from './reflect/answers';
