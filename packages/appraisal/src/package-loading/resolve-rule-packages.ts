import type { Issue, Result } from '@cmoc/kernel';
import type { AppraisalIssueCode } from '../issue-codes';
import type { RulePackage } from '../rule-package/define-rule-package';
import { rulePackageFrom } from '../rule-package/rule-package-from';
import { enginePackage } from '../settle/engine-package';
import { rulePackageName } from './package-name';

/** Whether the code of a rule package may run; `not-installed` where there is none to run. */
export type TrustAnswer = 'trusted' | 'not-trusted' | 'not-installed';

/**
 * How a program finds what the settings of a review name. The library itself reads no file, imports
 * nothing and evaluates nothing: the host says what is there.
 */
export interface RulePackageHost {
  /**
   * Says whether the user agreed that the code of an installed package may run. A review may come
   * from anybody, so naming a package is no agreement. Asked before `importPackage`, never for packs,
   * which are data; a host without an answer says `not-trusted`.
   */
  readonly isTrusted?: (name: string) => TrustAnswer | Promise<TrustAnswer>;
  /**
   * Gives what an installed package exports, or undefined when it is not installed. A command line
   * imports it from `node_modules`, starting at the review; a web app looks it up among those it
   * ships.
   */
  readonly importPackage: (name: string) => unknown;
  /**
   * Gives the text of a JSON pack, or undefined when there is none. The path starts with `./` or
   * `../` and is meant from the folder of the review; a web app knows the files its user opened.
   */
  readonly readPack: (path: string) => string | undefined | Promise<string | undefined>;
}

/** What {@link resolveRulePackages} takes beside the names. */
export interface ResolveOptions {
  /** Packages that every run has, by name. They are not imported again when a review names them. */
  readonly shipped?: Readonly<Record<string, RulePackage>>;
}

/** The packages that could be loaded, and why others could not. */
export interface ResolvedRulePackages {
  /** The shipped ones first, then the named ones in the order of their names in the settings. */
  readonly packages: readonly RulePackage[];
  /**
   * One error for each name that gave no package, `package-not-loaded`, `package-not-trusted`, `not-a-rule-package`,
   * `unsupported-api-version`, `invalid-pack` or `duplicate-rule`. A host that goes on in spite of
   * them has to show them: a rule that silently does not run is worse than none.
   */
  readonly issues: readonly Issue<AppraisalIssueCode>[];
}

/** The most characters a JSON pack may have. */
export const longestPack = 5_000_000;

/**
 * Loads the rule packages that a review’s settings name, through its host.
 *
 * The same contract holds for every host, so that a review names its rules once and runs with them
 * in the command line and in the workbench. It never throws or rejects for what a package or file
 * does; each name that cannot be used gives an issue, and the others are loaded.
 *
 * @param names the `packages` of the settings, see `settingsOf`
 * @example
 * ```ts
 * const settings = settingsOf(review);
 * const { packages, issues } = await resolveRulePackages(settings.packages ?? [], host, {
 *   shipped: { '@cmoc/rules-rameses': rameses },
 * });
 * const appraisal = appraise(review, { ...settings, packages });
 * ```
 */
export async function resolveRulePackages(
  names: readonly string[],
  host: RulePackageHost,
  { shipped = {} }: ResolveOptions = {},
): Promise<ResolvedRulePackages> {
  const packages = Object.values(shipped);
  const issues: Issue<AppraisalIssueCode>[] = [];
  const owner = new Map<string, string>();
  const own = (pack: RulePackage, name: string): void => {
    for (const rule of [...pack.checks, ...pack.items]) owner.set(rule.id, name);
  };
  own(enginePackage, '@cmoc/appraisal');
  for (const [name, pack] of Object.entries(shipped)) own(pack, name);
  const wanted = [...new Set(names)].filter((name) => !Object.hasOwn(shipped, name));
  // One after the other, so that what each of them says keeps its place.
  for (const name of wanted) {
    const loaded = await loadOne(name, host);
    const clash = loaded.ok ? clashIn(loaded.value, name, owner) : undefined;
    if (loaded.ok && clash === undefined) {
      own(loaded.value, name);
      packages.push(loaded.value);
    } else issues.push(...(clash === undefined ? loaded.issues : [clash]));
  }
  return { packages, issues };
}

async function loadOne(
  name: string,
  host: RulePackageHost,
): Promise<Result<RulePackage, AppraisalIssueCode>> {
  const meant = rulePackageName(name);
  if (meant.kind === 'refused') return notLoaded(name, meant.because);
  try {
    if (meant.kind === 'package') {
      const answer = (await host.isTrusted?.(meant.name)) ?? 'not-trusted';
      if (answer === 'not-installed') return notLoaded(name, 'it is not installed');
      if (answer !== 'trusted') return notTrusted(name);
      const exported = await host.importPackage(meant.name);
      return exported === undefined
        ? notLoaded(name, 'it is not installed')
        : rulePackageFrom(exported, name);
    }
    const text = await host.readPack(meant.path);
    if (text === undefined) return notLoaded(name, 'there is no such file');
    if (text.length > longestPack) {
      return notLoaded(name, `it is longer than ${longestPack} characters`);
    }
    return rulePackageFrom(JSON.parse(text), name);
  } catch (error) {
    return notLoaded(name, error instanceof Error ? error.message : String(error));
  }
}

function notLoaded(name: string, reason: string): Result<never, AppraisalIssueCode> {
  return {
    ok: false,
    issues: [
      {
        code: 'package-not-loaded',
        severity: 'error',
        path: ['appraisal', 'packages', name],
        message: `The rule package ${name} could not be loaded: ${reason}.`,
        params: { name, reason },
      },
    ],
  };
}

function notTrusted(name: string): Result<never, AppraisalIssueCode> {
  return {
    ok: false,
    issues: [
      {
        code: 'package-not-trusted',
        severity: 'error',
        path: ['appraisal', 'packages', name],
        message: `The rule package ${name} was not run: it is code, and nobody has said that it is trusted.`,
        params: { name },
      },
    ],
  };
}

function clashIn(
  pack: RulePackage,
  name: string,
  owner: ReadonlyMap<string, string>,
): Issue<AppraisalIssueCode> | undefined {
  const rule = [...pack.checks, ...pack.items].find(({ id }) => owner.has(id))?.id;
  if (rule === undefined) return undefined;
  const other = owner.get(rule) ?? '';
  return {
    code: 'duplicate-rule',
    severity: 'error',
    path: ['appraisal', 'packages', name],
    message: `The rule package ${name} was left out: ${other} has a rule ${rule} already.`,
    params: { name, other, rule },
  };
}
