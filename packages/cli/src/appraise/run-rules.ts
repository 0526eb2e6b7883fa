import { type Issue, UsageError } from '@cmoc/kernel';
import {
  appraise,
  resolveRulePackages,
  type Appraisal,
  type AppraisalSettings,
} from '@cmoc/appraisal';
import { type Review } from '@cmoc/model';
import { failure, type CliFailure } from '../failure/failure';
import type { Io, RuleSource } from '../io/io';
import { loadShipped } from '../rules/load-rules';
import { notTrusted, trustedPackages } from '../rules/trust';
import type { TrustedPackage } from '../rules/trusted-package';
import { nearest } from '../suggestion/nearest';

/** Which rules run, and where those from outside are found. */
export interface RulesToRun extends Omit<AppraisalSettings, 'packages'> {
  /** The moment of the run, by which waivers end. */
  readonly at: string;
  /** Packages and packs beside those that come with the command. */
  readonly names: readonly string[];
  readonly folders: readonly string[];
  /** Packages whose code may run from now on, beside those trusted before. */
  readonly trust: readonly string[];
  /** Seconds that one rule from outside may run. */
  readonly timeLimit: number;
}

/** What came of the rules, or why they could not run. */
export type RulesRan = { readonly ok: true; readonly appraisal: Appraisal } | CliFailure;

/**
 * Runs rules on a review. Rules from outside run in a worker where there can be one, so that a rule that
 * never returns is ended and named while the others go on.
 */
export async function runRules(review: Review, rules: RulesToRun, io: Io): Promise<RulesRan> {
  const agreed = await trustedPackages(rules.trust, rules.folders, io);
  if (!agreed.ok) return agreed;
  try {
    const appraisal = await run(review, rules, agreed.trusted, io.rules);
    const missing = appraisal.issues.find(({ code }) => notLoaded.has(code));
    if (missing === undefined) return { ok: true, appraisal };
    return missing.code === 'package-not-trusted'
      ? await notTrusted(String(missing.params['name']), rules.folders, io)
      : notRun(missing);
  } catch (error) {
    if (UsageError.isInstance(error)) return await misconfigured(error, rules);
    throw error;
  }
}

/** A rule that silently does not run is worse than none. */
const notLoaded: ReadonlySet<string> = new Set([
  'package-not-loaded',
  'package-not-trusted',
  'not-a-rule-package',
  'unsupported-api-version',
  'invalid-pack',
  'duplicate-rule',
]);

async function run(
  review: Review,
  { names, folders, trust: _asked, timeLimit, ...config }: RulesToRun,
  trusted: readonly TrustedPackage[],
  source: RuleSource,
): Promise<Appraisal> {
  const shipped = await loadShipped();
  if (names.length === 0) return appraise(review, { ...config, packages: Object.values(shipped) });
  const first = source.startWorker(folders, trusted);
  if (first === undefined) {
    const { packages, issues } = await resolveRulePackages(names, source.host(folders, trusted), {
      shipped,
    });
    const appraisal = appraise(review, { ...config, packages });
    return { ...appraisal, issues: [...issues, ...appraisal.issues] };
  }
  const { appraiserInWorker } = await import('@cmoc/appraisal/worker');
  let waiting: typeof first | undefined = first;
  const start = () => {
    const worker = waiting ?? source.startWorker(folders, trusted) ?? first;
    waiting = undefined;
    return worker;
  };
  const appraiser = appraiserInWorker({ start, milliseconds: timeLimit * 1000 });
  try {
    return await appraiser.appraise(review, { ...config, packages: names });
  } finally {
    appraiser.close();
  }
}

function notRun({ code, message, params }: Issue): CliFailure {
  const name = typeof params['name'] === 'string' ? params['name'] : '';
  return failure(code, message, {
    next:
      code === 'package-not-loaded' && !name.startsWith('.')
        ? `npm install ${name}, or add --no-outside-rules to do without`
        : 'add --no-outside-rules to do without',
  });
}

/** A preset or rule that is not there, a setting that does not fit. */
async function misconfigured(
  { code, message }: UsageError,
  { presets = [] }: RulesToRun,
): Promise<CliFailure> {
  const shipped = Object.values(await loadShipped());
  const known = [...new Set(shipped.flatMap((pack) => Object.keys(pack.presets)))];
  const unknown = presets.filter((name) => !known.includes(name));
  const meant = unknown.map((name) => nearest(name, known)).find((name) => name !== undefined);
  return failure(code, message, {
    next:
      code === 'unknown-preset' && meant !== undefined
        ? `did you mean --preset ${meant}?`
        : 'cmoc appraise --help',
  });
}
