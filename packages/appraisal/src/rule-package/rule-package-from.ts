import { fail, type Issue, type Result, succeed } from '@cmoc/kernel';
import { caseTableSchema } from '../case/case-schema';
import type { AppraisalIssueCode } from '../issue-codes';
import { engineNamespace } from '../settle/engine-package';
import { apiVersion, isRulePackage, type RulePackage } from './define-rule-package';
import { rateTableSchema } from './detection-rates';
import { packFromJson } from './pack-from-json';

/**
 * Takes what a module of a rule package exports, or the contents of a JSON pack, as a rule package.
 *
 * The caller imports the module or parses the file; nothing is evaluated here. What another copy of
 * this library made is taken too, as long as it speaks the same version of the contract.
 *
 * @param name what the settings call it, for the message
 * @returns the package, or `not-a-rule-package`, `unsupported-api-version`, `reserved-namespace` or
 * `invalid-pack` issues
 */
export function rulePackageFrom(
  exported: unknown,
  name: string,
): Result<RulePackage, AppraisalIssueCode> {
  const value = defaultOf(exported);
  if (isRulePackage(value)) {
    const issue = problemIn(value, name);
    return issue === undefined ? succeed(value) : fail([issue]);
  }
  if (isObject(value) && 'apiVersion' in value && 'namespace' in value) {
    const pack = packFromJson(value);
    const issue = pack.ok ? problemIn(pack.value, name) : undefined;
    return issue === undefined ? pack : fail([issue]);
  }
  return fail([
    issueOf(
      'not-a-rule-package',
      name,
      `${name} is no rule package: its default export has to come from defineRulePackage, or the file has to hold a pack.`,
    ),
  ]);
}

/** The default export, also of a CommonJS module that was imported. */
function defaultOf(exported: unknown): unknown {
  let value = exported;
  for (let level = 0; level < 2; level += 1) {
    if (isRulePackage(value) || !isObject(value) || !('default' in value)) return value;
    value = value['default'];
  }
  return value;
}

/** What keeps something with the mark of a rule package from being run as one. */
function problemIn(pack: RulePackage, name: string): Issue<AppraisalIssueCode> | undefined {
  const {
    apiVersion: version,
    namespaces,
    checks,
    items,
    presets,
    cases = {},
    rates = {},
  } = pack as {
    readonly [Key in keyof RulePackage]?: unknown;
  };
  if (version !== apiVersion) {
    return issueOf(
      'unsupported-api-version',
      name,
      `${name} is written for version ${String(version)} of the contract; this engine speaks version ${apiVersion}.`,
    );
  }
  const whole =
    Array.isArray(namespaces) &&
    isListOf(
      checks,
      (check) => typeof check['run'] === 'function' && isObject(check['messages']),
    ) &&
    isListOf(items, (item) => isObject(item['instrument'])) &&
    isObject(presets) &&
    caseTableSchema.safeParse(cases).success &&
    rateTableSchema.safeParse(rates).success;
  if (!whole) {
    return issueOf('not-a-rule-package', name, `${name} was not made with defineRulePackage.`);
  }
  return namespaces.includes(engineNamespace)
    ? issueOf('reserved-namespace', name, `${name} takes a namespace that belongs to the engine.`)
    : undefined;
}

function isListOf(
  value: unknown,
  holds: (member: Readonly<Record<string, unknown>>) => boolean,
): boolean {
  return (
    Array.isArray(value) &&
    (value as unknown[]).every(
      (member) => isObject(member) && typeof member['id'] === 'string' && holds(member),
    )
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function issueOf(
  code: AppraisalIssueCode,
  name: string,
  message: string,
): Issue<AppraisalIssueCode> {
  return {
    code,
    severity: 'error',
    path: ['appraisal', 'packages', name],
    message,
    params: { name },
  };
}
