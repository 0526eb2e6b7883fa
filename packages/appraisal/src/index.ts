// Defining rules
export {
  defineCheck,
  type Check,
  type CheckAnswer,
  type CheckContext,
  type CheckDefinition,
  type FindingDraft,
  type FindingPlace,
  type NoOptions,
  type SubjectKind,
  type SubjectOf,
} from './check/define-check';
export { readsOfEvidenceFor } from './check/reads-of-evidence-for';
export { type Referring, type ReviewKey } from './check/review-key';
export { targetKey, type Target } from './check/target';
export { defineDerived, type Derived, type DerivedContext } from './derived/define-derived';
export {
  defineItem,
  type Criterion,
  type Holding,
  type Item,
  type ItemDefinition,
  type SignalRule,
} from './item/define-item';
export {
  defineInstrument,
  standsAbove,
  type Instrument,
  type Level,
} from './instrument/define-instrument';
export {
  apiVersion,
  defineRulePackage,
  isRulePackage,
  type Preset,
  type RulePackage,
  type RulePackageDefinition,
} from './rule-package/define-rule-package';
export {
  type MessageDefinition,
  type MessageTable,
  type ParamsOf,
  type ParamValue,
} from './rule/message';
export { namespacePattern, ruleIdPattern } from './rule/rule-id';
export { severities, type Ground, type RuleMetadata, type Severity } from './rule/rule-metadata';

// Loading the packages that a review names
export { rulePackageName, type RulePackageName } from './package-loading/package-name';
export { registryHost, type RulePackageRegistry } from './package-loading/registry-host';
export {
  resolveRulePackages,
  type ResolvedRulePackages,
  type ResolveOptions,
  type RulePackageHost,
  type TrustAnswer,
} from './package-loading/resolve-rule-packages';
export { rulePackageFrom } from './rule-package/rule-package-from';

// Configuring and running
export {
  parseSettings,
  settingsOf,
  settingsSchema,
  type AppraisalSettings,
  type RuleSetting,
} from './config/settings';
export { type RuleChoice } from './config/resolve-config';
export { appraise, type AppraisalConfig } from './engine/appraise';
export type {
  Appraisal,
  AppraisalProvenance,
  Finding,
  RuleResult,
  Settlement,
} from './engine/appraisal';
export {
  baselineOf,
  openFindings,
  parseBaseline,
  pruneBaseline,
  type Baseline,
} from './settle/baseline';
export { checkOutcomes, type Outcome } from './engine/outcome';
export { type Budget } from './engine/run-check';
export type {
  CriterionAnswer,
  Held,
  ItemJudgement,
  ItemResult,
  ItemStatus,
  Permitted,
  Signal,
} from './item/item-result';

// Rules as data
export { checkDeclarationSchema, type CheckDeclaration } from './declarative/check-declaration';
export { defineCheckFromJson } from './declarative/define-check-from-json';
export { defineInstrumentFromJson, defineItemFromJson } from './declarative/define-from-json';
export {
  instrumentDeclarationSchema,
  itemDeclarationSchema,
  type InstrumentDeclaration,
  type ItemDeclaration,
} from './declarative/item-declaration';
export { type Condition, type Query } from './declarative/query';
export { appraisalIssueCodes, type AppraisalIssueCode } from './issue-codes';
export { packDeclarationSchema, packFromJson, presetsOf } from './rule-package/pack-from-json';
export { jsonSchemas } from './json-schema/json-schemas';
export { withOfficialWording, type OfficialWording } from './wording/with-official-wording';

// Saying what was found
export { formatJson } from './format/format-json';
export { formatMarkdown } from './format/format-markdown';
export { formatText } from './format/format-text';
export { toEarl, type JsonLd } from './format/to-earl';

// Agreement between raters
export { agreementOnItem, type ItemAgreement } from './agreement/agreement-on-item';

// Pages and cases
export {
  defineCheckCases,
  defineItemCases,
  type CaseReview,
  type CaseTable,
  type CheckCase,
  type ExpectedFinding,
  type ItemCase,
} from './case/define-cases';
export { checkCasesSchema, itemCasesSchema } from './case/case-schema';
export { type DetectionRates, type RateTable } from './rule-package/detection-rates';
export { pageAsMarkdown } from './rule-page/page-as-markdown';
export {
  type ExampleBlock,
  type PageBlock,
  type PageMessage,
  type RulePage,
} from './rule-page/page-block';
export { pageOf } from './rule-page/page-of';
export { checkedWords, expectedWords, messageOutcomeWords } from './rule-page/page-words';
export { rulePage, type PageMaterial } from './rule-page/rule-page';
