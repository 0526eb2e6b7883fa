import { byCodeUnit, formatPath, type Issue, UsageError } from '@cmoc/kernel';
import type { Check } from '../check/define-check';
import type { AppraisalIssueCode } from '../issue-codes';
import type { Item } from '../item/define-item';
import { isRulePackage, type RulePackage } from '../rule-package/define-rule-package';
import { engineNamespace, enginePackage } from '../settle/engine-package';
import type { Severity } from '../rule/rule-metadata';
import { issuesOf, parseSettings, type AppraisalSettings, type RuleSetting } from './settings';

/** What decides which rules run. Everything but the packages has a default. */
export interface RuleChoice extends Omit<AppraisalSettings, 'packages'> {
  readonly packages: readonly RulePackage[];
}

/** A check as it will run. */
export interface ActiveCheck {
  readonly check: Check;
  readonly severity: Severity;
  readonly options: unknown;
  readonly reviewOnFail: boolean;
}

/** The rules that will run, in canonical order. */
export interface ActiveRules {
  readonly checks: readonly ActiveCheck[];
  readonly items: readonly Item[];
  readonly presets: readonly string[];
  readonly packages: readonly RulePackage[];
}

/** The preset used when a configuration names none. */
const defaultPresets = ['recommended'];

/**
 * Works out which rules run, with which severity and options.
 *
 * @throws UsageError `invalid-config`, `unknown-preset`, `unknown-rule`, `invalid-options`,
 * `not-configurable`, `not-a-rule-package`, `reserved-namespace` or `duplicate-rule`, with the issues it carries
 */
export function resolveRules(choice: RuleChoice): ActiveRules {
  assertPackages(choice.packages);
  const packages = [enginePackage, ...choice.packages];
  const settings = readSettings(choice);
  const names = settings.presets ?? defaultPresets;
  const known = rulesById(packages);
  const chosen = chosenByPresets(packages, names);
  const single = settings.rules ?? {};
  for (const [id, setting] of Object.entries(single)) {
    const rule = known.get(id);
    if (rule === undefined) throw unknownRule(id, known);
    if (setting === 'off') chosen.delete(id);
    else chosen.set(id, severityOf(setting, rule));
  }
  const checks: ActiveCheck[] = [];
  const items: Item[] = [];
  for (const [id, severity] of [...chosen].sort(([a], [b]) => byCodeUnit(a, b))) {
    const rule = known.get(id);
    const setting = single[id];
    if (rule?.type === 'item') items.push(withoutSetting(rule, setting));
    if (rule?.type === 'check') {
      checks.push(activate(rule, severity, setting, settings.reviewOnFail ?? false));
    }
  }
  return { checks, items, presets: names, packages };
}

function readSettings({ presets, rules, reviewOnFail }: RuleChoice): AppraisalSettings {
  const given = Object.entries({ presets, rules, reviewOnFail });
  const settings = parseSettings(
    Object.fromEntries(given.filter(([, value]) => value !== undefined)),
  );
  if (!settings.ok) throw misuse('invalid-config', settings.issues);
  return settings.value;
}

function rulesById(packages: readonly RulePackage[]): ReadonlyMap<string, Check | Item> {
  const known = new Map<string, Check | Item>();
  for (const rule of packages.flatMap((each) => [...each.checks, ...each.items])) {
    if (known.has(rule.id)) {
      throw new UsageError('duplicate-rule', `Two packages define the rule ${rule.id}.`);
    }
    known.set(rule.id, rule);
  }
  return known;
}

function chosenByPresets(
  packages: readonly RulePackage[],
  names: readonly string[],
): Map<string, Severity> {
  const chosen = new Map<string, Severity>(
    enginePackage.checks.map(({ id, severity }) => [id, severity]),
  );
  for (const name of names) {
    const found = packages.flatMap((each) =>
      Object.hasOwn(each.presets, name) ? [each.presets[name]] : [],
    );
    if (found.length === 0) {
      const all = [...new Set(packages.flatMap((each) => Object.keys(each.presets)))].sort(
        byCodeUnit,
      );
      throw new UsageError(
        'unknown-preset',
        `No rule package has a preset ${name}. There are: ${all.join(', ') || 'none'}.`,
      );
    }
    for (const preset of found) {
      for (const [id, severity] of Object.entries(preset?.checks ?? {})) chosen.set(id, severity);
      for (const id of preset?.items ?? []) chosen.set(id, 'hint');
    }
  }
  return chosen;
}

function activate(
  check: Check,
  severity: Severity,
  setting: RuleSetting | undefined,
  reviewOnFail: boolean,
): ActiveCheck {
  const given = typeof setting === 'object' ? setting : {};
  return {
    check,
    severity,
    options: optionsOf(check, given.options),
    reviewOnFail: given.reviewOnFail ?? reviewOnFail,
  };
}

function severityOf(setting: RuleSetting, check: Check | Item): Severity {
  if (check.type === 'item') return 'hint';
  if (typeof setting === 'object') return setting.severity ?? check.severity;
  return setting === 'on' || setting === 'off' ? check.severity : setting;
}

function optionsOf(check: Check, given: Readonly<Record<string, unknown>> | undefined): unknown {
  if (check.options === undefined) {
    if (given === undefined || Object.keys(given).length === 0) return {};
    throw new UsageError('invalid-options', `The rule ${check.id} has no options.`);
  }
  const parsed = check.options.safeParse(given ?? {});
  if (parsed.success) return parsed.data;
  throw misuse('invalid-options', issuesOf(parsed.error, 'invalid-options'), check.id);
}

function withoutSetting(item: Item, setting: RuleSetting | undefined): Item {
  if (typeof setting === 'object' || (setting !== undefined && setting !== 'on')) {
    throw new UsageError(
      'not-configurable',
      `The item ${item.id} is judged by people: it can be on or off and takes no severity or options.`,
    );
  }
  return item;
}

function assertPackages(packages: readonly RulePackage[]): void {
  if (!Array.isArray(packages) || !packages.every(isRulePackage)) {
    throw new UsageError('not-a-rule-package', '`packages` takes what defineRulePackage returns.');
  }
  if (packages.some(({ namespaces }) => namespaces.includes(engineNamespace))) {
    throw new UsageError(
      'reserved-namespace',
      `The namespace ${engineNamespace} belongs to the engine.`,
    );
  }
}

function unknownRule(id: string, known: ReadonlyMap<string, unknown>): UsageError {
  const name = id.slice(id.indexOf('/') + 1);
  const near = [...known.keys()].filter((each) => each.endsWith(`/${name}`));
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  return new UsageError('unknown-rule', `No loaded package has a rule ${id}.${hint}`);
}

function misuse(
  code: AppraisalIssueCode,
  issues: readonly Issue<AppraisalIssueCode>[],
  rule?: string,
): UsageError {
  const first = issues[0];
  const where = first === undefined ? '' : ` At ${formatPath(first.path)}: ${first.message}.`;
  const what =
    rule === undefined
      ? 'The appraisal settings are not valid.'
      : `The options of ${rule} are not valid.`;
  return new UsageError(code, `${what}${where}`, { issues });
}
