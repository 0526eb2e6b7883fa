import { byCodeUnit, UsageError } from '@cmoc/kernel';
import type { CaseTable } from '../case/define-cases';
import type { Check } from '../check/define-check';
import type { Item } from '../item/define-item';
import { namespaceOf, namespacePattern } from '../rule/rule-id';
import type { Severity } from '../rule/rule-metadata';
import type { RateTable } from './detection-rates';

/** The version of the contract between the engine and rule packages. */
export const apiVersion = 1;

/** What a preset switches on: checks with their severity, and items. */
export interface Preset {
  readonly checks: Readonly<Record<string, Severity>>;
  readonly items: readonly string[];
}

/** What an author writes to define a rule package. */
export interface RulePackageDefinition {
  /** The namespace of its rules; a package of several packs lists them all. */
  readonly namespace: string | readonly string[];
  readonly apiVersion: number;
  /** The version of the package, shown in the provenance of a run. */
  readonly version?: string | undefined;
  readonly checks?: readonly Check[] | undefined;
  readonly items?: readonly Item[] | undefined;
  readonly presets?: Readonly<Record<string, Preset>> | undefined;
  /** Small reviews and what each rule says of them: worked examples on its page, by rule id. */
  readonly cases?: CaseTable | undefined;
  /** How checks did on planted defects, for their pages, by rule id. */
  readonly rates?: RateTable | undefined;
}

/** A set of rules that the engine can run. */
export interface RulePackage {
  readonly type: 'rule-package';
  readonly namespaces: readonly string[];
  readonly apiVersion: typeof apiVersion;
  readonly version: string | undefined;
  readonly checks: readonly Check[];
  readonly items: readonly Item[];
  readonly presets: Readonly<Record<string, Preset>>;
  readonly cases: CaseTable;
  readonly rates: RateTable;
}

const packageMarker = Symbol.for('cmoc.rule-package');

/**
 * Defines a rule package: what an npm package of appraisal rules exports as its default.
 *
 * @throws UsageError `unsupported-api-version`, `duplicate-rule`, `rule-outside-namespace`,
 * `invalid-definition`, or `unknown-rule` where a preset, cases or rates name a rule the package lacks
 * @example
 * ```ts
 * export default defineRulePackage({
 *   namespace: 'house',
 *   apiVersion: 1,
 *   checks: [],
 *   items: [],
 *   presets: { recommended: { checks: {}, items: [] } },
 * });
 * ```
 */
export function defineRulePackage(definition: RulePackageDefinition): RulePackage {
  if (definition.apiVersion !== apiVersion) {
    throw new UsageError(
      'unsupported-api-version',
      `The rule package is written for version ${String(definition.apiVersion)} of the contract; this engine speaks version ${apiVersion}.`,
    );
  }
  const namespaces = [definition.namespace].flat();
  const checks = [...(definition.checks ?? [])].sort((a, b) => byCodeUnit(a.id, b.id));
  const items = [...(definition.items ?? [])];
  assertNames(namespaces, [...checks, ...items]);
  const presets = definition.presets ?? {};
  const { cases = {}, rates = {} } = definition;
  const known = new Set([...checks, ...items].map((rule) => rule.id));
  assertPresets(presets, known);
  assertRules('cases', cases, known);
  assertRules('rates', rates, known);
  const made: RulePackage = {
    type: 'rule-package',
    namespaces,
    apiVersion,
    version: definition.version,
    checks,
    items,
    presets,
    cases,
    rates,
  };
  Object.defineProperty(made, packageMarker, { value: true });
  return Object.freeze(made);
}

/** Whether a value is a rule package, whichever copy of this library made it. */
export function isRulePackage(value: unknown): value is RulePackage {
  return typeof value === 'object' && value !== null && packageMarker in value;
}

function assertNames(namespaces: readonly string[], rules: readonly { id: string }[]): void {
  const stray = namespaces.find((namespace) => !namespacePattern.test(namespace));
  if (stray !== undefined || namespaces.length === 0) {
    throw new UsageError(
      'invalid-definition',
      `A namespace is written in lower case, such as house; found ${String(stray)}.`,
    );
  }
  const seen = new Set<string>();
  for (const { id } of rules) {
    if (seen.has(id)) {
      throw new UsageError('duplicate-rule', `The rule ${id} is defined twice.`);
    }
    seen.add(id);
    if (!namespaces.includes(namespaceOf(id))) {
      throw new UsageError(
        'rule-outside-namespace',
        `The rule ${id} lies outside the namespace ${namespaces.join(', ')}.`,
      );
    }
  }
}

function assertPresets(
  presets: Readonly<Record<string, Preset>>,
  known: ReadonlySet<string>,
): void {
  for (const [name, preset] of Object.entries(presets)) {
    const stray = [...Object.keys(preset.checks), ...preset.items].find((id) => !known.has(id));
    if (stray !== undefined) {
      throw new UsageError(
        'unknown-rule',
        `The preset ${name} names ${stray}, which the package lacks.`,
      );
    }
  }
}

function assertRules(what: string, table: object, known: ReadonlySet<string>): void {
  const stray = Object.keys(table).find((id) => !known.has(id));
  if (stray === undefined) return;
  throw new UsageError('unknown-rule', `There are ${what} of ${stray}, which the package lacks.`);
}
